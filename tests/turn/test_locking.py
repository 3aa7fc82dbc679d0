# SPDX-License-Identifier: Apache-2.0
"""The lock: nothing is lost, the key is gone, and only who knows the secret comes in again."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from desktop.child.command import child_command
from desktop.core.errors import StoreLocked
from desktop.core.key_errors import WrongSecret
from desktop.core.records import Chat, ReplyState
from desktop.engine.client import Limits
from desktop.library.shelf import model_at
from desktop.paths import Paths
from desktop.settings.preferences import Preferences
from desktop.store import chats, messages
from desktop.turn import locking
from desktop.turn.desk import Desk
from tests.helpers.models import write_llama
from tests.helpers.rings import FileRing
from tests.helpers.vaults import PHRASE, make, make_plain, ring, shown, vault
from tests.turn.conftest import Table

__all__ = ["ring", "shown"]


@pytest.fixture
def desk(paths: Paths, ring: FileRing, shown: list[str]) -> Iterator[Desk]:
    make(paths.database, shown)
    held = vault(paths.database)
    held.set_passphrase(PHRASE, "")
    made = Desk(
        paths,
        Preferences.open(paths.settings),
        engine_argv=child_command("--engine", "--fake"),
        limits=Limits(stop_s=0.5),
        vault=held,
    )
    yield made
    made.close()


@pytest.fixture
def table(desk: Desk, paths: Paths) -> Table:
    return Table(desk, model_at(write_llama(paths.models / "scripted.gguf")))


def test_a_reply_is_saved_the_engine_ends_and_the_store_is_closed(table: Table) -> None:
    desk = table.desk
    turn, watcher = table.start("/rate 100 /words 5000")
    watcher.until_text()
    pid = desk.engine_pid(table.model)
    locking.lock(desk)
    assert turn.is_finished
    assert pid is not None
    assert desk.engine_pid(table.model) is None
    with pytest.raises(StoreLocked, match="Carrel was locked"):
        desk.store.submit(chats.list_chats).result(10)
    with pytest.raises(StoreLocked):
        desk.vault.key()  # also not by the keyring, which would open it
    locking.unlock(desk, PHRASE)
    thread = desk.store.submit(lambda db: messages.thread(db, table.chat.id)).result(10)
    assert thread[-1].state is ReplyState.STOPPED
    assert thread[-1].text == watcher.text
    assert table.ask("Again", thread[-1].id)[0].error is None


def test_what_was_deleted_in_memory_is_erased_and_the_rest_waits(table: Table) -> None:
    desk, made = table.desk, list[Chat]()
    for _ in range(2):
        work = desk.chats.create("Zyxwvut", table.chat.domain_id, table.model.id, is_temporary=True)
        made.append(work.result(10))
        add = partial(messages.add_question, chat_id=made[-1].id, parent_id=None, text="Zyxwvut")
        desk.stores.temporary().submit(add).result(10)
    gone, left = made
    desk.shelving.delete([gone.id]).result(10)
    locking.lock(desk)
    locking.unlock(desk, PHRASE)
    assert [chat.id for chat in desk.chats.temporary().result(10)] == [left.id]
    with pytest.raises(LookupError):
        desk.shelving.restore([gone.id]).result(10)
    memory = desk.stores.temporary()
    pages = memory.submit(lambda db: bytes(db._connection.serialize("main"))).result(10)
    assert pages.count(b"Zyxwvut") > 0, "the look finds words"
    desk.shelving.delete([left.id]).result(10)
    locking.lock(desk)
    pages = memory.submit(lambda db: bytes(db._connection.serialize("main"))).result(10)
    assert b"Zyxwvut" not in pages


def test_an_answered_turn_is_not_kept(table: Table) -> None:
    table.ask("hello")
    assert table.desk._turns._turns
    locking.lock(table.desk)
    assert table.desk._turns._turns == set()


def test_only_the_secret_opens_it(desk: Desk, shown: list[str]) -> None:
    locking.lock(desk)
    for wrong in ("not the passphrase", None):
        with pytest.raises((StoreLocked, WrongSecret)):
            locking.unlock(desk, wrong)
        with pytest.raises(StoreLocked):
            desk.vault.key()
    locking.unlock(desk, shown[0])
    assert len(desk.store.submit(chats.list_chats).result(10)) == 1


def test_without_a_passphrase_the_keyring_is_enough(desk: Desk) -> None:
    desk.vault.remove_passphrase()
    assert not locking.needs_secret(desk.vault)
    locking.lock(desk)
    locking.unlock(desk, None)
    assert len(desk.store.submit(chats.list_chats).result(10)) == 1


def test_locking_twice_and_closing_while_locked(desk: Desk) -> None:
    locking.lock(desk)
    locking.lock(desk)


def test_what_is_not_encrypted_cannot_be_locked(path: Path) -> None:
    make_plain(path)
    assert not locking.can_lock(vault(path))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    return tmp_path / "data" / "carrel.db"
