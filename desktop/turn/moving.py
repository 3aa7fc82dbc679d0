# SPDX-License-Identifier: Apache-2.0
"""Moves the data folder: copies, reads back, syncs, then exchanges one line that says where it is.

Before that line is exchanged the old folder is the one that counts, after it the new one; both are
whole at that moment, so a crash at any point leaves one complete store. What a crash leaves undone,
:mod:`desktop.turn.begun_move` does at the next start. The old folder stays until
:mod:`desktop.turn.left_behind` removes it. All of it waits for the disk.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop.core.declared import Struct, encode_json
from desktop.core.errors import KnownError
from desktop.core.moving_errors import CannotMove
from desktop.engine.hardware import is_network_folder
from desktop.fetch.entries import Entries
from desktop.library.copying import copy_file, hash_file, reason_of
from desktop.paths import DATA_MARKER, Paths, data_pointer
from desktop.settings.per_model import ModelPreferences
from desktop.settings.preferences import Preferences
from desktop.store import keys
from desktop.store.db import fits, open_alone
from desktop.store.files import only_one, sync_folder, write_whole
from desktop.store.moved import note_move
from desktop.turn import begun_move
from desktop.turn.data_files import INCOMPLETE, Marker, entries_of, files_of, remove_data
from desktop.turn.new_places import follow, new_goal
from desktop.turn.vault import WAIT_S, Vault

SPARE_BYTES = 50_000_000
MB = 1_000_000
Tell = Callable[[int, int], None]
"""Megabytes done, and of how many. Raises what ends the move; nothing was changed then."""


class Plan(Struct, frozen=True, kw_only=True):
    """What a move would do; ``is_network``: the target is no disk of this computer."""

    source: Path
    target: Path
    size_bytes: int
    free_bytes: int
    is_network: bool


def plan(paths: Paths, target: Path) -> Plan:
    """Look whether the data can go there.

    Raises:
        CannotMove: says why; nothing was changed.
    """
    target = Path(os.path.abspath(target))
    _refuse_place(paths, target)
    if any(Path(each.models) == paths.models for each in Entries(paths.downloads).all()):
        hint = "Let them finish or cancel them on the Models page, and move then."
        raise CannotMove(str(target), "downloads are not finished", hint)
    size_bytes = sum(size for _, size, _ in files_of(paths.data))
    try:
        free_bytes = shutil.disk_usage(_existing(target)).free
    except OSError as error:
        raise _not_writable(target, error) from error
    if free_bytes < size_bytes + SPARE_BYTES:
        needs, has = (f"{each / 1e9:.1f} GB" for each in (size_bytes + SPARE_BYTES, free_bytes))
        raise CannotMove(
            str(target), f"it needs {needs}, and {has} are free", "Choose a disk with more room."
        )
    _try_to_write(target)
    return Plan(
        source=paths.data,
        target=target,
        size_bytes=size_bytes,
        free_bytes=free_bytes,
        is_network=is_network_folder(_existing(target)),
    )


class Move:
    """One move, in a ``with`` block: :meth:`copy_most`, :meth:`finish`, :meth:`follow`.

    What raises in it before the new folder counts has its copies removed.
    """

    def __init__(self, paths: Paths, target: Path, tell: Tell) -> None:
        """Touch nothing yet."""
        self._paths, self._target, self._tell = paths, Path(os.path.abspath(target)), tell
        self._copied: dict[str, tuple[int, int]] = {}
        self._done_bytes = 0
        self._total_bytes = sum(size for _, size, _ in files_of(paths.data))
        self._held = ExitStack()

    def __enter__(self) -> Self:
        """Note what is begun. Raises StoreBusy: another move is at work; NoSpace; …"""
        with ExitStack() as held:
            held.enter_context(begun_move.held(self._paths))
            begun_move.begin(self._paths, self._target)
            self._held = held.pop_all()
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        """See the class."""
        with self._held:
            if error is not None:
                self._give_up()

    def copy_most(self) -> None:
        """Copy all but database and keys; questions may be asked meanwhile.

        Raises:
            CannotMove; and what ``tell`` raises.
        """
        with _told(self._target):
            self._target.mkdir(parents=True, exist_ok=True)
            if os.name == "posix":
                self._target.chmod(0o700)
            (self._target / INCOMPLETE).touch()
            remove_data(self._target)
            self._copy(lambda name: "/" in name)

    def finish(self, vault: Vault) -> None:
        """Copy the rest and what has changed, verify, and let the new folder count.

        Nobody in this process may have the database open, and nobody opens it after this.

        Raises:
            StoreBusy: another program has it open. StoreLocked: its key is not there. CannotMove;
            and what ``tell`` raises.
        """
        source = vault.database
        with only_one(keys.lock_path(source), WAIT_S), _told(self._target):
            has_database = source.exists()
            if has_database:
                open_alone(source, vault.key()).close()  # its log is folded into it
            self._copy(lambda _name: True)
            copy = self._target / source.name
            if has_database and not fits(copy, vault.key()):
                raise CannotMove(str(self._target), "the copy does not open", "Try another disk.")
            for folder, _, _ in os.walk(self._target, topdown=False):
                sync_folder(Path(folder))
            self._switch(source if has_database else None)
            with suppress(KnownError):  # the line is exchanged: nothing may undo it any more
                note_move(source, self._target)

    def follow(self, preferences: Preferences, models: ModelPreferences) -> None:
        """Let the settings name the new places. Nothing of it is undone any more.

        Raises:
            NoSpace, FolderNotWritable: they cannot be saved; the next start tries it again.
        """
        follow(preferences, models, self._paths.data, self._target)
        begun_move.end(self._paths)

    def _give_up(self) -> None:
        """Remove the copies; what cannot be removed now is removed after the next start."""
        with suppress(OSError, KnownError):
            if not self._counts():  # better two whole copies than none
                begun_move.remove_copies(self._target)
                begun_move.end(self._paths)

    def _counts(self) -> bool:
        """Whether the line names the target already."""
        pointer = data_pointer(self._paths)
        return pointer.exists() and pointer.read_text("utf-8").strip() == str(self._target)

    def _switch(self, database: Path | None) -> None:
        status = database.stat() if database is not None else None
        marker = Marker(
            moved_from=str(self._paths.data),
            database=None if status is None else (status.st_size, status.st_mtime_ns),
        )
        write_whole(self._target / DATA_MARKER, encode_json(marker))
        (self._target / INCOMPLETE).unlink()
        sync_folder(self._target)
        pointer = data_pointer(self._paths)
        before = pointer.read_bytes() if pointer.exists() else None
        try:
            write_whole(pointer, str(self._target).encode())
        except KnownError:
            with suppress(KnownError, OSError):  # it may have come as far as the name
                pointer.unlink() if before is None else write_whole(pointer, before)
            raise

    def _copy(self, is_wanted: Callable[[str], bool]) -> None:
        """Copy what is wanted and not there yet as it is now; remove what has gone meanwhile."""
        found = {name: (size, changed) for name, size, changed in files_of(self._paths.data)}
        for name in [each for each in self._copied if each not in found]:
            (self._target / name).unlink(missing_ok=True)
            del self._copied[name]
        for name, state in found.items():
            if is_wanted(name) and self._copied.get(name) != state:
                self._copy_one(name)
                self._copied[name] = state

    def _copy_one(self, name: str) -> None:
        source, target = self._paths.data / name, self._target / name
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        target.unlink(missing_ok=True)
        if source.is_symlink():
            goal = new_goal(source, self._paths.data, self._target)
            target.symlink_to(goal, target_is_directory=source.is_dir())
            return
        written = copy_file(source, target, self._on_bytes)
        if hash_file(target, lambda _count: None) != written:
            hint = "That disk is not sound, or something else writes there. Choose another one."
            raise CannotMove(str(self._target), f"{name} reads back otherwise", hint)
        status = source.stat()
        os.chmod(target, status.st_mode & 0o777)
        os.utime(target, ns=(status.st_atime_ns, status.st_mtime_ns))

    def _on_bytes(self, count: int) -> None:
        self._done_bytes += count
        done = min(self._done_bytes, self._total_bytes)
        self._tell(done // MB, max(1, self._total_bytes // MB))


def _refuse_place(paths: Paths, target: Path) -> None:
    data = Path(os.path.realpath(paths.data))
    real = Path(os.path.realpath(target))
    elsewhere = "Choose an empty folder elsewhere."
    if real == data:
        raise CannotMove(str(target), "it is there already", elsewhere)
    if data in real.parents or real in data.parents:
        raise CannotMove(str(target), "one of the two folders lies in the other", elsewhere)
    if target.exists() and not target.is_dir():
        raise CannotMove(str(target), "it is a file", elsewhere)
    # On Windows settings and data share their usual folder.
    is_usual = target in (paths.config, paths.state)
    try:
        others = (
            entries_of(target) if is_usual else list(target.iterdir()) if target.exists() else []
        )
    except OSError as error:
        raise _not_writable(target, error) from error
    if others and not (target / INCOMPLETE).exists():
        raise CannotMove(str(target), "it is not empty", "Choose or make an empty folder.")


def _try_to_write(target: Path) -> None:
    is_new = not target.exists()
    probe = target / ".carrel-probe"
    try:
        target.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"carrel")
        probe.unlink()
        if is_new:
            target.rmdir()
    except OSError as error:
        raise _not_writable(target, error) from error


def _not_writable(target: Path, error: OSError) -> CannotMove:
    return CannotMove(
        str(target), f"it cannot be written ({reason_of(error)})", "Choose another folder."
    )


def _existing(path: Path) -> Path:
    return next(each for each in (path, *path.parents) if each.exists())


@contextmanager
def _told(target: Path) -> Iterator[None]:
    """What the disk says, as CannotMove."""
    try:
        yield
    except OSError as error:
        hint = "Your data is where it was; choose another folder, or try again."
        raise CannotMove(str(target), reason_of(error), hint) from error
