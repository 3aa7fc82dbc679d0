# SPDX-License-Identifier: Apache-2.0
"""A deleted folder comes back with what lay in it."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.errors import StoreLocked
from desktop.core.records import Folder
from desktop.paths import Paths
from tests.bridge.conftest import WAIT_MS, Speaker
from tests.helpers.faults import ENOSPC, failing_disk


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
        undo.undo(folder.id)
        qtbot.waitUntil(lambda: folder.id in shelf.folders, timeout=WAIT_MS)
        qtbot.waitUntil(lambda: shelf.chats[chat_id].folder_id == folder.id, timeout=WAIT_MS)


def folder_named(context: AppContext, name: str, qtbot: QtBot) -> Folder:
    with qtbot.waitSignal(context.shelf.folder_made, timeout=WAIT_MS) as made:
        context.shelf.create_folder(name)
    folder = made.args[0]
    assert isinstance(folder, Folder)
    return folder


def test_it_brings_no_other_folder_back(context: AppContext, qtbot: QtBot) -> None:
    shelf, undo = context.shelf, context.folder_undo(context.jobs)
    early, late = (folder_named(context, name, qtbot) for name in ("early", "late"))
    with qtbot.waitSignal(shelf.folder_deleted, timeout=WAIT_MS):
        shelf.delete_folder(early.id)
    shelf.delete_folder(late.id)
    undo.undo(late.id)  # the store has not told of it yet
    qtbot.waitUntil(lambda: late.id in shelf.folders, timeout=WAIT_MS)
    assert early.id not in shelf.folders


def test_an_undo_of_what_was_not_deleted_is_forgotten(context: AppContext, qtbot: QtBot) -> None:
    shelf, undo, store = context.shelf, context.folder_undo(context.jobs), context.desk().store
    folder = folder_named(context, "Clients", qtbot)
    store.suspend(StoreLocked("carrel.db", "no key")).result()
    with qtbot.waitSignal(context.jobs.failed, timeout=WAIT_MS):
        shelf.delete_folder(folder.id)
        undo.undo(folder.id)
    store.reopen().result()
    with qtbot.waitSignal(shelf.loaded, timeout=WAIT_MS):
        shelf.refresh()
    assert folder.id in shelf.folders
    with qtbot.waitSignal(shelf.folder_deleted, timeout=WAIT_MS):
        shelf.delete_folder(folder.id)
    with qtbot.waitSignal(shelf.loaded, timeout=WAIT_MS):
        shelf.refresh()
    assert folder.id not in shelf.folders


def test_forgotten_it_is_not_kept_in_memory(context: AppContext, qtbot: QtBot) -> None:
    shelf, undo = context.shelf, context.folder_undo(context.jobs)
    folder = folder_named(context, "Clients", qtbot)
    with qtbot.waitSignal(shelf.folder_deleted, timeout=WAIT_MS):
        shelf.delete_folder(folder.id)
    undo.forget()
    undo.undo(folder.id)
    with qtbot.waitSignal(shelf.loaded, timeout=WAIT_MS):
        shelf.refresh()
    assert folder.id not in shelf.folders


@pytest.mark.parametrize("kind", ["write", "sync"])
def test_a_disk_that_fails_costs_only_a_second_try(
    kind: str, make_context: Callable[[], AppContext], paths: Paths, qtbot: QtBot
) -> None:
    with failing_disk(paths.data) as disk:
        context = make_context()
        with qtbot.waitSignal(context.chats.loaded, timeout=WAIT_MS):
            context.load()
        shelf, undo = context.shelf, context.folder_undo(context.jobs)
        folder = folder_named(context, "Clients", qtbot)
        with qtbot.waitSignal(shelf.folder_deleted, timeout=WAIT_MS):
            shelf.delete_folder(folder.id)
        for _ in range(2):
            disk.fail(kind, 1, ENOSPC)
            with qtbot.waitSignals([undo.refused, context.jobs.failed], timeout=WAIT_MS):
                undo.undo(folder.id)
                undo.forget()  # somebody deleted something else meanwhile
            disk.repair()
        undo.undo(folder.id)
        qtbot.waitUntil(lambda: folder.id in shelf.folders, timeout=WAIT_MS)
        assert undo._known == {}


def test_a_locked_store_keeps_it_too(context: AppContext, qtbot: QtBot) -> None:
    shelf, undo = context.shelf, context.folder_undo(context.jobs)
    folder = folder_named(context, "Clients", qtbot)
    with qtbot.waitSignal(shelf.folder_deleted, timeout=WAIT_MS):
        shelf.delete_folder(folder.id)
    context.desk().store.suspend(StoreLocked("carrel.db", "no key")).result()
    with qtbot.waitSignal(undo.refused, timeout=WAIT_MS) as told:
        undo.undo(folder.id)
    assert told.args == [folder.id]
    context.desk().store.reopen().result()
    undo.undo(folder.id)
    qtbot.waitUntil(lambda: folder.id in shelf.folders, timeout=WAIT_MS)
