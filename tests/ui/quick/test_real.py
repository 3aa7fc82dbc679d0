# SPDX-License-Identifier: Apache-2.0
"""Quick ask as a program, under a real X server with a window manager: keys, selection, focus."""

import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping

import pytest

from desktop.paths import Paths
from desktop.settings import spec
from desktop.settings.desktop import QUICK_KEYS
from desktop.settings.preferences import Preferences
from desktop.store import chats, messages
from desktop.store.db import Database
from desktop.turn.desk import Desk
from tests.helpers.models import write_llama
from tests.helpers.screen import lacks_screen, press, screen
from tests.helpers.tree import ROOT

pytestmark = pytest.mark.skipif(bool(lacks_screen()), reason=f"needs {lacks_screen()}")

SELECTING = """
from PySide6.QtGui import QClipboard, QGuiApplication
app = QGuiApplication([])
app.clipboard().setText("a clause about liability", QClipboard.Mode.Selection)
print("selected", flush=True)
app.exec()
"""


@pytest.fixture
def env() -> Iterator[Mapping[str, str]]:
    with screen() as found:
        yield {**found, "PYTHONPATH": str(ROOT)}


@pytest.fixture
def selection(env: Mapping[str, str]) -> Iterator[None]:
    """Another program has words selected."""
    with subprocess.Popen(
        [sys.executable, "-c", SELECTING], env=dict(env), stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "selected\n"
        yield
        other.kill()


def windows(env: Mapping[str, str], title: str) -> list[str]:
    """Ids of the visible windows of this title, an expression."""
    command = ["xdotool", "search", "--onlyvisible", "--name", title]
    done = subprocess.run(command, env=dict(env), capture_output=True, text=True, check=False)
    return done.stdout.split()


def until(is_so: Callable[[], object], act: Callable[[], None] = lambda: None) -> None:
    end_s = time.monotonic() + 60
    while not is_so():
        assert time.monotonic() < end_s, "it did not happen"
        act()
        time.sleep(0.3)


def focused(env: Mapping[str, str]) -> str:
    command = ["xdotool", "getactivewindow", "getwindowname"]
    done = subprocess.run(command, env=dict(env), capture_output=True, text=True, check=False)
    return done.stdout.strip()


@pytest.mark.usefixtures("selection")
def test_from_a_key_over_another_program_to_a_chat(env: Mapping[str, str], paths: Paths) -> None:
    write_llama(paths.models / "scripted.gguf")
    settings = Preferences.open(paths.settings)
    settings.set(spec.DOMAIN, "general")
    settings.set(QUICK_KEYS, "ctrl+alt+space")
    command = [sys.executable, "-m", "desktop", "--fake-engine"]
    with subprocess.Popen(command, env=dict(env), cwd=ROOT) as carrel:
        try:
            until(lambda: windows(env, "^Carrel$"))
            until(lambda: windows(env, "^Quick ask$"), lambda: press(env, "ctrl+alt+space"))
            until(lambda: focused(env) == "Quick ask")
            type_in(env, "plain words")
            until(lambda: windows(env, "plain words"), lambda: press(env, "ctrl+Return"))
            until(lambda: focused(env).startswith("plain words"))
            assert not windows(env, "^Quick ask$")
            press(env, "ctrl+q")
            assert carrel.wait(30) == 0
        finally:
            carrel.kill()
    question, answer = stored(paths)
    assert question.startswith("plain words")
    assert re.search(r"File: Selected text\n\n```\na clause about liability\n```", question)
    assert answer


def type_in(env: Mapping[str, str], words: str) -> None:
    command = ["xdotool", "type", "--delay", "20", words]
    subprocess.run(command, env=dict(env), check=True, timeout=30)
    press(env, "Return")


def stored(paths: Paths) -> list[str]:
    """The messages of the one chat."""

    def read(db: Database) -> list[str]:
        (chat,) = chats.list_chats(db)
        return [message.text for message in messages.thread(db, chat.id)]

    desk = Desk(paths, Preferences.open(paths.settings))
    try:
        return desk.store.submit(read).result()
    finally:
        desk.close()
