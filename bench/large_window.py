# SPDX-License-Identifier: Apache-2.0
"""The real window over a store with 10,000 chats and a million messages, beside an empty store.

Starts in turn, each a process of its own: until the first paint, and until the chats stand in the
sidebar and the event loop is at rest. Then in one window: chats are opened, the longest one too;
words are typed into the search letter by letter. All in time of the clock, so this wants a quiet
machine; ``_work`` is time of the processor, of the process at the start, of the window's thread
otherwise.

    python3 dev.py bench large --keep FOLDER --make
    python3 dev.py bench large_window --keep FOLDER [--runs 9]
"""

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench._report import show  # noqa: E402
from tests.helpers.rings import ring_environment  # noqa: E402

MESSAGES, CHATS = 1_000_000, 10_000
OPENED, TYPED = 100, 40


def main() -> int:
    """Measure, print; 1 if a bar is not met."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--keep", type=Path, help="where bench large keeps its store")
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--inside", choices=("start", "use"), help=argparse.SUPPRESS)
    parser.add_argument("--began-s", type=float, default=0.0, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.inside:
        return inside(options.inside, options.began_s)
    from bench.large import homes  # noqa: PLC0415  # the window must not have it loaded

    large, empty = homes(options.keep, CHATS, MESSAGES)
    starts: dict[Path, list[dict[str, float]]] = {large: [], empty: []}
    for number in range(options.runs + 1):
        for home, found in starts.items():
            measured = run(home, "start")
            if number:
                found.append(measured)
    figures: dict[str, Any] = {}
    for what in ("painted_ms", "listed_ms", "painted_work_ms", "listed_work_ms"):
        full, bare = (statistics.median(each[what] for each in starts[home]) for home in starts)
        figures |= {what: round(full), f"{what}_empty": round(bare)}
        figures[what.replace("_ms", "_ratio")] = round(full / bare, 2)
    figures["start_pause_ms"] = statistics.median(each["pause_ms"] for each in starts[large])
    figures["start_pause_ms_empty"] = statistics.median(each["pause_ms"] for each in starts[empty])
    figures |= run(large, "use")
    bars = (
        ("first paint / with an empty store", 1.5, figures["painted_ratio"]),
        ("chats in the sidebar / with an empty store", 1.5, figures["listed_ratio"]),
        ("open any chat until painted, p95 ms", 100, figures["open_p95_ms"]),
        ("open the longest chat until painted, ms", 100, figures["open_long_ms"]),
        ("hits of what was typed shown, p95 ms", 100, figures["shown_p95_ms"]),
        ("typing into the search, longest pause ms", 50, figures["typing_pause_ms"]),
    )
    rows: list[Sequence[object]] = [("what", "bar", "measured")]
    rows += [(what, f"{bar:g}", f"{found:g}") for what, bar, found in bars]
    show("The window over a large store", rows, figures)
    return int(any(found > bar for _, bar, found in bars))


def run(home: Path, what: str) -> dict[str, Any]:
    """One window in a process of its own."""
    environment = os.environ | ring_environment(home / "ring.json")
    environment |= {"CARREL_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    began = ["--began-s", str(time.monotonic())]
    command = [sys.executable, __file__, "--inside", what, *began]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stdout + done.stderr)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


# ------------------------------------------------------------------------------ in the child
def inside(what: str, began_s: float) -> int:
    """The window; prints figures as JSON."""
    from bench import _window  # noqa: PLC0415

    def since_ms() -> float:
        return (time.monotonic() - began_s) * 1000

    app = _window.application()
    context, window = _window.open_window(app)
    figures: dict[str, Any] = {}
    painted, works = list[float](), list[float]()

    def on_painted() -> None:
        painted.append(since_ms())
        works.append(time.process_time() * 1000)

    window.first_painted.connect(on_painted)
    window.first_painted.connect(partial(context.load))  # a record takes no weak link
    window.show()
    _window.spin(lambda: bool(painted))
    beat = _window.Heartbeat()
    listed: list[float] = []

    def on_loaded() -> None:
        window.sidebar.repaint()
        listed.append(since_ms())
        works.append(time.process_time() * 1000)

    context.shelf.loaded.connect(on_loaded)
    _window.spin(lambda: bool(listed) and context.choices.is_loaded and window.sidebar.is_complete)
    figures |= {"painted_ms": painted[0], "listed_ms": listed[0], "pause_ms": beat.end()}
    figures |= {"painted_work_ms": works[0], "listed_work_ms": works[1]}
    if what == "use":
        figures = opening(context, window) | typing(context, window)
    window.close()
    context.close()
    print(json.dumps(figures))
    return 0


def opening(context: Any, window: Any) -> dict[str, Any]:
    """Chats are opened, each until it is painted."""
    from bench._window import Heartbeat, spin  # noqa: PLC0415

    rng, talk = random.Random(3), context.conversation
    some = rng.sample(sorted(context.shelf.chats.values(), key=lambda chat: chat.id), OPENED)
    longest = sorted(context.shelf.chats.values(), key=lambda chat: chat.id)[CHATS // 2]
    ended: list[float] = []

    def on_opened(_chat: object, _messages: object) -> None:
        window.repaint()
        ended.append(time.perf_counter())

    talk.opened.connect(on_opened)
    window.show_page("chat")

    def open_one(chat: Any) -> float:
        ended.clear()
        began_s = time.perf_counter()
        talk.open(chat)
        spin(lambda: bool(ended))
        took_ms = (ended[0] - began_s) * 1000
        spin(lambda: not talk.messages or talk.branch.is_whole)
        return took_ms

    open_one(some[0])
    beat = Heartbeat()
    took = [open_one(chat) for chat in some]
    pause_ms = beat.end()
    beat = Heartbeat()
    long_ms = open_one(longest)
    return {
        "open_long_work_ms": round(beat.longest_work_ms, 1),
        "open_p95_ms": round(sorted(took)[len(took) * 95 // 100], 1),
        "open_max_ms": round(max(took), 1),
        "open_pause_ms": pause_ms,
        "open_long_ms": round(long_ms, 1),
        "open_long_messages": len(talk.messages),
        "open_long_pause_ms": beat.end(),
    }


def typing(context: Any, window: Any) -> dict[str, Any]:
    """Words are typed letter by letter, as fast as a person: 60 ms a letter."""
    from bench._window import Heartbeat, spin  # noqa: PLC0415
    from bench.large import p95, vocabulary  # noqa: PLC0415

    rng, line = random.Random(4), window.sidebar.search_box.line
    words, weights = vocabulary(random.Random(1))
    shown: list[float] = []
    line.setText("warm")
    spin(lambda: bool(context.search.text == "warm"))
    beat = Heartbeat()
    for _ in range(TYPED):
        first, second = rng.choices(words, cum_weights=weights, k=2)
        text = rng.choice((first, f"{first} {second}", f'"{first} {second}"'))
        for end in range(1, len(text) + 1):
            line.setText(text[:end])
            next_s = time.perf_counter() + 0.06
            if end < len(text):
                spin(lambda next_s=next_s: time.perf_counter() >= next_s)  # type: ignore[misc]
        began_s = time.perf_counter()
        spin(lambda text=text: bool(context.search.text == text))  # type: ignore[misc]
        shown.append((time.perf_counter() - began_s) * 1000)
    pause_ms = beat.end()
    line.clear()
    return {
        "shown_p95_ms": p95(shown),
        "shown_max_ms": round(max(shown), 1),
        "typing_pause_ms": pause_ms,
        "typing_work_ms": round(beat.longest_work_ms, 1),
    }


if __name__ == "__main__":
    sys.exit(main())
