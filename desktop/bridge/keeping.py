# SPDX-License-Identifier: Apache-2.0
"""How long chats are kept, for the window: rules, legal holds, and what a rule would erase."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.bridge.jobs import Jobs
from desktop.bridge.shelf import Shelf
from desktop.core.declared import replace
from desktop.core.errors import KnownError
from desktop.core.held import hold_on
from desktop.core.ids import ChatId, FolderId
from desktop.core.keeping import Erasure, FolderKeeping
from desktop.core.records import Chat, Folder

if TYPE_CHECKING:
    from concurrent.futures import Future

    from desktop.turn.desk import Desk
    from desktop.turn.rules import Change, Rules

Counted = Callable[[int], None]


class KeepingLink(QObject):
    """What holds is in the shelf; this changes it. Qt thread only."""

    stored = Signal(int)
    """Rules were changed; how many chats the next look erases by now."""

    def __init__(
        self,
        desk: "Callable[[], Desk]",
        shelf: Shelf,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._shelf, self._jobs = desk, shelf, jobs

    def hold(self, chat_ids: Sequence[ChatId], is_held: bool) -> None:
        """Set or end the holds of chats."""
        self._jobs.follow(self._rules.hold(chat_ids, is_held), lambda _none: self._shelf.refresh())

    def hold_folder(self, folder: Folder, is_held: bool) -> None:
        """Set or end the hold on all that lies in a folder and below."""
        self.set_folder(folder.id, replace(folder.keeping, is_held=is_held))

    def set_folder(self, folder_id: FolderId, rules: FolderKeeping) -> None:
        """Replace what a folder says; :attr:`stored` follows."""
        self._follow(self._rules.set_folder(folder_id, rules))

    def set_all(self, change: "Change") -> None:
        """Change the rules for all chats, from what was set; :attr:`stored` follows."""
        self._follow(self._rules.set_all(change))

    def count_folder(self, folder_id: FolderId, rules: FolderKeeping, counted: Counted) -> None:
        """How many chats would be due if a folder said this."""
        self._jobs.follow(self._rules.due_in(folder_id, rules), counted)

    def count_all(self, change: "Change", counted: Counted) -> None:
        """How many chats would be due if the rules for all were changed so."""
        self._jobs.follow(self._rules.due_under(change), counted)

    def erasures(self, told: "Callable[[tuple[Erasure, ...]], None]") -> None:
        """What was erased when and why, newest first."""
        self._jobs.follow(self._rules.erasures(), told)

    def hold_on(self, chat: Chat) -> str:
        """Which hold keeps a chat; empty: none."""
        return hold_on(chat, self._shelf.folders, self._shelf.keeping)

    @property
    def is_held_by_policy(self) -> bool:
        """Whether the organisation holds all chats."""
        from desktop.store.keeping import is_held_by_policy  # noqa: PLC0415  # rarely

        return is_held_by_policy()

    @property
    def _rules(self) -> "Rules":
        return self._desk().rules

    def _follow(self, work: "Future[int]") -> None:
        def done(count: int) -> None:
            self._shelf.refresh()
            self.stored.emit(count)

        def refused(error: KnownError) -> None:
            self._jobs.failed.emit(error)
            self._shelf.refresh()  # what is shown is what holds

        self._jobs.follow(work, done, refused)
