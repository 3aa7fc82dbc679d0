# SPDX-License-Identifier: Apache-2.0
"""Takes files to another folder together, so that all of them are whole in one place at any time.

A note on the disk says what is under way (``begun_shift.py``). Within one file system the files
get a second name, or are renamed where it has no links; across two they are copied under hidden
names, read back, synced and renamed. Only then the old names go. Waits for the disk.
"""

import errno
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from desktop.core.declared import encode_json, replace
from desktop.core.errors import StoreBusy
from desktop.core.fit import gigabytes
from desktop.core.relocation_errors import NotMoved
from desktop.library.copying import copy_file, hash_file, is_plain, reason_of
from desktop.library.ledger import look_at
from desktop.store.files import only_one, sync_folder, write_whole
from desktop.turn.begun_shift import (
    VERSION,
    Note,
    Step,
    aside_of,
    clear_sources,
    lock_of,
    recover_alone,
    undo,
)

SPARE_BYTES = 50_000_000
OnBytes = Callable[[int], None]
"""Told how many bytes were copied or read back; what it raises ends all, and nothing is changed."""
_OTHER_WAY = frozenset(
    {errno.EXDEV, errno.EPERM, errno.ENOSYS, errno.EMLINK, errno.EOPNOTSUPP, errno.ENOTSUP}
)
"""No links here, or a border between file systems that looks like none."""


def shift(
    note: Path,
    files: Sequence[tuple[Path, Path]],
    on_bytes: OnBytes,
    *,
    keeps: bool,
    let_go: Callable[[], None] = lambda: None,
) -> dict[Path, str]:
    """Take files to new places; returns the SHA-256 of those that were copied, by their new place.

    Args:
        note: where to write down what is under way.
        keeps: copy, and leave the old ones.
        let_go: called before the old names go: whoever has the files open closes them.

    Raises:
        NotMoved; what ``on_bytes`` raises; NoSpace, FolderNotWritable: the note cannot be written.
    """
    steps = tuple(Step(source=str(s), target=str(t)) for s, t in files)
    name = files[0][0].name
    with _alone(note, name):
        recover_alone(note)
        _check(files, keeps=keeps)
        folder = files[0][1].parent
        plan = Note(
            v=VERSION, steps=steps, is_rename=False, keeps=keeps, makes_folder=not folder.exists()
        )
        ways: tuple[tuple[_Way, Note], ...] = ((_copy, plan),)
        if not keeps and _is_same_disk(files[0][0], folder):
            ways = ((_link, plan), (_rename, replace(plan, is_rename=True)), *ways)
        for way, planned in ways:
            try:
                return _Shift(note, planned, on_bytes, let_go).carry_out(way)
            except OSError as error:
                if way is _copy or error.errno not in _OTHER_WAY:
                    if error.errno == errno.EEXIST:  # it came since we looked
                        raise _taken(name, folder, is_copy=keeps) from error
                    raise NotMoved(name, reason_of(error), is_copy=keeps) from error
        raise AssertionError


@dataclass(slots=True)
class _Shift:
    """One try; ``plan`` is what the note says now."""

    note: Path
    plan: Note
    on_bytes: OnBytes
    let_go: Callable[[], None]

    def carry_out(self, way: "_Way") -> dict[Path, str]:
        is_done = False
        self.write_down(self.plan)
        try:
            if way is _copy:
                _refuse_if_full(self.plan)
            self.plan.new_folder.mkdir(parents=True, exist_ok=True)
            digests = way(self)
            sync_folder(self.plan.new_folder)
            self.write_down(replace(self.plan, is_placed=True))
            if not self.plan.keeps:
                self.let_go()
            is_done = clear_sources(self.plan)
            if not is_done:
                said = "the system does not let the file go from its folder"
                raise NotMoved(Path(self.plan.steps[0].source).name, said)
        finally:
            if not is_done:
                undo(self.plan)
            self.note.unlink(missing_ok=True)
        return digests

    def write_down(self, plan: Note) -> None:
        write_whole(self.note, encode_json(plan))
        self.plan = plan


_Way = Callable[[_Shift], dict[Path, str]]


def _link(shift: _Shift) -> dict[Path, str]:
    """A second name for each."""
    for step in shift.plan.steps:
        os.link(step.source, step.target)
    return {}


def _rename(shift: _Shift) -> dict[Path, str]:
    shift.let_go()
    for step in shift.plan.steps:
        _rename_to_free(Path(step.source), Path(step.target))
    return {}


def _copy(shift: _Shift) -> dict[Path, str]:
    """All under hidden names, read back; then renamed."""
    digests, looks, copied = {}, {}, []
    for step in shift.plan.steps:
        source, target = Path(step.source), Path(step.target)
        aside = aside_of(target)
        aside.unlink(missing_ok=True)
        looks[source] = look_at(source)
        digests[target] = copy_file(source, aside, shift.on_bytes)
        _forget_cached(aside)
        if hash_file(aside, shift.on_bytes) != digests[target]:
            said = "the copy is not what was read; the disk may be failing"
            raise NotMoved(source.name, said, is_copy=shift.plan.keeps)
        copied.append(replace(step, inode=aside.stat().st_ino))
    for source, look in looks.items():
        if look_at(source) != look:
            raise NotMoved(source.name, "it was changed meanwhile", is_copy=shift.plan.keeps)
    shift.write_down(replace(shift.plan, steps=tuple(copied)))
    for step in copied:
        _rename_to_free(aside_of(Path(step.target)), Path(step.target))
    return digests


def _rename_to_free(old: Path, new: Path) -> None:
    if os.path.lexists(new):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(new))
    os.rename(old, new)


def _check(files: Sequence[tuple[Path, Path]], *, keeps: bool) -> None:
    for source, target in files:
        if not is_plain(source):
            said = "it is a link" if source.is_symlink() else "it is not there"
            raise NotMoved(source.name, said, is_copy=keeps)
        if os.path.lexists(target):
            raise _taken(source.name, target.parent, is_copy=keeps)
        if not keeps and not os.access(source.parent, os.W_OK):
            raise NotMoved(source.name, f"{source.parent} is read-only")


def _taken(name: str, folder: Path, *, is_copy: bool) -> NotMoved:
    said = f"{folder} has a file of this name already"
    return NotMoved(name, said, is_copy=is_copy)


def _refuse_if_full(plan: Note) -> None:
    needed = sum(os.stat(step.source).st_size for step in plan.steps) + SPARE_BYTES
    free = shutil.disk_usage(existing(plan.new_folder)).free
    if free < needed:
        said = f"it needs {gigabytes(needed)}, and {gigabytes(free)} are free there"
        raise NotMoved(Path(plan.steps[0].source).name, said, is_copy=plan.keeps)


def _is_same_disk(source: Path, folder: Path) -> bool:
    return source.stat().st_dev == existing(folder).stat().st_dev


def existing(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there."""
    return next(each for each in (folder, *folder.parents) if each.exists())


def _forget_cached(path: Path) -> None:
    """Have the file read from the disk the next time, where the system allows it."""
    if sys.platform == "linux":
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(descriptor)


@contextmanager
def _alone(note: Path, name: str) -> Iterator[None]:
    note.parent.mkdir(parents=True, exist_ok=True)
    try:
        with only_one(lock_of(note)):
            yield
    except StoreBusy as error:
        raise NotMoved(name, "another model is being moved") from error
