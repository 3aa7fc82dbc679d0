# SPDX-License-Identifier: Apache-2.0
"""Hears of the computer going to sleep, where the system tells: on Linux by D-Bus from logind."""

import sys
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

SERVICE = "org.freedesktop.login1"
PATH = "/org/freedesktop/login1"
INTERFACE = "org.freedesktop.login1.Manager"
SIGNAL = "PrepareForSleep"


class SuspendWatch(QObject):
    """Silent until :meth:`start`."""

    suspending = Signal()
    """The computer will sleep in a moment."""

    def start(self) -> bool:
        """Begin to listen; returns whether this system tells."""
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
