# SPDX-License-Identifier: Apache-2.0
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QSplitter
from pytestqt.qtbot import QtBot

from desktop.bridge.chat_rows import Place
from desktop.bridge.context import AppContext
from desktop.ui.findings import Findings
from desktop.ui.search_box import SearchBox
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.window import Window
from tests.bridge.conftest import Speaker
from tests.ui.conftest import child


def test_the_shown_page_is_marked(window: Window) -> None:
    buttons = {b.accessibleName(): b for b in window.sidebar.findChildren(IconButton)}
    assert current(buttons) == ["Chat"]
    plain = buttons["Help"].grab().toImage()
    buttons["Help"].click()
    assert window.shown_page == "help"
    assert current(buttons) == ["Help"]
    assert buttons["Help"].accessibleDescription() == "Shown now"
    assert buttons["Help"].grab().toImage() != plain, "it is seen, too"
    assert buttons["Chat"].accessibleDescription() == ""
    buttons["Help"].click()
    assert current(buttons) == ["Help"], "a second click must not unmark it"


def current(buttons: dict[str, IconButton]) -> list[str]:
    return [name for name, button in buttons.items() if button.is_current]


def test_the_more_menu_leads_to_archive_and_trash(window: Window, context: AppContext) -> None:
    more = next(
        b
        for b in window.sidebar.findChildren(IconButton)
        if b.accessibleName().endswith("archive, trash")
    )
    more.click()
    menu = child(window.sidebar, QMenu)
    names = [action.text() for action in menu.actions()]
    assert names == ["New temporary chat", "New folder", "Archive", "Trash"]
    menu.actions()[3].trigger()
    menu.close()
    assert context.chats.place is Place.TRASH


@pytest.fixture
def line(window: Window, context: AppContext, speaker: Speaker, qtbot: QtBot) -> QLineEdit:
    """The search box over two chats, "first lease" and "second lease"."""
    speaker.ask("first lease")
    context.conversation.open(None)
    speaker.ask("second lease")
    qtbot.waitUntil(lambda: len(context.shelf.chats) == 2)
    window.activateWindow()
    window.actions_by_name["search_chats"].trigger()
    found = child(window.sidebar, SearchBox).line
    qtbot.waitUntil(found.hasFocus)
    return found


def wait_for(context: AppContext, text: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: context.search.text == text, timeout=10_000)


