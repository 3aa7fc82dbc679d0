# SPDX-License-Identifier: Apache-2.0
"""``carrelctl models adopt``: models that other programs have fetched, used where they lie."""

import argparse
from typing import Any

from desktop.cli import terminal
from desktop.cli.columns import size_text, table
from desktop.cli.session import open_desk
from desktop.core.errors import KnownError
from desktop.turn.adopting import adopt, adoptable


def add_actions(actions: Any) -> None:
    """Declare the action below ``models``."""
    parser = actions.add_parser(
        "adopt",
        help="use models that LM Studio, Jan, GPT4All, Ollama or the hub's cache have here",
        description="Without PROGRAM it lists what there is. Nothing is copied or moved; forget "
        "one again with: carrelctl models remove.",
    )
    parser.add_argument("program", metavar="PROGRAM", nargs="?", help="as listed, or: all")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """List them, or add those of a program."""
    with open_desk(options, is_temporary=True) as desk:
        found = adoptable(desk.preferences)
        if not found:
            terminal.line("Nothing new of LM Studio, Jan, GPT4All, Ollama or the hub's cache.")
            return 0
        if options.program is None:
            rows = [(e.program, str(e.count), size_text(e.size_bytes)) for e in found]
            for text in table([("PROGRAM", "MODELS", "SIZE"), *rows]):
                terminal.line(text)
            return 0
        wanted = options.program.casefold()
        chosen = [each for each in found if wanted in {"all", each.program.casefold()}]
        if not chosen:
            names = ", ".join(each.program for each in found)
            raise KnownError(f"{options.program} has no models here.", f"There are: {names}.")
        adopt(desk.preferences, chosen)
        for each in chosen:
            terminal.line(f"{each.program}: {each.count} models are used where they lie.")
    return 0
