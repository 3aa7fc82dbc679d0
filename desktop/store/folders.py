# SPDX-License-Identifier: Apache-2.0
"""Folders, nested, and tags. Deleting one never deletes a chat, and never ends a legal hold.

All functions run on the thread that owns the database; every write is durable when it returns.
What does not exist raises LookupError.
"""

import uuid

from desktop.core.declared import Struct
from desktop.core.ids import ChatId, FolderId
from desktop.core.keeping import FolderKeeping
from desktop.core.records import Folder
from desktop.store.chats import now_ms
from desktop.store.db import Database, Row
from desktop.store.text import storable

_COLUMNS = "id, parent_id, name, keep_days, saves, held"
MAX_DEPTH = 16
"""Deeper than anybody looks, and shallow enough for every recursive statement."""


def list_folders(db: Database) -> tuple[Folder, ...]:
    """All folders by name; the tree is in ``parent_id``."""
    rows = db.execute(f"SELECT {_COLUMNS} FROM folders ORDER BY name COLLATE NOCASE, id")
    return tuple(_folder(row) for row in rows)


def create_folder(db: Database, name: str, parent_id: FolderId | None = None) -> Folder:
    """Store an empty folder.

    Raises:
        ValueError: a blank name, or deeper than 16.
    """
    with db.transaction():
        if not name.strip() or len(_ancestors(db, parent_id)) >= MAX_DEPTH:
            raise ValueError("a folder needs a name and a place at most 16 deep")
        rows = db.execute(
            "INSERT INTO folders (uid, parent_id, name, created_ms) VALUES (?, ?, ?, ?)"
            f" RETURNING {_COLUMNS}",
            (uuid.uuid4().hex, parent_id, storable(name.strip()), now_ms()),
        )
    return _folder(rows[0])


def rename_folder(db: Database, folder_id: FolderId, name: str) -> None:
    """Give it another name. Raises ValueError for a blank one."""
    if not name.strip():
        raise ValueError("a folder needs a name")
    with db.transaction():
        _get(db, folder_id)
        db.execute("UPDATE folders SET name = ? WHERE id = ?", (storable(name.strip()), folder_id))


def move_folder(db: Database, folder_id: FolderId, parent_id: FolderId | None) -> None:
    """Put it with all that is in it into another one.

    Raises:
        ValueError: into itself, or deeper than 16.
    """
    with db.transaction():
        _get(db, folder_id)
        above = _ancestors(db, parent_id)
        if folder_id in above or len(above) + _height(db, folder_id) > MAX_DEPTH:
            raise ValueError("a folder cannot lie in itself, nor deeper than 16")
        if _is_held(db, folder_id):
            db.execute("UPDATE folders SET held = 1 WHERE id = ?", (folder_id,))
        db.execute("UPDATE folders SET parent_id = ? WHERE id = ?", (parent_id, folder_id))


class Removed(Struct, frozen=True, kw_only=True):
    """A folder that was deleted, and what lay right in it."""

    folder: Folder
    uid: str
    created_ms: int
    chat_ids: tuple[int, ...]
    folder_ids: tuple[int, ...]


def delete_folder(db: Database, folder_id: FolderId) -> Removed:
    """Remove it; its chats and folders move one up. :func:`restore_folder` takes what it gives."""
    with db.transaction():
        removed = _removed(db, folder_id)
        parent_id = removed.folder.parent_id
        _keep_hold(db, folder_id)
        for table, column in (("chats", "folder_id"), ("folders", "parent_id")):
            db.execute(
                f"UPDATE {table} SET {column} = ? WHERE {column} = ?", (parent_id, folder_id)
            )
        db.execute("DELETE FROM folders WHERE id = ?", (folder_id,))
    return removed


def restore_folder(db: Database, removed: Removed) -> None:
    """Bring a folder back with what lay in it and was not moved elsewhere meanwhile.

    A hold that its chats took over from it stays theirs: no undo ends a hold.
    """
    folder, rules = removed.folder, removed.folder.keeping
    with db.transaction():
        above = (folder.parent_id,)
        is_there = bool(db.execute("SELECT 1 FROM folders WHERE id = ?", above))
        parent_id = folder.parent_id if is_there else None
        saves = None if rules.saves is None else int(rules.saves)
        db.execute(
            "INSERT INTO folders (id, uid, parent_id, name, created_ms, keep_days, saves, held)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                folder.id,
                removed.uid,
                parent_id,
                folder.name,
                removed.created_ms,
                rules.keep_days,
                saves,
                int(rules.is_held),
            ),
        )
        for table, column, ids in (
            ("chats", "folder_id", removed.chat_ids),
            ("folders", "parent_id", removed.folder_ids),
        ):
            for each in ids:
                db.execute(
                    f"UPDATE {table} SET {column} = ? WHERE id = ? AND {column} IS ?",
                    (folder.id, each, parent_id),
                )


def find_folder(db: Database, path: str) -> FolderId | None:
    """The folder of a path like ``Clients/Miller``; None: it is not there, or a blank path."""
    here: FolderId | None = None
    for name in _names(path):
        here = _child(db, here, name)
        if here is None:
            return None
    return here


