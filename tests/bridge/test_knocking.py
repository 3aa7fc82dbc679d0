# SPDX-License-Identifier: Apache-2.0
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.bridge.knocking import Door, knock


def test_every_knock_is_heard_and_leaves_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    door = Door(tmp_path)
    for _ in range(2):
        with qtbot.waitSignal(door.knocked, timeout=10_000):
            knock(tmp_path)
        assert list(tmp_path.iterdir()) == []


def test_who_found_nobody_is_not_heard_later(tmp_path: Path, qtbot: QtBot) -> None:
    knock(tmp_path)
    door = Door(tmp_path)
    with qtbot.assertNotEmitted(door.knocked, wait=50):
        (tmp_path / "something else").touch()
    assert not (tmp_path / "quick-ask").exists()
