# SPDX-License-Identifier: Apache-2.0
"""What the desktop around Carrel may refuse, and that it ended Carrel.

::

    KnownError
      EndedUnexpectedly     the last session was not closed
      KeysTaken             another program has the keys for quick ask
      NoGlobalKeys          this system gives programs no keys of their own
"""

from desktop.core.errors import Action, KnownError


class KeysTaken(KnownError):
    """``keys`` as the setting has them."""

    action = Action.OPEN_SETTINGS

    def __init__(self, keys: str, why: str) -> None:
        super().__init__(
            f"The keys {keys} do not open quick ask. {why}",
            "Choose others in Settings, Desktop.",
        )


class NoGlobalKeys(KnownError):
    """Wayland and macOS."""

    def __init__(self) -> None:
        super().__init__(
            "This system gives programs no keys of their own.",
            "In its settings for the keyboard, have keys start “carrel --quick-ask”.",
        )


class EndedUnexpectedly(KnownError):
    """Carrel crashed, was killed, or the computer lost its power."""

    def __init__(self, *, has_report: bool) -> None:
        super().__init__(
            "Carrel was not closed last time: it crashed, or was ended from outside.",
            "Your chats are saved. The report says where it was and which versions run; it holds "
            "nothing that you or a model wrote."
            if has_report
            else "Your chats are saved, and what was open is open again.",
        )
        if has_report:
            self.action = Action.SHOW_REPORT
