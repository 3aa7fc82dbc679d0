# SPDX-License-Identifier: Apache-2.0
"""Models of other programs, taken in where they lie: only the settings change. No Qt."""

import os
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
    found = neighbours(Path.home(), os.environ)
    return tuple(each for each in found if not known.issuperset(each.paths))


def adopt(preferences: Preferences, chosen: Sequence[Neighbour]) -> None:
    """Add them to the settings; nothing is copied or moved. Raises what saving raises."""
    paths = [path for each in chosen for path in each.paths]
    for setting, new in (
        (spec.MODEL_FOLDERS, [path for path in paths if path.is_dir()]),
        (spec.MODEL_FILES, [path for path in paths if not path.is_dir()]),
    ):
        had = preferences.get(setting)
        preferences.set(setting, (*had, *(path for path in new if path not in had)))
