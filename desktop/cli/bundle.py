# SPDX-License-Identifier: Apache-2.0
"""``carrelctl bundle make | install``: models for a machine without a network, in a folder."""

import argparse
from pathlib import Path
from typing import Any

from desktop.cli import terminal
from desktop.cli.columns import size_text
from desktop.cli.percent import Percent
from desktop.cli.session import open_desk
from desktop.turn.bundle_check import read_manifest
from desktop.turn.bundling import make_bundle
from desktop.turn.packing import choose
from desktop.turn.unbundling import install_bundle


def add_command(commands: Any) -> None:
    """Declare the command and its own commands."""
    parser = commands.add_parser(
        "bundle", help="carry models to a machine without a network", description=__doc__
    )
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    make = actions.add_parser(
        "make",
        help="pack the installed models of domains into a folder",
        description="Packs only files whose published hash they match, with what belongs to them "
        "and with all catalogues. Exit status 1 if a model was left out.",
    )
    make.add_argument("domains", nargs="+", metavar="DOMAIN", help="for example law")
    make.add_argument("--out", required=True, type=Path, metavar="FOLDER", help="new or empty")
    make.set_defaults(run=run_make)
    install = actions.add_parser(
        "install",
        help="check a bundle and install all of it",
        description="Checks everything before it changes anything; needs no network. Started "
        "again after an interruption, it goes on.",
    )
    install.add_argument("folder", type=Path, metavar="FOLDER")
    install.set_defaults(run=run_install)


def run_make(options: argparse.Namespace) -> int:
    """Pack."""
    with open_desk(options, is_temporary=True) as desk:
        total = choose(desk, options.domains).size_bytes
        with Percent("packed", total) as meter:
            packed = make_bundle(desk, options.domains, options.out, meter.add)
    for file in packed.manifest.files:
        terminal.line(f"{file.repo}/{file.file} ({size_text(file.size_bytes)})")
    for name, reason in packed.left_out:
        terminal.problem(f"left out: {name}: {reason}")
    whole = size_text(packed.manifest.size_bytes)
    terminal.line(f"{options.out} holds {len(packed.manifest.files)} files, {whole}.")
    return 1 if packed.left_out else 0


def run_install(options: argparse.Namespace) -> int:
    """Check and install."""
    manifest = read_manifest(options.folder)
    with open_desk(options, is_temporary=True) as desk:
        with Percent("checked and copied", 2 * manifest.size_bytes) as meter:
            done = install_bundle(desk, options.folder, meter.add)
        models = desk.paths.models
    for file in done.new:
        how = "unverified: no trusted catalogue names its hash" if file in done.unverified else ""
        words = ", ".join(filter(None, (size_text(file.size_bytes), how)))
        terminal.line(f"{file.repo}/{file.file} ({words})")
    for file in done.present:
        terminal.line(f"{file.repo}/{file.file} was there already")
    for catalogue in done.catalogues:
        terminal.line(f"{catalogue.name}: {'added, ' * catalogue.is_added}{catalogue.state}")
    terminal.line(f"{len(done.new)} files were installed in {models}.")
    return 0
