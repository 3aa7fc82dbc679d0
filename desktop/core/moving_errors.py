# SPDX-License-Identifier: Apache-2.0
"""What can go wrong with the place of the data folder.

::

    KnownError
      DataFolderAway        where the data was moved to is not there now
      CannotMove            a folder cannot take the data; nothing was changed
      StoreMoved            the chats lie elsewhere since this program began
      OldFolderChanged      what was left behind by a move is not as it was
      SettingsBehind        the data was moved, and settings still name the old folder
"""

from desktop.core.errors import KnownError


class DataFolderAway(KnownError):
    """It may lie on a disk that is not connected. No empty one takes its place."""

    def __init__(self, folder: str, pointer: str) -> None:
        super().__init__(
            f"Your data is not there: {folder} is missing, or it is not Carrel's data folder.",
            f"Connect its disk and start again. If it is lost, remove the file {pointer} to begin "
            "anew in the usual place.",
        )


class CannotMove(KnownError):
    """``reason`` completes "it cannot take your data:"."""

    def __init__(self, folder: str, reason: str, hint: str) -> None:
        super().__init__(f"{folder} cannot take your data: {reason}.", hint)


class StoreMoved(KnownError):
    """Whoever writes into the old database now would write for nobody."""

    def __init__(self, folder: str) -> None:
        super().__init__(f"Your chats were moved to {folder}.", "Start Carrel again.")


class OldFolderChanged(KnownError):
    """Something wrote into it after the move; nothing is removed then."""

    def __init__(self, folder: str) -> None:
        super().__init__(
            f"The old data folder {folder} was changed after the move, so it is kept.",
            "Look at what is in it, and remove it yourself.",
        )


class SettingsBehind(KnownError):
    """They could not be saved after the move; the old folder is kept for them."""

    def __init__(self, folder: str) -> None:
        super().__init__(
            f"Your settings still name the old data folder {folder}, so it is kept.",
            "Make room on the disk of the settings, or let them be written; then start again.",
        )
