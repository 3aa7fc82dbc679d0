# SPDX-License-Identifier: Apache-2.0
"""Kills the engine under the window, in seven ways, while a person chats, and looks at the window.

    python3 dev.py torture window --kills 28                   each way in each phase
    python3 dev.py torture window --kills 300 --state run.json --minutes 3   as far as it comes

The window is the one that desktop/app.py makes, off-screen, over a home of its own with an
encrypted database; the Guide and a model of random weights answer through the real llama.cpp.
The engine loads, reads a long prompt, writes or rests when it ends: SIGKILL, SIGSEGV, SIGABRT,
SIGSTOP, exit 0, a closed pipe, garbage (tests/helpers/faulty.py). Every time it is looked at what
the window says and when, whether the text stays and is stored, how long the window's thread stood
still (by the clock, so it wants a quiet machine), when the next question or "Try again" is
answered, and what is left over.
"""

import argparse
import json
import os
import random
import sys
import tempfile
import time
import traceback
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import keyring  # noqa: E402
from PySide6.QtCore import QTimer  # noqa: E402

import desktop.app  # noqa: E402
import desktop.turn.desk  # noqa: E402
from bench._ordeal import Tally  # noqa: E402
from bench._ordeals import RESTART_S, TOLD_S  # noqa: E402
from bench._report import show  # noqa: E402
from bench._window_kills import Figures, Person  # noqa: E402
from desktop.bridge.context import AppContext  # noqa: E402
from desktop.paths import user_paths  # noqa: E402
from desktop.settings import looks  # noqa: E402
from desktop.settings.keychain import Keychain  # noqa: E402
from desktop.settings.preferences import Preferences  # noqa: E402
from desktop.turn.vault import Vault  # noqa: E402
from desktop.ui.window import Window  # noqa: E402
from tests.helpers.faulty import faulty_command  # noqa: E402
from tests.helpers.models import write_llama  # noqa: E402
from tests.helpers.rings import FileRing  # noqa: E402

GROWN_MB = 50.0
CASE_S = 60.0
"""A case that takes longer is a fault, whatever it waits for."""


class Run:
    """What came of it so far; survives in a file, so that it can go on after it was stopped."""

    def __init__(self, path: Path | None, seed: int) -> None:
        self._path, self.seed, self.tally = path, seed, Tally()
        self.worst: Figures = {}
        if path is not None and path.exists():
            stored = json.loads(path.read_text(encoding="utf-8"))
            self.seed, self.worst = stored["seed"], stored["worst"]
            self.tally = Tally.of_json(stored["kills"])

    def as_json(self) -> dict[str, Any]:
        """For the state file and the report."""
        worst = {name: round(value, 3) for name, value in self.worst.items()}
        return {"seed": self.seed, "worst": worst, "kills": self.tally.as_json()}

    def keep(self, person: Person) -> None:
        """Take over what a window has seen until now, and write all, whole or not at all."""
        seen = dict(person.worst)
        seen["descriptors_left"] = seen.pop("descriptors") - seen.pop("descriptors_at_first")
        seen["grown_mb"] = seen.pop("rss_mb") - seen.pop("rss_mb_at_first")
        seen["cold_s"] = max(person.cold_s.values())
        for name, value in seen.items():
            self.worst[name] = max(value, self.worst.get(name, value))
        if self._path is not None:
            fresh = self._path.with_suffix(".new")
            fresh.write_text(json.dumps(self.as_json()), encoding="utf-8")
            fresh.replace(self._path)

    def faults(self) -> list[str]:
        """All that is wrong, in words."""
        bars = {"descriptors_left": 0.0, "grown_mb": GROWN_MB}
        over = [f"{name}: {self.worst[name]:.1f}" for name in bars if self.worst[name] > bars[name]]
        return [*self.tally.faults, *over]


