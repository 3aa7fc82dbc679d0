# SPDX-License-Identifier: Apache-2.0
"""Takes files to another folder together, so that all of them are whole in one place at any time.

A note on the disk says what is under way: after a kill, :func:`recover` goes back to the old place
unless all files were whole in the new one, and forward from there. Within one file system the files
get a second name, or are renamed where it has no links; across two they are copied under hidden
names, read back, synced and renamed. Only then the old names go. Waits for the disk.
"""

import errno
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop.core.declared import Struct, decode_json, encode_json, replace
from desktop.core.errors import BadData, StoreBusy
from desktop.core.fit import gigabytes
from desktop.core.relocation_errors import NotMoved
from desktop.library.copying import copy_file, hash_file, is_plain, reason_of
from desktop.store.files import only_one, sync_folder, write_whole

ASIDE_SUFFIX = ".carrel-moving"
SPARE_BYTES = 50_000_000
VERSION = 1
OnBytes = Callable[[int], None]
"""Told how many bytes were copied or read back; what it raises ends all, and nothing is changed."""
Way = Callable[["Note", OnBytes], dict[Path, str]]
_OTHER_WAY = frozenset(
    {errno.EXDEV, errno.EPERM, errno.ENOSYS, errno.EMLINK, errno.EOPNOTSUPP, errno.ENOTSUP}
)
"""No links here, or a border between file systems that looks like none."""


