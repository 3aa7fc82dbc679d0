# SPDX-License-Identifier: Apache-2.0
"""Going from one model to another: both warm, and cold but in the page cache.

usage: switching.py [--runs 7] [--shapes 135M 0.5B]
Warm: from asking for the other model to its being ready, and to the first token of a short
question.
Cold: a new engine until the model is ready, beside a bare llama.cpp program (Python, llama_cpp,
model, context) until it is; the two take turns. The bars: 0.3 s, 1.2.
"""

import argparse
import json
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench._report import by_name, show  # noqa: E402
from bench._shapes import SHAPES, Shape, model_of  # noqa: E402
from desktop.child.command import child_command  # noqa: E402
from desktop.core.records import ModelFile, Sampling  # noqa: E402
from desktop.engine.client import EngineClient  # noqa: E402
from desktop.engine.hardware import physical_cores  # noqa: E402
from desktop.engine.load import Load  # noqa: E402
from desktop.engine.protocol import Done, Generate, Loaded  # noqa: E402
from desktop.library.shelf import model_at  # noqa: E402
from desktop.turn.engines import Engines  # noqa: E402
from tests.helpers.engine import Talk, user  # noqa: E402

CTX_TOKENS = 8192
CHAIN = Sampling(temperature=0.7, repeat_penalty=1.0, seed=1)


def load_of(model: ModelFile) -> Load:
    """As bench/_bare.py loads."""
    return Load(id=0, path=str(model.path), ctx_tokens=CTX_TOKENS, threads=physical_cores())


def warm(models: list[ModelFile], runs: int) -> dict[str, float]:
    """Two models in turn, both loaded."""
    engines = Engines(child_command("--engine"))
    ready_s, first_s = [], []
    for number in range(2 * (runs + 1)):
        model = models[number % len(models)]
        talk = Talk()
        began = time.perf_counter()
        engines.generate(
            model,
            load_of(model),
            Generate(id=0, messages=(user("Hello"),), sampling=CHAIN, max_tokens=2),
            talk,
        )
        client = engines.ready(model, load_of(model))
        if client is not None and client.hello is not None:
            ready_s.append(time.perf_counter() - began)
        talk.until_text()
        took_s = time.perf_counter() - began
        assert isinstance(talk.end(), Done)
        if number >= len(models):
            first_s.append(took_s)
    engines.close(5.0)
    return {"warm: ready s": max(ready_s[2:]), "warm: first token s": max(first_s)}


def cold(shape: Shape, runs: int) -> dict[str, float]:
    """A new process each time; the file is in the page cache."""
    path = model_of(shape)
    ours, bare, bare_load, our_load = [], [], [], []
    for _ in range(runs):
        began = time.perf_counter()
        command = [sys.executable, str(ROOT / "bench" / "_bare.py"), str(path)]
        with subprocess.Popen(
            [*command, str(physical_cores()), "1", "0"], stdout=subprocess.PIPE, text=True, cwd=ROOT
        ) as process:
            assert process.stdout is not None
            line = process.stdout.readline()
            bare.append(time.perf_counter() - began)
        bare_load.append(json.loads(line)["load_s"])
        client, talk = EngineClient(child_command("--engine")), Talk()
        began = time.perf_counter()
        client.load(load_of(model_at(path)), talk)
        loaded = talk.end()
        ours.append(time.perf_counter() - began)
        assert isinstance(loaded, Loaded), loaded
        our_load.append(loaded.load_ms / 1000.0)
        client.close()
    middle = statistics.median
    return {
        "bare: process to ready s": middle(bare),
        "Carrel: process to ready s": middle(ours),
        "ratio": middle(o / b for o, b in zip(ours, bare, strict=True)),
        "bare: load s": middle(bare_load),
        "Carrel: load s": middle(our_load),
        "load ratio": middle(o / b for o, b in zip(our_load, bare_load, strict=True)),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--shapes", nargs="+", default=["135M", "0.5B"])
    options = parser.parse_args()
    shapes = [s for s in SHAPES if any(text in s.name for text in options.shapes)]
    models = [model_at(model_of(shape)) for shape in shapes]
    figures = {shape.name: cold(shape, options.runs) for shape in shapes}
    show("Cold start of a model", by_name("model", figures), {"figures": figures})
    between = {" and ".join(shape.name for shape in shapes): warm(models, options.runs)}
    show("Between warm models", by_name("models", between), {"figures": between})


if __name__ == "__main__":
    main()
