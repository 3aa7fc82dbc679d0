# SPDX-License-Identifier: Apache-2.0
"""Kills Carrel while it answers, again and again, and looks for words that were lost.

A process chats through the real store, turn and engine link (``bench/_chatting.py``) and tells what
it would have shown. It is ended by kill -9 at a random moment. Then the database must open within
three seconds without a question to anybody, be whole, and hold every question and reply that was
acknowledged, and of every reply all that was shown more than ALLOWED_S before. Every HOME_KILLS
kills a new database begins; what earlier processes were told stays due until then.

    python3 dev.py torture --kills 200 --seed 1 --json result.json
    python3 dev.py torture --kills 1000 --keep FOLDER      goes on where it was stopped
"""

import argparse
import json
import os
import random
import shutil
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict, dataclass, field
from pathlib import Path

import psutil

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from bench._chatting import begin, furnish, paths_below
from desktop.core.records import ReplyState
from desktop.settings.keychain import Keychain
from desktop.store import chats, messages
from desktop.turn.vault import Vault

ALLOWED_S = 1.5
"""The promise is one second; the rest is the disk's and this program's own delay."""
ORPHAN_S = 5.0
NEXT_START_S = 3.0
HOME_KILLS = 50
LONG_LIFE_S, SHORT_LIFE_S = (1.5, 4.0), (0.0, 0.8)
"""Seconds from the first acknowledgement; a third live long, to be killed in a long reply."""


def main() -> int:
    """Kill, look, count. Returns 1 if anything was lost."""
    parser = argparse.ArgumentParser(prog="dev.py torture", description=__doc__.split("\n", 1)[0])
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--json", type=Path, help="write the result to this file")
    parser.add_argument("--keep", type=Path, help="keep the state here, and go on from it")
    options = parser.parse_args()
    seed = random.randrange(10**6) if options.seed is None else options.seed
    with tempfile.TemporaryDirectory(prefix="carrel-torture-") as name:
        folder = options.keep or Path(name)
        folder.mkdir(parents=True, exist_ok=True)
        result = torture(folder, options.kills, seed)
    facts = result.facts()
    print(json.dumps(facts, indent=1))
    if options.json:
        options.json.write_text(json.dumps(facts, indent=1) + "\n", encoding="utf-8")
    print("\n".join(result.faults) or "nothing was lost")
    return 1 if result.faults else 0


@dataclass(slots=True)
class Told:
    """What was told about one message: text and when each piece came."""

    kind: str = ""
    pieces: list[tuple[float, str]] = field(default_factory=list)

    def due(self, killed_s: float) -> str:
        """The text that must be on disk after a kill at this moment."""
        kept_s = killed_s if self.kind in {"question", "done"} else killed_s - ALLOWED_S
        return "".join(text for told_s, text in self.pieces if told_s <= kept_s)


@dataclass(slots=True)
class Result:
    """Counts, and what went wrong in words; the whole of it survives in the state file."""

    seed: int = 0
    kills: int = 0
    acknowledged: int = 0
    in_a_reply: int = 0
    shown_chars: int = 0
    stored_chars: int = 0
    longest_start_s: float = 0.0
    faults: list[str] = field(default_factory=list)

    def facts(self) -> dict[str, object]:
        """Figures for the report."""
        return {**asdict(self), "faults": len(self.faults)}


def torture(folder: Path, kills: int, seed: int) -> Result:
    """Run, kill and check this often."""
    state = folder / "state.json"
    result = Result(seed=seed)
    if state.exists():
        result = Result(**json.loads(state.read_text("utf-8")))
    due: dict[int, str] = {}
    engines: list[psutil.Process] = []
    home = folder / "home"
    shutil.rmtree(home, ignore_errors=True)
    while result.kills < kills:
        if not home.exists() or result.kills % HOME_KILLS == 0:
            shutil.rmtree(home, ignore_errors=True)
            due.clear()
            furnish(home, folder / "ring.json")
        rng = random.Random(result.seed * 1_000_003 + result.kills)
        lives_s = LONG_LIFE_S if result.kills % 3 == 2 else SHORT_LIFE_S
        before, engines = engines, []
        told, killed_s = run_and_kill(home, rng.uniform(*lives_s), engines, result)
        check(home, told, killed_s, due, result)
        look_for_orphans(before, result)
        result.kills += 1
        fresh = state.with_suffix(".new")
        fresh.write_text(json.dumps(asdict(result)), encoding="utf-8")
        fresh.replace(state)
        print(f"{result.kills} of {kills}: {len(result.faults)} faults", file=sys.stderr)
    look_for_orphans(engines, result)
    return result


