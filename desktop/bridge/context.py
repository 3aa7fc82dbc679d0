# SPDX-License-Identifier: Apache-2.0
"""The objects that a page may use, built once by :func:`open_context`."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.bridge.app_lock import AppLock
from desktop.bridge.chat_list import ChatList
from desktop.bridge.choices import Choices
from desktop.bridge.connections import Connections
from desktop.bridge.conversation import Conversation
from desktop.bridge.downloads import Downloads
from desktop.bridge.engine_status import EngineWatch
from desktop.bridge.help import Handbook
from desktop.bridge.jobs import Jobs
from desktop.bridge.library import Library
from desktop.bridge.preferences import PreferencesLink
from desktop.bridge.requests import Requests
from desktop.bridge.storage import Storage
from desktop.bridge.transfers import Transfers
from desktop.core.records import Domain
from desktop.settings.preferences import Preferences

if TYPE_CHECKING:
    from desktop.turn.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class AppContext:
    """Everything below the widgets. Qt thread only."""

    jobs: Jobs
    preferences: PreferencesLink
    choices: Choices
    conversation: Conversation
    chats: ChatList
    engine: EngineWatch
    handbook: Handbook
    downloads: Downloads
    library: Library
    connections: Connections
    transfers: Transfers
    storage: Storage
    lock: AppLock
    requests: Requests
    models_folder: Path
    desk: "Callable[[], Desk]"
    """Builds the desk at the first call."""

    def load(self) -> None:
        """Open and read what the first window does not wait for: database, chats, models."""
        if self.preferences.problem is not None:
            self.jobs.failed.emit(self.preferences.problem)
        self.engine.start()
        self.chats.load()
        self.choices.refresh()
        self.lock.start()

    def warm(self) -> None:
        """Have the engine load the model that answers now, in the background."""
        model = self.choices.model
        if model is not None:
            # Starting a process takes some ms, so it is not done on the Qt thread.
            self.jobs.read(lambda: self.desk().warm(model), lambda _none: None)

    def unlock(self, secret: str) -> None:
        """Open the locked database with a passphrase or recovery key, then show the chats.

        What is wrong with the secret comes by :attr:`Jobs.failed`.
        """
        self.jobs.read(
            lambda: self.desk().unlock(secret).result(), lambda _count: self.chats.load()
        )

    def close(self) -> None:
        """Stop what runs, save, end the engines. Waits a few seconds at most; call once."""
        self.chats.forget_deleted()
        self.preferences.close()
        self.library.close()
        self.transfers.cancel()
        self.jobs.close()
        self.downloads.close()
        self.desk().close()


def open_context(
    desk: "Callable[[], Desk]",
    domains: tuple[Domain, ...],
    settings: Preferences,
    models_folder: Path,
    parent: QObject,
) -> AppContext:
    """Build the objects and connect them; the desk is built later, at its first use.

    Args:
        desk: gives the same desk at every call.
    """
    jobs = Jobs(parent)
    preferences = PreferencesLink(settings, jobs, parent)
    choices = Choices(domains, desk, preferences, jobs, parent)
    chats = ChatList(desk, jobs, parent)
    conversation = Conversation(desk, choices, jobs, parent)
    conversation.chat_changed.connect(chats.refresh)
    chats.deleted.connect(lambda chat: conversation.forget(chat.id))
    transfers = Transfers(desk, chats, jobs, parent)
    context = AppContext(
        jobs=jobs,
        preferences=preferences,
        choices=choices,
        conversation=conversation,
        chats=chats,
        engine=EngineWatch(desk, parent),
        handbook=Handbook(desk, jobs, parent),
        downloads=Downloads(desk, choices, preferences, jobs, parent),
        library=Library(desk, choices, jobs, parent),
        connections=Connections(desk, jobs, parent),
        transfers=transfers,
        storage=Storage(desk, chats, conversation, jobs, parent),
        lock=AppLock(desk, chats, conversation, transfers, preferences, jobs, parent),
        requests=Requests(parent),
        models_folder=models_folder,
        desk=desk,
    )
    context.lock.unlocked.connect(context.warm)  # its engine ended with the lock
    return context
