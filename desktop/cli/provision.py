# SPDX-License-Identifier: Apache-2.0
"""``carrelctl provision``: apply what the IT department prepared, silently and again and again."""

import argparse
from pathlib import Path
from typing import Any

from desktop.cli import terminal
from desktop.cli.session import open_desk
from desktop.turn import provisioning


def add_command(commands: Any) -> None:
    """Declare the command and its options."""
    parser = commands.add_parser(
        "provision",
        help="apply settings, catalogues, bundles and models from a file",
        description="Reads and checks everything before it changes anything. What is so already "
        "is left alone, and what was provisioned before and looks the same is not read again. "
        "docs/POLICY.md describes the file.",
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="TOML")
    parser.add_argument(
        "--tell", action="store_true", help="say what changed, and what was unchanged"
    )
    parser.add_argument(
        "--verify", action="store_true", help="read bundles and models again, all of them"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Apply it."""
    say = terminal.line if options.tell else lambda _text: None
    with open_desk(options, is_temporary=True) as desk:
        applied = provisioning.provision(desk, options.file, say, reads_all=options.verify)
    if applied.failure is None:
        return 0
    terminal.problem(applied.failure.text())
    terminal.problem(f"Applied before: {', '.join(applied.done) or 'nothing'}.")
    terminal.problem(f"Not applied: {', '.join(applied.left)}.")
    return 1
