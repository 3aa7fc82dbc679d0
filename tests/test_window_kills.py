# SPDX-License-Identifier: Apache-2.0
"""The short form of ``dev.py torture window``: the engine ends in each way, the window goes on."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bench.torture_window import ROOT

pytestmark = [
    pytest.mark.model,
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals"),
]
KILLS = 7
TIMES = ("STALL", "AFTER")
"""Of a machine with other work these faults tell nothing."""


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
    # Each way, and at least two of the phases were hit as they were meant.
    ways = {what.partition(",")[0].lower() for what in found["kills"]["outcomes"]}
    assert len(ways) == KILLS
