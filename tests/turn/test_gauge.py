# SPDX-License-Identifier: Apache-2.0
"""The gauge against what a reply then really reads, with a real engine and a tiny model."""

from collections.abc import Iterator
from concurrent.futures import CancelledError, Future

import pytest

from desktop.core.declared import replace
from desktop.core.ids import DomainId
from desktop.core.prompt import CHARACTERS_PER_TOKEN
from desktop.core.records import (
    ChatOptions,
    Domain,
    Message,
    ReplyFacts,
    ReplyState,
    Summary,
)
from desktop.library.shelf import model_at
from desktop.paths import Paths
from desktop.settings import spec
from desktop.settings.preferences import Preferences
from desktop.store import chats, messages
from desktop.store.db import Database
from desktop.turn.desk import Desk
from desktop.turn.gauge import Draft, Usage
from desktop.turn.summary import digest
from tests.helpers.models import write_llama
from tests.turn.conftest import WAIT_S, Table

pytestmark = pytest.mark.model


@pytest.fixture
def real(paths: Paths) -> Iterator[Table]:
    desk = Desk(paths, Preferences.open(paths.settings))
    desk.preferences.set(spec.CTX_TOKENS, 2048)
    desk.preferences.set(spec.MAX_TOKENS, 8)
    yield Table(desk, model_at(write_llama(paths.models / "bytes.gguf", ctx_tokens=4096)))
    desk.close()


def history(table: Table) -> tuple[Message, ...]:
    return table.desk.store.submit(lambda db: messages.thread(db, table.chat.id)).result()


def start(table: Table, text: str, domain: Domain | None = None) -> "Future[Usage | None]":
    draft = Draft(
        chat=table.chat,
        history=history(table),
        text=text,
        domain=domain or table.domain,
        model=table.model,
    )
    return table.desk.gauge.measure(draft)


def measure(table: Table, text: str) -> Usage:
    found = start(table, text).result(WAIT_S)
    assert found is not None
    return found


def test_nothing_is_loaded_for_a_gauge(real: Table) -> None:
    assert start(real, "hello").result(WAIT_S) is None
    assert real.desk.engine_pid(real.model) is None


def test_it_says_what_the_engine_then_reads(real: Table) -> None:
    real.ask("what is a carrel?")
    last = history(real)[-1].id
    own = ChatOptions(system_prompt="You answer in a word.")
    real.desk.store.submit(lambda db: chats.set_options(db, real.chat.id, own)).result()
    empty = measure(real, "")
    assert empty.question_tokens == 0
    assert empty.history_tokens > 0
    assert (empty.ctx_tokens, empty.reply_tokens) == (2048, 16)
    full = measure(real, "and where does one stand?")
    assert full.question_tokens == len("and where does one stand?")  # one byte is one token here
    assert (full.system_tokens, full.history_tokens) == (
        empty.system_tokens,
        empty.history_tokens,
    )
    assert full.free_tokens == empty.free_tokens - full.question_tokens
    outcome, _ = real.ask("and where does one stand?", parent_id=last)
    assert outcome.reply is not None
    assert outcome.reply.facts is not None
    assert full.prompt_tokens == outcome.reply.facts.prompt_tokens


def test_too_much_shows_before_it_is_sent(real: Table) -> None:
    real.ask("x" * 900)
    usage = measure(real, "y" * 600)
    assert usage.free_tokens < 0
    assert not usage.is_too_long  # the history can be left out
    assert measure(real, "y" * 2100).is_too_long


def test_a_summary_counts_in_a_chat_far_longer_than_the_window(real: Table) -> None:
    real.ask("hello")
    real.desk.preferences.set(spec.WHEN_FULL, "summarise")

    def fill(db: Database) -> None:
        parent = messages.thread(db, real.chat.id)[-1]
        for number in range(36):
            size = 600 if number < 33 else 20
            question = messages.add_question(db, real.chat.id, parent.id, "q" * size)
            parent = messages.begin_reply(db, real.chat.id, question.id, ReplyFacts())
            whole = messages.thread(db, real.chat.id)
            told = len(whole) - 4
            summary = Summary(text="short", messages=told, digest=digest(whole[:told]))
            facts = ReplyFacts(summary=summary if told > 4 else None)
            messages.finish_reply(db, parent.id, "a" * (size // 2), ReplyState.COMPLETE, facts)

    real.desk.store.submit(fill).result()
    assert sum(len(m.text) for m in history(real)) > CHARACTERS_PER_TOKEN * 2048
    usage = measure(real, "and now?")
    assert usage.summarised_messages == len(history(real)) - 4
    assert usage.free_tokens > 0


def test_only_the_newest_draft_is_counted(real: Table) -> None:
    real.ask("hello")
    futures = [start(real, "a" * number) for number in range(1, 30)]
    last = futures[-1].result(WAIT_S)
    assert last is not None
    assert last.question_tokens == 29
    counted = [future for future in futures if not future.cancelled()]
    assert len(counted) < len(futures)
    for future in futures[:-1]:
        if future.cancelled():
            with pytest.raises(CancelledError):
                future.result(WAIT_S)
        else:
            assert future.result(WAIT_S) is not None


def test_the_guide_reads_no_history_and_has_no_gauge(real: Table) -> None:
    guide = next(domain for domain in real.desk.domains if domain.uses_handbook)
    assert start(real, "hello", guide).result(WAIT_S) is None


def test_an_engine_that_was_loaded_otherwise_says_nothing(real: Table) -> None:
    real.ask("hello")
    real.desk.preferences.set(spec.CTX_TOKENS, 1024)
    assert start(real, "hello").result(WAIT_S) is None


def test_a_closed_desk_ends_the_wait(real: Table) -> None:
    real.ask("hello")
    messages_ = history(real)
    real.desk.close()
    other = replace(real.domain, id=DomainId("other"))
    draft = Draft(chat=real.chat, history=messages_, text="x", domain=other, model=real.model)
    with pytest.raises(RuntimeError):
        real.desk.gauge.measure(draft).result(WAIT_S)
