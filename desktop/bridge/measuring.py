# SPDX-License-Identifier: Apache-2.0
"""How full the context window would be with what is being typed, measured by the engine."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.bridge.choices import Choices
from desktop.bridge.conversation import Conversation
from desktop.bridge.jobs import Jobs
from desktop.core.errors import KnownError
from desktop.core.records import Message

if TYPE_CHECKING:
    from desktop.turn.desk import Desk
    from desktop.turn.gauge import Usage

PAUSE_MS = 150
CHARACTERS_PER_TOKEN = 12
"""More than any text has on average."""


class Measuring(QObject):
    """Measures some time after the last change. Qt thread only."""

    measured = Signal()

    def __init__(
        self,
        desk: "Callable[[], Desk]",
        talk: Conversation,
        choices: Choices,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._talk, self._choices, self._jobs = desk, talk, choices, jobs
        self.usage: Usage | None = None
        """None: nothing to show, because no model is loaded or the Guide answers."""
        self._text = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._measure)

    def measure(self, text: str) -> None:
        """Something changed; ``text`` stands in the message box."""
        self._text = text
        self._timer.start()

    def again(self) -> None:
        """Something but the text changed."""
        self._timer.start()

    def stop(self) -> None:
        """Measure no more."""
        self._timer.stop()

    def _measure(self) -> None:
        from desktop.turn.gauge import Draft  # noqa: PLC0415  # not on the way to the paint

        model = self._choices.model
        if model is None or self._talk.is_writing:
            return
        draft = Draft(
            chat=self._talk.chat,
            history=last_of(self._talk.messages, self._desk().engine_status.ctx_tokens),
            text=self._text,
            domain=self._choices.domain,
            model=model,
        )
        self._jobs.follow(self._desk().gauge.measure(draft), self._take, self._forget)

    def _take(self, usage: "Usage | None") -> None:
        self.usage = usage
        self.measured.emit()

    def _forget(self, _error: KnownError) -> None:
        # A template that refuses the draft will say so when it is sent.
        self._take(None)


def last_of(messages: Sequence[Message], ctx_tokens: int) -> tuple[Message, ...]:
    """The last messages, a little more than what a context window could hold. Pure.

    A chat may be a thousand times as long; counting all of it would hold up the engine, and tell
    no more than that it is too long. At least the last two; all, if the window is not known.
    """
    room = ctx_tokens * CHARACTERS_PER_TOKEN
    kept = len(messages)
    if ctx_tokens > 0:
        kept = 0
        for message in reversed(messages):
            room -= len(message.text)
            kept += 1
            if room < 0 and kept >= 2:
                break
    return tuple(messages[len(messages) - kept :])
