# SPDX-License-Identifier: Apache-2.0
"""How long chats are kept: rules for all and for folders, legal holds, what is due. Erases nothing.

All functions run on the thread that owns the database; every write is durable when it returns.
What does not exist raises LookupError. A hold wins over every rule. It stays with a chat that
leaves a held folder, and with what lay in a held folder that is deleted. The policy of the
organisation holds over all of it: rules say what users want, functions what is.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress

from desktop.core import held
from desktop.core.ids import ChatId, FolderId
from desktop.core.keeping import Cause, FolderKeeping, Keeping
from desktop.core.policy_errors import PolicyForbids
from desktop.policy import keep_keys
from desktop.policy.current import now
from desktop.store.chats import get_chat
from desktop.store.db import IN_MEMORY, Database, Value
from desktop.store.folders import list_folders

DAY_MS = 86_400_000
# Every folder with what holds in it; nearest folder first, then what holds for all.
PLACES = """
    WITH RECURSIVE place (id, keep_days, saves, held) AS (
        SELECT f.id, coalesce(f.keep_days, k.keep_days), coalesce(f.saves, k.saves),
            max(f.held, k.held)
        FROM folders AS f JOIN keeping AS k WHERE f.parent_id IS NULL
        UNION ALL
        SELECT f.id, coalesce(f.keep_days, p.keep_days), coalesce(f.saves, p.saves),
            max(f.held, p.held)
        FROM folders AS f JOIN place AS p ON f.parent_id = p.id
    )
    """
CHATS = """
    FROM chats AS c JOIN keeping AS k LEFT JOIN place AS p ON p.id = c.folder_id
    """
HELD = "max(c.held, coalesce(p.held, k.held))"


def get_keeping(db: Database) -> Keeping:
    """What holds for all chats: the rules, as strict as the policy demands."""
    wanted, policy = stored_keeping(db), now()
    days = keep_keys.KEEP_DAYS.rule.both(policy.get(keep_keys.KEEP_DAYS), wanted.keep_days)
    most_trash = policy.get(keep_keys.TRASH_DAYS)
    return Keeping(
        keep_days=days,
        trash_days=min(wanted.trash_days, most_trash) if most_trash else wanted.trash_days,
        saves=wanted.saves and not policy.get(keep_keys.TEMPORARY_ONLY),
        is_held=wanted.is_held or _is_all_held(db),
    )


def stored_keeping(db: Database) -> Keeping:
    """The rules for all chats as they were set."""
    ((keep_days, trash_days, saves, held),) = db.execute(
        "SELECT keep_days, trash_days, saves, held FROM keeping"
    )
    return Keeping(
        keep_days=_int(keep_days),
        trash_days=_int(trash_days),
        saves=bool(saves),
        is_held=bool(held),
    )


def set_keeping(db: Database, rules: Keeping) -> None:
    """Replace the rules for all chats; nothing is erased by it before the next look.

    Raises:
        PolicyForbids: the policy demands something stricter; nothing was changed.
    """
    before, policy = stored_keeping(db), now()
    _refuse_wider(rules, before)
    if policy.get(keep_keys.LEGAL_HOLD) and not rules.is_held and before.is_held:
        raise PolicyForbids("The hold cannot be ended.", keep_keys.LEGAL_HOLD.name)
    most = policy.get(keep_keys.TRASH_DAYS)
    if most and rules.trash_days > most and rules.trash_days != before.trash_days:
        said = f"Deleted chats cannot be kept for more than {most} days."
        raise PolicyForbids(said, keep_keys.TRASH_DAYS.name)
    with db.transaction():
        _put(db, rules)


def folder_keeping(db: Database, folder_id: FolderId) -> FolderKeeping:
    """What a folder itself says."""
    rows = db.execute("SELECT keep_days, saves, held FROM folders WHERE id = ?", (folder_id,))
    if not rows:
        raise LookupError(f"no folder {folder_id}")
    ((keep_days, saves, held),) = rows
    return FolderKeeping(
        keep_days=None if keep_days is None else _int(keep_days),
        saves=None if saves is None else bool(saves),
        is_held=bool(held),
    )


def set_folder_keeping(db: Database, folder_id: FolderId, rules: FolderKeeping) -> None:
    """Replace what a folder says; nothing is erased by it before the next look.

    Raises:
        PolicyForbids: the policy demands something stricter; nothing was changed.
    """
    _refuse_wider(rules, folder_keeping(db, folder_id))
    with db.transaction():
        _put_folder(db, folder_id, rules)


def due_under(db: Database, now_ms: int, rules: Keeping) -> int:
    """How many chats would be due under these rules for all; changes nothing."""
    return _tried(db, now_ms, lambda: _put(db, rules))


def due_in(db: Database, now_ms: int, folder_id: FolderId, rules: FolderKeeping) -> int:
    """How many chats would be due if a folder said this; changes nothing."""
    return _tried(db, now_ms, lambda: _put_folder(db, folder_id, rules))


def uids_due_under(db: Database, now_ms: int, rules: Keeping) -> tuple[str, ...]:
    """The ``uid`` of each chat that would be due under these rules for all; changes nothing."""
    found: tuple[str, ...] = ()
    with suppress(_Tried), db.transaction():
        _put(db, rules)
        gone = due(db, now_ms)
        rows = db.execute("SELECT id, uid FROM chats")
        found = tuple(str(uid) for chat_id, uid in rows if chat_id in gone)
        raise _Tried
    return found


def hold_chat(db: Database, chat_id: ChatId, is_held: bool) -> None:
    """Set or end the hold of one chat; one that is being erased does not exist any more."""
    hold_chats(db, (chat_id,), is_held)


def hold_chats(db: Database, chat_ids: Sequence[ChatId], is_held: bool) -> None:
    """As :func:`hold_chat`, of all of these or of none."""
    with db.transaction():
        for chat_id in chat_ids:
            rows = db.execute(
                "UPDATE chats SET held = ? WHERE id = ?"
                " AND uid NOT IN (SELECT uid FROM erased_chats) RETURNING id",
                (int(is_held), chat_id),
            )
            if not rows:
                raise LookupError(f"no chat {chat_id}")


def is_held(db: Database, chat_id: ChatId) -> bool:
    """Whether a hold of the chat, of a folder above it or over everything keeps it."""
    rows = db.execute(f"{PLACES} SELECT {_held(db)} {CHATS} WHERE c.id = ?", (chat_id,))
    if not rows:
        raise LookupError(f"no chat {chat_id}")
    return bool(rows[0][0])


def held_uids(db: Database, *, without_policy: bool = False) -> frozenset[str]:
    """The ``uid`` of every chat that a hold keeps."""
    held = HELD if without_policy else _held(db)
    return frozenset(
        str(uid) for (uid,) in db.execute(f"{PLACES} SELECT c.uid {CHATS} WHERE {held} = 1")
    )


def hold_on(db: Database, chat_id: ChatId) -> str:
    """Which hold keeps a chat, in words; empty: none. See :func:`desktop.core.held.hold_on`."""
    folders = {folder.id: folder for folder in list_folders(db)}
    return held.hold_on(get_chat(db, chat_id), folders, get_keeping(db))


def is_held_by_policy() -> bool:
    """Whether the organisation holds all chats, so that nobody here can end it."""
    return now().get(keep_keys.LEGAL_HOLD)


def saves_in(db: Database, folder_id: FolderId | None) -> bool:
    """Whether a new chat in this folder (None: in none) is saved, or else temporary."""
    if now().get(keep_keys.TEMPORARY_ONLY):
        return False
    if now().get(keep_keys.LEGAL_HOLD):
        return True
    if folder_id is None:
        rows = db.execute("SELECT max(saves, held) FROM keeping")
    else:
        rows = db.execute(f"{PLACES} SELECT max(saves, held) FROM place WHERE id = ?", (folder_id,))
    if not rows:
        raise LookupError(f"no folder {folder_id}")
    return bool(rows[0][0])


def due(db: Database, now_ms: int) -> dict[ChatId, Cause]:
    """The chats whose time is over at ``now_ms`` and that no hold keeps, oldest first."""
    policy = now()
    days = _at_most(_DAYS, policy.get(keep_keys.KEEP_DAYS), zero_is_longest=True)
    trash = _at_most("k.trash_days", policy.get(keep_keys.TRASH_DAYS), zero_is_longest=False)
    aged = _aged(days)
    rows = db.execute(
        f"""
        {PLACES}
        SELECT c.id, CASE WHEN {aged} THEN 'age' ELSE 'trash' END {CHATS}
        WHERE {_held(db)} = 0 AND (
            c.deleted_ms <= :now - {trash} * {DAY_MS} OR {aged}
        ) ORDER BY c.updated_ms, c.id
        """,
        {"now": now_ms},
    )
    return {ChatId(_int(chat_id)): Cause(cause) for chat_id, cause in rows}


def may_look(db: Database, now_ms: int) -> bool:
    """Note that somebody looks for what is due; whether the clock can be believed.

    A clock that jumped would make everything old at once. So a look is only good for erasing if the
    one before was between an hour and two weeks ago; else it only counts as the look before.
    """
    with db.transaction():
        ((looked_ms,),) = db.execute("SELECT looked_ms FROM keeping")
        since_ms = now_ms - _int(looked_ms) if looked_ms is not None else -1
        if not 0 <= since_ms < LEAST_GAP_MS:
            db.execute("UPDATE keeping SET looked_ms = ?", (now_ms,))
    return LEAST_GAP_MS <= since_ms <= MOST_GAP_MS


LEAST_GAP_MS = 3_600_000
MOST_GAP_MS = 14 * DAY_MS


_DAYS = "coalesce(p.keep_days, k.keep_days)"


def _is_all_held(db: Database) -> bool:
    # Nobody can hold what is in memory only; and it must be able to leave that.
    return db.path != IN_MEMORY and now().get(keep_keys.LEGAL_HOLD)


def _held(db: Database) -> str:
    return "1" if _is_all_held(db) else HELD


def _at_most(days: str, most: int, *, zero_is_longest: bool) -> str:
    """A number of days in SQL, as short as the policy demands."""
    if not most:
        return days
    return f"iif({days} > {most}{f' OR {days} = 0' if zero_is_longest else ''}, {most}, {days})"


def _refuse_wider(rules: Keeping | FolderKeeping, before: Keeping | FolderKeeping) -> None:
    """Refuse what somebody changes to less than is demanded; what stood there may stand."""
    policy, days = now(), rules.keep_days
    most = policy.get(keep_keys.KEEP_DAYS)
    if most and days is not None and days != before.keep_days and not 0 < days <= most:
        said = f"Chats cannot be kept for more than {most} days."
        raise PolicyForbids(said, keep_keys.KEEP_DAYS.name)
    if rules.saves and not before.saves and policy.get(keep_keys.TEMPORARY_ONLY):
        raise PolicyForbids("Chats cannot be saved.", keep_keys.TEMPORARY_ONLY.name)


def _aged(days: str) -> str:
    # A chat with a reply on its way is in use, whatever the clock said when it was asked.
    return (
        f"({days} > 0 AND c.updated_ms <= :now - {days} * {DAY_MS} AND NOT EXISTS (SELECT 1"
        " FROM messages AS m WHERE m.chat_id = c.id AND m.state = 'streaming'))"
    )


class _Tried(Exception):  # it is no error: it undoes a transaction
    pass


def _tried(db: Database, now_ms: int, change: Callable[[], None]) -> int:
    count = 0
    with suppress(_Tried), db.transaction():
        change()
        count = len(due(db, now_ms))
        raise _Tried
    return count


def _put(db: Database, rules: Keeping) -> None:
    db.execute(
        "UPDATE keeping SET keep_days = ?, trash_days = ?, saves = ?, held = ?",
        (rules.keep_days, rules.trash_days, int(rules.saves), int(rules.is_held)),
    )


def _put_folder(db: Database, folder_id: FolderId, rules: FolderKeeping) -> None:
    saves = None if rules.saves is None else int(rules.saves)
    rows = db.execute(
        "UPDATE folders SET keep_days = ?, saves = ?, held = ? WHERE id = ? RETURNING id",
        (rules.keep_days, saves, int(rules.is_held), folder_id),
    )
    if not rows:
        raise LookupError(f"no folder {folder_id}")


def _int(value: Value) -> int:
    assert isinstance(value, int), value
    return value
