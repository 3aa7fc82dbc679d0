# SPDX-License-Identifier: Apache-2.0
"""What belongs to a data folder is listed and removed, and nothing of anybody else."""

from pathlib import Path

from desktop.paths import DATA_MARKER
from desktop.turn.data_files import Marker, entries_of, files_of, read_marker, remove_data


def fill(data: Path) -> None:
    (data / "models" / "deep").mkdir(parents=True)
    (data / "models" / "deep" / "a.gguf").write_bytes(b"model")
    (data / "backups").mkdir()
    (data / "backups" / "one").write_bytes(b"words")
    (data / "sessions").mkdir()
    for name in ("carrel.db", "carrel.keys", "carrel.db-wal", "mine.txt"):
        (data / name).write_bytes(b"x")


def test_what_belongs_to_it(tmp_path: Path) -> None:
    fill(tmp_path)
    names = [name for name, _, _ in files_of(tmp_path)]
    assert names == ["backups/one", "carrel.db", "carrel.keys", "models/deep/a.gguf"]
    assert "mine.txt" not in {each.name for each in entries_of(tmp_path)}
    assert entries_of(tmp_path / "nowhere") == []


def test_only_that_is_removed_and_words_are_handed_over(tmp_path: Path) -> None:
    fill(tmp_path)
    removed = list[str]()

    def remove(path: Path) -> None:
        removed.append(path.name)
        path.unlink()

    remove_data(tmp_path, remove)
    assert [each.name for each in tmp_path.iterdir()] == ["mine.txt"]
    assert set(removed) >= {"one", "carrel.db", "carrel.db-wal"}


def test_a_marker_that_says_nothing_is_none(tmp_path: Path) -> None:
    assert read_marker(tmp_path) is None
    (tmp_path / DATA_MARKER).write_bytes(b"{")
    assert read_marker(tmp_path) is None
    (tmp_path / DATA_MARKER).write_bytes(b"{}")
    assert read_marker(tmp_path) == Marker()