def folder_at(db: Database, path: str) -> FolderId | None:
    """The folder of a path, made if it is not there; a blank path: None."""
    here: FolderId | None = None
    for name in _names(path):
        here = _child(db, here, name) or create_folder(db, name, here).id
    return here


def set_tags(db: Database, chat_id: ChatId, names: tuple[str, ...]) -> None:
    """Replace the tags of a chat; a tag without a chat is gone."""
    wanted = {" ".join(storable(name).split()) for name in names} - {""}
    with db.transaction():
        if not db.execute("SELECT 1 FROM chats WHERE id = ?", (chat_id,)):
            raise LookupError(f"no chat {chat_id}")
        db.execute("DELETE FROM chat_tags WHERE chat_id = ?", (chat_id,))
        for name in sorted(wanted):
            db.execute("INSERT OR IGNORE INTO tags (name) VALUES (?)", (name,))
            db.execute(
                "INSERT OR IGNORE INTO chat_tags (chat_id, tag_id)"
                " SELECT ?, id FROM tags WHERE name = ?",
                (chat_id, name),
            )
        db.execute("DELETE FROM tags WHERE id NOT IN (SELECT tag_id FROM chat_tags)")


def tags_of(db: Database, chat_id: ChatId) -> tuple[str, ...]:
    """The tags of a chat, by name."""
    rows = db.execute(
        "SELECT name FROM tags JOIN chat_tags ON tag_id = id WHERE chat_id = ? ORDER BY name",
        (chat_id,),
    )
    return tuple(str(name) for (name,) in rows)


def list_tags(db: Database) -> tuple[str, ...]:
    """All tags, by name."""
    return tuple(str(name) for (name,) in db.execute("SELECT name FROM tags ORDER BY name"))


def _names(path: str) -> list[str]:
    return [name for name in (part.strip() for part in path.split("/")) if name]


def _child(db: Database, parent_id: FolderId | None, name: str) -> FolderId | None:
    rows = db.execute(
        "SELECT id FROM folders WHERE parent_id IS ? AND name = ? ORDER BY id LIMIT 1",
        (parent_id, name),
    )
    return FolderId(int(str(rows[0][0]))) if rows else None


def _get(db: Database, folder_id: FolderId) -> Folder:
    rows = db.execute(f"SELECT {_COLUMNS} FROM folders WHERE id = ?", (folder_id,))
    if not rows:
        raise LookupError(f"no folder {folder_id}")
    return _folder(rows[0])


def _removed(db: Database, folder_id: FolderId) -> Removed:
    folder = _get(db, folder_id)
    ((uid, created_ms),) = db.execute(
        "SELECT uid, created_ms FROM folders WHERE id = ?", (folder_id,)
    )
    chats = db.execute("SELECT id FROM chats WHERE folder_id = ?", (folder_id,))
    within = db.execute("SELECT id FROM folders WHERE parent_id = ?", (folder_id,))
    return Removed(
        folder=folder,
        uid=str(uid),
        created_ms=int(str(created_ms)),
        chat_ids=tuple(int(str(row[0])) for row in chats),
        folder_ids=tuple(int(str(row[0])) for row in within),
    )


def _ancestors(db: Database, folder_id: FolderId | None) -> list[FolderId]:
    """The folder itself and all above it."""
    found: list[FolderId] = []
    while folder_id is not None:
        found.append(folder_id)
        folder_id = _get(db, folder_id).parent_id
    return found


def _is_held(db: Database, folder_id: FolderId | None) -> bool:
    """Whether a hold of the folder or of one above keeps what is in it."""
    return any(
        db.execute("SELECT held FROM folders WHERE id = ?", (each,)) == [(1,)]
        for each in _ancestors(db, folder_id)
    )


def _keep_hold(db: Database, folder_id: FolderId) -> None:
    """Make a hold of the folder one of what lies in it."""
    if _is_held(db, folder_id):
        db.execute("UPDATE chats SET held = 1 WHERE folder_id = ?", (folder_id,))
        db.execute("UPDATE folders SET held = 1 WHERE parent_id = ?", (folder_id,))


def _height(db: Database, folder_id: FolderId) -> int:
    rows = db.execute(
        """
        WITH RECURSIVE below (folder_id, depth) AS (
            SELECT ?, 1
            UNION ALL
            SELECT id, depth + 1 FROM folders JOIN below ON parent_id = folder_id
        )
        SELECT max(depth) FROM below
        """,
        (folder_id,),
    )
    return int(str(rows[0][0]))


def _folder(row: Row) -> Folder:
    match row:
        case (
            int(folder_id),
            int() | None as parent_id,
            str(name),
            int() | None as days,
            int() | None as saves,
            int(held),
        ):
            rules = FolderKeeping(
                keep_days=days, saves=None if saves is None else bool(saves), is_held=bool(held)
            )
            above = None if parent_id is None else FolderId(parent_id)
            return Folder(id=FolderId(folder_id), parent_id=above, name=name, keeping=rules)
        case _:
            raise TypeError(f"not a folder: {row!r}")
