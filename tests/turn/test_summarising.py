# SPDX-License-Identifier: Apache-2.0
"""A chat that outgrows its window, with the scripted engine, for which a word is a token.

It repeats what it is asked, so a summary of its hand is the beginning of the transcript.
"""

from collections.abc import Iterator, Sequence

import pytest

from desktop.child.command import child_command
from desktop.core.declared import replace
from desktop.core.errors import ChatTooLong, PromptTooLong
from desktop.core.ids import MessageId
from desktop.core.records import ChatOptions, Message, ReplyFacts, ReplyState
from desktop.engine.client import Limits
from desktop.library.shelf import model_at
from desktop.paths import Paths
from desktop.settings import spec
from desktop.settings.preferences import Preferences
from desktop.store import chats, messages
from desktop.turn.desk import Desk
from desktop.turn.events import Progress, Step
from desktop.turn.gauge import Draft
from desktop.turn.summary import digest
from tests.helpers.models import write_llama
from tests.turn.conftest import WAIT_S, Table, Watcher

pytestmark = pytest.mark.model
CTX = 600
"""Of these, 16 are kept for the reply."""


@pytest.fixture
def full(paths: Paths) -> Iterator[Table]:
    """A table whose window is small and which summarises."""
    yield from make_table(paths)


def make_table(paths: Paths, argv: Sequence[str] = ()) -> Iterator[Table]:
    desk = Desk(
        paths,
        Preferences.open(paths.settings),
        engine_argv=argv or child_command("--engine", "--fake"),
        limits=Limits(stop_s=0.5),
    )
    desk.preferences.set(spec.CTX_TOKENS, CTX)
    desk.preferences.set(spec.MAX_TOKENS, 16)
    desk.preferences.set(spec.WHEN_FULL, "summarise")
    table = Table(desk, model_at(write_llama(paths.models / "scripted.gguf", ctx_tokens=8192)))
    table.domain = replace(table.domain, system_prompt="be exact")
    yield table
    desk.close()


def grow(table: Table, *questions: str, after: MessageId | None = None) -> Message:
    """Ask one after the other; the last reply."""
    replies: list[Message] = []
    for question in questions:
        outcome, _ = table.ask(question, parent_id=after)
        assert outcome.reply is not None, outcome.error
        after = outcome.reply.id
        replies.append(outcome.reply)
    return replies[-1]


def facts_of(reply: Message) -> ReplyFacts:
    assert reply.facts is not None
    return reply.facts


def words(name: str, count: int = 150) -> str:
    return " ".join(f"{name}{number}" for number in range(count))


def history(table: Table) -> tuple[Message, ...]:
    return table.desk.store.submit(lambda db: messages.thread(db, table.chat.id)).result()


def rewrite(table: Table, message: Message, text: str) -> None:
    """Change what stands in the database, as nothing in Carrel does."""
    work = ("UPDATE messages SET text = ? WHERE id = ?", (text, message.id))
    table.desk.store.submit(lambda db: db.execute(*work)).result()


def test_what_fits_is_told_whole(full: Table) -> None:
    facts = facts_of(grow(full, words("a"), words("b")))
    assert (facts.summary, facts.seen_messages, facts.left_out_messages) == (None, 0, 0)


def test_the_oldest_turns_are_summarised_and_the_reply_says_so(full: Table) -> None:
    before = grow(full, words("a"), words("b"), words("c"))
    outcome, watcher = full.ask(words("d"), parent_id=before.id)
    assert outcome.error is None
    assert outcome.reply is not None
    facts = facts_of(outcome.reply)
    assert facts.summary is not None
    thread = history(full)
    assert facts.summary.digest == digest(thread[: facts.summary.messages])
    assert facts.summarised_messages == facts.summary.messages >= 2
    assert facts.seen_messages == len(thread) - 1 - facts.summary.messages
    assert (facts.left_out_messages, facts.summary_problem) == (0, "")
    assert "User: a0 a1 a2" in facts.summary.text
    # A window of 584 for the prompt; a summary takes a quarter of it at most.
    assert len(facts.summary.text.split()) <= 146
    steps = [call.step for call in watcher.calls if isinstance(call, Progress)]
    assert Step.SUMMARISING in steps
    assert facts.prompt_tokens <= CTX - 16


