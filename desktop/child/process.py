# SPDX-License-Identifier: Apache-2.0
"""The parent's side of one child process: start, send, receive, end. No Qt.

Each process has three threads of ours: one reads messages, one reads the log, one writes, so that
neither a stopped child nor a full pipe can block the caller.
"""

import logging
import queue
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO, Generic, TypeVar, cast

from desktop.child import lines
from desktop.child.command import child_environment
from desktop.core.errors import BadData

log = logging.getLogger(__name__)
M = TypeVar("M")
Start = Callable[[Sequence[str], Mapping[str, str]], Any]
"""Takes argv and environment, returns what does the work of a Popen; None: it is to be started as
usual. Raises OSError."""
LOG_LINES_KEPT = 40
TERMINATE_S = 1.0
SILENT_S = 1.0
"""How long a child may live after it closed its pipe."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exit:
    """How a child ended.

    Attributes:
        code: exit status; negative: the signal's number (POSIX).
        garbage: what was wrong with its last line, if that is why it was ended.
        log_tail: its last log lines, oldest first. Never holds chat text.
    """

    code: int
    garbage: str = ""
    log_tail: tuple[str, ...] = ()

    def describe(self) -> str:
        """One clause for the user, for example ``it crashed (SIGABRT)``."""
        if self.garbage:
            return f"it sent something that is no message ({self.garbage.rstrip('.')})"
        if self.code < 0:
            return _signal_clause(-self.code)
        return f"it ended with status {self.code}"


class ChildProcess(Generic[M]):
    """One running child.

    ``on_message`` and then exactly one ``on_exit`` are called on this child's reader thread; every
    message arrives before the exit. Neither may call :meth:`close` with ``wait``.

    Attributes:
        is_silent: it has closed its pipe or talked nonsense, and so ends soon.
    """

    def __init__(
        self,
        argv: Sequence[str],
        shape: Any,
        *,
        on_message: Callable[[M], None],
        on_exit: Callable[[Exit], None],
        name: str,
        start: Start | None = None,
    ) -> None:
        """Start the child.

        Args:
            start: starts it in a way of its own.
            shape: tagged union of the messages that the child may send (M).
            name: for logs and errors, for example ``the engine``.

        Raises:
            OSError: the program cannot be started.
        """
        self.name = name
        self.is_silent = False
        self._on_message, self._on_exit, self._shape = on_message, on_exit, shape
        self._outbox: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._log_tail: deque[str] = deque(maxlen=LOG_LINES_KEPT)
        environment = child_environment()
        self._popen: Any = start(argv, environment) if start is not None else None
        self._tie = 0
        if self._popen is None:
            self._popen = subprocess.Popen(
                argv,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=environment,
                **_own_group(),
            )
            self._tie = _end_with_us(self._popen)
        self._threads = [
            threading.Thread(target=target, name=f"{name}:{part}", daemon=True)
            for part, target in (("read", self._read), ("log", self._log), ("write", self._write))
        ]
        # The reader last: with a child that ends at once it would join a log that is not started.
        for thread in reversed(self._threads):
            thread.start()

    @property
    def pid(self) -> int:
        """Process id, also after its end."""
        return int(self._popen.pid)

    def send(self, message: Any) -> None:
        """Queue one message. Never blocks; silently lost if the child is gone (on_exit tells)."""
        self._outbox.put(lines.encode(message))

    def kill(self) -> None:
        """End the child at once. ``on_exit`` follows."""
        self._popen.kill()

    def close(self, grace_s: float, *, wait: bool) -> None:
        """Close the child's stdin; terminate it after ``grace_s`` and kill it a second later.

        Args:
            wait: return only when the process is gone and its threads have ended. Not on the
                reader thread.
        """
        self._outbox.put(None)
        ender = threading.Thread(target=self._end, args=(grace_s,), name=f"{self.name}:end")
        ender.daemon = True
        ender.start()
        if wait:
            ender.join()
            for thread in self._threads:
                thread.join()

    def _end(self, grace_s: float) -> None:
        for limit_s, act in ((grace_s, self._popen.terminate), (TERMINATE_S, self._popen.kill)):
            try:
                self._popen.wait(limit_s)
                return
            except subprocess.TimeoutExpired:
                act()
        self._popen.wait()

    def _read(self) -> None:
        garbage = ""
        stream = cast("BinaryIO", self._popen.stdout)
        try:
            with stream:
                for message in lines.read_messages(stream, self._shape, self.name):
                    self._on_message(message)
        except BadData as error:
            garbage = error.detail
            self._popen.kill()
        self.is_silent = True
        code = self._end_of_the_silent()
        self._outbox.put(None)
        self._threads[1].join()
        self._on_exit(Exit(code=code, garbage=garbage, log_tail=tuple(self._log_tail)))

    def _end_of_the_silent(self) -> int:
        """The status of a child that has closed its pipe; one that goes on without is killed."""
        try:
            return int(self._popen.wait(SILENT_S))
        except subprocess.TimeoutExpired:
            self._popen.kill()
            return int(self._popen.wait())

    def _log(self) -> None:
        with cast("BinaryIO", self._popen.stderr) as stream:
            for line in stream:
                text = line.decode("utf-8", "replace").rstrip()
                self._log_tail.append(text)
                log.debug("%s: %s", self.name, text)

    def _write(self) -> None:
        stream = cast("BinaryIO", self._popen.stdin)
        try:
            with stream:
                while (data := self._outbox.get()) is not None:
                    stream.write(data)
                    stream.flush()
        except OSError:
            # The child is gone or going; on_exit tells the caller.
            log.debug("%s does not read any more", self.name)


def _signal_clause(number: int) -> str:
    """What a signal means for people."""
    try:
        name = signal.Signals(number).name
    except ValueError:
        name = f"signal {number}"
    if name == "SIGKILL":
        return "it was killed (SIGKILL), perhaps because memory ran out"
    if name in ("SIGTERM", "SIGINT", "SIGHUP"):
        return f"it was ended from outside ({name})"
    return f"it crashed ({name})"


def _end_with_us(popen: "subprocess.Popen[bytes]") -> int:
    """On Windows, what must be kept so that the system ends the child with us, whatever happens.
    Elsewhere the closed stdin tells the child.
    """
    if sys.platform == "win32":
        from desktop.child.sandbox.windows import end_with_parent  # noqa: PLC0415  # Windows only

        return end_with_parent(int(cast("Any", popen)._handle))
    return 0


def _own_group() -> dict[str, Any]:
    """Keep a terminal's Ctrl+C for the parent, which then stops the answer in good order."""
    if sys.platform == "win32":
        flags = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW
        return {"creationflags": flags}
    return {"start_new_session": True}
