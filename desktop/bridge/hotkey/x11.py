# SPDX-License-Identifier: Apache-2.0
"""A global key on X11: grabbed at the root window, over a connection of its own.

By way of libxcb, which Qt needs as well: it answers each request by itself, where Xlib would end
the program if another one has the key.
"""

import ctypes
from typing import Any, ClassVar

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from desktop.bridge.hotkey import parted

_MODIFIERS = {"shift": 1, "ctrl": 4, "alt": 8, "meta": 64}
_IGNORED = (0, 2, 16, 18)
"""Caps Lock and Num Lock, which may be on."""
_KEYSYMS = {"space": 0x20}
_KEY_PRESS, _GRAB_ASYNC = 2, 1
_ROOT_AT = 0
_FIRST_CODE_AT, _LAST_CODE_AT = 34, 35
"""Of xcb_setup_t: the range of key codes."""


class _Cookie(ctypes.Structure):
    _fields_: ClassVar[Any] = [("sequence", ctypes.c_uint)]


class _Screens(ctypes.Structure):
    _fields_: ClassVar[Any] = [
        ("data", ctypes.c_void_p),
        ("rem", ctypes.c_int),
        ("index", ctypes.c_int),
    ]


class _Mapping(ctypes.Structure):
    _fields_: ClassVar[Any] = [
        ("response_type", ctypes.c_uint8),
        ("per_code", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
    ]


class X11HotKey(QObject):
    """See HotKey."""

    pressed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._xcb: Any = None
        self._c: Any = None
        self._connection: int | None = None
        self._notifier: QSocketNotifier | None = None

    def grab(self, keys: str) -> str:
        """See HotKey."""
        self.release()
        try:
            self._connect()
        except OSError as error:
            return f"The X server cannot be reached: {error}."
        modifiers, key = parted(keys)
        mask = sum(_MODIFIERS[each] for each in modifiers)
        code = self._code_of(_KEYSYMS.get(key) or ord(key))
        if not code:
            self.release()
            return f"This keyboard has no key “{key}”."
        root = self._root()
        for more in _IGNORED:
            if not self._grab(root, mask | more, code):
                self.release()
                return "Another program has these keys already."
        self._notifier = QSocketNotifier(
            self._xcb.xcb_get_file_descriptor(self._connection), QSocketNotifier.Type.Read, self
        )
        self._notifier.activated.connect(self._read)
        return ""

    def release(self) -> None:
        """See HotKey: the server gives back what a closed connection had."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._connection is not None:
            self._xcb.xcb_disconnect(self._connection)
            self._connection = None

    def _connect(self) -> None:
        """Raises OSError."""
        self._xcb, self._c = ctypes.CDLL("libxcb.so.1"), ctypes.CDLL(None)
        self._declare()
        connection = self._xcb.xcb_connect(None, None)
        if self._xcb.xcb_connection_has_error(connection):
            self._xcb.xcb_disconnect(connection)
            raise OSError("no display")
        self._connection = connection

    def _declare(self) -> None:
        pointer, byte, number = ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint32
        xcb = self._xcb
        xcb.xcb_connect.restype = pointer
        xcb.xcb_connect.argtypes = (pointer, pointer)
        for name in ("xcb_connection_has_error", "xcb_disconnect", "xcb_get_file_descriptor"):
            getattr(xcb, name).argtypes = (pointer,)
        xcb.xcb_get_setup.restype = pointer
        xcb.xcb_get_setup.argtypes = (pointer,)
        xcb.xcb_setup_roots_iterator.restype = _Screens
        xcb.xcb_setup_roots_iterator.argtypes = (pointer,)
        xcb.xcb_get_keyboard_mapping.restype = _Cookie
        xcb.xcb_get_keyboard_mapping.argtypes = (pointer, byte, byte)
        xcb.xcb_get_keyboard_mapping_reply.restype = ctypes.POINTER(_Mapping)
        xcb.xcb_get_keyboard_mapping_reply.argtypes = (pointer, _Cookie, pointer)
        xcb.xcb_get_keyboard_mapping_keysyms.restype = ctypes.POINTER(number)
        xcb.xcb_get_keyboard_mapping_keysyms.argtypes = (ctypes.POINTER(_Mapping),)
        xcb.xcb_grab_key_checked.restype = _Cookie
        xcb.xcb_grab_key_checked.argtypes = (
            pointer,
            byte,
            number,
            ctypes.c_uint16,
            byte,
            byte,
            byte,
        )
        xcb.xcb_request_check.restype = pointer
        xcb.xcb_request_check.argtypes = (pointer, _Cookie)
        xcb.xcb_poll_for_event.restype = pointer
        xcb.xcb_poll_for_event.argtypes = (pointer,)
        self._c.free.argtypes = (pointer,)

    def _root(self) -> int:
        screens = self._xcb.xcb_setup_roots_iterator(self._xcb.xcb_get_setup(self._connection))
        return ctypes.c_uint32.from_address(screens.data + _ROOT_AT).value

    def _code_of(self, keysym: int) -> int:
        """The key that gives a character, 0: none does."""
        setup = self._xcb.xcb_get_setup(self._connection)
        first = ctypes.c_uint8.from_address(setup + _FIRST_CODE_AT).value
        last = ctypes.c_uint8.from_address(setup + _LAST_CODE_AT).value
        cookie = self._xcb.xcb_get_keyboard_mapping(self._connection, first, last - first + 1)
        reply = self._xcb.xcb_get_keyboard_mapping_reply(self._connection, cookie, None)
        if not reply:
            return 0
        keysyms = self._xcb.xcb_get_keyboard_mapping_keysyms(reply)
        per_code, count = reply.contents.per_code, reply.contents.length
        found = next((at for at in range(count) if keysyms[at] == keysym), -1)
        self._c.free(ctypes.cast(reply, ctypes.c_void_p))
        return first + found // per_code if found >= 0 else 0

    def _grab(self, root: int, mask: int, code: int) -> bool:
        cookie = self._xcb.xcb_grab_key_checked(
            self._connection, 0, root, mask, code, _GRAB_ASYNC, _GRAB_ASYNC
        )
        error = self._xcb.xcb_request_check(self._connection, cookie)
        if error:
            self._c.free(error)
        return not error

    def _read(self) -> None:
        """Qt override: the server has something to say."""
        presses = 0
        while self._connection is not None:
            event = self._xcb.xcb_poll_for_event(self._connection)
            if not event:
                break
            presses += ctypes.c_uint8.from_address(event).value & 0x7F == _KEY_PRESS
            self._c.free(event)
        if self._connection is not None and self._xcb.xcb_connection_has_error(self._connection):
            self.release()  # the server has gone; a notifier would wake for ever
        if presses:
            self.pressed.emit()
