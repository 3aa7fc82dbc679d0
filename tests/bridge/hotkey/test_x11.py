# SPDX-License-Identifier: Apache-2.0
"""A global key under a real X server with a window manager, pressed while nothing has the focus."""

import subprocess
import sys
from collections.abc import Iterator, Mapping

import pytest
from PySide6.QtCore import QObject

from desktop.bridge.hotkey import hot_key
from tests.helpers.screen import lacks_screen, press, screen
from tests.helpers.tree import ROOT

pytestmark = pytest.mark.skipif(bool(lacks_screen()), reason=f"needs {lacks_screen()}")

HOLDER = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from desktop.bridge.hotkey import hot_key
app = QGuiApplication([])
key = hot_key(app)
key.pressed.connect(lambda: (print("pressed", flush=True), app.quit()))
print(key.grab(sys.argv[1]) or "ours", flush=True)
if len(sys.argv) > 2:
    print(key.grab(sys.argv[2]) or "ours", flush=True)
QTimer.singleShot(60_000, lambda: app.exit(1))
sys.exit(app.exec())
"""


@pytest.fixture(scope="module")
def env() -> Iterator[Mapping[str, str]]:
    with screen() as found:
        yield {**found, "PYTHONPATH": str(ROOT)}


def holder(env: Mapping[str, str], *keys: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", HOLDER, *keys], env=dict(env), stdout=subprocess.PIPE, text=True
    )


def line(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_a_press_anywhere_is_heard(env: Mapping[str, str]) -> None:
    with holder(env, "ctrl+alt+space") as process:
        assert line(process) == "ours"
        press(env, "ctrl+space")
        press(env, "ctrl+alt+space")
        assert line(process) == "pressed"
        assert process.wait(20) == 0


def test_other_keys_take_the_place_of_those_before(env: Mapping[str, str]) -> None:
    with holder(env, "ctrl+alt+space", "ctrl+alt+k") as process:
        assert [line(process), line(process)] == ["ours", "ours"]
        with holder(env, "ctrl+alt+space") as other:
            assert line(other) == "ours"  # they were given back
            press(env, "ctrl+alt+k")
            assert line(process) == "pressed"
            press(env, "ctrl+alt+space")
            assert line(other) == "pressed"


def test_keys_of_another_program_are_refused_and_nobody_dies(env: Mapping[str, str]) -> None:
    with holder(env, "ctrl+shift+space") as first:
        assert line(first) == "ours"
        with holder(env, "ctrl+shift+space", "meta+shift+space") as second:
            assert line(second) == "Another program has these keys already."
            assert line(second) == "ours"
            press(env, "super+shift+space")
            assert line(second) == "pressed"
        press(env, "ctrl+shift+space")
        assert line(first) == "pressed"


def test_without_a_screen_the_system_must_start_it(qapp: QObject) -> None:
    assert hot_key(qapp) is None
