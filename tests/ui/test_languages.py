# SPDX-License-Identifier: Apache-2.0
"""The window in languages that do not exist: every text is marked, fits, and turns round."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.errors import EngineFailed, PromptTooLong
from desktop.ui.pages import PAGES, PageEntry
from desktop.ui.pages.models import FURTHER, HUB, INSTALLED, ModelsPage
from desktop.ui.pages.settings import SettingsPage
from desktop.ui.pages.settings_sections import SECTIONS
from desktop.ui.theme import Appearance
from desktop.ui.widgets.error_box import ErrorBox
from desktop.ui.window import Window
from devtools.pseudo import ACCENTED, ARABIC, make
from devtools.texts import CATALOGUE
from tests.bridge.conftest import WAIT_MS, Speaker
from tests.helpers.languages import speaking
from tests.ui.pages.test_pages import open_page, wait_for_room
from tests.ui.test_accessibility import open_dialogs

EVERY_PAGE = pytest.mark.parametrize("entry", PAGES, ids=[entry.name for entry in PAGES])
IN_ARABIC = pytest.mark.parametrize("language", [ARABIC], indirect=True)
MARKED = re.compile(r"⟦[^⟦⟧]*⟧")
OWN_NAMES = re.compile(
    r"""
    (?:\b(?:Ctrl|Shift|Alt)\+)+\S+ | \bF\d+\b | https?://\S+ | /\S*/\S* | \S+\.gguf
    | \b(?:Carrel|PDF|Markdown|GGUF|CPU|GPU|Return|Esc|Del|Python|Qt)\b
    | \bSHA-256(?:\ [0-9a-f]{16})+ | :\ (?:[a-z]{2},\ )*[a-z]{2}$ | \(models\.toml,\ [\d-]+\)
    | \b\d[\d.,]*\ ?[kKMGT]?i?B\b | \b\d+M\b | <[^>]+>
    """,
    re.VERBOSE | re.MULTILINE,
)
"""Names, codes, units, keys, addresses and files, which no language changes."""
WRITTEN = re.compile(
    r"/words \d+|/markdown|Random bytes|\bF32\b|\b(?:llama|lfm2)\b|\b1 thread\b|[AP]M\b"
)
"""What the tests' own model and questions are called, and the locale's halves of a day."""
SHORTEST_NAME = 3
"""Letters; two are also a part of many words."""


@pytest.fixture(scope="session")
def catalogues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The two catalogues, made of today's source."""
    folder = tmp_path_factory.mktemp("i18n")
    make(folder)
    return folder


@pytest.fixture
def language(request: pytest.FixtureRequest, catalogues: Path, qapp: QApplication) -> Iterator[str]:
    """Have the application speak a language for one test."""
    with speaking(qapp, getattr(request, "param", ACCENTED), catalogues) as code:
        yield code


def texts(widget: QObject) -> Iterator[str]:
    """What a widget or an action says, to eyes and to screen readers."""
    if isinstance(widget, QWidget):
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    match widget:
        case QLineEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(number) for number in range(widget.count()))
        case QSpinBox():
            yield from (widget.suffix(), widget.specialValueText())
        case QLabel() | QAbstractButton() | QAction():
            yield widget.text()
        case QMenu():
            yield widget.title()
        case QAbstractItemView() if widget.model() is not None:
            model = widget.model()
            for row in range(min(40, model.rowCount())):
                yield str(model.index(row, 0).data(Qt.ItemDataRole.DisplayRole) or "")
        case _:
            return


def unmarked(root: QWidget, given: set[str]) -> set[str]:
    """Texts that no translation would change. ``given``: names of the catalogue or the handbook."""
    found = {text for part in [root, *root.findChildren(QObject)] for text in texts(part)}
    return {text for text in found - given if any(map(str.isalpha, rest_of(text, given)))}


def rest_of(text: str, given: set[str]) -> str:
    """What is left without translated parts and names."""
    while MARKED.search(text):
        text = MARKED.sub("", text)
    for name in sorted((name for name in given if name in text), key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "", text)
    return WRITTEN.sub("", OWN_NAMES.sub("", text))


