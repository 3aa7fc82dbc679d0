# SPDX-License-Identifier: Apache-2.0
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.chip import Chip


def test_a_chip_is_elided_and_still_whole(qtbot: QtBot) -> None:
    chip = Chip("Rock & roll in a long sentence that has no room")
    qtbot.addWidget(chip)
    chip.show()
    chip.resize(chip.sizeHint())
    assert chip.text() == "Rock && roll in a long sentence that has no room"
    assert chip.toolTip() == ""
    chip.resize(120, chip.height())
    assert chip.text().endswith("…")
    assert chip.toolTip() == chip.full_text == chip.accessibleName()
