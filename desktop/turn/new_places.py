# SPDX-License-Identifier: Apache-2.0
"""Where what lay in the old data folder is after a move: for links, and for settings."""

import os
from pathlib import Path

from desktop.settings.per_model import ModelPreferences
from desktop.settings.preferences import Preferences

FOLDERS = ("models", "backups", "catalogues")


def moves_along(name: str) -> bool:
    """Whether what has this name right in a data folder belongs to it."""
    return name in FOLDERS or name.startswith("carrel.")


def new_place(path: Path, old: Path, new: Path) -> Path:
    """Where a path leads to after the move: the same, unless it lies in what is moved."""
    for start in dict.fromkeys((old, Path(os.path.realpath(old)))):
        if path.is_relative_to(start) and (inner := path.relative_to(start)).parts:
            return new / inner if moves_along(inner.parts[0]) else path
    return path


def new_goal(link: Path, old: Path, new: Path) -> Path:
    """What the copy of a link has to say, to lead where the link led.

    Relative if that is moved too, so that it holds also if somebody moves the new folder by hand.
    """
    goal = Path(os.path.normpath(os.path.realpath(link.parent) / _said(link)))
    moved = new_place(goal, old, new)
    if moved == goal:
        return goal
    place = new / link.relative_to(old)
    return Path(os.path.relpath(moved, place.parent))


def _said(link: Path) -> Path:
    said = os.readlink(link)
    if said.startswith(f"{_VERBATIM}UNC"):  # a share
        return Path(said)
    return Path(said.removeprefix(_VERBATIM))


_VERBATIM = "\\\\?\\"
"""Windows puts it before whole paths."""


def follow(preferences: Preferences, models: ModelPreferences, old: Path, new: Path) -> None:
    """Let the settings name the new places of files and folders that were moved.

    Doing it again changes nothing more.

    Raises:
        KnownError: they cannot be saved.
    """

    def place(path: Path) -> Path:
        return new_place(path, old, new)

    preferences.follow(place)
    models.follow(place)
