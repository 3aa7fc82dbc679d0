# SPDX-License-Identifier: Apache-2.0
"""One global key of this program, where the system gives such keys to programs.

Each module is for one system and knows nothing of what the key does.
"""

import sys
from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtGui import QGuiApplication


class HotKey(Protocol):
    """Qt thread. ``pressed`` is emitted at each press, whichever program has the focus."""

    pressed: SignalInstance

    def grab(self, keys: str) -> str:
        """Take these keys, for example ``ctrl+alt+space``, instead of those before.

        Returns why they cannot be had, a sentence; empty: they are ours.
        """

    def release(self) -> None:
        """Give them back."""


def hot_key(parent: QObject) -> HotKey | None:
    """What this system offers; None: the system itself must start ``carrel --quick-ask``."""
    if sys.platform == "win32":
        from desktop.bridge.hotkey.windows import WindowsHotKey  # noqa: PLC0415

        return WindowsHotKey(parent)
    if sys.platform == "linux" and QGuiApplication.platformName() == "xcb":
        from desktop.bridge.hotkey.x11 import X11HotKey  # noqa: PLC0415

        return X11HotKey(parent)
    return None


def parted(keys: str) -> tuple[tuple[str, ...], str]:
    """Modifiers and key of, for example, ``ctrl+alt+space``."""
    *modifiers, key = keys.lower().split("+")
    return tuple(modifiers), key
