# SPDX-License-Identifier: Apache-2.0
"""What somebody types into the search of chats: words, and prefixes that say where. Pure.

``in:`` a folder, ``domain:``, ``model:``, ``tag:``, ``before:`` and ``after:`` a day, and
``is:archived``. A value with blanks stands in double quotes: ``in:"Old clients"``.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from datetime import date, datetime, timedelta
from typing import Any

from desktop.core.declared import Struct
from desktop.core.ids import DomainId, FolderId
from desktop.core.records import Domain, Folder, Hit
from desktop.store.search import Scope, search
from desktop.store.worker import StoreThread

MOST_HITS = 200
_PREFIX = re.compile(r'(?:(?<=\s)|^)(in|domain|model|tag|before|after|is):("[^"]*"?|\S*)', re.I)
_BACK = re.compile(r"(\d+)([dwmy])")
_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}


class Query(Struct, frozen=True, kw_only=True):
    """What is looked for.

    Attributes:
        scope: where.
        unknown: prefixes with a value that does not exist (yet: it may be unfinished), as typed.
    """

    words: str
    scope: Scope
    unknown: tuple[str, ...] = ()


def query_of(text: str, folders: Sequence[Folder], domains: Sequence[Domain], today: date) -> Query:
    """Words and scope. A prefix without a value is no prefix yet, and is left out.

    Folders are named by their path, or by their own name; domains by id or name; models by a
    part of their id; days as ``2026-03-01``, ``today``, ``yesterday``, or back from today as
    ``7d``, ``2w``, ``3m``, ``1y``. Case does not matter.
    """
    found: dict[str, Any] = {}
    unknown: list[str] = []
    readers: dict[str, tuple[str, Callable[[str], object]]] = {
        "in": ("folder_id", lambda value: _folder(value, folders)),
        "domain": ("domain_id", lambda value: _domain(value, domains)),
        "model": ("model", str),
        "tag": ("tag", str),
        "before": ("before_ms", lambda value: _day_ms(value, today)),
        "after": ("after_ms", lambda value: _day_ms(value, today)),
        "is": ("is_archived", lambda value: True if value.casefold() == "archived" else None),
    }

    def take(match: re.Match[str]) -> str:
        value = match[2].strip('"').strip()
        name, read = readers[match[1].casefold()]
        if value:
            found[name] = read(value)
            if found[name] is None:
                unknown.append(match[0])
        return " "

    words = _PREFIX.sub(take, text)
    return Query(words=words, scope=Scope(**found), unknown=tuple(unknown))


class Finding:
    """Search by way of the store's thread. Any thread."""

    def __init__(self, store: StoreThread) -> None:
        self._store = store

    def find(self, query: Query) -> Future[tuple[Hit, ...]]:
        """Places, titles first, each newest first; at most :data:`MOST_HITS`."""
        return self._store.submit(lambda db: search(db, query.words, query.scope, limit=MOST_HITS))


def path_of(folder: Folder, folders: Mapping[FolderId, Folder]) -> str:
    """The names from the top, as ``Clients/Miller``."""
    names = [folder.name]
    while folder.parent_id is not None and folder.parent_id in folders:
        folder = folders[folder.parent_id]
        names.insert(0, folder.name)
    return "/".join(names)


def _folder(value: str, folders: Sequence[Folder]) -> FolderId | None:
    by_id = {folder.id: folder for folder in folders}
    wanted = value.casefold()
    for folder in folders:
        if path_of(folder, by_id).casefold() == wanted:
            return folder.id
    return next((f.id for f in folders if f.name.casefold() == wanted), None)


def _domain(value: str, domains: Sequence[Domain]) -> DomainId | None:
    wanted = value.casefold()
    return next((d.id for d in domains if wanted in (d.id.casefold(), d.name.casefold())), None)


def _day_ms(value: str, today: date) -> int | None:
    """Unix milliseconds of the day's begin, in local time."""
    word = value.casefold()
    back = _BACK.fullmatch(word)
    if word in ("today", "yesterday"):
        day = today - timedelta(days=word == "yesterday")
    elif back is not None and int(back[1]) < 10_000:
        day = today - timedelta(days=min(int(back[1]) * _DAYS[back[2]], 20_000))
    else:
        try:
            day = date.fromisoformat(value)
        except ValueError:
            return None
    return int(datetime(day.year, day.month, day.day).timestamp() * 1000)
