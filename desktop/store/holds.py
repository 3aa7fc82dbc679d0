# SPDX-License-Identifier: Apache-2.0
"""Legal holds across an exchange of the database: what must not be lost, and that it stays held."""

from contextlib import suppress

from desktop.core.declared import Struct
from desktop.store import keeping
from desktop.store.db import Database

_SINCE_SCHEMA = 3
State = tuple[int, int, int]
"""Number of a chat's messages, sum of their ids, length of their texts: what tells a change."""


class Holds(Struct, frozen=True, kw_only=True):
    """What a database holds.

    Attributes:
        kept: each chat that a hold keeps, that of the policy too, by ``uid``, with its state.
        own: those of them with a hold of their own or of a folder.
        is_all: whether the user holds everything.
    """

    kept: dict[str, State]
    own: frozenset[str]
    is_all: bool


def holds_of(db: Database, schema: int) -> Holds:
    """Read them; ``schema``: the database's."""
    if schema < _SINCE_SCHEMA:
        return Holds(kept={}, own=frozenset(), is_all=False)
    is_all = keeping.stored_keeping(db).is_held
    kept = keeping.held_uids(db)
    states = chat_states(db) if kept else {}
    own = kept
    if is_all or keeping.is_held_by_policy():
        with suppress(_Undone), db.transaction():
            db.execute("UPDATE keeping SET held = 0")
            own = keeping.held_uids(db, without_policy=True)
            raise _Undone
    return Holds(kept={uid: states[uid] for uid in kept}, own=own, is_all=is_all)


def chat_states(db: Database) -> dict[str, State]:
    """Of every chat, by ``uid``; for a database of any schema."""
    rows = db.execute(
        "SELECT c.uid, count(m.id), total(m.id), total(length(m.text))"
        " FROM chats AS c LEFT JOIN messages AS m ON m.chat_id = c.id GROUP BY c.id"
    )
    return {
        str(uid): (int(str(count)), int(float(str(ids))), int(float(str(length))))
        for uid, count, ids, length in rows
    }


def put_holds(db: Database, holds: Holds) -> None:
    """Have the chats held that were held before; the database knows them all."""
    with db.transaction():
        for uid in holds.own:
            db.execute("UPDATE chats SET held = 1 WHERE uid = ?", (uid,))
        if holds.is_all:
            db.execute("UPDATE keeping SET held = 1")


class _Undone(Exception):  # it is no error: it undoes a transaction
    pass
