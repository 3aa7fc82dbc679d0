# SPDX-License-Identifier: Apache-2.0
"""The window in languages that do not exist: every text is marked, fits, and turns round."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QLocale, QObject, Qt, QTranslator
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
from desktop.bridge.language import PROPERTY, speak
from desktop.paths import resources
from desktop.ui.pages import PAGES, PageEntry
from desktop.ui.pages.settings import SettingsPage
from desktop.ui.pages.settings_sections import SECTIONS
from desktop.ui.window import Window
from devtools.pseudo import ACCENTED, make
from tests.bridge.conftest import WAIT_MS, Speaker
from tests.ui.pages.test_pages import open_page

EVERY_PAGE = pytest.mark.parametrize("entry", PAGES, ids=[entry.name for entry in PAGES])
MARKED = re.compile(r"⟦[^⟧]*⟧")
OWN_NAMES = re.compile(
    r"""
    \b(Carrel|Guide|PDF|Markdown|GGUF|Python|Qt|Ctrl|Shift|Alt|Return|Esc|Del|System)\b
    | \bF\d\b | https?://\S+ | /\S*/\S* | \S+\.gguf | \bU\+[0-9A-F]{4}
    | \b\d[\d.,]*\ ?[kMGT]?B\b | \b(tok|ms|AM|PM|GB|kB|MB|B|s|h)\b | <[^>]+>
    """,
    re.VERBOSE,
)
"""Names and units that no language changes; addresses, files, keys."""


@pytest.fixture(scope="session")
def catalogues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The two catalogues, made of today's source."""
    folder = tmp_path_factory.mktemp("i18n")
    make(folder)
    return folder


@pytest.fixture
def language(request: pytest.FixtureRequest, catalogues: Path, qapp: QApplication) -> Iterator[str]:
    """Have the application speak a language for one test."""
    before, default = set(qapp.findChildren(QTranslator)), QLocale()
    paths = QDir.searchPaths("i18n")
    QDir.setSearchPaths("i18n", [str(catalogues), str(resources() / "i18n")])
    code = getattr(request, "param", ACCENTED)
    assert speak(qapp, code) == code
    yield code
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    qapp.setProperty(PROPERTY, None)
    QLocale.setDefault(default)
    QDir.setSearchPaths("i18n", paths)
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


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


def unmarked(root: QWidget, given: str) -> set[str]:
    """Texts that no translation would change. ``given``: what the test itself wrote."""
    found = {text for part in [root, *root.findChildren(QObject)] for text in texts(part)}
    left = {text: OWN_NAMES.sub("", MARKED.sub("", text)) for text in found}
    return {
        text
        for text, rest in left.items()
        if any(char.isalpha() for char in rest) and text not in given
    }


@pytest.mark.usefixtures("language")
@EVERY_PAGE
def test_every_text_of_every_page_is_translated(
    entry: PageEntry, window: Window, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    speaker.ask("/words 3")
    open_page(window, context, entry, qtbot)
    page = window.page(entry.name)
    if isinstance(page, SettingsPage):
        for number in range(len(SECTIONS)):
            page.show_section(number)
    if entry.name == "models":
        qtbot.waitUntil(lambda: context.downloads.is_loaded, timeout=WAIT_MS)
    assert unmarked(window, "") == set()
