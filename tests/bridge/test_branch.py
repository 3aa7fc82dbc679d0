# SPDX-License-Identifier: Apache-2.0
"""Branches of a chat on the screen, with real processes and a real database."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.declared import replace
from desktop.core.ids import DomainId, MessageId, ModelId
from desktop.core.records import Message, ReplyState, Role
from desktop.store import branches, chats, messages
from desktop.turn.chats import Chats
from tests.bridge.conftest import WAIT_MS, Speaker, set_longest
from tests.helpers.models import write_llama


def texts(context: AppContext) -> list[str]:
    return [message.text.strip() for message in context.conversation.messages]


def siblings(context: AppContext, message: Message) -> tuple[MessageId, ...]:
    store = context.desk().store
    return store.submit(lambda db: branches.siblings(db, message.id)).result()


def test_an_edited_question_is_a_branch_beside_the_first(
    context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    talk = context.conversation
    for text in ("one", "two", "three"):
        speaker.ask(text)
    second = talk.messages[2]
    with speaker.until_finished():
        talk.edit(second.id, "zwei")
    assert texts(context) == ["one", "one", "zwei", "zwei"]
    edited = talk.messages[2]
    assert siblings(context, second) == (second.id, edited.id)
    qtbot.waitUntil(lambda: talk.branch.forks.get(edited.id) == (second.id, edited.id))
    with qtbot.waitSignal(talk.message_wanted) as wanted:
        talk.show_message(second.id)
    assert texts(context) == ["one", "one", "two", "two", "three", "three"]
    assert wanted.args == [second.id]


def test_the_first_question_can_be_edited_too(context: AppContext, speaker: Speaker) -> None:
    talk = context.conversation
    speaker.ask("one")
    with speaker.until_finished():
        talk.edit(talk.messages[0].id, "eins")
    assert texts(context) == ["eins", "eins"]
    assert talk.messages[0].parent_id is None


def test_an_earlier_answer_can_be_written_again_by_another_model(
    context: AppContext, speaker: Speaker, model_file: Path, qtbot: QtBot
) -> None:
    talk = context.conversation
    with qtbot.waitSignal(context.choices.changed, timeout=WAIT_MS):
        write_llama(model_file.with_name("another.gguf"))
    context.choices.pick(DomainId("general"), ModelId("scripted"))
    speaker.ask("one")
    speaker.ask("two")
    first = talk.messages[1]
    another = next(m for m in context.choices.models if m.id == "another")
    with speaker.until_finished():
        talk.regenerate(first.id, another)
    assert texts(context) == ["one", "one"]
    assert [m.facts.model_id for m in talk.messages if m.facts] == ["another"]
    assert len(siblings(context, first)) == 2
    assert context.choices.model is not None
    assert context.choices.model.id == "scripted", "the chat keeps its model"


def test_a_reply_that_was_cut_goes_on_in_its_place(
    context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    talk = context.conversation
    set_longest(context, 3, qtbot)
    cut = speaker.ask("/words 8").reply
    assert cut is not None
    assert (cut.text, cut.state) == ("word0 word1 word2 ", ReplyState.CUT)
    set_longest(context, 0, qtbot)
    with speaker.until_finished() as ended:
        talk.continue_reply(cut.id)
    whole = ended.args[0].reply
    assert whole.id == cut.id
    assert whole.text == "".join(f"word{n} " for n in range(8))
    assert whole.state is ReplyState.COMPLETE
    assert whole.facts.reply_tokens == 8
    assert talk.messages[-1] == whole
    stored = context.desk().store.submit(lambda db: messages.get_message(db, cut.id)).result()
    assert stored == whole


def test_a_question_waits_for_the_end_of_an_answer(
    context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    talk = context.conversation
    speaker.ask("first")
    talk.send("/words 30")
    talk.send("and then")  # at once: its end cannot have been heard
    talk.send("and more")
    assert talk.next.text == "and then\n\nand more"
    qtbot.waitUntil(lambda: len(talk.messages) == 6 and not talk.is_writing, timeout=WAIT_MS)
    assert talk.messages[4].text == "and then\n\nand more"
    assert talk.next.text == ""


def test_what_waits_comes_back_when_the_answer_is_stopped(
    context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    talk = context.conversation
    speaker.begin("/rate 50 /words 10000")
    talk.send("and then")
    with qtbot.waitSignal(talk.next.given_back) as back:
        speaker.stop()
    assert back.args == ["and then"]
    assert [m.role for m in talk.messages] == [Role.USER, Role.ASSISTANT]


def test_a_question_waits_in_its_own_chat(
    context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    talk = context.conversation
    speaker.ask("first")
    chat = talk.chat
    assert chat is not None
    talk.send("/words 30")
    talk.send("and then")
    talk.open(None)
    store = context.desk().store

    def asked() -> bool:
        thread = store.submit(lambda db: messages.thread(db, chat.id)).result()
        return len(thread) == 6 and thread[5].state is ReplyState.COMPLETE

    qtbot.waitUntil(asked, timeout=WAIT_MS)
    assert talk.messages == []
    qtbot.waitUntil(lambda: not talk.is_writing, timeout=WAIT_MS)


def test_a_message_of_another_chat_is_shown_in_it(
    context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    talk = context.conversation
    speaker.ask("one")
    first = talk.messages[0]
    talk.open(None)
    speaker.ask("two")
    with qtbot.waitSignal(talk.message_wanted, timeout=WAIT_MS) as wanted:
        talk.show_message(first.id)
    assert wanted.args == [first.id]
    assert texts(context) == ["one", "one"]


def test_a_long_chat_shows_its_end_before_the_rest(context: AppContext, qtbot: QtBot) -> None:
    store, talk = context.desk().store, context.conversation

    def write(db: object) -> object:
        chat = chats.create_chat(db, domain_id=DomainId("general"), model_id=None)  # type: ignore[arg-type]
        parent = None
        for number in range(200):
            parent = messages.add_question(db, chat.id, parent, str(number)).id  # type: ignore[arg-type]
        return chat

    chat = store.submit(write).result()
    seen: list[int] = []
    talk.opened.connect(lambda _chat, shown: seen.append(len(shown)))
    with qtbot.waitSignal(talk.earlier_arrived, timeout=WAIT_MS) as earlier:
        talk.open(chat)  # type: ignore[arg-type]
    assert seen == [60]
    assert len(earlier.args[0]) == 140
    assert texts(context) == [str(number) for number in range(200)]


def test_a_chat_can_have_a_system_prompt_of_its_own(context: AppContext, speaker: Speaker) -> None:
    speaker.ask("one")
    chat, desk = context.conversation.chat, context.desk()
    assert chat is not None
    before = desk.store.submit(lambda db: chats.options(db, chat.id)).result()
    desk.chats.set_system_prompt(chat.id, "Be brief.").result()
    after = desk.store.submit(lambda db: chats.options(db, chat.id)).result()
    assert after == replace(before, system_prompt="Be brief.")
    assert isinstance(desk.chats, Chats)
