# SPDX-License-Identifier: Apache-2.0
"""What the ordeals of the engine share: a patient, a watch over this process, a tally on disk."""

import contextlib
import json
import os
import queue
import sys
import threading
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil

from desktop.core.records import ChatTurn, Role, Sampling
from desktop.engine.client import EngineClient, Limits
from desktop.engine.load import Load
from desktop.engine.protocol import Event, Failed, Generate, Terminal, Text

ANSWER_S = 15.0
"""Whatever the file, the user knows within this time."""
STALL_S = 0.1
"""How long the window may stand still."""
TICK_S = 0.01
PATIENCE_S = 60.0


class Answer:
    """Collects the events of one request.

    Attributes:
        heard_s: when anything was heard last, but for the end; or when it was asked.
        ended_s: when the end was heard. Both of ``time.monotonic``.
    """

    def __init__(self) -> None:
        self._events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self.text = ""
        self.heard_s = self.ended_s = time.monotonic()

    def __call__(self, event: Event) -> None:
        self.ended_s = time.monotonic()
        if not isinstance(event, Terminal):
            self.heard_s = self.ended_s
        self._events.put(event)

    def end(self) -> Terminal | None:
        """The terminal event; None if none comes, which is a fault."""
        deadline = time.monotonic() + PATIENCE_S
        while (left := deadline - time.monotonic()) > 0:
            try:
                event = self._events.get(timeout=left)
            except queue.Empty:
                break
            if isinstance(event, Text):
                self.text += event.text
            if isinstance(event, Terminal):
                return event
        return None


class Patient:
    """An engine that is treated badly."""

    def __init__(self, argv: Sequence[str]) -> None:
        self.client = EngineClient(argv, Limits())

    def load(
        self, path: Path, *, template: str = "", ctx_tokens: int = 256, threads: int = 1
    ) -> Answer:
        """Ask for a model."""
        answer = Answer()
        load = Load(
            id=0,
            path=str(path),
            chat_template=template,
            ctx_tokens=ctx_tokens,
            threads=threads,
            gpu_layers=0,
        )
        self.client.load(load, answer)
        return answer

    def ask(self, text: str, max_tokens: int) -> Answer:
        """Ask a question."""
        answer = Answer()
        turns = (ChatTurn(role=Role.USER, text=text),)
        sampling = Sampling(temperature=0.0)
        request = Generate(id=0, messages=turns, sampling=sampling, max_tokens=max_tokens)
        self.client.generate(request, answer)
        return answer

    def close(self) -> None:
        """End it."""
        self.client.close()


def outcome(*ends: Terminal | None) -> str:
    """The first failure in words, or that it answered."""
    for end in ends:
        if end is None:
            return "NO ANSWER"
        if isinstance(end, Failed):
            return f"{end.code.value}" + (" (engine ended)" if end.ends_process else "")
    return "answered"


