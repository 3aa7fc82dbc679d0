# SPDX-License-Identifier: Apache-2.0
"""The section Updates for eyes, screen readers and keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.declared import replace
from desktop.ui.pages.about import AboutPage
from desktop.ui.search_box import SearchBox
from desktop.ui.theme import Appearance, Scheme
from desktop.ui.updates.block import UpdatesBlock
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS
from tests.helpers.served import Served
from tests.helpers.updates import APP, ENGINE, House
from tests.ui.conftest import ACCENTS, child
from tests.ui.pages.test_pages import wait_for_room
from tests.ui.test_accessibility import nameless
from tests.ui.updates.conftest import WEAK, install, look

sockets = pytest.mark.sockets
LONG_WORD = "https://updates.example/" + "a" * 300


@sockets
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK], ids=lambda s: s.value)
def test_each_state_has_room_and_names_at_twice_the_size(
    house: House,
    server: Served,
    block: UpdatesBlock,
    page: AboutPage,
    context: AppContext,
    appearance: Appearance,
    qtbot: QtBot,
    scheme: Scheme,
) -> None:
    appearance.change(scheme=scheme, percent=200, accents=ACCENTS, is_compact=False, is_still=True)
    package = house.pack(APP, "9.1")
    held = replace(house.pack(ENGINE, "9.2"), stage_percent=0)
    house.publish(package, held, advisories=(WEAK,), notes="New. " * 40 + LONG_WORD)
    qtbot.waitUntil(block.look.isEnabled, timeout=WAIT_MS)
    look(block, context, qtbot)
    seen(page, qtbot)
    good = (house.share / package.file).read_bytes()
    (house.share / package.file).write_bytes(bytes(len(good)))
    with qtbot.waitSignal(context.updates.failed, timeout=WAIT_MS):
        block.panel.install.click()
    seen(page, qtbot)
    (house.share / package.file).write_bytes(good)
    install(block, context, qtbot)
    seen(page, qtbot)


def seen(page: AboutPage, qtbot: QtBot) -> None:
    wait_for_room(page, qtbot)
    assert nameless(page) == []
    assert not any(each.isVisible() for each in page.window().findChildren(QDialog))


def order_of(page: AboutPage) -> list[str]:
    """What the Tab key reaches, in its order."""
    first: QWidget = page.facts.copy
    found, widget = [first.accessibleName()], first.nextInFocusChain()
    while widget is not None and widget is not first:
        takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if page.isAncestorOf(widget) and widget.isVisible() and widget.isEnabled() and takes:
            found.append(widget.accessibleName())
        widget = widget.nextInFocusChain()
    return found


@sockets
def test_keys_alone(
    house: House,
    server: Served,
    block: UpdatesBlock,
    page: AboutPage,
    context: AppContext,
    qtbot: QtBot,
) -> None:
    house.publish(house.pack(APP, "9.1"), house.pack(ENGINE, "9.2"))
    qtbot.waitUntil(block.look.isEnabled, timeout=WAIT_MS)
    window: QWidget = page.window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    block.look.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(context.updates.found, timeout=WAIT_MS):
        QTest.keyClick(block.look, Qt.Key.Key_Space)
        assert window.focusWidget() is block.progress.cancel
    qtbot.waitUntil(lambda: window.focusWidget() is block.panel.install, timeout=WAIT_MS)
    assert [name for name in order_of(page) if name != "Show or hide the sidebar"] == [
        "Copy these facts",
        "Install: Carrel 9.1, Engine 9.2",
        "Not now",
        "Look for updates",
        "Update from a file…",
    ]
    with qtbot.waitSignal(context.updates.installed, timeout=WAIT_MS):
        QTest.keyClick(block.panel.install, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.focusWidget() is block.restart.button, timeout=WAIT_MS)


@sockets
@pytest.mark.parametrize("is_elsewhere", [True, False], ids=["another page", "same page"])
def test_who_types_elsewhere_meanwhile_goes_on_typing(
    house: House,
    server: Served,
    block: UpdatesBlock,
    window: Window,
    context: AppContext,
    qtbot: QtBot,
    *,
    is_elsewhere: bool,
) -> None:
    house.publish(house.pack(APP, "9.1"))
    qtbot.waitUntil(block.look.isEnabled, timeout=WAIT_MS)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    look(block, context, qtbot)
    block.panel.install.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignals([context.updates.installed, context.updates.loaded], timeout=WAIT_MS):
        QTest.keyClick(block.panel.install, Qt.Key.Key_Space)
        if is_elsewhere:
            window.show_page("chat")
        else:
            child(window.sidebar, SearchBox).line.setFocus(Qt.FocusReason.MouseFocusReason)
        chosen = window.focusWidget()
    assert chosen is not None
    assert block.restart.isVisibleTo(block)
    assert window.focusWidget() is chosen


@sockets
def test_the_notes_are_copied_as_they_are_and_hide_nothing(
    house: House,
    server: Served,
    block: UpdatesBlock,
    context: AppContext,
    qtbot: QtBot,
) -> None:
    house.publish(house.pack(APP, "9.1"), notes=f"<b>See</b> {LONG_WORD}\u202e\x1b")
    qtbot.waitUntil(block.look.isEnabled, timeout=WAIT_MS)
    look(block, context, qtbot)
    block.panel.notes.selectAll()
    copied = block.panel.notes.selected_words()
    assert copied.startswith(f"<b>See</b> {LONG_WORD}")
    assert not {"\u202e", "\x1b"} & set(block.panel.notes.toPlainText())
