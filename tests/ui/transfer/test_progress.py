# SPDX-License-Identifier: Apache-2.0
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from desktop.ui.transfer.progress import ProgressDialog
from desktop.ui.window import Window
from tests.ui.conftest import child


def test_escape_and_the_cross_cancel_but_it_stays_until_the_end(
    window: Window, qtbot: QtBot
) -> None:
    told: list[int] = []
    dialog = ProgressDialog(window, "Importing", lambda: told.append(1))
    dialog.open()
    dialog.show_progress(3, 9)
    bar = child(dialog, QProgressBar)
    assert (bar.value(), bar.maximum()) == (3, 9)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert told == [1]
    dialog.close()
    assert told == [1, 1]
    assert dialog.isVisible()
    dialog.done_now()
    assert not dialog.isVisible()


def test_what_cannot_be_cancelled(window: Window) -> None:
    dialog = ProgressDialog(window, "Encrypting", None)
    dialog.open()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.close()
    assert dialog.isVisible()
    dialog.done_now()
