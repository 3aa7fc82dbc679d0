# SPDX-License-Identifier: Apache-2.0
"""The versions that this process runs from: what keeps them, and how it says that they work.

versions.py chooses them, before this could be imported.
"""

import sys
from pathlib import Path

from desktop.child.versions import CHILD, KINDS, Marks, hold, is_version


def running(root: Path) -> dict[str, str]:
    """The installed versions that this process runs from, by part; without what is packaged."""
    own = Path(__file__).resolve().parents[2]
    folders = {"app": [own], "engine": [Path(entry) for entry in sys.path if entry]}
    return {
        part: folder.name
        for part in KINDS
        for folder in folders[part][::-1]  # the first of the path wins
        if folder.parent == root / part and is_version(folder.name)
    }


def folders(root: Path) -> list[str]:
    """Where these lie; the engine has to read there."""
    return [str(root / part / version) for part, version in running(root).items()]


def for_a_child(root: Path) -> str:
    """The argument that has a child run from the same folders: ``--versions=app=1.2,engine=``."""
    found = running(root)
    return CHILD + ",".join(f"{part}={found.get(part, '')}" for part in KINDS)


def hold_running(root: Path) -> None:
    """Keep what this process runs from until it ends; not only the launcher starts it."""
    for part, version in running(root).items():
        hold(root, part, version)


def came_up(root: Path, part: str, kind: str) -> None:
    """See Marks.came_up, for what this process runs from; nothing where that was packaged."""
    if version := running(root).get(part):
        Marks(root, part, kind).came_up(version)


def did_not_come_up(root: Path, part: str, kind: str) -> None:
    """It did not do what it was started for, though others of this process did; likewise."""
    if (version := running(root).get(part)) and version not in Marks(root, part, kind).up:
        Marks(root, part, kind).fail(version)
