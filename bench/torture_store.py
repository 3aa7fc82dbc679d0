# SPDX-License-Identifier: Apache-2.0
"""The long forms of what the tests of the encrypted store try in short.

    python bench/torture_store.py flips --count 1000     every flipped bit of the file is noticed
    python bench/torture_store.py kills --count 300      kill -9 into conversion and change of keys
    python bench/torture_store.py faults                 the n-th call of the disk fails, all n
    python bench/torture_store.py points                 kill -9 at every point of everything
    python bench/torture_store.py migrations --count 300 the same, of every past schema; all rows
    python bench/torture_store.py aimed --count 300      kill -9 into commit, checkpoint, erasing
    python bench/torture_store.py backups --count 200    made under load, restored; half damaged
    python bench/torture_store.py imports --count 1000   damaged files of each format
    python bench/torture_store.py secrets --count 200    a session's words in no file
    python bench/torture_store.py search --count 100000  how long a search takes among so many

Prints one JSON object; the exit status is 1 if anything was lost, damaged or shown.
"""

import argparse
import json
import random
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import keyring

from bench._imports import imports
from bench._report import machine
from bench._secrets import secrets
from bench._store_ordeals import aimed, backups
from bench._store_points import migrations, points
from desktop.core.errors import KnownError
from desktop.core.ids import DomainId
from desktop.store import chats, keys
from desktop.store.db import Database, open_database
from desktop.store.reencrypt import fingerprint
from desktop.store.search import search
from tests.helpers.fault_loop import disk_loop, memory_loop
from tests.helpers.operations import OPERATIONS, Stage
from tests.helpers.rings import FileRing
from tests.store.test_reencrypt import OLD, fill, read_all
from tests.turn.test_vault_kill import change, content

WORDS = ("tax", "return", "garden", "apple", "contract", "lease", "clause", "invoice", "letter")


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("what", choices=sorted(FORMS))
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="carrel-torture-") as folder:
        began_s = time.monotonic()
        figures = FORMS[options.what](Path(folder), options.count, random.Random(options.seed))
    figures |= {"seconds": round(time.monotonic() - began_s, 1), "seed": options.seed}
    print(json.dumps({"what": options.what, **figures, "machine": machine()}))
    return 1 if figures["faults"] else 0


def flips(folder: Path, count: int, rng: random.Random) -> dict[str, Any]:
    path = folder / "carrel.db"
    with closing(open_database(path, OLD)) as db:
        fill(db)
        db.execute("VACUUM")
    good, expected = path.read_bytes(), read_all(path)
    noticed = harmless = shown = 0
    for _ in range(count):
        bit = rng.randrange(len(good) * 8)
        changed = bytearray(good)
        changed[bit // 8] ^= 1 << bit % 8
        path.write_bytes(changed)
        try:
            found = read_all(path)
        except KnownError:
            noticed += 1
            continue
        # Bytes 16 to 23 are not encrypted: page size, versions. They hold no text.
        if found == expected and 16 <= bit // 8 < 24:
            harmless += 1
        else:
            shown += 1
    return {"flips": count, "noticed": noticed, "harmless_header_bits": harmless, "faults": shown}


def kills(folder: Path, count: int, rng: random.Random) -> dict[str, Any]:
    ring = FileRing(folder / "ring.json")
    keyring.set_keyring(ring)
    (folder / "data").mkdir()
    path = folder / "data" / "carrel.db"
    with closing(open_database(path)) as db:
        fill(db)
        expected = fingerprint(db)
    plain = path.read_bytes()
    ended, faults = 0, 0
    spans_s = dict.fromkeys(("convert", "rotate", "rewrap"), 0.8)  # it finds how long each takes
    for number in range(count):
        what = ("convert", "rotate", "rewrap")[number % 3]
        if what == "convert":
            keys.key_path(path).unlink(missing_ok=True)
            path.write_bytes(plain)
        was_late = change(path, ring, what, rng.uniform(0, spans_s[what]))
        spans_s[what] *= 0.8 if was_late else 1.1
        ended += was_late
        try:
            faults += content(path) != expected
        except KnownError as error:
            print(error.text(), file=sys.stderr)
            faults += 1
    return {"kills": count, "ended_before_the_kill": ended, "faults": faults}


def faults(folder: Path, count: int, rng: random.Random) -> dict[str, Any]:
    """``count`` is of no matter: it ends when nothing fails any more."""
    del count, rng
    ring = FileRing(folder / "ring.json")
    keyring.set_keyring(ring)
    stage = Stage(folder / "data", ring)
    tried, sentences, lost = dict[str, int](), set[str](), list[str]()
    for name in OPERATIONS:
        for tally in (disk_loop(stage, name), memory_loop(stage, name, step_bytes=4_000)):
            tried[name] = tried.get(name, 0) + tally.tried
            sentences |= tally.sentences
            lost += tally.faults
        print(f"{name}: {tried[name]} tried, {len(lost)} faults", file=sys.stderr, flush=True)
    print("\n".join(lost), file=sys.stderr)
    return {"tried": tried, "told": sorted(sentences), "faults": len(lost)}


def searches(folder: Path, count: int, rng: random.Random) -> dict[str, Any]:
    path = folder / "carrel.db"
    with closing(open_database(path, OLD)) as db:
        write_many(db, count, rng)
        took_ms = []
        for _ in range(300):
            word = rng.choice(WORDS)
            text = rng.choice((word, word[:3], f'"{word} {rng.choice(WORDS)}"', f"zz{word}"))
            began_s = time.perf_counter()
            search(db, text)
            took_ms.append((time.perf_counter() - began_s) * 1000)
    began_s = time.perf_counter()
    open_database(path, OLD).close()
    open_ms = (time.perf_counter() - began_s) * 1000
    took_ms.sort()
    p95_ms = took_ms[len(took_ms) * 95 // 100]
    return {
        "messages": count,
        "search_p50_ms": round(took_ms[len(took_ms) // 2], 2),
        "search_p95_ms": round(p95_ms, 2),
        "search_max_ms": round(took_ms[-1], 2),
        "open_ms": round(open_ms, 1),
        "size_bytes": path.stat().st_size,
        "faults": int(p95_ms > 100),
    }


def write_many(db: Database, count: int, rng: random.Random) -> None:
    """Messages of 20 words in chats of a hundred, in large transactions."""
    number = 0
    while number < count:
        chat = chats.create_chat(db, domain_id=DomainId("guide"), model_id=None, title="Chat")
        with db.transaction():
            for _ in range(min(100, count - number)):
                number += 1
                text = " ".join(rng.choices(WORDS, k=20))
                db.execute(
                    "INSERT INTO messages (uid, chat_id, role, text, state, created_ms)"
                    " VALUES (?, ?, 'user', ?, 'complete', ?)",
                    (f"{number:032x}", chat.id, text, number),
                )


FORMS: dict[str, Callable[[Path, int, random.Random], dict[str, Any]]] = {
    "aimed": aimed,
    "backups": backups,
    "faults": faults,
    "secrets": secrets,
    "flips": flips,
    "imports": imports,
    "kills": kills,
    "migrations": migrations,
    "points": points,
    "search": searches,
}

if __name__ == "__main__":
    sys.exit(main())
