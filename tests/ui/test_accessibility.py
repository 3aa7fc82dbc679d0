# SPDX-License-Identifier: Apache-2.0
"""The window as a screen reader gets it: the tree of accessible objects, and the keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QDialog,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.ui.menus import WITHOUT_ACTION
from desktop.ui.pages import PAGES
from desktop.ui.shortcuts import COMMANDS
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS, Speaker

ROLE = QAccessible.Role
CONTROLS = {
    ROLE.Button,
    ROLE.ButtonDropDown,
    ROLE.ButtonMenu,
    ROLE.CheckBox,
    ROLE.RadioButton,
    ROLE.ComboBox,
    ROLE.EditableText,
    ROLE.SpinBox,
    ROLE.Slider,
    ROLE.List,
    ROLE.ListItem,
    ROLE.Tree,
    ROLE.TreeItem,
    ROLE.Table,
    ROLE.MenuItem,
    ROLE.PageTab,
    ROLE.Link,
    ROLE.ProgressBar,
}
"""What a reader can act on or choose, or must be told of."""
MOST_ITEMS = 60
"""Of one list; the rest are of the same kind."""


def tree(node: QAccessibleInterface, path: str = "") -> Iterator[tuple[str, QAccessibleInterface]]:
    """Every accessible object that is not hidden, with where it stands."""
    if not node.isValid() or node.state().invisible:
        return
    name = node.text(QAccessible.Text.Name)
    path = f"{path}/{node.role().name}:{name}"
    yield path, node
    for number in range(min(node.childCount(), MOST_ITEMS)):
        if (child := node.child(number)) is not None:
            yield from tree(child, path)


def is_inner(node: QAccessibleInterface) -> bool:
    """A part that Qt made for a control of ours, which has the name: the line of a spin box."""
    inner = getattr(node.object(), "objectName", str)().startswith("qt_")
    is_part = node.parent().role() in (ROLE.SpinBox, ROLE.ComboBox, ROLE.ScrollBar)
    return inner or is_part


def nameless(root: QWidget) -> list[str]:
    """Where an unnamed control stands."""
    interface = QAccessible.queryAccessibleInterface(root)
    assert interface is not None
    return [
        path
        for path, node in tree(interface)
        if node.role() in CONTROLS
        and not is_inner(node)
        and not node.text(QAccessible.Text.Name).strip()
    ]


def test_the_walk_finds_an_unnamed_control(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    button = QPushButton(box)
    box.show()
    assert len(nameless(box)) == 1
    button.setAccessibleName("Send")
    assert nameless(box) == []


@pytest.mark.parametrize("entry", PAGES, ids=[entry.name for entry in PAGES])
def test_every_control_of_every_page_has_a_name(
    entry: object, window: Window, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    name = getattr(entry, "name")  # noqa: B009
    speaker.ask("/markdown")
    window.show_page(name)
    if name == "help":
        qtbot.waitUntil(lambda: bool(context.handbook.articles), timeout=WAIT_MS)
    if name == "models":
        qtbot.waitUntil(lambda: context.downloads.is_loaded, timeout=WAIT_MS)
    interface = QAccessible.queryAccessibleInterface(window)
    assert interface is not None
    roles = [node.role() for _, node in tree(interface)]
    assert sum(role in CONTROLS for role in roles) > 10, "the walk reaches the page"
    assert nameless(window) == []


def test_the_list_of_chats_tells_what_its_rows_are(
    window: Window, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    speaker.ask("first")
    with qtbot.waitSignal(context.shelf.folder_made) as made:
        context.shelf.create_folder("Clients")
    assert made.args is not None
    context.shelf.pin(list(context.shelf.chats), True)
    interface = QAccessible.queryAccessibleInterface(window.sidebar.chats.view)
    assert interface is not None
    names = [node.text(QAccessible.Text.Name) for _, node in tree(interface)]
    assert "first, pinned" in names
    assert "Folder Clients, chats: 0, open" in names


def open_dialogs(window: Window, context: AppContext) -> Iterator[QDialog]:
    for name in ("switcher", "chat_options"):
        window.actions_by_name[name].trigger()
        yield next(dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())
    context.shelf.delete(list(context.shelf.chats))
    window.actions_by_name["view_trash"].trigger()
    window.sidebar.chats.delete()
    yield next(box for box in window.findChildren(QMessageBox) if box.isVisible())


def test_every_control_of_the_dialogs_has_a_name(
    window: Window, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    speaker.ask("first")
    qtbot.waitUntil(window.sidebar.chats.has_selection)
    count = 0
    for dialog in open_dialogs(window, context):
        assert nameless(dialog) == []
        dialog.close()
        count += 1
    assert count == 3


def test_every_command_is_in_a_menu_or_has_keys() -> None:
    hidden = [row.name for row in COMMANDS if row.menu is None and not row.keys]
    assert hidden == []
    assert {row.name for row in COMMANDS} >= WITHOUT_ACTION


def test_everything_that_takes_the_focus_shows_it(window: Window, speaker: Speaker) -> None:
    """By keyboard: each stop of the Tab key is another widget, and looks different with it."""
    speaker.ask("first")
    window.activateWindow()
    seen: set[int] = set()
    for _ in range(60):
        widget = window.focusWidget()
        assert widget is not None
        if id(widget) in seen:
            break
        seen.add(id(widget))
        # Text that can be read with the keys shows a cursor, which blinks.
        if widget.isVisible() and not isinstance(widget, QTextBrowser | QPlainTextEdit):
            with_focus = widget.grab().toImage()
            widget.clearFocus()
            assert widget.grab().toImage() != with_focus, repr(widget)
            widget.setFocus(Qt.FocusReason.TabFocusReason)
        if not window.focusNextChild():
            break
    assert len(seen) > 6
