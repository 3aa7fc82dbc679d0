# SPDX-License-Identifier: Apache-2.0
"""What the window does with the words of chats, on real stores."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.core.ids import FIRST_TEMPORARY, ChatId, DomainId, MessageId, ModelId
from desktop.core.keeping import FolderKeeping, Keeping
from desktop.core.records import Chat, Message
from desktop.core.store_errors import NoTemporaryChats
from desktop.store import chats as stored
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


def get(stores: Stores, chat: Chat) -> Chat:
    return stores.of(chat.id).submit(lambda db: stored.get_chat(db, chat.id)).result()


def test_a_chat_is_named_after_its_question_and_lives_on(chats: Chats, stores: Stores) -> None:
    chat = chats.create("  What is\na lien? ", LAW, SMALL).result()
    assert (chat.title, chat.domain_id, chat.model_id) == ("What is a lien?", LAW, SMALL)
    chats.use_model(chat.id, LAW, LARGE).result()
    assert get(stores, chat).model_id == LARGE


def test_a_temporary_chat_is_nowhere_on_disk(chats: Chats, stores: Stores, tmp_path: Path) -> None:
    usual = chats.create("usual", LAW, SMALL, is_temporary=False).result()
    chat = chats.create("zyxgeheim", LAW, SMALL, is_temporary=True).result()
    assert (usual.is_temporary, chat.is_temporary) == (False, True)
    chats.use_model(chat.id, LAW, LARGE).result()
    chats.set_system_prompt(chat.id, "zyxgeheim prompt").result()

    def add(db: Database) -> MessageId:
        return messages.add_question(db, chat.id, None, "zyxgeheim question").id

    message_id = stores.of(chat.id).submit(add).result()
    assert message_id >= FIRST_TEMPORARY
    assert [each.text for each in chats.thread(chat.id).result()] == ["zyxgeheim question"]
    assert chats.choose(message_id).result().id == chat.id
    assert chats.forks(chat.id).result() == ()
    assert [each.title for each in chats.temporary().result()] == ["zyxgeheim"]
    for file in tmp_path.rglob("*"):
        assert file.is_dir() or b"zyxgeheim" not in file.read_bytes()


def test_rules_decide_what_is_saved(chats: Chats, stores: Stores) -> None:
    rules = Rules(stores.kept)
    folder = stores.kept.submit(lambda db: folders.create_folder(db, "Clients")).result()
    rules.set_all(lambda _rules: Keeping(saves=False)).result()
    assert chats.create("a", LAW, SMALL).result().is_temporary
    rules.set_folder(folder.id, FolderKeeping(saves=True)).result()
    kept = chats.create("b", LAW, SMALL, folder_id=folder.id).result()
    assert (kept.is_temporary, kept.folder_id) == (False, folder.id)
    rules.set_all(lambda _rules: Keeping(saves=False, is_held=True)).result()
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


def test_the_thread_of_a_chat_and_another_branch(chats: Chats, stores: Stores) -> None:
    chat = chats.create("q", LAW, SMALL).result()
    assert chats.thread(chat.id).result() == ()

    def add(db: Database) -> tuple[Message, Message]:
        first = messages.add_question(db, chat.id, None, "What is a lien?")
        return first, messages.add_question(db, chat.id, None, "What is a lease?")

    first, second = stores.kept.submit(add).result()
    assert chats.thread(chat.id).result() == (second,)
    assert chats.choose(first.id).result().id == chat.id
    assert chats.thread(chat.id).result() == (first,)
    assert chats.thread(ChatId(999)).result() == ()
