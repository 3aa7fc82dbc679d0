# SPDX-License-Identifier: Apache-2.0
"""What a drag out of the chat is handed under a policy."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit
from pytestqt.qtbot import QtBot

from desktop.bridge.copying import ClipboardGuard
from desktop.ui.chat.code_view import CodeView
from desktop.ui.chat.growing_edit import GrowingEdit
from desktop.ui.chat.text_block import TextBlock
from tests.helpers.policy import Place

Text = QTextEdit | QPlainTextEdit
WORDS = "the secret answer that is long enough"
MAKERS: dict[str, Callable[[], Text]] = {
    "prose": TextBlock,
    "code": CodeView,
    "message box": GrowingEdit,
}


@pytest.fixture(params=MAKERS)
def view(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Text]:
    made = MAKERS[request.param]()
    made.setPlainText(WORDS)
    qtbot.addWidget(made)
    made.resize(400, 60)
    with qtbot.waitExposed(made):
        made.show()
    made.selectAll()
    yield made
    QGuiApplication.clipboard().clear()


def words(view: Text) -> str:
    """What a drag and a copy are handed."""
    return view.createMimeDataFromSelection().text()


def test_as_it_is_without_a_policy(view: Text) -> None:
    assert words(view) == WORDS


def test_nothing_where_copying_is_forbidden(view: Text, policy: Place, qtbot: QtBot) -> None:
    policy.write(forbid_clipboard=True, ai_label=True, disclaimer="D.")
    data = view.createMimeDataFromSelection()
    assert WORDS not in data.text()
    assert not any(WORDS.encode() in bytes(data.data(form).data()) for form in data.formats())
    parent = QObject()
    guard = ClipboardGuard(parent)
    with qtbot.waitSignal(guard.refused):
        view.copy()
    assert QGuiApplication.clipboard().text() == ""


def test_labelled(view: Text, policy: Place) -> None:
    policy.write(ai_label=True, disclaimer="D.")
    own = isinstance(view, GrowingEdit)
    assert words(view) == (WORDS if own else f"{WORDS}\n\nAI-generated · D.\n")
