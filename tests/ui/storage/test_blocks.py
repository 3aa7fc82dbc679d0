# SPDX-License-Identifier: Apache-2.0
"""Settings ▸ Storage with a real database and a keyring in a file."""

from pathlib import Path

import keyring
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.paths import Paths
from desktop.store.reencrypt import Form, form_of
from desktop.ui.pages.settings import SettingsPage
from desktop.ui.routes import show_settings
from desktop.ui.storage.blocks import StorageBlocks
from desktop.ui.storage.secrets import PassphraseDialog, RecoveryDialog
from desktop.ui.transfer.dialog import TitledDialog
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS, Speaker
from tests.helpers.key_dialogs import begin_encryption, press, top
from tests.helpers.rings import FileRing, LockedRing
from tests.helpers.vaults import PHRASE, ring
from tests.ui.conftest import child

__all__ = ["ring"]
pytestmark = pytest.mark.usefixtures("ring")


@pytest.fixture
def blocks(window: Window, context: AppContext, qtbot: QtBot) -> StorageBlocks:
    with qtbot.waitSignal(context.storage.loaded, timeout=WAIT_MS):
        show_settings(window, "storage")
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    return child(page, StorageBlocks)


def words(blocks: StorageBlocks) -> str:
    return "\n".join(
        each.text().replace("\u200b", "")
        for each in blocks.findChildren(QLabel)
        if each.isVisible()
    )


def encrypt(window: Window, blocks: StorageBlocks, qtbot: QtBot, phrase: str = PHRASE) -> None:
    press(blocks, "Encrypt my chats…")
    begin_encryption(window, phrase)
    qtbot.waitUntil(lambda: "Your chats are encrypted." in words(blocks), timeout=WAIT_MS)


def test_what_is_said_without_encryption(blocks: StorageBlocks, paths: Paths) -> None:
    said = words(blocks)
    assert str(paths.data) in said
    assert "Your chats are not encrypted" in said
    assert "There is no backup yet." in said


def test_encrypt_back_up_check_and_restore(
    window: Window,
    blocks: StorageBlocks,
    context: AppContext,
    speaker: Speaker,
    paths: Paths,
    qtbot: QtBot,
) -> None:
    speaker.ask("A secret")
    encrypt(window, blocks, qtbot)
    assert form_of(paths.database) is Form.ENCRYPTED
    qtbot.waitUntil(lambda: "your passphrase" in words(blocks), timeout=WAIT_MS)
    press(blocks, "Check integrity")
    qtbot.waitUntil(lambda: "the database is whole" in words(blocks), timeout=WAIT_MS)
    with qtbot.waitSignals([context.storage.backed_up, context.storage.loaded], timeout=WAIT_MS):
        press(blocks, "Back up now")
    press(blocks, "Restore…")
    with qtbot.waitSignal(context.storage.loaded, timeout=WAIT_MS):
        press(top(window, TitledDialog), "Restore")
    qtbot.waitUntil(lambda: "are kept as carrel.db.before-restore" in words(blocks))


def test_the_recovery_key_has_to_be_stored_first(
    window: Window, blocks: StorageBlocks, tmp_path: Path, paths: Paths, qtbot: QtBot
) -> None:
    press(blocks, "Encrypt my chats…")
    press(top(window, PassphraseDialog), "Continue…")
    dialog = top(window, RecoveryDialog)
    assert isinstance(dialog, RecoveryDialog)
    assert not dialog._go_on.isEnabled()
    dialog.save(tmp_path / "key.txt")
    qtbot.waitUntil((tmp_path / "key.txt").exists, timeout=WAIT_MS)
    lines = (tmp_path / "key.txt").read_text(encoding="utf-8").splitlines()
    assert dialog._key.replace("-", "") in "".join(lines).replace("-", "")
    press(dialog, "Cancel")
    assert form_of(paths.database) is Form.PLAIN


def test_without_a_keyring_a_passphrase_is_needed(
    window: Window, blocks: StorageBlocks, context: AppContext, ring: FileRing, qtbot: QtBot
) -> None:
    from keyring.backends.fail import Keyring as NoRing  # noqa: PLC0415

    keyring.set_keyring(NoRing())  # type: ignore[no-untyped-call]
    with qtbot.waitSignal(context.storage.loaded, timeout=WAIT_MS):
        context.storage.load()
    press(blocks, "Encrypt my chats…")
    asked = top(window, PassphraseDialog)
    assert isinstance(asked, PassphraseDialog)
    assert not asked._go_on.isEnabled()
    asked._first.setText("short")
    asked._again.setText("short")
    assert not asked._go_on.isEnabled()
    asked._first.setText(PHRASE)
    asked._again.setText(PHRASE + "x")
    assert not asked._go_on.isEnabled()
    asked._again.setText(PHRASE)
    assert asked._go_on.isEnabled()
    asked.reject()


def test_a_keyring_that_fails_is_told_and_nothing_is_changed(
    window: Window, blocks: StorageBlocks, paths: Paths, ring: FileRing, qtbot: QtBot
) -> None:
    keyring.set_keyring(LockedRing(ring.path))
    press(blocks, "Encrypt my chats…")
    press(top(window, PassphraseDialog), "Continue…")
    dialog = top(window, RecoveryDialog)
    assert isinstance(dialog, RecoveryDialog)
    dialog._keeps.setChecked(True)
    press(dialog, "Encrypt now")

    def is_told() -> bool:
        shown = [each for each in window.findChildren(TitledDialog) if each.isVisible()]
        return any(each.windowTitle() == "Nothing was changed" for each in shown)

    qtbot.waitUntil(is_told, timeout=WAIT_MS)
    assert form_of(paths.database) is Form.PLAIN
