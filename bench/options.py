# SPDX-License-Identifier: Apache-2.0
"""What each loading option of a model costs or gains, against the default, in one run.

usage: options.py [--runs 4] [--tokens 80] [--prompt 512] [--shape 135M] [--only TEXT] [--minutes 3]
Two engines take turns, one as by default and one with the option; ratios are taken pair by pair,
so that what else the machine does hits both. ``load`` is a second load, from the page cache, RSS
the memory of the engine's process after the last reply. Adapters: rank 16 on all matrices of the
blocks, 16 bits. How long it takes to switch them is a table of its own.
"""

import argparse
import statistics
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import psutil  # noqa: E402

from bench._report import show  # noqa: E402
from bench._rounds import MINUTES, Allowance, in_turn, tell  # noqa: E402
from bench._shapes import SHAPES, Shape, adapter_of, model_of  # noqa: E402
from desktop.child.command import child_command  # noqa: E402
from desktop.core.records import Sampling  # noqa: E402
from desktop.engine.client import EngineClient  # noqa: E402
from desktop.engine.load import Load  # noqa: E402
from desktop.engine.options import Adapter, FlashAttention, KvType, RopeScaling, Stretch  # noqa: E402
from desktop.engine.protocol import Done, Generate, Loaded  # noqa: E402
from tests.helpers.engine import Talk, user  # noqa: E402

CHAIN = Sampling(temperature=0.7, top_k=40, top_p=0.95, min_p=0.05, repeat_penalty=1.0, seed=1)
TRAINED = 8192
OPTIONS: dict[str, dict[str, Any]] = {
    "the same again": {},
    "flash attention on": {"flash_attention": FlashAttention.ON},
    "flash attention off": {"flash_attention": FlashAttention.OFF},
    "KV q8_0": {"kv_type": KvType.Q8_0},
    "KV q4_0": {"kv_type": KvType.Q4_0},
    "file read whole": {"maps_file": False},
    "locked memory": {"locks_memory": True},
    "one adapter": {"adapters": 1},
    "two adapters": {"adapters": 2},
    "context 16,384, linear x2": {
        "ctx_tokens": 2 * TRAINED,
        "stretch": Stretch(scaling=RopeScaling.LINEAR, factor=2.0),
    },
    "context 16,384, YaRN x2": {
        "ctx_tokens": 2 * TRAINED,
        "stretch": Stretch(scaling=RopeScaling.YARN, factor=2.0),
    },
}


class Engine:
    """One engine with one set of options."""

    def __init__(self, path: Path, options: dict[str, Any], adapters: Sequence[Path] = ()) -> None:
        self._client = EngineClient(child_command("--engine"))
        files = tuple(map(str, adapters))
        self._load = {"ctx_tokens": TRAINED, "more_files": files, **options}
        self.adapters = tuple(Adapter(path=file) for file in files)
        self._path, self._number = path, 0
        self.load_ms = 0.0
        for _ in range(2):
            talk = Talk()
            self._client.load(Load(id=0, path=str(path), **self._load), talk)
            loaded = talk.end()
            assert isinstance(loaded, Loaded), loaded
            self.load_ms = loaded.load_ms

    def run(self, prompt: int, tokens: int) -> tuple[float, float]:
        """Decode and prefill in tokens a second, by the engine's clock."""
        done = self.ask(prompt, tokens)
        decode = (done.reply_tokens - 1) * 1000.0 / done.decode_ms
        return decode, (done.prompt_tokens - done.cached_tokens) * 1000.0 / done.prefill_ms

    def ask(self, prompt: int, tokens: int) -> Done:
        """One reply, with :attr:`adapters`."""
        self._number += 1
        # The first character differs, so that nothing of the prompt is in the cache.
        text = chr(0x21 + self._number % 90) + "a" * (prompt - 20)
        talk = Talk()
        request = Generate(
            id=0, messages=(user(text),), sampling=CHAIN, max_tokens=tokens, adapters=self.adapters
        )
        self._client.generate(request, talk)
        done = talk.end()
        assert isinstance(done, Done), done
        return done

    def rss_mb(self) -> float:
        """Memory of the process now."""
        assert self._client.pid is not None
        return float(psutil.Process(self._client.pid).memory_info().rss) / 1e6

    def close(self) -> None:
        """End it."""
        self._client.close()


