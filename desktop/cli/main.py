# SPDX-License-Identifier: Apache-2.0
"""Arguments to commands. Exit status: 0 done, 1 a known problem, 2 wrong usage, 130 Ctrl+C."""

import argparse
import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import desktop
from desktop.child.running import came_up
from desktop.cli import (
    ask,
    backup,
    bundle,
    catalog,
    chat,
    chats,
    data,
    doctor,
    key,
    mirror,
    models,
    network,
    policy,
    provision,
    terminal,
    update,
)
from desktop.core.errors import BadData, KnownError
from desktop.core.moving_errors import DataFolderAway
from desktop.paths import installation, move_note, user_paths
from desktop.settings.preferences import Preferences

EXIT_OK, EXIT_PROBLEM, EXIT_INTERRUPTED = 0, 1, 130


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status."""
    tree = command_tree()
    came_up(installation(), "app", "cli")
    options = tree.parse_args(arguments)
    logging.basicConfig(level=logging.DEBUG if options.verbose else logging.ERROR)
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        _finish_move()
        return run(options)
    except KnownError as error:
        terminal.problem(error.text())
        return EXIT_PROBLEM
    except KeyboardInterrupt:
        terminal.end_line()
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        # The reader (head, a closed pager) has enough; Python must not complain at its exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_OK


def _finish_move() -> None:
    """What a crash left undone, before any command reads the settings."""
    try:
        paths = user_paths()
    except (DataFolderAway, BadData):
        return  # a command that needs the data says so
    if move_note(paths).exists():
        from desktop.turn.begun_move import finish  # noqa: PLC0415  # after a crash

        finish(paths, Preferences.open(paths.settings))


def command_tree() -> argparse.ArgumentParser:
    """Every command with its options; the packages make man pages and completions of it."""
    parser = argparse.ArgumentParser(
        prog="carrelctl",
        description="Carrel on the command line: ask, chat, list models, look at this machine.",
    )
    parser.add_argument("--version", action="version", version=f"Carrel {desktop.__version__}")
    parser.add_argument("--verbose", action="store_true", help="show the engine's log on stderr")
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="opens the database: passphrase or recovery key on the first line; - is stdin",
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for room in (ask, chat, chats, models, catalog, bundle, mirror, network):
        room.add_command(commands)
    for room in (key, backup, data, policy, provision, update, doctor):
        room.add_command(commands)
    return parser
