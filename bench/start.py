# SPDX-License-Identifier: Apache-2.0
"""From starting the process to the painted window, against a bare PySide6 window; and from Enter
to the first token of the Guide, with a cold and with a loaded engine.

usage: start.py [--runs 9]
Both windows are started the same way, in turn, by the same interpreter, from bytecode.
"""

import argparse
import compileall
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench._first_token import first_tokens  # noqa: E402
from bench._report import show, spread  # noqa: E402

BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        sys.stdout.write("first paint\\n")
        sys.stdout.flush()
        QApplication.quit()
app = QApplication(["bare"])
window = Window()
window.resize(1100, 760)
window.show()
app.exec()
"""
FORBIDDEN = ("llama_cpp", "huggingface_hub", "markdown_it", "pygments")
OURS = f"""
import gc, sys
gc.disable()  # as desktop.__main__ does before its imports
from desktop import __main__ as entry
import desktop.bridge
import desktop.ui.window as room
class Window(room.Window):
    is_told = False
    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.is_told:
            self.is_told = True
            loaded = [name for name in {FORBIDDEN!r} if name in sys.modules]
            sys.stdout.write("first paint " + " ".join(loaded) + "\\n")
            sys.stdout.flush()
            self.close()
room.Window = Window
sys.exit(entry.main([]))
"""
BAR = 2.0


def painted_ms(
    command: Sequence[str], environment: dict[str, str], folder: str
) -> tuple[float, list[str]]:
    """Milliseconds from the start to the line about the first paint; the rest of that line."""
    started = time.perf_counter()
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, env=environment, cwd=folder, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if line.startswith(b"first paint"):
                took_ms = (time.perf_counter() - started) * 1000.0
                return took_ms, line.decode().split()[2:]
    raise SystemExit(f"{command[-1]} did not paint a window")


def windows(
    runs: int, environment: dict[str, str], folder: str
) -> tuple[dict[str, list[float]], list[str]]:
    """Both windows in turn, one start of each uncounted; and the heavy modules that ours loads."""
    times: dict[str, list[float]] = {"bare PySide6 window": [], "Carrel": []}
    loaded: set[str] = set()
    for number in range(runs + 1):
        for name, script in (("bare PySide6 window", BARE), ("Carrel", OURS)):
            took, heavy = painted_ms((sys.executable, "-c", script), environment, folder)
            loaded.update(heavy)
            if number:
                times[name].append(took)
    return times, sorted(loaded)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    runs = parser.parse_args().runs
    compileall.compile_dir(ROOT / "desktop", quiet=1)  # also where Python is told not to write it
    with tempfile.TemporaryDirectory() as folder:
        os.environ["CARREL_HOME"] = folder
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        paint, loaded = windows(runs, environment, folder)
        tokens = first_tokens(runs)
    medians = [statistics.median(values) for values in paint.values()]
    ratio = medians[1] / medians[0]
    rows: list[Sequence[object]] = [("what", "min ms", "median ms", "max ms")]
    for name, values in (*paint.items(), *tokens.items()):
        rows.append((name, *(f"{value:.0f}" for value in spread(values).values())))
    rows.append(("Carrel / bare", "", f"{ratio:.2f} (bar {BAR})", ""))
    rows.append(("heavy modules on the way", "", ", ".join(loaded) or "none", ""))
    figures = {name: spread(values) for name, values in {**paint, **tokens}.items()}
    show("Start", rows, {"ratio": round(ratio, 3), "loaded": loaded, "figures": figures})


if __name__ == "__main__":
    main()
