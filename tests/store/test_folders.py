# SPDX-License-Identifier: Apache-2.0
from collections.abc import Callable

import pytest

from desktop.core.ids import ChatId, FolderId
from desktop.core.keeping import FolderKeeping
from desktop.core.records import Chat
from desktop.store import chats, folders, keeping
from desktop.store.db import Database
from desktop.store.erasing import purge_deleted


def tree(db: Database) -> dict[str, str]:
    by_id = {folder.id: folder for folder in folders.list_folders(db)}
    return {
        f.name: by_id[f.parent_id].name if f.parent_id is not None else "" for f in by_id.values()
    }


def test_a_path_makes_what_is_missing(db: Database) -> None:
    deep = folders.folder_at(db, "Clients / Miller/2026")
    assert folders.folder_at(db, "Clients/Miller/2026/") == deep
    assert tree(db) == {"Clients": "", "Miller": "Clients", "2026": "Miller"}
    assert folders.folder_at(db, " / ") is None


def test_deleting_a_folder_moves_everything_up(db: Database, chat: Chat) -> None:
    inner = folders.folder_at(db, "a/b/c")
    middle = folders.folder_at(db, "a/b")
    assert inner is not None
    assert middle is not None
    chats.move_to_folder(db, chat.id, middle)
    folders.delete_folder(db, middle)
    assert tree(db) == {"a": "", "c": "a"}
    assert chats.get_chat(db, chat.id).folder_id == folders.folder_at(db, "a")
    folders.delete_folder(db, inner)
    folders.delete_folder(db, FolderId(folders.folder_at(db, "a") or 0))
    assert chats.get_chat(db, chat.id).folder_id is None
    assert tree(db) == {}


def test_rename_and_move(db: Database) -> None:
    a, b = folders.create_folder(db, " a "), folders.create_folder(db, "b")
    folders.rename_folder(db, a.id, "x")
    folders.move_folder(db, a.id, b.id)
    assert tree(db) == {"x": "b", "b": ""}
    with pytest.raises(ValueError, match="itself"):
        folders.move_folder(db, b.id, a.id)
    with pytest.raises(ValueError, match="itself"):
        folders.move_folder(db, b.id, b.id)
    folders.move_folder(db, a.id, None)
    assert tree(db) == {"x": "", "b": ""}


def test_limits_and_what_is_not_there(db: Database) -> None:
    deepest = folders.folder_at(db, "/".join("abcdefghijklmnop"))
    for parent, name in ((deepest, "q"), (None, "  ")):
        with pytest.raises(ValueError, match="needs a name"):
            folders.create_folder(db, name, parent)
    calls: tuple[Callable[[], object], ...] = (
        lambda: folders.delete_folder(db, FolderId(999)),
        lambda: folders.rename_folder(db, FolderId(999), "x"),
        lambda: folders.create_folder(db, "x", FolderId(999)),
        lambda: folders.set_tags(db, ChatId(999), ("x",)),
    )
    for missing in calls:
        with pytest.raises(LookupError):
            missing()


def test_tags(db: Database, chat: Chat) -> None:
    folders.set_tags(db, chat.id, ("Tax", " urgent  now ", "tax", ""))
    assert [tag.lower() for tag in folders.tags_of(db, chat.id)] == ["tax", "urgent now"]
    folders.set_tags(db, chat.id, ("tax",))
    assert db.execute("SELECT count(*) FROM tags") == [(1,)]
    chats.delete_chat(db, chat.id)
    purge_deleted(db)
    assert db.execute("SELECT count(*) FROM chat_tags") == [(0,)]


def test_a_deleted_folder_comes_back_with_what_lay_in_it(db: Database, chat: Chat) -> None:
    clients = folders.create_folder(db, "Clients")
    miller = folders.create_folder(db, "Miller", clients.id)
    below = folders.create_folder(db, "2026", miller.id)
    chats.move_to_folder(db, chat.id, miller.id)
    keeping.set_folder_keeping(db, miller.id, FolderKeeping(keep_days=7, saves=False))
    before = folders.list_folders(db)
    removed = folders.delete_folder(db, miller.id)
    assert chats.get_chat(db, chat.id).folder_id == clients.id
    folders.restore_folder(db, removed)
    assert folders.list_folders(db) == before
    assert chats.get_chat(db, chat.id).folder_id == miller.id
    removed = folders.delete_folder(db, miller.id)
    other = folders.create_folder(db, "Other")
    chats.move_to_folder(db, chat.id, other.id)
    folders.delete_folder(db, clients.id)
    folders.restore_folder(db, removed)
    assert chats.get_chat(db, chat.id).folder_id == other.id, "it was moved meanwhile"
    found = {folder.name: folder.parent_id for folder in folders.list_folders(db)}
    assert found["Miller"] is None, "the folder above is gone"
    assert below.id in {folder.id for folder in folders.list_folders(db)}
