# SPDX-License-Identifier: Apache-2.0
"""How much slower a model writes because the window shows what it writes.

usage: beside.py [--pairs 7] [--tokens 200] [--only TEXT]
The real engine with a model of random weights (bench/_shapes.py), loaded once. In turn, the one
that begins changing each time: an answer that the window shows, and one whose pieces nobody shows,
while the window stands idle. Both go the whole way of the product, into the database too.
Bar: with the window at most 3 % slower, by the medians.
"""

import argparse
import os
import shutil
import statistics
import sys
import tempfile
import threading
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bench._report import show  # noqa: E402
from bench._rounds import in_turn  # noqa: E402
from bench._shapes import SHAPES, model_of  # noqa: E402
from bench._window import application, spin  # noqa: E402
from desktop.bridge.context import AppContext  # noqa: E402
from desktop.catalog.load import load_catalog  # noqa: E402
from desktop.core.records import Message, ReplyFacts  # noqa: E402
from desktop.paths import Paths, catalogue_file  # noqa: E402
from desktop.settings import spec  # noqa: E402
from desktop.settings.preferences import Preferences  # noqa: E402
from desktop.store import chats  # noqa: E402
from desktop.turn.desk import Desk  # noqa: E402
from desktop.turn.events import Outcome, Progress  # noqa: E402
from desktop.ui.window import Window  # noqa: E402

QUESTION = "Tell me about contracts."
MOST_SLOWER = 0.03
EVERY_MS = 20
"""So rarely the wait for an answer wakes: the engine wants both cores."""


class Unseen:
    """Listens as the window does, and shows nothing."""

    def __init__(self) -> None:
        self.ended, self.facts = threading.Event(), ReplyFacts()

    def on_question(self, message: Message) -> None:
        """Nothing."""

    def on_reply(self, message: Message) -> None:
        """Nothing."""

    def on_progress(self, progress: Progress) -> None:
        """Nothing."""

    def on_reasoning(self, text: str) -> None:
        """Nothing."""

    def on_text(self, text: str) -> None:
        """Nothing."""

    def on_finished(self, outcome: Outcome) -> None:
        """Keep how fast it was."""
        if outcome.reply is not None and outcome.reply.facts is not None:
            self.facts = outcome.reply.facts
        self.ended.set()


def shown(context: AppContext) -> float:
    """Tokens/s of an answer in a new chat that the window shows."""
    talk, ended = context.conversation, list[object]()
    talk.open(None)
    spin(lambda: talk.chat is None)
    talk.reply_finished.connect(ended.append)
    talk.send(QUESTION)
    spin(lambda: bool(ended), limit_s=120, every_ms=EVERY_MS)
    talk.reply_finished.disconnect(ended.append)
    facts = talk.messages[-1].facts
    assert facts is not None
    return speed(facts)


def unseen(context: AppContext) -> float:
    """The same, and the window stands idle."""
    desk, domain = context.desk(), context.choices.domain
    model = next(each for each in desk.models() if not each.is_builtin)
    chat = desk.store.submit(
        lambda db: chats.create_chat(db, domain_id=domain.id, model_id=model.id)
    ).result()
    listener = Unseen()
    desk.ask(
        chat=chat,
        domain=domain,
        model=model,
        question=QUESTION,
        parent_id=None,
        listener=listener,
    )
    spin(listener.ended.is_set, limit_s=120, every_ms=EVERY_MS)
    return speed(listener.facts)


def speed(facts: ReplyFacts) -> float:
    """Refuses an answer that ended early: its speed says little."""
    if not facts.tokens_per_s or facts.reply_tokens < 50:
        raise SystemExit(f"an answer ended after {facts.reply_tokens} tokens")
    return facts.tokens_per_s


def run(options: argparse.Namespace, home: Path) -> bool:
    shape = next(each for each in SHAPES if options.only in each.name)
    paths = Paths(data=home / "data", config=home / "config", state=home / "state")
    paths.create()
    shutil.copy(model_of(shape), paths.models)
    settings = Preferences.open(paths.settings)
    settings.set(spec.DOMAIN, "general")
    settings.set(spec.MAX_TOKENS, options.tokens)
    app = application()
    desk = cache(lambda: Desk(paths, settings))
    context = AppContext(desk, load_catalog(catalogue_file()).domains, settings, paths.models, app)
    window = Window(context)
    window.show()
    context.load()
    spin(lambda: context.choices.is_loaded)
    shown(context)  # loads the model, and fills what is filled at a first time
    pairs = in_turn(
        (lambda: shown(context), lambda: unseen(context)),
        runs=options.pairs,
        for_s=600,
        name=shape.name,
    )
    with_window, without = (statistics.median(side) for side in zip(*pairs, strict=True))
    ratio = with_window / without
    show(
        f"{shape.name}: an answer that the window shows",
        [
            ("tokens/s, shown", "tokens/s, not shown", "ratio", "bar"),
            (f"{with_window:.1f}", f"{without:.1f}", f"{ratio:.3f}", f"≥ {1 - MOST_SLOWER:.2f}"),
        ],
        {"ratio": round(ratio, 4), "pairs": pairs},
    )
    window.close()
    context.close()
    return bool(ratio >= 1 - MOST_SLOWER)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=7)
    parser.add_argument("--tokens", type=int, default=200)
    parser.add_argument("--only", default="135M")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if not run(options, Path(folder)):
            raise SystemExit(1)


if __name__ == "__main__":
    main()
