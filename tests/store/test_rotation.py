# SPDX-License-Identifier: Apache-2.0
"""Which backups stay, and which go."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.core.ids import DomainId
from desktop.store import chats
from desktop.store.backup import SCHEDULED, Backup, Header, list_backups, make_backup
from desktop.store.db import Database
from desktop.store.rotation import Kept, rotate, rotate_scheduled, staying

NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def made_at(when: datetime) -> Backup:
    created_ms = int(when.timestamp() * 1000)
    header = Header(created_ms=created_ms, schema=1, reason=SCHEDULED, size_bytes=0, sha256="")
    return Backup(path=Path(str(created_ms)), header=header, offset=0)


def days_kept(found: list[Backup], kept: Kept) -> list[int]:
    noon_ms = int(NOON.timestamp() * 1000)
    return [(noon_ms - each.header.created_ms) // 86_400_000 for each in staying(found, kept)]


def test_days_weeks_and_months() -> None:
    found = [made_at(NOON - timedelta(days=days)) for days in range(100)]
    # The 27th is a Friday: the Sundays before are 5, 12, 19 days ago; October ended 27 days ago.
    kept = Kept(daily=3, weekly=4, monthly=3)
    assert days_kept(found, kept) == [0, 1, 2, 5, 12, 19, 27, 58]
    assert days_kept(found, Kept(daily=1, weekly=0, monthly=0)) == [0]
    assert days_kept([], kept) == []


def test_several_of_one_day_and_gaps() -> None:
    found = [made_at(NOON - timedelta(hours=hours)) for hours in (0, 1, 2, 30, 31)]
    found.append(made_at(NOON - timedelta(days=200)))
    assert days_kept(found, Kept(daily=7, weekly=4, monthly=2)) == [0, 1, 200]


def test_each_kind_has_its_own_rule(db: Database, folder: Path) -> None:
    assert list_backups(folder) == ()
    chats.create_chat(db, domain_id=DomainId("guide"), model_id=None)
    first = make_backup(db, folder, None, None, "before schema 2")
    second = make_backup(db, folder, None, None, "before schema 3")
    scheduled = [make_backup(db, folder, None, None, SCHEDULED) for _ in range(3)]
    made = [make_backup(db, folder, None, None) for _ in range(4)]
    (folder / "x.carrelbackup").write_bytes(b"no backup")
    found = [each.path for each in list_backups(folder)]
    every = [first, second, *scheduled, *made]
    assert found == [each.path for each in reversed(every)]
    assert rotate(folder, keep=2) == 3
    assert rotate_scheduled(folder, Kept()) == 2
    left = [made[3], made[2], scheduled[2], second]
    assert [each.path for each in list_backups(folder)] == [each.path for each in left]
    assert (folder / "x.carrelbackup").exists()
