# SPDX-License-Identifier: Apache-2.0
"""What comes of a reply goes to the transcript that shows it; where none is written, nowhere."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.bridge.live_reply import LiveReply, Writing
from desktop.turn.events import Progress
from desktop.ui.chat import wording

if TYPE_CHECKING:  # the first window shows none
    from desktop.ui.chat.transcript import Transcript


def show_progress(transcript: "Transcript", progress: Progress) -> None:
    """How far the model has come before the first word."""
    if transcript.live is not None:
        transcript.live.show_progress(wording.progress(progress))


def feed_reasoning(transcript: "Transcript", text: str) -> None:
    """More of what is thought."""
    if transcript.live is not None:
        transcript.live.feed_reasoning(text)


def feed_text(transcript: "Transcript", text: str) -> None:
    """More of what is answered."""
    if transcript.live is not None:
        transcript.live.feed(text)


class ReplyFeed(QObject):
    """Does so for all that is heard of one live reply, as long as the transcript lives."""

    def __init__(self, live: LiveReply, transcript: "Transcript") -> None:
        super().__init__(transcript)
        self._transcript = transcript
        live.progressed.connect(self._on_progressed)
        live.reasoning_arrived.connect(self._on_reasoning)
        live.text_arrived.connect(self._on_text)

    def _on_progressed(self, _now: Writing, progress: Progress) -> None:
        show_progress(self._transcript, progress)

    def _on_reasoning(self, _now: Writing, text: str) -> None:
        feed_reasoning(self._transcript, text)

    def _on_text(self, _now: Writing, text: str) -> None:
        feed_text(self._transcript, text)
