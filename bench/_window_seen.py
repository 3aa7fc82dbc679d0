# SPDX-License-Identifier: Apache-2.0
"""What a person before the window is told of a reply, sees of it, and does."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel

from bench._window import spin
from desktop.core.records import Message
from desktop.turn.events import Outcome, Step
from desktop.ui.chat.reply import ReplyWidget
from desktop.ui.pages.chat import ChatPage
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.error_box import ErrorBox

PATIENCE_S = 60.0
LOADING, READING, WRITING, IDLE = PHASES = ("loading", "reading", "writing", "idle")


@dataclass(slots=True)
class Heard:
    """What the window was told of the reply at work."""

    text: str = ""
    step: Step | None = None
    first_s: float = 0.0
    ended: Outcome | None = None
    ended_s: float = 0.0

    def phase(self) -> str:
        """Where the reply is now, in words."""
        if self.ended is not None:
            return "answered"
        if self.text:
            return WRITING
        return READING if self.step is Step.READING else LOADING


def wrong_with(page: ChatPage, reply: Message) -> str:
    """What is wrong with a reply that failed, on the screen; empty: nothing."""
    if not happens(lambda: _widget(page, reply) is not None, 1.0):
        return "the reply is not on the screen"
    widget = _widget(page, reply)
    assert widget is not None
    if not any(box.isVisible() and box.text() for box in widget.findChildren(ErrorBox)):
        return "no error is shown"
    labels = [each for each in widget.findChildren(QLabel) if each.isVisible()]
    if any(each.text().endswith(("…", "%")) for each in labels):
        return "it still seems to be at work"
    if not any("failed" in each.text() for each in labels):
        return "it is not called failed"
    words = "".join(widget.plain_text().split())
    return "" if words or not reply.text.strip() else "the text is not shown"


def retry_of(page: ChatPage, ended: Outcome | None) -> TextButton | None:
    """The button of a reply that tries again, if there is one."""
    widget = _widget(page, ended.reply) if ended is not None and ended.reply else None
    boxes = widget.findChildren(ErrorBox) if widget is not None else []
    buttons = [each for box in boxes for each in box.findChildren(TextButton)]
    return next((each for each in buttons if each.isVisible()), None)


def _widget(page: ChatPage, reply: Message) -> ReplyWidget | None:
    found = [
        each
        for each in page.transcript.message_widgets()
        if isinstance(each, ReplyWidget) and each.message.id == reply.id and each.isVisible()
    ]
    return found[-1] if found else None


def do(act: Callable[[], object]) -> None:
    """Have the event loop do it, as it does what a person does: what is to be deleted then goes
    when that is done, and not only at the end of it all."""
    done: list[object] = []
    QTimer.singleShot(0, lambda: done.append(act()))
    spin(lambda: bool(done), PATIENCE_S, 1)


def happens(what: Callable[[], Any], limit_s: float) -> bool:
    """Run the event loop until it does, or it is too late."""
    end_s = time.monotonic() + limit_s
    spin(lambda: bool(what()) or time.monotonic() > end_s, limit_s + PATIENCE_S, 5)
    return bool(what())


def rest(seconds: float) -> None:
    end_s = time.monotonic() + seconds
    spin(lambda: time.monotonic() >= end_s, seconds + PATIENCE_S, 1)
