# SPDX-License-Identifier: Apache-2.0
from collections.abc import Callable

import pytest

from desktop.core.ids import ChatId, FolderId
from desktop.core.records import Chat
from desktop.store import chats, folders
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
