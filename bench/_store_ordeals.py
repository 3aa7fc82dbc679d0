# SPDX-License-Identifier: Apache-2.0
"""Ordeals of the store that need a process or a session of their own; see torture_store.py."""

import random
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from desktop.core.errors import KnownError
from desktop.core.ids import DomainId
from desktop.store import chats, erasing, keys, messages
from desktop.store.backup import extract, make_backup, own_key_of, read_header
from desktop.store.db import open_database
from desktop.store.reencrypt import fingerprint

KEY = bytes(range(32))
ROOT = Path(__file__).resolve().parents[1]
NEXT_START_S = 3.0
WRITER = """
import sys
from pathlib import Path
from desktop.core.keeping import Cause
from desktop.store import chats, erasing, messages
from desktop.store.db import open_database
path, what = Path(sys.argv[1]), sys.argv[2]
say = lambda *words: print(*words, flush=True)
db = open_database(path, bytes(range(32)))
found = chats.list_chats(db)
kept = found[-1] if found else chats.create_chat(db, domain_id="guide", model_id=None)
say("go", kept.id)
while True:
    say("question", messages.add_question(db, kept.id, None, "kept words " * 80).id)
    if what == "checkpoint":
        db.checkpoint()
    if what == "delete":
        doomed = chats.create_chat(db, domain_id="guide", model_id=None, title="doomed")
        with db.transaction():
            for n in range(220):
                db.execute("INSERT INTO messages (uid, chat_id, role, text, state, created_ms)"
                           " VALUES (hex(randomblob(16)), ?, 'user', 'doomed word', 'complete', 0)",
                           (doomed.id,))
        erasing.mark(db, {doomed.id: Cause.ASKED})
        say("marked", doomed.id)
        while erasing.step(db):
            pass
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
            stored = {row[0] for row in db.execute("SELECT id FROM messages")}
            for kind, row_id in lines:
                told[kind] = told.get(kind, 0) + 1
                if kind == "question" and row_id not in stored:
                    faults.append(f"{what} {number}: question {row_id} is gone")
                if kind == "marked" and row_id in listed:
                    faults.append(f"{what} {number}: chat {row_id} is back")
            while erasing.step(db):
                pass
            if db.execute(
                "SELECT count(*) FROM messages WHERE text = 'doomed word' AND chat_id IN"
                " (SELECT id FROM chats WHERE title = '')"
            ) != [(0,)]:
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
    """Backups while another connection writes restore equal; half as many damaged are refused."""
    path, kept = folder / "carrel.db", folder / "backups"
    made_set, key = keys.new_set()
    held = keys.add_passphrase(made_set, key, "four unrelated words")
    ended = threading.Event()

    def write() -> None:
        with closing(open_database(path, key)) as db:
            chat = chats.create_chat(db, domain_id=DomainId("guide"), model_id=None)
            while not ended.is_set():
                messages.add_question(db, chat.id, None, "words " * rng.randrange(200))

    with closing(open_database(path, key)) as db:
        writer = threading.Thread(target=write)
        writer.start()
        try:
            made = (make_backup(db, kept, held, key) for _ in range(count))
            faults = sum(not _restores(each.path, key) for each in made)
        finally:
            ended.set()
            writer.join()
    found = sorted(kept.iterdir())
    refused = sum(_is_refused(rng.choice(found), key, rng) for _ in range(count // 2))
    lost = count // 2 - refused
    return {"backups": count, "damaged": count // 2, "refused": refused, "faults": faults + lost}


def _restores(path: Path, key: bytes) -> bool:
    """Whether it comes back with the rows that it was made of, seen from two sides."""
    backup = read_header(path)
    own_key = own_key_of(backup, key)
    prints = []
    for name, target_key in (("a.db", key), ("b.db", None)):
        target = path.parent.with_name(name)
        extract(backup, own_key, target, target_key)
        with closing(open_database(target, target_key)) as db:
            prints.append(fingerprint(db))
        target.unlink()
    return prints[0] == prints[1]


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
