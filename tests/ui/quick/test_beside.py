# SPDX-License-Identifier: Apache-2.0
"""Carrel beside other programs, where there is no tray and no key can be had: offscreen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop.bridge.context import AppContext
from desktop.bridge.knocking import knock
from desktop.core.desktop_errors import NoGlobalKeys
from desktop.paths import Paths
from desktop.settings.desktop import QUICK_KEYS, TRAY
from desktop.ui.quick.beside import Beside
from desktop.ui.quick.tray import Tray
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS, Speaker


@pytest.fixture
def beside(window: Window, context: AppContext, paths: Paths) -> Iterator[Beside]:
    made = Beside(context, window, paths.state)
    context.requests.quick_wanted.connect(made.open_quick)
    yield made
    if made._quick is not None:
        made._quick.close()
        delete(made._quick)
        made._quick = None


def menu_texts(window: Window) -> list[str]:
    action = window.actions_by_name["quick_ask"]
    (menu,) = [each for each in action.associatedObjects() if each.inherits("QMenu")]
    return [each.text() for each in menu.actions() if each.isVisible()]  # type: ignore[attr-defined]


def test_no_tray_is_said_below_quick_ask(
    beside: Beside, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    texts = menu_texts(window)
    assert texts[texts.index("Quick ask") + 1] == "This desktop has no tray for an icon"
    with qtbot.waitSignal(context.preferences.changed, timeout=WAIT_MS):
        context.preferences.set(TRAY, "off")
    assert "This desktop has no tray for an icon" not in menu_texts(window)


def test_the_command_opens_it_and_going_on_leads_to_the_chat(
    beside: Beside, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    window.show_page("help")
    window.actions_by_name["quick_ask"].trigger()
    small = beside.quick_window
    assert small.isVisible()
    with qtbot.waitSignal(context.quick.live.finished, timeout=WAIT_MS):
        small.composer.sent.emit("/words 2")
    with qtbot.waitSignal(context.quick.continued, timeout=WAIT_MS):
        context.quick.go_on()
    assert window.shown_page == "chat"
    assert not small.isVisible()


def test_a_second_start_opens_it(beside: Beside, paths: Paths, qtbot: QtBot) -> None:
    knock(paths.state)
    qtbot.waitUntil(lambda: beside._quick is not None and beside._quick.isVisible())


def test_keys_that_the_system_does_not_give_are_told(
    beside: Beside, context: AppContext, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(context.jobs.failed, timeout=WAIT_MS) as failed:
        context.preferences.set(QUICK_KEYS, "ctrl+alt+space")
    assert isinstance(failed.args[0], NoGlobalKeys)


def test_without_a_tray_the_window_asks_for_attention(
    beside: Beside, context: AppContext, speaker: Speaker
) -> None:
    notices = beside._notices
    notices.long_s = 0.0
    notices.told.emit("An answer is finished.")  # alert() does nothing that could be seen here


@pytest.mark.qt_log_ignore("QSystemTrayIcon", "systemTrayWindowChanged", extend=True)
def test_the_tray_offers_what_its_menu_says(qapp: QObject, qtbot: QtBot) -> None:
    tray = Tray(qapp)
    (first, second, third) = tray._menu.actions()
    for action, told in (
        (first, tray.quick_wanted),
        (second, tray.window_wanted),
        (third, tray.quit_wanted),
    ):
        with qtbot.waitSignal(told):
            action.trigger()
    tray.close()
