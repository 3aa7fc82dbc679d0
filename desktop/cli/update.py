# SPDX-License-Identifier: Apache-2.0
"""``carrelctl update``: new versions from a folder, share or address, and back again."""

import argparse
import queue
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from desktop.cli import terminal
from desktop.cli.columns import size_text
from desktop.cli.fetching import open_fetching
from desktop.core.update import Part
from desktop.fetch.protocol import Progress
from desktop.fetch.queue import News
from desktop.paths import installation, user_paths
from desktop.turn.engine_origin import known_weaknesses
from desktop.turn.slots import Slots
from desktop.turn.update_file import at
from desktop.turn.update_source import fetched
from desktop.turn.update_state import update_state
from desktop.turn.updates import Updates

PARTS = tuple(part.value for part in Part)
_FOLDER = "folder, share or file; none: the address of the setting update_address"


def add_command(commands: Any) -> None:
    """Declare the command and its own commands."""
    parser = commands.add_parser("update", help="install new versions", description=__doc__)
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    status = actions.add_parser("status", help="what is installed, and what is known of it")
    status.set_defaults(run=run_status)
    check = actions.add_parser("check", help="what would be installed; installs nothing")
    check.add_argument("folder", type=Path, nargs="?", metavar="FOLDER", help=_FOLDER)
    check.set_defaults(run=run_check)
    install = actions.add_parser("install", help="install what is newer; takes effect at a start")
    install.add_argument("folder", type=Path, nargs="?", metavar="FOLDER", help=_FOLDER)
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
    for each in update_state(Updates(Slots(installation()))).parts:
        words = f"{each.part.value:7} {each.running}"
        if each.package:
            words += f", from the package {each.package}"
        if each.next:
            before = f", before it {each.back_to}" if each.back_to else ""
            words += f"; at the next start {each.next}{before}"
        if each.failed:
            words += f"; {each.failed} did not come up"
        terminal.line(words)
    found = known_weaknesses()
    for sentence in found:
        terminal.problem(sentence)
    return 1 if found else 0


def run_check(options: argparse.Namespace) -> int:
    """Print what would be installed, and keep what is known against the engine."""
    updates = Updates(Slots(installation()))
    with _folder(options, updates) as folder:
        updates.accept(updates.read(folder))
        _tell(updates, folder)
    for sentence in known_weaknesses():
        terminal.problem(sentence)
    return 0


def run_install(options: argparse.Namespace) -> int:
    """Install; where nothing is, tell why."""
    parts = (Part(options.only),) if options.only else tuple(Part)
    updates = Updates(Slots(installation()))
    updates.refuse_unless_updatable()
    with _folder(options, updates, parts, insists=options.insist) as folder:
        done = updates.install(folder, parts, insists=options.insist)
        for package in done:
            terminal.line(f"{package.part.value} {package.version} starts the next time.")
        if not done:
            terminal.line("Nothing was installed.")
            _tell(updates, folder)
    return 0


@contextmanager
def _folder(
    options: argparse.Namespace,
    updates: Updates,
    parts: tuple[Part, ...] = (),
    *,
    insists: bool = False,
) -> Iterator[Path]:
    """The folder that was named, what a file holds, or what is fetched from the address."""
    named: Path | None = options.folder
    if named is not None:
        paths = user_paths()
        paths.create()
        with at(named, paths.state, updates, parts, insists=insists) as folder:
            yield folder
        return
    news: queue.SimpleQueue[News] = queue.SimpleQueue()
    with (
        open_fetching(news) as fetching,
        fetched(fetching, updates, parts, insists=insists, on_progress=_show) as folder,
    ):
        _end_show()
        yield folder


def _show(progress: Progress) -> None:
    if sys.stderr.isatty() and progress.total_bytes:
        share = progress.done_bytes / max(progress.total_bytes, 1)
        sys.stderr.write(f"\r\x1b[Kfetched: {share:.0%} {progress.trouble}".rstrip())
        sys.stderr.flush()


def _end_show() -> None:
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")


def _tell(updates: Updates, folder: Path) -> None:
    manifest = updates.read(folder)
    if manifest.notes:
        terminal.line(f"{manifest.notes}\n")
    for offer in updates.offers(manifest):
        package = offer.package
        words = offer.refusal or offer.waiting or f"newer than {offer.installed or 'nothing'}"
        size = size_text(package.size_bytes)
        terminal.line(f"{package.part.value:7} {package.version}, {size}: {words}")


def run_rollback(options: argparse.Namespace) -> int:
    """Go back."""
    found = Updates(Slots(installation())).roll_back(Part(options.part))
    terminal.line(f"{options.part} {found} starts the next time.")
    return 0
