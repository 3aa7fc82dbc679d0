# SPDX-License-Identifier: Apache-2.0
"""The Guide on held-out questions of other people; every figure of docs/GUIDE_MODEL.md.

usage: guide.py [--every N]     take every N-th question (default: all)
"""

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench._report import show
from tests.helpers.guide import (
    Guide,
    given_passage,
    in_scope,
    out_of_scope,
    unseen_articles,
)


def measure(every: int) -> dict[str, dict[str, float]]:
    """All figures."""
    guide = Guide()
    started = time.perf_counter()
    unseen = unseen_articles()
    seen = {article.id for article in guide.articles} - unseen
    try:
        return {
            "in scope": in_scope(guide, every),
            "right passage given, seen articles": given_passage(guide, every, set(seen)),
            "right passage given, unseen articles": given_passage(guide, 1, unseen),
            "out of scope": out_of_scope(guide, every),
        }
    finally:
        guide.close()
        print(f"{time.perf_counter() - started:.0f} s")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1)
    figures = measure(parser.parse_args().every)
    rows: list[Sequence[object]] = [("part", "figure", "value")]
    rows += [
        (part, name, f"{value:.3f}" if value <= 1 else f"{value:.0f}")
        for part, values in figures.items()
        for name, value in values.items()
    ]
    show("The Guide on held-out questions", rows, {"figures": figures})


if __name__ == "__main__":
    main()
