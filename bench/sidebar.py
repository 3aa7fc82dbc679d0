# SPDX-License-Identifier: Apache-2.0
"""The sidebar with many chats: how long the window's thread is busy at a time.

usage: sidebar.py [--chats 10000] [--messages 40000]
A real window over a real database. Each step is done five times and the longest counts, in time
of the processor; pauses of the event loop are in time of the clock, so they want a quiet machine.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
from PySide6.QtWidgets import QApplication  # noqa: E402

from bench._report import show  # noqa: E402
from bench._window import Heartbeat, application, open_window, spin  # noqa: E402
from desktop.bridge.chat_rows import Place  # noqa: E402
from desktop.bridge.context import AppContext  # noqa: E402
from desktop.paths import user_paths  # noqa: E402
from desktop.store.db import open_database  # noqa: E402
from desktop.store.folders import create_folder  # noqa: E402
from desktop.ui.switcher import Switcher  # noqa: E402
from desktop.ui.window import Window  # noqa: E402

BAR_MS = 50.0
TIMES = 5
WORDS = ("lease", "invoice", "notice", "tax", "claim", "policy", "contract", "ledger", "court")


def filled(database: Path, chats: int, messages: int) -> None:
    """A database with chats over some years; every tenth in a folder, titles and texts unlike."""
    db = open_database(database)
    folders = [create_folder(db, f"Client {number}").id for number in range(20)]
    now_ms = time.time_ns() // 1_000_000
    with db.transaction():
        for n in range(1, chats + 1):
            ms, folder = now_ms - n * 3_600_000, folders[n % 20] if n % 10 == 0 else None
            db.execute(
                "INSERT INTO chats (uid, title, domain_id, created_ms, updated_ms, folder_id)"
                " VALUES (?, ?, 'general', ?, ?, ?)",
                (f"c{n}", f"{WORDS[n % 9]} of matter {n}", ms, ms, folder),
            )
        for n in range(messages):
            text = " ".join(WORDS[(n * k) % 9] for k in range(1, 40)) + f" number {n}"
            db.execute(
                "INSERT INTO messages (uid, chat_id, role, text, state, created_ms)"
                " VALUES (?, ?, 'user', ?, 'complete', ?)",
                (f"m{n}", n % chats + 1, text, now_ms - n * 1000),
            )
    db.close()


def longest_ms(step: Callable[[], object]) -> float:
    """The longest of some runs."""
    taken = []
    for _ in range(TIMES):
        begun = time.thread_time()
        step()
        taken.append((time.thread_time() - begun) * 1000)
    return max(taken)


def list_steps(context: AppContext, window: Window) -> dict[str, float]:
    """What is done with the list."""

    def pin() -> None:
        chat = next(iter(context.shelf.chats.values()))
        context.shelf.pin([chat.id], not chat.is_pinned)

    def places() -> None:
        context.chats.show_place(Place.ARCHIVE)
        context.chats.show_place(Place.CHATS)

    def scroll() -> None:
        view = window.sidebar.chats.view
        view.scrollToBottom()
        QApplication.processEvents()
        view.scrollToTop()

    return {
        "building the rows": longest_ms(context.shelf.changed.emit),
        "pinning a chat": longest_ms(pin),
        "archive and back": longest_ms(places),
        "from the first row to the last": longest_ms(scroll),
    }


def search_pause(context: AppContext, window: Window) -> float:
    """Two words are typed, letter by letter."""
    line = window.sidebar.search_box.line
    line.setText("x")
    spin(lambda: context.search.text == "x")
    beat = Heartbeat()
    for end in range(1, len("lease notice") + 1):
        line.setText("lease notice"[:end])
        spin(lambda: True)
    spin(lambda: context.search.text == "lease notice")
    line.clear()
    return beat.end()


def switcher_steps(context: AppContext, window: Window) -> dict[str, float]:
    """Opening it, and typing into it."""
    opened: list[Switcher] = []

    def switch() -> None:
        opened.append(Switcher(context, window.actions_by_name, window))
        opened[-1].open()

    opening = longest_ms(switch)
    typed = iter(("l", "le", "lea", "leas", "lease 77"))
    letter = longest_ms(lambda: opened[-1].line.setText(next(typed)))
    for dialog in opened:
        dialog.close()
    spin(lambda: True)
    return {"opening the quick switcher": opening, "a letter in the quick switcher": letter}


def measured(chats: int, messages: int) -> dict[str, float]:
    """All figures in milliseconds."""
    paths = user_paths()
    paths.create()
    filled(paths.database, chats, messages)
    context, window = open_window(application())
    window.show()
    beat = Heartbeat()
    context.load()
    spin(lambda: context.shelf.is_loaded and context.choices.is_loaded)
    figures = {"reading and first showing, longest pause": beat.end()}
    figures |= list_steps(context, window)
    figures["search as you type, longest pause"] = search_pause(context, window)
    figures |= switcher_steps(context, window)
    window.close()
    context.close()
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--chats", type=int, default=10_000)
    parser.add_argument("--messages", type=int, default=40_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["CARREL_HOME"] = folder
        figures = measured(options.chats, options.messages)
    rows: list[Sequence[object]] = [(f"{options.chats} chats", "ms", "bar")]
    rows += [(name, f"{ms:.0f}", f"{BAR_MS:.0f}") for name, ms in figures.items()]
    show("Sidebar", rows, {name: round(ms, 1) for name, ms in figures.items()})


if __name__ == "__main__":
    main()