class Step(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One file: where it lies, and where it is to lie."""

    source: str
    target: str


class Note(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is under way.

    Attributes:
        is_rename: one after the other; else the old ones stay until the new ones are whole.
        keeps: the old files stay.
        is_placed: all files are whole at their new places.
    """

    v: int
    steps: tuple[Step, ...]
    is_rename: bool
    keeps: bool
    is_placed: bool = False


def shift(
    note: Path, files: Sequence[tuple[Path, Path]], on_bytes: OnBytes, *, keeps: bool
) -> dict[Path, str]:
    """Take files to new places; returns the SHA-256 of those that were copied, by their new place.

    Args:
        note: where to write down what is under way.
        keeps: copy, and leave the old ones.

    Raises:
        NotMoved; what ``on_bytes`` raises; NoSpace, FolderNotWritable: the note cannot be written.
    """
    steps = tuple(Step(source=str(s), target=str(t)) for s, t in files)
    name = files[0][0].name
    with _alone(note, name):
        _recover(note)
        _check(files, keeps=keeps)
        folder = files[0][1].parent
        plan = Note(v=VERSION, steps=steps, is_rename=False, keeps=keeps)
        ways: tuple[tuple[Way, Note], ...] = ((_copy, plan),)
        if not keeps and _is_same_disk(files[0][0], folder):
            ways = ((_link, plan), (_rename, replace(plan, is_rename=True)), *ways)
        for way, planned in ways:
            try:
                return _carry_out(note, planned, way, on_bytes)
            except OSError as error:
                if way is _copy or error.errno not in _OTHER_WAY:
                    raise NotMoved(name, reason_of(error), is_copy=keeps) from error
        raise AssertionError


def recover(note: Path) -> None:
    """Bring to an end what a killed program began; nothing if one is at work."""
    if note.exists():
        with suppress(StoreBusy), only_one(_lock(note)):
            _recover(note)


def _carry_out(path: Path, plan: Note, way: "Way", on_bytes: OnBytes) -> dict[Path, str]:
    target = Path(plan.steps[0].target).parent
    write_whole(path, encode_json(plan))
    is_done = False
    try:
        if way is _copy:
            _refuse_if_full(plan, target)
        target.mkdir(parents=True, exist_ok=True)
        digests = way(plan, on_bytes)
        sync_folder(target)
        write_whole(path, encode_json(replace(plan, is_placed=True)))
        is_done = _clear_sources(plan)
        if not is_done:
            name = Path(plan.steps[0].source).name
            raise NotMoved(name, "the system does not let the file go from its folder")
    finally:
        if not is_done:
            _undo(plan)
            path.unlink(missing_ok=True)
    path.unlink(missing_ok=True)
    return digests


def _link(plan: Note, _on_bytes: OnBytes) -> dict[Path, str]:
    """A second name for each."""
    for step in plan.steps:
        os.link(step.source, step.target)
    return {}


def _rename(plan: Note, _on_bytes: OnBytes) -> dict[Path, str]:
    for step in plan.steps:
        os.rename(step.source, step.target)
    return {}


def _copy(plan: Note, on_bytes: OnBytes) -> dict[Path, str]:
    """All under hidden names, read back; then renamed."""
    digests = {}
    for step in plan.steps:
        target = Path(step.target)
        aside = _aside(target)
        aside.unlink(missing_ok=True)
        digests[target] = copy_file(Path(step.source), aside, on_bytes)
        _forget_cached(aside)
        if hash_file(aside, on_bytes) != digests[target]:
            said = "the copy is not what was read; the disk may be failing"
            raise NotMoved(Path(step.source).name, said, is_copy=plan.keeps)
    for step in plan.steps:
        target = Path(step.target)
        os.rename(_aside(target), target)
    return digests


def _clear_sources(plan: Note) -> bool:
    """Remove the old files; False: none of them can be, so that the new ones are to go again."""
    if plan.keeps or plan.is_rename:
        return True
    for number, step in enumerate(plan.steps):
        try:
            os.unlink(step.source)
        except FileNotFoundError:
            continue
        except OSError:
            if number == 0:
                return False
            # The new ones are whole, and the old ones no more: what is left goes another time.
    _sync(Path(plan.steps[0].source).parent)
    return True


def _undo(plan: Note) -> None:
    """Back to the old places."""
    for step in plan.steps:
        source, target = Path(step.source), Path(step.target)
        with suppress(OSError):
            _aside(target).unlink(missing_ok=True)
        if plan.is_rename:
            if target.exists() and not os.path.lexists(source):
                with suppress(OSError):
                    os.rename(target, source)
        elif os.path.lexists(source):
            with suppress(OSError):
                target.unlink(missing_ok=True)
    with suppress(OSError):
        Path(plan.steps[0].target).parent.rmdir()  # only if it is empty
    _sync(Path(plan.steps[0].source).parent)


def _recover(path: Path) -> None:
    try:
        found = decode_json(path.read_bytes(), Note, str(path))
    except FileNotFoundError:
        return
    except (OSError, BadData):
        path.unlink(missing_ok=True)
        return
    if found.v == VERSION and found.steps:
        if not found.is_placed:
            _undo(found)
        elif all(Path(step.target).exists() for step in found.steps):
            _clear_sources(found)
    path.unlink(missing_ok=True)


def _check(files: Sequence[tuple[Path, Path]], *, keeps: bool) -> None:
    for source, target in files:
        if not is_plain(source):
            said = "it is a link" if source.is_symlink() else "it is not there"
            raise NotMoved(source.name, said, is_copy=keeps)
        if os.path.lexists(target):
            said = f"{target.parent} has a file of this name already"
            raise NotMoved(source.name, said, is_copy=keeps)
        if not keeps and not os.access(source.parent, os.W_OK):
            raise NotMoved(source.name, f"{source.parent} is read-only")


def _refuse_if_full(plan: Note, folder: Path) -> None:
    needed = sum(os.stat(step.source).st_size for step in plan.steps) + SPARE_BYTES
    free = shutil.disk_usage(existing(folder)).free
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
    if hasattr(os, "posix_fadvise"):
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(descriptor)


def _sync(folder: Path) -> None:
    with suppress(OSError):
        sync_folder(folder)


def _aside(target: Path) -> Path:
    return target.with_name(f".{target.name}{ASIDE_SUFFIX}")


def _lock(note: Path) -> Path:
    return note.with_name(note.name + ".lock")


@contextmanager
def _alone(note: Path, name: str) -> Iterator[None]:
    note.parent.mkdir(parents=True, exist_ok=True)
    try:
        with only_one(_lock(note)):
            yield
    except StoreBusy as error:
        raise NotMoved(name, "another model is being moved") from error
