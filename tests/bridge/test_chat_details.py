# SPDX-License-Identifier: Apache-2.0
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.ids import DomainId, ModelId
from desktop.core.records import Chat, ChatOptions
from desktop.store import chats
from desktop.turn.shelving import Details
from tests.bridge.conftest import Speaker


def add_chat(context: AppContext) -> Chat:
    general = DomainId("general")
    return (
        context.desk()
        .store.submit(lambda db: chats.create_chat(db, domain_id=general, model_id=None, title="x"))
        .result()
    )


def test_options_are_stored_and_read(context: AppContext, qtbot: QtBot) -> None:
    chat = add_chat(context)
    wanted = Details(options=ChatOptions(system_prompt="Be brief."), tags=("lease",))
    context.details.write(chat.id, wanted)
    read: list[Details] = []
    context.details.read(chat.id, read.append)
    qtbot.waitUntil(lambda: bool(read))
    assert (read[0].options, read[0].tags) == (wanted.options, wanted.tags)


def test_a_seed_is_kept_beside_the_other_options(context: AppContext, qtbot: QtBot) -> None:
    chat = add_chat(context)
    own = ChatOptions(system_prompt="Be brief.")
    context.details.write(chat.id, Details(options=own, tags=()))
    context.details.keep_seed(chat.id, 42)
    read: list[Details] = []
    context.details.read(chat.id, read.append)
    qtbot.waitUntil(lambda: bool(read))
    assert read[0].options == ChatOptions(system_prompt="Be brief.", seed=42)


def test_another_model_for_a_chat_elsewhere(context: AppContext, qtbot: QtBot) -> None:
    chat = add_chat(context)
    domain = context.choices.domain
    with qtbot.waitSignal(context.shelf.loaded):
        context.details.use_model(chat, DomainId("law"), ModelId("scripted"))
    found = context.shelf.chats[chat.id]
    assert (found.domain_id, found.model_id) == ("law", "scripted")
    assert context.choices.domain is domain


def test_another_model_for_the_open_chat(
    context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    speaker.ask("hello")
    chat, model = context.conversation.chat, context.choices.model
    assert chat is not None
    assert model is not None
    with qtbot.waitSignal(context.conversation.chat_changed):
        context.details.use_model(chat, DomainId("law"), model.id)
    assert context.choices.domain.id == "law"