class Watch:
    """Looks at this process, which stands for the window's: stalls, memory, what is left over.

    A thread wakes every 10 ms. How late it comes is a stall; how long it only waited for a
    processor meanwhile the system tells (Linux): the work of other programs is not ours.
    """

    def __init__(self) -> None:
        self._waited_file: int | None = None
        self._process = psutil.Process()
        self._begun, self._is_over = threading.Event(), threading.Event()
        self.longest_stall_s = self.longest_own_stall_s = 0.0
        self.waited_s = 0.0
        """How long the thread has waited for a processor in all, which it all but never needs."""
        self._rss_before = self._rss()
        self._descriptors = self._open_descriptors()
        self._thread = threading.Thread(target=self._tick, name="watch")
        self._thread.start()
        self._begun.wait()

    def _rss(self) -> int:
        return int(self._process.memory_info().rss)

    def _open_descriptors(self) -> int:
        return int(getattr(self._process, "num_fds", lambda: 0)())

    def _tick(self) -> None:
        with contextlib.suppress(OSError):
            self._waited_file = os.open("/proc/thread-self/schedstat", os.O_RDONLY)
        last, waited = time.perf_counter(), self._waited()
        began = waited
        self._begun.set()
        while not self._is_over.wait(TICK_S):
            now, waits = time.perf_counter(), self._waited()
            late_s = now - last - TICK_S
            self.longest_stall_s = max(self.longest_stall_s, late_s)
            own_s = late_s - (waits - waited)
            self.longest_own_stall_s = max(self.longest_own_stall_s, own_s)
            self.waited_s = waits - began
            last, waited = now, waits
        if self._waited_file is not None:
            os.close(self._waited_file)

    def _waited(self) -> float:
        """Seconds that this thread could run and did not; see sched-stats of Linux. Else 0."""
        if self._waited_file is None or sys.platform == "win32":
            return 0.0
        return int(os.pread(self._waited_file, 64, 0).split()[1]) / 1e9

    def end(self) -> dict[str, Any]:
        """Stop watching; what was seen."""
        self._is_over.set()
        self._thread.join()
        children = self._process.children(recursive=True)
        psutil.wait_procs(children, timeout=5)
        left = [child for child in children if child.is_running()]
        descriptors = self._open_descriptors()
        return {
            "longest_stall_ms": round(self.longest_stall_s * 1000),
            "longest_own_stall_ms": round(self.longest_own_stall_s * 1000),
            "waited_for_a_processor_s": round(self.waited_s, 1),
            "grown_mb": round((self._rss() - self._rss_before) / 1e6, 1),
            "processes_left": len(left),
            "descriptors_left": max(0, descriptors - self._descriptors),
        }


@dataclass(slots=True)
class Tally:
    """What came out of one ordeal so far; the whole of it survives in the state file.

    ``late``: cases that took too long by the clock, and not without the time that even a thread
    with nothing to do had to wait for a processor meanwhile. They are told, and are no faults.
    """

    done: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    longest_s: float = 0.0
    faults: list[str] = field(default_factory=list)
    late: list[str] = field(default_factory=list)

    def add(
        self, what: str, took_s: float, limit_s: float, number: int, waited_s: float = 0.0
    ) -> None:
        """Count one case."""
        self.done = number + 1
        self.outcomes[what] += 1
        self.longest_s = max(self.longest_s, took_s)
        if took_s > limit_s:
            told = f"case {number} ({what}) took {took_s:.1f} s"
            if took_s - waited_s > limit_s:
                self.faults.append(told)
            else:
                self.late.append(f"{told}, {waited_s:.1f} s of them no processor was free")
        if what.isupper():
            self.faults.append(f"case {number}: {what}")

    def as_json(self) -> dict[str, Any]:
        """For the state file and the report."""
        return {
            "done": self.done,
            "outcomes": dict(self.outcomes.most_common()),
            "longest_s": round(self.longest_s, 3),
            "faults": self.faults,
            "late": self.late,
        }

    @classmethod
    def of_json(cls, facts: dict[str, Any]) -> "Tally":
        """The inverse."""
        return cls(
            done=facts["done"],
            outcomes=Counter(facts["outcomes"]),
            longest_s=facts["longest_s"],
            faults=list(facts["faults"]),
            late=list(facts.get("late", ())),
        )


class State:
    """The tallies of a run in one file, so that it can go on after it was stopped."""

    def __init__(self, path: Path | None, seed: int) -> None:
        self._path, self.seed = path, seed
        self.tallies: dict[str, Tally] = {}
        if path is not None and path.exists():
            stored = json.loads(path.read_text(encoding="utf-8"))
            self.seed = stored["seed"]
            self.tallies = {name: Tally.of_json(facts) for name, facts in stored["ordeals"].items()}

    def tally(self, name: str) -> Tally:
        """Of one ordeal."""
        return self.tallies.setdefault(name, Tally())

    def save(self) -> None:
        """Write all, whole or not at all."""
        if self._path is None:
            return
        text = json.dumps(
            {"seed": self.seed, "ordeals": {n: t.as_json() for n, t in self.tallies.items()}}
        )
        fresh = self._path.with_suffix(".new")
        fresh.write_text(text, encoding="utf-8")
        os.replace(fresh, self._path)
