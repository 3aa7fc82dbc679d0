# SPDX-License-Identifier: Apache-2.0
"""Ctrl+C in the terminal closes the window in good order."""

import signal
import subprocess
import sys

import pytest

from desktop.paths import Paths
from tests.helpers.tree import ROOT

WINDOW = """
import sys
from desktop.ui.window import Window
original = Window.__init__
def init(self, *arguments):
    original(self, *arguments)
    self.first_painted.connect(lambda: print("painted", flush=True))
Window.__init__ = init
from desktop.app import main
sys.exit(main(["--fake-engine"]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a console event there")
def test_ctrl_c_closes_the_window_and_keeps_its_layout(paths: Paths) -> None:
    command = [sys.executable, "-c", WINDOW]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"painted\n"
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 0
    assert paths.window.is_file()
