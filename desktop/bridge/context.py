# SPDX-License-Identifier: Apache-2.0
"""The objects that a page may use, built once by :mod:`desktop.app`."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.bridge.app_lock import AppLock
from desktop.bridge.attachments import Attachments
from desktop.bridge.chat_list import ChatList
from desktop.bridge.choices import Choices
from desktop.bridge.conversation import Conversation
from desktop.bridge.downloads import Downloads
from desktop.bridge.engine_status import EngineWatch
from desktop.bridge.jobs import Jobs
from desktop.bridge.late import LateParts
from desktop.bridge.measuring import Measuring
from desktop.bridge.preferences import PreferencesLink
from desktop.bridge.preparing import Preparing
from desktop.bridge.requests import Requests
from desktop.bridge.shelf import Shelf
from desktop.bridge.transfers import Transfers
from desktop.core.records import Domain, ModelFile
from desktop.settings.preferences import Preferences

if TYPE_CHECKING:
    from desktop.bridge.adapters import AdapterChoosing
    from desktop.bridge.drafts import Drafts
    from desktop.bridge.folder_undo import FolderUndo
    from desktop.bridge.model_settings import ModelSettingsLink
    from desktop.bridge.moving import Moving
    from desktop.bridge.pruning import Pruning
    from desktop.turn.desk import Desk
    from desktop.turn.upkeep import Report


class AppContext(LateParts):
    """Everything below the widgets. Qt thread only."""

    def __init__(
        self,
        desk: "Callable[[], Desk]",
        domains: tuple[Domain, ...],
        settings: Preferences,
        models_folder: Path,
        parent: QObject,
    ) -> None:
        jobs = Jobs(parent)
        self.preferences = preferences = PreferencesLink(settings, jobs, parent)
        choices = Choices(domains, desk, preferences, jobs, parent)
        shelf = Shelf(desk, jobs, parent)
        conversation = Conversation(desk, choices, jobs, parent)
        downloads = Downloads(desk, choices, preferences, jobs, parent)
        super().__init__(desk, jobs, choices, shelf, conversation, downloads, parent)
        Preparing(desk, choices, conversation, jobs)
        self.models_folder = models_folder
        self.chats = ChatList(shelf, parent)
        self.engine = EngineWatch(desk, parent)
        self.attachments = Attachments(jobs, parent)
        self.measuring = Measuring(desk, conversation, choices, jobs, parent)
        self.transfers = transfers = Transfers(desk, shelf, jobs, parent)
        self._moving: Moving | None = None
        self.lock = AppLock(desk, shelf, conversation, transfers, preferences, jobs, parent)
        self.lock.is_busy = self._is_busy
        self.requests = Requests(parent)
        conversation.chat_changed.connect(shelf.refresh)
        shelf.left.connect(conversation.forget)
        self.lock.locked.connect(self._forget_words)
        self.lock.unlocked.connect(self.warm)  # its engine ended with the lock

    def load(self) -> None:
        """Open and read what the first window does not wait for: database, chats, models."""
        if self.preferences.problem is not None:
            self.jobs.failed.emit(self.preferences.problem)
        if (problem := self.desk().model_settings.problem) is not None:
            self.jobs.failed.emit(problem)
        self.engine.start()
        self.policy.start()
        self.shelf.load()
        self.choices.refresh()
        self.lock.start()
        self.upkeep.looked.connect(self._on_looked)
        self.policy.changed.connect(self._on_policy_changed)
        self.upkeep.start()

    def _on_policy_changed(self) -> None:
        self.choices.refresh()
        if self.shelf.is_loaded:  # rules and holds are others now
            self.shelf.refresh()

    def settings_of(self, model: ModelFile) -> "ModelSettingsLink":
        """What this model does differently from the settings; to be closed with its dialog."""
        from desktop.bridge.model_settings import ModelSettingsLink  # noqa: PLC0415  # rarely

        return ModelSettingsLink(self.desk(), model, self.preferences, self.jobs)

    def adapters_of(self, model: ModelFile, link: "ModelSettingsLink") -> "AdapterChoosing":
        """The adapters that can be chosen for this model; goes with ``link``."""
        from desktop.bridge.adapters import AdapterChoosing  # noqa: PLC0415  # rarely

        return AdapterChoosing(self.desk(), model, link, self.jobs)

    @property
    def is_working(self) -> bool:
        """Whether something is at work that a new start would cut short: an answer, an import."""
        is_writing = self.conversation.is_writing or self.transfers.is_running
        return is_writing or self._is_comparing() or self._is_busy()

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

        pruning = Pruning(self.desk, self.conversation, self.jobs, parent)
        self.lock.locked.connect(pruning.forget)
        return pruning

    def folder_undo(self, parent: QObject) -> "FolderUndo":
        """Brings deleted folders back; made before the first one is deleted."""
        from desktop.bridge.folder_undo import FolderUndo  # noqa: PLC0415  # after the paint

        return FolderUndo(self.desk, self.shelf, self.jobs, parent)

    def moving(self, parent: QObject) -> "Moving":
        """Moves the data folder."""
        from desktop.bridge.moving import Moving  # noqa: PLC0415  # rarely

        self._moving = Moving(self.desk, self.jobs, parent)
        return self._moving

    def warm(self) -> None:
        """Have the engine load the model that answers now, unless Carrel is locked."""
        if not self.lock.is_locked:
            super().warm()

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
        self.transfers.cancel()
        self._close_parts()
        self.jobs.close()
        self.downloads.close()
        self.jobs.close_online()
        self.desk().close()

    def _is_busy(self) -> bool:
        """Whether quick ask or a move of the data would be ended by the lock."""
        is_moving = self._moving is not None and self._moving.is_running
        return is_moving or ("quick" in self.__dict__ and self.quick.is_writing)

    def _is_comparing(self) -> bool:
        return "comparing" in self.__dict__ and self.comparing.is_running

    def _on_looked(self, report: "Report") -> None:
        for chat_id in report.erased_ids:
            self.conversation.forget(chat_id)
        if self.shelf.is_loaded:  # it is not while Carrel is locked
            self.shelf.refresh()
