# SPDX-License-Identifier: Apache-2.0
"""Passphrases and recovery keys on the terminal: asked for without echo, shown once, never logged.

A secret never comes as an argument or from the environment: other programs can read both.
"""

import argparse
import getpass
import sys
from pathlib import Path

from desktop.cli import terminal
from desktop.core.errors import BadData, KnownError, StoreLocked
from desktop.core.key_errors import MistypedRecoveryKey, WrongSecret
from desktop.paths import user_paths
from desktop.settings.preferences import Preferences
from desktop.turn.vault import Vault

TRIES = 3


def vault_for(options: argparse.Namespace) -> Vault:
    """The vault of this user's database; nothing is opened or asked.

    Encryption can begin by itself only if a person at a terminal sees the recovery key.
    """
    can_show = sys.stderr.isatty() and sys.stdin.isatty()
    paths = user_paths()
    vault = Vault(paths.database, hand_over=show_recovery if can_show else None)
    vault.preferences = Preferences.open(paths.settings)
    if options.passphrase_file is not None:
        vault.use(from_file(options.passphrase_file))
    return vault


def unlock(vault: Vault) -> None:
    """Have the key in memory; ask for a secret if that is needed and somebody is there.

    Raises:
        StoreLocked, WrongSecret, MistypedRecoveryKey.
    """
    for left in reversed(range(TRIES + 1)):
        try:
            vault.key()
        except (StoreLocked, WrongSecret, MistypedRecoveryKey) as error:
            if not left or not sys.stdin.isatty():
                raise
            terminal.problem(error.sentence)
            vault.use(getpass.getpass("Passphrase or recovery key: "))
        else:
            return


def from_file(path: Path) -> str:
    """The first line of a file, ``-`` of stdin.

    Raises:
        BadData: it cannot be read or holds nothing.
    """
    try:
        with sys.stdin if str(path) == "-" else path.open(encoding="utf-8-sig") as file:
            line = file.readline().rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise BadData(str(path), getattr(error, "strerror", None) or "not UTF-8") from error
    if not line:
        raise BadData(str(path), "its first line is empty")
    return line


def new_passphrase(options: argparse.Namespace) -> str:
    """A passphrase that somebody chooses now, typed twice; or from ``--new-file``."""
    if options.new_file is not None:
        return from_file(options.new_file)
    if not sys.stdin.isatty():
        raise KnownError("There is no terminal to ask at.", "Use --new-file FILE.")
    first = getpass.getpass("New passphrase: ")
    if first != getpass.getpass("Once more: "):
        raise KnownError("The two are different.", "Nothing was changed; try again.")
    return first


def show_recovery(recovery_key: str) -> None:
    """Show a recovery key on stderr, where it does not end in a file by accident."""
    sys.stderr.write(
        "\nThis is your recovery key. It opens your conversations if the keyring is lost or the\n"
        "passphrase forgotten. It is shown only now: write it down and keep it apart from this"
        f" computer.\n\n    {recovery_key}\n\n"
    )
    sys.stderr.flush()
