# SPDX-License-Identifier: Apache-2.0
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.bridge.chat_rows import Place
from desktop.bridge.context import AppContext
from desktop.ui.switcher import Switcher
from desktop.ui.window import Window
from tests.bridge.conftest import Speaker
from tests.ui.conftest import child


@pytest.fixture
def open_switcher(
    window: Window, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> Callable[[], Switcher]:
    """Ctrl+K over two chats, "first lease" and, on the screen, "second lease"."""
    speaker.ask("first lease")
    context.conversation.open(None)
    speaker.ask("second lease")
    qtbot.waitUntil(lambda: len(context.shelf.chats) == 2)

    def open_it() -> Switcher:
        window.actions_by_name["switcher"].trigger()
        return next(each for each in window.findChildren(Switcher) if each.isVisible())

    return open_it


def rows(switcher: Switcher) -> list[str]:
    model = switcher.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_chats_used_last_come_first_without_the_open_one(
    open_switcher: Callable[[], Switcher],
) -> None:
    switcher = open_switcher()
    assert rows(switcher)[0] == "first lease"
    assert "second lease" not in rows(switcher)
    switcher.close()


def test_keys_alone_lead_to_a_chat(
    open_switcher: Callable[[], Switcher], window: Window, context: AppContext, qtbot: QtBot
) -> None:
    window.show_page("help")
    switcher = open_switcher()
    QTest.keyClicks(switcher.line, "flea")
    with qtbot.waitSignal(context.conversation.opened):
        QTest.keyClick(switcher.line, Qt.Key.Key_Return)
    assert context.conversation.messages[0].text == "first lease"
    assert window.shown_page == "chat"
    assert not any(each.isVisible() for each in window.findChildren(Switcher))


def test_up_and_down_move_while_one_types(open_switcher: Callable[[], Switcher]) -> None:
    switcher = open_switcher()
    first = switcher.list.currentIndex().row()
    QTest.keyClick(switcher.line, Qt.Key.Key_Down)
    QTest.keyClick(switcher.line, Qt.Key.Key_Down)
    QTest.keyClick(switcher.line, Qt.Key.Key_Up)
    assert switcher.list.currentIndex().row() == first + 1
    QTest.keyClicks(switcher.line, "mod")
    assert switcher.list.currentIndex().row() == 0
    switcher.close()


def go(switcher: Switcher, typed: str) -> None:
    QTest.keyClicks(switcher.line, typed)
    QTest.keyClick(switcher.line, Qt.Key.Key_Return)


def test_pages_commands_and_domains(
    open_switcher: Callable[[], Switcher], window: Window, context: AppContext, qtbot: QtBot
) -> None:
    go(open_switcher(), "settings")
    qtbot.waitUntil(lambda: window.shown_page == "settings")
    go(open_switcher(), "trash")
    qtbot.waitUntil(lambda: context.chats.place is Place.TRASH)
    with qtbot.waitSignal(context.choices.picked):
        go(open_switcher(), "law random")
    assert context.choices.domain.id == "law"


def test_what_cannot_be_done_now_is_not_offered(open_switcher: Callable[[], Switcher]) -> None:
    switcher = open_switcher()
    QTest.keyClicks(switcher.line, "stop")
    assert "Stop" not in rows(switcher)
    switcher.close()


def test_nothing_found_goes_nowhere(open_switcher: Callable[[], Switcher], window: Window) -> None:
    switcher = open_switcher()
    go(switcher, "zzzzzz")
    assert switcher.isVisible()
    QTest.keyClick(switcher.line, Qt.Key.Key_Escape)
    assert not switcher.isVisible()
    assert child(window, Switcher) is switcher or not window.findChildren(Switcher)
