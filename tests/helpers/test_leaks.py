# SPDX-License-Identifier: Apache-2.0
"""Proves the leak detectors: each planted leak fails its test and is named with its origin."""

import pytest

SOURCE = """
import subprocess, sys, threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QWidget
kept = []

def test_thread():
    threading.Thread(target=threading.Event().wait, name="forgotten", daemon=True).start()

def test_child():
    kept.append(subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE))

def test_timer(qapp):
    kept.append(QTimer())
    kept[-1].start(60_000)

def test_window(qapp):
    kept.append(QWidget())

def test_tidy(qtbot):
    thread = threading.Thread(target=print)
    thread.start()
    thread.join()
    subprocess.run([sys.executable, "-c", ""], check=True)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    QDialog(window).show()
    QTimer(window).start(60_000)
    circle = QWidget()
    circle.itself = circle
    loose = QWidget()
    loose.deleteLater()
    kept.append(loose)
"""


def test_a_planted_leak_fails_and_tells_its_origin(inner: pytest.Pytester) -> None:
    inner.makepyfile(SOURCE)
    result = inner.runpytest_subprocess("-p", "no:randomly")
    result.assert_outcomes(passed=5, errors=4)
    result.stdout.fnmatch_lines(
        [
            "leaked thread 'forgotten', started at *",
            "*threading.Thread(target=threading.Event().wait*",
            "leaked child process *(*input()*), started at *",
            "*kept.append(subprocess.Popen(*",
            "leaked running <PySide6.QtCore.QTimer* started at *",
            "*kept*.start(60_000)*",
            "leaked top-level widget <PySide6.QtWidgets.QWidget*",
        ]
    )
