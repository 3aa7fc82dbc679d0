# SPDX-License-Identifier: Apache-2.0
"""How the last session ended, what is kept of this one while it runs, and what comes back.

A mark lies in the state folder while Carrel is open. If the next start finds it, the session was
not closed: the fault handler of Python may have written where the process was, and the chat that
was on the screen is opened again. Nothing of it holds a word of a chat.
"""

import faulthandler
import logging
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QObject, QTimer

from desktop.bridge.bugs import versions
from desktop.bridge.context import AppContext
from desktop.bridge.window_state import WindowState
from desktop.core.desktop_errors import EndedUnexpectedly
from desktop.core.ids import FIRST_TEMPORARY, ChatId

log = logging.getLogger(__name__)
_MARK, _FAULT = "session", "fault.txt"
SAVE_MS = 1_000
MOST_CHARACTERS = 20_000
"""Of a fault's report."""


class LastSession(QObject):
    """Qt thread. Made after the first paint; :meth:`close` once, at the end."""

    def __init__(
        self,
        app: AppContext,
        state: Path,
        before: WindowState,
        keep: Callable[[ChatId], None],
        parent: QObject | None = None,
    ) -> None:
        """Look at the last session, and begin this one.

        Args:
            state: the folder.
            before: what the last session kept.
            keep: writes what this one keeps; told which chat is open. On the Qt thread.
        """
        super().__init__(parent)
        self._app, self._state, self._keep = app, state, keep
        self._fault: TextIO | None = None
        self._ended: EndedUnexpectedly | None = None
        self._chat_id = ChatId(0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_MS)
        self._timer.timeout.connect(self._save)
        was_closed, report = self._look()
        self._begin()
        app.conversation.opened.connect(self._on_changed)
        app.conversation.chat_changed.connect(self._on_changed)
        if not was_closed:
            app.requests.report = report
            self._ended = EndedUnexpectedly(has_report=bool(report))
            self._chat_id = ChatId(before.chat_id)
            if app.shelf.is_loaded:
                self._bring_back()
            else:
                app.shelf.loaded.connect(self._bring_back)

    @property
    def chat_id(self) -> ChatId:
        """The chat on the screen; 0: none that is kept."""
        chat = self._app.conversation.chat
        return chat.id if chat is not None and chat.id < FIRST_TEMPORARY else ChatId(0)

    def close(self) -> None:
        """The session ends as it should."""
        self._timer.stop()
        if self._fault is not None:
            faulthandler.disable()
            self._fault.close()
        for name in (_FAULT, _MARK):
            _told(lambda name=name: (self._state / name).unlink(missing_ok=True))  # type: ignore[misc]

    def _look(self) -> tuple[bool, str]:
        """Whether the last session was closed, and the report of what ended it."""
        if not (self._state / _MARK).exists():
            return True, ""
        try:
            file = self._state / _FAULT
            fault = file.read_text(encoding="utf-8", errors="replace")[:MOST_CHARACTERS].strip()
        except OSError:
            fault = ""
        # Names of people stand in the paths of their folders.
        fault = fault.replace(str(Path.home()), "~")
        return False, f"{versions()}\n{fault}" if fault else ""

    def _begin(self) -> None:
        def begin() -> None:
            (self._state / _MARK).touch()
            self._fault = (self._state / _FAULT).open("w", encoding="utf-8")
            faulthandler.enable(self._fault, all_threads=True)

        _told(begin)

    def _bring_back(self) -> None:
        """The chats are read: open the one again, unless another is open, then say why."""
        if self._ended is None:
            return
        talk, chat = self._app.conversation, self._app.shelf.chats.get(self._chat_id)
        if chat is None or talk.chat is not None or talk.is_writing:
            self._tell()
            return
        talk.opened.connect(self._tell)  # what is said before it is taken away by the opening
        talk.open(chat)

    def _tell(self, *_opened: object) -> None:
        ended, self._ended = self._ended, None
        if ended is not None:
            self._app.jobs.failed.emit(ended)

    def _on_changed(self, *_what: object) -> None:
        self._timer.start()

    def _save(self) -> None:
        self._keep(self.chat_id)


def _told(act: Callable[[], object]) -> None:
    """Without this the session works as well; it is only not known how it ended."""
    try:
        act()
    except OSError as error:
        log.warning("how this session ends will not be known: %s", error.strerror)
