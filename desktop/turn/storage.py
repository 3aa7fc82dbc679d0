# SPDX-License-Identifier: Apache-2.0
"""Where everything lies, how large it is, and whether it is whole. Waits for the disk."""

import os
import shutil
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from desktop.core.declared import Struct
from desktop.paths import Paths
from desktop.turn.backups import chosen_place, places
from desktop.turn.left_behind import left_behind
from desktop.turn.vault import Vault

MOST_PROBLEMS = 20


class Space(Struct, frozen=True, kw_only=True):
    """How much of the disk each part takes, in bytes.

    Attributes:
        data: the folder of database, key file, backups and models.
        kept: databases that a restore set aside.
        left_behind: the folder in which all of it was before it was moved; None: nothing is there.
        free_bytes: on the disk of the data folder.
    """

    data: Path
    backups: Path
    log: Path
    kept: tuple[Path, ...]
    database_bytes: int
    kept_bytes: int
    backups_bytes: int
    models_bytes: int
    log_bytes: int
    free_bytes: int
    left_behind: Path | None = None


def space(paths: Paths, vault: Vault) -> Space:
    """Measure. A file that goes away meanwhile counts nothing."""
    name = paths.database.name
    beside = [each for each in paths.data.glob(f"{name}*") if ".before-restore-" not in each.name]
    kept = tuple(sorted(paths.data.glob(f"{name}.before-restore-*")))
    return Space(
        data=paths.data,
        backups=chosen_place(vault),
        log=paths.log,
        kept=kept,
        database_bytes=_sum(beside),
        kept_bytes=_sum(kept),
        backups_bytes=sum(map(_below, places(vault))),
        models_bytes=_below(paths.models),
        log_bytes=_below(paths.log),
        free_bytes=shutil.disk_usage(paths.data).free,
        left_behind=left_behind(paths.data),
    )


def check(vault: Vault) -> tuple[str, ...]:
    """What SQLite finds wrong with the database, on a connection of its own; empty: nothing.

    Reads every page, so it takes seconds for each gigabyte; others go on meanwhile.

    Raises:
        StoreCorrupt: it is damaged so much that it cannot be read. And as ``Vault.open``.
    """
    with closing(vault.open()) as db:
        found = db.execute(f"PRAGMA integrity_check({MOST_PROBLEMS})")
        lines = [line for row in found if row != ("ok",) for line in str(row[0]).splitlines()]
        problems = [line for line in lines if not line.startswith("***")]  # a heading
        for table, _row, parent, _number in db.execute("PRAGMA foreign_key_check"):
            problems.append(f"a row of {table!s} belongs to no row of {parent!s}")
        return tuple(problems[:MOST_PROBLEMS])


def _below(folder: Path) -> int:
    """Of all files in a folder, also further down; links are not followed."""
    total = 0
    for place, _, names in os.walk(folder):
        total += _sum(Path(place) / name for name in names)
    return total


def _sum(files: Iterable[Path]) -> int:
    total = 0
    for file in files:
        try:
            total += file.lstat().st_size
        except OSError:
            continue
    return total
