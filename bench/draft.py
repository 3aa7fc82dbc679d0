# SPDX-License-Identifier: Apache-2.0
"""A draft model that guesses ahead, against writing token by token, by how often it is right.

usage: draft.py [--runs 3] [--tokens 80] [--right 0.0 0.6 0.8 0.95] [--minutes 3]
Speed only: 1.1B Q4_K_M with 135M Q8_0. The weights are random and as large as real ones, and made
so that each token follows from the one before; the draft knows that order for a part of the tokens.
How often a real pair agrees depends on the pair and on the text. The two take turns; both must
write the same.
"""

import argparse
import statistics
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402

from bench._report import by_name, show  # noqa: E402
from bench._rounds import MINUTES, Allowance, in_turn, tell  # noqa: E402
from bench._shapes import Chain, Shape, folder, quantize, write  # noqa: E402
from desktop.child.command import child_command  # noqa: E402
from desktop.core.records import Sampling  # noqa: E402
from desktop.engine.client import EngineClient  # noqa: E402
from desktop.engine.load import Load  # noqa: E402
from desktop.engine.protocol import Done, Generate, Loaded  # noqa: E402
from tests.helpers.engine import Talk, user  # noqa: E402

VOCAB, FIRST = 49152, 300
LARGE = Shape(name="1.1B Q4_K_M", hidden=2048, layers=16, heads=32, kv_heads=8, feed_forward=8192,
              vocab=VOCAB, ftype="LLAMA_FTYPE_MOSTLY_Q4_K_M")  # fmt: skip
SMALL = Shape(name="135M Q8_0", hidden=576, layers=30, heads=9, kv_heads=3, feed_forward=1536,
              vocab=VOCAB, ftype="LLAMA_FTYPE_MOSTLY_Q8_0")  # fmt: skip


def chain(right: float = 1.0) -> Chain:
    """One circle through all words; of a part of them another token follows."""
    rng = np.random.default_rng(7)
    order = rng.permutation(np.arange(FIRST, VOCAB))
    follows = np.arange(VOCAB)
    follows[order] = np.roll(order, -1)
    wrong = order[rng.random(len(order)) >= right]
    follows[wrong] = np.roll(follows[wrong], 1)
    return follows


def made(shape: Shape, name: str, follows: Chain) -> Path:
    """The GGUF; made if it is not there."""
    path = folder() / f"chain-{name}.gguf"
    if not path.exists():
        tell(f"making {path.name}")
        full = path.with_suffix(".f16")
        write(full, shape, follows)
        quantize(full, path, shape.ftype)
        full.unlink()
    return path


def loaded(path: Path, draft: Path | None) -> EngineClient:
    """An engine with the model, and the draft if there is one."""
    client, talk = EngineClient(child_command("--engine")), Talk()
    more = (str(draft),) if draft is not None else ()
    load = Load(
        id=0, path=str(path), more_files=more, draft=more[0] if more else "", ctx_tokens=2048
    )
    client.load(load, talk)
    end = talk.end()
    assert isinstance(end, Loaded), end
    assert not end.draft_problem, end.draft_problem
    return client


def speed(client: EngineClient, tokens: int) -> tuple[float, str]:
    """Tokens a second of one reply by the engine's clock, and its text."""
    talk = Talk()
    greedy = Sampling(temperature=0.0, repeat_penalty=1.0)
    client.generate(
        Generate(id=0, messages=(user("Hello"),), sampling=greedy, max_tokens=tokens), talk
    )
    done = talk.end()
    assert isinstance(done, Done), done
    return (done.reply_tokens - 1) * 1000.0 / done.decode_ms, talk.text


def models(right: float) -> tuple[Path, Path]:
    """The large one and its draft."""
    large = made(LARGE, LARGE.name.replace(" ", "-"), chain())
    return large, made(SMALL, f"135M-{right}", chain(right))


def measure(right: float, runs: int, tokens: int, for_s: float) -> dict[str, float]:
    """Medians, and the ratio pair by pair."""
    begun = time.monotonic()
    large, small = models(right)
    plain, drafting = loaded(large, None), loaded(large, small)
    told = in_turn(
        (lambda: speed(plain, tokens), lambda: speed(drafting, tokens)),
        runs=runs,
        for_s=for_s - (time.monotonic() - begun),
        name=f"{right:.0%} right",
    )
    assert all(one[1] == other[1] for one, other in told), "the draft has changed the answer"
    pairs = [(one[0], other[0]) for one, other in told]
    tell(", ".join(f"{one:.1f} to {other:.1f}" for one, other in pairs))
    plain.close()
    drafting.close()
    return {
        "plain": statistics.median(one for one, _ in pairs),
        "with draft": statistics.median(other for _, other in pairs),
        "ratio": statistics.median(other / one for one, other in pairs),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--tokens", type=int, default=80)
    parser.add_argument("--right", type=float, nargs="+", default=[0.0, 0.6, 0.8, 0.95])
    parser.add_argument("--minutes", type=float, default=MINUTES)
    options = parser.parse_args()
    for right in options.right:
        models(right)
    allowed = Allowance(options.minutes, len(options.right))
    figures = {
        f"{right:.0%}": measure(right, options.runs, options.tokens, allowed.next_s())
        for right in options.right
    }
    show("Draft model, tokens/s", by_name("right", figures), {"figures": figures})


if __name__ == "__main__":
    main()
