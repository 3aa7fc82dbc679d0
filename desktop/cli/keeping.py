# SPDX-License-Identifier: Apache-2.0
"""``carrelctl chats retain``, ``hold``, ``release`` and ``erase``: how long chats are kept."""

import argparse
import sys
import time
from typing import Any

from desktop.cli import terminal
from desktop.cli.database import opened
from desktop.cli.secret import unlock, vault_for
from desktop.core.declared import encode_json, replace
from desktop.core.errors import KnownError
from desktop.core.ids import ChatId, FolderId
from desktop.core.keeping import Cause, FolderKeeping, Keeping
from desktop.core.store_errors import NotCleaned
from desktop.paths import user_paths
from desktop.store import erasing, keeping
from desktop.store.chats import now_ms
from desktop.store.db import Database
from desktop.store.folders import find_folder
from desktop.turn.schedule import clean_all
from desktop.turn.vault import Vault

LONGEST_DAYS = 36_500


def add_actions(actions: Any) -> None:
    """Declare the actions of ``carrelctl chats``."""
    retain = actions.add_parser(
        "retain", help="how long chats are kept; without options: show it and what is due"
    )
    retain.add_argument("--folder", metavar="A/B", help="only there and below; empty: for all")
    retain.add_argument(
        "--days", type=_days, metavar="N", help="erase what was not used so long; 0: never"
    )
    retain.add_argument("--trash-days", type=_days, metavar="N", help="how long the trash keeps")
    retain.add_argument(
        "--save", choices=("yes", "no", "as-above"), help="no: new chats are temporary"
    )
    retain.add_argument(
        "--as-above", action="store_true", help="the folder has no rules of its own any more"
    )
    retain.add_argument("--json", action="store_true", help="one JSON object instead of text")
    retain.set_defaults(run=run_retain)
    for name, what in (("hold", "legal hold: nothing of it is erased"), ("release", "end a hold")):
        hold = actions.add_parser(name, help=what)
        which = hold.add_mutually_exclusive_group(required=True)
        which.add_argument("id", type=int, nargs="?", metavar="ID", help="one chat")
        which.add_argument("--folder", metavar="A/B", help="all that is in it and below")
        which.add_argument("--all", action="store_true", help="everything")
        hold.set_defaults(run=run_hold, is_held=name == "hold")
    erase = actions.add_parser("erase", help="erase for good what is due, or these chats")
    erase.add_argument("ids", nargs="*", type=int, metavar="ID", help="none: all that is due")
    erase.add_argument("--trash", action="store_true", help="the whole trash")
    erase.add_argument("--yes", action="store_true", help="do not ask")
    erase.set_defaults(run=run_erase)


def run_retain(options: argparse.Namespace) -> int:
    """Change the rules if something is given; print them."""
    with opened(options) as db:
        folder_id = _folder(db, options.folder) if options.folder else None
        if folder_id is None:
            shown: Keeping | FolderKeeping = _change_all(db, options)
        else:
            shown = _change_folder(db, folder_id, options)
        due = len(keeping.due(db, now_ms()))
        records = erasing.erasures(db, 5)
    if options.json:
        sys.stdout.write(
            encode_json({"rules": shown, "due": due, "erased": records}).decode() + "\n"
        )
        return 0
    for line in _told(shown):
        terminal.line(line)
    terminal.line(f"due now         {due} chats; the window erases them, or: chats erase")
    for each in records:
        day = time.strftime("%Y-%m-%d %H:%M", time.localtime(each.erased_ms / 1000))
        terminal.line(
            f"erased          {day}: {each.chats} chats, {each.messages} messages"
            f" ({each.cause.value})"
        )
    return 0


def run_hold(options: argparse.Namespace) -> int:
    """Set or end a hold."""
    is_held = bool(options.is_held)
    with opened(options) as db:
        if options.all:
            keeping.set_keeping(db, replace(keeping.stored_keeping(db), is_held=is_held))
        elif options.folder is not None:
            folder_id = _folder(db, options.folder)
            rules = keeping.folder_keeping(db, folder_id)
            keeping.set_folder_keeping(db, folder_id, replace(rules, is_held=is_held))
        else:
            keeping.hold_chat(db, ChatId(options.id), is_held)
    return 0