def test_a_summary_is_used_again_until_it_must_grow(full: Table) -> None:
    reply = grow(full, words("a"), words("b"), words("c"), words("d"))
    first = facts_of(reply).summary
    assert first is not None
    outcome, watcher = full.ask("short", parent_id=reply.id)
    assert outcome.reply is not None
    assert facts_of(outcome.reply).summary == first
    steps = [call.step for call in watcher.calls if isinstance(call, Progress)]
    assert Step.SUMMARISING not in steps
    grown = facts_of(grow(full, words("e"), words("f"), words("g"), after=outcome.reply.id))
    assert grown.summary is not None
    assert grown.summary.messages > first.messages


def test_it_survives_a_restart(full: Table, paths: Paths) -> None:
    reply = grow(full, words("a"), words("b"), words("c"), words("d"))
    first = facts_of(reply).summary
    full.desk.close()
    again = make_table(paths)
    table = next(again)
    table.chat = full.chat
    watcher = table.start("short", parent_id=reply.id)[1]
    outcome = watcher.outcome()
    assert outcome.reply is not None
    assert facts_of(outcome.reply).summary == first
    steps = [call.step for call in watcher.calls if isinstance(call, Progress)]
    assert Step.SUMMARISING not in steps
    next(again, None)


def test_another_beginning_needs_another_summary(full: Table) -> None:
    """Editing a message begins another branch; what stood for the old one is not told there."""
    old = facts_of(grow(full, words("a"), words("b"), words("c"), words("d"))).summary
    new = facts_of(grow(full, words("z"), words("b"), words("c"), words("d"))).summary
    assert old is not None
    assert new is not None
    assert "User: z0" in new.text
    assert "a0" not in new.text


def test_a_changed_message_takes_its_summary_with_it(full: Table) -> None:
    reply = grow(full, words("a"), words("b"), words("c"), words("d"))
    first = history(full)[0]
    rewrite(full, first, words("y"))
    facts = facts_of(grow(full, "short", after=reply.id))
    assert facts.summary is not None
    assert "User: y0" in facts.summary.text


def test_asking_again_uses_what_is_there(full: Table) -> None:
    reply = grow(full, words("a"), words("b"), words("c"), words("d"))
    question = reply.parent_id
    assert question is not None
    watcher = Watcher()
    full.desk.regenerate(
        chat=full.chat,
        question_id=question,
        domain=full.domain,
        model=full.model,
        listener=watcher,
    )
    outcome = watcher.outcome()
    assert outcome.reply is not None
    assert outcome.reply.id != reply.id
    assert facts_of(outcome.reply).summary == facts_of(reply).summary is not None
    steps = [call.step for call in watcher.calls if isinstance(call, Progress)]
    assert Step.SUMMARISING not in steps


def test_when_the_summary_fails_the_oldest_are_left_out_and_it_says_why(full: Table) -> None:
    last = grow(full, words("a"), words("b"), words("c"))
    rewrite(full, history(full)[0], "/fail bug " + words("a"))
    outcome, _ = full.ask(words("d"), parent_id=last.id)
    assert outcome.error is None
    assert outcome.reply is not None
    facts = facts_of(outcome.reply)
    assert facts.summary is None
    assert "engine" in facts.summary_problem
    assert facts.left_out_messages >= 2
    assert facts.seen_messages == len(history(full)) - 1 - facts.left_out_messages


def test_one_question_that_is_too_long_is_refused_with_the_numbers(full: Table) -> None:
    outcome, _ = full.ask(words("a", 900))
    assert isinstance(outcome.error, PromptTooLong)
    assert (outcome.error.prompt_tokens, outcome.error.room_tokens) == (902, 584)
    reply = grow(full, words("a"), words("b"))
    outcome, _ = full.ask(words("c", 900), parent_id=reply.id)
    assert isinstance(outcome.error, PromptTooLong)
    assert outcome.error.prompt_tokens == 902


