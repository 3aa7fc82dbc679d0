# SPDX-License-Identifier: Apache-2.0
"""Decode and prefill through the whole product path against a bare llama.cpp loop.

usage: decode.py [--runs 5] [--tokens 100] [--prompt 256] [--only TEXT] [--peer PYTHON]
                 [--minutes 3]
The two take turns; the ratio is taken pair by pair. Before and after them llama-cpp-python's
high-level streaming, and xllamacpp's, if PYTHON is one that has it (an environment of its own).
"""

import argparse
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
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
from desktop.engine.protocol import Done, Generate, Loaded, Text  # noqa: E402
from tests.helpers.engine import Talk, user  # noqa: E402

CHAIN = Sampling(temperature=0.7, top_k=40, top_p=0.95, min_p=0.05, repeat_penalty=1.0, seed=1)
HIGH_LEVEL = """
import json, sys, time, llama_cpp
path, threads, prompt, reply = sys.argv[1], *map(int, sys.argv[2:5])
model = llama_cpp.Llama(path, n_ctx=8192, n_threads=threads, n_threads_batch=threads, verbose=False)
tokens = [100 + i % 200 for i in range(prompt)]
first, count = 0.0, 0
for piece in model.create_completion(tokens, max_tokens=reply, stream=True, top_k=40, top_p=0.95,
                                     min_p=0.05, temperature=0.7, repeat_penalty=1.0, seed=1):
    first = first or time.perf_counter()
    count += 1
print(json.dumps({"decode": (count - 1) / (time.perf_counter() - first)}))
"""


class Product:
    """The engine child, spoken to as the window does."""

    def __init__(self, path: Path, threads: int) -> None:
        self.client = EngineClient(child_command("--engine"))
        self._number = 0
        talk = Talk()
        self.client.load(Load(id=0, path=str(path), ctx_tokens=8192, threads=threads), talk)
        assert isinstance(talk.end(), Loaded)
        self._letters: dict[int, int] = {}
        """Of the question of which so many tokens are read."""
        self.before = 0
        """Tokens that all prompts begin with: the template's. They are read once."""

    def run(self, prompt: int, reply: int) -> dict[str, float]:
        """So many fresh tokens and their reply; decode speed by the client's own clock."""
        if prompt not in self._letters:
            self._letters[prompt] = self._fitting(prompt)
        read, figures = self._ask(self._letters[prompt], reply)
        # The bare loop reads just as many: llama.cpp's speed for 256, 250 and 264 differs.
        assert read == prompt, f"{read} tokens were read and not {prompt}"
        return figures

    def _fitting(self, prompt: int) -> int:
        """How long a question must be: the template adds tokens, and letters make common ones."""
        letters = prompt
        self._ask(letters, 1)  # what all prompts begin with is read once
        for _ in range(20):
            read, _ = self._ask(letters, 1)
            if read == prompt:
                return letters
            letters = max(1, letters + prompt - read)
        raise SystemExit(f"no question of letters makes {prompt} tokens")

    def _ask(self, letters: int, reply: int) -> tuple[int, dict[str, float]]:
        """Tokens read for a question of so many letters, each a token, and the speeds."""
        self._number += 1
        # The first character differs, so that nothing of the question is in the cache.
        text = chr(0x21 + self._number % 90) + "a" * (letters - 1)
        talk = Talk()
        request = Generate(id=0, messages=(user(text),), sampling=CHAIN, max_tokens=reply)
        self.client.generate(request, talk)
        first_at = last_at = 0.0
        first_count = last_count = 0
        while not isinstance(event := talk.next(), Done):
            if isinstance(event, Text):
                last_at, last_count = time.perf_counter(), event.tokens
                if not first_at:
                    first_at, first_count = last_at, last_count
        self.before = event.cached_tokens
        read, wrote_s = event.prompt_tokens - event.cached_tokens, last_at - first_at
        return read, {
            "decode": (last_count - first_count) / wrote_s if wrote_s else 0.0,
            "prefill": read * 1000.0 / event.prefill_ms,
        }


def other(
    code: Sequence[str],
    path: Path,
    threads: int,
    prompt: int,
    reply: int,
    *,
    python: str = sys.executable,
    before: int = 0,
) -> dict[str, float]:
    """A program that prints its figures as one JSON line."""
    command = [python, *code, str(path), *map(str, (threads, prompt, reply, before))]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def peers(path: Path, threads: int, given: argparse.Namespace) -> dict[str, float]:
    """What other ways to use llama.cpp write and read; tokens a second."""
    sizes = path, threads, given.prompt, given.tokens
    found = {"high-level decode": other(["-c", HIGH_LEVEL], *sizes)["decode"]}
    if given.peer:
        script = [str(ROOT / "bench" / "_xllamacpp.py")]
        peer = other(script, *sizes, python=given.peer)
        found |= {"xllamacpp decode": peer["decode"], "xllamacpp prefill": peer["prefill"]}
    tell(", ".join(f"{name} {value:.1f}" for name, value in found.items()))
    return found


def measure(shape: Shape, given: argparse.Namespace, for_s: float) -> dict[str, float]:
    """Medians and the pair-wise ratios of one shape."""
    path, threads = model_of(shape), physical_cores()
    begun = time.monotonic()
    product = Product(path, threads)
    product.run(given.prompt, 1)
    script = [str(ROOT / "bench" / "_bare.py")]
    before = peers(path, threads, given)
    peers_s = time.monotonic() - begun
    pairs = in_turn(
        (
            lambda: other(script, path, threads, given.prompt, given.tokens, before=product.before),
            lambda: product.run(given.prompt, given.tokens),
        ),
        runs=given.runs,
        for_s=for_s - 2 * peers_s,
        name=shape.name,
    )
    after = peers(path, threads, given)
    product.client.close()
    middle = statistics.median
    found = {}
    for what in ("decode", "prefill"):
        found[f"bare {what}"] = middle(bare[what] for bare, _ in pairs)
        found[f"Carrel {what}"] = middle(ours[what] for _, ours in pairs)
        found[f"{what} ratio"] = middle(ours[what] / bare[what] for bare, ours in pairs)
    return found | {name: middle((before[name], after[name])) for name in before}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--tokens", type=int, default=100)
    parser.add_argument("--prompt", type=int, default=256)
    parser.add_argument("--only", default="")
    parser.add_argument("--peer", default="", help="a Python that has xllamacpp")
    parser.add_argument("--minutes", type=float, default=MINUTES)
    options = parser.parse_args()
    shapes = [shape for shape in SHAPES if options.only in shape.name]
    allowed = Allowance(options.minutes, len(shapes))
    figures = {shape.name: measure(shape, options, allowed.next_s()) for shape in shapes}
    show("Decode and prefill, tokens/s", by_name("model", figures), {"figures": figures})


if __name__ == "__main__":
    main()