def look_for_orphans(engines: list[psutil.Process], result: Result) -> None:
    """Engines of a process that was killed must end by themselves."""
    end_s = time.monotonic() + ORPHAN_S
    while (orphans := list(filter(lives, engines))) and time.monotonic() < end_s:
        time.sleep(0.05)
    result.faults += [f"engine {orphan.pid} outlived its parent" for orphan in orphans]


def lives(process: psutil.Process) -> bool:
    """Whether it works still; a dead one that nobody has looked after does not."""
    try:
        return bool(process.status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


def run_and_kill(
    home: Path, life_s: float, engines: list[psutil.Process], result: Result
) -> tuple[dict[int, Told], float]:
    """One process from start to kill -9; its life counts from its first acknowledgement.

    Args:
        engines: gets those that it leaves behind.
    """
    if sys.platform == "win32":
        raise AssertionError
    reading, writing = os.pipe()
    child = begin(home, writing, writes_long=life_s > SHORT_LIFE_S[1])
    os.close(writing)
    told: dict[int, Told] = {}
    timer = threading.Timer(life_s, lambda: engines.extend(kill(child)))
    with os.fdopen(reading, "rb") as pipe:
        for line in pipe:
            if not told:
                timer.start()
            for kind, message_id, text in read(line):
                note(told.setdefault(message_id, Told()), kind, text)
    killed_s = time.monotonic()
    if sys.platform == "win32":
        raise AssertionError
    status = os.waitpid(child, 0)[1]
    if not told or not os.WIFSIGNALED(status) or os.WTERMSIG(status) != signal.SIGKILL:
        result.faults.append(f"kill {result.kills}: it ended by itself, status {status}")
    else:
        timer.join()
    return told, killed_s


def kill(pid: int) -> list[psutil.Process]:
    """End a process without warning; returns the children that it had."""
    process = psutil.Process(pid)
    children = process.children(recursive=True)
    process.kill()
    return children


def read(line: bytes) -> Iterator[tuple[str, int, str]]:
    """The message of a line; none if the kill cut it."""
    if line.endswith(b"\n"):
        kind, message_id, text = json.loads(line)
        yield kind, message_id, text


def note(told: Told, kind: str, text: str) -> None:
    """Remember one line."""
    if kind in {"question", "done"}:
        told.pieces.clear()
    told.kind = kind
    told.pieces.append((time.monotonic(), text))


def check(
    home: Path, told: dict[int, Told], killed_s: float, due: dict[int, str], result: Result
) -> None:
    """Start as the next start does, and compare what was told with what is on disk.

    Args:
        due: what earlier processes were told of whole messages; gets that of this one too.
    """
    began_s = time.monotonic()
    with closing(Vault(paths_below(home).database, Keychain(20)).open()) as db:
        messages.mark_interrupted(db)
        chats.list_chats(db)
        took_s = time.monotonic() - began_s
        result.longest_start_s = max(result.longest_start_s, round(took_s, 3))
        if took_s > NEXT_START_S:
            result.faults.append(f"kill {result.kills}: the next start took {took_s:.1f} s")
        if db.execute("PRAGMA integrity_check; PRAGMA foreign_key_check") != [("ok",)]:
            result.faults.append(f"kill {result.kills}: the database is damaged")
        rows = db.execute("SELECT id, text, state FROM messages")
    stored = {int(str(message_id)): str(text) for message_id, text, _ in rows}
    if any(state == ReplyState.STREAMING.value for *_, state in rows):
        result.faults.append(f"kill {result.kills}: a reply still counts as streaming")
    for message_id, each in told.items():
        result.acknowledged += 1
        result.in_a_reply += each.kind == "text"
        result.shown_chars += sum(len(text) for _, text in each.pieces)
        text = each.due(killed_s)
        due[message_id] = text
        result.stored_chars += len(stored.get(message_id, ""))
    for message_id, text in due.items():
        if (found := stored.get(message_id)) is None:
            result.faults.append(f"kill {result.kills}: message {message_id} is gone")
        elif not found.startswith(text):
            what = f"message {message_id} lacks text or differs"
            result.faults.append(f"kill {result.kills}: {what}")


if __name__ == "__main__":
    sys.exit(main())
