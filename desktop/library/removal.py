# SPDX-License-Identifier: Apache-2.0
"""Deletes model files inside our own folder. Must not follow a link out of it.

Every file is renamed aside first, so that one that is locked or protected leaves all of them as
they were; only then is anything deleted.
"""

import os
import stat
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from desktop.core.errors import KnownError

ASIDE_SUFFIX = ".carrel-removed"
"""Hidden by a dot in front, so no scan lists it and the next removal finds it after a kill."""


class NotRemoved(KnownError):
    """A model's files could not be deleted; all of them lie where they lay."""

    def __init__(self, name: str, detail: str) -> None:
        super().__init__(
            f"{name} was not removed: {detail.rstrip('.')}.",
            "Close programs that use the file, or correct its permissions, then try again.",
        )


def is_inside(folder: Path, path: Path) -> bool:
    """Whether a file lies in this folder itself, and not behind a link to another one.

    The folder may be a link, and so may the file: deleting a link leaves what it points to.
    """
    with suppress(ValueError, OSError):
        below = path.parent.relative_to(folder)
        return path.parent.resolve() == folder.resolve() / below and ".." not in below.parts
    return False


def freed_bytes(files: Iterable[Path]) -> int:
    """What deleting these files gives back; nothing for links and for files with other names."""
    found = (path.lstat() for path in files if os.path.lexists(path))
    return sum(s.st_size for s in found if stat.S_ISREG(s.st_mode) and s.st_nlink == 1)


def remove(folder: Path, files: Sequence[Path]) -> int:
    """Delete files of our folder, and folders in it that are empty then; returns the freed bytes.

    Raises:
        NotRemoved: one lies elsewhere, is protected or in use; then nothing was deleted.
    """
    clear_leftovers(folder)
    present = [path for path in files if os.path.lexists(path)]
    for path in present:
        _check(folder, path)
    size_bytes = freed_bytes(present)
    _delete(_renamed_aside(present))
    for parent in {path.parent for path in present}:
        _remove_empty(folder, parent)
    return size_bytes


def clear_leftovers(folder: Path) -> None:
    """Delete what a removal that was killed had renamed already."""
    for pattern in (f".*{ASIDE_SUFFIX}", f"*/.*{ASIDE_SUFFIX}", f"*/*/.*{ASIDE_SUFFIX}"):
        for path in folder.glob(pattern):
            if is_inside(folder, path):
                with suppress(OSError):
                    path.unlink()


def _check(folder: Path, path: Path) -> None:
    if not is_inside(folder, path):
        raise NotRemoved(path.name, f"it lies outside of {folder}")
    status = path.lstat()
    if not (stat.S_ISREG(status.st_mode) or stat.S_ISLNK(status.st_mode)):
        raise NotRemoved(path.name, "it is not a file")
    # Windows would refuse to delete it only after the renaming; elsewhere it is a wish as well.
    if not status.st_mode & stat.S_IWUSR:
        raise NotRemoved(path.name, "it is write-protected")


def _renamed_aside(files: Sequence[Path]) -> list[tuple[Path, Path]]:
    """Old and new path of each file; all or none."""
    moved: list[tuple[Path, Path]] = []
    for path in files:
        aside = path.with_name(f".{path.name}{ASIDE_SUFFIX}")
        try:
            path.rename(aside)
        except OSError as error:
            _restore(moved)
            raise NotRemoved(path.name, error.strerror or str(error)) from error
        moved.append((path, aside))
    return moved


def _delete(moved: Sequence[tuple[Path, Path]]) -> None:
    for number, (path, aside) in enumerate(moved):
        try:
            aside.unlink()
        except OSError as error:
            if number == 0:  # later, the model is in pieces, and the rest goes another time
                _restore(moved)
                raise NotRemoved(path.name, error.strerror or str(error)) from error


def _restore(moved: Sequence[tuple[Path, Path]]) -> None:
    for path, aside in moved:
        with suppress(OSError):
            aside.rename(path)


def _remove_empty(folder: Path, parent: Path) -> None:
    while parent != folder and parent.is_relative_to(folder):
        try:
            parent.rmdir()
        except OSError:
            return
        parent = parent.parent
