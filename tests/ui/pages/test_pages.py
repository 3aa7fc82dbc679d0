# SPDX-License-Identifier: Apache-2.0
"""Every page in both themes: it builds, everything has a name, nothing is cut at 200 percent."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.ui.pages import PAGES, PageEntry
from desktop.ui.pages.settings import SettingsPage
from desktop.ui.theme import Appearance, Scheme
from desktop.ui.widgets.chip import Chip
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS, Speaker

EVERY_PAGE = pytest.mark.parametrize("entry", PAGES, ids=[entry.name for entry in PAGES])
SCHEMES = pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK], ids=lambda s: s.value)


def open_page(window: Window, context: AppContext, entry: PageEntry, qtbot: QtBot) -> None:
    window.show_page(entry.name)
    if entry.name == "help":
        qtbot.waitUntil(lambda: bool(context.handbook.articles), timeout=WAIT_MS)
    assert window.shown_page == entry.name


def controls(window: QWidget) -> Iterator[QWidget]:
    """Everything of ours that can have the focus or is pressed. Qt's own inner parts are not."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.objectName().startswith("qt_"):
            continue
        takes_focus = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        is_inner = widget.focusProxy() is not None or _proxy_of(widget.parentWidget()) is widget
        if (takes_focus and not is_inner) or isinstance(widget, QAbstractButton):
            yield widget


def _proxy_of(widget: QWidget | None) -> QWidget | None:
    return widget.focusProxy() if widget is not None else None


def wait_for_room(page: QWidget, qtbot: QtBot) -> None:
    """Until nothing on a page is cut and nothing sticks out."""

    def all_fit() -> None:
        visible = [w for w in page.findChildren(QWidget) if w.isVisible()]
        assert len(visible) > 5
        assert [repr(w) for w in visible if is_cut(w) or sticks_out(w)] == []

    qtbot.waitUntil(all_fit)


@EVERY_PAGE
@SCHEMES
def test_every_control_has_a_name(
    entry: PageEntry,
    scheme: Scheme,
    window: Window,
    context: AppContext,
    speaker: Speaker,
    appearance: Appearance,
    qtbot: QtBot,
) -> None:
    appearance.change(scheme=scheme)
    speaker.ask("/markdown")
    speaker.ask("/crash")
    open_page(window, context, entry, qtbot)
    found = list(controls(window))
    assert len(found) > 8
    nameless = [repr(widget) for widget in found if not widget.accessibleName().strip()]
    assert nameless == []


def is_cut(widget: QWidget) -> bool:
    """Whether text of this widget has no room. Elided texts are whole in their tooltip."""
    match widget:
        case QLabel() if widget.wordWrap():
            return widget.height() < widget.heightForWidth(widget.width())
        case QLabel():
            return widget.width() < widget.fontMetrics().horizontalAdvance(widget.text())
        case Chip():
            return widget.text() != widget.full_text and widget.toolTip() != widget.full_text
        case QToolButton() if widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
            return widget.width() < widget.iconSize().width()
        case QAbstractButton() | QComboBox():
            return widget.width() < widget.minimumSizeHint().width()
        case _:
            return False


def sticks_out(widget: QWidget) -> bool:
    """Whether it leaves the scroll area in which it lies, sideways."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent.parentWidget(), QAbstractScrollArea):
        parent = parent.parentWidget()
    if parent is None:
        return False
    right = widget.mapTo(parent, widget.rect().topRight()).x()
    return right > parent.width() + 1


@EVERY_PAGE
@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut(
    entry: PageEntry,
    percent: int,
    window: Window,
    context: AppContext,
    speaker: Speaker,
    appearance: Appearance,
    qtbot: QtBot,
) -> None:
    appearance.change(percent=percent)
    window.resize(1280, 800)
    speaker.ask("/left 3 /words 30")
    speaker.ask("/crash")
    open_page(window, context, entry, qtbot)
    page = window.page(entry.name)
    for section in range(2 if isinstance(page, SettingsPage) else 1):
        if isinstance(page, SettingsPage):
            page.show_section(section)
        wait_for_room(page, qtbot)


@EVERY_PAGE
def test_a_page_can_be_shown_again(
    entry: PageEntry, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    open_page(window, context, entry, qtbot)
    page = window.page(entry.name)
    window.show_page("chat")
    window.show_page(entry.name)
    assert window.page(entry.name) is page
    focus = window.focusWidget()
    assert focus is not None
    assert page.isAncestorOf(focus)
