# SPDX-License-Identifier: Apache-2.0
"""Models of other programs, taken in where they lie: only the settings change. No Qt."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop.library.neighbours import Neighbour, neighbours
from desktop.settings import spec
from desktop.settings.preferences import Preferences


def adoptable(preferences: Preferences) -> tuple[Neighbour, ...]:
    """What other programs have and the settings do not name yet.

    Thread: any but the window's.
    """
    known = {*preferences.get(spec.MODEL_FOLDERS), *preferences.get(spec.MODEL_FILES)}
    found = neighbours(Path.home(), os.environ, home_of("ollama"))
    return tuple(each for each in found if not known.issuperset(each.paths))


def home_of(user: str) -> Path | None:
    """The folder of a user of this machine; None: there is no such user, or it cannot be told."""
    if sys.platform == "win32":
        return None
    import pwd  # noqa: PLC0415  # absent on Windows

    try:
        return Path(pwd.getpwnam(user).pw_dir)
    except KeyError:
        return None


def adopt(preferences: Preferences, chosen: Sequence[Neighbour]) -> None:
    """Add them to the settings; nothing is copied or moved. Raises what saving raises."""
    paths = [path for each in chosen for path in each.paths]
    for setting, new in (
        (spec.MODEL_FOLDERS, [path for path in paths if path.is_dir()]),
        (spec.MODEL_FILES, [path for path in paths if not path.is_dir()]),
    ):
        had = preferences.get(setting)
        preferences.set(setting, (*had, *(path for path in new if path not in had)))
