# SPDX-License-Identifier: Apache-2.0
"""``carrelctl chats`` and ``carrelctl search``: what is kept, in order and found."""

import argparse
import sys
import time
from collections.abc import Callable
from datetime import datetime
from typing import Any

from desktop.cli import interchange, keeping, terminal
from desktop.cli.columns import table
from desktop.cli.database import opened
from desktop.core.declared import encode_json, replace
from desktop.core.errors import KnownError
from desktop.core.ids import ChatId, DomainId
from desktop.core.records import Hit
from desktop.store import chats, folders
from desktop.store.db import Database
from desktop.store.search import Scope, search

CHANGES: dict[str, tuple[str, Callable[[Database, ChatId], None]]] = {
    "pin": ("keep it on top", lambda db, chat: chats.pin(db, chat, True)),
    "unpin": ("not any more", lambda db, chat: chats.pin(db, chat, False)),
    "archive": ("out of the daily list", lambda db, chat: chats.archive(db, chat, True)),
    "unarchive": ("put it back", lambda db, chat: chats.archive(db, chat, False)),
    "delete": ("put it into the trash", chats.delete_chat),
    "restore": ("out of the trash again", chats.restore_chat),
}


def add_command(commands: Any) -> None:
    """Declare both commands."""
    parser = commands.add_parser(
        "chats", help="list, sort, import and export chats", description=__doc__
    )
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="all chats, last used first")
    listing.add_argument("--deleted", action="store_true", help="the trash instead")
    listing.add_argument("--json", action="store_true", help="a JSON array instead of a table")
    listing.set_defaults(run=run_list)
    interchange.add_actions(actions)
    keeping.add_actions(actions)
    for name, (what, _) in CHANGES.items():
        change = actions.add_parser(name, help=what)
        change.add_argument("id", type=int, metavar="ID")
        change.set_defaults(run=run_change, change=name)
    sorting = actions.add_parser("set", help="folder, tags, system prompt of one chat")
    sorting.add_argument("id", type=int, metavar="ID")
    sorting.add_argument("--folder", metavar="A/B", help="made if it is not there; empty: none")
    sorting.add_argument("--tags", metavar="A,B", help="replace its tags")
    sorting.add_argument("--system-prompt", metavar="TEXT", help="empty: as the domain says")
    sorting.add_argument(
        "--when-full",
        choices=("drop_oldest", "refuse", "summarise", ""),
        help="empty: as the settings say",
    )
    sorting.set_defaults(run=run_set)
    _add_search(commands)


def _add_search(commands: Any) -> None:
    parser = commands.add_parser("search", help="find words in all chats")
    parser.add_argument("text", nargs="+", metavar="TEXT", help='words; "a phrase"; a beginning')
    parser.add_argument("--folder", metavar="A/B", help="only there and below")
    parser.add_argument("--domain", metavar="ID", help="only in this domain")
    parser.add_argument(
        "--model", metavar="NAME", help="only answers of models with this in the id"
    )
    parser.add_argument("--after", type=_day, metavar="YYYY-MM-DD", help="that day or later")
    parser.add_argument("--before", type=_day, metavar="YYYY-MM-DD", help="before that day")
    parser.add_argument("--limit", type=int, default=20, metavar="N", help="at most N (20)")
    parser.add_argument("--json", action="store_true", help="a JSON array instead of text")
    parser.set_defaults(run=run_search)


def run_list(options: argparse.Namespace) -> int:
    """Print the chats."""
    with opened(options) as db:
        found = chats.list_deleted(db) if options.deleted else chats.list_chats(db)
        places = {folder.id: folder for folder in folders.list_folders(db)}
        tags = {chat.id: folders.tags_of(db, chat.id) for chat in found}
    if options.json:
        listed = [{**_plain(chat), "tags": tags[chat.id]} for chat in found]
        sys.stdout.write(encode_json(listed).decode() + "\n")
        return 0
    rows: list[tuple[str, ...]] = [("ID", "LAST USED", "FOLDER", "TAGS", "TITLE")]
    for chat in found:
        used = time.strftime("%Y-%m-%d %H:%M", time.localtime(chat.updated_ms / 1000))
        names: list[str] = []
        here = chat.folder_id
        while here is not None:
            names.insert(0, places[here].name)
            here = places[here].parent_id
        mark = ("📌 " if chat.is_pinned else "") + ("(archived) " if chat.is_archived else "")
        row = (str(chat.id), used, "/".join(names), ", ".join(tags[chat.id]), mark + chat.title)
        rows.append(row)
    for line in table(rows):
        terminal.line(line)
    return 0


def run_change(options: argparse.Namespace) -> int:
    """One of CHANGES."""
    with opened(options) as db:
        CHANGES[options.change][1](db, ChatId(options.id))
    return 0


def run_set(options: argparse.Namespace) -> int:
    """Sort one chat."""
    chat_id = ChatId(options.id)
    with opened(options) as db:
        chats.get_chat(db, chat_id)
        if options.folder is not None:
            chats.move_to_folder(db, chat_id, folders.folder_at(db, options.folder))
        if options.tags is not None:
            folders.set_tags(db, chat_id, tuple(options.tags.split(",")))
        own = chats.options(db, chat_id)
        if options.system_prompt is not None:
            own = replace(own, system_prompt=options.system_prompt or None)
        if options.when_full is not None:
            own = replace(own, when_full=options.when_full or None)
        chats.set_options(db, chat_id, own)
    return 0


def run_search(options: argparse.Namespace) -> int:
    """Print what was found, newest first; 1 if nothing was."""
    with opened(options) as db:
        folder_id = None
        if options.folder is not None:
            folder_id = folders.find_folder(db, options.folder)
            if folder_id is None:
                raise KnownError(
                    f"There is no folder {options.folder}.", "See carrelctl chats list."
                )
        scope = Scope(
            folder_id=folder_id,
            domain_id=None if options.domain is None else DomainId(options.domain),
            model=options.model,
            after_ms=options.after,
            before_ms=options.before,
        )
        found = search(db, " ".join(options.text), scope, limit=max(1, options.limit))
    if options.json:
        sys.stdout.write(encode_json(found).decode() + "\n")
    for hit in () if options.json else found:
        terminal.line(_line(hit))
    return 0 if found else 1


def _line(hit: Hit) -> str:
    """Chat, title and snippet on one line; what was found stands in brackets."""
    text = hit.snippet
    for begin, end in reversed(hit.ranges):
        text = f"{text[:begin]}[{text[begin:end]}]{text[end:]}"
    place = f"{hit.chat_id}:{hit.message_id}" if hit.message_id is not None else f"{hit.chat_id}"
    return f"{place}  {hit.chat_title} — {' '.join(text.split())}"


def _plain(chat: Any) -> dict[str, Any]:
    return {name: getattr(chat, name) for name in chat.__slots__}


def _day(text: str) -> int:
    """Unix milliseconds of a day's begin, in local time; argparse tells a ValueError."""
    return int(datetime.strptime(text, "%Y-%m-%d").timestamp() * 1000)
