# SPDX-License-Identifier: Apache-2.0
"""``carrelctl catalog check --online`` and ``catalog update``: what needs the network."""

import argparse
import difflib
import os
import queue
import sys
from pathlib import Path

from desktop.catalog.load import Catalog, Owner
from desktop.catalog.patching import with_pins
from desktop.cli import terminal
from desktop.cli.fetching import open_fetching
from desktop.core.errors import FolderNotWritable
from desktop.turn.catalogue_updates import update_catalogues
from desktop.turn.pins import Comparison, compare_pins


def check_online(catalog: Catalog, options: argparse.Namespace) -> list[str]:
    """Compare, print notices and a patch, write it if that is asked for; returns the problems.

    Raises:
        FetchFailed, FolderNotWritable
    """
    with open_fetching(queue.SimpleQueue()) as fetching:
        found = compare_pins(fetching, catalog.models, _tell)
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")
    if not options.json:
        terminal.line(f"{found.compared} files compared with the hub")
        for notice in found.notices:
            terminal.line(f"note: not compared: {notice}")
        _patch(catalog, found, is_written=options.write)
    return list(found.problems)


def run_update(_: argparse.Namespace) -> int:
    """Fetch the catalogues of the settings; 1 if one of them was not to be had or not trusted."""
    with open_fetching(queue.SimpleQueue()) as fetching:
        results = update_catalogues(fetching)
    is_bad = False
    for each in results:
        is_known = each.is_added or each.state in {"known already"}
        is_bad |= not is_known
        say = terminal.line if is_known else terminal.problem
        say(f"{each.name}: {'added, ' if each.is_added else ''}{each.state}")
    return 1 if is_bad else 0


def _tell(repo: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{terminal.harmless(repo)}")
        sys.stderr.flush()


def _patch(catalog: Catalog, found: Comparison, *, is_written: bool) -> None:
    """For each catalogue that lacks something."""
    for origin in catalog.origins:
        if origin.problem:
            continue
        old = origin.data.decode("utf-8")
        new = with_pins(old, found.pins)
        if new == old:
            continue
        if is_written:
            _write(origin.path, new)
            again = " It is no longer signed." if origin.owner is Owner.BUILT_IN else ""
            terminal.line(f"{origin.path}: missing pins were written.{again}")
            continue
        lines = difflib.unified_diff(
            old.splitlines(keepends=True),
            new.splitlines(keepends=True),
            fromfile=origin.path.name,
            tofile=origin.path.name,
        )
        terminal.write("".join(lines))


def _write(path: Path, text: str) -> None:
    new = path.with_name(path.name + ".new")
    try:
        new.write_bytes(text.encode("utf-8"))
        os.replace(new, path)
    except OSError as error:
        raise FolderNotWritable(str(path.parent), error.strerror or str(error)) from error
