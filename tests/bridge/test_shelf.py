# SPDX-License-Identifier: Apache-2.0
import pytest
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.bridge.shelf import MAX_DEPTH, Shelf
from desktop.core.ids import ChatId, DomainId, FolderId
from desktop.core.records import Chat, Folder
from desktop.store import chats, folders
from tests.bridge.conftest import Speaker


def add_chat(context: AppContext, title: str) -> ChatId:
    domain_id = DomainId("general")
    return (
        context.desk()
        .store.submit(
            lambda db: chats.create_chat(db, domain_id=domain_id, model_id=None, title=title)
        )
        .result()
        .id
    )


@pytest.fixture
def shelf(context: AppContext, qtbot: QtBot) -> Shelf:
    """Chats "c", "b", "a" in this order."""
    for title in "abc":
        add_chat(context, title)
    with qtbot.waitSignal(context.shelf.loaded):
        context.shelf.refresh()
    return context.shelf


def ids(shelf: Shelf, titles: str) -> list[ChatId]:
    return [chat.id for title in titles for chat in shelf.chats.values() if chat.title == title]


def titles(shelf: Shelf) -> list[str]:
    return [chat.title for chat in shelf.chats.values()]


def stored(context: AppContext) -> dict[str, Chat]:
    found = context.desk().store.submit(chats.list_chats).result()
    return {chat.title: chat for chat in found}


def new_folder(
    shelf: Shelf,
    qtbot: QtBot,
    name: str,
    parent: FolderId | None = None,
    held: list[ChatId] = [],  # noqa: B006
) -> Folder:
    with qtbot.waitSignal(shelf.folder_made) as made:
        shelf.create_folder(name, parent, held)
    folder = made.args[0]
    assert isinstance(folder, Folder)
    return folder


def test_changes_show_at_once_and_are_stored(context: AppContext, shelf: Shelf) -> None:
    two = ids(shelf, "ab")
    shelf.pin(two, True)
    shelf.archive(two[:1], True)
    shelf.rename(two[1], "B")
    assert shelf.chats[two[0]].is_pinned
    assert shelf.chats[two[0]].is_archived
    assert titles(shelf) == ["c", "B", "a"]
    found = stored(context)
    assert (found["a"].is_pinned, found["a"].is_archived) == (True, True)
    assert (found["B"].is_pinned, found["c"].is_pinned) == (True, False)


def test_delete_and_restore(context: AppContext, shelf: Shelf, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shelf.deleted) as told:
        shelf.delete([*ids(shelf, "ca"), ChatId(999)])
    assert told.args is not None
    assert [chat.title for chat in told.args[0]] == ["c", "a"]
    assert titles(shelf) == ["b"]
    assert [chat.title for chat in shelf.deleted_chats.values()] == ["a", "c"]
    assert list(stored(context)) == ["b"]
    gone = list(shelf.deleted_chats)
    with qtbot.waitSignal(shelf.restored):
        shelf.restore(gone)
    assert titles(shelf) == ["c", "b", "a"]
    assert list(stored(context)) == ["c", "b", "a"]


def test_erasing(context: AppContext, shelf: Shelf) -> None:
    def count() -> int:
        return (
            context.desk().store.submit(lambda db: len(db.execute("SELECT 1 FROM chats"))).result()
        )

    shelf.delete(ids(shelf, "abc"))
    shelf.erase(list(shelf.deleted_chats)[:1])
    assert count() == 2
    shelf.erase()
    assert count() == 0
    assert shelf.deleted_chats == {}


def test_what_is_deleted_stays_in_the_trash_over_a_start(
    context: AppContext, shelf: Shelf, qtbot: QtBot
) -> None:
    shelf.delete(ids(shelf, "a"))
    with qtbot.waitSignal(shelf.loaded):
        shelf.load()
    assert [chat.title for chat in shelf.deleted_chats.values()] == ["a"]


