# SPDX-License-Identifier: Apache-2.0
"""Questions before something changes that cannot be changed back at once."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.ui.transfer.dialog import TitledDialog
from desktop.ui.widgets.buttons import TextButton

translate = QCoreApplication.translate


def ask_to_remove_passphrase(parent: QWidget, on_yes: Callable[[], None]) -> TitledDialog:
    """What opens the chats afterwards."""
    return _ask(
        parent,
        translate("StorageQuestions", "Remove the passphrase?"),
        translate("StorageQuestions", "Remove"),
        on_yes,
        translate(
            "StorageQuestions",
            "Only the keyring and the recovery key open your chats then. Without a keyring you "
            "would type the recovery key at each start, and whoever sits at this computer can "
            "unlock Carrel.",
        ),
    )


def ask_to_restore(parent: QWidget, what: str, on_yes: Callable[[], None]) -> TitledDialog:
    """That the present chats are set aside, not lost."""
    return _ask(
        parent,
        translate("StorageQuestions", "Restore this backup?"),
        translate("StorageQuestions", "Restore"),
        on_yes,
        what,
        translate(
            "StorageQuestions",
            "The backup is unpacked beside your chats and checked first. Only when it is whole "
            "does it take their place. Your chats of now are not lost: they are kept as a file in "
            "the data folder. A reply that is being written is stopped and saved.",
        ),
    )


def _ask(
    parent: QWidget, title: str, yes: str, on_yes: Callable[[], None], *words: str
) -> TitledDialog:
    """Enter and Escape mean Cancel."""
    dialog = TitledDialog(parent, title, *words)
    go_on = TextButton(yes)

    def said_yes() -> None:
        dialog.accept()
        on_yes()

    go_on.clicked.connect(said_yes)
    cancel = TextButton(translate("StorageQuestions", "Cancel"), role="primary")
    cancel.clicked.connect(dialog.reject)
    cancel.setDefault(True)
    dialog.add_buttons(go_on, cancel)
    cancel.setFocus()
    dialog.open()
    return dialog
