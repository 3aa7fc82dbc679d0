# SPDX-License-Identifier: Apache-2.0
"""From right to left the window is its own mirror image: also margins, icons, arrows and menus."""

import ast
import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollBar,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.paths import resources
from desktop.ui.icons import pixmap
from desktop.ui.pages import PAGES, PageEntry
from desktop.ui.widgets.mirrored import (
    leading_to,
    popup_above,
    popup_below,
    runs_left,
    set_margins,
)
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS, Speaker
from tests.helpers.tree import python_files
from tests.ui.pages.test_pages import open_page

NEARLY_PX = 2
"""Qt leaves a pixel open beside the handle of a splitter."""
TURNED = ("chevron-left", "chevron-right", "continue", "restore", "sidebar")


@pytest.fixture
def leftwards(qapp: QApplication) -> Iterator[None]:
    turn(qapp)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def turn(app: QApplication) -> None:
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def test_no_layout_has_a_margin_that_stays_at_the_left() -> None:
    wrong = []
    for path in python_files("desktop/ui"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Attribute(attr="setContentsMargins"), args=sides):
                    told = [ast.dump(side) for side in sides]
                    if path.stem != "mirrored" and (len(told) != 4 or told[0] != told[2]):
                        wrong.append(f"{path.name}:{node.lineno}")
                case _:
                    pass
    assert wrong == [], "set_margins knows where lines begin"


def test_no_rule_of_the_stylesheet_has_a_side() -> None:
    sheet = (resources() / "theme" / "base.qss").read_text(encoding="utf-8")
    assert re.findall(r"(?:padding|margin|border)-(?:left|right)", sheet) == []
    rules = re.findall(r"(?:padding|margin): ([^;]*);", re.sub(r"{{ (\w+) }}", r"\1", sheet))
    assert len(rules) > 30
    four = [each.split() for each in rules if len(each.split()) == 4]
    assert [each for each in four if each[1] != each[3]] == []


def places(window: Window, page: QWidget) -> list[tuple[str, QRect]]:
    """Of everything that is shown, in the order of the tree."""
    shown = [page, *page.findChildren(QWidget), *window.sidebar.findChildren(QWidget)]
    return [
        (type(each).__name__, QRect(each.mapTo(window, QPoint(0, 0)), each.size()))
        for each in shown
        if each.isVisible() and each.window() is window and not isinstance(each, QScrollBar)
    ]


@pytest.mark.parametrize("entry", PAGES, ids=[entry.name for entry in PAGES])
def test_every_page_is_its_own_mirror_image(
    entry: PageEntry,
    window: Window,
    context: AppContext,
    speaker: Speaker,
    qapp: QApplication,
    leftwards: None,
    qtbot: QtBot,
) -> None:
    assert leftwards is None
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    speaker.ask("/words 30")
    with qtbot.waitSignal(context.downloads.changed, timeout=WAIT_MS):
        context.downloads.load()
    before = settled(window, context, entry, qtbot)
    window.hide()
    turn(qapp)
    other = Window(context)
    qtbot.addWidget(other)
    other.show()
    qtbot.waitUntil(lambda: other.sidebar.is_complete)
    with qtbot.waitSignal(context.conversation.opened, timeout=WAIT_MS):
        context.conversation.open(context.conversation.chat)
    after = settled(other, context, entry, qtbot)
    assert [name for name, _ in after] == [name for name, _ in before]
    wrong = [
        (name, place, now)
        for (name, place), (_, now) in zip(before, after, strict=True)
        if abs(other.width() - place.right() - 1 - now.left()) > NEARLY_PX
    ]
    assert wrong == []


def settled(
    window: Window, context: AppContext, entry: PageEntry, qtbot: QtBot
) -> list[tuple[str, QRect]]:
    window.resize(1280, 800)
    open_page(window, context, entry, qtbot)
    with qtbot.waitSignal(context.measuring.measured, timeout=WAIT_MS):
        context.measuring.measure("")  # the line below the message box shows what came of it
    page = window.page(entry.name)
    seen: list[list[tuple[str, QRect]]] = [[]]

    def is_still() -> bool:
        seen.append(places(window, page))
        return len(seen) > 9 and all(each == seen[-1] for each in seen[-9:])

    qtbot.waitUntil(is_still)
    return seen[-1]


def test_margins_begin_where_lines_do(qapp: QApplication, leftwards: None, qtbot: QtBot) -> None:
    assert leftwards is None
    widget = QWidget()
    qtbot.addWidget(widget)
    layout = QHBoxLayout(widget)
    set_margins(layout, 1, 2, 3, 4)
    margins = layout.contentsMargins()
    assert (margins.left(), margins.top(), margins.right(), margins.bottom()) == (3, 2, 1, 4)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    set_margins(layout, 1, 2, 3, 4)
    assert layout.contentsMargins().left() == 1


def drawn(name: str) -> QImage:
    return pixmap(name, "#ff0000", 20, 1.0).toImage()


def test_what_points_on_points_the_other_way(qapp: QApplication, leftwards: None) -> None:
    assert leftwards is None
    turned = {name: drawn(name) for name in (*TURNED, "search", "wrap")}
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for name in TURNED:
        assert turned[name] != drawn(name), name
        assert turned[name] == drawn(name).flipped(Qt.Orientation.Horizontal), name
    assert turned["search"] == drawn("search")
    assert turned["wrap"] == drawn("wrap"), "code runs to the right in every language"


@pytest.mark.usefixtures("leftwards")
def test_an_arrow_leads_as_the_words_run() -> None:
    assert leading_to("قانون", "Qwen3") == "قانون ◂ Qwen3"
    assert leading_to("law", "Qwen3") == "law ▸ Qwen3", "as Latin letters run"


def test_to_the_right_an_arrow_points_there() -> None:
    assert leading_to("law", "Qwen3") == "law ▸ Qwen3"


@pytest.mark.usefixtures("leftwards")
def test_a_menu_opens_at_the_right_edge_of_its_button(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = QPushButton("button", window)
    window.resize(600, 400)
    button.setGeometry(500, 200, 60, 30)
    window.show()
    menu = QMenu(window)
    menu.addAction("an entry that is wider than the button")
    edge = button.mapToGlobal(QPoint(60, 0)).x()
    for popup in (popup_below, popup_above):
        popup(menu, button)
        assert abs(menu.geometry().right() + 1 - edge) <= NEARLY_PX
        menu.close()


@pytest.mark.usefixtures("leftwards")
def test_a_number_begins_at_the_right_edge_of_its_box(qtbot: QtBot) -> None:
    box = QSpinBox()
    qtbot.addWidget(box)
    box.resize(200, 30)
    box.show()
    line = box.lineEdit()
    place = QRect(line.mapTo(box, QPoint(0, 0)), line.size())
    assert 200 - place.right() < 8
    assert place.left() > 20, "the buttons stand at the left"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("lease", False), ("שכירות lease", True), ("12. עברית", True), ("", False), ("¿qué?", False)],
)
def test_the_direction_of_a_text_is_that_of_its_first_letter(text: str, expected: bool) -> None:
    assert runs_left(text) is expected
