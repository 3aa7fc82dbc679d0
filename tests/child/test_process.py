# SPDX-License-Identifier: Apache-2.0
"""Real child processes: order, exits, closing, and pipes that nothing can corrupt."""

import queue
import subprocess
import sys
import textwrap
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from desktop.child import lines
from desktop.child.process import ChildProcess, Exit, Start
from desktop.core.declared import Struct
from desktop.core.errors import BadData

WAIT_S = 30.0


class Ping(Struct, tag="ping", frozen=True):
    number: int


class Other(Struct, tag="other", frozen=True):
    text: str


Shape = Ping | Other


class Talk:
    """Starts a Python child and collects what it says."""

    def __init__(self, body: str, *arguments: str, start: Start | None = None) -> None:
        self.said: queue.SimpleQueue[Ping | Other | Exit] = queue.SimpleQueue()
        argv: Sequence[str] = (sys.executable, "-c", textwrap.dedent(body), *arguments)
        put = self.said.put
        self.process: ChildProcess[Ping | Other] = ChildProcess(
            argv, Shape, on_message=put, on_exit=put, name="the child", start=start
        )

    def next(self) -> Ping | Other | Exit:
        return self.said.get(timeout=WAIT_S)

    def exit(self) -> Exit:
        while not isinstance(said := self.next(), Exit):
            pass
        return said


ECHO = """
    import sys
    for line in sys.stdin.buffer:
        sys.stdout.buffer.write(line)
        sys.stdout.buffer.flush()
"""


def test_messages_come_back_in_order_and_closing_ends_the_child() -> None:
    talk = Talk(ECHO)
    for number in range(200):
        talk.process.send(Ping(number=number))
    assert [talk.next() for _ in range(200)] == [Ping(number=n) for n in range(200)]
    talk.process.close(5.0, wait=True)
    assert talk.exit() == Exit(code=0)


def test_a_child_can_be_started_in_a_way_of_its_own() -> None:
    def start(argv: Sequence[str], environment: Mapping[str, str]) -> Any:
        if argv[-1] == "as usual":
            return None
        pipe = subprocess.PIPE
        told = {**environment, "STARTED": "so"}
        return subprocess.Popen(argv, stdin=pipe, stdout=pipe, stderr=pipe, env=told)

    body = """
        import os
        print('{"type":"other","text":"%s"}' % os.environ.get("STARTED", "as usual"), flush=True)
        input()
    """
    for way in ("so", "as usual"):
        talk = Talk(body, way, start=start)
        assert talk.next() == Other(text=way)
        talk.process.kill()
        assert talk.exit().code == -9


def test_text_of_every_kind_survives() -> None:
    talk = Talk(ECHO)
    text = 'line\nbreak \u2028 \x00 ü 漢字 😀 \\ " end'
    talk.process.send(Other(text=text))
    assert talk.next() == Other(text=text)
    talk.process.close(5.0, wait=True)


def test_a_large_message_does_not_block_the_sender() -> None:
    """The child reads nothing for a while; send must return although the pipe is full."""
    talk = Talk(
        """
        import sys, select
        select.select([], [], [], 0.2)
        sys.stdout.buffer.write(sys.stdin.buffer.readline())
        """
    )
    big = Other(text="x" * 3_000_000)
    talk.process.send(big)
    assert talk.next() == big
    assert talk.exit().code == 0


@pytest.mark.parametrize(
    ("body", "clause"),
    [
        ("import sys; sys.exit(3)", "it ended with status 3"),
        ("import os; os.kill(os.getpid(), 6)", "it crashed (SIGABRT)"),
        ("print('noise', flush=True); input()", "it sent something that is no message"),
    ],
)
def test_an_exit_explains_itself(body: str, clause: str) -> None:
    assert Talk(body).exit().describe().startswith(clause)


def test_messages_before_an_exit_are_delivered_first() -> None:
    talk = Talk(
        """
        import os
        os.write(1, b'{"type":"ping","number":1}\\n{"type":"ping","number":2}\\n')
        os.kill(os.getpid(), 9)
        """
    )
    assert [talk.next(), talk.next()] == [Ping(number=1), Ping(number=2)]
    assert talk.exit().code == -9


def test_the_log_is_kept_for_the_exit_and_never_parsed() -> None:
    talk = Talk("""import sys; sys.stderr.write('{"type":"ping","number":1}\\nlast words\\n')""")
    ended = talk.exit()
    assert ended.log_tail == ('{"type":"ping","number":1}', "last words")


def test_a_flood_on_stderr_does_not_block(tmp_path: Path) -> None:
    talk = Talk(
        """
        import os
        for _ in range(300):
            os.write(2, b"x" * 9999 + b"\\n")
        os.write(1, b'{"type":"ping","number":7}\\n')
        """
    )
    assert talk.next() == Ping(number=7)
    assert talk.exit().code == 0


def test_a_stray_printf_cannot_corrupt_a_message() -> None:
    """A C library writes to file descriptor 1 in the middle of everything."""
    talk = Talk(
        """
        import ctypes, os
        from desktop.child.serve import take_pipes
        from tests.child.test_process import Ping
        incoming, outlet = take_pipes()
        libc = ctypes.CDLL(None)
        for number in range(50):
            libc.puts(b"printf from a library")
            libc.fflush(None)
            os.write(1, b"more noise\\n")
            outlet.send(Ping(number=number))
        """
    )
    assert [talk.next() for _ in range(50)] == [Ping(number=n) for n in range(50)]
    ended = talk.exit()
    assert ended.code == 0
    assert "printf from a library" in ended.log_tail


def test_a_child_whose_parent_stops_listening_ends() -> None:
    talk = Talk(
        """
        import threading
        from desktop.child.serve import listen, take_pipes
        from tests.child.test_process import Shape
        incoming, outlet = take_pipes()
        listen(incoming, Shape, lambda message: None, lambda: None)
        threading.Event().wait()
        """
    )
    talk.process.close(10.0, wait=True)
    assert talk.exit().code == 0


def test_a_child_that_is_sent_nonsense_ends_with_a_reason() -> None:
    talk = Talk(
        """
        import threading
        from desktop.child.serve import listen, take_pipes
        from tests.child.test_process import Ping
        incoming, outlet = take_pipes()
        listen(incoming, Ping, lambda message: None, lambda: None)
        threading.Event().wait()
        """
    )
    talk.process.send({"type": "unknown"})
    ended = talk.exit()
    assert ended.code == 65
    assert any("the parent process cannot be read" in line for line in ended.log_tail)


def test_a_line_without_end_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "MAX_LINE_BYTES", 100)
    path = tmp_path / "stream"
    path.write_bytes(b"x" * 500)
    with path.open("rb") as stream, pytest.raises(BadData, match="too long"):
        list(lines.read_messages(stream, Shape, "x"))
    path.write_bytes(b'{"type":"ping"')
    with path.open("rb") as stream, pytest.raises(BadData, match="cut off"):
        list(lines.read_messages(stream, Shape, "x"))
