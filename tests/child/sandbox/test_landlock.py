# SPDX-License-Identifier: Apache-2.0
"""Landlock in a real process. Left out where the kernel has none."""

import ctypes
import subprocess
import sys

import pytest

if sys.platform != "linux":
    pytest.skip("Landlock is of Linux", allow_module_level=True)

from desktop.child.sandbox import landlock

RENAME_A_THREAD = """
import ctypes, os, sys
from desktop.child.sandbox.landlock import Grants, restrict

restrict(ctypes.CDLL(None, use_errno=True), Grants(devices=tuple(sys.argv[1:])))
name = os.open(f"/proc/self/task/{os.getpid()}/comm", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666)
os.write(name, b"named")
"""


@pytest.mark.skipif(landlock.abi(ctypes.CDLL(None)) < 3, reason="NO LANDLOCK OF VERSION 3 HERE")
def test_what_is_granted_like_a_device_can_be_truncated() -> None:
    def end(*granted: str) -> str:
        argv = (sys.executable, "-c", RENAME_A_THREAD, *granted)
        return subprocess.run(argv, capture_output=True, text=True, check=False).stderr

    assert end("/proc/self/task") == ""
    assert "PermissionError" in end("/dev/null")
