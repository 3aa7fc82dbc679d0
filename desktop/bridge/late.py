# SPDX-License-Identifier: Apache-2.0
"""What no first window asks for: each is built, and its module loaded, at its first use."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.bridge.choices import Choices
from desktop.bridge.conversation import Conversation
from desktop.bridge.downloads import Downloads
from desktop.bridge.jobs import Jobs
from desktop.bridge.late_models import LateModelParts
from desktop.bridge.shelf import Shelf

if TYPE_CHECKING:
    from desktop.bridge.chat_details import ChatDetails
    from desktop.bridge.chat_search import ChatSearch
    from desktop.bridge.comparing import Comparing
    from desktop.bridge.help import Handbook
    from desktop.bridge.keeping import KeepingLink
    from desktop.bridge.policy import PolicyLink
    from desktop.bridge.prompts import PromptLibrary
    from desktop.bridge.quick_ask import QuickAsk
    from desktop.bridge.storage import Storage
    from desktop.bridge.upkeep import UpkeepLink
    from desktop.turn.desk import Desk


class LateParts(LateModelParts):
    """Qt thread only. What a part needs of the others is there before it."""

    def __init__(
        self,
        desk: "Callable[[], Desk]",
        jobs: Jobs,
        choices: Choices,
        shelf: Shelf,
        conversation: Conversation,
        downloads: Downloads,
        parent: QObject,
    ) -> None:
        """``desk`` gives the same one, built at its first use."""
        super().__init__(desk, jobs, choices, downloads, parent)
        self.shelf, self.conversation = shelf, conversation

    @cached_property
    def details(self) -> "ChatDetails":
        """What single chats do differently."""
        from desktop.bridge.chat_details import ChatDetails  # noqa: PLC0415

        return ChatDetails(self.desk, self.shelf, self.choices, self.conversation, self.jobs)

    @cached_property
    def search(self) -> "ChatSearch":
        """Search over all chats."""
        from desktop.bridge.chat_search import ChatSearch  # noqa: PLC0415

        return ChatSearch(self.desk, self.shelf, self.choices, self.jobs, self._parent)

    @cached_property
    def comparing(self) -> "Comparing":
        """The same question to two models."""
        from desktop.bridge.comparing import Comparing  # noqa: PLC0415

        made = Comparing(self.desk, self.choices, self.conversation, self.jobs, self._parent)
        self.shelf.left.connect(made.forget)
        return made

    @cached_property
    def quick(self) -> "QuickAsk":
        """Questions in passing."""
        from desktop.bridge.quick_ask import QuickAsk  # noqa: PLC0415

        made = QuickAsk(self.desk, self.choices, self.conversation, self.jobs, self._parent)
        made.dropped.connect(lambda: self.shelf.refresh() if self.shelf.is_loaded else None)
        return made

    @cached_property
    def handbook(self) -> "Handbook":
        """The articles of Help."""
        from desktop.bridge.help import Handbook  # noqa: PLC0415

        return Handbook(self.desk, self.jobs, self._parent)

    @cached_property
    def prompts(self) -> "PromptLibrary":
        """Prompts that the user keeps."""
        from desktop.bridge.prompts import PromptLibrary  # noqa: PLC0415

        return PromptLibrary(self.desk, self.jobs, self._parent)

    @cached_property
    def storage(self) -> "Storage":
        """Where the chats lie: size, check, backups, key."""
        from desktop.bridge.storage import Storage  # noqa: PLC0415

        storage = Storage(self.desk, self.shelf, self.conversation, self.jobs, self._parent)
        storage.restored.connect(self._forget_stored)
        storage.restored.connect(self.warm)  # its engine ended with the chats of before
        return storage

    @cached_property
    def keeping(self) -> "KeepingLink":
        """How long chats are kept, and legal holds."""
        from desktop.bridge.keeping import KeepingLink  # noqa: PLC0415

        return KeepingLink(self.desk, self.shelf, self.jobs, self._parent)

    @cached_property
    def upkeep(self) -> "UpkeepLink":
        """What is done by itself from time to time."""
        from desktop.bridge.upkeep import UpkeepLink  # noqa: PLC0415

        return UpkeepLink(self.desk, self.jobs, self._parent)

    def warm(self) -> None:
        """Have the engine load the model that answers now, in the background."""
        model = self.choices.model
        if model is not None:
            # Starting a process takes some ms, so it is not done on the Qt thread.
            self.jobs.read(lambda: self.desk().warm(model), lambda _none: None)

    @cached_property
    def policy(self) -> "PolicyLink":
        """What the organisation decided."""
        from desktop.bridge.policy import PolicyLink  # noqa: PLC0415

        return PolicyLink(self.desk, self.jobs, self._parent)

    def _forget_stored(self) -> None:
        """Other chats are there: what the parts that were built know by the numbers of before."""
        if "comparing" in self.__dict__:
            self.comparing.clear()
        if "quick" in self.__dict__ and self.quick.is_kept:  # what is in memory is as it was
            self.quick.forget()

    def _forget_words(self) -> None:
        """Carrel is locked: what the parts that were built know of chats goes."""
        if "comparing" in self.__dict__:
            self.comparing.clear()
        if "quick" in self.__dict__:
            self.quick.forget()

    def _close_parts(self) -> None:
        """End what the parts that were built have running."""
        self._close_model_parts()
        if "policy" in self.__dict__:
            self.policy.close()
