# SPDX-License-Identifier: Apache-2.0
"""The same question to two models, with a real process for each and a real database."""

from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.bridge.comparing import Comparing
from desktop.bridge.context import AppContext
from desktop.bridge.new_chat import NewChat
from desktop.core.fit import usable_bytes
from desktop.core.ids import FIRST_TEMPORARY
from desktop.core.records import Message, ModelFile, ReplyState, Role
from desktop.engine.hardware import memory_bytes
from desktop.paths import Paths
from desktop.store import branches, messages
from tests.bridge.conftest import WAIT_MS, Speaker
from tests.helpers.models import write_llama

SCRIPT = "/rate 100 /words 20"


@pytest.fixture
def other_model(paths: Paths) -> Path:
    return write_llama(paths.models / "second.gguf")


@pytest.fixture
def model_file(paths: Paths, other_model: Path) -> Path:
    """Both models, before the context looks."""
    return write_llama(paths.models / "scripted.gguf")


@pytest.fixture
def two(other_model: Path, context: AppContext) -> tuple[ModelFile, ModelFile]:
    models = context.choices.models_of(context.choices.domain.id)
    first = next(model for model in models if model.path.stem == "scripted")
    second = next(model for model in models if model.path.stem == other_model.stem)
    return first, second


def compare(
    context: AppContext, two: tuple[ModelFile, ModelFile], qtbot: QtBot, text: str = SCRIPT
) -> Comparing:
    """Ask both and wait for both."""
    comparing = context.comparing
    comparing.ask(text, two)
    qtbot.waitUntil(lambda: not comparing.is_running, timeout=WAIT_MS)
    return comparing


def shows(context: AppContext, reply: Message) -> bool:
    return context.conversation.messages[-1].id == reply.id


def stored(context: AppContext, comparing: Comparing) -> tuple[Message, ...]:
    """The replies to the question, as they are on disk."""
    assert comparing.question is not None
    chat_id = comparing.question.chat_id

    def read(db: object) -> tuple[Message, ...]:
        leaf = messages.thread(db, chat_id)[-1]  # type: ignore[arg-type]
        found = branches.siblings(db, leaf.id)  # type: ignore[arg-type]
        return tuple(messages.get_message(db, each) for each in found)  # type: ignore[arg-type]

    return context.desk().stores.of(chat_id).submit(read).result()


def test_both_answer_and_are_versions_of_one_answer(
    context: AppContext, two: tuple[ModelFile, ModelFile], qtbot: QtBot
) -> None:
    comparing = compare(context, two, qtbot)
    replies = stored(context, comparing)
    assert [reply.state for reply in replies] == [ReplyState.COMPLETE] * 2
    assert [reply.facts and reply.facts.model_id for reply in replies] == [m.id for m in two]
    assert [reply and reply.id for reply in comparing.replies] == [r.id for r in replies]
    talk = context.conversation
    qtbot.waitUntil(lambda: len(talk.messages) == 2 and bool(talk.branch.forks))
    assert talk.branch.forks[replies[0].id] == tuple(reply.id for reply in replies)


def test_they_are_written_at_the_same_time(
    context: AppContext, two: tuple[ModelFile, ModelFile], qtbot: QtBot
) -> None:
    comparing, came = context.comparing, []
    for number, live in enumerate(comparing.lives):
        live.text_arrived.connect(lambda _now, _text, at=number: came.append(at))
    compare(context, two, qtbot, "/rate 60 /words 60")
    assert comparing.is_together
    first_end = max(place for place, number in enumerate(came) if number == 0)
    assert 1 in came[:first_end]


def test_one_after_the_other_where_the_memory_holds_one(
    paths: Paths, other_model: Path, context: AppContext, qtbot: QtBot
) -> None:
    each_bytes = round(usable_bytes(memory_bytes()[0]) * 0.6)
    for file in (paths.models / "scripted.gguf", other_model):
        with file.open("r+b") as opened:
            opened.truncate(each_bytes)  # a hole: it takes no room
    context.choices.refresh()
    qtbot.waitUntil(
        lambda: (
            [m.size_bytes for m in context.choices.models if not m.is_builtin] == [each_bytes] * 2
        )
    )
    models = [m for m in context.choices.models if not m.is_builtin]
    comparing, came, waits = context.comparing, [], []
    for number, live in enumerate(comparing.lives):
        live.text_arrived.connect(lambda _now, _text, at=number: came.append(at))
        live.text_arrived.connect(lambda _now, _text: waits.append(comparing.is_waiting))
    comparing.ask("/rate 60 /words 30", (models[0], models[1]))
    qtbot.waitUntil(lambda: not comparing.is_running, timeout=WAIT_MS)
    assert came == sorted(came)
    assert set(came) == {0, 1}
    assert waits == [side == 0 for side in came]


def test_the_picked_one_goes_on_with_its_model(
    context: AppContext, two: tuple[ModelFile, ModelFile], speaker: Speaker, qtbot: QtBot
) -> None:
    speaker.ask("before")
    comparing = compare(context, two, qtbot)
    for picked in (0, 1):
        comparing = compare(context, two, qtbot) if picked else comparing
        reply = stored(context, comparing)[picked]
        with qtbot.waitSignals([comparing.picked, context.conversation.opened], timeout=WAIT_MS):
            comparing.pick(picked)
        qtbot.waitUntil(partial(shows, context, reply))
        qtbot.waitUntil(lambda chosen=two[picked]: context.choices.model == chosen)  # type: ignore[misc]
        outcome = speaker.ask("go on")
        assert outcome.reply is not None
        assert outcome.reply.facts is not None
        assert outcome.reply.facts.model_id == two[picked].id
        assert context.conversation.messages[-3].id == reply.id
    assert context.conversation.messages[0].text == "before"


