# SPDX-License-Identifier: Apache-2.0
"""The Models page, and what tests do on it."""

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.ui.pages.models import INSTALLED, ModelsPage
from desktop.ui.widgets.error_box import ErrorBox
from desktop.ui.widgets.file_card import FileCard
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS
from tests.ui.conftest import child


@pytest.fixture
def models_page(window: Window, context: AppContext, qtbot: QtBot) -> ModelsPage:
    window.show_page("models")
    page = window.page("models")
    assert isinstance(page, ModelsPage)
    qtbot.waitUntil(lambda: context.downloads.is_loaded, timeout=WAIT_MS)
    return page


def file_card(page: ModelsPage, stem: str) -> FileCard:
    return next(card for card in page.file_cards() if card.shown.model.path.stem == stem)


def wait_for_file(page: ModelsPage, stem: str, qtbot: QtBot) -> FileCard:
    page.show_domain(INSTALLED)

    def is_there() -> bool:
        return stem in {card.shown.model.path.stem for card in page.file_cards()}

    qtbot.waitUntil(is_there, timeout=WAIT_MS)
    return file_card(page, stem)


def texts(widget: QWidget) -> str:
    shown = (label for label in widget.findChildren(QLabel) if not label.isHidden())
    return "\n".join(label.text() for label in shown).replace("\u200b", "")


def question(page: ModelsPage) -> QMessageBox:
    return child(page, QMessageBox)


def page_problem(page: ModelsPage) -> ErrorBox:
    """Where the page tells what went wrong; the search has a place of its own."""
    return next(box for box in page.findChildren(ErrorBox) if box is not page.hub.problem)


def press(dialog: QMessageBox, text: str) -> None:
    buttons = dialog.findChildren(QPushButton)
    next(button for button in buttons if button.text().replace("&", "") == text).click()
