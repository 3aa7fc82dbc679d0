# SPDX-License-Identifier: Apache-2.0
"""An update in one file: what a folder of updates holds, for a stick or a mail.

::

    head         16 bytes MARK, then the lengths of what follows, each 4 bytes, the higher first
    manifest     as many bytes as the head says
    signature    likewise
    packages     one after the other, as the manifest lists them and as long as it says

So nothing has to be taken apart before it is known who made it: two pieces of a bounded length are
read, the signature is checked, and only then the sizes in the manifest say where each package
lies. What would be installed is put into a folder that is gone afterwards, and is installed from
there as from a share. Nothing is opened as an archive before its SHA-256 is the signed one.
"""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO

from desktop.catalog.signature import MAX_BYTES as MAX_SIGNATURE_BYTES
from desktop.catalog.signature import SUFFIX
from desktop.core.errors import FolderNotWritable, StoreBusy
from desktop.core.update import FILE_HEAD, FILE_MARK, MANIFEST, MAX_MANIFEST_BYTES, Manifest, Part
from desktop.core.update_errors import UpdateRefused
from desktop.store.files import known_os_error, only_one
from desktop.turn.unpacking import refuse_other_digest
from desktop.turn.updates import Updates

PREFIX, LOCK = "update-", "updates-fetched.lock"
_PIECE = 1 << 20


@contextmanager
def at(
    place: Path, state: Path, updates: Updates, parts: Sequence[Part] = (), *, insists: bool = False
) -> Iterator[Path]:
    """The folder of an update, wherever somebody found it.

    Args:
        place: a folder or share, the manifest in one, or an update in one file.

    Raises:
        UpdateRefused, PolicyForbids, FolderNotWritable, NoSpace
    """
    if place.name == MANIFEST:
        yield place.parent
    elif _is_file(place):
        with opened(place, state, updates, parts, insists=insists) as folder:
            yield folder
    else:
        yield place


def _is_file(place: Path) -> bool:
    try:
        return place.is_file()
    except OSError as error:  # a share that is away, a folder of somebody else's
        raise UpdateRefused(str(place), error.strerror or str(error)) from error


@contextmanager
def opened(
    path: Path, state: Path, updates: Updates, parts: Sequence[Part] = (), *, insists: bool = False
) -> Iterator[Path]:
    """A folder with the manifest and those packages that :meth:`Updates.install` would install.

    Raises:
        UpdateRefused, PolicyForbids, FolderNotWritable, NoSpace
    """
    with room(state) as folder:
        try:
            with path.open("rb") as file:
                _take_told(file, path.name, folder)
                manifest = updates.read(folder)
                _refuse_other_length(file, path.name, manifest)
                wanted = updates.wanted(manifest, parts, insists=insists)
                for package in manifest.packages:
                    if package in wanted:
                        found = _take(file, package.size_bytes, folder / package.file)
                        # All of it is right before the first part is installed.
                        refuse_other_digest(found, package.sha256, package.file)
                    else:
                        file.seek(package.size_bytes, os.SEEK_CUR)
        except OSError as error:
            raise UpdateRefused(path.name, error.strerror or str(error)) from error
        yield folder


@contextmanager
def room(state: Path) -> Iterator[Path]:
    """An empty folder; what a killed program left goes first, and this one at the end.

    Raises:
        UpdateRefused: another one is at work.
        FolderNotWritable
    """
    with ExitStack() as stack:
        try:
            stack.enter_context(only_one(state / LOCK))
        except StoreBusy as error:
            raise UpdateRefused("The update", "another one is at work") from error
        for left in state.glob(f"{PREFIX}*"):
            shutil.rmtree(left, ignore_errors=True)
        try:
            folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=state))
        except OSError as error:
            raise FolderNotWritable(str(state), error.strerror or str(error)) from error
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        yield folder


def _take_told(file: IO[bytes], name: str, folder: Path) -> None:
    """Manifest and signature, of which nothing is believed yet."""
    head = file.read(FILE_HEAD.size)
    if len(head) < FILE_HEAD.size or not head.startswith(FILE_MARK):
        raise UpdateRefused(name, "it is no update of Carrel in one file")
    _, manifest_bytes, signature_bytes = FILE_HEAD.unpack(head)
    for each, size_bytes, most in (
        (MANIFEST, manifest_bytes, MAX_MANIFEST_BYTES),
        (MANIFEST + SUFFIX, signature_bytes, MAX_SIGNATURE_BYTES),
    ):
        if size_bytes > most:
            raise UpdateRefused(name, f"its {each} is longer than {most:,} bytes")
        _take(file, size_bytes, folder / each)


def _refuse_other_length(file: IO[bytes], name: str, manifest: Manifest) -> None:
    """The manifest is believed now, and says how long the file has to be."""
    wanted = file.tell() + sum(package.size_bytes for package in manifest.packages)
    found = os.fstat(file.fileno()).st_size
    if found != wanted:
        raise UpdateRefused(name, f"it has {found:,} bytes, not {wanted:,}")


def _take(file: IO[bytes], size_bytes: int, target: Path) -> str:
    """The next bytes, into a file that was not there; returns their SHA-256."""
    digest = hashlib.sha256()
    try:
        with target.open("xb") as made:
            while size_bytes and (piece := file.read(min(size_bytes, _PIECE))):
                made.write(piece)
                digest.update(piece)
                size_bytes -= len(piece)
    except OSError as error:
        raise known_os_error(error, target) from error
    if size_bytes:
        raise UpdateRefused(Path(file.name).name, "it is cut off")
    return digest.hexdigest()
