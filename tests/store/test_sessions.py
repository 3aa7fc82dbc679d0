# SPDX-License-Identifier: Apache-2.0
"""The folder of sealed states: names, budget, what goes when."""

import os
import re
import shutil
from pathlib import Path

import pytest

from desktop.core.errors import NoSpace
from desktop.store import sessions
from desktop.store.sealing import random_key
from desktop.store.sessions import SessionFiles, erase_all

KEY = random_key()
LABEL = b"model and engine"
MB = 1_000_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "sessions"


def files(folder: Path, budget_bytes: int = 10 * MB, key: bytes = KEY) -> SessionFiles:
    return SessionFiles(folder, key, budget_bytes)


def write(kept: SessionFiles, uid: str, size: int = MB) -> bytes:
    data = os.urandom(size)
    kept.write(uid, LABEL, size, [data])
    return data


def read(kept: SessionFiles, uid: str, label: bytes = LABEL) -> bytes | None:
    file = kept.read(uid, label)
    if file is None:
        return None
    with file:
        return b"".join(file.parts())


def stored(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_a_state_comes_back_also_in_another_program(folder: Path) -> None:
    data = write(files(folder), "uid1")
    kept = files(folder)
    assert kept.has("uid1")
    assert not kept.has("uid2")
    assert read(kept, "uid1") == data
    assert read(kept, "uid2") is None


def test_a_later_state_takes_the_place(folder: Path) -> None:
    write(files(folder), "uid1")
    data = write(files(folder), "uid1")
    assert read(files(folder), "uid1") == data
    assert len(stored(folder)) == 1


def test_names_tell_nothing(folder: Path) -> None:
    write(files(folder), "0123456789abcdef")
    (path,) = stored(folder)
    assert re.fullmatch(r"[0-9a-f]{32}", path.name)
    assert "0123456789abcdef" not in str(path)
    assert os.name != "posix" or path.parent.stat().st_mode & 0o777 == 0o700


def test_a_state_of_another_model_is_erased(folder: Path) -> None:
    write(files(folder), "uid1")
    assert read(files(folder), "uid1", b"another model") is None
    assert stored(folder) == []


@pytest.mark.logs("the state of a chat cannot be used")
def test_a_damaged_state_is_erased(folder: Path) -> None:
    write(files(folder), "uid1")
    (path,) = stored(folder)
    path.write_bytes(path.read_bytes()[:30])
    assert read(files(folder), "uid1") is None
    assert stored(folder) == []


@pytest.mark.logs("the state of a chat cannot be used")
def test_a_file_that_was_put_there_from_elsewhere_is_erased(folder: Path) -> None:
    write(files(folder), "uid1")
    (path,) = stored(folder)
    foreign = files(folder.with_name("other"), key=random_key())
    write(foreign, "uid1")
    (other,) = stored(folder.with_name("other"))
    shutil.copy(other, path)
    assert read(files(folder), "uid1") is None


def test_what_was_used_longest_ago_goes_first(folder: Path) -> None:
    kept = files(folder, budget_bytes=round(3.5 * MB))
    for uid in "abc":
        write(kept, uid)
    for uid, when in (("a", 100), ("b", 200), ("c", 300)):
        os.utime(kept._path(uid), (when, when))
    assert read(kept, "a") is not None  # used now
    write(kept, "d")
    assert [uid for uid in "abcd" if kept.has(uid)] == ["a", "c", "d"]
    assert sum(path.stat().st_size for path in stored(folder)) <= 3.5 * MB


def test_a_full_disk_is_left_to_words(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = files(folder)
    data = write(kept, "uid1")
    monkeypatch.setattr(sessions, "SPARE_BYTES", 1 << 60)
    with pytest.raises(NoSpace):
        write(kept, "uid1")
    assert read(kept, "uid1") == data


def test_files_of_another_key_go(folder: Path) -> None:
    write(files(folder), "uid1")
    kept = files(folder, key=random_key())
    assert stored(folder) == []
    assert not kept.has("uid1")


def test_what_belongs_to_no_chat_goes(folder: Path) -> None:
    kept = files(folder)
    kept.keep_only(["uid1"])  # nothing is there yet
    for uid in ("uid1", "uid2"):
        write(kept, uid)
    beside = kept._path("uid1").parent
    old, new = beside / ".x.1", beside / ".x.2"
    old.touch()
    new.touch()
    os.utime(old, (1, 1))
    kept.keep_only(["uid1", "uid3"])
    assert (kept.has("uid1"), kept.has("uid2")) == (True, False)
    assert (old.exists(), new.exists()) == (False, True)


def test_one_and_all_can_be_erased(folder: Path) -> None:
    kept = files(folder)
    for uid in ("uid1", "uid2"):
        write(kept, uid)
    kept.erase("uid1")
    kept.erase("uid1")
    assert (kept.has("uid1"), kept.has("uid2")) == (False, True)
    erase_all(folder)
    erase_all(folder)
    assert not folder.exists()
