# SPDX-License-Identifier: Apache-2.0
"""What the window hears while a chat goes on, with real processes and a real database."""

from collections.abc import Callable
from pathlib import Path

import psutil
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.errors import EngineFailed, NoModelForDomain
from desktop.core.ids import ModelId
from desktop.core.records import Message, ReplyState, Role
from desktop.store import branches, chats, messages
from desktop.turn.events import EngineState
from tests.bridge.conftest import GENERAL, WAIT_MS, Speaker
from tests.helpers.models import write_llama


def stored(context: AppContext) -> tuple[Message, ...]:
    chat = context.conversation.chat
    assert chat is not None
    return context.desk().store.submit(lambda db: messages.thread(db, chat.id)).result()


def engine_pid() -> int:
    """The one engine child of this process."""
    children = psutil.Process().children()
    pids = [child.pid for child in children if "--engine" in child.cmdline()]
    assert len(pids) == 1
    return pids[0]


def test_the_first_question_makes_a_chat(
    context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    outcome = speaker.ask("What is a carrel, and who works there?")
    assert outcome.error is None
    chat = context.conversation.chat
    assert chat is not None
    assert chat.title == "What is a carrel, and who works there?"
    assert [m.role for m in context.conversation.messages] == [Role.USER, Role.ASSISTANT]
    assert context.conversation.messages == list(stored(context))
    qtbot.waitUntil(lambda: context.chats.row_of(chat.id) == 1)


def test_a_question_is_on_disk_when_it_is_shown(
    context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    seen: list[tuple[Message, ...]] = []
    context.conversation.question_stored.connect(lambda _message: seen.append(stored(context)))
    speaker.ask("hello")
    assert seen[0][0].text == "hello"


def test_text_comes_piece_by_piece_and_is_the_reply(context: AppContext, speaker: Speaker) -> None:
    pieces: list[str] = []
    context.conversation.text_arrived.connect(pieces.append)
    outcome = speaker.ask("/rate 100 /words 40")
    assert outcome.reply is not None
    assert "".join(pieces) == outcome.reply.text
    assert len(pieces) > 3


def test_thoughts_come_before_the_answer_and_are_no_part_of_it(
    context: AppContext, speaker: Speaker
) -> None:
    talk, pieces = context.conversation, []
    talk.reasoning_arrived.connect(lambda text: pieces.append(("thought", text)))
    talk.text_arrived.connect(lambda text: pieces.append(("answer", text)))
    outcome = speaker.ask("/think 2 /words 1")
    assert pieces == [("thought", "thought0 "), ("thought", "thought1 "), ("answer", "word0 ")]
    (_, reply) = stored(context)
    assert reply == outcome.reply
    assert reply.text == "word0 "
    assert reply.facts is not None
    assert reply.facts.reasoning == "thought0 thought1 "


def test_a_chat_that_thinks_shows_its_thoughts_when_it_is_opened_again(
    context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    talk = context.conversation
    speaker.begin("/think 2 /rate 50 /words 10000")
    chat = talk.chat
    with qtbot.waitSignal(talk.opened):
        talk.open(None)
    with qtbot.waitSignal(talk.reasoning_arrived) as heard:
        talk.open(chat)
    assert heard.args == ["thought0 thought1 "]
    speaker.stop()


def test_the_next_question_follows_the_last_reply(context: AppContext, speaker: Speaker) -> None:
    speaker.ask("one")
    speaker.ask("two")
    parents = [message.parent_id for message in stored(context)]
    ids = [message.id for message in stored(context)]
    assert parents == [None, *ids[:-1]]


def test_stop_keeps_the_text(context: AppContext, speaker: Speaker) -> None:
    speaker.begin("/rate 50 /words 10000")
    assert context.conversation.is_writing_here
    outcome = speaker.stop()
    assert outcome.reply is not None
    assert outcome.reply.state is ReplyState.STOPPED
    assert outcome.reply.text.startswith("word0 ")
    assert context.conversation.writing_title == ""


def test_regenerate_shows_one_reply_and_keeps_both(
    context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    first = speaker.ask("hello").reply
    with qtbot.waitSignal(context.conversation.reply_finished, timeout=WAIT_MS):
        context.conversation.regenerate()
    assert first is not None
    assert [m.role for m in context.conversation.messages] == [Role.USER, Role.ASSISTANT]
    kept = context.desk().store.submit(lambda db: branches.siblings(db, first.id)).result()
    assert kept == (first.id, context.conversation.messages[1].id)


def test_looking_at_another_chat_does_not_disturb_the_answer(
    context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    talk = context.conversation
    speaker.begin("/rate 100 /words 10000")
    chat = talk.chat
    pieces: list[str] = []
    with qtbot.waitSignal(talk.opened):
        talk.open(None)
    assert talk.is_writing
    assert not talk.is_writing_here
    with qtbot.assertNotEmitted(talk.text_arrived, wait=150):
        pass
    talk.text_arrived.connect(pieces.append)
    with qtbot.waitSignals([talk.opened, talk.reply_began, talk.text_arrived], order="strict"):
        talk.open(chat)
    outcome = speaker.stop()
    assert outcome.reply is not None
    assert "".join(pieces) == outcome.reply.text


def test_an_answer_that_ends_off_screen_is_in_its_chat(
    context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    talk = context.conversation
    speaker.begin("/rate 100 /words 30")
    chat = talk.chat
    talk.open(None)
    qtbot.waitUntil(lambda: not talk.is_writing, timeout=WAIT_MS)
    with qtbot.waitSignal(talk.opened):
        talk.open(chat)
    assert talk.messages[-1].state is ReplyState.COMPLETE
    assert talk.messages[-1].text.split()[-1] == "word29"


def test_kill_9_costs_the_answer_and_nothing_else(context: AppContext, speaker: Speaker) -> None:
    speaker.begin("/rate 100 /words 10000")
    pid = engine_pid()
    with speaker.until_finished() as ended:
        psutil.Process(pid).kill()
    outcome = ended.args[0]
    assert outcome.reply is not None
    assert isinstance(outcome.error, EngineFailed)
    assert outcome.reply.state is ReplyState.FAILED
    assert outcome.reply.text.startswith("word0 ")
    again = speaker.ask("and now")
    assert again.error is None
    assert again.reply is not None
    assert again.reply.text.strip() == "and now"


def test_without_a_model_the_reason_is_told(
    make_context: Callable[[], AppContext], qtbot: QtBot
) -> None:
    context = make_context()
    with qtbot.waitSignal(context.choices.changed, timeout=WAIT_MS):
        context.load()
    with qtbot.waitSignal(context.conversation.failed) as told:
        context.conversation.send("hello")
    assert isinstance(told.args[0], NoModelForDomain)
    assert context.desk().store.submit(chats.list_chats).result() == ()


def test_the_model_can_change_in_the_middle(
    context: AppContext, speaker: Speaker, paths: object, model_file: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(context.choices.changed, timeout=WAIT_MS):
        write_llama(model_file.with_name("another.gguf"))
    context.choices.pick(GENERAL, ModelId("scripted"))
    speaker.ask("one")
    context.choices.pick(GENERAL, ModelId("another"))
    speaker.ask("two")
    models = [message.facts.model_id for message in stored(context) if message.facts]
    assert models == ["scripted", "another"]
    assert context.desk().store.submit(chats.list_chats).result()[0].model_id == "another"


def test_looking_at_a_chat_whose_model_is_away_changes_nothing(
    context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    """The drive may come back."""
    speaker.ask("one")
    chat = context.conversation.chat
    assert chat is not None
    gone = ModelId("on-another-drive")
    store = context.desk().store
    store.submit(lambda db: chats.use_model(db, chat.id, GENERAL, gone)).result()
    with qtbot.waitSignal(context.choices.problem_found):
        context.conversation.open(store.submit(lambda db: chats.get_chat(db, chat.id)).result())
    assert store.submit(lambda db: chats.get_chat(db, chat.id)).result().model_id == gone


def test_a_deleted_chat_leaves_the_screen_and_stops(
    context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    talk = context.conversation
    speaker.begin("/rate 50 /words 10000")
    chat = talk.chat
    assert chat is not None
    context.shelf.delete([chat.id])
    assert talk.messages == []
    qtbot.waitUntil(lambda: not talk.is_writing, timeout=WAIT_MS)


def test_the_last_opening_wins(context: AppContext, speaker: Speaker, qtbot: QtBot) -> None:
    talk = context.conversation
    speaker.ask("one")
    first = talk.chat
    talk.open(None)
    speaker.ask("two")
    second = talk.chat
    shown: list[object] = []
    talk.opened.connect(lambda chat, _messages: shown.append(chat))
    talk.open(first)
    talk.open(second)
    qtbot.waitUntil(lambda: bool(shown))
    context.desk().store.submit(lambda _db: None).result()
    assert shown == [second]


def test_the_engine_is_warmed_for_the_model_in_use(context: AppContext, qtbot: QtBot) -> None:
    context.warm()
    qtbot.waitUntil(lambda: context.engine.status.state is EngineState.READY, timeout=WAIT_MS)
    assert context.engine.status.device == "CPU, 1 thread"
