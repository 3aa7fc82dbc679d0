# SPDX-License-Identifier: Apache-2.0
"""From Stop to the end of the reply, at random moments. The bar: 100 ms for 99 of 100.

usage: stop.py [--runs 100] [--prompt 8000] [--shape 0.5B] [--seed 1]
Half of the stops come while the reply is written, half while a prompt of so many tokens is read.
"""

import argparse
import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench._report import show  # noqa: E402
from bench._shapes import SHAPES, model_of  # noqa: E402
from desktop.child.command import child_command  # noqa: E402
from desktop.core.records import Sampling  # noqa: E402
from desktop.engine.client import EngineClient  # noqa: E402
from desktop.engine.load import Load  # noqa: E402
from desktop.engine.protocol import (  # noqa: E402
    Done,
    Generate,
    Loaded,
    Prefilling,
    StopReason,
    Terminal,
)
from tests.helpers.engine import Talk, user  # noqa: E402

CHAIN = Sampling(temperature=0.7, repeat_penalty=1.0)


def one(client: EngineClient, prompt: str, wait_s: float, *, reads: bool) -> float:
    """Seconds from Stop to Done."""
    talk = Talk()
    # A reply without a limit would keep more of the window for itself than such a prompt leaves.
    longest = 64 if reads else 0
    asked = Generate(id=0, messages=(user(prompt),), sampling=CHAIN, max_tokens=longest)
    number = client.generate(asked, talk)
    if reads:
        while not isinstance(event := talk.next(), Prefilling):
            assert not isinstance(event, Terminal), event
    else:
        talk.until_text()
    time.sleep(wait_s)
    began = time.perf_counter()
    client.stop(number)
    done = talk.end()
    took_s = time.perf_counter() - began
    assert isinstance(done, Done), done
    assert done.reason is StopReason.STOPPED, "the reply had ended before"
    return took_s


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=100)
    parser.add_argument("--prompt", type=int, default=8000)
    parser.add_argument("--shape", default="0.5B")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    shape = next(shape for shape in SHAPES if options.shape in shape.name)
    client, talk = EngineClient(child_command("--engine")), Talk()
    client.load(Load(id=0, path=str(model_of(shape)), ctx_tokens=8192), talk)
    assert isinstance(talk.end(), Loaded)
    rows: list[Sequence[object]] = [("while", "stops", "median ms", "99 of 100 ms", "longest ms")]
    figures = {}
    for name, reads in (("reading", True), ("writing", False)):
        found = []
        for count in range(options.runs // 2):
            # The first character differs, so that nothing of the prompt is in the cache.
            text = chr(0x21 + count % 90) + "a" * (options.prompt - 20 if reads else 20)
            found.append(one(client, text, rng.uniform(0.0, 1.5), reads=reads) * 1000.0)
        found.sort()
        high = found[min(len(found) - 1, int(len(found) * 0.99))]
        figures[name] = {"median_ms": found[len(found) // 2], "p99_ms": high, "most_ms": found[-1]}
        rows.append((name, len(found), *(f"{value:.1f}" for value in figures[name].values())))
    client.close()
    show(f"Stop, {shape.name}, prompt of {options.prompt} tokens", rows, {"figures": figures})
    return 0 if all(each["p99_ms"] <= 100.0 for each in figures.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
