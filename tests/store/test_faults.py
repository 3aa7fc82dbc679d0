# SPDX-License-Identifier: Apache-2.0
"""The n-th operation of the disk fails, or memory ends, in everything that people do with a store.

No word that was acknowledged is lost, nothing is damaged, and what is told is a sentence. The short
form takes some n; ``python3 dev.py torture store faults`` takes every one, with every error.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager

import keyring
import pytest

from desktop.store.db import Database
from tests.helpers.fault_loop import disk_loop, memory_loop
from tests.helpers.faults import EACCES, ENOMEM
from tests.helpers.operations import OPERATIONS, Stage
from tests.helpers.rings import FileRing

NTHS = (1, 3, 11)
pytestmark = pytest.mark.skipif(os.name != "posix", reason="the failing disk is a POSIX one")


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    folder = tmp_path_factory.mktemp("faults")
    before = keyring.get_keyring()
    ring = FileRing(folder / "ring.json")
    keyring.set_keyring(ring)
    yield Stage(folder / "data", ring)
    keyring.set_keyring(before)


@pytest.mark.parametrize("name", OPERATIONS)
def test_a_disk_that_fails(stage: Stage, name: str) -> None:
    tally = disk_loop(stage, name, nths=NTHS, is_short=True)
    assert tally.faults == []
    assert tally.told > 0


@pytest.mark.parametrize("name", ["ask", "checkpoint", "open after a kill", "backup"])
def test_memory_that_ends(stage: Stage, name: str) -> None:
    tally = memory_loop(stage, name, step_bytes=100_000)
    assert tally.faults == []
    assert tally.told > 0


@pytest.mark.parametrize(
    ("name", "kind"), [("ask", "write"), ("open after a kill", "read"), ("first start", "open")]
)
def test_a_disk_without_memory_says_so(stage: Stage, name: str, kind: str) -> None:
    tally = disk_loop(stage, name, nths=(1, 2), kinds={kind: (ENOMEM,)}, is_short=True)
    assert tally.faults == []
    assert "StoreNoMemory" in tally.sentences


def test_every_opening_of_a_file_in_a_backup(stage: Stage) -> None:
    tally = disk_loop(stage, "backup", kinds={"open": (EACCES,)}, is_short=True)
    assert tally.faults == []
    assert tally.tried > 10


def test_the_loop_sees_a_fault(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.store.db.Database.transaction", forgetful)
    assert disk_loop(stage, "ask", nths=(3,), is_short=True).faults


@contextmanager
def forgetful(self: Database) -> Iterator[None]:
    """A transaction that says yes and never commits."""
    self.execute("SAVEPOINT never")
    yield
