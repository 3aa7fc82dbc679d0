# SPDX-License-Identifier: Apache-2.0
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.errors import Action, EngineFailed
from desktop.core.ids import ArticleId
from desktop.core.records import Article, ReplyState
from desktop.ui.chat.code_block import CodeBlock
from desktop.ui.chat.reply import ReplyWidget
from desktop.ui.chat.text_block import TextBlock
from desktop.ui.widgets.buttons import IconButton, TextButton
from desktop.ui.widgets.chip import Chip
from tests.ui.chat.conftest import Make

STREAMING = ReplyState.STREAMING


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.resize(600, 200)
    widget.show()


def texts(widget: QWidget) -> list[str]:
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    return [text for text in labels if text]


def visible_html(widget: QWidget) -> list[str]:
    return [block.toHtml() for block in widget.findChildren(TextBlock) if block.isVisible()]


def test_a_stored_reply(make_message: Make, qtbot: QtBot) -> None:
    widget = ReplyWidget(make_message("# Head\n\ntext\n\n```py\nx = 1\n```\n\nend"))
    shown(qtbot, widget)
    blocks = [block.toPlainText() for block in widget.findChildren(TextBlock)]
    assert blocks == ["Head\ntext", "end"]
    assert widget.findChildren(CodeBlock)[0].code() == "x = 1"
    assert widget.accessibleName().startswith("Answer, ")


@pytest.mark.parametrize(
    ("state", "word"),
    [
        (ReplyState.STOPPED, "stopped"),
        (ReplyState.CUT, "cut off"),
        (ReplyState.INTERRUPTED, "interrupted"),
    ],
)
def test_how_it_ended_is_told(
    make_message: Make, qtbot: QtBot, state: ReplyState, word: str
) -> None:
    widget = ReplyWidget(make_message("text", state=state))
    shown(qtbot, widget)
    assert any(word in text for text in texts(widget))


def test_a_failed_reply_tells_why(make_message: Make, qtbot: QtBot) -> None:
    widget = ReplyWidget(make_message("te", state=ReplyState.FAILED, error="It broke."))
    shown(qtbot, widget)
    assert "It broke." in texts(widget)
    assert widget.findChildren(TextBlock)[0].toPlainText() == "te"


def test_what_the_model_did_not_see_is_told(make_message: Make, qtbot: QtBot) -> None:
    widget = ReplyWidget(make_message("text", left_out_messages=4))
    shown(qtbot, widget)
    assert "The model did not see the first 4 messages." in texts(widget)


def test_copy_gives_the_text_as_it_was_written(make_message: Make, qtbot: QtBot) -> None:
    widget = ReplyWidget(make_message("some *text*"))
    shown(qtbot, widget)
    copies = [b for b in widget.findChildren(IconButton) if b.accessibleName() == "Copy answer"]
    copies[0].click()
    assert QGuiApplication.clipboard().text() == "some *text*"
    qtbot.waitUntil(lambda: copies[0].accessibleName() == "Copy answer")


def test_a_streamed_reply_looks_like_a_stored_one(make_message: Make, qtbot: QtBot) -> None:
    text = "# Head\n\n- a\n- b\n\n```py\nx = 1\ny = 2\n```\n\n| a |\n|---|\n| 1 |\n\nend *it*"
    streamed = ReplyWidget(make_message("", state=STREAMING))
    stored = ReplyWidget(make_message(text))
    for widget in (streamed, stored):
        shown(qtbot, widget)
    for start in range(0, len(text), 3):
        streamed.feed(text[start : start + 3])
        if start % 9 == 0:  # let it show what it has
            with qtbot.waitSignal(streamed.shown_more):
                pass
    streamed.finish(make_message(text), None, ())
    qtbot.waitUntil(lambda: visible_html(streamed) == visible_html(stored))
    assert [c.code() for c in streamed.findChildren(CodeBlock)] == ["x = 1\ny = 2"]


def test_while_it_is_written_there_are_no_buttons(make_message: Make, qtbot: QtBot) -> None:
    widget = ReplyWidget(make_message("", state=STREAMING))
    shown(qtbot, widget)
    assert not any(button.isVisible() for button in widget.findChildren(IconButton))
    widget.show_progress("Loading the model … 40 %")
    assert "Loading the model … 40 %" in texts(widget)
    widget.feed("text")
    assert "Loading the model … 40 %" not in texts(widget)
    widget.finish(make_message("text"), None, ())
    assert sum(button.isVisible() for button in widget.findChildren(IconButton)) == 3


def test_a_live_error_has_hint_and_button(make_message: Make, qtbot: QtBot) -> None:
    widget = ReplyWidget(make_message("", state=STREAMING))
    shown(qtbot, widget)
    error = EngineFailed("it crashed")
    widget.finish(make_message("te", state=ReplyState.FAILED, error=error.text()), error, ())
    assert {error.sentence, error.hint} <= set(texts(widget))
    button = widget.findChild(TextButton)
    assert button is not None
    assert button.text() == "Try again"
    with qtbot.waitSignal(widget.action_clicked) as clicked:
        button.click()
    assert clicked.args == [Action.RETRY]


def test_suggestions_are_asked_and_go_with_the_next_answer(
    make_message: Make, qtbot: QtBot
) -> None:
    widget = ReplyWidget(make_message("", state=STREAMING))
    shown(qtbot, widget)
    article = Article(id=ArticleId("a"), section="s", title="Add & remove", answer="x", asks=())
    widget.finish(make_message("text"), None, (article,))
    chip = widget.findChild(Chip)
    assert chip is not None
    assert chip.isVisible()
    with qtbot.waitSignal(widget.suggestion_clicked) as clicked:
        chip.click()
    assert clicked.args == ["Add & remove"]
    widget.set_place(is_last=False, is_writing=False)
    assert not chip.isVisible()
