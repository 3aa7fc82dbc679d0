# SPDX-License-Identifier: Apache-2.0
"""The window as a whole: keys, menus, focus, layout."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QListView, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.ids import FolderId
from desktop.settings import spec
from desktop.ui.chat.domain_button import DomainButton
from desktop.ui.sidebar import Sidebar
from desktop.ui.window import Window
from tests.bridge.conftest import Speaker
from tests.helpers.models import write_llama
from tests.ui.conftest import child


def press(window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    QTest.keyClick(window.focusWidget(), key, modifier)


CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


@pytest.mark.parametrize(
    ("key", "modifier", "page"),
    [
        (Qt.Key.Key_F1, NONE, "help"),
        (Qt.Key.Key_Comma, CTRL, "settings"),
        (Qt.Key.Key_L, CTRL, "chat"),
    ],
)
def test_keys_lead_to_pages(
    window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier, page: str, qtbot: QtBot
) -> None:
    window.activateWindow()
    window.show_page("help" if page == "chat" else "chat")
    press(window, key, modifier)
    assert window.shown_page == page


def test_only_the_chat_is_built_at_the_start(window: Window) -> None:
    assert list(window._pages) == ["chat"]


def test_ctrl_b_hides_the_sidebar(window: Window) -> None:
    press(window, Qt.Key.Key_B, CTRL)
    assert window.sidebar.isHidden()
    assert not window.actions_by_name["sidebar"].isChecked()
    press(window, Qt.Key.Key_B, CTRL)
    assert not window.sidebar.isHidden()
    assert window.actions_by_name["sidebar"].isChecked()


def test_esc_stops_and_ctrl_r_writes_again(
    window: Window, context: AppContext, speaker: Speaker
) -> None:
    actions = window.actions_by_name
    assert not actions["stop"].isEnabled()
    assert not actions["regenerate"].isEnabled()
    speaker.begin("/rate 100 /words 3000")
    with speaker.until_finished():
        press(window, Qt.Key.Key_Escape, NONE)
    assert actions["regenerate"].isEnabled()
    first = context.conversation.messages[-1].id
    with speaker.until_finished():
        press(window, Qt.Key.Key_R, CTRL)
        assert not actions["regenerate"].isEnabled()
        assert actions["stop"].isEnabled()
        context.conversation.reply_began.connect(lambda _reply: context.conversation.stop())
    assert context.conversation.messages[-1].id != first


def test_ctrl_n_starts_a_chat_and_ctrl_d_opens_the_menu(
    window: Window, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    speaker.ask("hello")
    window.show_page("help")
    press(window, Qt.Key.Key_N, CTRL)
    assert context.conversation.chat is None
    assert window.shown_page == "chat"
    menu = child(window, DomainButton).menu()
    assert menu is not None
    with qtbot.waitSignal(menu.aboutToShow):
        press(window, Qt.Key.Key_D, CTRL)
    menu.close()


def test_del_deletes_only_in_the_list(
    window: Window, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    speaker.ask("hello")
    qtbot.waitUntil(lambda: len(context.shelf.chats) == 1)
    window.show_page("chat")
    press(window, Qt.Key.Key_Delete, NONE)
    assert len(context.shelf.chats) == 1
    view = child(window.sidebar, QListView)
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert len(context.shelf.chats) == 0


def test_copy_last_answer(window: Window, speaker: Speaker) -> None:
    assert not window.actions_by_name["copy_answer"].isEnabled()
    speaker.ask("/markdown")
    window.actions_by_name["copy_answer"].trigger()
    assert QGuiApplication.clipboard().text().startswith("# A heading")


def test_edit_commands_reach_the_widget_with_the_focus(window: Window) -> None:
    window.show_page("chat")
    edit = QApplication.focusWidget()
    assert edit is not None
    QTest.keyClicks(edit, "some words")
    for name in ("select_all", "cut", "paste", "paste"):
        window.actions_by_name[name].trigger()
    assert getattr(edit, "toPlainText")() == "some wordssome words"  # noqa: B009


def test_the_title_is_that_of_the_chat(
    window: Window, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    assert window.windowTitle() == "Carrel"
    speaker.ask("What is a carrel?")
    qtbot.waitUntil(lambda: window.windowTitle() == "What is a carrel? — Carrel")
    context.chats.setData(context.chats.index(1), "Carrels")
    qtbot.waitUntil(lambda: window.windowTitle() == "Carrels — Carrel")


def test_the_layout_is_kept(window: Window, context: AppContext, qtbot: QtBot) -> None:
    window.resize(701, 541)
    context.chats.set_open([FolderId(7)])
    state = window.layout_state()
    context.chats.set_open([FolderId(7)], is_open=False)
    other = Window(context)
    qtbot.addWidget(other)
    other.restore_layout(state)
    assert (other.width(), other.height()) == (701, 541)
    assert context.chats.open_folders == {7}
    other.restore_layout({"geometry": "nonsense", "split": "//", "folders": "x -1 ²"})
    assert (other.width(), other.height()) == (701, 541)


def menu_texts(window: Window) -> list[str]:
    actions: list[QAction] = window.menuBar().actions()
    return [action.text().replace("&", "") for action in actions]


def test_the_menus(window: Window) -> None:
    assert menu_texts(window) == ["File", "Edit", "View", "Chat", "Domain", "Help"]


def test_tab_goes_through_the_window_in_reading_order(window: Window) -> None:
    """Sidebar, header, then the message box; each once."""
    order: list[QWidget] = []
    widget: QWidget | None = child(window, Sidebar).nextInFocusChain()
    for _ in range(400):
        assert widget is not None
        takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if widget.isVisible() and takes and widget.isEnabled() and widget not in order:
            order.append(widget)
        widget = widget.nextInFocusChain()
    names = [widget.accessibleName() for widget in order if widget.accessibleName()]
    places = [
        names.index(name)
        for name in (
            "New chat",
            "Search all chats",
            "Chats",
            "Chat",
            "Show or hide the sidebar",
            "Message",
        )
    ]
    assert places == sorted(places), names


def test_dialogs_open_without_blocking(window: Window) -> None:
    window.actions_by_name["add_model"].trigger()
    files = child(window, QFileDialog)
    assert "GGUF" in files.nameFilters()[0]
    files.reject()
    window.show_bug("Carrel 0.1, a report")
    texts = [box.text() for box in window.findChildren(QMessageBox)]
    assert texts == ["Something went wrong in Carrel itself."]
    for box in window.findChildren(QMessageBox):
        box.close()


def test_a_chosen_file_is_added(
    window: Window, context: AppContext, tmp_path: Path, qtbot: QtBot
) -> None:
    chosen = write_llama(tmp_path / "x.gguf")
    window.add_model_file()
    dialog = child(window, QFileDialog)
    with qtbot.waitSignal(context.choices.offered):
        dialog.fileSelected.emit(str(chosen))
    dialog.reject()
    question = child(window, QMessageBox)
    use = question.defaultButton()
    assert use is not None
    use.click()
    assert context.preferences.get(spec.MODEL_FILES) == (chosen,)


def test_the_first_paint_is_told_once(context: AppContext, qtbot: QtBot) -> None:
    window = Window(context)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.first_painted):
        window.show()
    with qtbot.assertNotEmitted(window.first_painted, wait=50):
        window.update()
