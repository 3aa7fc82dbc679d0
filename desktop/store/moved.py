# SPDX-License-Identifier: Apache-2.0
"""The note in a folder that its database was moved away, for programs that began before that."""

from pathlib import Path

from desktop.core.moving_errors import StoreMoved
from desktop.store.files import write_whole

NOTE = ".carrel-moved"


def refuse_if_moved(database: Path) -> None:
    """Raises StoreMoved. Call it while the lock beside the database is held."""
    try:
        target = database.with_name(NOTE).read_text(encoding="utf-8")
    except OSError:
        return
    raise StoreMoved(target)


def note_move(database: Path, target: Path) -> None:
    """Nobody opens this database any more. Raises NoSpace, FolderNotWritable."""
    write_whole(database.with_name(NOTE), str(target).encode())
