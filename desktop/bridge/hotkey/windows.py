# SPDX-License-Identifier: Apache-2.0
"""A global key on Windows: RegisterHotKey, heard among the messages of the Qt thread."""

import ctypes
from typing import Any, ClassVar

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal

from desktop.bridge.hotkey import parted

_MODIFIERS = {"alt": 1, "ctrl": 2, "shift": 4, "meta": 8}
_NO_REPEAT = 0x4000
_WM_HOTKEY = 0x0312
_KEYS = {"space": 0x20}
_NUMBER = 0xCA88
"""Of our key among those of this thread."""


class _Message(ctypes.Structure):
    """The beginning of MSG."""

    _fields_: ClassVar[Any] = [
        ("hwnd", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wParam", ctypes.c_size_t),
    ]


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, owner: "WindowsHotKey") -> None:
        super().__init__()
        self._owner = owner

    def nativeEventFilter(
        self, _kind: QByteArray | bytes | bytearray | memoryview, message: Any
    ) -> Any:
        """Qt override: hears every message of the thread, so it must be quick."""
        found = _Message.from_address(int(message))
        if found.message == _WM_HOTKEY and found.wParam == _NUMBER:
            self._owner.pressed.emit()
        return False, 0


class WindowsHotKey(QObject):
    """See HotKey."""

    pressed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._filter: _Filter | None = None

    def grab(self, keys: str) -> str:
        """See HotKey."""
        self.release()
        modifiers, key = parted(keys)
        mask = sum(_MODIFIERS[each] for each in modifiers) | _NO_REPEAT
        code = _KEYS.get(key) or ord(key.upper())
        if not _user32().RegisterHotKey(None, _NUMBER, mask, code):
            return "Another program has these keys already."
        self._filter = _Filter(self)
        app = QCoreApplication.instance()
        assert app is not None
        app.installNativeEventFilter(self._filter)
        return ""

    def release(self) -> None:
        """See HotKey."""
        if self._filter is None:
            return
        app = QCoreApplication.instance()
        if app is not None:
            app.removeNativeEventFilter(self._filter)
        self._filter = None
        _user32().UnregisterHotKey(None, _NUMBER)


def _user32() -> Any:
    # By getattr: other systems' ctypes has no such thing, as a type checker knows.
    return getattr(ctypes, "windll").user32  # noqa: B009
