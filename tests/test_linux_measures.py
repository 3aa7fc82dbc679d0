# SPDX-License-Identifier: Apache-2.0
"""What the checks of a package measure in a clean system: starts, and shared pages of a model."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.helpers.tree import ROOT

LINUX = ROOT / "packaging" / "linux"
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="packages of Linux")
MAPS = """
import mmap, sys
with open(sys.argv[1], "rb") as file:
    held = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ | PROT, flags=mmap.MAP_PRIVATE)
for place in range(0, len(held), 4096):
    TOUCH
print("mapped", flush=True)
sys.stdin.read()
"""
SHARED = MAPS.replace("| PROT", "").replace("TOUCH", "held[place]")
OWN = MAPS.replace("PROT,", "mmap.PROT_WRITE,").replace("TOUCH", "held[place] = 1")
AT_ONCE = "echo first paint"
LATER = f"{sys.executable} -c 'sum(range(10_000_000)); print(\"first paint\")'"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "model.gguf"
    path.write_bytes(b"m" * 4_000_000)
    return path


@pytest.fixture
def children() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


def map_it(children: ExitStack, file: Path, code: str) -> None:
    """A process that maps the file and has touched every page."""
    child = subprocess.Popen(
        [sys.executable, "-c", code, file], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    children.enter_context(child)
    assert child.stdout is not None
    assert child.stdout.readline() == b"mapped\n"


def told(script: str, *arguments: object) -> tuple[int, str]:
    command = [sys.executable, str(LINUX / script), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_pages_that_are_shared_count_once(file: Path, children: ExitStack) -> None:
    for _ in range(3):
        map_it(children, file, SHARED)
    status, text = told("shared_pages.py", file, 3)
    assert (status, text) == (
        0,
        "3 processes map model.gguf (4.0 MB), together 4.0 MB of it in memory\n",
    )
    assert told("shared_pages.py", file, 4)[0] == 1


def test_pages_of_their_own_count_each(file: Path, children: ExitStack) -> None:
    for _ in range(2):
        map_it(children, file, OWN)
    status, text = told("shared_pages.py", file, 2)
    assert status == 1
    assert "together 8.0 MB" in text


def test_a_package_that_starts_much_later_fails() -> None:
    status, text = told("start_ratio.py", LATER, AT_ONCE)
    assert status == 1
    assert "ABOVE 1.5" in text
    status, text = told("start_ratio.py", AT_ONCE, LATER)
    assert status == 0
    assert "within 1.5" in text


def test_a_start_without_a_window_fails() -> None:
    status, text = told("start_ratio.py", "echo nothing", AT_ONCE)
    assert status == 1
    assert "no window: echo nothing" in text
