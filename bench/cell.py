# SPDX-License-Identifier: Apache-2.0
"""What the engine's cell costs: the same engine with and without it, in turn.

    python3 dev.py bench cell --rounds 12

Start is from the new process to its Hello; decode is tokens a second, and processor time a token,
of a random-weight model.
"""

import argparse
import statistics
import sys
import tempfile
import time
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench._ordeal import Patient  # noqa: E402
from bench._report import show, spread  # noqa: E402
from desktop.child.command import child_command  # noqa: E402
from desktop.engine.protocol import Done  # noqa: E402
from tests.helpers.models import write_llama  # noqa: E402

WITHOUT = """
import sys
from desktop.child.sandbox import door
from desktop.child.sandbox.level import Walls
door.enter = lambda cell: Walls()
door.seal = lambda cell: None
from desktop.engine.main import main
sys.exit(main([]))
"""
KINDS = {
    "with": tuple(child_command("--engine")),
    "without": (sys.executable, "-X", "utf8", "-c", WITHOUT),
}


class Runs:
    """Figures of one kind."""

    def __init__(self, kind: str) -> None:
        self.argv = KINDS[kind]
        self.start_s: list[float] = []
        self.tokens_per_s: list[float] = []
        self.cpu_ms: list[float] = []

    def start(self) -> None:
        """Start an engine, wait for its Hello, end it."""
        patient = Patient(self.argv)
        started = time.perf_counter()
        patient.client.greet(60)
        self.start_s.append(time.perf_counter() - started)
        patient.close()

    def decode(self, patient: Patient, tokens: int) -> None:
        """One reply of a loaded engine."""
        process = psutil.Process(patient.client.pid)
        before = process.cpu_times()
        end = patient.ask("hello", tokens).end()
        after = process.cpu_times()
        assert isinstance(end, Done), end
        used_s = after.user + after.system - before.user - before.system
        self.tokens_per_s.append((end.reply_tokens - 1) * 1000 / end.decode_ms)
        self.cpu_ms.append(used_s * 1000 / end.reply_tokens)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="dev.py bench cell", description=__doc__)
    parser.add_argument("--rounds", type=int, default=12)
    parser.add_argument("--tokens", type=int, default=200)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    runs = {kind: Runs(kind) for kind in KINDS}
    patients = {kind: Patient(argv) for kind, argv in KINDS.items()}
    with tempfile.TemporaryDirectory(prefix="carrel-cell-") as folder:
        path = write_llama(
            Path(folder) / "m.gguf", hidden=512, layers=8, feed_forward=1536, ctx_tokens=4096
        )
        for patient in patients.values():
            patient.load(path, ctx_tokens=4096, threads=options.threads).end()
            patient.ask("hello", 8).end()
        for number in range(options.rounds):
            # Alternate which goes first, so that neither profits from the other's heat.
            for kind in sorted(KINDS, reverse=bool(number % 2)):
                runs[kind].decode(patients[kind], options.tokens)
                runs[kind].start()
    for patient in patients.values():
        patient.close()
    report(runs)
    return 0


def report(runs: dict[str, Runs]) -> None:
    """Medians and their ratio; above 1 is better with the cell."""
    rows: list[tuple[object, ...]] = [("figure", "with", "without", "with / without")]
    figures = {}
    for name, field in (
        ("decode, tokens/s", "tokens_per_s"),
        ("processor time, ms/token", "cpu_ms"),
        ("start to Hello, s", "start_s"),
    ):
        values = {kind: getattr(run, field) for kind, run in runs.items()}
        one, other = (statistics.median(values[kind]) for kind in ("with", "without"))
        rows.append((name, f"{one:.3f}", f"{other:.3f}", f"{one / other:.3f}"))
        figures[field] = {kind: spread(each) for kind, each in values.items()}
    show("Cost of the engine's cell", rows, figures)


if __name__ == "__main__":
    sys.exit(main())
