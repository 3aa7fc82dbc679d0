# SPDX-License-Identifier: Apache-2.0
"""An update in one file: a folder of updates as a tar archive, for a stick or a mail.

Only what the signed manifest names is taken out of it, by its plain name and into a folder that is
gone afterwards; whatever else it holds is not looked at. Then it is installed as from a share.
"""

import shutil
import tarfile
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from desktop.catalog.signature import MAX_BYTES as MAX_SIGNATURE_BYTES
from desktop.catalog.signature import SUFFIX
from desktop.core.errors import FolderNotWritable, StoreBusy
from desktop.core.update import MANIFEST, MAX_MANIFEST_BYTES, Part
from desktop.core.update_errors import UpdateRefused
from desktop.store.files import known_os_error, only_one
from desktop.turn.updates import Updates

PREFIX, LOCK = "update-", "updates-fetched.lock"
MOST_MEMBERS = 1_000
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
            with tarfile.open(path, mode="r:") as archive:
                plain = _plain(archive, path.name)
                signature = MANIFEST + SUFFIX
                for name, most in (
                    (MANIFEST, MAX_MANIFEST_BYTES),
                    (signature, MAX_SIGNATURE_BYTES),
                ):
                    _take(archive, plain, name, most, folder)
                for package in updates.wanted(updates.read(folder), parts, insists=insists):
                    _take(archive, plain, package.file, package.size_bytes, folder)
        except (tarfile.TarError, EOFError) as error:
            raise UpdateRefused(path.name, f"the archive is damaged: {error}") from error
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


def _plain(archive: tarfile.TarFile, name: str) -> dict[str, tarfile.TarInfo]:
    """Its plain files, by name; the first of a name counts."""
    found: dict[str, tarfile.TarInfo] = {}
    for number, member in enumerate(archive):
        if number >= MOST_MEMBERS:
            raise UpdateRefused(name, "it holds more than any update")
        if member.isreg():
            found.setdefault(member.name.removeprefix("./"), member)
    return found


def _take(
    archive: tarfile.TarFile,
    plain: dict[str, tarfile.TarInfo],
    name: str,
    most_bytes: int,
    folder: Path,
) -> None:
    member = plain.get(name)
    if member is None or member.size > most_bytes:
        reason = "it is not in the file" if member is None else "it is too long"
        raise UpdateRefused(name, reason)
    source = archive.extractfile(member)
    assert source is not None, name
    target = folder / name
    with source:
        try:
            with target.open("xb") as file:
                while piece := source.read(_PIECE):
                    file.write(piece)
        except OSError as error:
            raise known_os_error(error, target) from error