def english_by_design(context: AppContext) -> set[str]:
    """The handbook, and names, strengths and licences of the catalogue's models."""
    articles = context.handbook.articles
    known = {word for a in articles for word in (a.title, a.section, a.answer)}
    known |= set(re.findall(r'"([^"\n]+)"', CATALOGUE.read_text(encoding="utf-8")))
    return {text for text in known if len(text) >= SHORTEST_NAME}


def test_the_check_finds_a_text_that_is_not_marked(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    QLabel("⟦ok ⟦a.gguf⟧⟧ (Ctrl+N) 5.3 GB", box)
    assert unmarked(box, set()) == set()
    QLabel("⟦ok⟧ hidden", box)
    assert unmarked(box, set()) == {"⟦ok⟧ hidden"}


def states(window: Window, context: AppContext, entry: PageEntry, qtbot: QtBot) -> Iterator[str]:
    """Open a page in one state after the other: each section, each domain's models."""
    open_page(window, context, entry, qtbot)
    page = window.page(entry.name)
    yield "at once"
    if isinstance(page, SettingsPage):
        for number, section in enumerate(SECTIONS):
            page.show_section(number)
            yield section.PAGE
    if isinstance(page, ModelsPage):
        qtbot.waitUntil(lambda: context.downloads.is_loaded, timeout=WAIT_MS)
        for key in (FURTHER, INSTALLED, HUB, *(domain.id for domain in context.choices.domains)):
            page.show_domain(str(key))
            yield str(key)


@pytest.mark.usefixtures("language")
@EVERY_PAGE
def test_every_text_of_every_page_is_translated(
    entry: PageEntry, window: Window, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    speaker.ask("/words 3")
    for state in states(window, context, entry, qtbot):
        assert (state, unmarked(window, english_by_design(context))) == (state, set())


@pytest.mark.usefixtures("language")
def test_every_text_of_the_dialogs_is_translated(
    window: Window, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    speaker.ask("/words 3")
    qtbot.waitUntil(window.sidebar.chats.has_selection)
    for dialog in open_dialogs(window, context):
        assert unmarked(dialog, english_by_design(context)) == set()
        dialog.close()


@pytest.mark.usefixtures("language")
def test_an_error_is_translated(qtbot: QtBot) -> None:
    box = ErrorBox()
    qtbot.addWidget(box)
    for error in (EngineFailed("it was closed"), PromptTooLong(9_000, 100, 4_096)):
        box.show_error(error)
        assert rest_of(box.text(), set()).strip(" .") == ""


@pytest.mark.usefixtures("language")
@EVERY_PAGE
@pytest.mark.parametrize("percent", [100, 200])
def test_longer_texts_have_room(
    entry: PageEntry,
    percent: int,
    window: Window,
    context: AppContext,
    speaker: Speaker,
    appearance: Appearance,
    qtbot: QtBot,
) -> None:
    """Two fifths longer, as German is: nothing is cut, nothing sticks out."""
    appearance.change(percent=percent)
    window.resize(1280, 800)
    speaker.ask("/words 30")
    open_page(window, context, entry, qtbot)
    page = window.page(entry.name)
    for section in range(len(SECTIONS) if isinstance(page, SettingsPage) else 1):
        if isinstance(page, SettingsPage):
            page.show_section(section)
        wait_for_room(page, qtbot)


@IN_ARABIC
def test_from_right_to_left_the_window_turns_round(
    language: str, window: Window, context: AppContext, speaker: Speaker
) -> None:
    assert language == ARABIC
    speaker.ask("/words 3")
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    page = window.page("chat")
    assert left_of(window.sidebar, window) > left_of(page, window)


@IN_ARABIC
@EVERY_PAGE
def test_from_right_to_left_everything_has_room(
    entry: PageEntry,
    language: str,
    window: Window,
    context: AppContext,
    speaker: Speaker,
    qtbot: QtBot,
) -> None:
    assert language == ARABIC
    window.resize(1280, 800)
    speaker.ask("/words 30")
    open_page(window, context, entry, qtbot)
    page = window.page(entry.name)
    shown = [w for w in page.findChildren(QWidget) if w.isVisible() and w.width() > 1]
    outside = [
        repr(w) for w in shown if isinstance(w, QAbstractButton | QLabel) and left_of(w, window) < 0
    ]
    assert outside == []


def left_of(widget: QWidget, window: QWidget) -> int:
    """Where it begins at the left."""
    return widget.mapTo(window, QPoint(0, 0)).x()