def run_erase(options: argparse.Namespace) -> int:
    """Erase, after a question, and take it out of the backups and of what restoring kept."""
    user_paths().create()
    vault = vault_for(options)
    unlock(vault)
    with opened(options, vault) as db:
        if options.trash:
            rows = db.execute("SELECT id FROM chats WHERE deleted_ms IS NOT NULL")
            found = [ChatId(int(str(row[0]))) for row in rows]
            doomed = {each: Cause.TRASH for each in found if not keeping.is_held(db, each)}
        elif options.ids:
            doomed = {ChatId(each): Cause.ASKED for each in options.ids}
        else:
            doomed = keeping.due(db, now_ms())
        if not options.yes and doomed and not _agrees(len(doomed)):
            return 1
        count = erasing.erase(db, doomed)
        terminal.line(f"{count} chats were erased.")
        return _clean(vault, db)


def _clean(vault: Vault, db: Database) -> int:
    """Backups and kept copies; what is not reached now stays marked, and Carrel tries again."""
    later = "Carrel takes them out of its backups within an hour, while its window is open."
    try:
        cleaned, left = clean_all(vault, db)
    except KnownError as error:
        terminal.problem(f"{error.text()} {later}")
        return 1
    if cleaned:
        terminal.line(f"{cleaned} backups and kept copies were written anew without them.")
    if left:
        terminal.problem(NotCleaned(left).text())
    return 1 if left else 0


def _agrees(count: int) -> bool:
    if not sys.stdin.isatty():
        raise KnownError(f"{count} chats would be erased for good.", "Repeat it with --yes.")
    terminal.write(f"Erase {count} chats for good? [y/N] ")
    return sys.stdin.readline().strip().lower() in {"y", "yes"}


def _change_all(db: Database, options: argparse.Namespace) -> Keeping:
    rules = before = keeping.stored_keeping(db)
    if options.as_above or options.save == "as-above":
        raise KnownError("Above all chats there is nothing.", "Name a folder with --folder.")
    if options.days is not None:
        rules = replace(rules, keep_days=options.days)
    if options.trash_days is not None:
        rules = replace(rules, trash_days=options.trash_days)
    if options.save is not None:
        rules = replace(rules, saves=options.save == "yes")
    if rules != before:
        keeping.set_keeping(db, rules)
    return keeping.get_keeping(db)


def _change_folder(db: Database, folder_id: FolderId, options: argparse.Namespace) -> FolderKeeping:
    rules = before = keeping.folder_keeping(db, folder_id)
    if options.trash_days is not None:
        raise KnownError("There is one trash for all folders.", "Leave out --folder.")
    if options.as_above:
        rules = FolderKeeping(is_held=rules.is_held)
    if options.days is not None:
        rules = replace(rules, keep_days=options.days)
    if options.save is not None:
        saves = None if options.save == "as-above" else options.save == "yes"
        rules = replace(rules, saves=saves)
    if rules != before:
        keeping.set_folder_keeping(db, folder_id, rules)
    return rules


def _told(rules: Keeping | FolderKeeping) -> list[str]:
    above = "as the folder above says"
    days = {None: above, 0: "for ever"}.get(rules.keep_days, f"{rules.keep_days} days after use")
    saved = {None: above, True: "yes", False: "no, they are temporary"}[rules.saves]
    lines = [f"chats kept      {days}"]
    if isinstance(rules, Keeping):
        lines.append(f"trash kept      {rules.trash_days} days")
    lines += [
        f"new chats saved {saved}",
        f"legal hold      {'yes: nothing of it is erased' if rules.is_held else 'no'}",
    ]
    return lines


def _folder(db: Database, path: str) -> FolderId:
    found = find_folder(db, path)
    if found is None:
        raise KnownError(f"There is no folder {path}.", "See carrelctl chats list.")
    return found


def _days(text: str) -> int:
    """A number of days; argparse tells a ValueError."""
    days = int(text)
    if not 0 <= days <= LONGEST_DAYS:
        raise ValueError(text)
    return days
