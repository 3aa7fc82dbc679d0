# SPDX-License-Identifier: Apache-2.0
"""What can go wrong with kept chats beyond the file itself.

::

    KnownError
      ChatHeld              a legal hold forbids to erase it
      HeldChatsLost         a restored backup would lack what a legal hold keeps
      NoTemporaryChats      a legal hold forbids chats that are not kept
      StoreNoMemory         SQLite asked for memory and got none
      NotCleaned            erased text is still in a file that could not be rewritten
      BackupPlaceAway       the folder that was chosen for backups is not there
"""

from desktop.core.errors import Action, KnownError
from desktop.core.held import ON_ALL


class ChatHeld(KnownError):
    """It goes neither into the trash of the window nor for good."""

    def __init__(
        self, title: str, hold: str = "a legal hold", *, is_by_policy: bool = False
    ) -> None:
        """``hold``: which one, as :func:`desktop.core.held.hold_on` says it.

        ``is_by_policy``: that on all chats is the organisation's, whom nobody here can overrule.
        """
        hint = (
            "Nothing was changed. Whoever set the hold can end it: in the context menu of the chat "
            "or folder, in Settings ▸ Storage, or with carrelctl chats release."
        )
        if is_by_policy and hold == ON_ALL:
            hint = "Nothing was changed. Your organisation set the hold (legal_hold in its policy)."
        super().__init__(
            f"{f'The chat “{title}”' if title else 'The chat'} cannot be deleted: it is kept by"
            f" {hold}.",
            hint,
        )


class NoTemporaryChats(KnownError):
    """A hold over everything wins over chats that leave no trace."""

    def __init__(self) -> None:
        super().__init__(
            "Temporary chats are off, because a legal hold keeps everything.",
            "Begin a usual chat; it will be saved.",
        )


class HeldChatsLost(KnownError):
    """A restore would take held chats out of the store; what keeps them beside it is no store."""

    def __init__(self, path: str, count: int) -> None:
        super().__init__(
            f"{path} was not restored: a legal hold keeps {count} chats that are not in it as they"
            " are now.",
            "Nothing was changed. Restore a newer backup, or have the hold ended first.",
        )


class StoreNoMemory(KnownError):
    """The system has no memory left for the database."""

    action = Action.RETRY

    def __init__(self, path: str) -> None:
        super().__init__(
            f"There is not enough memory to work with the database {path}.",
            "Close other programs and try again; nothing that was saved before is lost.",
        )


class NotCleaned(KnownError):
    """Erased text stays in files that this key does not open, or that are damaged."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(
            f"Erased chats are still in {', '.join(names)}: what opens them is another key.",
            "Remove these files if the text must be gone at once.",
        )


class BackupPlaceAway(KnownError):
    """It may lie on a disk that is not connected; a folder of this name is not made elsewhere."""

    action = Action.OPEN_SETTINGS

    def __init__(self, folder: str) -> None:
        super().__init__(
            f"The folder {folder} for the backups is not there.",
            "Connect its disk, or choose another place in Settings ▸ Storage.",
        )
