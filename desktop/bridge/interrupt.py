# SPDX-License-Identifier: Apache-2.0
"""Ctrl+C in the terminal that started the window. Knows no widget."""

import os
import signal
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier


def on_interrupt(callback: Callable[[], object], parent: QObject) -> None:
    """Call ``callback`` on the Qt thread at Ctrl+C, instead of raising in whatever runs.

    Python alone would see the signal only when Qt next calls into Python, and raise there. The
    pipe wakes the event loop. Not on Windows, where a notifier takes sockets only.
    """
    if sys.platform == "win32":
        return
    read, write = os.pipe()
    os.set_blocking(read, False)
    os.set_blocking(write, False)
    signal.set_wakeup_fd(write, warn_on_full_buffer=False)
    signal.signal(signal.SIGINT, lambda _number, _frame: None)
    notifier = QSocketNotifier(read, QSocketNotifier.Type.Read, parent)

    def react() -> None:
        os.read(read, 512)
        callback()

    notifier.activated.connect(react)