def test_a_side_that_fails_leaves_the_other_alone(
    paths: Paths, model_file: Path, context: AppContext, qtbot: QtBot
) -> None:
    write_llama(paths.models / "damaged.gguf")
    with qtbot.waitSignal(context.choices.changed, timeout=WAIT_MS):
        context.choices.refresh()
    models = {m.path.stem: m for m in context.choices.models}
    for sides in (("damaged", "scripted"), ("scripted", "damaged")):
        first, second = (models[name] for name in sides)
        replies = dict(zip(sides, compare(context, (first, second), qtbot).replies, strict=True))
        states = {name: reply and reply.state for name, reply in replies.items()}
        assert states == {"damaged": ReplyState.FAILED, "scripted": ReplyState.COMPLETE}
        context.conversation.open(None)


def test_a_side_that_crashed_can_be_asked_again(
    context: AppContext, two: tuple[ModelFile, ModelFile], qtbot: QtBot
) -> None:
    comparing = compare(context, two, qtbot, "/words 2 /crash")
    assert [reply and reply.state for reply in comparing.replies] == [ReplyState.FAILED] * 2
    comparing.again(1)
    assert context.conversation.is_writing
    qtbot.waitUntil(lambda: not comparing.is_running, timeout=WAIT_MS)
    assert len(stored(context, comparing)) == 3


def test_stop_ends_both_and_keeps_their_words(
    context: AppContext, two: tuple[ModelFile, ModelFile], qtbot: QtBot
) -> None:
    comparing, came = context.comparing, set()
    for number, live in enumerate(comparing.lives):
        live.text_arrived.connect(lambda _now, _text, at=number: came.add(at))
    comparing.ask("/rate 30 /words 3000", two)
    qtbot.waitUntil(lambda: came == {0, 1}, timeout=WAIT_MS)
    context.conversation.stop()
    qtbot.waitUntil(lambda: not comparing.is_running, timeout=WAIT_MS)
    replies = stored(context, comparing)
    assert [reply.state for reply in replies] == [ReplyState.STOPPED] * 2
    assert all(reply.text.startswith("word0 ") for reply in replies)


def test_nothing_else_is_asked_meanwhile(
    context: AppContext, two: tuple[ModelFile, ModelFile], speaker: Speaker, qtbot: QtBot
) -> None:
    comparing = context.comparing
    comparing.ask("/rate 100 /words 40", two)
    before = context.conversation.is_writing, context.conversation.is_writing_here
    context.conversation.send("too early")
    qtbot.waitUntil(lambda: not comparing.is_running, timeout=WAIT_MS)
    assert (before, context.conversation.is_writing) == ((True, False), False)
    qtbot.waitUntil(lambda: len(context.conversation.messages) == 2, timeout=WAIT_MS)
    questions = [m.text for m in context.conversation.messages if m.role is Role.USER]
    assert questions == ["/rate 100 /words 40"]
    speaker.begin("/rate 30 /words 900")
    comparing.ask("while one is written", two)
    assert not comparing.is_running
    speaker.stop()


def test_a_chat_that_is_deleted_stops_both(
    context: AppContext, two: tuple[ModelFile, ModelFile], qtbot: QtBot
) -> None:
    comparing = context.comparing
    comparing.ask("/rate 30 /words 3000", two)
    qtbot.waitUntil(lambda: bool(context.shelf.chats), timeout=WAIT_MS)
    context.shelf.delete(list(context.shelf.chats))
    qtbot.waitUntil(lambda: not comparing.is_running, timeout=WAIT_MS)


def test_who_went_elsewhere_is_not_pulled_back(
    context: AppContext, two: tuple[ModelFile, ModelFile], speaker: Speaker, qtbot: QtBot
) -> None:
    speaker.ask("another chat")
    chat = context.conversation.chat
    context.conversation.open(None)
    comparing = context.comparing
    comparing.ask("/rate 100 /words 60", two)
    qtbot.waitUntil(lambda: comparing.question is not None, timeout=WAIT_MS)
    with qtbot.waitSignal(context.conversation.opened):
        context.conversation.open(chat)
    qtbot.waitUntil(lambda: not comparing.is_running, timeout=WAIT_MS)
    assert context.conversation.chat == chat


def test_in_a_temporary_chat_both_stay_in_memory(
    context: AppContext, two: tuple[ModelFile, ModelFile], qtbot: QtBot
) -> None:
    context.conversation.open_new(NewChat(is_temporary=True))
    comparing = compare(context, two, qtbot)
    first, second = stored(context, comparing)
    assert first.chat_id >= FIRST_TEMPORARY
    with qtbot.waitSignal(comparing.picked, timeout=WAIT_MS):
        comparing.pick(0)
    qtbot.waitUntil(lambda: shows(context, first), timeout=WAIT_MS)
    assert second.id != first.id
