# SPDX-License-Identifier: Apache-2.0
"""A deleted folder comes back with what lay in it."""

from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from tests.bridge.conftest import WAIT_MS, Speaker


def test_also_when_undo_comes_before_the_store_has_deleted_it(
    context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    speaker.ask("hello")
    shelf, undo = context.shelf, context.folder_undo(context.jobs)
    qtbot.waitUntil(lambda: len(shelf.chats) == 1)
    (chat_id,) = shelf.chats
    with qtbot.waitSignal(shelf.folder_made, timeout=WAIT_MS) as made:
        shelf.create_folder("Clients", None, [chat_id])
    folder = made.args[0]
    qtbot.waitUntil(lambda: shelf.chats[chat_id].folder_id == folder.id)
    for waits in (True, False):
        if waits:
            with qtbot.waitSignal(shelf.folder_deleted, timeout=WAIT_MS):
                shelf.delete_folder(folder.id)
        else:
            shelf.delete_folder(folder.id)
        assert folder.id not in shelf.folders
        undo.undo()
        qtbot.waitUntil(lambda: folder.id in shelf.folders, timeout=WAIT_MS)
        qtbot.waitUntil(lambda: shelf.chats[chat_id].folder_id == folder.id, timeout=WAIT_MS)
