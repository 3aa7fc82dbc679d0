# SPDX-License-Identifier: Apache-2.0
"""kill -9 of the whole application in the middle of an answer: what was shown is there again; and
the engine killed under the window: the window goes on."""

import json
import select
import subprocess
import sys
import time
from pathlib import Path

import apsw
import psutil
import pytest

from desktop.paths import Paths
from desktop.turn.requests import LONGEST_PASSAGE_TOKENS
from tests.helpers.tree import ROOT

WORDS_A_SECOND = 60
EARLY, LATER = 60, 180
"""Words on disk; both well before the length at which the Guide's answers are cut."""
SCRIPT = f"/rate {WORDS_A_SECOND} /words {LONGEST_PASSAGE_TOKENS}"
WAIT_S = 60.0
POLL_S = 0.02
KILLS = 7
TIMES = ("STALL", "AFTER")
"""What a busy machine makes of faults of time; `dev.py torture window` measures those."""


def rows(database: Path) -> list[tuple[str, str, str]]:
    """Role, text and state as another program reads them; empty before there is anything."""
    try:
        connection = apsw.Connection(str(database), flags=apsw.SQLITE_OPEN_READONLY)
    except apsw.CantOpenError:
        return []
    try:
        found = connection.execute("SELECT role, text, state FROM messages ORDER BY id")
        return [(str(role), str(text), str(state)) for role, text, state in found]
    except (apsw.SQLError, apsw.BusyError):
        return []  # the table is not there yet, or just being made
    finally:
        connection.close()


def until_words(database: Path, count: int) -> int:
    """Wait until so many words of the answer are on disk; returns how many there are."""
    limit = time.monotonic() + WAIT_S
    while time.monotonic() < limit:
        found = rows(database)
        if len(found) == 2 and len(found[1][1].split()) >= count:
            return len(found[1][1].split())
        select.select([], [], [], POLL_S)
    pytest.fail("the answer did not reach the disk")


def window(folder: Path, *arguments: str) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "desktop", "--fake-engine", "--smoke", str(folder / "w.png")]
    return subprocess.Popen([*command, *arguments], stderr=subprocess.DEVNULL)


def test_killed_while_answering(
    paths: Paths, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    process = window(tmp_path, "--ask", SCRIPT)
    request.addfinalizer(process.kill)
    until_words(paths.database, EARLY)
    engines = psutil.Process(process.pid).children(recursive=True)
    first = time.monotonic()
    before = until_words(paths.database, LATER)
    process.kill()
    process.wait()
    elapsed_s = time.monotonic() - first
    question, reply = rows(paths.database)
    assert question == ("user", SCRIPT, "complete")
    saved = len(reply[1].split())
    assert before <= saved < LONGEST_PASSAGE_TOKENS
    # The engine writes WORDS_A_SECOND; all but the last second must be there.
    assert saved >= EARLY + (elapsed_s - 1.0) * WORDS_A_SECOND * 0.5
    assert reply[1].split() == [f"word{i}" for i in range(saved)]
    _, alive = psutil.wait_procs(engines, WAIT_S)
    assert alive == []
    # The next start asks nothing, shows the chat, and marks the answer.
    again = window(tmp_path)
    assert again.wait(WAIT_S) == 0
    assert rows(paths.database)[1] == ("assistant", reply[1], "interrupted")


@pytest.mark.model
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_the_engine_ends_in_seven_ways_under_the_window(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    command = [sys.executable, "bench/torture_window.py", "--kills", str(KILLS), "--seed", "1"]
    done = subprocess.run(
        [*command, "--state", str(state)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert state.exists(), done.stderr[-2000:]
    found = json.loads(state.read_text(encoding="utf-8"))
    faults = [each for each in found["kills"]["faults"] if not any(t in each for t in TIMES)]
    assert faults == []
    assert found["kills"]["done"] == KILLS
    assert found["worst"]["descriptors_left"] == 0
    ways = {what.partition(",")[0].lower() for what in found["kills"]["outcomes"]}
    assert len(ways) == KILLS
