# SPDX-License-Identifier: Apache-2.0
"""The dialogs for secrets: a new passphrase, a recovery key that is shown once."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QWidget

from desktop.bridge.context import AppContext
from desktop.bridge.copying import copy_plain, may_copy
from desktop.core.errors import KnownError
from desktop.policy.current import now
from desktop.policy.keep_keys import NO_PRINTING
from desktop.store.keys import least_passphrase_chars
from desktop.ui.transfer.dialog import TitledDialog
from desktop.ui.transfer.failure import show_failure
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.labels import label, set_role
from desktop.ui.widgets.managed import managed

"""As the key file asks for it; it refuses a shorter one itself."""
_GROUPS_A_LINE = 4
translate = QCoreApplication.translate


class PassphraseDialog(TitledDialog):
    """Asks for a new passphrase twice; ``given`` carries it, empty if none is wanted."""

    given = Signal(str)

    def __init__(
        self, parent: QWidget, title: str, *words: str, may_be_empty: bool, go_on: str
    ) -> None:
        super().__init__(parent, title, *words)
        self._may_be_empty = may_be_empty
        optional = self.tr("Passphrase (may stay empty)")
        self._first = _field(optional if may_be_empty else self.tr("New passphrase"))
        self._again = _field(self.tr("Once more"))
        self._said = label("muted")
        shows = QCheckBox(self.tr("Show what is typed"))
        shows.setAccessibleName(shows.text())
        shows.toggled.connect(self._on_shows)
        for field in (self._first, self._again):
            field.textChanged.connect(lambda _text: self._judge())
            self.body.addWidget(field)
        self.body.addWidget(shows)
        self.body.addWidget(self._said)
        self._go_on = TextButton(go_on, role="primary")
        self._go_on.setDefault(True)
        self._go_on.clicked.connect(self._on_go_on)
        cancel = TextButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.add_buttons(self._go_on, cancel)
        self._judge()
        self._first.setFocus()

    def _on_shows(self, shows: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shows else QLineEdit.EchoMode.Password
        for field in (self._first, self._again):
            field.setEchoMode(mode)

    def _judge(self) -> None:
        first, again = self._first.text(), self._again.text()
        is_none = self._may_be_empty and not first and not again
        least = least_passphrase_chars()
        is_short = len(first.strip()) < least
        role, text = "muted", self.tr("Four or five unrelated words are easy to keep in mind.")
        if first and is_short:
            text = self.tr("At least %1 characters.").replace("%1", str(least))
        elif again and first != again:
            role, text = "error", self.tr("The two are different.")
        set_role(self._said, role)
        self._said.setText(text)
        self._go_on.setEnabled(is_none or (not is_short and first == again))

    def _on_go_on(self) -> None:
        self.given.emit(self._first.text())
        self.accept()


class RecoveryDialog(TitledDialog):
    """Shows a recovery key once; ``stored`` follows when somebody says that it is kept."""

    stored = Signal(str)

    def __init__(
        self, app: AppContext, parent: QWidget, recovery_key: str, go_on: str, *words: str
    ) -> None:
        super().__init__(
            parent, translate("RecoveryDialog", "Your recovery key"), *words, width_em=30
        )
        self._app, self._key = app, recovery_key
        shown = label("recovery", _in_lines(recovery_key), can_select=True)
        shown.setObjectName("recovery")
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF() * 1.25)
        shown.setFont(font)
        shown.setAccessibleName(self.tr("Recovery key: %1").replace("%1", recovery_key))
        self._said = label("muted", self.tr("It is shown only now."))
        self._keeps = QCheckBox(self.tr("I have stored it, apart from this computer"))
        self._keeps.setAccessibleName(self._keeps.text())
        self.body.addWidget(shown)
        self.body.addWidget(self._said)
        self.body.addWidget(self._keeps)
        copy = TextButton(self.tr("Copy"))
        managed(copy, is_locked=not may_copy())
        copy.clicked.connect(self._on_copy_clicked)
        prints = TextButton(self.tr("Print…"))
        managed(prints, is_locked=now().get(NO_PRINTING))
        prints.clicked.connect(self._on_print_clicked)
        saves = TextButton(self.tr("Save…"))
        saves.clicked.connect(self._on_save_clicked)
        self._go_on = TextButton(go_on, role="primary")
        self._go_on.setEnabled(False)
        self._go_on.clicked.connect(self._on_go_on)
        self._keeps.toggled.connect(self._go_on.setEnabled)
        cancel = TextButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.add_buttons(self._go_on, cancel, left=(copy, prints, saves))

    def _on_copy_clicked(self) -> None:
        # Password managers' word for: keep this out of the history of the clipboard.
        copy_plain(self._key, (("x-kde-passwordManagerHint", b"secret"),))
        self._said.setText(self.tr("Copied. Paste it now: the clipboard is no place to keep it."))

    def _on_print_clicked(self) -> None:
        from desktop.ui.storage.printing import print_recovery  # noqa: PLC0415  # rarely

        print_recovery(self, self._key, self._said.setText)

    def _on_save_clicked(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the recovery key"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        pdf, text = self.tr("PDF (*.pdf)"), self.tr("Plain text (*.txt)")
        dialog.setNameFilters([pdf, text])
        dialog.setDefaultSuffix(".pdf")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix(".txt" if chosen == text else ".pdf")
        )
        dialog.selectFile(self.tr("Carrel recovery key"))
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, path: Path) -> None:
        """Keep it in a file."""

        def done() -> None:
            words = self.tr("Saved as %1. Move it to a place apart from this computer.")
            self._said.setText(words.replace("%1", str(path)))

        def failed(error: KnownError) -> None:
            show_failure(self, self.tr("The recovery key was not saved"), error)

        self._app.storage.save_recovery(self._key, path, done, failed)

    def _on_go_on(self) -> None:
        self.stored.emit(self._key)
        self.accept()


def ask_secret_of(parent: QWidget, title: str, words: str, given: Callable[[str], None]) -> None:
    """Ask for a passphrase or recovery key that there is already."""
    dialog = TitledDialog(parent, title, words)
    field = _field(translate("SecretQuestion", "Passphrase or recovery key"))
    dialog.body.addWidget(field)
    go_on = TextButton(translate("SecretQuestion", "Continue"), role="primary")
    go_on.setDefault(True)

    def on_go_on() -> None:
        dialog.accept()
        given(field.text())

    go_on.clicked.connect(on_go_on)
    cancel = TextButton(translate("SecretQuestion", "Cancel"))
    cancel.clicked.connect(dialog.reject)
    dialog.add_buttons(go_on, cancel)
    field.setFocus()
    dialog.open()


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    return field


def _in_lines(recovery_key: str) -> str:
    groups = recovery_key.split("-")
    steps = range(0, len(groups), _GROUPS_A_LINE)
    return "\n".join("-".join(groups[at : at + _GROUPS_A_LINE]) for at in steps)
