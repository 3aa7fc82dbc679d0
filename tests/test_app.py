# SPDX-License-Identifier: Apache-2.0
"""The window as a program: what it loads, what it leaves, who may start it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile
from PySide6.QtGui import QImage

from desktop.paths import DATA_MARKER, Paths, data_pointer, move_note
from desktop.settings import spec
from desktop.settings.preferences import Preferences
from desktop.turn.begun_move import begin
from tests.helpers.tree import ROOT

NOT_AT_THE_START = (
    "llama_cpp", "huggingface_hub", "markdown_it", "pygments", "keyring", "platformdirs",
    "json", "socket", "asyncio", "concurrent.futures",
    "desktop.turn.desk", "desktop.ui.pages.help", "desktop.ui.pages.settings",
    "desktop.ui.chat.transcript", "desktop.ui.dialogs",
)  # fmt: skip

PROBE = """
import sys
from desktop.ui.window import Window
from PySide6.QtCore import QTimer
at_paint = []
def look(self):
    at_paint.extend(sys.modules)
original = Window.__init__
def init(self, *arguments):
    original(self, *arguments)
    self.first_painted.connect(lambda: (look(self), QTimer.singleShot(0, self.close)))
Window.__init__ = init
from desktop.app import main
status = main([])
print("\\n".join(at_paint))
sys.exit(status)
"""


def run(*arguments: str, limit_s: float = 90) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        text=True,
        timeout=limit_s,
        cwd=ROOT,
        check=False,
    )


def test_the_first_paint_needs_little() -> None:
    done = run("-c", PROBE)
    assert done.returncode == 0, done.stderr
    loaded = set(done.stdout.split())
    assert "desktop.ui.pages.chat" in loaded
    assert loaded & set(NOT_AT_THE_START) == set()


def test_smoke(tmp_path: Path, paths: Paths) -> None:
    picture = tmp_path / "window.png"
    done = run("-m", "desktop", "--fake-engine", "--smoke", str(picture), "--size", "900x600")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("first paint ")
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (900, 600)
    assert len({image.pixel(x, y) for x in range(0, 900, 7) for y in range(0, 600, 7)}) > 5
    assert json.loads(paths.window.read_text())["layout"]["geometry"]
    assert paths.database.is_file()


def test_smoke_with_a_question(tmp_path: Path, paths: Paths) -> None:
    picture = tmp_path / "window.png"
    done = run("-m", "desktop", "--fake-engine", "--smoke", str(picture), "--ask", "hello there")
    assert done.returncode == 0, done.stderr
    assert picture.is_file()
    log = (paths.log / "carrel.log").read_text() if (paths.log / "carrel.log").exists() else ""
    assert "hello there" not in log


@pytest.mark.usefixtures("qapp")
def test_a_second_start_is_refused(paths: Paths, tmp_path: Path) -> None:
    lock = QLockFile(str(paths.state / "window.lock"))
    assert lock.tryLock(0)
    probe = (
        "import desktop.ui.dialogs as d; d.show_refusal = lambda *a: print(*a)\n"
        "from desktop.app import main; raise SystemExit(main([]))"
    )
    done = run("-c", probe)
    lock.unlock()
    assert done.returncode == 1
    assert done.stdout.startswith("Carrel is already open.")


def test_a_known_problem_is_a_sentence(home: Path) -> None:
    home.write_text("a file where the folder should be")
    probe = (
        "import desktop.ui.dialogs as d; d.show_refusal = lambda *a: print(*a)\n"
        "from desktop.app import main; raise SystemExit(main([]))"
    )
    done = run("-c", probe)
    assert done.returncode == 1
    assert "cannot be written" in done.stdout
    assert "Traceback" not in done.stderr


def test_a_damaged_layout_does_no_harm(paths: Paths, tmp_path: Path) -> None:
    paths.window.write_text('{"geometry": 3}')
    done = run("-m", "desktop", "--fake-engine", "--smoke", str(tmp_path / "w.png"))
    assert done.returncode == 0, done.stderr


AGAIN = """
import subprocess, sys
from PySide6.QtCore import QLockFile, QTimer
from desktop.paths import user_paths
from desktop.ui.window import Window
original, start = Window.__init__, subprocess.Popen
def popen(command, **options):
    if command[-1] != "--fake-engine":
        return start(command, **options)
    lock = QLockFile(str(user_paths().state / "window.lock"))
    print("again:", lock.tryLock(0))
subprocess.Popen = popen
def init(self, *arguments):
    original(self, *arguments)
    ask = self._app.requests.restart_wanted.emit
    self.first_painted.connect(lambda: QTimer.singleShot(0, ask))
Window.__init__ = init
from desktop.app import main
sys.exit(main(["--fake-engine"]))
"""


def test_after_a_move_it_starts_again_when_the_lock_is_free() -> None:
    done = run("-c", AGAIN)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["again: True"]


def test_a_move_that_was_killed_is_ended_before_the_settings_are_used(
    paths: Paths, tmp_path: Path
) -> None:
    target = tmp_path / "new"
    Preferences.open(paths.settings).set(spec.MODEL_FILES, (paths.models / "a.gguf",))
    begin(paths, target)
    (target / "models").mkdir(parents=True)
    (target / DATA_MARKER).write_text("{}")
    data_pointer(paths).write_text(str(target))
    done = run("-m", "desktop", "--fake-engine", "--smoke", str(tmp_path / "window.png"))
    assert done.returncode == 0, done.stderr
    named = Preferences.open(paths.settings).get(spec.MODEL_FILES)
    assert named == (target / "models" / "a.gguf",)
    assert not move_note(paths).exists()
