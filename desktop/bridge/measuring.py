# SPDX-License-Identifier: Apache-2.0
"""How full the context window would be with what is being typed, measured by the engine."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.bridge.choices import Choices
from desktop.bridge.conversation import Conversation
from desktop.bridge.jobs import Jobs
from desktop.core.errors import KnownError

if TYPE_CHECKING:
    from desktop.turn.desk import Desk
    from desktop.turn.gauge import Usage

PAUSE_MS = 150


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
            history=tuple(self._talk.messages),
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
