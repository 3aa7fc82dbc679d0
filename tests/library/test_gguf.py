# SPDX-License-Identifier: Apache-2.0
"""Headers of good, damaged and hostile GGUF files."""

import os
import struct
import sys
from pathlib import Path
from typing import Any

import gguf
import pytest

from desktop.core.errors import BadModelFile
from desktop.library import bounded
from desktop.library.gguf import read_header
from tests.helpers.cost import cost
from tests.library.conftest import WriteGguf

UINT32 = gguf.GGUFValueType.UINT32
UINT16 = gguf.GGUFValueType.UINT16
UINT64 = gguf.GGUFValueType.UINT64
STRING = gguf.GGUFValueType.STRING


@pytest.fixture
def good(tmp_path: Path, write_gguf: WriteGguf) -> Path:
    return write_gguf(tmp_path / "tiny.gguf")


def reason(path: Path) -> str:
    with pytest.raises(BadModelFile) as caught:
        read_header(path)
    assert path.name in caught.value.sentence
    return caught.value.sentence


def text(value: str) -> bytes:
    return struct.pack("<Q", len(value)) + value.encode()


def head(tensors: int, keys: int, *, version: int = 3) -> bytes:
    return struct.pack("<4sIQQ", b"GGUF", version, tensors, keys)


ARCHITECTURE = text("general.architecture") + struct.pack("<I", 8) + text("llama")


def test_reads_what_the_reference_writer_wrote(good: Path) -> None:
    header = read_header(good)
    assert (header.architecture, header.name) == ("llama", "Tiny Test")
    assert (header.quantization, header.ctx_train_tokens) == ("F16", 2048)
    assert header.parameters == 32 * 64 + 64
    assert header.has_chat_template
    assert (header.split_count, header.split_number) == (1, 1)


def test_missing_facts_are_unknown(tmp_path: Path, write_gguf: WriteGguf) -> None:
    path = write_gguf(tmp_path / "a.gguf", template=None, name="", ctx_tokens=0, file_type=None)
    header = read_header(path)
    assert (header.name, header.ctx_train_tokens, header.has_chat_template) == ("", 0, False)
    assert header.quantization == "F16"  # that is what most weights are


@pytest.mark.parametrize(
    ("file_type", "name"),
    [(0, "F32"), (2, "Q4_0"), (7, "Q8_0"), (15, "Q4_K_M"), (30, "IQ4_XS"), (9999, "F16")],
)
def test_quantization_names(
    tmp_path: Path, write_gguf: WriteGguf, file_type: int, name: str
) -> None:
    header = read_header(write_gguf(tmp_path / "a.gguf", file_type=file_type))
    assert header.quantization == name


@pytest.mark.parametrize(
    ("label", "count", "parameters"),
    [
        ("1.7B", None, 1_700_000_000),
        ("8x7B", None, 56_000_000_000),
        ("30B-A3B", None, 30_000_000_000),
        ("135M", None, 135_000_000),
        ("135M", 134_515_008, 134_515_008),
        ("huge", None, 2112),
    ],
)
def test_parameters(
    tmp_path: Path, write_gguf: WriteGguf, label: str, count: int | None, parameters: int
) -> None:
    extra = [] if count is None else [("general.parameter_count", count, UINT64)]
    path = write_gguf(tmp_path / "a.gguf", size_label=label, extra=extra)
    assert read_header(path).parameters == parameters


def test_names_are_made_harmless(tmp_path: Path, write_gguf: WriteGguf) -> None:
    name = "Qwen\x1b[31m\n\u202eexe.\u2066 " + "x" * 500
    shown = read_header(write_gguf(tmp_path / "a.gguf", name=name)).name
    assert shown == ("Qwen [31m exe. " + "x" * 500)[:100]


def test_split_facts(tmp_path: Path, write_gguf: WriteGguf) -> None:
    extra = [("split.count", 3, UINT16), ("split.no", 1, UINT16)]
    header = read_header(write_gguf(tmp_path / "a.gguf", extra=extra))
    assert (header.split_count, header.split_number) == (3, 2)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", "it is empty"),
        (b"PK\x03\x04 and so on", "not a GGUF file (it starts with 'PK and')"),
        (b"\xef\xbb\xbf\n <!DOCTYPE HTML><html>", "web page"),
        (b"<html><body>404</body>", "web page"),
        (b"version https://git-lfs.github.com/spec/v1\noid", "Git LFS pointer"),
        (b"GG", "not a GGUF file"),
        (b"GGUF", "cut off"),
        (head(0, 0, version=0), "version 0 is not supported"),
        (head(0, 0, version=1), "version 1 is not supported"),
        (head(0, 0, version=4), "version 4 is not supported"),
        (struct.pack(">4sIQQ", b"GGUF", 3, 0, 0), "big-endian"),
        (head(0, 0), "names no architecture"),
        (head(0, 1) + ARCHITECTURE, "only a vocabulary"),
        (head(0, 2) + ARCHITECTURE, "cut off"),
        (head(1 << 63, 0), "9,223,372,036,854,775,808 tensors"),
        (head(0, 1 << 63), "9,223,372,036,854,775,808 keys"),
        (head(0, 1) + struct.pack("<Q", 1 << 63), "bytes in a key"),
        (head(0, 1) + text("k") + struct.pack("<IQ", 8, 1 << 62), "cut off or damaged"),
        (head(0, 1) + text("k") + struct.pack("<I", 13), "unknown type 13"),
        (head(0, 1) + text("k") + struct.pack("<IIQ", 9, 9, 1), "list of type 9"),
        (head(0, 1) + text("k") + struct.pack("<IIQ", 9, 0, 1 << 63), "cut off or damaged"),
        (head(0, 1) + text("k") + struct.pack("<IIQ", 9, 8, 1 << 40), "texts"),
        (head(0, 1) + text("k") + struct.pack("<IIQQ", 9, 8, 2, 1 << 63), "cut off or damaged"),
        (
            head(0, 2) + ARCHITECTURE + text("k") + struct.pack("<IIQQ", 9, 8, 1, 9) + b"12345678",
            "cut off or damaged",
        ),
        (head(1, 1) + ARCHITECTURE + text("t") + struct.pack("<I", 5), "5 dimensions"),
        (
            head(1, 1) + ARCHITECTURE + text("t") + struct.pack("<IQQ", 2, 1 << 40, 1 << 40),
            "weights in a tensor",
        ),
    ],
    ids=range(26),
)
def test_bad_files_are_named_plainly(tmp_path: Path, data: bytes, expected: str) -> None:
    path = tmp_path / "bad.gguf"
    path.write_bytes(data)
    assert expected in reason(path)


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        ("general.type", "adapter", "LoRA adapter"),
        ("general.type", "mmproj", "looks at images"),
        ("general.type", "imatrix", "measurements"),
    ],
)
def test_other_kinds_of_gguf(
    tmp_path: Path, write_gguf: WriteGguf, key: str, value: str, expected: str
) -> None:
    path = write_gguf(tmp_path / "a.gguf", extra=[(key, value, STRING)])
    assert expected in reason(path)


