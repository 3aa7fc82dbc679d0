# SPDX-License-Identifier: Apache-2.0
"""Hears of the computer going to sleep, where the system tells: on Linux by D-Bus from logind."""

import sys

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
        return bus.isConnected() and bool(
            bus.connect(SERVICE, PATH, INTERFACE, SIGNAL, self, SLOT("on_sleep(bool)"))
        )

    @Slot(bool)
    def on_sleep(self, begins: bool) -> None:
        """Called by the system: before the sleep, and again after it."""
        if begins:
            self.suspending.emit()