def test_a_chat_may_want_it_or_not(full: Table) -> None:
    def choose(when_full: str) -> None:
        own = ChatOptions(when_full=when_full)
        full.desk.store.submit(lambda db: chats.set_options(db, full.chat.id, own)).result()

    reply = grow(full, words("a"), words("b"), words("c"))
    choose("refuse")
    outcome, _ = full.ask(words("d"), parent_id=reply.id)
    assert isinstance(outcome.error, ChatTooLong)
    choose("drop_oldest")
    outcome, _ = full.ask(words("d"), parent_id=reply.id)
    assert outcome.reply is not None
    facts = facts_of(outcome.reply)
    assert (facts.summary, facts.summary_problem) == (None, "")
    assert facts.left_out_messages > 0
    full.desk.preferences.set(spec.WHEN_FULL, "drop_oldest")
    choose("summarise")
    outcome, _ = full.ask(words("d"), parent_id=reply.id)
    assert outcome.reply is not None
    assert facts_of(outcome.reply).summary is not None


def test_a_very_long_chat_is_summarised_piece_by_piece_and_its_beginning_left_out(
    full: Table,
) -> None:
    """As after an import, or with a model of a smaller window."""
    full.desk.preferences.set(spec.CTX_TOKENS, 65_536)
    reply = grow(full, *(words(f"q{number}-", 300) for number in range(30)))
    assert facts_of(reply).summary is None
    full.desk.preferences.set(spec.CTX_TOKENS, CTX)
    outcome, watcher = full.ask("short", parent_id=reply.id)
    assert outcome.reply is not None
    facts = facts_of(outcome.reply)
    assert facts.summary is not None, facts.summary_problem
    assert 0 < facts.summary.left_out < facts.summary.messages
    assert facts.left_out_messages == facts.summary.left_out
    assert facts.summarised_messages > 0
    fractions = [
        call.fraction
        for call in watcher.calls
        if isinstance(call, Progress) and call.step is Step.SUMMARISING
    ]
    assert fractions == sorted(fractions)
    assert len({round(fraction, 2) for fraction in fractions}) > 3


def test_stop_ends_the_summary_and_the_turn(full: Table) -> None:
    reply = grow(full, words("a"), words("b"), words("c"))
    rewrite(full, history(full)[0], "/rate 5 " + words("a"))
    turn, watcher = full.start(words("d"), parent_id=reply.id)
    while not any(
        isinstance(call, Progress) and call.step is Step.SUMMARISING for call in watcher.calls
    ):
        assert not turn.is_finished
    turn.stop()
    outcome = watcher.outcome()
    assert outcome.reply is not None
    assert outcome.reply.state is ReplyState.STOPPED
    assert outcome.reply.text == ""
    assert facts_of(outcome.reply).prompt_tokens == 0


def test_the_gauge_counts_the_summary_in_place_of_what_it_stands_for(full: Table) -> None:
    reply = grow(full, words("a"), words("b"), words("c"), words("d"))
    summary = facts_of(reply).summary
    assert summary is not None
    draft = Draft(
        chat=full.chat,
        history=history(full),
        text="five short words to ask",
        domain=full.domain,
        model=full.model,
    )
    usage = full.desk.gauge.measure(draft).result(WAIT_S)
    assert usage is not None
    assert (usage.question_tokens, usage.summarised_messages) == (5, summary.messages)
    outcome, _ = full.ask(draft.text, parent_id=reply.id)
    assert outcome.reply is not None
    assert facts_of(outcome.reply).prompt_tokens == usage.prompt_tokens
    assert facts_of(outcome.reply).summary == summary


def test_a_real_engine_does_all_of_it(paths: Paths) -> None:
    made = make_table(paths, child_command("--engine"))
    table = next(made)
    table.desk.preferences.set(spec.CTX_TOKENS, 1024)  # of bytes
    reply = grow(table, "a" * 200, "b" * 200, "c" * 200, "d" * 300)
    facts = facts_of(reply)
    # Random weights write what they like; whatever they wrote, something made room and is told.
    assert (facts.summary is None) == bool(facts.summary_problem)
    assert facts.seen_messages > 0
    assert facts.prompt_tokens <= 1024
    next(made, None)