def test_an_image_projector(tmp_path: Path, write_gguf: WriteGguf) -> None:
    assert "images" in reason(write_gguf(tmp_path / "mmproj.gguf", architecture="clip"))


def test_cut_off_in_the_weights_gives_the_numbers(good: Path) -> None:
    size = good.stat().st_size
    data = good.read_bytes()[: size - 100]
    good.write_bytes(data)
    found = reason(good)
    assert "cut off: the header says" in found
    assert f"the file has {size - 100:,}" in found


def test_every_shorter_file_is_refused(tmp_path: Path, write_gguf: WriteGguf) -> None:
    data = write_gguf(tmp_path / "whole.gguf", tokens=3, shapes=((4,),)).read_bytes()
    needed = len(data.rstrip(b"\0")) - 8  # the writer pads the end
    path = tmp_path / "part.gguf"
    for size in range(0, needed, 7):
        path.write_bytes(data[:size])
        reason(path)


@pytest.mark.parametrize("alignment", [0, 3, 33])
def test_an_odd_alignment_is_refused(tmp_path: Path, write_gguf: WriteGguf, alignment: int) -> None:
    path = write_gguf(tmp_path / "a.gguf", extra=[("general.alignment", alignment, UINT32)])
    assert f"an alignment of {alignment} bytes" in reason(path)


def test_a_folder_and_a_missing_file(tmp_path: Path) -> None:
    assert "not a regular file" in reason(tmp_path)
    assert "cannot be opened" in reason(tmp_path / "gone.gguf")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are POSIX")
def test_a_named_pipe_does_not_hang(tmp_path: Path) -> None:
    path = tmp_path / "pipe.gguf"
    if sys.platform == "win32":
        raise NotImplementedError
    os.mkfifo(path)
    assert "not a regular file" in reason(path)


def test_a_large_vocabulary_is_quick(tmp_path: Path, write_gguf: WriteGguf) -> None:
    path = write_gguf(tmp_path / "a.gguf", tokens=200_000)
    with cost() as read:
        assert read_header(path).has_chat_template
    assert read.seconds < 0.5


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("keys", "does not end"),
        ("texts", "no architecture"),
        ("far texts", "does not end"),
        ("tensors", ""),
    ],
)
def test_a_file_made_to_take_long_is_read_quickly(tmp_path: Path, kind: str, expected: str) -> None:
    """Sparse files with the largest counts that the limits let through."""
    path = tmp_path / "slow.gguf"
    with path.open("wb") as file:
        match kind:
            case "keys":  # each begins outside of the window
                file.write(head(0, 4_096))
                for _ in range(4_096):
                    file.write(text("k") + struct.pack("<IQ", 8, bounded.WINDOW_BYTES))
                    file.seek(bounded.WINDOW_BYTES, os.SEEK_CUR)
            case "texts":
                file.write(head(0, 1) + text("k") + struct.pack("<IIQ", 9, 8, 1_500_000))
                file.seek(1_500_000 * 8, os.SEEK_CUR)
            case "far texts":
                file.write(head(0, 1) + text("k") + struct.pack("<IIQ", 9, 8, 5_000))
                for _ in range(5_000):
                    file.write(struct.pack("<Q", bounded.WINDOW_BYTES))
                    file.seek(bounded.WINDOW_BYTES, os.SEEK_CUR)
            case _:
                file.write(head(16_384, 1) + ARCHITECTURE)
                file.write((text("t") + struct.pack("<IQQQQIQ", 4, 1, 1, 1, 1, 0, 0)) * 16_384)
        file.write(bytes(64))
    with cost() as read:
        if expected:
            assert expected in reason(path)
        else:
            assert read_header(path).parameters == 16_384
    assert read.seconds < 1.0


def test_types_that_do_not_fit_are_ignored(tmp_path: Path, write_gguf: WriteGguf) -> None:
    extra: list[tuple[str, Any, gguf.GGUFValueType]] = [
        ("general.size_label", 7, UINT32),
        ("general.parameter_count", "many", STRING),
        ("split.count", "3", STRING),
    ]
    header = read_header(write_gguf(tmp_path / "a.gguf", extra=extra))
    assert (header.parameters, header.split_count) == (2112, 1)
