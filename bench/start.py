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
SHOWN = """
import sys
sys.argv[1:] = ["--smoke", "window.png"]
from desktop.__main__ import window
window()
loaded = [name for name in {forbidden!r} if name in sys.modules]
print("loaded", *loaded, flush=True)
"""
BAR = 2.0


def painted_ms(command: Sequence[str], environment: dict[str, str], folder: str) -> float:
    """Milliseconds from the start of a process to its line about the first paint."""
    started = time.perf_counter()
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, env=environment, cwd=folder, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if line.startswith(b"first paint"):
                return (time.perf_counter() - started) * 1000.0
    raise SystemExit(f"{command[-1]} did not paint a window")


def windows(runs: int, environment: dict[str, str], folder: str) -> dict[str, list[float]]:
    """Both windows in turn, after one uncounted start of each."""
    ours = (sys.executable, "-m", "desktop", "--smoke", str(Path(folder) / "window.png"))
    bare = (sys.executable, "-c", BARE)
    times: dict[str, list[float]] = {"bare PySide6 window": [], "Carrel": []}
    for number in range(runs + 1):
        for name, command in (("bare PySide6 window", bare), ("Carrel", ours)):
            took = painted_ms(command, environment, folder)
            if number:
                times[name].append(took)
    return times


def forbidden_modules(environment: dict[str, str], folder: str) -> list[str]:
    """Heavy modules that the start of the window loads although it must not."""
    done = subprocess.run(
        [sys.executable, "-c", SHOWN.format(forbidden=FORBIDDEN)],
        env=environment, cwd=folder, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout.splitlines()[-1].split()[1:]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    runs = parser.parse_args().runs
    compileall.compile_dir(ROOT / "desktop", quiet=1)  # also where Python is told not to write it
    with tempfile.TemporaryDirectory() as folder:
        os.environ["CARREL_HOME"] = folder
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        paint = windows(runs, environment, folder)
        loaded = forbidden_modules(environment, folder)
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
