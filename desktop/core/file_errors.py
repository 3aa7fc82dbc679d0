# SPDX-License-Identifier: Apache-2.0
"""What can go wrong with files that somebody puts to a question, and with the prompt library.

::

    KnownError
      FileTooLarge      more than a question can carry
      NotText           no text, or text in an unknown encoding; names the place
      FileUnreadable    the system refuses it; says why
      NoChatYet         something that only a chat that has begun can have
"""

from desktop.core.errors import KnownError


class FileTooLarge(KnownError):
    """A file is longer than what may go with a question."""

    def __init__(self, name: str, limit: str) -> None:
        super().__init__(
            f"{name} is too large: a file may have up to {limit}.",
            "Copy the part that matters into the question.",
        )


class NotText(KnownError):
    """A file is no text that can be read; ``detail``: where it stops being one."""

    def __init__(self, name: str, detail: str) -> None:
        super().__init__(
            f"{name} cannot be read as text: {detail}.",
            "Save it as UTF-8 text; pictures, PDF and office files cannot go with a question yet.",
        )


class FileUnreadable(KnownError):
    """The system does not let a file be read."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name} cannot be read: {reason}.", "Check the file and its permissions.")


class NoChatYet(KnownError):
    """Asked of a chat that has no message yet."""

    def __init__(self, what: str) -> None:
        super().__init__(
            f"{what} belongs to a chat, and this one has not begun.", "Ask a question first."
        )
