# SPDX-License-Identifier: Apache-2.0
"""Kill -9 at every point of what people do with a store, and of every migration."""

import os
import random
import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import keyring

from desktop.store import migrations as history
from desktop.store.db import Database, connect, memory_database, open_database
from tests.helpers.faults import failing_disk
from tests.helpers.kill_loop import LARGEST_N, in_a_child, kill_loop
from tests.helpers.operations import OPERATIONS, PAST, Stage
from tests.helpers.rings import FileRing
from tests.store.test_migrations import FIXTURES, build, everything, schema

NEXT_START_S = 3.0
WORDS = "some words that are moved "


def points(folder: Path, count: int, rng: random.Random) -> dict[str, Any]:
    """Every operation, killed before each change of the disk and in the middle of each write.

    ``count`` is of no matter: it ends where the operation does.
    """
    del count, rng
    ring = FileRing(folder / "ring.json")
    keyring.set_keyring(ring)
    stage = Stage(folder / "data", ring)
    kills, told, slowest_s, lost = dict[str, int](), 0, 0.0, list[str]()
    for name in OPERATIONS:
        for tears in (False, True):
            deaths = kill_loop(stage, name, tears=tears)
            kills[name] = kills.get(name, 0) + deaths.kills
            told += deaths.acknowledged
            slowest_s = max(slowest_s, deaths.slowest_s)
            lost += deaths.faults
        print(f"{name}: {kills[name]} kills, {len(lost)} faults", file=sys.stderr, flush=True)
    print("\n".join(lost), file=sys.stderr)
    return {
        "kills": sum(kills.values()),
        "of": kills,
        "acknowledged": told,
        "longest_start_s": round(slowest_s, 3),
        "faults": len(lost) + (slowest_s > NEXT_START_S),
    }


def migrations(
    folder: Path, count: int, rng: random.Random, nths: Sequence[int] = range(1, LARGEST_N)
) -> dict[str, Any]:
    """Each past schema with ``count`` messages more, killed at each change of the disk.

    What is left must be one whole schema, and hold every row of before, also after the next start.
    """
    del rng
    kills, ends, lost = dict[str, int](), dict[str, int](), list[str]()
    known = list(_schemas(folder))
    for fixture, number in zip(FIXTURES, PAST, strict=False):
        path, model = folder / "data" / "carrel.db", folder / f"model-{number}.db"
        path.parent.mkdir(exist_ok=True)
        build(model, fixture)
        _fill(model, count)
        columns, expected = everything(model, None)
        for nth in nths:
            if not _killed(path, model, nth):
                break
            kills[fixture.stem] = kills.get(fixture.stem, 0) + 1
            for _ in range(2):  # as it was left, and after the next start
                if everything(path, columns)[1] != expected:
                    lost.append(f"{fixture.stem}, killed at {nth}: rows differ")
                left = _left(path)
                ends[f"schema {left[0]}"] = ends.get(f"schema {left[0]}", 0) + 1
                if left not in known:
                    lost.append(f"{fixture.stem}, killed at {nth}: half of a schema")
                with closing(open_database(path)) as db:
                    if db.execute("PRAGMA integrity_check; PRAGMA foreign_key_check") != [("ok",)]:
                        lost.append(f"{fixture.stem}, killed at {nth}: damaged")
            if _left(path) != known[-1]:
                lost.append(f"{fixture.stem}, killed at {nth}: not brought up to date")
    print("\n".join(lost), file=sys.stderr)
    return {"kills": sum(kills.values()), "of": kills, "found": ends, "faults": len(lost)}


def _killed(path: Path, model: Path, nth: int) -> bool:
    if sys.platform == "win32":
        raise AssertionError
    shutil.rmtree(path.parent)
    path.parent.mkdir()
    shutil.copy(model, path)

    def work(_texts: list[str]) -> None:
        with failing_disk(path.parent) as disk:
            disk.kill(nth)
            open_database(path).close()

    return os.WIFSIGNALED(in_a_child(work)[0])


def _fill(path: Path, count: int) -> None:
    with closing(_raw(path)) as db:
        for number in range(count):
            db.execute(
                "INSERT INTO messages (uid, chat_id, role, text, state, created_ms)"
                " VALUES (?, 1, 'user', ?, 'complete', 0)",
                (f"{number:032x}", f"{WORDS * 20}{number}"),
            )


def _schemas(folder: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """All that may be found, oldest first; those of past versions from their fixtures."""
    for number, fixture in enumerate(FIXTURES[: len(PAST)], 1):
        path = folder / f"schema-{number}.db"
        build(path, fixture)
        yield _left(path)
    with closing(memory_database()) as fresh:
        yield history.version(fresh), schema(fresh)


def _left(path: Path) -> tuple[int, dict[str, str]]:
    with closing(_raw(path)) as db:
        return history.version(db), schema(db)


def _raw(path: Path) -> Database:
    """The database as it is: nothing is migrated."""

    return connect(path, 1000)
