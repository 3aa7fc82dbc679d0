# SPDX-License-Identifier: Apache-2.0
"""What the window does with stored chats, on a real store."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.core.ids import FIRST_TEMPORARY, ChatId, DomainId, MessageId, ModelId
from desktop.core.keeping import FolderKeeping, Keeping
from desktop.core.store_errors import NoTemporaryChats
from desktop.store import folders, messages
from desktop.store.db import Database
from desktop.store.worker import StoreThread
from desktop.turn.chats import Chats
from desktop.turn.rules import Rules
from desktop.turn.stores import Stores

LAW, SMALL, LARGE = DomainId("law"), ModelId("small"), ModelId("large")


@pytest.fixture
def stores(tmp_path: Path) -> Iterator[Stores]:
    made = Stores(StoreThread(tmp_path / "carrel.db"))
    yield made
    made.close()


@pytest.fixture
def chats(stores: Stores) -> Chats:
    return Chats(stores)


def titles(chats: Chats) -> list[str]:
    return [chat.title for chat in chats.listed().result()]


def test_a_chat_is_named_after_its_question_and_lives_on(chats: Chats) -> None:
    chat = chats.create("  What is\na lien? ", LAW, SMALL).result()
    assert (chat.title, chat.domain_id, chat.model_id) == ("What is a lien?", LAW, SMALL)
    chats.rename(chat.id, "Liens").result()
    chats.use_model(chat.id, LAW, LARGE).result()
    (found,) = chats.listed().result()
    assert (found.title, found.model_id) == ("Liens", LARGE)


def test_deleting_can_be_undone_until_it_is_erased(chats: Chats) -> None:
    chat = chats.create("first", LAW, SMALL).result()
    chats.create("second", LAW, SMALL).result()
    chats.delete(chat.id).result()
    assert titles(chats) == ["second"]
    chats.restore(chat.id).result()
    assert sorted(titles(chats)) == ["first", "second"]
    chats.delete(chat.id).result()
    assert chats.erase_deleted().result() == 1
    with pytest.raises(LookupError):
        chats.rename(chat.id, "back again").result()


def test_the_trash_keeps_until_somebody_erases(chats: Chats) -> None:
    first, second, third = (chats.create(text, LAW, SMALL).result() for text in "abc")
    for chat in (first, second):
        chats.delete(chat.id).result()
    assert [chat.title for chat in chats.trash().result()] == ["b", "a"]
    assert chats.erase([first.id]).result() == 1
    assert [chat.title for chat in chats.trash().result()] == ["b"]
    assert chats.erase([third.id]).result() == 1
    assert titles(chats) == []
    assert [each.chats for each in chats.erasures().result()] == [1, 1]
    assert chats.erase_deleted().result() == 1
    assert chats.erase([]).result() == 0


def test_a_temporary_chat_is_nowhere_on_disk(chats: Chats, stores: Stores, tmp_path: Path) -> None:
    usual = chats.create("usual", LAW, SMALL, is_temporary=False).result()
    chat = chats.create("zyxgeheim", LAW, SMALL, is_temporary=True).result()
    assert (usual.is_temporary, chat.is_temporary) == (False, True)
    chats.rename(chat.id, "zyxgeheim still").result()
    chats.use_model(chat.id, LAW, LARGE).result()

    def add(db: Database) -> MessageId:
        return messages.add_question(db, chat.id, None, "zyxgeheim question").id

    message_id = stores.of(chat.id).submit(add).result()
    assert message_id >= FIRST_TEMPORARY
    assert [each.text for each in chats.thread(chat.id).result()] == ["zyxgeheim question"]
    assert titles(chats) == ["usual"]
    assert [each.title for each in chats.temporary().result()] == ["zyxgeheim still"]
    chats.delete(chat.id).result()
    chats.restore(chat.id).result()
    assert chats.erase([chat.id]).result() == 1
    assert chats.temporary().result() == ()
    for file in tmp_path.rglob("*"):
        assert file.is_dir() or b"zyxgeheim" not in file.read_bytes()


def test_rules_decide_what_is_saved(chats: Chats, stores: Stores) -> None:
    rules = Rules(stores.kept)
    folder = stores.kept.submit(lambda db: folders.create_folder(db, "Clients")).result()
    rules.set_all(Keeping(saves=False)).result()
    assert chats.create("a", LAW, SMALL).result().is_temporary
    rules.set_folder(folder.id, FolderKeeping(saves=True)).result()
    kept = chats.create("b", LAW, SMALL, folder_id=folder.id).result()
    assert (kept.is_temporary, kept.folder_id) == (False, folder.id)
    rules.set_all(Keeping(saves=False, is_held=True)).result()
    assert not chats.create("c", LAW, SMALL).result().is_temporary
    with pytest.raises(NoTemporaryChats):
        chats.create("d", LAW, SMALL, is_temporary=True).result()


def test_the_end_of_a_long_thread(chats: Chats, stores: Stores) -> None:
    chat = chats.create("q", LAW, SMALL).result()

    def add(db: Database) -> None:
        parent = None
        for n in range(30):
            parent = messages.add_question(db, chat.id, parent, str(n)).id

    stores.kept.submit(add).result()
    found, before = chats.tail(chat.id, 10).result()
    assert ([each.text for each in found], before) == ([str(n) for n in range(20, 30)], 20)
    found, before = chats.tail(chat.id, 15, found[0].id).result()
    assert ([each.text for each in found], before) == ([str(n) for n in range(5, 20)], 5)


def test_the_thread_of_a_chat(chats: Chats, stores: Stores) -> None:
    chat = chats.create("q", LAW, SMALL).result()
    assert chats.thread(chat.id).result() == ()

    def add(db: Database) -> None:
        messages.add_question(db, chat.id, None, "What is a lien?")

    stores.kept.submit(add).result()
    assert [message.text for message in chats.thread(chat.id).result()] == ["What is a lien?"]
    assert chats.thread(ChatId(999)).result() == ()