def test_a_read_that_began_before_a_change_does_not_undo_it(shelf: Shelf, qtbot: QtBot) -> None:
    wrong: list[list[str]] = []
    shelf.changed.connect(lambda: wrong.append(titles(shelf)) if "a" in titles(shelf) else None)
    with qtbot.waitSignal(shelf.loaded):
        shelf.refresh()
        shelf.delete(ids(shelf, "a"))
    assert wrong == []
    assert titles(shelf) == ["c", "b"]


def test_folders(context: AppContext, shelf: Shelf, qtbot: QtBot) -> None:
    clients = new_folder(shelf, qtbot, "Clients", None, ids(shelf, "a"))
    miller = new_folder(shelf, qtbot, "Miller", clients.id)
    assert stored(context)["a"].folder_id == clients.id
    shelf.rename_folder(miller.id, " Adams ")
    shelf.rename_folder(clients.id, "  ")
    assert [folder.name for folder in shelf.folders.values()] == ["Adams", "Clients"]
    assert not shelf.can_move_folder(clients.id, miller.id)
    assert not shelf.can_move_folder(clients.id, clients.id)
    shelf.move_folder(clients.id, miller.id)
    assert shelf.folders[clients.id].parent_id is None
    shelf.move_folder(miller.id, None)
    shelf.move(ids(shelf, "b"), miller.id)
    shelf.delete_folder(miller.id)
    assert list(shelf.folders) == [clients.id]
    assert stored(context)["b"].folder_id is None
    listed = context.desk().store.submit(folders.list_folders).result()
    assert listed == tuple(shelf.folders.values())


def test_deleting_a_folder_moves_what_is_in_it_up(shelf: Shelf, qtbot: QtBot) -> None:
    clients = new_folder(shelf, qtbot, "Clients")
    miller = new_folder(shelf, qtbot, "Miller", clients.id, ids(shelf, "a"))
    deep = new_folder(shelf, qtbot, "2026", miller.id)
    shelf.delete_folder(miller.id)
    assert shelf.folders[deep.id].parent_id == clients.id
    assert shelf.chats[ids(shelf, "a")[0]].folder_id == clients.id
    with qtbot.waitSignal(shelf.loaded):
        shelf.refresh()
    assert shelf.folders[deep.id].parent_id == clients.id
    assert shelf.chats[ids(shelf, "a")[0]].folder_id == clients.id


def test_no_folder_too_deep_and_none_without_a_name(
    context: AppContext, shelf: Shelf, qtbot: QtBot
) -> None:
    parent: FolderId | None = None
    for depth in range(MAX_DEPTH):
        parent = new_folder(shelf, qtbot, f"f{depth}", parent).id
    shelf.create_folder("too deep", parent)
    shelf.create_folder("  ", None)
    other = new_folder(shelf, qtbot, "other")
    assert not shelf.can_move_folder(other.id, parent)
    assert len(context.desk().store.submit(folders.list_folders).result()) == MAX_DEPTH + 1


def test_the_chat_that_is_used_moves_up(
    context: AppContext, shelf: Shelf, speaker: Speaker, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(context.conversation.opened):
        context.conversation.open(shelf.chats[ids(shelf, "a")[0]])
    speaker.ask("hello")
    qtbot.waitUntil(lambda: titles(shelf) == ["a", "c", "b"])


def test_a_lock_leaves_nothing_to_be_seen(context: AppContext, shelf: Shelf, qtbot: QtBot) -> None:
    shelf.delete(ids(shelf, "c"))
    with qtbot.waitSignal(context.search.found, timeout=10_000):
        context.search.search("a")
    assert context.search.rowCount() == 1
    shelf.refresh()
    shelf.clear()
    context.desk().store.submit(lambda _db: None).result()
    with qtbot.assertNotEmitted(shelf.loaded, wait=50):
        pass
    assert (shelf.chats, shelf.folders, shelf.deleted_chats) == ({}, {}, {})
    assert context.chats.rowCount() == context.search.rowCount() == 0
    with qtbot.waitSignal(shelf.loaded):
        shelf.refresh()
    assert titles(shelf) == ["b", "a"]
