# SPDX-License-Identifier: Apache-2.0
"""Pages of a mapped file, in a process of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.tree import ROOT

CODE = """
import mmap, sys
from desktop.engine.mapping import drop_pages, keep_maps
from tests.helpers.memory import used_by
import os
keep_maps()
with open(sys.argv[1], "rb") as file, open(sys.argv[2], "rb") as other:
    one = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
    two = mmap.mmap(other.fileno(), 0, prot=mmap.PROT_READ)
before = sum(one[::4096]) + sum(two[::4096])
full = used_by(os.getpid()).mapped
drop_pages([sys.argv[1]])
print(round((full - used_by(os.getpid()).mapped) / 1e6))
print(before == sum(one[::4096]) + sum(two[::4096]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nothing is given back")
def test_pages_of_one_file_are_given_back_and_come_again(tmp_path: Path) -> None:
    paths = [tmp_path / "one", tmp_path / "two"]
    for path in paths:
        path.write_bytes(bytes(range(256)) * (40_000_000 // 256))
    command = [sys.executable, "-c", CODE, *map(str, paths)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["40", "True"]
