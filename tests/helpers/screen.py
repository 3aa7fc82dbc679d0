# SPDX-License-Identifier: Apache-2.0
"""A real X server without a screen, with a window manager; keys and clicks by xdotool."""

import ctypes
import os
import select
import shutil
import subprocess
import time
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from tests.helpers.tree import ROOT

PROGRAMS = ("Xvfb", "openbox", "xdotool")


def lacks_screen() -> str:
    """What is missing for it; empty: nothing."""
    declared = tomllib.loads((ROOT / "requirements/system.toml").read_text(encoding="utf-8"))
    lacks = [name for name in PROGRAMS if shutil.which(name) is None]
    lacks += [name for name in declared["libraries"]["screen"] if not _is_there(name)]
    return ", ".join(lacks)


@contextmanager
def screen() -> Iterator[Mapping[str, str]]:
    """An X server with openbox; gives the environment for programs on it."""
    readable, writable = os.pipe()
    command = ["Xvfb", "-displayfd", str(writable), "-screen", "0", "1280x900x24"]
    # Without -noreset the server begins anew when its last client leaves, and who comes then fails.
    command += ["-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[writable], stderr=subprocess.DEVNULL)
    os.close(writable)
    manager = None
    try:
        assert select.select([readable], [], [], 30)[0], "Xvfb did not start"
        number = os.read(readable, 16).decode().strip()
        env = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        manager = subprocess.Popen(["openbox"], env=env)
        _until_managed(env, manager)
        yield env
    finally:
        os.close(readable)
        for process in (manager, server):
            if process is not None:
                process.terminate()
                process.wait(10)


def press(env: Mapping[str, str], keys: str) -> None:
    """Press keys, for example ``ctrl+alt+space``, wherever the focus is."""
    subprocess.run(["xdotool", "key", keys], env=dict(env), check=True, timeout=20)


def _until_managed(env: Mapping[str, str], manager: "subprocess.Popen[bytes]") -> None:
    """The window manager says so at the root window; xdotool hears it as a desktop."""
    end_s = time.monotonic() + 30
    command = ["xdotool", "get_desktop"]
    while subprocess.run(command, env=dict(env), capture_output=True, check=False).returncode:
        assert manager.poll() is None, f"openbox ended with {manager.returncode}; it says why above"
        assert time.monotonic() < end_s, "openbox did not start within 30 s"
        time.sleep(0.05)


def _is_there(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
