# SPDX-License-Identifier: Apache-2.0
"""A move of the data folder that a crash cut short: noted before it begins, ended at a start.

The note beside the settings says from where to where. If the new folder counts already, the
settings follow before anybody reads them; if not, the copies are removed some time after the start.
Whoever moves holds a lock all the while, so that nobody tidies up beneath a move that is at work.
"""

import logging
import os
from contextlib import AbstractContextManager
from pathlib import Path

from desktop.core.declared import Struct, decode_json, encode_json
from desktop.core.errors import BadData, FolderNotWritable, KnownError, StoreBusy
from desktop.core.moving_errors import SettingsBehind
from desktop.paths import DATA_MARKER, Paths, move_note
from desktop.settings.per_model import ModelPreferences
from desktop.settings.preferences import Preferences
from desktop.store.files import only_one, sync_folder, write_whole
from desktop.store.moved import NOTE, note_move
from desktop.turn.data_files import INCOMPLETE, read_marker, remove_data, remove_marks
from desktop.turn.left_behind import DATABASE, remove_left_behind
from desktop.turn.new_places import follow

log = logging.getLogger(__name__)
FOLLOW_S = 5.0
"""So long is waited for another program that moved and whose settings follow."""


class Begun(Struct, frozen=True, kw_only=True):
    """What the note says: both whole paths."""

    source: str
    target: str


def held(paths: Paths, wait_s: float = 0.0) -> AbstractContextManager[None]:
    """The lock of moves. Raises StoreBusy: another program moves."""
    return only_one(move_note(paths).with_name("data_move-lock"), wait_s)


def begin(paths: Paths, target: Path) -> None:
    """Note it, while :func:`held`, before anything is copied. Raises NoSpace, FolderNotWritable."""
    write_whole(move_note(paths), encode_json(Begun(source=str(paths.data), target=str(target))))


def end(paths: Paths) -> None:
    """Nothing is left to do, while :func:`held`. Raises FolderNotWritable."""
    note = move_note(paths)
    try:
        note.unlink(missing_ok=True)
        sync_folder(note.parent)
    except OSError as error:
        raise FolderNotWritable(str(note.parent), error.strerror or str(error)) from error


def finish(paths: Paths, preferences: Preferences) -> None:
    """At the start: if the data was moved and the settings were not, they follow now.

    Where that is not possible they stay as they are, with the old folder; :func:`tidy` tells.

    Args:
        paths: as they are now.
        preferences: in use from now on; those of single models must not be in use yet.
    """
    if not _counts(paths, _read(paths)):
        return  # it may be at work
    try:
        with held(paths, FOLLOW_S):
            begun = _read(paths)
            if begun is None or not _counts(paths, begun):
                return
            source = Path(begun.source)
            follow(preferences, ModelPreferences.open(paths.model_settings), source, paths.data)
            if (source / DATABASE).exists() and not (source / NOTE).exists():
                note_move(source / DATABASE, paths.data)
            end(paths)
    except KnownError as error:
        log.warning("the settings do not follow the data folder: %s", type(error).__name__)


def tidy(paths: Paths) -> bool:
    """Remove what a move left, of copies or of the old folder; when the database was opened.

    Returns:
        Whether there was something.

    Raises:
        SettingsBehind: the settings still name the old folder, so it stays.
        OldFolderChanged, FolderNotWritable: see :func:`remove_left_behind`.
    """
    try:
        with held(paths):
            was_there = False
            if (begun := _read(paths)) is not None:
                if _counts(paths, begun):
                    raise SettingsBehind(begun.source)
                was_there = _remove_begun(paths, begun)
            return remove_left_behind(paths.data) or was_there
    except StoreBusy:
        return False  # a move is at work


def remove_copies(target: Path) -> None:
    """Remove what a move copied that never counted; what makes the folder ours goes last.

    Raises:
        OSError
    """
    remove_data(target)
    remove_marks(target, DATA_MARKER, INCOMPLETE)


def _remove_begun(paths: Paths, begun: Begun) -> bool:
    """Whether there was something."""
    target, source = Path(begun.target), Path(begun.source)
    if source != paths.data:
        end(paths)  # of another time
        return False
    marker = read_marker(target)
    is_whole = marker is not None and marker.moved_from == begun.source
    if not is_whole and not (target / INCOMPLETE).exists():
        if target.exists():
            end(paths)  # nothing was copied yet, or it was removed
        return False  # its disk may come back
    if (target / DATABASE).exists() and not (source / DATABASE).exists():
        return False  # nobody removes the only one
    try:
        remove_copies(target)
    except OSError as error:
        raise FolderNotWritable(str(target), error.strerror or str(error)) from error
    end(paths)
    return True


def _counts(paths: Paths, begun: Begun | None) -> bool:
    """Whether the data is where the move wanted it."""
    return begun is not None and paths.data == Path(os.path.abspath(begun.target))


def _read(paths: Paths) -> Begun | None:
    note = move_note(paths)
    try:
        return decode_json(note.read_bytes(), Begun, str(note))
    except FileNotFoundError:
        return None
    except (OSError, BadData) as error:
        log.warning("%s cannot be read: %s", note.name, type(error).__name__)
        return None
