# SPDX-License-Identifier: Apache-2.0
"""Predicted memory (core/fit.py) against what an engine child really takes with a full context.

usage: memory.py [--only TEXT] [--ctx 1024] [--kv f16] [--read 0] [--threads 0] [--minutes 3]
Every architecture of tests/helpers/architectures.py at 100 to 300 MB, and the shapes of
bench/_shapes.py that are there already (decode.py makes them). What there is no time for is said.
The whole matrix: --ctx 2048 8192 --kv f16 q8_0 q4_0 --minutes 60; with --read 1024 only so many
tokens are read, which takes a fifth of that. It tells as much: the buffers are as large, and all
keys and values have their memory from the beginning (tests/engine/test_memory.py). Linux only.
Bars: prediction within 10 % of what is measured; resident ≤ model + KV + compute buffers + 200 MB,
of which "beyond" is what the first three do not explain (buffers as core/fit.py counts them; what
layers without attention remember is KV); "left" after an unload: 0.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench._report import show  # noqa: E402
from bench._rounds import MINUTES, Allowance, tell  # noqa: E402
from bench._shapes import SHAPES, folder  # noqa: E402
from desktop.child.command import child_command  # noqa: E402
from desktop.core.fit import BASE_BYTES, TEXT_BYTES, USUAL_TEXTS  # noqa: E402
from desktop.engine.client import EngineClient  # noqa: E402
from desktop.engine.options import KvType  # noqa: E402
from desktop.library.shelf import model_at  # noqa: E402
from desktop.turn.fits import file_memory  # noqa: E402
from tests.helpers.architecture import LARGE  # noqa: E402
from tests.helpers.architectures import architectures  # noqa: E402
from tests.helpers.memory import measure, pid_of, used_by  # noqa: E402
from tests.helpers.weights import write_architecture  # noqa: E402

MAX_ERROR = 0.10
MOST_BEYOND_MB = 200
HEAD = (
    "model",
    "context",
    "KV",
    "file",
    "KV MB",
    "own",
    "mapped",
    "measured",
    "predicted",
    "error",
    "beyond",
    "left",
)


def models(only: str) -> Iterator[tuple[str, Path]]:
    """Label and file; a made one is removed when the next is asked for."""
    for label, kind in architectures(LARGE).items():
        if only in label:
            with tempfile.TemporaryDirectory() as name:
                yield label, write_architecture(Path(name) / "model.gguf", kind)
    for shape in SHAPES:
        path = folder() / (shape.name.replace(" ", "-") + ".gguf")
        if only in shape.name and path.exists():
            yield shape.name, path


def row(
    label: str, path: Path, ctx_tokens: int, kv_type: KvType, given: argparse.Namespace
) -> tuple[str | float, ...]:
    """One line; sizes in MB."""
    model = model_at(path)
    client = EngineClient(child_command("--engine"))
    found = measure(client, path, ctx_tokens, kv_type, given.threads, given.read)
    pid = pid_of(client)
    client.close()
    left = used_by(pid).resident if os.path.exists(f"/proc/{pid}") else 0
    predicted = file_memory(model, ctx_tokens, kv_type.fraction)
    measured = found.filled.resident
    explained = predicted - BASE_BYTES - TEXT_BYTES * (model.texts or USUAL_TEXTS)
    sizes = (
        model.size_bytes,
        model.kv_bytes_per_token * ctx_tokens * kv_type.fraction,
        found.filled.own,
        found.filled.mapped,
        measured,
        predicted,
    )
    in_mb = (round(size / 1e6, 1) for size in sizes)
    error, beyond = predicted / measured - 1, (measured - explained) / 1e6
    return label, ctx_tokens, kv_type.value, *in_mb, round(error, 3), round(beyond, 1), left / 1e6


def summary(rows: Sequence[Sequence[Any]]) -> dict[str, object]:
    """All rows, the extremes of their last columns, and whether the bars hold."""
    errors, beyond, left = ([float(row[place]) for row in rows] for place in (-3, -2, -1))
    holds = all(abs(error) <= MAX_ERROR for error in errors)
    return {
        "rows": rows,
        "least": min(errors),
        "most": max(errors),
        "beyond": max(beyond),
        "left": max(left),
        "holds": holds and max(beyond) <= MOST_BEYOND_MB and not any(left),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="")
    parser.add_argument("--ctx", type=int, nargs="+", default=[1024])
    parser.add_argument("--kv", nargs="+", default=["f16"])
    parser.add_argument("--threads", type=int, default=0, help="0: one a core")
    parser.add_argument("--read", type=int, default=0, help="tokens; 0: the whole context")
    parser.add_argument("--minutes", type=float, default=MINUTES)
    options = parser.parse_args()
    allowed, late = Allowance(options.minutes, 1), list[str]()
    rows: list[Sequence[object]] = [HEAD]
    for label, path in models(options.only):
        for ctx_tokens in options.ctx:
            for kv_type in map(KvType, options.kv):
                if allowed.is_spent:
                    late.append(f"{label} {ctx_tokens} {kv_type.value}")
                    continue
                found = row(label, path, ctx_tokens, kv_type, options)
                tell(" ".join(map(str, found)))
                rows.append(found)
    figures = summary(rows[1:])
    if late:
        figures["late"] = late
        tell(f"no time was left for {len(late)}: {', '.join(late)}")
    show("Memory in MB", rows, figures)
    if not figures["holds"]:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
