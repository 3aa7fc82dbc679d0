# SPDX-License-Identifier: Apache-2.0
import pytest

from desktop.child.sandbox.level import Level


@pytest.mark.parametrize(
    ("level", "met"),
    [
        (Level.NONE, [Level.NONE]),
        (Level.PARTIAL, [Level.NONE, Level.PARTIAL]),
        (Level.FULL, [Level.NONE, Level.PARTIAL, Level.FULL]),
    ],
)
def test_floors(level: Level, met: list[Level]) -> None:
    assert [floor for floor in Level if level.reaches(floor)] == met
