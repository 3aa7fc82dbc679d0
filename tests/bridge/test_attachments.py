# SPDX-License-Identifier: Apache-2.0
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.bridge.attachments import LIMIT_BYTES, Attachments, read_text
from desktop.bridge.context import AppContext
from desktop.core.attached import AttachedFile
from desktop.core.errors import KnownError
from desktop.core.file_errors import FileTooLarge, FileUnreadable, NotText


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    "data", ["Größe\r\n1\n".encode(), "Größe\n1".encode("utf-8-sig"), "Größe\n1".encode("utf-16")]
)
def test_text_in_the_usual_encodings(tmp_path: Path, data: bytes) -> None:
    path = written(tmp_path, "a.txt", data)
    assert read_text(path) == AttachedFile(name="a.txt", text="Größe\n1")


@pytest.mark.parametrize(
    ("data", "kind", "words"),
    [
        (b"one\ntwo \xe9\n", NotText, "line 2 is not UTF-8"),
        (b"PK\x03\x04\0\0", NotText, "binary"),
        (b"x" * (LIMIT_BYTES + 1), FileTooLarge, "512 kB"),
    ],
)
def test_what_is_wrong_is_named(
    tmp_path: Path, data: bytes, kind: type[KnownError], words: str
) -> None:
    with pytest.raises(kind, match=words) as caught:
        read_text(written(tmp_path, "file.bin", data))
    assert "file.bin" in caught.value.sentence


def test_a_folder_or_nothing_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable, match="folder"):
        read_text(tmp_path)
    with pytest.raises(FileUnreadable, match="No such file"):
        read_text(tmp_path / "gone.txt")


def test_a_bad_file_does_not_stop_the_others(
    context: AppContext, tmp_path: Path, qtbot: QtBot
) -> None:
    attachments = Attachments(context.jobs)
    good, bad = written(tmp_path, "a.md", b"# a"), written(tmp_path, "b.md", b"\xff")
    refused: list[object] = []
    attachments.refused.connect(refused.append)
    with qtbot.waitSignal(attachments.arrived) as arrived:
        attachments.read([bad, good])
    assert arrived.args == [AttachedFile(name="a.md", text="# a")]
    assert [type(error) for error in refused] == [NotText]
