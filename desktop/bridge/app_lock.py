# SPDX-License-Identifier: Apache-2.0
"""The lock of the application: by hand, when nobody is there, when the computer sleeps.

What is shown is hidden at once (:attr:`AppLock.locking`); saving, ending the engines and closing
the database follow off the Qt thread. Knows no widget.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.bridge.conversation import Conversation
from desktop.bridge.jobs import Jobs
from desktop.bridge.preferences import PreferencesLink
from desktop.bridge.shelf import Shelf, find
from desktop.bridge.transfers import Transfers
from desktop.core.errors import KnownError
from desktop.core.ids import ChatId
from desktop.settings.app_lock import LOCK_MINUTES, LOCK_ON_SUSPEND
from desktop.settings.setting import Setting

if TYPE_CHECKING:
    from desktop.bridge.idle import Idle
    from desktop.bridge.suspend import SuspendWatch
    from desktop.turn.desk import Desk

AFTER_START_MS = 1_500


class AppLock(QObject):
    """All methods: Qt thread.

    Attributes:
        is_busy: whether anything that this does not know is at work, and somebody waits for it.
    """

    locking = Signal(bool)
    """Hide everything now. Whether a secret will be needed, or the keyring is enough."""
    locked = Signal()
    """The database is closed, its key dropped, the engines have ended."""
    unlocked = Signal()
    refused = Signal(object)
    """A KnownError: it stays locked."""
    not_possible = Signal()
    """The chats are not encrypted, so there is nothing that a lock could hold shut."""

    def __init__(
        self,
        desk: "Callable[[], Desk]",
        shelf: Shelf,
        conversation: Conversation,
        transfers: Transfers,
        preferences: PreferencesLink,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.is_busy: Callable[[], bool] = lambda: False
        self._desk, self._jobs, self._preferences = desk, jobs, preferences
        self._shelf, self._conversation, self._transfers = shelf, conversation, transfers
        self.is_locked = False
        self._is_asked = False
        self._chat_id: ChatId | None = None  # no more of it: a chat has a title
        self._new = conversation.new
        self._idle: Idle | None = None
        self._suspend: SuspendWatch | None = None
        preferences.changed.connect(self._on_setting)
        shelf.loaded.connect(self._on_loaded)

    def start(self) -> None:
        """Watch for idleness and sleep, as the settings say; some time after the first paint."""
        QTimer.singleShot(AFTER_START_MS, self, self._watch)

    def lock(self, *, is_asked: bool = True) -> None:
        """Lock, if the chats are encrypted.

        Args:
            is_asked: somebody asked for it, and is told if it is not possible.
        """
        if self.is_locked or self._is_asked:
            return
        self._is_asked = True

        def look() -> tuple[bool, bool]:
            from desktop.turn import locking  # noqa: PLC0415  # not at the start

            vault = self._desk().vault
            return locking.can_lock(vault), locking.needs_secret(vault)

        def begin(found: tuple[bool, bool]) -> None:
            self._is_asked = False
            can_lock, needs_secret = found
            if can_lock:
                self._lock(needs_secret=needs_secret)
            elif is_asked:
                self.not_possible.emit()

        self._jobs.read(look, begin, self._on_not_looked)

    def unlock(self, secret: str | None) -> None:
        """Open with a passphrase or recovery key; None: the keyring, where that is enough."""

        def work() -> None:
            from desktop.turn import locking  # noqa: PLC0415

            locking.unlock(self._desk(), secret)

        self._jobs.read(work, self._on_unlocked, self.refused.emit)

    def _lock(self, *, needs_secret: bool) -> None:
        self.is_locked = True
        self._transfers.cancel()
        self._conversation.stop()  # so that no second answer follows one that is ended
        chat = self._conversation.chat
        self._chat_id, self._new = None if chat is None else chat.id, self._conversation.new
        self.locking.emit(needs_secret)

        def work() -> None:
            from desktop.turn import locking  # noqa: PLC0415

            locking.lock(self._desk())

        self._jobs.read(work, self._on_locked, self.refused.emit)

    def _on_locked(self, _none: None) -> None:
        self._conversation.open(None)
        self._shelf.clear()
        self.locked.emit()

    def _on_unlocked(self, _none: None) -> None:
        self.is_locked = False
        if self._idle is not None:
            self._idle.touch()
        self._shelf.load()
        if self._chat_id is None:
            self._conversation.open_new(self._new)
        self.unlocked.emit()

    def _on_loaded(self) -> None:
        """The chats are known again: show the one that was shown."""
        if self.is_locked:
            return  # it was read before
        chat_id, self._chat_id = self._chat_id, None
        if chat_id is not None and (chat := find(self._shelf, chat_id)) is not None:
            self._conversation.open(chat)

    def _on_not_looked(self, error: KnownError) -> None:
        self._is_asked = False
        self._jobs.failed.emit(error)

    # --- by itself --------------------------------------------------------------------------------

    def _on_setting(self, setting: Setting[object]) -> None:
        if setting.key in (LOCK_MINUTES.key, LOCK_ON_SUSPEND.key):
            self._watch()

    def _watch(self) -> None:
        minutes = self._preferences.get(LOCK_MINUTES)
        if minutes and self._idle is None:
            from desktop.bridge.idle import Idle  # noqa: PLC0415  # only with the setting

            self._idle = Idle(self)
            self._idle.passed.connect(self._on_idle)
        if self._idle is not None:
            self._idle.set_limit(minutes * 60.0)
        if self._preferences.get(LOCK_ON_SUSPEND) == "on" and self._suspend is None:
            from desktop.bridge.suspend import SuspendWatch  # noqa: PLC0415

            self._suspend = SuspendWatch(self)
            self._suspend.suspending.connect(self._on_suspending)
            self._suspend.start()

    def _on_idle(self) -> None:
        # What somebody waits for is finished first; the next look comes in some seconds.
        is_writing = self._conversation.is_writing or self._transfers.is_running
        if not is_writing and not self.is_busy():
            self.lock(is_asked=False)

    def _on_suspending(self) -> None:
        if self._preferences.get(LOCK_ON_SUSPEND) == "on":
            self.lock(is_asked=False)
