# SPDX-License-Identifier: Apache-2.0
"""The real engine, which also does at a signal what no signal does: end, fall silent, lie.

    python -m tests.helpers.faulty

EXIT: it ends with 0. CLOSE: it closes its pipe and goes on. LIE: it sends what is no message,
wherever the last one ends. A signal that comes before it has introduced itself waits until then.
POSIX only.
"""

import os
import signal
import sys
import threading
from typing import Any, BinaryIO

from desktop.child.command import child_command
from desktop.child.serve import Outlet, listen, take_pipes
from desktop.engine import main as engine

EXIT, CLOSE, LIE = WAYS = ("SIGUSR1", "SIGUSR2", "SIGHUP")
NONSENSE = b'{"type":"text","id":1,"text":7}\n\x00 nonsense\n'


def faulty_command() -> tuple[str, ...]:
    """The argv of such an engine."""
    python, *_ = child_command("--engine")
    return (python, "-X", "utf8", "-m", "tests.helpers.faulty")


def hit(pid: int, way: str) -> None:
    """Have it happen: one of WAYS, or the name of any other signal."""
    os.kill(pid, getattr(signal, way))


class Faults:
    """Stands between the engine and its pipes."""

    def __init__(self) -> None:
        self._pipe = -1

    def plant(self) -> None:
        """From now on the signals are obeyed."""
        if sys.platform == "win32":
            raise AssertionError
        # Every later thread leaves them to the one that waits for them.
        signal.pthread_sigmask(signal.SIG_BLOCK, _signals())
        vars(engine).update(take_pipes=self.take_pipes, listen=self.listen)

    def take_pipes(self) -> tuple[BinaryIO, Outlet]:
        incoming, outlet = take_pipes()
        self._pipe = outlet._stream.fileno()
        return incoming, outlet

    def listen(self, *arguments: Any) -> threading.Thread:
        """The engine is in its cell: a thread may be started."""
        threading.Thread(target=self._obey, name="faults", daemon=True).start()
        return listen(*arguments)

    def _obey(self) -> None:
        if sys.platform == "win32":
            raise AssertionError
        way = signal.Signals(signal.sigwait(_signals())).name
        if way == EXIT:
            os._exit(0)
        elif way == CLOSE:
            os.close(self._pipe)
        else:
            os.write(self._pipe, NONSENSE)


def _signals() -> list[int]:
    return [getattr(signal, way) for way in WAYS]


if __name__ == "__main__":
    Faults().plant()
    sys.exit(engine.main(()))
