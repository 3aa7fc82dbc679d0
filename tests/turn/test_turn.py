# SPDX-License-Identifier: Apache-2.0
"""A turn from disk to answer: what is stored when, and how each ending looks."""

import time
from pathlib import Path

import apsw
import psutil
import pytest

from desktop.core.declared import replace
from desktop.core.errors import ChatTooLong
from desktop.core.ids import MessageId
from desktop.core.records import Message, ReplyFacts, ReplyState, Role
from desktop.library.shelf import model_at
from desktop.paths import Paths
from desktop.settings import spec
from desktop.settings.preferences import Preferences
from desktop.store import branches, messages
from desktop.store.db import Database
from desktop.turn.desk import Desk
from desktop.turn.events import EngineState, Outcome, Progress, Step
from tests.helpers.models import write_llama
from tests.turn.conftest import WAIT_S, Table, model_named


def stored(paths: Paths) -> list[tuple[object, ...]]:
    """Role, text and state as another program reads them from the file."""
    connection = apsw.Connection(str(paths.database), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        return list(connection.execute("SELECT role, text, state FROM messages ORDER BY id"))
    finally:
        connection.close()


def reply_of(outcome: Outcome) -> Message:
    assert outcome.reply is not None
    return outcome.reply


def test_a_whole_turn(table: Table, paths: Paths) -> None:
    outcome, watcher = table.ask("one two three")
    reply = reply_of(outcome)
    assert outcome.error is None
    assert (reply.text, reply.state) == ("one two three ", ReplyState.COMPLETE)
    assert watcher.text == reply.text
    kinds = [call[0] if isinstance(call, tuple) else type(call).__name__ for call in watcher.calls]
    assert kinds[:2] == ["question", "reply"]
    assert kinds[-1] == "Outcome"
    assert kinds.count("Outcome") == 1
    assert stored(paths) == [
        ("user", "one two three", "complete"),
        ("assistant", "one two three ", "complete"),
    ]


def test_facts_say_what_happened(table: Table) -> None:
    facts = reply_of(table.ask("/left 4 hello")[0]).facts
    assert facts is not None
    assert facts.model_id == "scripted"
    assert facts.device == "CPU, 1 thread"
    assert facts.engine == "scripted engine"
    assert (facts.reply_tokens, facts.left_out_messages, facts.seed) == (1, 4, 1)


def test_what_could_never_fit_is_not_even_read(table: Table, desk: Desk) -> None:
    desk.preferences.set(spec.CTX_TOKENS, 512)

    def add(db: Database) -> MessageId:
        parent = None
        for n in range(300):
            asked = messages.add_question(db, table.chat.id, parent, f"word{n} " * 20)
            reply = messages.begin_reply(db, table.chat.id, asked.id, ReplyFacts())
            parent = reply.id
            messages.finish_reply(db, parent, "yes " * 20, ReplyState.COMPLETE, ReplyFacts())
        assert parent is not None
        return parent

    last = desk.store.submit(add).result()
    reply = reply_of(table.ask("hello", parent_id=last)[0])
    assert reply.facts is not None
    assert reply.facts.left_out_messages > 600 - 16 * 512 // 120


def test_thoughts_are_kept_with_the_reply_and_never_told_again(table: Table) -> None:
    reply = reply_of(table.ask("/think 2 hello")[0])
    assert reply.text == "hello "
    assert reply.facts is not None
    assert reply.facts.reasoning == "thought0 thought1 "
    again = reply_of(table.ask("next", parent_id=reply.id)[0])
    assert again.facts is not None
    assert again.facts.reasoning == ""
    # Two more: the answer "hello", and "next".
    assert again.facts.prompt_tokens == reply.facts.prompt_tokens + 2


def test_a_chat_that_may_leave_nothing_out_says_that_it_is_full(paths: Paths) -> None:
    desk = Desk(paths, Preferences.open(paths.settings))
    desk.preferences.set(spec.CTX_TOKENS, 2048)
    desk.preferences.set(spec.MAX_TOKENS, 4)
    desk.preferences.set(spec.WHEN_FULL, "refuse")
    table = Table(desk, model_at(write_llama(paths.models / "bytes.gguf", ctx_tokens=4096)))
    try:
        first = table.ask("x" * 700)[0]
        assert first.error is None
        second = table.ask("y" * 700, parent_id=reply_of(first).id)[0]
        assert isinstance(second.error, ChatTooLong)
        assert desk.engine_status.state is EngineState.READY
        desk.preferences.set(spec.WHEN_FULL, "drop_oldest")
        third = table.ask("y" * 700, parent_id=reply_of(first).id)[0]
        assert reply_of(third).facts is not None
        assert third.error is None
    finally:
        desk.close()


def test_thoughts_are_on_disk_while_the_model_thinks(table: Table, paths: Paths) -> None:
    turn, watcher = table.start("/rate 20 /think 10000")
    until_s = time.monotonic() + WAIT_S
    while "thought0" not in str(facts_on_disk(paths)):
        assert time.monotonic() < until_s
        assert not turn.is_finished
    turn.stop()
    assert watcher.outcome().error is None


def facts_on_disk(paths: Paths) -> list[object]:
    connection = apsw.Connection(str(paths.database), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        return [row[0] for row in connection.execute("SELECT facts FROM messages")]
    finally:
        connection.close()


def test_the_question_is_on_disk_before_the_engine_sees_it(table: Table, paths: Paths) -> None:
    """The scripted engine repeats the question; by its first word the file must hold it."""
    turn, watcher = table.start("/rate 20 /words 1000")
    watcher.until_text()
    assert stored(paths)[0] == ("user", "/rate 20 /words 1000", "complete")
    assert stored(paths)[1][2] == "streaming"
    turn.stop()
    watcher.outcome()


def test_text_is_on_disk_within_a_second(table: Table, paths: Paths) -> None:
    turn, watcher = table.start("/rate 200 /words 100000")
    for _ in range(240):  # 1.2 seconds of words
        watcher.until_text()
    saved = str(stored(paths)[1][1])
    assert len(saved.split()) >= 240 - 200
    assert watcher.text.startswith(saved)
    turn.stop()
    watcher.outcome()


def test_text_before_a_pause_is_saved_too(table: Table, paths: Paths) -> None:
    """The engine falls silent right after a word; the word must not wait for the next one."""
    turn, watcher = table.start("/words 3 /hang")
    for _ in range(3):
        watcher.until_text()
    done = table.desk.store.submit(lambda db: None)
    done.result()
    limit = 200
    while stored(paths)[1][1] != "word0 word1 word2 " and limit:
        limit -= 1
        turn.wait(0.05)
    assert stored(paths)[1][1] == "word0 word1 word2 "
    turn.stop()
    assert reply_of(watcher.outcome()).state is ReplyState.STOPPED


def test_stop_keeps_the_text(table: Table, paths: Paths) -> None:
    turn, watcher = table.start("/rate 50 /words 100000")
    watcher.until_text()
    turn.stop()
    reply = reply_of(watcher.outcome())
    assert reply.state is ReplyState.STOPPED
    assert reply.text == watcher.text
    assert stored(paths)[1] == ("assistant", watcher.text, "stopped")


def test_stop_at_once_is_not_lost(table: Table) -> None:
    turn, watcher = table.start("/rate 10 /words 100000")
    turn.stop()
    assert reply_of(watcher.outcome()).state is ReplyState.STOPPED


def test_a_killed_engine_costs_one_reply(table: Table, paths: Paths) -> None:
    _, watcher = table.start("/rate 50 /words 100000")
    watcher.until_text()
    pid = table.desk.engine_pid(table.model)
    assert pid is not None
    psutil.Process(pid).kill()
    outcome = watcher.outcome()
    reply = reply_of(outcome)
    assert outcome.error is not None
    assert "SIGKILL" in outcome.error.sentence
    assert (reply.text, reply.state) == (watcher.text, ReplyState.FAILED)
    assert reply.facts is not None
    assert reply.facts.error == outcome.error.text()
    following, _ = table.ask("and again", reply.id)
    assert reply_of(following).text == "and again "
    assert stored(paths)[1] == ("assistant", watcher.text, "failed")


@pytest.mark.parametrize(
    ("name", "clue"),
    [
        ("damaged.gguf", "cannot be loaded"),
        ("missing.gguf", "no model"),
        ("huge.gguf", "not enough memory"),
    ],
)
def test_a_model_that_cannot_be_loaded(table: Table, paths: Paths, name: str, clue: str) -> None:
    good = table.model
    table.model = model_named(paths.models, name)
    outcome, _ = table.ask("hello")
    assert outcome.error is not None
    assert clue in outcome.error.sentence
    assert reply_of(outcome).state is ReplyState.FAILED
    assert table.desk.engine_status.state is EngineState.FAILED
    table.model = good
    assert reply_of(table.ask("hello", reply_of(outcome).id)[0]).text == "hello "


def test_regenerate_makes_a_branch(table: Table) -> None:
    first, watcher = table.ask("hello")
    question = next(call[1] for call in watcher.calls if isinstance(call, tuple))
    again_watcher = type(watcher)()
    table.desk.regenerate(
        chat=table.chat,
        question_id=question.id,
        domain=table.domain,
        model=table.model,
        listener=again_watcher,
    )
    again = reply_of(again_watcher.outcome())
    assert again.id != reply_of(first).id
    assert again.parent_id == question.id
    store = table.desk.store
    assert store.submit(lambda db: branches.siblings(db, again.id)).result() == (
        reply_of(first).id,
        again.id,
    )
    active = store.submit(lambda db: messages.thread(db, table.chat.id)).result()
    assert [message.id for message in active] == [question.id, again.id]
    assert all(not isinstance(call, tuple) or call[0] != "question" for call in again_watcher.calls)


def test_longest_answer_is_marked_as_cut(table: Table) -> None:
    table.desk.preferences.set(spec.MAX_TOKENS, 16)
    reply = reply_of(table.ask("/words 100")[0])
    assert reply.state is ReplyState.CUT
    assert len(reply.text.split()) == 16


def test_loading_is_reported_before_the_text(table: Table) -> None:
    _, watcher = table.ask("hello")
    steps = [call.step for call in watcher.calls if isinstance(call, Progress)]
    assert steps[0] is Step.LOADING
    assert steps[-1] is Step.READING


def test_engine_status_follows(table: Table) -> None:
    seen: list[EngineState] = []
    table.desk.on_engine(lambda status: seen.append(status.state))
    table.ask("hello")
    assert seen[0] is EngineState.LOADING
    assert EngineState.BUSY in seen
    assert seen[-1] is EngineState.READY


def test_close_in_the_middle_keeps_the_text(table: Table, paths: Paths) -> None:
    _, watcher = table.start("/rate 50 /words 100000")
    watcher.until_text()
    table.desk.close()
    outcome = watcher.outcome()
    assert reply_of(outcome).state is ReplyState.STOPPED
    assert stored(paths)[1] == ("assistant", watcher.text, "stopped")


@pytest.mark.logs("exception calling callback")
def test_a_chat_that_does_not_exist_still_ends(table: Table) -> None:
    table.chat = replace(table.chat, id=type(table.chat.id)(999))
    _, watcher = table.start("hello")
    outcome = watcher.outcome()
    assert outcome.reply is None


def test_two_turns_of_two_chats(table: Table, desk: Desk, paths: Paths) -> None:
    other = Table(desk, model_named(Path(paths.models), "other.gguf"))
    _, first = table.start("/rate 100 /words 50")
    _, second = other.start("/rate 100 /words 50")
    assert first.outcome().error is None
    assert second.outcome().error is None
    assert first.text == second.text
    roles = [message.role for message in (reply_of(first.calls[-1]),)]  # type: ignore[arg-type]
    assert roles == [Role.ASSISTANT]
