# SPDX-License-Identifier: Apache-2.0
"""What a person does with the dialogs that begin the encryption."""

from typing import TypeVar

from PySide6.QtWidgets import QPushButton, QWidget

from desktop.ui.storage.secrets import PassphraseDialog, RecoveryDialog
from desktop.ui.transfer.dialog import TitledDialog
from desktop.ui.transfer.progress import ProgressDialog
from tests.helpers.vaults import PHRASE

Dialog = TypeVar("Dialog", bound=TitledDialog)


def press(inside: QWidget, text: str) -> None:
    """Click the button with this text."""
    buttons = [each for each in inside.findChildren(QPushButton) if not each.isHidden()]
    next(button for button in buttons if button.text() == text).click()


def top(window: QWidget, kind: type[Dialog]) -> Dialog:
    """The dialog of this kind that is open."""
    shown = [each for each in window.findChildren(kind) if each.isVisible()]
    return next(each for each in shown if not isinstance(each, ProgressDialog))


def begin_encryption(window: QWidget, phrase: str = PHRASE) -> None:
    """Give a passphrase, store the recovery key, go on; the dialog that asks is open."""
    asked = top(window, PassphraseDialog)
    asked._first.setText(phrase)
    asked._again.setText(phrase)
    press(asked, "Continue…")
    key = top(window, RecoveryDialog)
    key._keeps.setChecked(True)
    press(key, "Encrypt now")
