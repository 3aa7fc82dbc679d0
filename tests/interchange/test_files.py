# SPDX-License-Identifier: Apache-2.0
import json
import os
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.core.errors import BadImport
from desktop.interchange import files
from desktop.interchange.files import Source, files_of, load_json, load_lines
from tests.interchange.conftest import Write


def sources(path: Path) -> Iterator[Source]:
    return (source for file in files_of(path) for source in files.sources(file, path))


def archive(path: Path, **members: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members.items():
            made.writestr(name.replace("__", "/") + ".json", data)
    return path


def test_an_archive_gives_its_conversations(tmp_path: Path) -> None:
    path = archive(
        tmp_path / "any-name",
        **{"user": b"{}", "conversations-001": b"1", "x__conversations-000": b"0"},
    )
    found = [(each.name, each.data) for each in sources(path)]
    assert found == [
        ("any-name/conversations-001.json", b"1"),
        ("any-name/x/conversations-000.json", b"0"),
    ]


def test_a_folder_gives_what_may_hold_chats(write: Write, tmp_path: Path) -> None:
    write("chats/b.json", 1)
    write("chats/deep/a.CHAT", b"x")
    write("chats/deep/picture.png", b"x")
    if os.name == "posix":
        (tmp_path / "chats" / "deep" / "link.json").symlink_to("/etc/passwd")
    found = [each.name for each in sources(tmp_path / "chats")]
    assert found == ["b.json", "deep/a.CHAT"]


@pytest.mark.parametrize(
    ("data", "clue"),
    [
        (b'{"a": [1, 2', "byte 11"),
        ('{"ä": tru}'.encode(), "byte 7"),
        (b'"\xff"', "byte 1"),
        (b"[" * 200_000, "nested too deeply"),
        (b"1" * 5000, "a number that nobody needs"),
        (b"", "byte 0"),
    ],
)
def test_what_is_no_json_is_told_with_its_byte(data: bytes, clue: str) -> None:
    with pytest.raises(BadImport, match=clue):
        load_json(Source(name="x", data=data))


def test_a_mark_at_the_beginning_and_half_characters_are_let_in() -> None:
    data = b"\xef\xbb\xbf" + json.dumps(["a\ud800"]).encode()
    assert load_json(Source(name="x", data=data)) == ["a\ud800"]


def test_lines() -> None:
    assert load_lines(Source(name="x", data=b'{"a": 1}\r\n\n{"b": 2}\n')) == [{"a": 1}, {"b": 2}]
    with pytest.raises(BadImport, match="x, line 2, cannot be imported"):
        load_lines(Source(name="x", data=b'{"a": 1}\n{"b": '))


def test_too_large(write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_FILE_BYTES", 1 << 20)
    fits, large = write("a", b"x" * (1 << 20)), write("b", b"x" * ((1 << 20) + 1))
    assert len(next(sources(fits)).data) == 1 << 20
    with pytest.raises(BadImport, match="larger than 1 MiB"):
        list(sources(large))
    bomb = archive(tmp_path / "bomb.zip", conversations=b" " * (1 << 24))
    assert bomb.stat().st_size < 1 << 16
    with pytest.raises(BadImport, match="larger than 1 MiB"):
        list(sources(bomb))


def test_of_an_archive_counts_what_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_FILE_BYTES", 1 << 16)
    path = archive(tmp_path / "a.zip", conversations=b"[]")
    with zipfile.ZipFile(path, "a") as more:
        more.writestr("picture.png", os.urandom(1 << 18))
    assert [each.data for each in sources(path)] == [b"[]"]
    half = b" " * 40_000
    many = archive(tmp_path / "b.zip", **{"conversations-0": half, "conversations-1": half})
    with pytest.raises(BadImport, match="larger than 0 MiB"):
        list(sources(many))


@pytest.mark.parametrize("packing", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_damage_in_any_packing_is_told(tmp_path: Path, packing: int) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", packing) as made:
        made.writestr("conversations.json", b"".join(b"%d," % n for n in range(9999)))
    data = bytearray(path.read_bytes())
    data[300:900] = bytes(600)
    path.write_bytes(data)
    with pytest.raises(BadImport, match="archive is damaged"):
        list(sources(path))


def test_too_many(write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_FILES", 2)
    for name in "abc":
        write(f"many/{name}.json", 1)
    with pytest.raises(BadImport, match="more than 2 files"):
        list(sources(tmp_path / "many"))
    members = {f"conversations-{n}": b"1" for n in range(3)}
    with pytest.raises(BadImport, match="more than 2 files"):
        list(sources(archive(tmp_path / "a.zip", **members)))


def test_damaged_archives(tmp_path: Path) -> None:
    whole = archive(tmp_path / "a.zip", conversations=os.urandom(5000)).read_bytes()
    path = tmp_path / "damaged.zip"
    for damage in (whole[:-30], whole[:2000] + b"\0" * 500 + whole[2500:]):
        path.write_bytes(damage)
        with pytest.raises(BadImport, match="archive is damaged"):
            list(sources(path))
    packed = archive(path, conversations=b"".join(b"%d," % n for n in range(9999))).read_bytes()
    path.write_bytes(packed[:900] + b"\xff" * 100 + packed[1000:])
    with pytest.raises(BadImport, match="archive is damaged"):
        list(sources(path))
    locked = bytearray(whole)
    for mark in (b"PK\x03\x04", b"PK\x01\x02"):
        locked[whole.index(mark) + (6 if mark.endswith(b"\x04") else 8)] |= 1  # "encrypted"
    path.write_bytes(locked)
    with pytest.raises(BadImport, match="cannot be unpacked"):
        list(sources(path))
    with pytest.raises(BadImport, match=r"no conversations\.json"):
        list(sources(archive(tmp_path / "b.zip", user=b"{}")))


def test_what_cannot_be_opened_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadImport, match="No such file"):
        list(sources(tmp_path / "gone.json"))
    if sys.platform != "win32" and os.geteuid() != 0:
        closed = tmp_path / "closed.json"
        closed.touch(mode=0)
        with pytest.raises(BadImport, match="Permission denied"):
            list(sources(closed))
