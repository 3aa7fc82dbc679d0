# SPDX-License-Identifier: Apache-2.0
"""``carrelctl mirror build``: a folder that any web server serves as a hub in the company."""

import argparse
from pathlib import Path
from typing import Any

from desktop.cli import terminal
from desktop.cli.columns import size_text
from desktop.cli.percent import Percent
from desktop.cli.session import open_desk
from desktop.turn.mirroring import build_mirror
from desktop.turn.packing import choose


def add_command(commands: Any) -> None:
    """Declare the command and its own commands."""
    parser = commands.add_parser(
        "mirror", help="serve installed models to other machines", description=__doc__
    )
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    build = actions.add_parser(
        "build",
        help="write or renew the folder",
        description="Serve the folder with any web server, by HTTPS best, and set its address as "
        "hub on the other machines. Only files whose published hash they match are taken; exit "
        "status 1 if a model was left out.",
    )
    build.add_argument("folder", type=Path, metavar="FOLDER", help="new, empty, or a mirror")
    build.add_argument("domains", nargs="*", metavar="DOMAIN", help="only what these recommend")
    build.set_defaults(run=run_build)


def run_build(options: argparse.Namespace) -> int:
    """Write it."""
    domains = options.domains or None
    with open_desk(options, is_temporary=True) as desk:
        total = choose(desk, domains).size_bytes
        with Percent("copied", total) as percent:
            mirror = build_mirror(desk, domains, options.folder, percent.add)
    for file in mirror.files:
        terminal.line(f"{file.repo}/{file.file} ({size_text(file.size_bytes)})")
    for name, reason in mirror.left_out:
        terminal.problem(f"left out: {name}: {reason}")
    terminal.line(f"{options.folder} offers {len(mirror.files)} files. Serve it, then set there:")
    terminal.line('hub = "https://ADDRESS"')
    return 1 if mirror.left_out else 0
