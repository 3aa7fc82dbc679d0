# SPDX-License-Identifier: Apache-2.0
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.bridge.live_reply import LiveReply, Writing
from desktop.core.ids import ChatId, DomainId
from desktop.core.records import Chat, ReplyState, Role
from desktop.turn.events import Progress, Step
from desktop.ui.chat.reply import ReplyWidget
from desktop.ui.chat.reply_feed import ReplyFeed
from desktop.ui.chat.text_block import TextBlock
from desktop.ui.chat.transcript import Transcript
from tests.ui.chat.conftest import Make

NOW = Writing(
    1,
    Chat(
        id=ChatId(1),
        title="",
        domain_id=DomainId("general"),
        model_id=None,
        created_ms=0,
        updated_ms=0,
    ),
)


def words(reply: ReplyWidget) -> str:
    texts = [block.toPlainText() for block in reply.findChildren(TextBlock)]
    return "\n".join([*texts, *(label.text() for label in reply.findChildren(QLabel))])


def test_what_is_heard_reaches_the_reply_that_is_written(make_message: Make, qtbot: QtBot) -> None:
    transcript, live = Transcript(), LiveReply()
    qtbot.addWidget(transcript)
    transcript.resize(800, 500)
    transcript.show()
    ReplyFeed(live, transcript)
    live.text_arrived.emit(NOW, "too early")  # there is none yet
    transcript.add(make_message("", Role.ASSISTANT, state=ReplyState.STREAMING))
    reply = transcript.live
    assert reply is not None
    live.progressed.emit(NOW, Progress(step=Step.LOADING, fraction=0.4))
    qtbot.waitUntil(lambda: "40" in words(reply))
    live.reasoning_arrived.emit(NOW, "a thought")
    live.text_arrived.emit(NOW, "the answer\n\n")
    qtbot.waitUntil(lambda: "the answer" in words(reply))
    assert "too early" not in words(reply)


def test_a_transcript_that_is_gone_hears_of_nothing(qtbot: QtBot) -> None:
    transcript, live = Transcript(), LiveReply()
    ReplyFeed(live, transcript)
    with qtbot.waitSignal(transcript.destroyed):
        transcript.deleteLater()
    live.text_arrived.emit(NOW, "too late")
