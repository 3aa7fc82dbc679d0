# SPDX-License-Identifier: Apache-2.0
"""Search over every title, finished message and attached file. Must not change anything.

Runs on the thread that owns the database. Newest first: with an index of a million messages that
is fast enough to search as somebody types, where ranking all hits first would not be.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop.core.declared import decode_json
from desktop.core.ids import ChatId, DomainId, FolderId, MessageId
from desktop.core.records import Hit
from desktop.store.db import Database, Value

SNIPPET_TOKENS = 24
_IDEOGRAPHS = "\u2e80"  # from here on one character may be a word's beginning that means much
# Unicode keeps these two code points for a program's own use; no text should hold them.
_OPEN, _CLOSE = "\ufdd0", "\ufdd1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Where to look; what is None does not matter.

    Attributes:
        folder_id: also in the folders below it.
        model: a part of its id; of the reply, or of the chat for what the user wrote. Case does not
            matter.
        tag: of the chat; case does not matter.
        after_ms: not older, Unix milliseconds.
        before_ms: older.
        is_archived: only archived chats, or only the others.
    """

    folder_id: FolderId | None = None
    domain_id: DomainId | None = None
    model: str | None = None
    tag: str | None = None
    after_ms: int | None = None
    before_ms: int | None = None
    is_archived: bool | None = None


EVERYWHERE = Scope()
_Place = tuple[int, int | None, str, str, int]
"""Chat, message, title, snippet with marks, milliseconds."""
_HAS_TAG = (
    "c.id IN (SELECT chat_id FROM chat_tags JOIN tags ON tags.id = tag_id WHERE tags.name = ?)"
)


class _Source(NamedTuple):
    """Where words are looked for, and its columns for the scope: of the model and of the time."""

    sql: str
    model: str = "coalesce(json_extract(m.facts, '$.model_id'), c.model_id)"
    ms: str = "m.created_ms"

    def within(self, where: str) -> str:
        """With the scope's conditions."""
        return f"{self.sql} AND {where.format(model=self.model, ms=self.ms)}"


_TITLES = _Source(
    """FROM title_index JOIN chats AS c ON c.id = title_index.rowid
    WHERE title_index MATCH ?""",
    model="c.model_id",
    ms="c.updated_ms",
)
_MESSAGES = _Source(
    """FROM message_index JOIN messages AS m ON m.id = message_index.rowid
    JOIN chats AS c ON c.id = m.chat_id WHERE message_index MATCH ?"""
)
_FILES = _Source(
    """FROM document_index
    JOIN message_documents AS r ON r.document_id = document_index.rowid
    JOIN messages AS m ON m.id = r.message_id JOIN chats AS c ON c.id = m.chat_id
    WHERE document_index MATCH ? AND NOT EXISTS (
        SELECT 1 FROM message_documents AS r2 JOIN messages AS m2 ON m2.id = r2.message_id
        WHERE r2.document_id = r.document_id AND m2.chat_id = m.chat_id
            AND (m2.id, r2.position) > (m.id, r.position)
    )"""
)


def search(
    db: Database, text: str, scope: Scope = EVERYWHERE, *, limit: int = 50, offset: int = 0
) -> tuple[Hit, ...]:
    """Places that hold all words of ``text``: titles, then messages, then the files of questions,
    each newest first. A file stands in a chat once, at the newest message that refers to it.

    Words in double quotes stand together in this order. The last word may be unfinished, unless a
    blank or a quote follows it, or it is one letter beside other words. Case and accents do not
    matter. Nothing else has a meaning, so whatever is typed is a valid search; without a word
    nothing is found. Deleted chats are left out.
    """
    query = query_for(text)
    if not query:
        return ()
    where, values = _conditions(scope)
    titles = _at_once(
        db,
        f"""
        SELECT c.id, NULL, c.title, highlight(title_index, 0, ?, ?), c.updated_ms
        {_TITLES.within(where)}
        ORDER BY title_index.rowid DESC LIMIT ? OFFSET ?
        """,
        (_OPEN, _CLOSE, query, *values, limit, offset),
    )
    left = limit - len(titles)
    begin = max(0, offset - _count(db, _TITLES, query, where, values)) if offset else 0
    found = _at_once(
        db,
        f"""
        SELECT c.id, m.id, c.title, snippet(message_index, 0, ?, ?, '…', {SNIPPET_TOKENS}),
            m.created_ms
        {_MESSAGES.within(where)}
        ORDER BY message_index.rowid DESC LIMIT ? OFFSET ?
        """,
        (_OPEN, _CLOSE, query, *values, left, begin),
    )
    if left := left - len(found):
        if begin:
            begin = max(0, begin - _count(db, _MESSAGES, query, where, values))
        found += _in_files(db, (query, *values), where, left, begin)
    return tuple(_hit(row) for row in (*titles, *found))


