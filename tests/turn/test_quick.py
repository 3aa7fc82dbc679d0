# SPDX-License-Identifier: Apache-2.0
"""A chat in memory is moved to the disk with every word, or leaves no trace."""

from collections.abc import Iterator

import pytest

from desktop.core.ids import FIRST_TEMPORARY, DomainId, ModelId
from desktop.core.keeping import Keeping
from desktop.core.records import Chat, Message, ReplyFacts, ReplyState
from desktop.paths import Paths
from desktop.store import chats, messages
from desktop.store.db import Database
from desktop.store.keeping import set_keeping
from desktop.store.worker import StoreThread
from desktop.turn.quick import discard, keep
from desktop.turn.stores import Stores

FACTS = ReplyFacts(model_id=ModelId("m"), model_name="Model", reasoning="thoughts", seed=7)


@pytest.fixture
def stores(paths: Paths) -> Iterator[Stores]:
    made = Stores(StoreThread(paths.database))
    yield made
    made.close()


def talk(db: Database) -> Chat:
    """A question with two answers, the second of which was gone on with."""
    chat = chats.create_chat(db, domain_id=DomainId("law"), model_id=ModelId("m"), title="Lease")
    question = messages.add_question(db, chat.id, None, "What is a lease?")
    replies = [messages.begin_reply(db, chat.id, question.id, FACTS) for _ in "ab"]
    for reply, text in zip(replies, ("No.", "A contract."), strict=True):
        messages.finish_reply(db, reply.id, text, ReplyState.COMPLETE, FACTS)
    messages.add_question(db, chat.id, replies[1].id, "And a sublease?")
    return chats.get_chat(db, chat.id)


def words(store: StoreThread, chat: Chat) -> list[tuple[str, ReplyState, ReplyFacts | None]]:
    def read(db: Database) -> tuple[Message, ...]:
        return messages.thread(db, chat.id)

    return [(m.text, m.state, m.facts) for m in store.submit(read).result()]


def test_every_word_moves_and_the_memory_forgets(stores: Stores) -> None:
    chat = stores.temporary().submit(talk).result()
    before = words(stores.temporary(), chat)
    kept = keep(stores, chat).result(timeout=20)
    assert kept.id < FIRST_TEMPORARY
    assert (kept.title, kept.domain_id) == ("Lease", "law")
    assert words(stores.kept, kept) == before
    assert before[1][2] == FACTS
    count = "SELECT count(*) FROM messages"
    assert stores.kept.submit(lambda db: db.execute(count)[0][0]).result() == 4
    assert stores.temporary().submit(lambda db: db.execute(count)[0][0]).result() == 0


def test_what_is_stored_already_stays(stores: Stores) -> None:
    chat = stores.kept.submit(talk).result()
    assert keep(stores, chat).result(timeout=20) == chat
    discard(stores, chat.id)
    assert stores.kept.submit(chats.list_chats).result() == (chat,)


def test_where_the_rules_keep_nothing_it_stays_in_memory(stores: Stores) -> None:
    stores.kept.submit(lambda db: set_keeping(db, Keeping(saves=False))).result()
    chat = stores.temporary().submit(talk).result()
    kept = keep(stores, chat).result(timeout=20)
    assert kept.id == chat.id
    assert len(words(stores.temporary(), kept)) == 3
    assert stores.kept.submit(chats.list_chats).result() == ()


def test_a_chat_that_is_discarded_leaves_nothing(stores: Stores) -> None:
    chat = stores.temporary().submit(talk).result()
    discard(stores, chat.id)
    assert stores.temporary().submit(chats.list_chats).result() == ()
    everything = "SELECT count(*) FROM messages"
    assert stores.temporary().submit(lambda db: db.execute(everything)[0][0]).result() == 0
