# SPDX-License-Identifier: Apache-2.0
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.bridge.new_chat import NewChat, will_be_temporary
from desktop.core.ids import FolderId
from desktop.core.keeping import FolderKeeping, Keeping
from tests.bridge.conftest import WAIT_MS, Speaker


def test_what_was_asked_for_or_what_the_rules_say(
    context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    shelf = context.shelf
    with qtbot.waitSignal(shelf.folder_made, timeout=WAIT_MS) as made:
        shelf.create_folder("Secret")
    folder_id = made.args[0].id
    for each in (NewChat(), NewChat(folder_id=folder_id)):
        assert not will_be_temporary(each, shelf)
    assert will_be_temporary(NewChat(is_temporary=True), shelf)
    with qtbot.waitSignal(context.keeping.stored, timeout=WAIT_MS):
        context.keeping.set_folder(folder_id, FolderKeeping(saves=False))
    qtbot.waitUntil(lambda: will_be_temporary(NewChat(folder_id=folder_id), shelf))
    assert not will_be_temporary(NewChat(), shelf)
    context.conversation.open_new(NewChat(folder_id=FolderId(folder_id)))
    speaker.ask("leave no trace")
    chat = context.conversation.chat
    assert chat is not None
    assert chat.is_temporary
    with qtbot.waitSignal(context.keeping.stored, timeout=WAIT_MS):
        context.keeping.set_all(lambda _rules: Keeping(saves=False))
    qtbot.waitUntil(lambda: will_be_temporary(NewChat(), shelf))
    assert not will_be_temporary(NewChat(is_temporary=False), shelf)


def test_a_chat_begins_in_the_folder_that_was_chosen(
    context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(context.shelf.folder_made, timeout=WAIT_MS) as made:
        context.shelf.create_folder("Clients")
    context.conversation.open_new(NewChat(folder_id=made.args[0].id))
    speaker.ask("hello")
    qtbot.waitUntil(lambda: len(context.shelf.chats) == 1)
    (chat,) = context.shelf.chats.values()
    assert chat.folder_id == made.args[0].id
    context.conversation.open(None)
    speaker.ask("another")
    qtbot.waitUntil(lambda: len(context.shelf.chats) == 2)
    assert next(iter(context.shelf.chats.values())).folder_id is None
