# SPDX-License-Identifier: Apache-2.0
"""Writing on a quiet machine and on one where another program takes a core.

usage: busy.py [--runs 5] [--tokens 300] [--only 135M] [--minutes 3]
A fixed number of threads (llama.cpp's default: all physical cores) against Carrel's own choice.
The two take turns; ratios pair by pair. The bars: busy 1.3, quiet 0.95.
"""

import argparse
import contextlib
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench._report import by_name, show  # noqa: E402
from bench._rounds import MINUTES, Allowance, in_turn, tell  # noqa: E402
from bench._shapes import SHAPES, Shape, model_of  # noqa: E402
from desktop.child.command import child_command  # noqa: E402
from desktop.core.records import Sampling  # noqa: E402
from desktop.engine.client import EngineClient  # noqa: E402
from desktop.engine.cores import physical_cores  # noqa: E402
from desktop.engine.load import Load  # noqa: E402
from desktop.engine.protocol import Done, Generate, Loaded, Terminal  # noqa: E402
from tests.helpers.engine import Talk, user  # noqa: E402

CHAIN = Sampling(temperature=0.7, top_k=40, top_p=0.95, min_p=0.05, repeat_penalty=1.0)
"""Without a seed, with which the number of threads would stay."""
LONGEST_S = 10.0
"""A reply that is slower than its tokens in this time is measured by what it wrote until then."""


@contextlib.contextmanager
def hog() -> Iterator[None]:
    """Another program that takes one core, in a session of its own as a user's programs are."""
    code = "import os; parent = os.getppid()\nwhile os.getppid() == parent: pass"
    process = subprocess.Popen(
        [sys.executable, "-c", code], start_new_session=True, stdout=subprocess.DEVNULL
    )
    try:
        yield
    finally:
        process.kill()
        process.wait()


def loaded(path: Path, threads: int) -> EngineClient:
    """An engine with the model."""
    client, talk = EngineClient(child_command("--engine")), Talk()
    client.load(Load(id=0, path=str(path), ctx_tokens=4096, threads=threads), talk)
    assert isinstance(talk.end(), Loaded)
    return client


def speed(client: EngineClient, tokens: int) -> float:
    """Tokens a second of one reply, by the engine's clock; it is stopped after some seconds."""
    talk = Talk()
    request = Generate(id=0, messages=(user("Go on."),), sampling=CHAIN, max_tokens=tokens)
    number, begun = client.generate(request, talk), time.monotonic()
    while not isinstance(done := talk.next(), Terminal):
        if time.monotonic() - begun > LONGEST_S:
            client.stop(number)
    assert isinstance(done, Done), done
    return (done.reply_tokens - 1) * 1000.0 / done.decode_ms


def measure(shape: Shape, runs: int, tokens: int, allowed: Allowance) -> dict[str, float]:
    """Medians of one shape, and the ratios pair by pair."""
    path = model_of(shape)
    fixed, adapting = loaded(path, physical_cores()), loaded(path, 0)
    found: dict[str, float] = {}
    for name, load in (("quiet", contextlib.nullcontext()), ("busy", hog())):
        with load:
            pairs = in_turn(
                (lambda: speed(fixed, tokens), lambda: speed(adapting, tokens)),
                runs=runs,
                for_s=allowed.next_s(),
                name=f"{shape.name}, {name}",
            )
        tell(", ".join(f"{one:.1f} to {other:.1f}" for one, other in pairs))
        found[f"{name}: all cores"] = statistics.median(one for one, _ in pairs)
        found[f"{name}: adapting"] = statistics.median(other for _, other in pairs)
        found[f"{name}: ratio"] = statistics.median(other / one for one, other in pairs)
    fixed.close()
    adapting.close()
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--tokens", type=int, default=300)
    parser.add_argument("--only", default="135M")
    parser.add_argument("--minutes", type=float, default=MINUTES)
    options = parser.parse_args()
    shapes = [shape for shape in SHAPES if options.only in shape.name]
    allowed = Allowance(options.minutes, 2 * len(shapes))
    figures = {s.name: measure(s, options.runs, options.tokens, allowed) for s in shapes}
    show(
        "Writing beside another program, tokens/s", by_name("model", figures), {"figures": figures}
    )


if __name__ == "__main__":
    main()
