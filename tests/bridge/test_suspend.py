# SPDX-License-Identifier: Apache-2.0
"""A real message bus of our own, on which somebody else says that the computer goes to sleep."""

import ctypes
import os
import shutil
import subprocess
import sys
from ctypes import wintypes
from pathlib import Path

import pytest

from desktop.bridge.suspend import PowerFilter, SuspendWatch
from tests.helpers.tree import ROOT

LISTENER = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from desktop.bridge.suspend import SuspendWatch
app = QCoreApplication([])
watch = SuspendWatch()
watch.suspending.connect(lambda: (print("asleep", flush=True), app.quit()))
print("listens" if watch.start() else "cannot", flush=True)
QTimer.singleShot(30_000, lambda: app.exit(1))
sys.exit(app.exec())
"""
SPEAKER = """
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusMessage
app = QCoreApplication([])
bus = QDBusConnection.systemBus()
assert bus.registerService("org.freedesktop.login1")
for begins in (False, True):
    told = QDBusMessage.createSignal(
        "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep")
    told.setArguments([begins])
    assert bus.send(told)
bus.unregisterService("org.freedesktop.login1")
"""


def python(code: str, address: str) -> "subprocess.Popen[str]":
    env = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": address, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        [sys.executable, "-c", code], env=env, stdout=subprocess.PIPE, text=True
    )


@pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="needs a dbus-daemon")
@pytest.mark.sockets
def test_the_system_tells(tmp_path: Path) -> None:
    address = f"unix:path={tmp_path / 'bus'}"
    command = ["dbus-daemon", "--session", "--nofork", f"--address={address}", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        try:
            assert daemon.stdout is not None
            assert daemon.stdout.readline()
            with python(LISTENER, address) as listener:
                assert listener.stdout is not None
                assert listener.stdout.readline() == "listens\n"
                with python(SPEAKER, address) as speaker:
                    assert speaker.wait(30) == 0
                assert listener.stdout.readline() == "asleep\n"
                assert listener.wait(30) == 0
        finally:
            daemon.terminate()


def test_waking_up_is_no_reason(qapp: object) -> None:
    watch, told = SuspendWatch(), []
    watch.suspending.connect(lambda: told.append(1))
    watch.on_sleep(False)
    assert told == []
    watch.on_sleep(True)
    assert told == [1]


def test_of_the_messages_of_windows_one_counts() -> None:
    told: list[bool] = []
    heard = PowerFilter(lambda: told.append(True))
    message = wintypes.MSG()
    address = ctypes.addressof(message)
    for number, word in ((0x0218, 0x0007), (0x0200, 0x0004), (0x0218, 0x0004)):
        assert told == []
        message.message, message.wParam = number, word
        assert heard.nativeEventFilter(b"windows_generic_MSG", address) == (False, 0)
    assert told == [True]
    heard.nativeEventFilter(b"xcb_generic_event_t", 0)
    assert told == [True]
