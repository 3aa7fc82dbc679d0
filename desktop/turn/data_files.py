# SPDX-License-Identifier: Apache-2.0
"""What belongs to a data folder; something of somebody else may lie in it too."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from desktop.core.declared import Struct, decode_json
from desktop.core.errors import BadData
from desktop.paths import DATA_MARKER
from desktop.turn.new_places import FOLDERS, moves_along

INCOMPLETE = ".carrel-incomplete"
"""Lies in a target until it is whole; a folder with it is ours to begin again in."""

SIDE_FILES = (
    "carrel.keys-lock",
    "carrel.cleaning-lock",
    "carrel.db-wal",
    "carrel.db-shm",
    "carrel.db-journal",
)
"""Not copied: a lock, and what belongs to an open database; it is closed and its log folded in."""
BACKUPS = "backups"


class Marker(Struct, frozen=True, kw_only=True):
    """Lies in a data folder that was moved: where it was, and the database there as it was then.

    ``database``: bytes and nanoseconds of its last change; None: there was none.
    """

    moved_from: str = ""
    database: tuple[int, int] | None = None


def read_marker(data: Path) -> Marker | None:
    """The marker; None: there is none, or it says nothing."""
    try:
        return decode_json((data / DATA_MARKER).read_bytes(), Marker, DATA_MARKER)
    except (OSError, BadData):
        return None


def files_of(data: Path) -> Iterator[tuple[str, int, int]]:
    """What belongs to a data folder, without SIDE_FILES and what models have read of chats: name
    below it, bytes, nanoseconds of its last change. A link counts as itself."""
    for entry in sorted(entries_of(data)):
        if entry.name in FOLDERS and not entry.is_symlink():
            for folder, folders, names in os.walk(entry):
                links = [name for name in folders if Path(folder, name).is_symlink()]
                for name in sorted(names + links):
                    yield from _file(data, Path(folder, name))
        elif entry.name not in SIDE_FILES and (entry.is_symlink() or entry.is_file()):
            yield from _file(data, entry)


def remove_data(data: Path, remove: Callable[[Path], None] = Path.unlink) -> None:
    """Remove what belongs to a data folder, and nothing else that lies there. Raises OSError."""
    for entry in [*entries_of(data), data / "sessions"]:
        if entry.is_symlink() or entry.is_file():
            (Path.unlink if entry.is_symlink() else remove)(entry)
        elif entry.is_dir():
            for path in list(entry.rglob("*")) if entry.name == BACKUPS else ():
                if path.is_file() and not path.is_symlink():  # it holds words, as the database does
                    remove(path)
            shutil.rmtree(entry)


def remove_marks(data: Path, *names: str) -> None:
    """Remove such files, and what a kill left while one was written. Raises OSError."""
    for name in names:
        for path in (data / name, *data.glob(f".{name}.*")):
            path.unlink(missing_ok=True)


def entries_of(data: Path) -> list[Path]:
    """What lies right in it and belongs to it."""
    if not data.is_dir():
        return []
    return [entry for entry in data.iterdir() if moves_along(entry.name)]


def _file(data: Path, path: Path) -> Iterator[tuple[str, int, int]]:
    with suppress(FileNotFoundError):  # it went meanwhile
        status = path.lstat()
        yield path.relative_to(data).as_posix(), status.st_size, status.st_mtime_ns