def query_for(text: str) -> str:
    """What FTS5 is asked for what somebody typed; empty: no word in it. Pure."""
    phrases: list[str] = []
    pieces = text.replace("\0", " ").split('"')
    for number, piece in enumerate(pieces):
        is_quoted = number % 2 == 1
        words = [piece] if is_quoted else piece.split()
        phrases += [f'"{word}"' for word in words if any(char.isalnum() for char in word)]
    last = pieces[-1]
    if phrases and len(pieces) % 2 == 1 and last and last[-1].isalnum():
        # One letter beside other words stands for itself: the index knows beginnings of two letters
        # and more, and putting together all words with an a takes a second in a million messages.
        is_short = len(phrases) > 1 and len(phrases[-1]) == len('"a"') and last[-1] < _IDEOGRAPHS
        phrases[-1] += "" if is_short else "*"
    return " ".join(phrases)


def marked(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Text without the marks, and the ranges that they enclosed. Pure."""
    plain = ""
    ranges: list[tuple[int, int]] = []
    begin: int | None = None
    for number, piece in enumerate(text.replace(_CLOSE, _OPEN + _CLOSE).split(_OPEN)):
        is_end = piece.startswith(_CLOSE)
        if is_end and begin is not None:
            ranges.append((begin, len(plain)))
        begin = None if is_end or not number else len(plain)
        plain += piece.removeprefix(_CLOSE)
    return plain, tuple(ranges)


def _at_once(db: Database, sql: str, params: Sequence[Value]) -> list[_Place]:
    """The five columns of all rows, in one step of SQLite.

    Each step lets other threads run and takes Python back at once; with two hundred of them the
    window's thread waits for the last one, which is 60 ms while somebody types.
    """
    names = "a, b, c, d, e"
    rows = db.execute(
        f"WITH rows ({names}) AS MATERIALIZED ({sql})"
        f" SELECT json_group_array(json_array({names})) FROM rows",
        params,
    )
    return decode_json(str(rows[0][0]), list[_Place], "search")


def _conditions(scope: Scope) -> tuple[str, Sequence[Value]]:
    """SQL with places for the model's and the time's column, and its values in order."""
    where, values = ["c.deleted_ms IS NULL"], list[Value]()
    if scope.folder_id is not None:
        where.append(
            "c.folder_id IN (WITH RECURSIVE below (id) AS (SELECT ? UNION ALL SELECT f.id"
            " FROM folders AS f JOIN below ON f.parent_id = below.id) SELECT id FROM below)"
        )
        values.append(scope.folder_id)
    for condition, value in (
        ("c.domain_id = ?", scope.domain_id),
        ("instr(lower({model}), ?) > 0", None if scope.model is None else scope.model.lower()),
        (_HAS_TAG, scope.tag),
        ("{ms} >= ?", scope.after_ms),
        ("{ms} < ?", scope.before_ms),
        ("c.archived = ?", None if scope.is_archived is None else int(scope.is_archived)),
    ):
        if value is not None:
            where.append(condition)
            values.append(value)
    return " AND ".join(where), values


def _count(db: Database, source: _Source, query: str, where: str, values: Sequence[Value]) -> int:
    rows = db.execute(f"SELECT count(*) {source.within(where)}", (query, *values))
    return int(str(rows[0][0]))


def _in_files(
    db: Database, params: Sequence[Value], where: str, limit: int, offset: int
) -> list[_Place]:
    """``params`` are the query and the scope's values."""
    name = "highlight(document_index, 0, ?, ?)"
    words = f"snippet(document_index, 1, ?, ?, '…', {SNIPPET_TOKENS})"
    return _at_once(
        db,
        f"""
        SELECT c.id, m.id, c.title, {name} || ': ' || {words}, m.created_ms
        {_FILES.within(where)}
        ORDER BY m.id DESC LIMIT ? OFFSET ?
        """,
        (_OPEN, _CLOSE, _OPEN, _CLOSE, *params, limit, offset),
    )


def _hit(place: _Place) -> Hit:
    chat_id, message_id, title, snippet, created_ms = place
    plain, ranges = marked(snippet)
    return Hit(
        chat_id=ChatId(chat_id),
        message_id=None if message_id is None else MessageId(message_id),
        chat_title=title,
        snippet=plain,
        ranges=ranges,
        created_ms=created_ms,
    )
