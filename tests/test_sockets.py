# SPDX-License-Identifier: Apache-2.0
"""The short form of ``dev.py bench sockets``: who fetches nothing opens no INET socket."""

from pathlib import Path

import pytest

from bench.sockets import calls, command, planted, strace, window_session


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    if not strace():
        pytest.skip("NOT TESTED: strace is not installed, so nobody watches for sockets")
    return tmp_path


@pytest.mark.model
@pytest.mark.timeout(300)
def test_a_session_in_the_window(folder: Path) -> None:
    seen = window_session(folder)
    assert (seen.status, seen.opened) == (0, 0)
    assert seen.processes >= 2, "window and engine"


def test_on_the_terminal(folder: Path) -> None:
    for arguments in (("models", "list"), ("catalog", "check")):
        seen = command(folder, *arguments)
        assert (seen.status, seen.opened) == (0, 0)


def test_the_watch_sees_a_socket(folder: Path) -> None:
    seen = planted(folder)
    assert (seen.status, seen.opened) == (0, 1)


def test_calls_that_were_interrupted_are_read() -> None:
    log = (
        "10 socket(AF_UNIX, SOCK_STREAM, 0) = 3\n"
        "10 socket(AF_INET, SOCK_STREAM, 0 <unfinished ...>\n"
        "11 socket(AF_INET6, SOCK_DGRAM, 0) = -1 EPERM (Operation not permitted)\n"
        "10 <... socket resumed>) = 4\n"
        "12 socket(AF_INET, SOCK_STREAM, 0 <unfinished ...>\n"
    )
    assert sorted(calls(log)) == [("AF_INET", 0), ("AF_INET", 4), ("AF_INET6", -1), ("AF_UNIX", 3)]
