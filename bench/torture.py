# SPDX-License-Identifier: Apache-2.0
"""Kills Carrel while it answers, again and again, and looks for words that were lost.

A child process asks one question after the other through the real store, turn and engine link (the
engine itself follows a script, see desktop/engine/fake.py) and tells on stdout what it would have
shown. It is ended by kill -9 at a random moment. Then the database must hold every question that
was acknowledged, and of every reply all that was shown more than ALLOWED_S before.

    python3 dev.py torture --kills 200 --seed 1 --json result.json
"""

import argparse
import json
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from desktop.child.command import child_command
from desktop.core.ids import MessageId
from desktop.core.records import Message, ReplyState
from desktop.paths import Paths
from desktop.settings.preferences import Preferences
from desktop.store import chats, messages
from desktop.store.db import open_database
from desktop.turn.desk import Desk
from desktop.turn.events import Outcome, Progress

ALLOWED_S = 1.5
"""The promise is one second; the rest is the disk's and this program's own delay."""
ORPHAN_S = 5.0
QUESTION = "/rate {rate} /words {words}"


def main() -> int:
    """Parent: kill, look, count. Returns 1 if anything was lost."""
    parser = argparse.ArgumentParser(prog="dev.py torture", description=__doc__.split("\n", 1)[0])
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--json", type=Path, help="write the result to this file")
    parser.add_argument("--writer", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.writer:
        return write(options.writer)
    seed = random.randrange(10**6) if options.seed is None else options.seed
    result = torture(options.kills, random.Random(seed))
    facts = {"kills": options.kills, "seed": seed, **result.facts()}
    print(json.dumps(facts, indent=1))
    if options.json:
        options.json.write_text(json.dumps(facts, indent=1) + "\n", encoding="utf-8")
    print("\n".join(result.faults) or "nothing was lost")
    return 1 if result.faults else 0


# ------------------------------------------------------------------------------ the child
class Teller:
    """Prints every acknowledgement and every piece of text, one JSON array a line."""

    def __init__(self) -> None:
        self.finished = threading.Event()
        self._reply_id = MessageId(0)

    def on_question(self, message: Message) -> None:
        """It is on disk."""
        self._tell("question", message.id, message.text)

    def on_reply(self, message: Message) -> None:
        """The empty reply is on disk."""
        self._reply_id = message.id
        self._tell("reply", message.id, "")

    def on_progress(self, progress: Progress) -> None:
        """Nothing to tell."""

    def on_reasoning(self, text: str) -> None:
        """Nothing is promised about it before the reply is finished."""

    def on_text(self, text: str) -> None:
        """This would be shown now."""
        self._tell("text", self._reply_id, text)

    def on_finished(self, outcome: Outcome) -> None:
        """The whole reply is on disk."""
        if outcome.reply is not None:
            self._tell("done", outcome.reply.id, outcome.reply.text)
        self.finished.set()

    def _tell(self, kind: str, message_id: MessageId, text: str) -> None:
        print(json.dumps([kind, message_id, text]), flush=True)


def write(home: Path) -> int:
    """Child: ask until killed."""
    desk = Desk(
        paths_below(home),
        Preferences.open(home / "settings.toml"),
        engine_argv=child_command("--engine", "--fake"),
    )
    domain = desk.domains[-1]
    model = desk.models()[0]
    chat = desk.store.submit(
        lambda db: chats.create_chat(db, domain_id=domain.id, model_id=model.id)
    ).result()
    for number in range(1_000_000):
        teller = Teller()
        # Mostly short replies, for many commits; every fifth takes three seconds, for partial ones.
        rate, words = (100, 300) if number % 5 == 4 else (0, 30)
        desk.ask(
            chat=chat,
            question=QUESTION.format(rate=rate, words=words),
            parent_id=None,
            domain=domain,
            model=model,
            listener=teller,
        )
        teller.finished.wait()
    return 0


def paths_below(home: Path) -> Paths:
    """All folders inside one."""
    return Paths(data=home / "data", config=home / "config", state=home / "state")


# ------------------------------------------------------------------------------ the parent
@dataclass(slots=True)
class Told:
    """What the child told about one message: text and when each piece came."""

    kind: str = ""
    pieces: list[tuple[float, str]] = field(default_factory=list)

    def due(self, killed_s: float) -> str:
        """The text that must be on disk after a kill at this moment."""
        kept_s = killed_s if self.kind in {"question", "done"} else killed_s - ALLOWED_S
        return "".join(text for told_s, text in self.pieces if told_s <= kept_s)


@dataclass(slots=True)
class Result:
    """Counts, and what went wrong in words."""

    acknowledged: int = 0
    shown_chars: int = 0
    stored_chars: int = 0
    faults: list[str] = field(default_factory=list)

    def facts(self) -> dict[str, int]:
        """Figures for the report."""
        return {
            "acknowledged_messages": self.acknowledged,
            "shown_chars": self.shown_chars,
            "stored_chars": self.stored_chars,
            "faults": len(self.faults),
        }


def torture(kills: int, rng: random.Random) -> Result:
    """Run, kill and check this often in one growing database."""
    result = Result()
    with tempfile.TemporaryDirectory(prefix="carrel-torture-") as name:
        for number in range(kills):
            told, killed_s = run_and_kill(Path(name), rng.uniform(0.3, 5.0), result)
            check(paths_below(Path(name)).database, told, killed_s, result)
            print(f"{number + 1} of {kills}: {len(result.faults)} faults", file=sys.stderr)
    return result


def run_and_kill(home: Path, life_s: float, result: Result) -> tuple[dict[int, Told], float]:
    """One child from start to kill -9; its life counts from its first acknowledgement."""
    command = [sys.executable, __file__, "--writer", str(home)]
    told: dict[int, Told] = {}
    with subprocess.Popen(command, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        engines: list[psutil.Process] = []
        timer = threading.Timer(life_s, lambda: engines.extend(kill(child.pid)))
        for line in child.stdout:
            if not told:
                timer.start()
            for kind, message_id, text in read(line):
                note(told.setdefault(message_id, Told()), kind, text)
        timer.join()
    killed_s = time.monotonic()
    _, orphans = psutil.wait_procs(engines, timeout=ORPHAN_S)
    result.faults += [f"engine {orphan.pid} outlived its parent" for orphan in orphans]
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


def check(database: Path, told: dict[int, Told], killed_s: float, result: Result) -> None:
    """Compare what was told with what is on disk."""
    with closing(open_database(database)) as db:
        if db.execute("PRAGMA integrity_check") != [("ok",)]:
            result.faults.append("the database is damaged")
        messages.mark_interrupted(db)
        rows = db.execute("SELECT id, text FROM messages")
        stored = {int(message_id): str(text) for message_id, text in rows}  # type: ignore[arg-type]
        streaming = db.execute(
            "SELECT count(*) FROM messages WHERE state = ?", (ReplyState.STREAMING.value,)
        )
        if streaming != [(0,)]:
            result.faults.append("a reply still counts as streaming")
    for message_id, each in told.items():
        result.acknowledged += 1
        result.shown_chars += sum(len(text) for _, text in each.pieces)
        text = stored.get(message_id)
        if text is None:
            result.faults.append(f"{each.kind} {message_id} is gone")
            continue
        result.stored_chars += len(text)
        if not text.startswith(each.due(killed_s)):
            lost = len(each.due(killed_s)) - len(text)
            result.faults.append(f"{each.kind} {message_id} lacks {lost} characters or differs")


if __name__ == "__main__":
    sys.exit(main())
