# SPDX-License-Identifier: Apache-2.0
"""The window with a long chat: opening it, scrolling through it, an answer streaming into it.

usage: stream.py [--messages 10000] [--seconds 20] [--rate 300]
The real window over the real bridge and database, offscreen, with the scripted engine in a child.
A stall is the time between two beats of a timer of the window's thread, less the timer's interval;
beside it stands what the thread itself worked between two beats, whatever else the machine did.
"""

import argparse
import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil  # noqa: E402
from PySide6.QtCore import QDir, QEventLoop, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from bench._beats import Beats, Painted  # noqa: E402
from bench._long_chat import answer, write_chat  # noqa: E402
from bench._report import show  # noqa: E402
from desktop.app import read_stylesheet  # noqa: E402
from desktop.bridge.context import AppContext  # noqa: E402
from desktop.catalog.load import load_catalog  # noqa: E402
from desktop.child.command import child_command  # noqa: E402
from desktop.core.ids import ChatId, MessageId  # noqa: E402
from desktop.core.records import Chat, Message, ReplyState, Role  # noqa: E402
from desktop.paths import Paths, catalogue_file, resources  # noqa: E402
from desktop.settings import spec  # noqa: E402
from desktop.settings.preferences import Preferences  # noqa: E402
from desktop.turn.desk import Desk  # noqa: E402
from desktop.ui.pages.chat import ChatPage  # noqa: E402
from desktop.ui.theme import Appearance  # noqa: E402
from desktop.ui.window import Window  # noqa: E402
from tests.helpers.models import write_llama  # noqa: E402

REPLY_CHARACTERS = 64_000


def until(done: Callable[[], object], timeout_s: float = 60.0) -> None:
    end_s = time.monotonic() + timeout_s
    while not done():
        QApplication.processEvents()
        time.sleep(0.0005)
        if time.monotonic() > end_s:
            raise RuntimeError("it did not happen in time")


def rss_mb() -> float:
    gc.collect()
    return float(psutil.Process().memory_info().rss / 1e6)


