# SPDX-License-Identifier: Apache-2.0
"""``carrelctl key``: who can open the conversations on this machine."""

import argparse
import sys
from pathlib import Path
from typing import Any

from desktop.cli import terminal
from desktop.cli.secret import new_passphrase, show_recovery, unlock, vault_for
from desktop.core.declared import encode_json
from desktop.core.errors import KnownError
from desktop.core.key_errors import KeyringProblem
from desktop.paths import user_paths
from desktop.store.keys import Way
from desktop.store.reencrypt import Form
from desktop.store.sessions import erase_all
from desktop.turn.vault import Vault
from desktop.turn.wrapping import KeyStatus


def add_command(commands: Any) -> None:
    """Declare the command and its own commands."""
    parser = commands.add_parser("key", help="encryption of your chats", description=__doc__)
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    status = actions.add_parser("status", help="how the database is protected")
    status.add_argument("--json", action="store_true", help="one JSON object instead of text")
    status.set_defaults(run=run_status)
    actions.add_parser(
        "unlock", help="check that it opens; let this machine's keyring open it from now on"
    ).set_defaults(run=run_unlock)
    actions.add_parser(
        "recovery", help="make and show a new recovery key; the old one stops working"
    ).set_defaults(run=run_recovery)
    phrase = actions.add_parser("passphrase", help="choose or remove a passphrase")
    phrases = phrase.add_subparsers(metavar="WHAT", required=True)
    choose = phrases.add_parser("set", help="choose one; encrypts what is not encrypted yet")
    choose.add_argument(
        "--new-file", metavar="FILE", type=Path, help="read it from a file; - is stdin"
    )
    choose.set_defaults(run=run_set)
    phrases.add_parser("remove", help="only keyring and recovery key open it").set_defaults(
        run=run_remove
    )
    rotate = actions.add_parser("rotate", help="new wrapping keys, or a new data key")
    rotate.add_argument(
        "--reencrypt", action="store_true", help="encrypt every page again under a new data key"
    )
    rotate.add_argument("--new-file", metavar="FILE", type=Path, help="new passphrase from a file")
    rotate.set_defaults(run=run_rotate)


def protection(status: KeyStatus) -> dict[str, str]:
    """How the database is protected, in words."""
    if not status.ways:
        what = "not encrypted" if status.form is not Form.ENCRYPTED else "locked, no key file"
        return {"state": what, "hint": "choose a passphrase: carrelctl key passphrase set"}
    names = {
        Way.KEYRING: f"keyring ({status.backend})",
        Way.RECOVERY: "recovery key",
        Way.PASSPHRASE: "passphrase",
        Way.ESCROW: "your organisation",
    }
    states = {
        Form.PLAIN: "not encrypted yet; the next start ends it",
        Form.ABSENT: "encrypted from its first message on",
        Form.ENCRYPTED: "encrypted",
    }
    found = {
        "state": states[status.form],
        "opened by": ", ".join(names[way] for way in status.ways),
    }
    if status.is_unfinished:
        found["unfinished"] = "a change of keys was interrupted; the next start ends it"
    return found


def run_status(options: argparse.Namespace) -> int:
    """Print what the key file says; opens nothing and asks nothing."""
    vault = Vault(user_paths().database)
    facts = protection(vault.status())
    try:
        facts["keyring here"] = vault.keychain.backend()
    except KeyringProblem as error:
        facts["keyring here"] = error.sentence
    if options.json:
        sys.stdout.write(encode_json(facts).decode("utf-8") + "\n")
        return 0
    for name, text in facts.items():
        terminal.line(f"{name.ljust(12)}  {text}")
    return 0


def run_unlock(options: argparse.Namespace) -> int:
    """Open it; if the keyring of this machine cannot, let it."""
    vault = _unlocked(options)
    vault.open().close()
    terminal.line("The database opens.")
    try:
        Vault(vault.database).key()
    except KnownError:
        try:
            vault.join_keyring()
            terminal.line("The keyring of this machine opens it from now on.")
        except KeyringProblem as error:
            terminal.problem(error.sentence)
    return 0


def run_recovery(options: argparse.Namespace) -> int:
    """Make a new recovery key."""
    _unlocked(options).renew_recovery(show_recovery)
    return 0


def run_set(options: argparse.Namespace) -> int:
    """Choose a passphrase."""
    vault = _unlocked(options)
    vault.set_passphrase(new_passphrase(options), show_recovery)
    terminal.line("The passphrase opens your conversations from now on.")
    return 0


def run_remove(options: argparse.Namespace) -> int:
    """Remove the passphrase."""
    _unlocked(options).remove_passphrase()
    terminal.line("The passphrase does not open your conversations any more.")
    return 0


def run_rotate(options: argparse.Namespace) -> int:
    """Exchange the wrapping keys, or all keys."""
    vault = _unlocked(options)
    has_phrase = Way.PASSPHRASE in vault.status().ways
    phrase = new_passphrase(options) if has_phrase or options.new_file is not None else None
    if options.reencrypt:
        vault.renew_key(show_recovery, phrase)
        erase_all(user_paths().sessions)
        terminal.line("Everything is encrypted under a new key.")
        return 0
    if phrase is not None:
        vault.set_passphrase(phrase, show_recovery)
    vault.renew_recovery(show_recovery)
    if Way.KEYRING in vault.status().ways:
        vault.join_keyring()
    terminal.line("The earlier secrets do not open your conversations any more.")
    return 0


def _unlocked(options: argparse.Namespace) -> Vault:
    paths = user_paths()
    paths.create()
    vault = vault_for(options)
    unlock(vault)
    return vault
