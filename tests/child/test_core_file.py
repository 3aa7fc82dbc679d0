# SPDX-License-Identifier: Apache-2.0
"""A crash leaves no file with all that was in memory."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.tree import ROOT

CRASH = """
import os, resource, sys
from pathlib import Path
from desktop.turn.vault import Vault
_, most = resource.getrlimit(resource.RLIMIT_CORE)
resource.setrlimit(resource.RLIMIT_CORE, (most, most))
if sys.argv[1] == "vault":
    Vault(Path("carrel.db"))
os.abort()
"""


def leaves_a_core(folder: Path, what: str) -> bool:
    if sys.platform == "win32":
        raise AssertionError
    child = os.posix_spawn(
        sys.executable,
        [sys.executable, "-c", f"import os; os.chdir({str(folder)!r})\n{CRASH}", what],
        os.environ | {"PYTHONPATH": str(ROOT)},
    )
    return os.WCOREDUMP(os.waitpid(child, 0)[1])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows writes none by itself")
def test_whoever_holds_keys_leaves_no_core_file(tmp_path: Path) -> None:
    if not leaves_a_core(tmp_path, "nothing"):
        pytest.skip("this system writes no core files at all")
    assert not leaves_a_core(tmp_path, "vault")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows writes none by itself")
def test_the_limit_holds_for_what_is_started_afterwards(tmp_path: Path) -> None:
    script = (
        "import resource, subprocess, sys\n"
        "from desktop.child import core_file\n"
        "core_file.leave_none()\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE)[0], flush=True)\n"
        "subprocess.run(['sh', '-c', 'ulimit -c'], check=True)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["0", "0"]
