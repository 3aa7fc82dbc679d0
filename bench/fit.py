# SPDX-License-Identifier: Apache-2.0
"""Predicted speed and memory (core/fit.py) against what the engine really does on this machine.

usage: fit.py [--runs 5] [--tokens 128] [--prompt 256] [--only TEXT]
The bandwidth is measured before each run, so that both see the same machine. Bar: the median of
measured through predicted tokens/s lies between 0.7 and 1.3 for every shape.
"""

import argparse
import statistics
import sys
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench._report import by_name, show  # noqa: E402
from bench._shapes import SHAPES, model_of  # noqa: E402
from bench._shapes import Shape as Bench  # noqa: E402
from bench.decode import Product  # noqa: E402
from desktop.core.fit import MEAN_FILL, Machine, Shape, tokens_per_s  # noqa: E402
from desktop.core.records import ModelFile  # noqa: E402
from desktop.engine.cores import physical_cores  # noqa: E402
from desktop.engine.hardware import measure_bandwidth, memory_bytes  # noqa: E402
from desktop.library.shelf import model_at  # noqa: E402
from desktop.turn.fits import file_memory  # noqa: E402

CTX_TOKENS = 8192
"""What bench.decode loads."""
LOW, HIGH = 0.7, 1.3


def shape_of(found: ModelFile) -> Shape:
    """What a prediction of speed needs of a file."""
    return Shape(
        weights_bytes=found.size_bytes,
        kv_bytes_per_token=found.kv_bytes_per_token,
        is_installed=True,
        layers=found.layers,
    )


def predicted_for(
    found: ModelFile, machine: Machine, prompt: int, reply: int, share: float = 0.0
) -> float:
    """Tokens/s of such a reply; 0: cannot be told. ``share``: of the layers, on a card."""
    # The prediction is for a context that is full by MEAN_FILL on average; here it is known.
    filled = round((prompt + reply / 2) / MEAN_FILL)
    return tokens_per_s(shape_of(found), machine, filled, share) or 0.0


def measure(bench: Bench, runs: int, prompt: int, reply: int) -> dict[str, float]:
    """Medians of prediction and truth for one shape."""
    path = model_of(bench)
    found = model_at(path)
    product = Product(path, physical_cores())
    predicted, measured, bandwidths = [], [], []
    for _ in range(runs):
        bandwidth = measure_bandwidth()
        machine = Machine(memory_bytes=memory_bytes()[0], bandwidth_bytes_per_s=bandwidth)
        bandwidths.append(bandwidth)
        predicted.append(predicted_for(found, machine, prompt, reply))
        measured.append(product.run(prompt, reply)["decode"])
    pid = product.client.pid
    used = psutil.Process(pid).memory_info().rss if pid else 0
    product.client.close()
    middle = statistics.median
    return {
        "GB/s": middle(bandwidths) / 1e9,
        "predicted tok/s": middle(predicted),
        "measured tok/s": middle(measured),
        "measured / predicted": middle(m / p for m, p in zip(measured, predicted, strict=True)),
        "predicted GB": file_memory(found, CTX_TOKENS) / 1e9,
        "used GB": used / 1e9,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--tokens", type=int, default=128)
    parser.add_argument("--prompt", type=int, default=256)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    shapes = [shape for shape in SHAPES if options.only in shape.name]
    figures = {
        shape.name: measure(shape, options.runs, options.prompt, options.tokens) for shape in shapes
    }
    ratios = [values["measured / predicted"] for values in figures.values()]
    holds = all(LOW <= ratio <= HIGH for ratio in ratios)
    show("Fit", by_name("model", figures), {"figures": figures, "holds": holds})
    if not holds:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
