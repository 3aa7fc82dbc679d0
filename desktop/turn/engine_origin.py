# SPDX-License-Identifier: Apache-2.0
"""Where the engine of this process comes from, and what is known against it.

Reads small files: not on the window's thread. No Qt, no network.
"""

import sys
from enum import Enum
from pathlib import Path

from desktop.child import versions
from desktop.child.running import running
from desktop.paths import installation, is_laid_out
from desktop.turn.slots import Slots
from desktop.turn.updates import Updates, engine_version

PACKAGE = "carrel-engine"
"""The package of the system that brings an engine alone: packaging/linux/engine_fix.py, Windows."""


FAILED = "it was started here and did not come up"


class Origin(Enum):
    """Who brought it."""

    CARREL = "carrel"
    """It came with the rest of it; also from a checkout."""
    FIX = "fix"
    """The package :data:`PACKAGE`."""
    UPDATE = "update"
    """Carrel, which updates itself."""


def engine_origin(root: Path) -> Origin:
    """Of the engine that this process starts.

    Args:
        root: of this installation (paths.installation).
    """
    if "engine" not in running(root):
        return Origin.CARREL
    return Origin.FIX if versions.told_fix(root) and not versions.packaged(root) else Origin.UPDATE


def origin_text(root: Path) -> str:
    """The same for people, with the folder."""
    version = running(root).get("engine", "")
    place = root / "engine" / version if version else root / "runtime" / "lib" / "carrel"
    return {
        Origin.FIX: f"the package {PACKAGE}, {place}",
        Origin.UPDATE: f"an update, {place}",
        Origin.CARREL: f"Carrel's own package, {place}" if is_laid_out() else "this Python",
    }[engine_origin(root)]


def unused_fix(root: Path) -> tuple[str, str]:
    """The version that the package brought and that is not used, and why, as a clause; both empty:
    there is none.
    """
    told = "" if versions.packaged(root) else versions.told_fix(root)
    if not told or running(root).get("engine") == told:
        return "", ""
    if told in versions.failed(root, "engine"):
        return told, FAILED
    if not versions.engine_fix(root):
        return told, f"it is not newer than {versions.packaged_engine(root)}"
    return told, "it starts the next time"


def is_fixed_by_package(root: Path) -> bool:
    """Whether a newer engine comes here by :data:`PACKAGE`: not where Carrel updates itself, from a
    checkout, or on macOS, where there is none.
    """
    return is_laid_out() and not versions.packaged(root) and sys.platform != "darwin"


def known_weaknesses() -> tuple[str, ...]:
    """What is known against the engine of this Carrel, in sentences. Reads a small file."""
    root = installation()
    found = Updates(Slots(root)).weaknesses(engine_version())
    mends = f" A newer package {PACKAGE} or carrel mends it." if is_fixed_by_package(root) else ""
    return tuple(
        f"The engine has a known weakness, {each.id}: {each.sentence}{mends}" for each in found
    )
