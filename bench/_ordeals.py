# SPDX-License-Identifier: Apache-2.0
"""The ordeals of the engine. Each treats one patient case by case and names the outcome."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ClassVar

from bench._hostile_files import bombs, mutant
from bench._hostile_templates import hostile_templates
from bench._ordeal import ANSWER_S, Answer, Patient, Watch, outcome
from desktop.child.command import child_command
from desktop.child.sandbox.probe import Finding, Outcome
from desktop.core.declared import decode_json
from desktop.engine.protocol import Failed, Probe, Probed, Terminal
from desktop.library.shelf import model_at
from tests.helpers.models import write_llama

ENGINE = child_command("--engine")
SCRIPTED = child_command("--engine", "--fake")
RESTART_S = 3.0
"""What a new engine may take longer than another one at the same time."""
TOLD_S = 2.0
"""From the engine's end, or its last word, to the user's knowing."""
TEMPLATE_S = 2.0
SLACK_S = 0.1
"""What loading this model and a short answer take beside the template."""


class Ordeal:
    """One kind of bad treatment.

    Attributes:
        size: how many cases there are, for those that end.
        limit_s: a case that takes longer is a fault.
        pause_s: how much of the last case's time is not meant: waiting on purpose, preparing.
        watch: what looks at this process meanwhile.
    """

    name: ClassVar[str]
    size = 0
    limit_s = ANSWER_S

    def __init__(self, folder: Path, seed: int, watch: Watch) -> None:
        self.folder, self.seed, self.watch = folder, seed, watch
        self.pause_s = 0.0
        self.patient = Patient(ENGINE)

    def one(self, number: int) -> str:
        """Do case ``number``; what came of it. In capitals: a fault."""
        raise NotImplementedError

    def prepare(self, path: Path) -> float:
        """Have an engine that runs and may read this file, a whole one; seconds that it took."""
        began = time.monotonic()
        self.patient.load(path).end()
        return time.monotonic() - began

    def end(self) -> list[str]:
        """Faults that show only after all cases."""
        return []

    def close(self) -> None:
        """End the patient."""
        self.patient.close()


class Files(Ordeal):
    """Damaged models, first through the header check, then through llama.cpp.

    All lie at one path in one file, so that one engine reads them until it dies.
    """

    name = "files"
    _is_checked: ClassVar[bool] = True

    def __init__(self, folder: Path, seed: int, watch: Watch) -> None:
        super().__init__(folder, seed, watch)
        self._base = write_llama(folder / "base.gguf").read_bytes()
        # The tokenizer's texts and the tensors' list come before the weights.
        self._header_bytes = self._base.index(b"output_norm.weight") + 64
        self._path = folder / "m.gguf"

    def one(self, number: int) -> str:
        _, data = mutant(self._base, self._header_bytes, self.seed * 1_000_003 + number)
        self._path.write_bytes(data)
        if self._is_checked and model_at(self._path).problem:
            return "refused by the header check"
        ends = self.patient.load(self._path).end(), self.patient.ask("hello", 4).end()
        return outcome(*ends)


class Unchecked(Files):
    """The same files, all of them given to llama.cpp."""

    name = "unchecked"
    _is_checked = False


class Kills(Ordeal):
    """The engine dies, hangs or lies at a random moment; then it must answer again."""

    name = "kills"
    limit_s = 3 * ANSWER_S
    _SIGNALS = ("SIGKILL", "SIGSEGV", "SIGABRT", "SIGSTOP")
    _SCRIPTS = ("/exit 0", "/close", "/garbage")

    def __init__(self, folder: Path, seed: int, watch: Watch) -> None:
        super().__init__(folder, seed, watch)
        self._path = write_llama(folder / "m.gguf", hidden=128, layers=4, ctx_tokens=4096)
        self._scripted = Patient(SCRIPTED)
        self.cold_s = self._cold(ENGINE)
        self.slowest_told_s = self.slowest_ready_s = 0.0
        self._late = list[str]()

    def one(self, number: int) -> str:
        rng = random.Random(self.seed * 1_000_003 + number)
        ways = (*self._SIGNALS, *self._SCRIPTS)
        way = ways[number % len(ways)]
        if way in self._SIGNALS:
            patient, what = self.patient, self._signalled(way, rng)
        else:
            patient, what = self._scripted, self._lied(way, rng)
        ready_s = self._ready(patient)
        self.slowest_ready_s = max(self.slowest_ready_s, ready_s)
        if ready_s <= self.cold_s + RESTART_S:
            return what
        # Perhaps the machine is busy: how long does an engine take now that nobody ever hurt?
        beside_s = self._cold(SCRIPTED if patient is self._scripted else ENGINE)
        self._late.append(f"{way}: {ready_s:.1f} s, an unhurt one {beside_s:.1f} s")
        return "NOT READY AGAIN" if ready_s > beside_s + RESTART_S else what

    def _signalled(self, way: str, rng: random.Random) -> str:
        self.patient.load(self._path, ctx_tokens=4096 - rng.randrange(64))
        answer = self.patient.ask("a" * 400, 3000)
        self.pause_s = rng.uniform(0.0, 0.5)
        time.sleep(self.pause_s)
        if (pid := self.patient.client.pid) is None:
            return "NOT RUNNING"
        waited_s, since_s = self.watch.waited_s, time.monotonic()
        os.kill(pid, getattr(signal, way))
        end = answer.end()
        return self._told(end, way, answer.ended_s - since_s, self.watch.waited_s - waited_s)

    def _lied(self, way: str, rng: random.Random) -> str:
        self.pause_s = 0.0
        self._scripted.load(self._path)
        waited_s = self.watch.waited_s
        answer = self._scripted.ask(f"/words {rng.randrange(2000)} {way}", 0)
        end = answer.end()
        # It lies after its last word, which may be the two thousandth.
        told_s = answer.ended_s - answer.heard_s
        return self._told(end, way, told_s, self.watch.waited_s - waited_s)

    def _told(self, end: Terminal | None, way: str, told_s: float, waited_s: float) -> str:
        self.slowest_told_s = max(self.slowest_told_s, told_s)
        if end is None or told_s - waited_s > TOLD_S:
            return f"TOLD TOO LATE ({way})".upper()
        if told_s > TOLD_S:
            self._late.append(f"{way}: told after {told_s:.1f} s, {waited_s:.1f} s no processor")
        return f"{way}: told" if isinstance(end, Failed) else f"{way}: was finished"

    def _ready(self, patient: Patient) -> float:
        started = time.monotonic()
        patient.load(self._path, ctx_tokens=4096)
        patient.ask("hello", 1).end()
        return time.monotonic() - started

    def _cold(self, argv: Sequence[str]) -> float:
        """The first answer of a new engine."""
        fresh = Patient(argv)
        try:
            return self._ready(fresh)
        finally:
            fresh.close()

    def end(self) -> list[str]:
        print(
            f"\nkills: told after at most {self.slowest_told_s:.2f} s, ready again after at most"
            f" {self.slowest_ready_s:.2f} s (first start {self.cold_s:.2f} s)"
        )
        for late in self._late:
            print(f"kills, late, but not without the load of the machine: {late}")
        return []

    def close(self) -> None:
        super().close()
        self._scripted.close()


class Attacks(Ordeal):
    """What the probe can do without a cell, against what it can do from inside the engine's."""

    name = "attacks"
    _PLAIN = (
        "import sys\n"
        "from desktop.child.sandbox.probe import all_attacks, attack\n"
        "from desktop.core.declared import encode_json\n"
        "sys.stdout.buffer.write(encode_json(attack(all_attacks(sys.argv[1:]))))"
    )

    def __init__(self, folder: Path, seed: int, watch: Watch) -> None:
        super().__init__(folder, seed, watch)
        private = folder / "private.db"
        private.write_bytes(b"private")
        targets = (str(private), str(folder))
        command = [sys.executable, "-X", "utf8", "-c", self._PLAIN, *targets]
        done = subprocess.run(command, capture_output=True, check=True, cwd=os.getcwd())
        self._plain: tuple[Finding, ...] = decode_json(done.stdout, tuple[Finding, ...], "child")
        self.patient.load(write_llama(folder / "m.gguf")).end()
        self.patient.ask("hello", 2).end()
        answer = Answer()
        self.patient.client.probe(Probe(id=0, targets=targets), answer)
        end = answer.end()
        self._inside = end.findings if isinstance(end, Probed) else ()
        self.size = len(self._inside)

    def one(self, number: int) -> str:
        plain, inside = self._plain[number], self._inside[number]
        if inside.outcome is Outcome.ALLOWED:
            return f"SUCCEEDED FROM INSIDE ({inside.name})".upper()
        if plain.outcome is Outcome.ALLOWED:
            return "possible without a cell, denied inside"
        return "not possible here even without a cell"