class Session:
    """Takes the window that desktop.app makes, and treats it as the options say."""

    def __init__(self, options: argparse.Namespace, run: Run) -> None:
        self._options, self._run = options, run
        self.problem = ""
        session = self

        class Watched(Window):
            """Comes into the hands of a session once it is painted."""

            def __init__(self, context: AppContext) -> None:
                super().__init__(context)
                context.choices.picked.connect(lambda: session.begin(context, self))

        vars(desktop.app)["Window"] = Watched
        self._has_begun = False

    def begin(self, context: AppContext, window: Window) -> None:
        """The models are known."""
        if not self._has_begun:
            self._has_begun = True
            QTimer.singleShot(0, window, lambda: self._work(context, window))

    def _work(self, context: AppContext, window: Window) -> None:
        try:
            self._kill(Person(context, window, self._run.seed, spares=self._options.spare))
        except BaseException:  # noqa: BLE001  # the window must be closed before it is told
            self.problem = traceback.format_exc()
        window.close()

    def _kill(self, person: Person) -> None:
        tally, options = self._run.tally, self._options
        ends_s = time.monotonic() + 60.0 * options.minutes if options.minutes else float("inf")
        while tally.done < options.kills and time.monotonic() < ends_s:
            number, began_s = tally.done, time.monotonic()
            what = person.one(number)
            tally.add(what, time.monotonic() - began_s, CASE_S, number)
            self._run.keep(person)
            print(f"\r{tally.done} {what:60}", end="", file=sys.stderr, flush=True)


def furnish(home: Path) -> None:
    """An encrypted database, a second model, and the first steps behind us."""
    os.environ["CARREL_HOME"] = str(home / "carrel")
    os.environ["CARREL_POLICY"] = str(home / "policy")
    keyring.set_keyring(FileRing(home / "ring.json"))
    paths = user_paths()
    paths.create()
    Vault(paths.database, Keychain(20), lambda _key: None).open().close()
    preferences = Preferences.open(paths.settings)
    preferences.set(looks.WELCOMED, "yes")
    write_llama(paths.models / "random.gguf", hidden=512, layers=8, ctx_tokens=4096)
    # Who measures gives the window's threads the processor first, and not its engines.
    usual: tuple[str, ...] = ()
    if sys.platform == "linux" and os.sched_getscheduler(0) != os.SCHED_OTHER:
        usual = ("chrt", "--other", "0")
    vars(desktop.turn.desk)["child_command"] = lambda *_: (*usual, *faulty_command())


def report(run: Run) -> None:
    """Print what came out."""
    worst = {"told_s": 0.0, "ready_s": 0.0, "answered_s": 0.0, **run.worst}
    tally = run.tally
    rows: list[tuple[object, ...]] = [("what", "bar", "measured")]
    rows += [
        ("kills", "", tally.done),
        ("window alive, question answered afterwards", tally.done, tally.done - len(tally.faults)),
        ("longest stall of the window's thread", "≤ 100 ms", f"{worst['stall_ms']:.1f} ms"),
        ("longest work of it at a time", "", f"{worst['worked_ms']:.1f} ms"),
        ("told after the kill", f"≤ {TOLD_S:.0f} s", f"{worst['told_s']:.2f} s"),
        ("first start, to the first text", "", f"{worst['cold_s']:.2f} s"),
        ("asked again, to the first text", f"≤ {RESTART_S:.0f} s on", f"{worst['ready_s']:.2f} s"),
        ("kill to the first text of the next answer", "≤ 15 s", f"{worst['answered_s']:.2f} s"),
        ("descriptors left over", 0, f"{worst['descriptors_left']:.0f}"),
        ("memory grown, at most in one window", "≤ 50 MB", f"{worst['grown_mb']:.1f} MB"),
    ]  # fmt: skip
    show("Kills of the engine under the window", rows, run.as_json())
    for what, count in sorted(tally.outcomes.items()):
        print(f"{count:5} {what}")
    print("\n".join(run.faults()[:20]) or "no faults")


def main() -> int:
    """Kill, look, print; 1 if any bar was missed."""
    parser = argparse.ArgumentParser(
        prog="dev.py torture window",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--kills", type=int, default=28)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--minutes", type=float, default=0.0, help="stop after so many")
    parser.add_argument("--state", type=Path, help="keep what is done here, and go on from it")
    parser.add_argument("--spare", action="store_true", help="all but the kills, to compare")
    options = parser.parse_args()
    seed = random.randrange(10**6) if options.seed is None else options.seed
    run = Run(options.state, seed)
    session = Session(options, run)
    with tempfile.TemporaryDirectory(prefix="carrel-window-") as home:
        furnish(Path(home))
        status = desktop.app.main([])
    if run.tally.done:
        report(run)
    if status or session.problem or not run.tally.done:
        print(f"the window ended with {status}\n{session.problem}", file=sys.stderr)
        return 1
    return 1 if run.faults() else 0


if __name__ == "__main__":
    sys.exit(main())
