# SPDX-License-Identifier: Apache-2.0
"""The page that compares, in the real window, by keys alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.errors import Action
from desktop.core.records import ReplyState
from desktop.paths import Paths
from desktop.ui.chat.composer import Composer
from desktop.ui.domain_menu import DomainMenu
from desktop.ui.pages.chat import ChatPage
from desktop.ui.pages.compare import ComparePage
from desktop.ui.theme import Appearance
from desktop.ui.widgets.error_box import ErrorBox
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS
from tests.helpers.models import write_llama


@pytest.fixture
def other_model(paths: Paths) -> Path:
    return write_llama(paths.models / "second.gguf")


@pytest.fixture
def model_file(request: pytest.FixtureRequest, paths: Paths) -> Path:
    """Both models, before the context looks, if the test wants two."""
    if "other_model" in request.fixturenames:
        request.getfixturevalue("other_model")
    return write_llama(paths.models / "scripted.gguf")


@pytest.fixture
def page(other_model: Path, window: Window) -> ComparePage:
    window.actions_by_name["compare"].trigger()
    page = window.page("compare")
    assert isinstance(page, ComparePage)
    assert window.shown_page == "compare"
    return page


def ask(page: ComparePage, text: str) -> None:
    box = page.composer.focusProxy()
    assert box is not None
    QTest.keyClicks(box, text)
    QTest.keyClick(box, Qt.Key.Key_Return)


def until_both(app: AppContext, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not app.comparing.is_running, timeout=WAIT_MS)


def test_two_models_stand_side_by_side_and_the_picked_one_goes_on(
    page: ComparePage, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    first, second = (side.model for side in page.sides)
    assert first is not None
    assert second is not None
    assert first != second
    ask(page, "/words 3")
    until_both(context, qtbot)
    for side in page.sides:
        (answer,) = side.transcript.message_widgets()
        assert answer.plain_text().strip() == "word0 word1 word2"
        assert side.pick.isVisible()
    with qtbot.waitActive(window):
        window.activateWindow()
    assert page.sides[0].pick.hasFocus()
    QTest.keyClick(page.sides[0].pick, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.shown_page == "chat", timeout=WAIT_MS)
    qtbot.waitUntil(lambda: bool(context.conversation.branch.forks), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: context.choices.model == second, timeout=WAIT_MS)
    facts = context.conversation.messages[-1].facts
    assert facts is not None
    assert facts.model_id == second.id
    assert context.comparing.question is None


def test_what_stands_in_the_message_box_is_proposed_and_leaves_it_when_asked(
    other_model: Path, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    chat = window.page("chat")
    assert isinstance(chat, ChatPage)
    chat.composer.set_text("/words 2")
    window.actions_by_name["compare"].trigger()
    page = window.page("compare")
    assert isinstance(page, ComparePage)
    assert page.composer.text() == "/words 2"
    ask(page, "")
    until_both(context, qtbot)
    assert page.composer.text() == ""
    assert chat.composer.text() == ""


@pytest.mark.parametrize("way", ["slash", "domain menu"])
def test_the_ways_to_it(way: str, other_model: Path, window: Window, context: AppContext) -> None:
    if way == "slash":
        chat = window.page("chat")
        assert isinstance(chat, ChatPage)
        chat.composer.sent.emit("/compare which is better?")
    else:
        menu = window.findChildren(DomainMenu)[0]
        next(each for each in menu.actions() if each.text().startswith("Compare")).trigger()
    assert window.shown_page == "compare"
    page = window.page("compare")
    assert isinstance(page, ComparePage)
    assert page.composer.text() == ("which is better?" if way == "slash" else "")


def test_the_same_model_on_both_sides_gives_way(page: ComparePage) -> None:
    first, second = page.sides
    before = first.model
    second.box.setCurrentIndex(first.box.currentIndex())
    second.model_chosen.emit()
    assert second.model == before
    assert first.model not in (before, None)


def test_esc_stops_both(
    page: ComparePage, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    ask(page, "/rate 30 /words 900")
    comparing = context.comparing
    qtbot.waitUntil(lambda: all(live.now and live.now.pieces for live in comparing.lives))
    assert window.actions_by_name["stop"].isEnabled()
    window.actions_by_name["stop"].trigger()
    until_both(context, qtbot)
    assert [reply and reply.state for reply in comparing.replies] == [ReplyState.STOPPED] * 2


def test_an_error_stands_on_its_side_and_its_button_tries_again_there(
    page: ComparePage, context: AppContext, qtbot: QtBot
) -> None:
    ask(page, "/words 1 /crash")
    until_both(context, qtbot)
    comparing = context.comparing
    box = page.sides[0].findChildren(ErrorBox)[0]
    assert box.isVisible()
    box.action_clicked.emit(Action.RETRY)
    assert comparing.lives[0].now is not None
    assert comparing.lives[1].now is None
    until_both(context, qtbot)


def test_one_model_is_too_few(window: Window, context: AppContext, qtbot: QtBot) -> None:
    window.actions_by_name["compare"].trigger()
    page = window.page("compare")
    assert isinstance(page, ComparePage)
    ask(page, "nobody answers")
    assert not context.comparing.is_running
    assert page.findChildren(Composer)[0].text() == "nobody answers"
    with qtbot.waitSignal(context.requests.models_of_domain_wanted):
        page._models.click()
    assert window.shown_page == "models"


def test_no_word_is_left_on_the_page_of_a_locked_carrel(
    page: ComparePage, context: AppContext, qtbot: QtBot
) -> None:
    ask(page, "/words 3")
    until_both(context, qtbot)
    assert page._question.text() == "/words 3"
    page.composer.set_text("another secret")
    context.lock.locking.emit(False)
    context.lock.locked.emit()
    assert page._question.text() == ""
    assert page.composer.text() == ""
    assert all(side.transcript.message_widgets() == () for side in page.sides)
    context.lock.unlocked.emit()


def test_larger_text_gives_each_side_more_room(page: ComparePage, appearance: Appearance) -> None:
    before = [side.minimumWidth() for side in page.sides]
    appearance.change(percent=200)
    assert [side.minimumWidth() for side in page.sides] == pytest.approx(
        [2 * width for width in before], rel=0.1
    )
