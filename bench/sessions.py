# SPDX-License-Identifier: Apache-2.0
"""What it costs to go on with a long chat after a restart, against reading it again.

usage: sessions.py [--tokens 4000] [--runs 2] [--only TEXT]
The state goes the product's whole way: engine, pipe, sealed file on the disk, pipe, new engine.
"""

import argparse
import statistics
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench._report import by_name, show  # noqa: E402
from bench._rounds import tell  # noqa: E402
from bench._shapes import SHAPES, Shape, model_of  # noqa: E402
from desktop.child.command import child_command  # noqa: E402
from desktop.core.records import ChatTurn, Role, Sampling  # noqa: E402
from desktop.engine.client import EngineClient  # noqa: E402
from desktop.engine.cores import physical_cores  # noqa: E402
from desktop.engine.load import Load  # noqa: E402
from desktop.engine.protocol import Done, Generate, Loaded, Prefilling, Terminal  # noqa: E402
from desktop.engine.session_link import Entering, Leaving  # noqa: E402
from desktop.library.shelf import model_at  # noqa: E402
from desktop.store.sealing import random_key  # noqa: E402
from desktop.store.sessions import SessionFiles  # noqa: E402
from desktop.turn.carrying import feed, write_down  # noqa: E402
from desktop.turn.holding import Holding  # noqa: E402
from tests.helpers.engine import Talk, user  # noqa: E402

REPLY_TOKENS = 8
CHAIN = Sampling(temperature=0.7, seed=1)
CHAT = "a chat"


class Engine:
    """One engine child with the model loaded."""

    def __init__(self, load: Load) -> None:
        self.client, talk = EngineClient(child_command("--engine")), Talk()
        self.client.load(load, talk)
        assert isinstance(talk.end(), Loaded)

    def ask(self, *turns: ChatTurn) -> tuple[str, Done]:
        """A reply, as text and facts."""
        talk = Talk()
        request = Generate(
            id=0, messages=turns, sampling=CHAIN, max_tokens=REPLY_TOKENS, session=CHAT
        )
        self.client.generate(request, talk)
        while not isinstance(event := talk.next(), Terminal):
            if isinstance(event, Prefilling) and event.done_tokens:
                tell(f"read {event.done_tokens} of {event.total_tokens} tokens")
        assert isinstance(event, Done), event
        return talk.text, event


def measure(shape: Shape, tokens: int, runs: int, folder: Path) -> dict[str, float]:
    """Seconds and bytes of one shape; medians where something is done several times."""
    path = model_of(shape)
    load = Load(id=0, path=str(path), ctx_tokens=8192, threads=physical_cores())
    held = Holding(model=model_at(path), load=load, session=CHAT, pid=None)
    files = SessionFiles(folder, random_key(), 1 << 30)
    engine = Engine(load)
    question = user("a" * (tokens - 19))  # with the template's marks
    reply, full = engine.ask(question)
    begun, hello = time.perf_counter(), engine.client.hello
    assert hello is not None
    leaving = Leaving(engine.client, CHAT, held.most_bytes)
    write_down(leaving, files, held, hello, 60.0, lambda: True)
    save_s = time.perf_counter() - begun
    told = (question, ChatTurn(role=Role.ASSISTANT, text=reply), user("and then?"))
    kept, on = engine.ask(*told)
    engine.client.close()
    back, first = [], []
    for _ in range(runs):
        engine = Engine(load)
        begun = time.perf_counter()
        feed(Entering(engine.client, CHAT), engine.client, files, held)
        back.append(time.perf_counter() - begun)
        again, done = engine.ask(*told)
        engine.client.close()
        assert done.cached_tokens >= full.prompt_tokens, "the state did not come back"
        assert again == kept, "the reply after the restart is another one"
        tell(f"{shape.name}: back in {back[-1]:.2f} s")
        first.append(back[-1] + done.first_token_ms / 1000.0)
    full_s, back_s = full.prefill_ms / 1000.0, statistics.median(back)
    return {
        "tokens": full.prompt_tokens,
        "state MB": sum(file.stat().st_size for file in folder.rglob("*/*")) / 1e6,
        "read it all, s": full_s,
        "save, s": save_s,
        "restore, s": back_s,
        "restore ratio": back_s / full_s,
        "to next token, s": statistics.median(first),
        "without restart, s": on.first_token_ms / 1000.0,
        "to next token ratio": statistics.median(first) / full_s,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tokens", type=int, default=4000)
    parser.add_argument("--runs", type=int, default=2)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    figures: dict[str, dict[str, float]] = {}
    for shape in SHAPES[:2]:
        if options.only in shape.name:
            with tempfile.TemporaryDirectory() as folder:
                figures[shape.name] = measure(
                    shape, options.tokens, options.runs, Path(folder) / "sessions"
                )
    show(
        "Going on with a long chat after a restart",
        by_name("model", figures, ",.3f"),
        {"figures": figures},
    )


if __name__ == "__main__":
    main()
