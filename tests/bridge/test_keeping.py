# SPDX-License-Identifier: Apache-2.0
"""Rules and holds from the window, over a real desk."""

from functools import partial

from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.declared import replace
from desktop.core.keeping import FolderKeeping, Keeping
from desktop.core.records import Chat
from desktop.core.store_errors import ChatHeld
from desktop.store.keeping import DAY_MS
from tests.bridge.conftest import WAIT_MS, Speaker


def a_chat(context: AppContext, speaker: Speaker, qtbot: QtBot) -> Chat:
    speaker.ask("hello")
    qtbot.waitUntil(lambda: len(context.shelf.chats) == 1)
    return next(iter(context.shelf.chats.values()))


def test_a_held_chat_is_not_deleted_and_the_hold_is_named(
    context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    chat, shelf = a_chat(context, speaker, qtbot), context.shelf
    context.keeping.hold([chat.id], True)
    qtbot.waitUntil(lambda: shelf.chats[chat.id].is_held)
    assert context.keeping.hold_on(shelf.chats[chat.id]) == "a legal hold of its own"
    with qtbot.waitSignal(context.jobs.failed) as told, qtbot.assertNotEmitted(shelf.left):
        shelf.delete([chat.id])
    assert isinstance(told.args[0], ChatHeld)
    assert "a legal hold of its own" in told.args[0].sentence
    assert chat.id in shelf.chats
    context.keeping.hold([chat.id], False)
    qtbot.waitUntil(lambda: not shelf.chats[chat.id].is_held)
    with qtbot.waitSignal(shelf.deleted):
        shelf.delete([chat.id])


def test_a_hold_on_the_folder_keeps_what_lies_in_it(
    context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    chat, shelf = a_chat(context, speaker, qtbot), context.shelf
    with qtbot.waitSignal(shelf.folder_made, timeout=WAIT_MS) as made:
        shelf.create_folder("Clients", None, [chat.id])
    folder = made.args[0]
    context.keeping.hold_folder(shelf.folders[folder.id], True)
    qtbot.waitUntil(lambda: shelf.folders[folder.id].keeping.is_held)
    with qtbot.waitSignal(context.jobs.failed) as told:
        shelf.delete([chat.id])
    assert "the legal hold on the folder “Clients”" in told.args[0].sentence


def test_what_a_rule_would_erase_is_counted_and_nothing_is_changed(
    context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    chat, shelf = a_chat(context, speaker, qtbot), context.shelf
    with qtbot.waitSignal(shelf.folder_made, timeout=WAIT_MS) as made:
        shelf.create_folder("Clients", None, [chat.id])
    context.desk().store.submit(
        lambda db: db.execute("UPDATE chats SET updated_ms = updated_ms - ?", (9 * DAY_MS,))
    ).result()
    counts: list[int] = []
    folder_id = made.args[0].id
    for days in (7, 10):
        context.keeping.count_all(partial(replace, keep_days=days), counts.append)
        context.keeping.count_folder(folder_id, FolderKeeping(keep_days=days), counts.append)
    qtbot.waitUntil(lambda: len(counts) == 4, timeout=WAIT_MS)
    assert counts == [1, 1, 0, 0]
    assert context.desk().rules.all().result() == Keeping()
    with qtbot.waitSignal(context.keeping.stored, timeout=WAIT_MS) as told:
        context.keeping.set_folder(folder_id, FolderKeeping(keep_days=7))
    assert told.args == [1]
    qtbot.waitUntil(lambda: shelf.folders[folder_id].keeping.keep_days == 7)
