# SPDX-License-Identifier: Apache-2.0
"""Ordeals of the store that need a process or a session of their own; see torture_store.py."""

import hashlib
import random
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from desktop.core.errors import KnownError
from desktop.core.ids import DomainId
from desktop.store import chats, drafts, erasing, keys, messages
from desktop.store.backup import extract, make_backup, own_key_of, read_header
from desktop.store.db import Database, open_database

KEY = bytes(range(32))
ROOT = Path(__file__).resolve().parents[1]
NEXT_START_S = 3.0
WRITER = """
import sys
from pathlib import Path
from desktop.core.attached import AttachedFile, with_files
from desktop.core.keeping import Cause
from desktop.store import chats, erasing, messages
from desktop.store.db import open_database
path, what = Path(sys.argv[1]), sys.argv[2]
say = lambda *words: print(*words, flush=True)
db = open_database(path, bytes(range(32)))
found = chats.list_chats(db)
kept = found[-1] if found else chats.create_chat(db, domain_id="guide", model_id=None)
say("go", kept.id)
whole = with_files("kept words " * 80, [AttachedFile(name="kept.txt", text="kept file " * 80)])
while True:
    say("question", messages.add_question(db, kept.id, None, whole).id)
    if what == "checkpoint":
        db.checkpoint()
    if what == "delete":
        doomed = chats.create_chat(db, domain_id="guide", model_id=None, title="doomed")
        with db.transaction():
            for n in range(220):
                db.execute("INSERT INTO messages (uid, chat_id, role, text, state, created_ms)"
                           " VALUES (hex(randomblob(16)), ?, 'user', 'doomed word', 'complete', 0)",
                           (doomed.id,))
        for n in range(10):
            lost = with_files("", [AttachedFile(name=f"{doomed.id}-{n}", text="doomed file")])
            messages.add_question(db, doomed.id, None, lost)
        erasing.mark(db, {doomed.id: Cause.ASKED})
        say("marked", doomed.id)
        while erasing.step(db):
            pass
"""
_STORED = """
SELECT m.id,
    (SELECT count(*) FROM message_documents JOIN documents AS d ON d.id = document_id
        WHERE message_id = m.id)
FROM messages AS m
"""
_LEFT = """
SELECT (SELECT count(*) FROM messages WHERE text = 'doomed word' AND chat_id IN
        (SELECT id FROM chats WHERE title = ''))
    + (SELECT count(*) FROM documents AS d LEFT JOIN message_documents ON document_id = d.id
        WHERE document_id IS NULL)
"""


def aimed(folder: Path, count: int, rng: random.Random) -> dict[str, Any]:
    """Kill -9 into commits, checkpoints and erasing, one database each."""
    told, starts, faults = dict[str, int](), list[float](), list[str]()
    for number in range(count):
        what = ("commit", "checkpoint", "delete")[number % 3]
        path = folder / f"{what}.db"
        lines = _killed(path, what, rng.uniform(0.0, 0.25))
        began_s = time.perf_counter()
        with closing(open_database(path, KEY)) as db:
            messages.mark_interrupted(db)
            listed = {chat.id for chat in (*chats.list_chats(db), *chats.list_deleted(db))}
            starts.append(time.perf_counter() - began_s)
            if db.execute("PRAGMA integrity_check; PRAGMA foreign_key_check") != [("ok",)]:
                faults.append(f"{what} {number}: damaged")
            stored = {row[0]: row[1] for row in db.execute(_STORED)}
            for kind, row_id in lines:
                told[kind] = told.get(kind, 0) + 1
                if kind == "question" and stored.get(row_id) != 1:
                    faults.append(f"{what} {number}: question {row_id} is gone")
                if kind == "marked" and row_id in listed:
                    faults.append(f"{what} {number}: chat {row_id} is back")
            while erasing.step(db):
                pass
            if db.execute(_LEFT) != [(0,)]:
                faults.append(f"{what} {number}: erased text is left")
    print("\n".join(faults), file=sys.stderr)
    slow = sum(each > NEXT_START_S for each in starts)
    longest_s = round(max(starts), 3)
    return {"kills": count, **told, "longest_start_s": longest_s, "faults": len(faults) + slow}


