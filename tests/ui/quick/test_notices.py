# SPDX-License-Identifier: Apache-2.0
"""What is worth a notification. No window of ours is active, as if one worked elsewhere."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.ui.quick.notices import Notices
from desktop.ui.window import Window
from tests.bridge.conftest import Speaker


@pytest.fixture
def told(context: AppContext) -> list[str]:
    heard: list[str] = []
    notices = Notices(context, context.jobs)
    notices.long_s = 0.0
    notices.told.connect(heard.append)
    return heard


def test_a_long_answer_says_that_it_ended_and_no_word_of_it(
    context: AppContext, told: list[str], speaker: Speaker
) -> None:
    speaker.ask("/words 3")
    assert told == ["An answer is finished."]
    speaker.ask("/words 1 /crash")
    assert told[1:] == ["An answer ended with an error."]


def test_a_short_one_is_not_worth_it(
    context: AppContext, told: list[str], speaker: Speaker
) -> None:
    context.jobs.findChildren(Notices)[0].long_s = 60.0
    speaker.ask("/words 3")
    assert told == []


def test_nobody_is_told_what_stands_before_them(
    window: Window, told: list[str], speaker: Speaker, qtbot: QtBot
) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    speaker.ask("/words 3")
    assert told == []
