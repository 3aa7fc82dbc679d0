# SPDX-License-Identifier: Apache-2.0
"""The watchdog and the memory cap around a template's code, in processes of their own."""

import subprocess
import sys
import time

import pytest

from desktop.engine.guard import GRACE_S
from desktop.engine.templates import RENDER_S
from tests.helpers.tree import ROOT

HEAD = """
import sys, time
from desktop.engine.guard import TookTooLong, within
from desktop.engine.templates import MEMORY_BYTES, RENDER_S
"""
SIGALRM = 14
MAX_LATE_S = 2.0
"""A busy machine starts Python late."""


def run(code: str) -> tuple[subprocess.CompletedProcess[str], float]:
    """What the process said, and the seconds from its ``print("go")`` to its end."""
    command = [sys.executable, "-c", HEAD + code]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        began = time.monotonic()
        said += process.stdout.read()
        process.wait()
    took_s = time.monotonic() - began
    return subprocess.CompletedProcess(command, process.returncode, said), took_s


def test_two_seconds_are_the_limit() -> None:
    assert 1.5 < RENDER_S < RENDER_S + GRACE_S < 2.0


def test_a_busy_template_ends_with_its_time() -> None:
    done, took_s = run("""
print("go", flush=True)
def busy():
    while True: pass
try:
    within(RENDER_S, MEMORY_BYTES, busy)
except TookTooLong:
    print("too long", flush=True)
    import os; os._exit(70)
""")
    assert (done.returncode, done.stdout) == (70, "go\ntoo long\n")
    assert RENDER_S <= took_s < RENDER_S + MAX_LATE_S


@pytest.mark.skipif(sys.platform == "win32", reason="there faulthandler ends it")
def test_one_long_instruction_ends_with_the_process() -> None:
    done, took_s = run("""
print("go", flush=True)
within(RENDER_S, MEMORY_BYTES, lambda: 10 ** (10 ** 8))
""")
    assert (done.returncode, done.stdout) == (-SIGALRM, "go\n")
    assert RENDER_S <= took_s < RENDER_S + MAX_LATE_S


def test_what_ends_in_time_is_handed_back_and_nothing_stays_limited() -> None:
    done, _ = run("""
print("go", flush=True)
print(within(0.5, MEMORY_BYTES, lambda: 42))
try:
    within(0.5, MEMORY_BYTES, lambda: {}["no"])
except KeyError as error:
    print("raised", error)
time.sleep(1.5)  # the alarm is off again
print(len(bytearray(2 * MEMORY_BYTES)) == 2 * MEMORY_BYTES)
""")
    assert (done.returncode, done.stdout) == (0, "go\n42\nraised 'no'\nTrue\n")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux counts private memory")
@pytest.mark.parametrize(("part", "ends"), [(0.8, "held"), (1.2, "MemoryError")])
def test_memory_has_a_cap(part: float, ends: str) -> None:
    done, _ = run(f"""
print("go", flush=True)
def hungry():
    held = []
    for _ in range(round({part} * MEMORY_BYTES / 2**20)):
        held.append(bytearray(2**20))
try:
    within(RENDER_S, MEMORY_BYTES, hungry)
    print("held")
except MemoryError:
    print("MemoryError")
""")
    assert (done.returncode, done.stdout) == (0, f"go\n{ends}\n")
