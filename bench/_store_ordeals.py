# SPDX-License-Identifier: Apache-2.0
"""Ordeals of the store that need a process or a session of their own; see torture_store.py."""

import base64
import logging
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import keyring

from bench.torture import Teller, paths_below
from desktop.child.command import child_command
from desktop.core.errors import KnownError
from desktop.core.ids import ChatId, DomainId, MessageId
from desktop.settings.keychain import Keychain
from desktop.settings.preferences import Preferences
from desktop.store import chats, drafts, erasing, folders, keys, messages
from desktop.store.backup import extract, make_backup, own_key_of, read_header
from desktop.store.db import Database, open_database
from desktop.store.export import export_json
from desktop.store.reencrypt import fingerprint
from desktop.store.search import search
from desktop.turn.backups import backup_now
from desktop.turn.desk import Desk
from desktop.turn.vault import Vault
from tests.helpers.rings import FileRing

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


def secrets(folder: Path, count: int, rng: random.Random) -> dict[str, Any]:
    """A session with secret words; then every file of profile, temp and cache is searched."""
    words = [f"q{rng.randrange(16**10):010x}zeheim{n}" for n in range(count)]
    keyring.set_keyring(FileRing(folder / "ring.json"))
    home = folder / "home"
    with _moved(home):
        _session(home, words)
        exported = folder / "export.json"  # asked for in plain text: it shows that the search finds
        with closing(Vault(paths_below(home).database).open()) as db:
            exported.write_bytes(b"".join(export_json(db)))
    seen = sum(_holds(exported.read_bytes(), word) for word in words)
    files = [each for each in home.rglob("*") if each.is_file()]
    data = [each.read_bytes() for each in files]
    pairs = [(word, number) for word in words for number in range(len(files))]
    hits = [(word, files[number]) for word, number in pairs if _holds(data[number], word)]
    print("\n".join(f"{word} in {file}" for word, file in hits), file=sys.stderr)
    faults = len(hits) + (seen < count // 2)
    return {"words": count, "files": len(files), "in_plain_export": seen, "faults": faults}


@contextmanager
def _moved(home: Path) -> Iterator[None]:
    """Temporary files, caches and a log at its most talkative below ``home``."""
    places = {name: str(home / name.lower()) for name in ("TMPDIR", "XDG_CACHE_HOME")}
    for place in places.values():
        Path(place).mkdir(parents=True)
    os.environ |= places
    tempfile.tempdir = None
    logging.basicConfig(filename=home / "log.txt", level=logging.DEBUG, force=True)
    try:
        yield
    finally:
        logging.basicConfig(force=True)
        for name in places:
            del os.environ[name]
        tempfile.tempdir = None


class Quiet(Teller):
    """Waits for the end and tells nothing."""

    def _tell(self, kind: str, message_id: MessageId, text: str) -> None:
        pass


def _session(home: Path, words: list[str]) -> None:
    paths = paths_below(home)
    paths.create()
    shown: list[str] = []
    vault = Vault(paths.database, Keychain(20), shown.append)
    engine = child_command("--engine", "--fake")
    desk = Desk(paths, Preferences.open(paths.settings), engine_argv=engine, vault=vault)
    domain, model = desk.domains[-1], desk.models()[0]
    for number, word in enumerate(words):
        is_temporary = number % 5 == 4
        chat = desk.chats.create(word, domain.id, model.id, is_temporary=is_temporary).result()
        teller = Quiet()
        desk.ask(
            chat=chat,
            question=f"/words 3 {word}",
            parent_id=None,
            domain=domain,
            model=model,
            listener=teller,
        )
        teller.finished.wait()
        if not is_temporary:
            desk.store.submit(partial(_touch, chat.id, word)).result()
    desk.store.submit(lambda db: backup_now(vault, db)).result()
    desk.upkeep.look()
    first = desk.shelving.listed().result().chats[0]
    desk.shelving.delete([first.id]).result()
    desk.shelving.erase([first.id]).result()
    desk.upkeep.look()
    desk.close()
    vault.renew_key(shown.append)


def _touch(chat_id: ChatId, word: str, db: Database) -> None:
    drafts.save_draft(db, chat_id, word)
    folders.set_tags(db, chat_id, (word,))
    assert search(db, word)


def _holds(data: bytes, word: str) -> bool:
    plain = word.encode()
    forms = [plain, word.encode("utf-16-le"), word.encode("utf-16-be")]
    for shift in range(3):  # in base64 a word looks different at each of three places
        coded = base64.b64encode(bytes(shift) + plain + b"\0\0\0")
        forms.append(coded[4:-8])
    return any(form in data for form in forms)