def _killed(path: Path, what: str, life_s: float) -> list[tuple[str, int]]:
    command = [sys.executable, "-c", WRITER, str(path), what]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        lines = [child.stdout.readline()]
        time.sleep(life_s)  # aims, waits for nothing
        child.kill()
        lines += child.stdout.readlines()
    whole = [line.split() for line in lines if line.endswith("\n")]
    return [(kind, int(row_id)) for kind, row_id in whole if kind != "go"]


def backups(folder: Path, count: int, rng: random.Random) -> dict[str, Any]:
    """Backups while another connection writes restore equal; half as many damaged are refused.

    What is written only grows, so a backup must hold the first so many rows of the end: no fewer
    than were acknowledged before it began, no more than there were after it.
    """
    path, kept = folder / "carrel.db", folder / "backups"
    made_set, key = keys.new_set()
    held = keys.add_passphrase(made_set, key, "four unrelated words")
    load = _Load(path, key, rng)
    made = list[tuple[Path, int, int]]()
    with closing(open_database(path, key)) as db, load.running():
        for _ in range(count):
            before = load.acknowledged
            backup = make_backup(db, kept, held, key)
            made.append((backup.path, before, _rows(db)))
    with closing(open_database(path, key)) as db:
        equal = sum(_restores(db, *each, key) for each in made)
    refused = sum(_is_refused(rng.choice(made)[0], key, rng) for _ in range(count // 2))
    grown = sum(after > before for _, before, after in made)
    return {
        "backups": count,
        "equal": equal,
        "written_meanwhile": grown,
        "rows_at_the_end": made[-1][2],
        "damaged": count // 2,
        "refused": refused,
        "faults": count - equal + count // 2 - refused + (grown < count // 2),
    }


class _Load:
    """Writes questions as fast as it can, up to a number: the backups shall not take for ever."""

    MOST = 15_000

    def __init__(self, path: Path, key: bytes, rng: random.Random) -> None:
        self._path, self._key, self._rng = path, key, rng
        self._ended, self._began = threading.Event(), threading.Event()
        self.acknowledged = 0

    @contextmanager
    def running(self) -> Iterator[None]:
        """Until the block ends."""
        thread = threading.Thread(target=self._write)
        thread.start()
        try:
            self._began.wait()
            yield
        finally:
            self._ended.set()
            thread.join()

    def _write(self) -> None:
        with closing(open_database(self._path, self._key)) as db:
            chat = chats.create_chat(db, domain_id=DomainId("guide"), model_id=None)
            parent = None
            while not self._ended.is_set():
                if self.acknowledged < self.MOST:
                    text = "words " * self._rng.randrange(200)
                    parent = messages.add_question(db, chat.id, parent, text).id
                    self.acknowledged += 1
                else:
                    drafts.save_draft(db, chat.id, f"draft {self._rng.random()}")
                self._began.set()


def _rows(db: Database) -> int:
    return int(str(db.execute("SELECT count(*) FROM messages")[0][0]))


def _first(db: Database, count: int) -> str:
    digest = hashlib.sha256()
    for row in db.rows("SELECT * FROM messages ORDER BY id LIMIT ?", (count,)):
        digest.update(repr(row).encode())
    return digest.hexdigest()


def _restores(source: Database, path: Path, least: int, most: int, key: bytes) -> bool:
    """Whether it comes back whole, with just the rows that were there at one moment."""
    backup, target = read_header(path), path.parent.with_name("restored.db")
    extract(backup, own_key_of(backup, key), target, key)
    with closing(open_database(target, key)) as db:
        count = _rows(db)
        is_whole = db.execute("PRAGMA integrity_check; PRAGMA foreign_key_check") == [("ok",)]
        leaf = db.execute("SELECT active_leaf FROM chats")
        newest = db.execute("SELECT max(id) FROM messages")
        is_equal = _first(db, count) == _first(source, count) and leaf == newest
    target.unlink()
    return is_whole and is_equal and least <= count <= most


def _is_refused(path: Path, key: bytes, rng: random.Random) -> bool:
    damaged = path.with_name("damaged.carrelbackup")
    data = bytearray(path.read_bytes())
    if rng.random() < 0.2:
        del data[rng.randrange(len(data)) :]
    else:
        bit = rng.randrange(len(data) * 8)
        data[bit // 8] ^= 1 << bit % 8
    damaged.write_bytes(data)
    target = path.parent.with_name("c.db")
    try:
        backup = read_header(damaged)
        extract(backup, own_key_of(backup, key), target, key)
    except KnownError:
        return not target.exists()
    finally:
        damaged.unlink()
    return False