def test_search_as_you_type_and_enter(
    line: QLineEdit, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    QTest.keyClicks(line, "first")
    wait_for(context, "first", qtbot)
    assert child(window.sidebar, Findings).isVisible()
    assert not window.sidebar.chats.isVisible()
    window.show_page("help")
    line.setFocus()
    with qtbot.waitSignal(context.conversation.opened):
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert context.conversation.messages[0].text == "first lease"
    assert window.shown_page == "chat"


def test_enter_on_a_message_jumps_to_it(
    line: QLineEdit, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    QTest.keyClicks(line, "first")
    wait_for(context, "first", qtbot)
    found = child(window.sidebar, Findings)
    QTest.keyClick(line, Qt.Key.Key_Down)
    assert found.list.hasFocus()
    row = next(
        row
        for row in range(context.search.rowCount())
        if (hit := context.search.hit_at(row)) and hit.message_id is not None
    )
    found.list.setCurrentIndex(context.search.index(row))
    hit = context.search.hit_at(row)
    assert hit is not None
    with qtbot.waitSignal(context.conversation.message_wanted, timeout=10_000) as wanted:
        QTest.keyClick(found.list, Qt.Key.Key_Return)
    assert wanted.args == [hit.message_id]


def test_the_menu_writes_prefixes_of_dates_and_models(
    line: QLineEdit, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    QTest.keyClicks(line, "lease")
    box = child(window.sidebar, SearchBox)
    QTest.mouseClick(box.button, Qt.MouseButton.LeftButton)
    menus = box.findChildren(QMenu)
    entries = {entry.text(): entry for menu in menus for entry in menu.actions()}
    entries["Older than 30 days"].trigger()
    next(menu for menu in menus if menu.parent() is box).close()
    assert line.text() == "before:30d lease "
    qtbot.waitUntil(lambda: context.search.text == line.text() and not context.search.rowCount())
    (model,) = {str(chat.model_id) for chat in context.shelf.chats.values()}
    line.setText(f"model:{model[1:].upper()} lease")  # a part of the id is enough
    qtbot.waitUntil(lambda: context.search.text == line.text() and context.search.rowCount() > 0)


def test_escape_ends_the_search_from_the_list_too(
    line: QLineEdit, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    QTest.keyClicks(line, "lease")
    wait_for(context, "lease", qtbot)
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(child(window.sidebar, Findings).list, Qt.Key.Key_Escape)
    assert line.text() == ""
    assert line.hasFocus()
    assert window.sidebar.chats.isVisible()


def test_down_goes_into_the_list_of_chats(
    line: QLineEdit, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    QTest.keyClick(line, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is window.sidebar.chats.view


def test_the_archive_is_shown_in_place_of_a_search(
    line: QLineEdit, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    QTest.keyClicks(line, "lease")
    wait_for(context, "lease", qtbot)
    window.actions_by_name["view_archive"].trigger()
    assert line.text() == ""
    assert window.sidebar.chats.isVisible()


def test_larger_text_widens_the_sidebar(window: Window, appearance: object) -> None:
    before = window.sidebar.minimumWidth()
    getattr(appearance, "change")(percent=200)  # noqa: B009
    assert window.sidebar.minimumWidth() > 1.8 * before


def usual_width(window: Window, qtbot: QtBot) -> int:
    """Of the sidebar, in a window of the usual size."""
    window.resize(1120, 760)
    qtbot.waitUntil(lambda: window.sidebar.isVisible() and window.sidebar.width() > 100)
    return window.sidebar.width()


def test_it_keeps_its_part_of_the_window_when_the_text_size_changes(
    window: Window, appearance: object, qtbot: QtBot
) -> None:
    before = usual_width(window, qtbot)
    getattr(appearance, "change")(percent=120)  # noqa: B009
    qtbot.waitUntil(lambda: window.sidebar.width() == pytest.approx(1.2 * before, rel=0.1))
    getattr(appearance, "change")(percent=100)  # noqa: B009
    qtbot.waitUntil(lambda: window.sidebar.width() == pytest.approx(before, rel=0.05))
    getattr(appearance, "change")(percent=200)  # noqa: B009
    assert window.sidebar.width() <= 1120 / 4 + 1, "the page needs room, too"


def test_it_comes_back_from_where_it_had_to_stop(
    window: Window, appearance: object, qtbot: QtBot
) -> None:
    before = usual_width(window, qtbot)
    for percent in (130, 170, 200, 100):
        getattr(appearance, "change")(percent=percent)  # noqa: B009
    qtbot.waitUntil(lambda: window.sidebar.width() == pytest.approx(before, rel=0.05))


def test_hidden_meanwhile_it_comes_back_as_it_was(
    window: Window, appearance: object, qtbot: QtBot
) -> None:
    before = usual_width(window, qtbot)
    window.toggle_sidebar()
    qtbot.waitUntil(lambda: child(window, QSplitter).sizes()[0] == 0)
    getattr(appearance, "change")(percent=120)  # noqa: B009
    window.toggle_sidebar()
    qtbot.waitUntil(lambda: window.sidebar.isVisible() and window.sidebar.width() >= before)
    getattr(appearance, "change")(percent=100)  # noqa: B009
    assert window.sidebar.width() == pytest.approx(before, rel=0.2)


def reopened(window: Window, context: AppContext, percent: int, appearance: object) -> Window:
    """Closed and opened again, with another text size."""
    state = window.layout_state()
    window.hide()
    getattr(appearance, "change")(percent=percent)  # noqa: B009
    other = Window(context)
    other.restore_layout(state)
    other.show()
    return other


@pytest.mark.parametrize("percent", [100, 200])
def test_it_is_kept_in_lines_of_text_and_not_in_pixels(
    percent: int, window: Window, context: AppContext, appearance: object, qtbot: QtBot
) -> None:
    before = usual_width(window, qtbot)
    getattr(appearance, "change")(percent=200)  # noqa: B009
    qtbot.waitUntil(lambda: before < window.sidebar.width() < 1.4 * before)  # a quarter, no more
    other = reopened(window, context, percent, appearance)
    qtbot.addWidget(other)
    if percent == 200:
        qtbot.waitUntil(lambda: other.sidebar.width() == pytest.approx(1120 / 4, rel=0.05))
        getattr(appearance, "change")(percent=100)  # noqa: B009
    qtbot.waitUntil(lambda: other.sidebar.width() == pytest.approx(before, rel=0.05))


def test_what_was_chosen_is_kept_and_nonsense_is_not(
    window: Window, context: AppContext, appearance: object, qtbot: QtBot
) -> None:
    usual_width(window, qtbot)
    splitter = child(window, QSplitter)
    splitter.moveSplitter(400, 1)
    splitter.splitterMoved.emit(400, 1)
    other = reopened(window, context, 100, appearance)
    qtbot.addWidget(other)
    qtbot.waitUntil(lambda: other.sidebar.width() == pytest.approx(400, abs=3))
    for nonsense in ("", "14", "x 3", "-1 -2", "9" * 5000 + " 3", "² 3", "14 3 5"):
        other.restore_layout(other.layout_state() | {"side": nonsense})
        assert other.sidebar.width() == pytest.approx(400, abs=3)
    getattr(appearance, "change")(percent=120)  # noqa: B009
    qtbot.waitUntil(lambda: other.sidebar.width() == pytest.approx(400, abs=30))
