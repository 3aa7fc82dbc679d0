# SPDX-License-Identifier: Apache-2.0
"""Treats the engine as badly as a stranger's file could, and counts what comes of it.

    python3 dev.py torture engine                           1 % of a full run, some minutes
    python3 dev.py torture engine --full --state run.json   all of it, hours; goes on after Ctrl+C
    python3 dev.py torture engine --only files --files 500  one ordeal
    python3 dev.py torture engine --full --state run.json --minutes 12   as far as it comes
    The ordeals come in the order of --only.

files      damaged models through the header check and the real engine
unchecked  the same without the header check: all of them reach llama.cpp
kills      the engine dies at random moments, in seven ways
attacks    every attack of the sandbox's probe, without a cell and from inside the engine's
templates  chat templates that want out, or never to end
bombs      files and prompts that want all memory or time
"""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench._ordeal import STALL_S, State, Tally, Watch  # noqa: E402
from bench._ordeals import ORDEALS, Ordeal  # noqa: E402
from bench._report import show  # noqa: E402

FULL = {
    "files": 10_000,
    "unchecked": 10_000,
    "kills": 1_000,
    "attacks": 0,
    "templates": 200,
    "bombs": 0,
}
SHORT = {"files": 100, "unchecked": 100, "kills": 14, "attacks": 0, "templates": 40, "bombs": 0}
"""0: all that there are."""
SAVED_EVERY = 25


def main() -> int:
    """Run the ordeals and print a table; 1 if any bar was missed."""
    options = _options()
    seed = random.randrange(10**6) if options.seed is None else options.seed
    state = State(options.state, seed)
    chosen = options.only or list(ORDEALS)
    watch = Watch()
    ends_s = time.monotonic() + 60.0 * options.minutes if options.minutes else 0.0
    try:
        with tempfile.TemporaryDirectory(prefix="carrel-ordeal-") as folder:
            for name in chosen:
                place = Path(folder) / name
                place.mkdir()
                if not ends_s or time.monotonic() < ends_s:
                    ordeal = ORDEALS[name](place, state.seed, watch)
                    run(ordeal, getattr(options, name), state.tally(name), state.save, ends_s)
    except KeyboardInterrupt:
        print("\nStopped; the same --state goes on from here.", file=sys.stderr)
    finally:
        state.save()
        seen = watch.end()
    report(state, chosen, seen)
    return 1 if any(state.tally(name).faults for name in chosen) or faults_of(seen) else 0


def faults_of(seen: dict[str, Any]) -> list[str]:
    """What is wrong with this process, which stands for the window's, at the end."""
    bars = {
        "longest_own_stall_ms": STALL_S * 1000, "grown_mb": 50,
        "processes_left": 0, "descriptors_left": 0,
    }  # fmt: skip
    return [f"{name}: {seen[name]}, not {bar:g}" for name, bar in bars.items() if seen[name] > bar]


def run(
    ordeal: Ordeal, count: int, tally: Tally, save: Callable[[], None], ends_s: float = 0.0
) -> None:
    """One ordeal from where it stopped, until this moment of ``time.monotonic``; 0: to its end."""
    try:
        for number in range(tally.done, count or ordeal.size):
            started, waited_s = time.monotonic(), ordeal.watch.waited_s
            what = ordeal.one(number)
            took_s = time.monotonic() - started - ordeal.pause_s
            waited_s = ordeal.watch.waited_s - waited_s
            tally.add(what, took_s, ordeal.limit_s, number, waited_s)
            if ends_s and time.monotonic() > ends_s:
                break
            if number % SAVED_EVERY == 0:
                save()
                print(f"\r{ordeal.name} {number + 1}", end="", file=sys.stderr, flush=True)
        tally.faults += ordeal.end()
    finally:
        ordeal.close()


def report(state: State, names: Sequence[str], seen: dict[str, Any]) -> None:
    """Print what came out."""
    rows: list[Sequence[object]] = [("ordeal", "cases", "longest", "faults", "late", "outcomes")]
    for name in names:
        tally = state.tally(name)
        told = ", ".join(f"{count} {what}" for what, count in tally.outcomes.most_common(9))
        longest = f"{tally.longest_s:.2f} s"
        rows.append((name, tally.done, longest, len(tally.faults), len(tally.late), told))
    figures = {name: state.tally(name).as_json() for name in names}
    show("Torture of the engine", rows, {"seed": state.seed, "this_process": seen, **figures})
    for name in names:
        for fault in state.tally(name).faults[:20]:
            print(f"{name}: {fault}")
    for fault in faults_of(seen):
        print(f"this process: {fault}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="dev.py torture engine",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--full", action="store_true", help="the counts of the test plan")
    parser.add_argument("--only", nargs="+", choices=ORDEALS, help="these ordeals")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--minutes", type=float, default=0.0, help="stop after so many")
    parser.add_argument("--state", type=Path, help="keep what is done here, and go on from it")
    for name in ORDEALS:
        parser.add_argument(f"--{name}", type=int, default=None, metavar="N")
    options = parser.parse_args()
    for name, count in (FULL if options.full else SHORT).items():
        if getattr(options, name) is None:
            setattr(options, name, count)
    return options


if __name__ == "__main__":
    sys.exit(main())