def script(seconds: int, rate: int) -> str:
    """Words, and now and then every kind of block, at the engine's pace."""
    rounds = max(1, seconds * rate // 230)
    return f"/rate {rate} " + "/words 200 /markdown " * rounds


def opened(context: AppContext, page: ChatPage, chat: Chat) -> dict[str, float]:
    beats, painted = Beats(), Painted(page, chat.id)
    talk = context.conversation
    beats.start()
    began = time.perf_counter()
    talk.open(chat)
    until(lambda: painted.at_s)
    until(lambda: talk.branch.is_whole and talk.messages)
    until(lambda: len(page.transcript.message_widgets()) >= 20)
    return {"first_paint_ms": round((painted.at_s - began) * 1000, 1), **beats.stop()}


def scrolled(page: ChatPage, pages: int) -> dict[str, float]:
    bar, beats = page.transcript.verticalScrollBar(), Beats()
    beats.start()
    for number in range(pages):
        bar.setValue(bar.value() - page.transcript.height() * (1 if number < pages / 2 else -1))
        end_s = time.monotonic() + 0.05
        while time.monotonic() < end_s:
            QApplication.processEvents()
            time.sleep(0.0005)
    return beats.stop()


def streamed(context: AppContext, page: ChatPage, seconds: int, rate: int) -> dict[str, float]:
    beats = Beats()
    ended = _begin(context, page, seconds, rate)
    began = time.perf_counter()
    beats.start()
    until(lambda: ended or time.perf_counter() - began > seconds)
    figures = beats.stop()
    _end(context)
    return {**figures, "cpu_fraction": _processor(context, page, seconds, rate)}


def _processor(context: AppContext, page: ChatPage, seconds: int, rate: int) -> float:
    """Of one core, for the whole process, in a run of its own under Qt's own loop.

    Beats and :func:`until` wake the thread two thousand times a second, which costs as much as
    the answer does.
    """
    _begin(context, page, seconds, rate)
    process, loop = psutil.Process(), QEventLoop()
    used, began = sum(process.cpu_times()[:2]), time.perf_counter()
    QTimer.singleShot(seconds * 1000, loop.quit)
    loop.exec()
    cpu = (sum(process.cpu_times()[:2]) - used) / (time.perf_counter() - began)
    _end(context)
    return round(cpu, 3)


def _begin(context: AppContext, page: ChatPage, seconds: int, rate: int) -> list[object]:
    """Ask for an answer that takes longer than ``seconds``; what it gets when it has ended."""
    page.transcript.go_to_end()
    ended: list[object] = []
    context.conversation.reply_finished.connect(ended.append)
    context.conversation.send(script(seconds + 5, rate))
    until(lambda: page.transcript.live is not None)
    return ended


def _end(context: AppContext) -> None:
    talk = context.conversation
    talk.stop()
    until(lambda: not talk.is_writing)


def growth(page: ChatPage) -> dict[str, float]:
    """Processor time a token in the first and in the last tenth of a long reply."""
    import random  # noqa: PLC0415

    draw, text = random.Random(7), ""
    while len(text) < REPLY_CHARACTERS:
        text += answer(draw) + "\n\n"
    pieces = [text[at : at + 4] for at in range(0, REPLY_CHARACTERS, 4)]
    page.transcript.show_messages(())
    page.transcript.add(
        Message(
            id=MessageId(1),
            chat_id=ChatId(1),
            parent_id=None,
            role=Role.ASSISTANT,
            text="",
            state=ReplyState.STREAMING,
            created_ms=0,
        )
    )
    live = page.transcript.live
    assert live is not None
    tenth, costs = len(pieces) // 10, []
    for part in range(10):
        began = time.thread_time()
        for at in range(part * tenth, (part + 1) * tenth, 10):  # 10 tokens every 33 ms
            live.feed("".join(pieces[at : at + 10]))
            end_s = time.monotonic() + 0.034
            while time.monotonic() < end_s:
                QApplication.processEvents()
                time.sleep(0.004)
        costs.append((time.thread_time() - began) / tenth * 1e6)
        if part == 1:
            began = time.thread_time()
    return {
        "first_us": round(sum(costs[:2]) / 2),
        "last_us": round(sum(costs[-2:]) / 2),
        "ratio": round(sum(costs[-2:]) / sum(costs[:2]), 2),
    }


def run(options: argparse.Namespace, home: Path) -> None:
    paths = Paths(data=home / "data", config=home / "config", state=home / "state")
    paths.create()
    write_llama(paths.models / "scripted.gguf")
    app = QApplication(["bench", "-style", "fusion"])
    for prefix in ("icons", "theme"):
        QDir.addSearchPath(prefix, str(resources() / prefix))
    appearance = Appearance(app, read_stylesheet())
    appearance.change(percent=100)
    settings = Preferences.open(paths.settings)
    settings.set(spec.DOMAIN, "general")
    argv = child_command("--engine", "--fake")
    desk = cache(lambda: Desk(paths, settings, engine_argv=argv))
    domains = load_catalog(catalogue_file()).domains
    context = AppContext(desk, domains, settings, paths.models, app)
    chat = desk().store.submit(lambda db: write_chat(db, options.messages)).result()
    small = desk().store.submit(lambda db: write_chat(db, 2, seed=2)).result()
    window = Window(context)
    window.show()
    context.load()
    until(lambda: context.choices.is_loaded)
    page = window.page("chat")
    assert isinstance(page, ChatPage)
    context.conversation.open(small)
    until(page.transcript.message_widgets)
    empty_mb = rss_mb()
    opening = opened(context, page, chat)
    memory_mb = rss_mb() - empty_mb
    scrolling = scrolled(page, 120)
    streaming = streamed(context, page, options.seconds, options.rate)
    growing = growth(page)
    report(options, opening, scrolling, streaming, growing, memory_mb)
    window.close()
    context.close()


def report(
    options: argparse.Namespace,
    opening: dict[str, float],
    scrolling: dict[str, float],
    streaming: dict[str, float],
    growing: dict[str, float],
    memory_mb: float,
) -> None:
    rows = [
        ("what", "bar", "measured"),
        ("opening, first paint", "≤ 200 ms", f"{opening['first_paint_ms']} ms"),
        ("opening, longest stall", "≤ 50 ms", stall(opening, "longest_ms")),
        ("memory over a chat of two messages", "≤ 40 MB", f"{memory_mb:.1f} MB"),
        ("scrolling, longest stall", "≤ 50 ms", stall(scrolling, "longest_ms")),
        ("streaming, longest stall", "≤ 50 ms", stall(streaming, "longest_ms")),
        ("streaming, p99", "≤ 16 ms", stall(streaming, "p99_ms")),
        ("streaming, processor", "≤ 15 %", f"{streaming['cpu_fraction'] * 100:.1f} %"),
        ("a token at the end / at the beginning of a reply", "≤ 1.5", f"{growing['ratio']}"),
    ]
    show(
        f"The window with {options.messages} messages, {options.rate} tokens/s",
        rows,
        {
            "opening": opening,
            "scrolling": scrolling,
            "streaming": streaming,
            "growing": growing,
            "memory_mb": round(memory_mb, 1),
        },
    )


def stall(figures: dict[str, float], name: str) -> str:
    return f"{figures[name]} ms, worked {figures[f'worked_{name}']} ms"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=10_000)
    parser.add_argument("--seconds", type=int, default=20)
    parser.add_argument("--rate", type=int, default=300)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        run(options, Path(home))


if __name__ == "__main__":
    main()
