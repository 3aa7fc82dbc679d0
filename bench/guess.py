# SPDX-License-Identifier: Apache-2.0
"""Reading ahead where a conversation repeats itself, against writing token by token.

usage: guess.py [--runs 5] [--tokens 150] [--only TEXT]
Two cases on random weights of real shapes: the answer quotes the prompt (a grammar makes it), which
is the best that can happen, and it repeats nothing, which must cost nothing. In turn, pair by pair.
"""

import argparse
import statistics
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench._report import by_name, show  # noqa: E402
from bench._shapes import SHAPES, Shape, model_of  # noqa: E402
from desktop.child.command import child_command  # noqa: E402
from desktop.core.records import Sampling  # noqa: E402
from desktop.engine.client import EngineClient  # noqa: E402
from desktop.engine.load import Load  # noqa: E402
from desktop.engine.options import Constraint, ConstraintKind  # noqa: E402
from desktop.engine.protocol import Done, Generate, Loaded  # noqa: E402
from tests.helpers.engine import Talk, user  # noqa: E402

TEXT = "The tenant shall return the keys on the last day of the term, in person, against receipt. "
QUOTE = Constraint(kind=ConstraintKind.GBNF, text=f'root ::= "{TEXT * 8}"')
CHAIN = Sampling(temperature=0.7, top_k=40, top_p=0.95, min_p=0.05, repeat_penalty=1.0)


def speed(client: EngineClient, tokens: int, constraint: Constraint | None, guesses: bool) -> float:
    """Tokens a second of one reply, by the engine's clock."""
    talk = Talk()
    request = Generate(
        id=0, messages=(user(TEXT * 2),), sampling=CHAIN, max_tokens=tokens,
        constraint=constraint, guesses=guesses,
    )  # fmt: skip
    client.generate(request, talk)
    done = talk.end()
    assert isinstance(done, Done), done
    return (done.reply_tokens - 1) * 1000.0 / done.decode_ms


def measure(shape: Shape, runs: int, tokens: int) -> dict[str, float]:
    """Medians of one shape, and the ratios pair by pair."""
    client = EngineClient(child_command("--engine"))
    talk = Talk()
    client.load(Load(id=0, path=str(model_of(shape)), ctx_tokens=4096), talk)
    assert isinstance(talk.end(), Loaded)
    found: dict[str, float] = {}
    for name, constraint in (("quoting", QUOTE), ("nothing repeated", None)):
        pairs = [
            (speed(client, tokens, constraint, False), speed(client, tokens, constraint, True))
            for _ in range(runs)
        ]
        found[f"{name}: plain"] = statistics.median(plain for plain, _ in pairs)
        found[f"{name}: guessing"] = statistics.median(guessing for _, guessing in pairs)
        found[f"{name}: ratio"] = statistics.median(guessing / plain for plain, guessing in pairs)
    client.close()
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--tokens", type=int, default=150)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    shapes = [shape for shape in SHAPES if options.only in shape.name]
    figures = {shape.name: measure(shape, options.runs, options.tokens) for shape in shapes}
    show("Guessing, tokens/s", by_name("model", figures), {"figures": figures})


if __name__ == "__main__":
    main()
