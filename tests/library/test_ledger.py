# SPDX-License-Identifier: Apache-2.0
"""The ledger of hashes, in real files."""

import os
from pathlib import Path

import pytest

from desktop.library.ledger import Entry, HashLedger, Look, look_at


@pytest.fixture
def model(tmp_path: Path) -> Path:
    path = tmp_path / "model.gguf"
    path.write_bytes(b"weights")
    return path


def look_of(path: Path) -> Look:
    look = look_at(path)
    assert look is not None
    return look


def test_what_is_remembered_is_there_for_the_next_process(tmp_path: Path, model: Path) -> None:
    look = look_of(model)
    HashLedger(tmp_path / "hashes.json").remember(model, "ab" * 32, look)
    other = HashLedger(tmp_path / "hashes.json")
    assert other.entry(model) == Entry(sha256="ab" * 32, look=look)
    assert other.entry(tmp_path / "another.gguf") is None
    other.forget(model)
    assert HashLedger(tmp_path / "hashes.json").entry(model) is None


def test_two_processes_do_not_undo_each_other(tmp_path: Path, model: Path) -> None:
    one, two = HashLedger(tmp_path / "hashes.json"), HashLedger(tmp_path / "hashes.json")
    assert (one.entry(model), two.entry(model)) == (None, None)
    one.remember(model, "1", look_of(model))
    two.remember(tmp_path, "2", look_of(tmp_path))
    for ledger in (one, two):
        found = [ledger.entry(path) for path in (model, tmp_path)]
        assert [entry.sha256 for entry in found if entry is not None] == ["1", "2"]


@pytest.mark.parametrize("how", ["touched", "longer", "another file"])
def test_every_change_shows(model: Path, how: str) -> None:
    before = look_of(model)
    assert look_at(model) == before
    if how == "touched":  # content and time put back: the time of the change tells
        model.write_bytes(b"WEIGHTS")
        os.utime(model, ns=(before.modified_ns, before.modified_ns))
    elif how == "longer":
        model.write_bytes(b"weights and more")
    else:
        other = model.with_name("other")
        other.write_bytes(b"weights")
        os.replace(other, model)
    assert look_at(model) != before
    model.unlink()
    assert look_at(model) is None


@pytest.mark.parametrize("text", [b"", b"nonsense", b'{"v": 1, "files": {"a": 1}}', b'{"v": 9}'])
def test_a_damaged_ledger_is_begun_anew(tmp_path: Path, model: Path, text: bytes) -> None:
    path = tmp_path / "hashes.json"
    path.write_bytes(text)
    ledger = HashLedger(path)
    assert ledger.entry(model) is None
    ledger.remember(model, "1", look_of(model))
    assert HashLedger(path).entry(model) is not None


def test_where_it_cannot_be_written_it_still_knows(tmp_path: Path, model: Path) -> None:
    ledger = HashLedger(tmp_path / "no such folder" / "hashes.json")
    ledger.remember(model, "1", look_of(model))
    assert ledger.entry(model) is not None
