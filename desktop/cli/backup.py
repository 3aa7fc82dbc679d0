# SPDX-License-Identifier: Apache-2.0
"""``carrelctl backup``: make, list and restore backups of all chats."""

import argparse
import getpass
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from desktop.cli import terminal
from desktop.cli.columns import size_text, table
from desktop.cli.secret import from_file, unlock, vault_for
from desktop.core.declared import encode_json
from desktop.core.errors import KnownError, StoreLocked
from desktop.paths import user_paths
from desktop.settings.backups import (
    BACKUP_EVERY,
    BACKUP_FOLDER,
    BACKUPS_DAILY,
    BACKUPS_MONTHLY,
    BACKUPS_WEEKLY,
)
from desktop.settings.preferences import Preferences
from desktop.settings.setting import Setting
from desktop.store.backup import Backup
from desktop.store.rotation import KEEP_ASKED as KEEP
from desktop.store.sessions import erase_all
from desktop.turn.backups import backup_now, backups, restore
from desktop.turn.schedule import PERIODS_MS, back_up_if_due, next_ms

COUNTS = {"daily": BACKUPS_DAILY, "weekly": BACKUPS_WEEKLY, "monthly": BACKUPS_MONTHLY}


def add_command(commands: Any) -> None:
    """Declare the command and its own commands."""
    parser = commands.add_parser("backup", help="back up your chats", description=__doc__)
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    making = actions.add_parser("make", help="make one and verify it; Carrel may be running")
    making.add_argument(
        "--keep", type=int, default=KEEP, metavar="N", help=f"remove all but the newest N ({KEEP})"
    )
    making.set_defaults(run=run_make)
    listing = actions.add_parser("list", help="what there is, newest first")
    listing.add_argument("--json", action="store_true", help="a JSON array instead of a table")
    listing.set_defaults(run=run_list)
    schedule = actions.add_parser(
        "schedule", help="how often by itself and how many stay; without options: show it"
    )
    schedule.add_argument("--every", choices=(*PERIODS_MS, "never"), help="day, week or never")
    for name, setting in COUNTS.items():
        schedule.add_argument(f"--{name}", type=int, metavar="N", help=setting.label.lower())
    schedule.add_argument(
        "--place", metavar="FOLDER", help="where they go, for example another disk; empty: as usual"
    )
    schedule.add_argument("--now", action="store_true", help="make the one that is due, if one is")
    schedule.add_argument("--json", action="store_true", help="one JSON object instead of text")
    schedule.set_defaults(run=run_schedule)
    restoring = actions.add_parser(
        "restore", help="put a backup in place of the chats, which are kept beside it"
    )
    restoring.add_argument("file", type=Path, metavar="FILE", help="the backup")
    restoring.set_defaults(run=run_restore)


def run_make(options: argparse.Namespace) -> int:
    """Make a backup."""
    vault = vault_for(options)
    unlock(vault)
    user_paths().create()
    with closing(vault.open()) as db:
        made = backup_now(vault, db, max(1, options.keep))
    terminal.line(str(made.path))
    if made.header.keys is None:
        terminal.problem("It is not encrypted, because your chats are not: carrelctl key status.")
    return 0


def run_schedule(options: argparse.Namespace) -> int:
    """Change the schedule if something is given; print it, or make what is due."""
    paths = user_paths()
    paths.create()
    preferences = Preferences.open(paths.settings)
    wanted: dict[Setting[Any], object] = {BACKUP_EVERY: options.every}
    wanted |= {setting: getattr(options, name) for name, setting in COUNTS.items()}
    wanted[BACKUP_FOLDER] = options.place and str(Path(options.place).absolute())
    for setting, value in wanted.items():
        if value is not None:
            _set(preferences, setting, value)
    vault = vault_for(options)
    if options.now:
        unlock(vault)
        vault.open().close()  # migrated, as at every start
        made = back_up_if_due(vault, preferences, time.time_ns() // 1_000_000)
        terminal.line("None is due." if made is None else str(made.path))
        return 0
    due_ms = next_ms(vault, preferences)
    facts = {setting.key: preferences.get(setting) for setting in wanted}
    if options.json:
        sys.stdout.write(encode_json({**facts, "next_ms": due_ms}).decode() + "\n")
        return 0
    for setting in wanted:
        terminal.line(f"{(setting.label or setting.key).ljust(22)}  {facts[setting.key]}")
    when = {None: "never", 0: "as soon as Carrel runs"}.get(due_ms) or time.strftime(
        "%Y-%m-%d %H:%M, if Carrel runs", time.localtime((due_ms or 0) / 1000)
    )
    terminal.line(f"{'Next one'.ljust(22)}  {when}")
    return 0


def _set(preferences: Preferences, setting: Setting[Any], value: object) -> None:
    try:
        preferences.set(setting, setting.kind.decode(value))
    except ValueError as error:
        raise KnownError(f"{setting.label}: {error}.", "See carrelctl backup schedule.") from error


def run_list(options: argparse.Namespace) -> int:
    """Print the backups."""
    found = backups(vault_for(options))
    if options.json:
        sys.stdout.write(encode_json([_facts(each) for each in found]).decode() + "\n")
        return 0
    rows = [("MADE", "SIZE", "ENCRYPTED", "WHY", "FILE"), *(_row(each) for each in found)]
    for line in table(rows):
        terminal.line(line)
    return 0


def run_restore(options: argparse.Namespace) -> int:
    """Restore one; asks for the backup's secret if nothing else opens it."""
    user_paths().create()
    vault = vault_for(options)
    unlock(vault)
    path = options.file
    secret = None if options.passphrase_file is None else from_file(options.passphrase_file)
    try:
        kept = restore(vault, path, secret)
    except StoreLocked as error:
        if not sys.stdin.isatty():
            raise
        terminal.problem(error.sentence)
        kept = restore(vault, path, getpass.getpass("Passphrase or recovery key of the backup: "))
    erase_all(user_paths().sessions)  # read of other chats
    terminal.line("The backup was restored.")
    if kept is not None:
        terminal.line(f"What was there before: {kept}")
    return 0


def _facts(backup: Backup) -> dict[str, Any]:
    header = backup.header
    return {
        "path": str(backup.path),
        "created_ms": header.created_ms,
        "size_bytes": header.size_bytes,
        "schema": header.schema,
        "reason": header.reason,
        "is_encrypted": header.keys is not None,
    }


def _row(backup: Backup) -> tuple[str, ...]:
    header = backup.header
    made = time.strftime("%Y-%m-%d %H:%M", time.localtime(header.created_ms / 1000))
    is_encrypted = "no" if header.keys is None else "yes"
    return made, size_text(header.size_bytes), is_encrypted, header.reason, str(backup.path)