class Templates(Ordeal):
    """Each is compiled and rendered by the engine; none may leave the canary."""

    name = "templates"
    limit_s = TEMPLATE_S + SLACK_S

    def __init__(self, folder: Path, seed: int, watch: Watch) -> None:
        super().__init__(folder, seed, watch)
        self._canary = folder / "canary"
        self._path = write_llama(folder / "m.gguf")
        self._texts = list(hostile_templates(self._canary, 200))
        self.size = len(self._texts)

    def one(self, number: int) -> str:
        self.pause_s = self.prepare(self._path)
        load = self.patient.load(self._path, template=self._texts[number % self.size]).end()
        ask = self.patient.ask("hello", 2).end() if not isinstance(load, Failed) else load
        return "CODE WAS EXECUTED" if self._canary.exists() else outcome(load, ask)


class Bombs(Ordeal):
    """Sent to the engine also where the header check refuses them, as it does in the product."""

    name = "bombs"

    def __init__(self, folder: Path, seed: int, watch: Watch) -> None:
        super().__init__(folder, seed, watch)
        self._files = bombs()
        self._model = write_llama(folder / "m.gguf")
        self._path = folder / "bomb.gguf"
        self._cases: list[Callable[[], str]] = [
            *(lambda name=name: self._file(name) for name in self._files),
            lambda: self._prompt("x" * 4_000_000),
            lambda: self._prompt("<|im_end|>" * 300_000),
            lambda: outcome(self.patient.load(self._model, ctx_tokens=1 << 30).end()),
        ]
        self.size = len(self._cases)

    def one(self, number: int) -> str:
        self.pause_s = 0.0
        return self._cases[number]()

    def _file(self, name: str) -> str:
        began = time.monotonic()
        shutil.copyfile(self._model, self._path)
        self.prepare(self._path)
        self._files[name](self._path)  # in place: the engine has this file in its cell
        self.pause_s = time.monotonic() - began
        checked = "refused by the header check" if model_at(self._path).problem else "not refused"
        loaded = outcome(self.patient.load(self._path).end())
        return f"{checked}, engine: {loaded}"

    def _prompt(self, text: str) -> str:
        self.pause_s = self.prepare(self._model)
        self.patient.load(self._model).end()
        return f"prompt: {outcome(self.patient.ask(text, 2).end())}"


ORDEALS: dict[str, type[Ordeal]] = {
    kind.name: kind for kind in (Files, Unchecked, Kills, Attacks, Templates, Bombs)
}
