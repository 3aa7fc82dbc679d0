# SPDX-License-Identifier: Apache-2.0
"""``carrelctl update``: new versions from a folder or a share, and back to the one before."""

import argparse
from pathlib import Path
from typing import Any

import desktop
from desktop.cli import terminal
from desktop.cli.columns import size_text
from desktop.core.update import Part
from desktop.paths import installation
from desktop.turn.slots import Slots
from desktop.turn.updates import Updates, engine_version, known_weaknesses

PARTS = tuple(part.value for part in Part)


def add_command(commands: Any) -> None:
    """Declare the command and its own commands."""
    parser = commands.add_parser("update", help="install new versions", description=__doc__)
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    status = actions.add_parser("status", help="what is installed, and what is known of it")
    status.set_defaults(run=run_status)
    check = actions.add_parser("check", help="what a folder would install; changes nothing")
    check.add_argument("folder", type=Path, metavar="FOLDER")
    check.set_defaults(run=run_check)
    install = actions.add_parser("install", help="install what is newer; takes effect at a start")
    install.add_argument("folder", type=Path, metavar="FOLDER")
    install.add_argument("--only", choices=PARTS, help="the application or the engine alone")
    install.add_argument(
        "--insist",
        action="store_true",
        help="also what is not given to this machine yet, or was gone back from",
    )
    install.set_defaults(run=run_install)
    back = actions.add_parser("rollback", help="back to the version before, at the next start")
    back.add_argument("part", choices=PARTS)
    back.set_defaults(run=run_rollback)


def run_status(_: argparse.Namespace) -> int:
    """Print the versions; 1 if the engine has a weakness that is known."""
    updates = Updates(Slots(installation()))
    for part, running in ((Part.APP, desktop.__version__), (Part.ENGINE, engine_version())):
        current = updates.slots.current(part)
        words = f"{part.value:7} {running}"
        if current is not None:
            before = f", before it {current.previous}" if current.previous else ""
            words += f"; at the next start {updates.slots.starts(part)}{before}"
            if current.version in updates.slots.failed(part):
                words += f"; {current.version} did not come up"
        terminal.line(words)
    found = known_weaknesses()
    for sentence in found:
        terminal.problem(sentence)
    return 1 if found else 0


def run_check(options: argparse.Namespace) -> int:
    """Print what would be installed."""
    _tell(Updates(Slots(installation())), options.folder)
    return 0


def run_install(options: argparse.Namespace) -> int:
    """Install; where nothing is, tell why."""
    parts = (Part(options.only),) if options.only else tuple(Part)
    updates = Updates(Slots(installation()))
    done = updates.install(options.folder, parts, insists=options.insist)
    for package in done:
        terminal.line(f"{package.part.value} {package.version} starts the next time.")
    if not done:
        terminal.line("Nothing was installed.")
        _tell(updates, options.folder)
    return 0


def _tell(updates: Updates, folder: Path) -> None:
    for offer in updates.offers(updates.read(folder)):
        package = offer.package
        words = offer.refusal or offer.waiting or f"newer than {offer.installed or 'nothing'}"
        size = size_text(package.size_bytes)
        terminal.line(f"{package.part.value:7} {package.version}, {size}: {words}")


def run_rollback(options: argparse.Namespace) -> int:
    """Go back."""
    found = Updates(Slots(installation())).roll_back(Part(options.part))
    terminal.line(f"{options.part} {found} starts the next time.")
    return 0
