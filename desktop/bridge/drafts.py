# SPDX-License-Identifier: Apache-2.0
"""Keeps what is typed and not sent: half a second after a key it is on the disk, for each chat.

A question that waits for the end of an answer counts as typed. What is typed in temporary chats
stays in memory, and what is typed in any where only temporary ones are allowed. Knows no widget.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.bridge.conversation import Conversation
from desktop.bridge.jobs import Jobs, nothing
from desktop.bridge.new_chat import will_be_temporary
from desktop.bridge.shelf import Shelf
from desktop.core.errors import KnownError, StoreLocked
from desktop.core.ids import FIRST_TEMPORARY, ChatId
from desktop.core.records import Message

if TYPE_CHECKING:
    from desktop.turn.desk import Desk
    from desktop.turn.drafts import Drafts as Store

PAUSE_MS = 500
NEW_TEMPORARY = ChatId(FIRST_TEMPORARY - 1)
"""The place of a temporary chat that is not begun; no chat has this id."""


class Drafts(QObject):
    """Qt thread only. ``box`` gives what stands in the message box now."""

    arrived = Signal(str)
    """Put this into the message box."""

    def __init__(
        self,
        desk: "Callable[[], Desk]",
        talk: Conversation,
        shelf: Shelf,
        jobs: Jobs,
        box: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._talk, self._shelf, self._jobs, self._box = desk, talk, shelf, jobs, box
        self._place = self._shown()
        self._in_memory: dict[ChatId | None, str] = {}
        self._is_dirty = self._is_setting = self._is_read = self._is_told = False
        self._is_aside = False
        self._readings = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._on_pause)
        talk.opened.connect(self._on_opened)
        talk.question_stored.connect(self._on_question_stored)
        talk.next.changed.connect(self.touch)
        shelf.loaded.connect(self._on_loaded)
        shelf.erased.connect(self._on_erased)
        self._read()

    def touch(self) -> None:
        """Something was typed; it is stored soon, also while somebody goes on typing."""
        if not self._is_setting:
            self._is_dirty = True
            if not self._timer.isActive():
                self._timer.start()

    def flush(self) -> None:
        """Store what was typed since the last time, now."""
        self._timer.stop()
        if self._is_dirty:
            self._is_dirty = False
            self._save(self._place, self._typed())

    def leave(self) -> None:
        """Store it, empty the box and know nothing; it comes back when the chats are read again."""
        self.flush()
        self._is_read = False
        self._readings += 1
        self._put("")
        texts = {place: text for place, text in self._in_memory.items() if text.strip()}
        self._in_memory = {}
        if texts:
            self._is_aside = True
            self._jobs.follow(self._store.put_aside(texts), nothing)

    def _on_pause(self) -> None:
        if self._talk.chat is None and (place := self._shown()) != self._place:
            self._save(self._place, "")  # a rule was changed: new chats are temporary, or not
            self._place = place
        self.flush()

    def _shown(self) -> ChatId | None:
        """The chat whose draft stands in the box; None: one that is not begun."""
        if self._talk.chat is not None:
            return self._talk.chat.id
        return NEW_TEMPORARY if will_be_temporary(self._talk.new, self._shelf) else None

    def _typed(self) -> str:
        waiting = self._talk.next
        parts = (waiting.text if waiting.chat_id == self._place else "", self._box())
        return "\n\n".join(part for part in parts if part.strip())

    def _save(self, place: ChatId | None, text: str) -> None:
        if place is not None and place >= NEW_TEMPORARY:
            self._in_memory[place] = text
            return
        if self._shelf.are_only_temporary:
            self._in_memory[place] = text  # the store takes an earlier one off the disk, no more
        else:
            self._in_memory.pop(place, None)
        self._jobs.follow(self._store.save(place, text), self._on_saved, self._on_refused)

    def _on_saved(self, _none: None) -> None:
        self._is_told = False

    def _on_refused(self, error: KnownError) -> None:
        """A full disk is told once, not at each key; a locked database is no news."""
        if not isinstance(error, StoreLocked) and not self._is_told:
            self._is_told = True
            self._jobs.failed.emit(error)

    def _on_opened(self, *_shown: object) -> None:
        place = self._shown()
        if place == self._place:  # another branch, or the same after the lock
            self._on_loaded()
            return
        self.flush()
        self._place = place
        self._put("")
        self._read()

    def _on_question_stored(self, _message: Message) -> None:
        """The box was emptied; a chat that has just begun takes over what else was typed."""
        place, self._place = self._place, self._shown()
        if place != self._place:
            self._save(place, "")
        self._is_dirty = True
        self.flush()

    def _on_loaded(self) -> None:
        if not self._is_read:
            self._read()

    def _on_erased(self, ids: list[ChatId]) -> None:
        for chat_id in ids:
            self._in_memory.pop(chat_id, None)

    def _bring_back(self) -> None:
        self._is_aside = False

        def take(texts: dict[ChatId | None, str]) -> None:
            self._in_memory = texts | self._in_memory
            self._read()

        self._jobs.follow(self._store.take_back(), take)

    def _read(self) -> None:
        if self._is_aside:
            self._bring_back()
            return
        self._readings += 1
        number, self._is_read = self._readings, True

        def take(text: str) -> None:
            if number == self._readings and text.strip():
                typed = self._box()  # since the chat was opened
                self._put(f"{text}\n\n{typed}" if typed.strip() else text)
                self.touch()  # what was stored meanwhile did not have it

        def fail(error: KnownError) -> None:
            self._is_read = False
            self._on_refused(error)

        is_temporary = self._place is not None and self._place >= NEW_TEMPORARY
        if is_temporary or self._place in self._in_memory:
            take(self._in_memory.get(self._place, ""))
        else:
            self._jobs.follow(self._store.get(self._place), take, fail)

    def _put(self, text: str) -> None:
        self._is_setting = True
        self.arrived.emit(text)
        self._is_setting = False

    @property
    def _store(self) -> "Store":
        from desktop.turn.drafts import Drafts as Store  # noqa: PLC0415  # loads the store

        return Store(self._desk().stores)
