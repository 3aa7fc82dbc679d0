# SPDX-License-Identifier: Apache-2.0
"""Going from one model to another: both warm, and cold but in the page cache.

usage: switching.py [--runs 7] [--shapes 135M 0.5B] [--minutes 3]
Warm: from asking for the other model until it begins to read the question, and to the first token.
Cold: a new engine until the model is ready, beside a bare llama.cpp program (Python, llama_cpp,
model, context) until it is; the two take turns. The bars: 0.3 s, 1.2.
"""

import argparse
import compileall
import json
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench._report import by_name, show  # noqa: E402
from bench._rounds import MINUTES, Allowance, in_turn, tell  # noqa: E402
from bench._shapes import SHAPES, Shape, model_of  # noqa: E402
from desktop.child.command import child_command  # noqa: E402
from desktop.core.records import ModelFile, Sampling  # noqa: E402
from desktop.engine.client import EngineClient  # noqa: E402
from desktop.engine.cores import physical_cores  # noqa: E402
from desktop.engine.load import Load  # noqa: E402
from desktop.engine.protocol import Done, Generate, Loaded, Prefilling  # noqa: E402
from desktop.library.shelf import model_at  # noqa: E402
from desktop.turn.engines import Engines  # noqa: E402
from tests.helpers.engine import Talk, user  # noqa: E402

CTX_TOKENS = 8192
CHAIN = Sampling(temperature=0.7, repeat_penalty=1.0, seed=1)


def load_of(model: ModelFile) -> Load:
    """As bench/_bare.py loads."""
    return Load(id=0, path=str(model.path), ctx_tokens=CTX_TOKENS, threads=physical_cores())


def warm(models: list[ModelFile], runs: int) -> dict[str, float]:
    """Models in turn, all loaded."""
    engines = Engines(child_command("--engine"))
    ready_s, first_s = [], []
    for number in range(len(models) * (runs + 1)):
        model = models[number % len(models)]
        talk = Talk()
        began = time.perf_counter()
        request = Generate(id=0, messages=(user("Hello"),), sampling=CHAIN, max_tokens=2)
        engines.generate(model, load_of(model), request, talk)
        talk.until(Prefilling)
        reads_s = time.perf_counter() - began
        talk.until_text()
        took_s = time.perf_counter() - began
        assert isinstance(talk.end(), Done)
        if number >= len(models):
            ready_s.append(reads_s)
            first_s.append(took_s)
            tell(f"warm: ready after {reads_s:.3f} s, first token after {took_s:.3f} s")
    engines.close(5.0)
    return {"warm: ready s": max(ready_s), "warm: first token s": max(first_s)}


def bare_start(path: Path) -> tuple[float, float]:
    """Seconds of a bare program until its model is ready, and of its load alone."""
    command = [sys.executable, str(ROOT / "bench" / "_bare.py"), str(path)]
    began = time.perf_counter()
    with subprocess.Popen(
        [*command, str(physical_cores()), "0", "0"], stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        took_s = time.perf_counter() - began
    return took_s, json.loads(line)["load_s"]


def our_start(path: Path) -> tuple[float, float]:
    """The same of an engine."""
    client, talk = EngineClient(child_command("--engine")), Talk()
    began = time.perf_counter()
    client.load(load_of(model_at(path)), talk)
    loaded = talk.end()
    took_s = time.perf_counter() - began
    assert isinstance(loaded, Loaded), loaded
    client.close()
    return took_s, loaded.load_ms / 1000.0


def cold(shape: Shape, runs: int, for_s: float) -> dict[str, float]:
    """A new process each time; the file is in the page cache."""
    path = model_of(shape)
    bare_start(path)  # brings the file there
    pairs = in_turn(
        (lambda: bare_start(path), lambda: our_start(path)),
        runs=runs,
        for_s=for_s,
        name=f"{shape.name}, cold",
    )
    middle = statistics.median
    return {
        "bare: process to ready s": middle(bare[0] for bare, _ in pairs),
        "Carrel: process to ready s": middle(ours[0] for _, ours in pairs),
        "ratio": middle(ours[0] / bare[0] for bare, ours in pairs),
        "bare: load s": middle(bare[1] for bare, _ in pairs),
        "Carrel: load s": middle(ours[1] for _, ours in pairs),
        "load ratio": middle(ours[1] / bare[1] for bare, ours in pairs),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--shapes", nargs="+", default=["135M", "0.5B"])
    parser.add_argument("--minutes", type=float, default=MINUTES)
    options = parser.parse_args()
    compileall.compile_dir(ROOT / "desktop", quiet=1)  # as an installer does, and did for llama_cpp
    shapes = [s for s in SHAPES if any(text in s.name for text in options.shapes)]
    models = [model_at(model_of(shape)) for shape in shapes]
    allowed = Allowance(options.minutes, len(shapes) + 1)
    figures = {shape.name: cold(shape, options.runs, allowed.next_s()) for shape in shapes}
    show("Cold start of a model", by_name("model", figures), {"figures": figures})
    between = {" and ".join(shape.name for shape in shapes): warm(models, options.runs)}
    show("Between warm models", by_name("models", between), {"figures": between})


if __name__ == "__main__":
    main()
