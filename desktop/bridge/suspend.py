# SPDX-License-Identifier: Apache-2.0
"""Hears of the computer going to sleep, where the system tells: on Linux by D-Bus from logind, on
Windows by a message to every window. macOS tells only through frameworks that are not here."""

import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    SLOT,
    QAbstractNativeEventFilter,
    QCoreApplication,
    QObject,
    Signal,
    Slot,
)

SERVICE = "org.freedesktop.login1"
PATH = "/org/freedesktop/login1"
INTERFACE = "org.freedesktop.login1.Manager"
SIGNAL = "PrepareForSleep"
WM_POWERBROADCAST, PBT_APMSUSPEND = 0x0218, 0x0004
"""Of the Windows API: the message, and the word in it that says that sleep begins."""


class SuspendWatch(QObject):
    """Silent until :meth:`start`."""

    suspending = Signal()
    """The computer will sleep in a moment."""

    _filter: "PowerFilter"

    def start(self) -> bool:
        """Begin to listen; returns whether this system tells."""
        if sys.platform == "win32":
            self._filter = PowerFilter(self.suspending.emit)
            application = QCoreApplication.instance()
            if application is not None:
                application.installNativeEventFilter(self._filter)
            return application is not None
        if sys.platform != "linux":
            return False
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415  # only with the setting

        bus = QDBusConnection.systemBus()
        if not bus.isConnected():
            return False
        slot: Any = SLOT("on_sleep(bool)")  # a str works, the bytes of Qt's stub are refused
        return bus.connect(SERVICE, PATH, INTERFACE, SIGNAL, self, slot)

    @Slot(bool)
    def on_sleep(self, begins: bool) -> None:
        """Called by the system: before the sleep, and again after it."""
        if begins:
            self.suspending.emit()


class PowerFilter(QAbstractNativeEventFilter):
    """Reads the messages of Windows; lets all of them pass."""

    def __init__(self, told: Callable[[], object]) -> None:
        super().__init__()
        self._told = told

    def nativeEventFilter(self, event_type: Any, message: Any) -> tuple[bool, int]:
        """Qt override: ``message`` is the address of a MSG."""
        if bytes(event_type).startswith(b"windows_"):
            from ctypes import wintypes  # noqa: PLC0415  # only there

            found = wintypes.MSG.from_address(int(message))
            if (found.message, found.wParam) == (WM_POWERBROADCAST, PBT_APMSUSPEND):
                self._told()
        return False, 0
