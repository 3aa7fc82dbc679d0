# SPDX-License-Identifier: Apache-2.0
"""``carrelctl data``: where the data folder is, and moving it."""

import argparse
import sys
from pathlib import Path
from typing import Any

from desktop.cli import terminal
from desktop.cli.columns import size_text
from desktop.cli.secret import unlock, vault_for
from desktop.core.errors import KnownError
from desktop.paths import Paths, user_paths
from desktop.settings.per_model import ModelPreferences
from desktop.settings.preferences import Preferences
from desktop.store.db import open_alone
from desktop.turn.begun_move import tidy
from desktop.turn.left_behind import left_behind
from desktop.turn.moving import Move, Plan, plan
from desktop.turn.vault import Vault


def add_command(commands: Any) -> None:
    """Declare the command and its own commands."""
    parser = commands.add_parser("data", help="where your data is; move it", description=__doc__)
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    where = actions.add_parser("where", help="the folder, and what a move left behind")
    where.set_defaults(run=run_where)
    moving = actions.add_parser("move", help="copy, verify, and use another folder from then on")
    moving.add_argument("folder", type=Path, metavar="FOLDER", help="empty, or to be made")
    moving.add_argument("--yes", action="store_true", help="do not ask")
    moving.set_defaults(run=run_move)
    tidy = actions.add_parser("tidy", help="remove what the last move left behind")
    tidy.set_defaults(run=run_tidy)


def run_where(_options: argparse.Namespace) -> int:
    """Print it."""
    data = user_paths().data
    terminal.line(str(data))
    if (old := left_behind(data)) is not None:
        terminal.problem(f"The last move left {old}: carrelctl data tidy removes it.")
    return 0


def run_move(options: argparse.Namespace) -> int:
    """Move, after a question."""
    paths = user_paths()
    paths.create()
    vault = vault_for(options)
    unlock(vault)
    planned = plan(paths, options.folder)
    _agree(planned, is_asked=not options.yes)
    if vault.database.exists():
        open_alone(vault.database, vault.key()).close()  # refused before gigabytes are copied
    _move(paths, planned.target, vault)
    terminal.line(f"Your data is in {planned.target} now.")
    terminal.line(
        f"{planned.source} is removed by itself when Carrel has started well, or by:"
        " carrelctl data tidy"
    )
    return 0


def _move(paths: Paths, target: Path, vault: Vault) -> None:
    with Move(paths, target, _tell) as move:
        try:
            move.copy_most()
            move.finish(vault)
        finally:
            if sys.stderr.isatty():
                sys.stderr.write("\n")
        preferences = Preferences.open(paths.settings)
        try:
            move.follow(preferences, ModelPreferences.open(paths.model_settings))
        except KnownError as error:  # it is moved all the same
            terminal.problem(error.text())


def run_tidy(options: argparse.Namespace) -> int:
    """Remove what a move left, if the database opens."""
    paths = user_paths()
    vault = vault_for(options)
    unlock(vault)
    if paths.database.exists():
        vault.open().close()
    was_there = tidy(paths)
    terminal.line("What was left was removed." if was_there else "There is nothing left.")
    return 0


def _agree(planned: Plan, *, is_asked: bool) -> None:
    if planned.is_network:
        terminal.problem(
            f"{planned.target} lies on another computer: databases can be damaged there when the"
            " connection breaks."
        )
    if not is_asked:
        return
    what = f"{size_text(planned.size_bytes)} would be moved to {planned.target}."
    if not sys.stdin.isatty():
        raise KnownError(what, "Repeat it with --yes.")
    terminal.write(f"{what} Go on? [y/N] ")
    if sys.stdin.readline().strip().lower() not in {"y", "yes"}:
        raise KnownError("Nothing was moved.")


def _tell(done: int, count: int) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{done:,} of {count:,} MB")
        sys.stderr.flush()
