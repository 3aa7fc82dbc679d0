# SPDX-License-Identifier: Apache-2.0
"""``carrelctl policy``: what the organisation decided here, and whether a file of it is sound."""

import argparse
import os
import sys
from pathlib import Path
from typing import Any

from desktop.catalog.load import load_catalogues
from desktop.cli import policy_report, terminal
from desktop.cli.columns import table
from desktop.cli.policy_report import demanded
from desktop.core.declared import encode_json
from desktop.core.errors import FolderNotWritable, KnownError
from desktop.core.file_errors import FileUnreadable
from desktop.paths import catalogue_file
from desktop.policy import use_keys
from desktop.policy.current import watched
from desktop.policy.files import parsed
from desktop.policy.keys import BY_NAME, KEYS
from desktop.policy.policy import Policy, together
from desktop.policy.words import value_text
from desktop.settings.governed import GOVERNED
from desktop.store import escrow, keys
from desktop.store.files import PRIVATE
from desktop.turn.house_catalogues import house_problems


def add_command(commands: Any) -> None:
    """Declare the command and its own commands."""
    parser = commands.add_parser(
        "policy", help="what your organisation decided", description=__doc__
    )
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    show = actions.add_parser("show", help="what holds here")
    show.add_argument("--json", action="store_true", help="everything, as one JSON object")
    show.set_defaults(run=run_show)
    policy_report.add_action(actions)
    check = actions.add_parser("check", help="read files before they are distributed")
    check.add_argument("files", nargs="*", type=Path, metavar="FILE", help="none: what is here")
    check.set_defaults(run=run_check)
    explain = actions.add_parser("explain", help="everything about one key")
    explain.add_argument("key", metavar="KEY")
    explain.set_defaults(run=run_explain)
    new = actions.add_parser("new-escrow-key", help="make a pair of keys for recovery keys")
    new.add_argument("file", type=Path, metavar="FILE", help="gets the private key; must not exist")
    new.set_defaults(run=run_new_key)
    opens = actions.add_parser("open-escrow", help="the recovery key of a database, for IT")
    opens.add_argument("private", type=Path, metavar="PRIVATE", help="file of new-escrow-key")
    opens.add_argument("keys", type=Path, metavar="KEYS", help="carrel.keys of the database")
    opens.set_defaults(run=run_open)


def run_show(options: argparse.Namespace) -> int:
    """Print what holds; 1 if something is wrong with the policy."""
    policy = watched().look()
    house = _house(policy)
    if options.json:
        sys.stdout.write(encode_json(demanded(policy)).decode("utf-8") + "\n")
    elif policy.is_empty:
        terminal.line("Your organisation decided nothing on this computer.")
    else:
        rows = [("KEY", "VALUE", "FROM")]
        rows += [
            (key.name, value_text(policy.get(key)), policy.sources[key.name])
            for key in KEYS
            if key.name in policy.values
        ]
        for line in table(rows):
            terminal.line(line)
    return _tell(policy, house)


def run_check(options: argparse.Namespace) -> int:
    """Read files as if they were in force; 1 if something is wrong with them."""
    policy = watched().look()
    if options.files:
        policy = together(parsed(str(file), _bytes(file)) for file in options.files)
    status = _tell(policy, _house(policy, only_broken=bool(options.files)))
    if not status:
        number = len(policy.values)
        terminal.line(f"{number} {'key' if number == 1 else 'keys'}, and nothing is wrong.")
    return status


def run_explain(options: argparse.Namespace) -> int:
    """Print what a key demands, where it holds, and how it is here."""
    key = BY_NAME.get(options.key)
    if key is None:
        raise KnownError(
            f"There is no key {options.key}.", "carrelctl policy show --json lists all of them."
        )
    policy = watched().look()
    held = key.name in policy.values
    lines = [
        key.text,
        f"default    {value_text(key.rule.default) if key.rule.default is not None else 'all'}",
        f"strictest  {value_text(key.rule.strictest)}",
        f"example    {encode_json({key.name: key.example}).decode()}",
        f"enforced   {key.enforced}",
        f"here       {value_text(policy.get(key)) if held else 'not set'}",
    ]
    if held:
        lines.append(f"from       {policy.sources[key.name]}")
    lines += [f"setting    {name}" for name, each in GOVERNED.items() if each.key is key]
    for line in lines:
        terminal.line(line)
    return 0


def run_new_key(options: argparse.Namespace) -> int:
    """Write the private key, print the public one."""
    private, public = escrow.new_keys()
    try:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        with os.fdopen(os.open(options.file, flags, PRIVATE), "w", encoding="ascii") as file:
            file.write(private + "\n")
    except OSError as error:
        raise FolderNotWritable(str(options.file), error.strerror or str(error)) from error
    terminal.line(public)
    terminal.problem(
        f"The private key is in {options.file}: keep it apart from the computers that get the "
        "policy. The line above is the value of escrow_key."
    )
    return 0


def run_open(options: argparse.Namespace) -> int:
    """Print the recovery key of each set in a key file; raises WrongSecret."""
    private = _bytes(options.private).decode("ascii", "replace")
    file = keys.load(options.keys)
    if file is None:
        raise FileUnreadable(str(options.keys), "there is none")
    for held in file.sets():
        terminal.line(escrow.opened(held, private))
    return 0


def _house(policy: Policy, *, only_broken: bool = False) -> tuple[str, ...]:
    """What is wrong with the catalogues that a policy names, as far as this computer has them."""
    named = tuple(map(Path, policy.get(use_keys.CATALOGUES)))
    catalog = load_catalogues(catalogue_file(), named, ())
    return house_problems(policy, catalog, only_broken=only_broken)


def _tell(policy: Policy, house: tuple[str, ...]) -> int:
    for problem in (*policy.problems, *house):
        terminal.problem(problem)
    if policy.kept:
        gone = ", ".join(sorted(policy.kept))
        terminal.problem(f"In no source any more, and held until this program ends: {gone}.")
    return 1 if policy.problems or house else 0


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise FileUnreadable(str(file), error.strerror or str(error)) from error
