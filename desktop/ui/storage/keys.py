# SPDX-License-Identifier: Apache-2.0
"""Encryption in plain words: how it stands, how to begin, other secrets, other keys."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.bridge.context import AppContext
from desktop.bridge.sentences import said
from desktop.bridge.storage import Found
from desktop.core.errors import KnownError
from desktop.policy.current import now
from desktop.policy.keep_keys import PASSPHRASE as PASSPHRASE_DEMANDED
from desktop.ui.storage.block import Block, button
from desktop.ui.storage.secrets import PassphraseDialog, RecoveryDialog
from desktop.ui.widgets.labels import label
from desktop.ui.widgets.managed import managed

KEYRING, RECOVERY, PASSPHRASE = "keyring", "recovery", "passphrase"
ESCROW = "escrow"
ENCRYPTED = "encrypted"
Done = Callable[[], None]
Failed = Callable[[KnownError], None]


class KeysBlock(Block):
    """Shows only what can be done as things stand.

    Args:
        has_begin: whether it offers to begin the encryption; False where another button does.
    """

    def __init__(
        self, app: AppContext, parent: QWidget | None = None, *, has_begin: bool = True
    ) -> None:
        super().__init__(app, QCoreApplication.translate("KeysBlock", "Encryption"), parent)
        self._has_begin = has_begin
        self._found: Found | None = None
        self._state = label("strong")
        self._words = label("")
        self._said = label("muted", can_select=True)
        self._said.hide()
        self.column.addWidget(self._state)
        self.column.addWidget(self._words)
        self._begin = button(self.tr("Encrypt my chats…"), self.begin, "primary")
        self._phrase = button("", self.set_passphrase)
        self._drop = button(self.tr("Remove passphrase…"), self._on_remove_clicked)
        self._recovery = button(self.tr("New recovery key…"), self.renew_recovery)
        self._keyring = button(self.tr("Use the keyring"), self._on_keyring_clicked)
        self._rotate = button(self.tr("New keys…"), self.renew_key)
        self._buttons = (
            self._begin,
            self._phrase,
            self._recovery,
            self._drop,
            self._keyring,
            self._rotate,
        )
        for each in self._buttons:
            each.hide()
        self.add_buttons(*self._buttons)
        self.column.addWidget(self._said)

    def show_found(self, found: Found) -> None:
        """Show how the keys stand."""
        self._found = found
        ways = {way.value for way in found.keys.ways}
        is_encrypted = bool(ways)
        self._state.setText(self._headline(found))
        self._words.setText(self._explained(found, ways))
        is_plain = not is_encrypted and found.keys.form.value != ENCRYPTED
        self._begin.setVisible(is_plain and self._has_begin)
        for each in (self._phrase, self._recovery, self._rotate):
            each.setVisible(is_encrypted)
        has_phrase = PASSPHRASE in ways
        text = self.tr("Change passphrase…") if has_phrase else self.tr("Set a passphrase…")
        self._phrase.setText(text)
        self._phrase.setAccessibleName(text)
        self._drop.setVisible(has_phrase)
        managed(self._drop, is_locked=now().get(PASSPHRASE_DEMANDED))
        managed(self._keyring, is_locked=now().get(PASSPHRASE_DEMANDED))
        self._keyring.setVisible(is_encrypted and KEYRING not in ways and bool(found.keyring))

    def _headline(self, found: Found) -> str:
        if not found.keys.ways:
            if found.keys.form.value == ENCRYPTED:
                return self.tr("Encrypted, but the key file is missing")
            if not self._has_begin:
                return self.tr("Nothing is encrypted yet")
            return self.tr("Your chats are not encrypted")
        if found.keys.form.value == "plain":
            return self.tr("Not encrypted yet; the next start ends it")
        return self.tr("Your chats are encrypted")

    def _explained(self, found: Found, ways: set[str]) -> str:
        if not ways:
            return self.tr(
                "Whoever gets this disk, or a copy of the data folder, can read them. Encryption "
                "protects from that; it does not protect from programs that run under your account."
            )
        openers = []
        if KEYRING in ways:
            words = self.tr("the keyring of this computer (%1), by itself")
            openers.append(words.replace("%1", found.keys.backend))
        if PASSPHRASE in ways:
            openers.append(self.tr("your passphrase"))
        if RECOVERY in ways:
            openers.append(self.tr("the recovery key that you stored"))
        if ESCROW in ways:
            openers.append(self.tr("a recovery key that only your organisation has"))
        told = self.tr("They are opened by: %1.").replace("%1", "; ".join(openers))
        if found.keyring_problem and KEYRING in ways:
            told += " " + said(found.keyring_problem)
        return told

    # --- what can be done -------------------------------------------------------------------------

    def begin(self) -> None:
        """Explain, ask for a passphrase, show the recovery key, encrypt."""
        has_keyring = bool(self._found and self._found.keyring)
        opens = (
            self.tr(
                "The keyring of this computer will open your chats by itself: you need not type "
                "anything. A passphrase is a second way, and what Carrel's lock asks for."
            )
            if has_keyring
            else self.tr(
                "This computer has no keyring that Carrel can trust, so a passphrase opens your "
                "chats at each start."
            )
        )
        dialog = PassphraseDialog(
            self.window(),
            self.tr("Encrypt my chats"),
            self.tr(
                "Everything that you and the models wrote is encrypted, with its search index. "
                "Backups are encrypted from then on; those made before stay as they are."
            ),
            opens,
            may_be_empty=has_keyring,
            go_on=self.tr("Continue…"),
        )
        dialog.given.connect(self._begin_with)
        dialog.open()

    def _begin_with(self, passphrase: str) -> None:
        def start(recovery_key: str, done: Done, failed: Failed) -> None:
            self.app.storage.begin(recovery_key, passphrase or None, done, failed)

        self._hand_over(
            self.tr("Encrypt now"),
            self.tr("Encrypting"),
            self.tr("Your chats are encrypted."),
            start,
            self.tr(
                "It opens your chats if the keyring is lost or the passphrase forgotten. Nobody "
                "can make another one for you: without it they would be lost."
            ),
        )

    def set_passphrase(self) -> None:
        """Ask for a passphrase that opens the chats from now on."""
        dialog = PassphraseDialog(
            self.window(),
            self._phrase.text().rstrip("…"),
            self.tr("It opens your chats, and it unlocks Carrel when it was locked."),
            may_be_empty=False,
            go_on=self.tr("Set"),
        )
        said = self.tr("The passphrase opens your chats from now on.")
        dialog.given.connect(
            lambda given: self._work(
                self.tr("Setting the passphrase"),
                said,
                lambda done, failed: self.app.storage.set_passphrase(given, done, failed),
            )
        )
        dialog.open()

    def renew_recovery(self) -> None:
        """Show a new recovery key; the one before stops working."""
        self._hand_over(
            self.tr("Use this key"),
            self.tr("Changing the recovery key"),
            self.tr("The new recovery key works; the one before does not any more."),
            self.app.storage.renew_recovery,
            self.tr(
                "When you go on, the recovery key that you had stops working. It still opens "
                "backups that were made before."
            ),
        )

    def renew_key(self) -> None:
        """Everything under a new key: for when somebody may have the old one."""
        ways = {way.value for way in self._found.keys.ways} if self._found else set()
        words = self.tr(
            "Every page is encrypted again under a new key, and the recovery key is a new one. "
            "For when somebody may have had your files and a secret. It takes some seconds for "
            "each gigabyte."
        )
        if PASSPHRASE not in ways:
            self._renew_with("", words)
            return
        dialog = PassphraseDialog(
            self.window(),
            self.tr("New keys for everything"),
            words,
            self.tr("Type the passphrase that shall open your chats then; the same or a new one."),
            may_be_empty=False,
            go_on=self.tr("Continue…"),
        )
        dialog.given.connect(lambda given: self._renew_with(given, ""))
        dialog.open()

    def _renew_with(self, passphrase: str, words: str) -> None:
        def start(recovery_key: str, done: Done, failed: Failed) -> None:
            self.app.storage.renew_key(recovery_key, passphrase or None, done, failed)

        keep = self.tr("The recovery key that you had still opens backups of before.")
        self._hand_over(
            self.tr("Encrypt again"),
            self.tr("Encrypting again"),
            self.tr("Everything is encrypted under a new key."),
            start,
            *filter(None, (words, keep)),
        )

    def _on_remove_clicked(self) -> None:
        from desktop.ui.storage.questions import ask_to_remove_passphrase  # noqa: PLC0415

        said = self.tr("The passphrase does not open your chats any more.")
        title = self.tr("Removing the passphrase")
        ask_to_remove_passphrase(
            self.window(), lambda: self._work(title, said, self.app.storage.remove_passphrase)
        )

    def _on_keyring_clicked(self) -> None:
        said = self.tr("The keyring of this computer opens your chats from now on.")
        self._work(self.tr("Asking the keyring"), said, self.app.storage.join_keyring)

    def _hand_over(
        self,
        go_on: str,
        title: str,
        said: str,
        start: Callable[[str, Done, Failed], None],
        *words: str,
    ) -> None:
        """Show a recovery key; when it is stored, do the work with it."""
        made = self.app.storage.new_recovery_key()
        dialog = RecoveryDialog(self.app, self.window(), made, go_on, *words)
        dialog.stored.connect(
            lambda key: self._work(title, said, lambda done, failed: start(key, done, failed))
        )
        dialog.open()

    def _work(self, title: str, said: str, start: Callable[[Done, Failed], None]) -> None:
        waiting = self.wait_for(title)

        def done() -> None:
            waiting.done_now()
            self._said.setText(said)
            self._said.show()
            self.app.requests.announced.emit(said)

        start(done, self.failing(waiting, self.tr("Nothing was changed")))