def measure(
    shape: Shape, path: Path, name: str, given: argparse.Namespace, for_s: float
) -> dict[str, float]:
    """Medians with the option, and its ratio to the default pair by pair."""
    begun = time.monotonic()
    options = dict(OPTIONS[name])
    files = [adapter_of(shape, number) for number in range(1, options.pop("adapters", 0) + 1)]
    default, other = Engine(path, {}), Engine(path, options, files)
    pairs = in_turn(
        (
            lambda: default.run(given.prompt, given.tokens),
            lambda: other.run(given.prompt, given.tokens),
        ),
        runs=given.runs,
        for_s=for_s - (time.monotonic() - begun),
        name=name,
    )
    middle = statistics.median
    found = {
        "decode": middle(o[0] for _, o in pairs),
        "decode ratio": middle(o[0] / d[0] for d, o in pairs),
        "prefill": middle(o[1] for _, o in pairs),
        "prefill ratio": middle(o[1] / d[1] for d, o in pairs),
        "load ms": other.load_ms,
        "default load ms": default.load_ms,
        "RSS MB": other.rss_mb(),
        "default RSS MB": default.rss_mb(),
    }
    for engine in (default, other):
        engine.close()
    return found


def switching(shape: Shape, path: Path, times: int = 12) -> list[tuple[str, float]]:
    """Milliseconds to the first token of a short question: after an adapter was read the first
    time, after it was switched off or on again (median), and while nothing is switched (median)."""
    engine = Engine(path, {}, [adapter_of(shape, 1)])
    acting, found = engine.adapters, []
    kinds: dict[str, list[float]] = {"switched": [], "as before": []}
    engine.adapters = ()
    engine.ask(32, 2)
    for number in range(times):
        engine.adapters = () if number % 2 else acting
        kinds["switched"].append(engine.ask(32, 2).first_token_ms)
        kinds["as before"].append(engine.ask(32, 2).first_token_ms)
    engine.close()
    found.append(("read the first time", kinds["switched"].pop(0)))
    return found + [(kind, statistics.median(values)) for kind, values in kinds.items()]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=4)
    parser.add_argument("--tokens", type=int, default=80)
    parser.add_argument("--prompt", type=int, default=512)
    parser.add_argument("--shape", default="135M")
    parser.add_argument("--only", default="")
    parser.add_argument("--minutes", type=float, default=MINUTES)
    given = parser.parse_args()
    shape = next(shape for shape in SHAPES if given.shape in shape.name)
    path = model_of(shape)
    names = [name for name in OPTIONS if given.only in name]
    allowed, figures = Allowance(given.minutes, len(names)), {}
    for name in names:
        figures[name] = measure(shape, path, name, given, allowed.next_s())
        tell(f"{name}: { {key: round(value, 2) for key, value in figures[name].items()} }")
    columns = list(next(iter(figures.values())))
    rows: list[Sequence[object]] = [("option", *columns)]
    for name, values in figures.items():
        shown = (f"{values[c]:.2f}" if "ratio" in c else f"{values[c]:.0f}" for c in columns)
        rows.append((name, *shown))
    title = f"Options of a model against the default, {shape.name}, prompt of {given.prompt} tokens"
    switched = switching(shape, path) if any("adapter" in name for name in names) else []
    if switched:
        rows_of = [("an adapter", "ms to the first token"), *((k, f"{v:.0f}") for k, v in switched)]
        show("Switching an adapter", rows_of, {"shape": shape.name, "ms": dict(switched)})
    show(title, rows, {"shape": shape.name, "runs": given.runs, "figures": figures})


if __name__ == "__main__":
    main()
