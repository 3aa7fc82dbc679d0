# SPDX-License-Identifier: Apache-2.0
from contextlib import closing
from pathlib import Path

from desktop.core.errors import StoreCorrupt
from desktop.paths import Paths
from desktop.turn.backups import backup_now, restore
from desktop.turn.storage import check, space
from tests.helpers.models import write_llama
from tests.helpers.rings import FileRing
from tests.helpers.vaults import make, ring, shown, vault

__all__ = ["ring", "shown"]
PAGE_BYTES = 4096


def test_space(paths: Paths, ring: FileRing, shown: list[str]) -> None:
    make(paths.database, shown)
    (paths.models / "below").mkdir()
    model = write_llama(paths.models / "below" / "x.gguf")
    (paths.log / "carrel.log").write_text("x" * 1000)
    held = vault(paths.database)
    with closing(held.open()) as db:
        made = backup_now(held, db)
    restore(held, made.path)
    found = space(paths, held)
    assert found.models_bytes == model.stat().st_size
    assert found.log_bytes == 1000
    assert found.backups_bytes == made.path.stat().st_size
    assert found.database_bytes > 10_000
    assert found.kept_bytes > 10_000
    assert len(found.kept) == 1
    assert found.free_bytes > 0


def test_a_whole_database_and_a_damaged_one(paths: Paths, ring: FileRing, shown: list[str]) -> None:
    make(paths.database, shown)
    assert check(vault(paths.database)) == ()
    whole = paths.database.read_bytes()
    for page in range(len(whole) // PAGE_BYTES):
        damaged = bytearray(whole)
        damaged[page * PAGE_BYTES + 2000] ^= 1
        paths.database.write_bytes(damaged)
        assert damage_of(paths.database), page


def damage_of(path: Path) -> str:
    """What is told of it, in whichever way."""
    try:
        return "; ".join(check(vault(path)))
    except StoreCorrupt as error:
        return error.sentence


def test_a_backup_elsewhere_removes_nothing(
    paths: Paths, ring: FileRing, shown: list[str], tmp_path: Path
) -> None:
    make(paths.database, shown)
    held = vault(paths.database)
    with closing(held.open()) as db:
        for _ in range(3):
            backup_now(held, db, keep=1, folder=tmp_path / "stick")
    assert len(list((tmp_path / "stick").iterdir())) == 3
    assert not held.backups.exists()
