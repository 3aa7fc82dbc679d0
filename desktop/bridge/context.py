# SPDX-License-Identifier: Apache-2.0
"""The objects that a page may use, built once by :func:`open_context`."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop.bridge.app_lock import AppLock
from desktop.bridge.attachments import Attachments
from desktop.bridge.chat_details import ChatDetails
from desktop.bridge.chat_list import ChatList
from desktop.bridge.chat_search import ChatSearch
from desktop.bridge.choices import Choices
from desktop.bridge.connections import Connections
from desktop.bridge.conversation import Conversation
from desktop.bridge.downloads import Downloads
from desktop.bridge.engine_status import EngineWatch
from desktop.bridge.help import Handbook
from desktop.bridge.hub_search import HubSearch
from desktop.bridge.jobs import Jobs
from desktop.bridge.keeping import KeepingLink
from desktop.bridge.library import Library
from desktop.bridge.measuring import Measuring
from desktop.bridge.network import NetworkLink
from desktop.bridge.preferences import PreferencesLink
from desktop.bridge.preparing import Preparing
from desktop.bridge.prompts import PromptLibrary
from desktop.bridge.requests import Requests
from desktop.bridge.shelf import Shelf
from desktop.bridge.storage import Storage
from desktop.bridge.transfers import Transfers
from desktop.bridge.upkeep import UpkeepLink
from desktop.core.records import Domain, ModelFile
from desktop.settings.preferences import Preferences

if TYPE_CHECKING:
    from desktop.bridge.drafts import Drafts
    from desktop.bridge.folder_undo import FolderUndo
    from desktop.bridge.model_settings import ModelSettingsLink
    from desktop.bridge.moving import Moving
    from desktop.bridge.pruning import Pruning
    from desktop.turn.desk import Desk
    from desktop.turn.upkeep import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class AppContext:
    """Everything below the widgets. Qt thread only."""

    jobs: Jobs
    preferences: PreferencesLink
    choices: Choices
    conversation: Conversation
    shelf: Shelf
    details: ChatDetails
    chats: ChatList
    search: ChatSearch
    engine: EngineWatch
    handbook: Handbook
    downloads: Downloads
    library: Library
    connections: Connections
    attachments: Attachments
    prompts: PromptLibrary
    measuring: Measuring
    transfers: Transfers
    storage: Storage
    lock: AppLock
    network: NetworkLink
    hub: HubSearch
    requests: Requests
    upkeep: UpkeepLink
    keeping: KeepingLink
    models_folder: Path
    desk: "Callable[[], Desk]"
    """Builds the desk at the first call."""

    def load(self) -> None:
        """Open and read what the first window does not wait for: database, chats, models."""
        if self.preferences.problem is not None:
            self.jobs.failed.emit(self.preferences.problem)
        if (problem := self.desk().model_settings.problem) is not None:
            self.jobs.failed.emit(problem)
        self.engine.start()
        self.shelf.load()
        self.choices.refresh()
        self.lock.start()
        self.upkeep.start()

    def settings_of(self, model: ModelFile) -> "ModelSettingsLink":
        """What this model does differently from the settings; to be closed with its dialog."""
        from desktop.bridge.model_settings import ModelSettingsLink  # noqa: PLC0415  # rarely

        return ModelSettingsLink(self.desk(), model, self.preferences, self.jobs)

    def drafts(self, box: Callable[[], str], parent: QObject) -> "Drafts":
        """Keeps what is typed; ``box`` gives what stands in the message box."""
        from desktop.bridge.drafts import Drafts  # noqa: PLC0415  # after the first paint

        drafts = Drafts(self.desk, self.conversation, self.shelf, self.jobs, box, parent)
        self.requests.closing.connect(drafts.flush)
        self.lock.locking.connect(drafts.flush)
        self.lock.locked.connect(drafts.leave)
        return drafts

    def pruning(self, parent: QObject) -> "Pruning":
        """Deletes messages."""
        from desktop.bridge.pruning import Pruning  # noqa: PLC0415  # rarely

        return Pruning(self.desk, self.conversation, self.jobs, parent)

    def folder_undo(self, parent: QObject) -> "FolderUndo":
        """Brings deleted folders back; made before the first one is deleted."""
        from desktop.bridge.folder_undo import FolderUndo  # noqa: PLC0415  # after the paint

        return FolderUndo(self.desk, self.shelf, self.jobs, parent)

    def moving(self, parent: QObject) -> "Moving":
        """Moves the data folder."""
        from desktop.bridge.moving import Moving  # noqa: PLC0415  # rarely

        return Moving(self.desk, self.jobs, parent)

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
            lambda: self.desk().unlock(secret).result(), lambda _count: self.shelf.load()
        )

    def close(self) -> None:
        """Stop what runs, save, end the engines. Waits a few seconds at most; call once."""
        self.requests.closing.emit()
        self.preferences.close()
        self.library.close()
        self.transfers.cancel()
        self.jobs.close()
        self.downloads.close()
        self.network.close()
        self.desk().close()


def open_context(
    desk: "Callable[[], Desk]",
    domains: tuple[Domain, ...],
    settings: Preferences,
    models_folder: Path,
    parent: QObject,
) -> AppContext:
    """Build the objects and connect them; ``desk`` gives the same one, built at its first use."""
    jobs = Jobs(parent)
    preferences = PreferencesLink(settings, jobs, parent)
    choices = Choices(domains, desk, preferences, jobs, parent)
    shelf = Shelf(desk, jobs, parent)
    conversation = Conversation(desk, choices, jobs, parent)
    Preparing(desk, choices, conversation, jobs)
    transfers = Transfers(desk, shelf, jobs, parent)
    context = AppContext(
        jobs=jobs,
        preferences=preferences,
        choices=choices,
        conversation=conversation,
        shelf=shelf,
        details=ChatDetails(desk, shelf, choices, conversation, jobs),
        chats=ChatList(shelf, parent),
        search=ChatSearch(desk, shelf, choices, jobs, parent),
        engine=EngineWatch(desk, parent),
        handbook=Handbook(desk, jobs, parent),
        **_for_models(desk, choices, preferences, jobs, parent),
        attachments=Attachments(jobs, parent),
        prompts=PromptLibrary(desk, jobs, parent),
        measuring=Measuring(desk, conversation, choices, jobs, parent),
        transfers=transfers,
        storage=Storage(desk, shelf, conversation, jobs, parent),
        lock=AppLock(desk, shelf, conversation, transfers, preferences, jobs, parent),
        requests=Requests(parent),
        upkeep=UpkeepLink(desk, jobs, parent),
        keeping=KeepingLink(desk, shelf, jobs, parent),
        models_folder=models_folder,
        desk=desk,
    )
    _connect(context)
    return context


def _connect(context: AppContext) -> None:
    shelf, conversation = context.shelf, context.conversation
    conversation.chat_changed.connect(shelf.refresh)
    shelf.left.connect(conversation.forget)

    def on_looked(report: "Report") -> None:
        for chat_id in report.erased_ids:
            conversation.forget(chat_id)
        if shelf.is_loaded:  # it is not while Carrel is locked
            shelf.refresh()

    context.upkeep.looked.connect(on_looked)
    context.storage.restored.connect(context.warm)
    context.lock.unlocked.connect(context.warm)  # its engine ended with the lock


def _for_models(
    desk: "Callable[[], Desk]",
    choices: Choices,
    preferences: PreferencesLink,
    jobs: Jobs,
    parent: QObject,
) -> dict[str, Any]:
    """The objects that models come and go by."""
    downloads = Downloads(desk, choices, preferences, jobs, parent)
    return {
        "downloads": downloads,
        "library": Library(desk, choices, jobs, parent),
        "connections": Connections(desk, jobs, parent),
        "network": NetworkLink(desk, downloads, jobs, parent),
        "hub": HubSearch(desk, downloads, choices, jobs, parent),
    }
