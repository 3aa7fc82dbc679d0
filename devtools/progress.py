# SPDX-License-Identifier: Apache-2.0
"""Long commands behind one status line, with the time left where the command counts its steps."""

import os
import re
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import TextIO

TAIL_LINES = 25


class Stop(Exception):
    """A known problem, told in a sentence or two; dev.py shows no traceback for it."""


class Progress:
    """One status line: rewritten every second on a terminal, repeated every 20 s elsewhere."""

    def __init__(
        self,
        title: str,
        total: int = 0,
        out: TextIO = sys.stdout,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._title, self._done, self._total = title, 0, total
        self._out, self._clock = out, clock
        self._began_s = self._counted_from_s = clock()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._tick, daemon=True)

    def read(self, text: str) -> None:
        """Count a line of ninja (``[12/135] …``) or of pip (``Collecting …``)."""
        if step := re.match(r"\s*\[(\d+)/(\d+)\] ", text):
            if not self._done:
                self._counted_from_s = self._clock()
            self._done, self._total = int(step[1]), int(step[2])
        elif self._total and re.match(r"Collecting |Ignoring |Requirement already", text):
            self._done = min(self._done + 1, self._total)

    def status(self) -> str:
        """For example ``Building llama.cpp: 12 of 135, 0:20, about 3:25 left``."""
        now_s = self._clock()
        parts = [f"{self._done} of {self._total}"] if self._total else []
        parts.append(_minutes(now_s - self._began_s))
        if 1 < self._done < self._total and self._counted_from_s > self._began_s:
            left_s = (now_s - self._counted_from_s) / self._done * (self._total - self._done)
            parts.append(f"about {_minutes(left_s)} left")
        return f"{self._title}: {', '.join(parts)}"

    def __enter__(self) -> "Progress":
        self._show(f"{self._title} …")
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()
        self._show(f"{self._title}: {_minutes(self._clock() - self._began_s)}", end="\n")

    def _tick(self) -> None:
        while not self._ended.wait(1 if self._out.isatty() else 20):
            self._show(self.status())

    def _show(self, text: str, end: str = "") -> None:
        if self._out.isatty():
            width = os.get_terminal_size(self._out.fileno()).columns - 1
            print(f"\r{text[:width]:<{width}}", end=end, file=self._out, flush=True)
        else:
            print(text, file=self._out, flush=True)


def _minutes(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"


def watch(
    title: str, command: Sequence[object], total: int = 0, changes: dict[str, str] | None = None
) -> None:
    """Run a long command behind one status line.

    Args:
        total: how many requirements a pip command will name; 0 if it is another command.
        changes: environment variables to set for it.

    Raises:
        Stop: it failed; the text holds its last lines.
    """
    tail: deque[str] = deque(maxlen=TAIL_LINES)
    process = subprocess.Popen(
        [str(part) for part in command],
        env={**os.environ, "PYTHONUNBUFFERED": "1", **(changes or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    assert process.stdout is not None
    with process, Progress(title, total) as progress:
        for line in process.stdout:
            tail.append(line.rstrip()[:300])
            progress.read(line)
    if process.returncode:
        raise Stop("\n".join(tail) + f"\n\n{title}: failed; its last lines are above.")
