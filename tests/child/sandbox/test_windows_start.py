# SPDX-License-Identifier: Apache-2.0
"""A child is started by the real signatures and tied before it runs; what fails leaves nothing."""

import io
import subprocess
import sys
from typing import BinaryIO

import pytest

from desktop.child.command import child_command, child_environment
from desktop.child.lines import encode
from desktop.child.sandbox.level import Cell
from desktop.child.sandbox.windows_rights import Way
from desktop.child.sandbox.windows_start import Started, answers, contained, start, works
from desktop.engine.protocol import Enter
from tests.helpers.windows import Recorded


class Pipe(io.BytesIO):
    """A file that closes its handle, as a real one."""

    def __init__(self, windows: Recorded, handle: int) -> None:
        super().__init__()
        self._windows, self._handle = windows, handle

    def close(self) -> None:
        if not self.closed:
            self._windows.open.remove(self._handle)
        super().close()


FIRST = encode(Enter(cell=Cell()))


def begin(windows: Recorded, way: Way, ties: list[int], breaks: int = -1) -> Started:
    """``breaks``: which pipe cannot be opened; 3: the process cannot be tied."""
    files = list[BinaryIO]()

    def opened(handle: int, mode: str) -> BinaryIO:
        assert handle in windows.open
        assert mode in ("rb", "wb")
        if len(files) == breaks:
            raise OSError("no more files")
        files.append(Pipe(windows, handle))
        return files[-1]

    def tie(process: int) -> None:
        assert "ResumeThread" not in windows.names
        if breaks == len(("stdin", "stdout", "stderr")):
            raise OSError("no job")
        ties.append(process)

    argv = ["python.exe", "-m", "desktop", "a b"]
    environment = {"PATH": "C:\\", "b": "x", "A": "ü"}
    reads = ["m.gguf"]
    return start(windows.api(), argv, environment, way, reads, opened=opened, tie=tie)


def test_in_a_container_with_a_restricted_token() -> None:
    windows, ties = Recorded(), list[int]()
    started = begin(windows, Way.CONTAINER, ties)
    assert started.pid == 4711
    assert len(ties) == 1
    # Left open: our three ends of the pipes and the process.
    assert len(windows.open) == 4
    assert ties[0] in windows.open
    names = windows.names
    assert names.index("SetNamedSecurityInfoW") < names.index("CreateProcessAsUserW")
    updates = [given[2] for name, given in windows.calls if name == "UpdateProcThreadAttribute"]
    assert updates == [0x20002, 0x20009]
    created = dict(windows.calls)["CreateProcessAsUserW"]
    assert created[2].value == 'python.exe -m desktop "a b"'
    assert created[5] is True
    assert created[6] == 0x80000 | 0x8000000 | 0x400 | 0x200 | 0x4
    assert created[7][:].startswith("A=ü\0b=x\0PATH=C:\\\0\0")
    startup = created[9]._obj
    assert (startup.size, startup.flags) == (112, 0x100)
    assert len({startup.stdin, startup.stdout, startup.stderr} & set(windows.open)) == 0
    for pipe in (started.stdin, started.stdout, started.stderr):
        pipe.close()
    assert windows.open == [ties[0]]
    del started
    assert windows.open == []


def test_with_a_restricted_token_alone() -> None:
    windows = Recorded()
    started = begin(windows, Way.RESTRICTED, [])
    assert "SetNamedSecurityInfoW" not in windows.names
    assert "CreateAppContainerProfile" not in windows.names
    updates = [given[2] for name, given in windows.calls if name == "UpdateProcThreadAttribute"]
    assert updates == [0x20002]
    assert started.wait(0.5) == 0
    started.kill()
    assert windows.names[-1] == "TerminateProcess"


@pytest.mark.parametrize(
    "broken",
    [
        *("CreateRestrictedToken", "CreatePipe", "SetHandleInformation"),
        *("UpdateProcThreadAttribute", "CreateProcessAsUserW"),
    ],
)
def test_what_fails_leaves_nothing_behind(broken: str) -> None:
    windows, ties = Recorded(**{broken: 0}), list[int]()
    with pytest.raises(OSError, match=f"{broken} failed"):
        begin(windows, Way.CONTAINER, ties)
    assert windows.open == []
    assert ties == []


@pytest.mark.parametrize("breaks", range(4), ids=["stdin", "stdout", "stderr", "tie"])
def test_a_child_that_could_not_be_spoken_to_never_runs(breaks: int) -> None:
    windows = Recorded()
    with pytest.raises(OSError, match=r"no more files|no job"):
        begin(windows, Way.RESTRICTED, [], breaks)
    assert windows.open == []
    assert "TerminateProcess" in windows.names
    assert "ResumeThread" not in windows.names


def tried(*argv: str, within_s: float = 60.0) -> bool:
    """As usual here; what is asked of it is the same."""
    pipe = subprocess.PIPE
    child = subprocess.Popen(argv, stdin=pipe, stdout=pipe, stderr=pipe, env=child_environment())
    answer = answers(child, FIRST, within_s)
    assert child.poll() is not None
    return answer


@pytest.mark.model
def test_a_real_engine_answers_when_it_is_tried() -> None:
    assert tried(*child_command("--engine"))


def test_one_that_cannot_start_or_hangs_or_says_nothing_does_not_work() -> None:
    python = sys.executable
    assert not tried(python, "-c", "print('{}'); import nothing_of_this_name")
    assert not tried(python, "-c", "import sys; sys.stdin.read()")
    assert not tried(python, "-c", "import sys; sys.stderr.write('x' * 300_000)")
    assert not tried(python, "-c", "import time; time.sleep(60)", within_s=0.5)
    assert tried(python, "-c", "import sys; sys.stderr.write('x' * 300_000); print('{}')")


def test_a_child_that_does_not_end_in_time() -> None:
    started = begin(Recorded(WaitForSingleObject=0x102), Way.RESTRICTED, [])
    with pytest.raises(subprocess.TimeoutExpired):
        started.wait(0.0)


@pytest.mark.skipif(sys.platform == "win32", reason="not on Windows")
def test_elsewhere_it_is_started_as_usual() -> None:
    assert contained(["python"], {}, (), first=FIRST, wants_card=False) is None


@pytest.mark.skipif(sys.platform != "win32", reason="Windows itself")
def test_a_restricted_token_works() -> None:
    argv = child_command("--engine", "--fake")
    assert works(Way.RESTRICTED, tuple(argv), FIRST)
    started = contained(argv, child_environment(), (), first=FIRST, wants_card=True)
    assert started is not None
    with started.stdin:
        started.stdin.write(FIRST)
    assert b"restricted token" in started.stdout.read()
    assert started.wait(20.0) == 0


@pytest.mark.skipif(sys.platform != "win32", reason="Windows itself")
def test_a_container_that_works_has_no_network() -> None:
    if not works(Way.CONTAINER, tuple(child_command("--engine", "--fake")), FIRST):
        pytest.skip("NO CONTAINER IS TESTED: a Python does not start in one here")
    argv = child_command("--engine", "--fake")
    started = contained(argv, child_environment(), (), first=FIRST, wants_card=False)
    assert started is not None
    with started.stdin:
        started.stdin.write(FIRST)
    said = started.stdout.read()
    assert b"AppContainer" in said
    assert b"UDP" not in said
    assert started.wait(20.0) == 0
