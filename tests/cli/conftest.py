# SPDX-License-Identifier: Apache-2.0
"""Runs the command line as a person would: another process, real model, real pipes."""

import subprocess
import sys
from collections.abc import Callable

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def carrelctl() -> Run:
    def run(*arguments: str, stdin: str = "") -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-m", "desktop", "cli", *arguments],
            input=stdin,
            capture_output=True,
            text=True,
            check=False,
            timeout=100,
        )

    return run
