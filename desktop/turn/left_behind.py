# SPDX-License-Identifier: Apache-2.0
"""The old data folder after a move: known, and removed once the new one has proved itself."""

from contextlib import suppress
from pathlib import Path

from desktop.core.declared import encode_json
from desktop.core.errors import FolderNotWritable
from desktop.core.moving_errors import OldFolderChanged
from desktop.paths import DATA_MARKER
from desktop.store.files import shred, write_whole
from desktop.store.moved import NOTE
from desktop.turn.data_files import Marker, read_marker, remove_data, remove_marks

DATABASE = "carrel.db"


def left_behind(data: Path) -> Path | None:
    """The folder from which the data came; None: it was not moved, or nothing is left there."""
    marker = read_marker(data)
    if marker is None or not marker.moved_from:
        return None
    old = Path(marker.moved_from)
    return old if (old / NOTE).exists() or (old / DATABASE).exists() else None


def remove_left_behind(data: Path) -> bool:
    """Remove what a move left; call it only when the database in ``data`` was opened.

    Returns:
        Whether there was something.

    Raises:
        OldFolderChanged: somebody wrote into the old database after the move; all of it stays.
        FolderNotWritable: some of it is still there.
    """
    old, marker = left_behind(data), read_marker(data)
    if old is None or marker is None:
        if marker is not None and marker.moved_from:
            with suppress(OSError):  # a kill left it, empty
                Path(marker.moved_from).rmdir()
        return False
    with suppress(FileNotFoundError):
        status = (old / DATABASE).stat()
        if (status.st_size, status.st_mtime_ns) != marker.database:
            raise OldFolderChanged(str(old))
    try:
        remove_data(old, shred)
        remove_marks(old, DATA_MARKER, NOTE)
        with suppress(OSError):  # something of somebody else lies in it
            old.rmdir()
    except OSError as error:
        raise FolderNotWritable(str(old), error.strerror or str(error)) from error
    write_whole(data / DATA_MARKER, encode_json(Marker()))
    return True
