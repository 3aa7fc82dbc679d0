# SPDX-License-Identifier: Apache-2.0
"""The versions of one part that are installed beside each other, and which one starts next.

::

    ROOT/app/1.2.0/…          one folder a version, never changed once it is there
    ROOT/app/lock-1.2.0       locked by whoever runs from that folder
    ROOT/app/current.json     which one starts, and which one did before
    ROOT/updates.json         the highest serial that was accepted, and its advisories; another one
                              in the user's folder for states
    ROOT/updates.lock         held by the one that changes any of this

The folder of a program that runs is never removed, however many versions come meanwhile. Whoever
starts Carrel reads ``current.json`` (child/versions.py).
"""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from desktop.child import versions
from desktop.child.versions import CURRENT, Marks, is_version, lock_of, order
from desktop.core.declared import Struct, decode_json, encode_json
from desktop.core.errors import BadData, FolderNotWritable, StoreBusy
from desktop.core.update import Advisory, Part
from desktop.core.update_errors import NothingToRollBack, UpdateRefused
from desktop.store.files import forget, known_os_error, only_one, write_whole

SEEN, STAGING, LOCK = "updates.json", ".staging-", "updates.lock"


class Current(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What starts, and what did before it.

    Attributes:
        previous: empty if there is none.
        packaged: what the package had brought when this was written; another one counts anew.
        left: what somebody went back from.
    """

    version: str
    previous: str = ""
    packaged: str = ""
    left: str = ""


class Seen(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the last accepted manifest said."""

    serial: int = 0
    advisories: tuple[Advisory, ...] = ()


class Slots:
    """One installation. Methods read and write files."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def current(self, part: Part) -> Current | None:
        """What starts next; None: this part is not installed like that.

        Raises:
            BadData: the file is damaged.
        """
        path, brought = self.root / part.value / CURRENT, self.packaged(part)
        as_packaged = Current(version=brought, packaged=brought) if brought else None
        try:
            data = path.read_bytes()
        except OSError:
            return as_packaged
        told = decode_json(data, Current, str(path))
        return told if told.packaged == brought else as_packaged

    def starts(self, part: Part) -> str:
        """What really starts next: not one that failed, nor one that is gone; empty: nothing."""
        brought = self.packaged(part)
        if self.current(part) is None:  # what a package of the system put there, too
            return ""
        return versions.choose(self.root, part.value, self.failed(part)) or brought

    def before(self, part: Part) -> str:
        """What :meth:`roll_back` makes the one that starts; empty: nothing."""
        now = self.current(part)
        return now.previous if now is not None and self._has(part, now.previous) else ""

    def packaged(self, part: Part) -> str:
        """The version that the package brought, which is always there; empty: it brought none."""
        return versions.packaged(self.root).get(part.value, "")

    def failed(self, part: Part) -> tuple[str, ...]:
        """Versions that were started here and did not come up."""
        return versions.failed(self.root, part.value)

    def seen(self) -> Seen:
        """What was accepted last, here or by this user. A damaged file counts as the highest
        serial: nothing is older.
        """
        places = (self.root / SEEN, versions.state_folder() / SEEN)
        return max((_seen(place) for place in places), key=lambda seen: seen.serial)

    def remember(self, seen: Seen) -> None:
        """Keep it here, or with the user where this is not theirs or not updated by itself.

        Raises:
            NoSpace, FolderNotWritable
        """
        is_ours = any(self.current(part) for part in Part) and os.access(self.root, os.W_OK)
        home = self.root if is_ours else versions.state_folder()
        try:
            home.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise FolderNotWritable(str(home), error.strerror or str(error)) from error
        _write(home / SEEN, encode_json(seen) + b"\n")

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Nobody else changes anything meanwhile.

        Raises:
            UpdateRefused: somebody else does already.
            FolderNotWritable
        """
        with ExitStack() as stack:
            try:
                stack.enter_context(only_one(self.root / LOCK))
            except StoreBusy as error:
                raise UpdateRefused("The update", "another one is at work") from error
            yield

    def install(self, part: Part, version: str, fill: Callable[[Path], None]) -> None:
        """Let ``fill`` put the version into an empty folder, then make it the one that starts.

        Whatever ``fill`` raises is passed on, and nothing has changed. The version that was gone
        back from stays the folder that it is, because a program of it may still run.

        Raises:
            FolderNotWritable, NoSpace
        """
        home = self.root / part.value
        try:
            if not home.is_dir():
                home.mkdir(parents=True)
                home.chmod(0o755)
            self.sweep(part)
            staged = Path(tempfile.mkdtemp(prefix=STAGING, dir=home))
        except OSError as error:
            raise FolderNotWritable(str(home), error.strerror or str(error)) from error
        before, previous = self.current(part), self.starts(part)
        try:
            fill(staged)
            self._put_in_place(part, version, staged, before)
        except BaseException as error:
            shutil.rmtree(staged, ignore_errors=True)
            if isinstance(error, OSError):
                raise known_os_error(error, staged) from error
            raise
        self._point(part, version, previous)
        self._drop_old(part)

    def roll_back(self, part: Part) -> str:
        """Make the version before the one that starts; returns it.

        Raises:
            NothingToRollBack, FolderNotWritable, NoSpace
        """
        now, before = self.current(part), self.before(part)
        if now is None or not before:
            raise NothingToRollBack(part.value)
        for kind in versions.KINDS[part.value]:  # whoever asks for it may try it again
            Marks(self.root, part.value, kind).forgive(before)
        self._point(part, before, now.version, left=now.version)
        return before

    def sweep(self, part: Part) -> None:
        """Remove what an installation left that was not ended."""
        for path in (self.root / part.value).glob(f"{STAGING}*"):
            shutil.rmtree(path, ignore_errors=True)

    @contextmanager
    def unused(self, part: Part, version: str) -> Iterator[bool]:
        """Whether nothing runs from this version, and nothing can begin to meanwhile."""
        lock = lock_of(self.root, part.value, version)
        with ExitStack() as stack:
            try:
                stack.enter_context(only_one(lock))
            except StoreBusy:
                yield False
                return
            try:
                yield True
            finally:
                if not (self.root / part.value / version).exists():
                    forget(lock)

    def _point(self, part: Part, version: str, previous: str, left: str = "") -> None:
        brought = self.packaged(part)
        current = Current(version=version, previous=previous, packaged=brought, left=left)
        _write(self.root / part.value / CURRENT, encode_json(current) + b"\n")

    def _has(self, part: Part, version: str) -> bool:
        is_there = versions.folder_of(self.root, part.value, version) is not None
        return is_there or version == self.packaged(part)

    def _put_in_place(self, part: Part, version: str, staged: Path, before: Current | None) -> None:
        target, lock = staged.parent / version, lock_of(self.root, part.value, version)
        with self.unused(part, version) as is_unused:
            is_kept = before is not None and before.previous == version
            if is_unused:
                lock.chmod(0o644)  # whoever may start Carrel locks it
            if target.is_dir() and (is_kept or not is_unused):
                shutil.rmtree(staged)
                return
            sync_tree(staged)
            if target.exists():  # left by an installation that was not ended
                shutil.rmtree(target)
            staged.rename(target)

    def _drop_old(self, part: Part) -> None:
        now = self.current(part)
        assert now is not None
        kept = {now.version, now.previous, self._newest_good(part)}
        folders = [p for p in (self.root / part.value).iterdir() if p.is_dir()]
        for path in folders:
            if is_version(path.name) and path.name not in kept:
                with self.unused(part, path.name) as is_unused:
                    if is_unused:
                        shutil.rmtree(path, ignore_errors=True)

    def _newest_good(self, part: Part) -> str:
        """The newest that came up and did not fail since; empty: none is known."""
        marks = [Marks(self.root, part.value, kind) for kind in versions.KINDS[part.value]]
        good = {each for kind in marks for each in kind.up if self._has(part, each)}
        return max(good - set(self.failed(part)), key=order, default="")


def _seen(path: Path) -> Seen:
    try:
        return decode_json(path.read_bytes(), Seen, str(path))
    except FileNotFoundError:
        return Seen()
    except (OSError, BadData):
        return Seen(serial=2**62)


def sync_tree(folder: Path) -> None:
    """Have everything on the disk before anything points at it, and its folders open to all users
    of this machine, whatever the one that installs keeps to themselves.
    """
    for path in (folder, *sorted(folder.rglob("*"))):
        if path.is_dir():
            path.chmod(0o755)
        elif path.is_file() and not path.is_symlink():
            with path.open("r+b") as file:  # Windows writes out what may be written only
                os.fsync(file.fileno())


def _write(path: Path, data: bytes) -> None:
    write_whole(path, data)
    path.chmod(0o644)  # one installation may be there for many users
