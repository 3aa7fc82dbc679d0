# SPDX-License-Identifier: Apache-2.0
"""What may stand on the command line of the window. A plain start does not load argparse."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize

from desktop import __version__
from desktop.core.declared import Struct


class Options(Struct, frozen=True, kw_only=True):
    """The command line, understood.

    Attributes:
        smoke: grab the window into this file after its first paint, then quit.
        ask: with ``smoke``: ask this first and grab when it is answered.
        size: of the window, in pixels; None: as it was.
        has_fake_engine: answer from a script instead of a model.
        is_quick: open quick ask; in the Carrel that is open, if one is.
    """

    smoke: Path | None = None
    ask: str = ""
    size: QSize | None = None
    has_fake_engine: bool = False
    is_quick: bool = False


def parse(arguments: Sequence[str]) -> Options:
    """Understand the arguments. Exits with a usage message like every program if it cannot."""
    if not arguments:
        return Options()
    import argparse  # noqa: PLC0415  # 7 ms that a plain start does not need

    parser = argparse.ArgumentParser(prog="carrel", description="Open the window of Carrel.")
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--fake-engine", action="store_true", help="answer from a script")
    parser.add_argument("--quick-ask", action="store_true", help="open quick ask")
    parser.add_argument("--smoke", type=Path, metavar="FILE.png", help="grab the window and quit")
    parser.add_argument("--ask", default="", metavar="TEXT", help="with --smoke: ask first")
    parser.add_argument("--size", type=_size, metavar="WxH", help="size of the window in pixels")
    found = parser.parse_args(arguments)
    return Options(
        smoke=found.smoke,
        ask=found.ask,
        size=found.size,
        has_fake_engine=found.fake_engine,
        is_quick=found.quick_ask,
    )


def _size(text: str) -> QSize:
    width, _, height = text.partition("x")
    return QSize(int(width), int(height))
