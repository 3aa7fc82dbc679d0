# SPDX-License-Identifier: Apache-2.0
"""The child's side: take the pipes, hand out messages, end with the parent.

Runs in the child only. Must not be imported by the window.
"""

import os
import sys
import threading
from collections.abc import Callable
from typing import Any, BinaryIO

from desktop.child import lines
from desktop.core.errors import BadData

EXIT_PARENT_GONE = 0
EXIT_BAD_INPUT = 65
"""EX_DATAERR of sysexits.h: the parent sent something that is no message."""
_PR_SET_DUMPABLE = 4
END_GRACE_S = 2.0
"""How long running work may take to notice that the parent is gone."""


class Outlet:
    """Where messages leave. Thread-safe; a broken pipe ends the process, because nobody listens."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()

    def send(self, message: Any) -> None:
        """Write one message and flush it. Any thread."""
        data = lines.encode(message)
        try:
            with self._lock:
                self._stream.write(data)
                self._stream.flush()
        except (BrokenPipeError, ValueError):
            os._exit(EXIT_PARENT_GONE)


def take_pipes() -> tuple[BinaryIO, Outlet]:
    """Keep stdin and stdout for messages and point file descriptor 1 at stderr.

    From here on a stray ``printf`` of a C library lands in the log and cannot corrupt a message.
    Call once, before any library is loaded.
    """
    incoming = os.fdopen(os.dup(0), "rb", buffering=1 << 20)
    outgoing = os.fdopen(os.dup(1), "wb")
    with open(os.devnull, "rb") as nothing:
        os.dup2(nothing.fileno(), 0)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    harden()
    return incoming, Outlet(outgoing)


def harden() -> None:
    """Leave no core dump and no debugger's stack print: both would hold the chat in clear text."""
    os.environ["GGML_NO_BACKTRACE"] = "1"
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  # absent on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415  # needed here only

        # Also closes /proc/<pid>/mem and its like to other programs of the same user.
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def listen(
    incoming: BinaryIO,
    shape: Any,
    on_message: Callable[[Any], None],
    on_end: Callable[[], None],
) -> threading.Thread:
    """Read messages on a thread of their own, so that Stop is heard while work is running.

    Args:
        on_message: called on that thread, in order of arrival; must return quickly.
        on_end: called when the parent closed the pipe; the process ends at the latest
            ``END_GRACE_S`` afterwards, whatever is still running.
    """

    def read() -> None:
        status = EXIT_PARENT_GONE
        try:
            for message in lines.read_messages(incoming, shape, "the parent process"):
                on_message(message)
        except BadData as error:
            sys.stderr.write(error.sentence + "\n")
            status = EXIT_BAD_INPUT
        on_end()
        threading.Event().wait(END_GRACE_S)
        os._exit(status)

    thread = threading.Thread(target=read, name="parent-messages", daemon=True)
    thread.start()
    return thread
