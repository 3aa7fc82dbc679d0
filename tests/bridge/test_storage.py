# SPDX-License-Identifier: Apache-2.0
"""Measure, back up, restore, change keys, over a real desk with a keyring in a file."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.bridge.storage import Found
from desktop.core.errors import KnownError, StoreLocked
from desktop.core.key_errors import WeakPassphrase
from desktop.paths import Paths
from desktop.store.reencrypt import Form, form_of
from desktop.turn.vault import Vault
from tests.bridge.conftest import WAIT_MS, Speaker
from tests.helpers.rings import FileRing
from tests.helpers.vaults import PHRASE, ring

__all__ = ["ring"]
pytestmark = pytest.mark.usefixtures("ring")


class Storing:
    """Calls of the bridge that are waited for."""

    def __init__(self, context: AppContext, qtbot: QtBot) -> None:
        self.storage, self._qtbot = context.storage, qtbot
        self.errors: list[KnownError] = []

    def found(self) -> Found:
        with self._qtbot.waitSignal(self.storage.loaded, timeout=WAIT_MS) as told:
            self.storage.load()
        found = told.args[0]
        assert isinstance(found, Found)
        return found

    def do(self, work: Callable[[Callable[[], None], Callable[[KnownError], None]], None]) -> bool:
        """Whether it was done; an error is in ``errors``."""
        done: list[bool] = []

        def fail(error: KnownError) -> None:
            self.errors.append(error)
            done.append(False)

        work(lambda: done.append(True), fail)
        self._qtbot.waitUntil(lambda: bool(done), timeout=WAIT_MS)
        return done[0]


def refuse(error: KnownError) -> None:
    pytest.fail(error.text())


@pytest.fixture
def storing(context: AppContext, qtbot: QtBot) -> Storing:
    return Storing(context, qtbot)


def test_what_is_found(storing: Storing, paths: Paths) -> None:
    found = storing.found()
    assert found.space.data == paths.data
    assert found.keys.form is Form.PLAIN
    assert (found.keyring, found.keyring_problem) == ("rings.FileRing", "")


def test_encrypted_while_a_reply_is_written(
    storing: Storing, context: AppContext, speaker: Speaker, paths: Paths, qtbot: QtBot
) -> None:
    speaker.begin("/rate 400 /words 400")
    key = storing.storage.new_recovery_key()
    with speaker.until_finished() as ended:
        assert storing.do(lambda done, fail: storing.storage.begin(key, PHRASE, done, fail))
    assert form_of(paths.database) is Form.ENCRYPTED
    assert ended.args[0].reply.text.split()[-1] == "word399"
    speaker.ask("And now?")
    assert len(context.conversation.messages) == 4
    for secret in (key, PHRASE):
        other = Vault(paths.database)
        other.use(secret, alone=True)
        assert other.key() is not None


def test_other_secrets_and_keys(storing: Storing, speaker: Speaker, ring: FileRing) -> None:
    speaker.ask("Hello")
    storage = storing.storage
    first, second, third = (storage.new_recovery_key() for _ in range(3))
    assert storing.do(lambda done, fail: storage.begin(first, None, done, fail))
    assert storing.do(lambda done, fail: storage.set_passphrase(PHRASE, done, fail))
    assert not storing.do(lambda done, fail: storage.set_passphrase("short", done, fail))
    assert isinstance(storing.errors[-1], WeakPassphrase)
    assert storing.do(lambda done, fail: storage.renew_recovery(second, done, fail))
    assert storing.do(storage.join_keyring)
    assert storing.do(lambda done, fail: storage.renew_key(third, PHRASE, done, fail))
    assert storing.do(storage.remove_passphrase)
    assert [way.value for way in storing.found().keys.ways] == ["keyring", "recovery"]
    assert len(ring.items()) == 1
    speaker.ask("Still there?")


def test_backup_check_and_restore(
    storing: Storing, context: AppContext, speaker: Speaker, qtbot: QtBot, tmp_path: Path
) -> None:
    speaker.ask("First")
    storage = storing.storage
    with qtbot.waitSignal(storage.backed_up, timeout=WAIT_MS) as told:
        storage.back_up(tmp_path / "stick", refuse)
    speaker.ask("Second")
    with qtbot.waitSignal(storage.checked, timeout=WAIT_MS) as checked:
        storage.check(refuse)
    assert checked.args == [()]
    kept: list[Path | None] = []
    speaker.begin("/rate 100 /words 5000")
    storage.restore(told.args[0], None, kept.append, refuse)
    qtbot.waitUntil(lambda: bool(kept), timeout=WAIT_MS)
    assert kept[0] is not None
    assert kept[0].exists()
    assert context.conversation.chat is None
    qtbot.waitUntil(lambda: len(context.shelf.chats) == 1, timeout=WAIT_MS)
    chat = next(iter(context.shelf.chats.values()))
    with qtbot.waitSignal(context.conversation.opened, timeout=WAIT_MS):
        context.conversation.open(chat)
    assert context.conversation.messages[0].text == "First"
    assert len(context.conversation.messages) == 2


def test_a_backup_of_another_key_asks_for_it(
    storing: Storing, speaker: Speaker, qtbot: QtBot, tmp_path: Path, ring: FileRing
) -> None:
    speaker.ask("First")
    storage, first = storing.storage, storing.storage.new_recovery_key()
    assert storing.do(lambda done, fail: storage.begin(first, None, done, fail))
    with qtbot.waitSignal(storage.backed_up, timeout=WAIT_MS) as told:
        storage.back_up(tmp_path, refuse)
    second = storage.new_recovery_key()
    assert storing.do(lambda done, fail: storage.renew_key(second, None, done, fail))
    made = told.args[0]
    assert not storing.do(
        lambda done, fail: storage.restore(made, None, lambda _kept: done(), fail)
    )
    assert isinstance(storing.errors[-1], StoreLocked)
    assert storing.do(lambda done, fail: storage.restore(made, first, lambda _kept: done(), fail))
