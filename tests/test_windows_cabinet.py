# SPDX-License-Identifier: Apache-2.0
"""The cabinet of the MSI: two decoders of other people give back every byte; faults are seen."""

import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.helpers.cabinet_contents import FRAME, WINDOW, hard, library, made_up, noise, text
from tests.helpers.windows_package import needs, windows

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="made on Linux"),
    needs("cc", "cabextract"),
]
FARTHEST = WINDOW - 257
LARGEST_CODED = FRAME + 6144
WHEN_S = 1795000000
FUZZ_ROUNDS = 150
needs_seven = needs("7zz")


@pytest.fixture(scope="module")
def cabinet() -> ModuleType:
    return windows("cabinet")


@pytest.fixture(scope="module")
def program(cabinet: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    built: Path = cabinet.build(tmp_path_factory.mktemp("program"))
    return built


class Bench:
    """Writes contents as a cabinet in a folder, and has it read back."""

    def __init__(self, cabinet: ModuleType, folder: Path, program: Path) -> None:
        self.cabinet, self.folder, self.program = cabinet, folder, program
        self.target = folder / "made.cab"
        self.files = dict[str, Path]()

    def write(self, *contents: bytes) -> Path:
        self.files = {f"f{i:04}": self.folder / f"in{i:04}" for i in range(len(contents))}
        for path, content in zip(self.files.values(), contents, strict=True):
            path.write_bytes(content)
        self.cabinet.write(self.target, self.files, self.program, WHEN_S)
        return self.target

    def judged(self, *contents: bytes) -> int:
        """Both decoders give back the same; returns the size of the cabinet."""
        self.write(*contents)
        self.cabinet.check(self.target, self.files)
        if shutil.which("7zz"):
            out = self.folder / "seven"
            command: list[Any] = ["7zz", "x", "-y", f"-o{out}", self.target]
            subprocess.run(command, check=True, capture_output=True)
            held = {path.name: path.read_bytes() for path in out.iterdir()}
            assert held == {name: path.read_bytes() for name, path in self.files.items()}
            shutil.rmtree(out)
        return self.target.stat().st_size


@pytest.fixture
def bench(cabinet: ModuleType, program: Path, tmp_path: Path) -> Bench:
    return Bench(cabinet, tmp_path, program)


def frames(target: Path) -> Iterator[tuple[int, int]]:
    """Of each CFDATA the sizes in bytes, compressed and not."""
    data = target.read_bytes()
    assert struct.unpack_from("<I", data, 8) == (len(data),)
    at, count, method = struct.unpack_from("<IHH", data, 36)
    assert method == 0x1503
    for _ in range(count):
        _, coded, size = struct.unpack_from("<IHH", data, at)
        yield coded, size
        at += 8 + coded
    assert at == len(data)


# ---------------------------------------------------------------------------------- what comes back
@needs_seven
@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"a", id="one byte"),
        pytest.param(bytes(300_001), id="zeros"),
        pytest.param(noise(1, 200_001), id="noise, odd"),
        pytest.param(noise(1, 4 * FRAME), id="noise, whole frames"),
        pytest.param(b"ab" * 70_000, id="two bytes again and again"),
    ],
)
def test_what_is_put_in_comes_out(bench: Bench, content: bytes) -> None:
    bench.judged(content)
    for coded, _ in frames(bench.target):
        assert coded <= LARGEST_CODED


@needs_seven
def test_files_of_every_kind_share_a_stream(bench: Bench) -> None:
    size = bench.judged(text(), b"", library(), noise(2, 70_001), b"", bytes(99_999), text())
    assert size < len(text()) * 0.5 + len(library()) * 0.6 + 70_001 + 5000
    sizes = list(frames(bench.target))
    assert {whole for _, whole in sizes[:-1]} == {FRAME}


@needs_seven
@pytest.mark.parametrize("more", [-1, 0, 1])
@pytest.mark.parametrize("content", [bytes(FRAME + 1), noise(3, FRAME + 1), text()[: FRAME + 1]])
def test_the_end_of_a_frame(bench: Bench, content: bytes, more: int) -> None:
    bench.judged(content[: FRAME + more])
    bench.judged(content[: FRAME + more], content[:FRAME], content)
    assert [size for _, size in frames(bench.target)][:2] == [FRAME, FRAME]


@needs_seven
def test_what_stood_before_is_found_within_the_window_and_not_beyond(bench: Bench) -> None:
    again = noise(4, 50_000)
    sizes = {
        distance: bench.judged(again + noise(distance, distance - len(again)) + again) - distance
        for distance in (FARTHEST - 1, FARTHEST, FARTHEST + 1, WINDOW - 3, WINDOW, WINDOW + 1)
    }
    found = [distance for distance, size in sizes.items() if size < 5000]
    assert found == [FARTHEST - 1, FARTHEST], sizes


@needs_seven
def test_a_long_run_leaves_the_window(bench: Bench) -> None:
    """So that the ring of the trees is written over, with long matches in it."""
    piece = b"".join(b"line %d of many\n" % (i % 7919) for i in range(40_000))
    bench.judged(*([piece] * 8), bytes(3 * WINDOW), piece)


def test_the_same_again(bench: Bench) -> None:
    contents = (text(), library())
    first = bench.write(*contents).read_bytes()
    assert bench.write(*contents).read_bytes() == first


# ---------------------------------------------------------------------------------- seeded
@needs_seven
def test_whatever_is_put_in_comes_out(bench: Bench) -> None:
    for seed in range(FUZZ_ROUNDS):
        try:
            bench.judged(*made_up(seed))
        except (AssertionError, SystemExit, subprocess.CalledProcessError):
            pytest.fail(f"made_up({seed}) does not come back")


# ---------------------------------------------------------------------------------- other builds
def changed(cabinet: ModuleType, folder: Path, changes: list[tuple[str, str, str]]) -> Path:
    """The program of changed sources: file, what stands there once, what shall."""
    sources = Path(shutil.copytree(cabinet.SOURCES, folder / "sources"))
    for name, old, new in changes:
        whole = (sources / name).read_text("utf-8")
        assert whole.count(old) == 1, f"{name} has another text by now: {old}"
        (sources / name).write_text(whole.replace(old, new), "utf-8")
    built = folder / "changed"
    flags = ["-std=c11", "-O1", "-fsanitize=undefined,address", "-fno-sanitize-recover"]
    subprocess.run(["cc", *flags, "-o", built, *sorted(sources.glob("*.c"))], check=True)
    return built


RIGHT = {
    "as it is": [],
    "one block of many frames": [
        ("blocks.c", "&encoder->before) > apart", "&encoder->before) > ~0ull")
    ],
    "a block for each frame": [("lzx.h", "TOGETHER = 64", "TOGETHER = 1")],
    "no frame is compressed": [
        ("lzx.h", "TOGETHER = 64", "TOGETHER = 1"),
        ("blocks.c", "frames[i].size + 16)", "1u)"),
    ],
    "short codes": [("lzx.h", "LONGEST_CODE = 16", "LONGEST_CODE = 11")],
    "never by the aligned tree": [("codes.c", "aligned < plain", "0 * aligned * plain")],
}
WRONG = {
    "a frame does not begin with a word": [("bits.c", "if (bits->count & 15)", "if (0)")],
    "a match over the end of a frame": [
        (
            "parse.c",
            "count_items(items, number, &counts);",
            "items[number - 1].length += items[number - 1].length % 200 > 1;"
            "count_items(items, number, &counts);",
        )
    ],
    "offsets beyond the window": [("lzx.h", "FARTHEST = WINDOW - 257", "FARTHEST = WINDOW - 1")],
    "an offset out of its class": [("bits.c", "34 + (place >> 17)", "35 + (place >> 17)")],
    "recent offsets are not moved": [("bits.c", "recent[1] = first", "")],
    "offsets before the frame": [
        ("lzx.h", "TOGETHER = 64", "TOGETHER = 1"),
        (
            "blocks.c",
            "memcpy(frame->recent, recent_offsets(encoder->parser), sizeof frame->recent);",
            "for (int i = 0; i < 3; i++) frame->recent[i] = 1;",
        ),
    ],
    "a code of one symbol": [("huffman.c", "lengths[leaves[0].symbol ? 0 : 1] = 1;", "")],
    "codes against another block": [("blocks.c", "    encoder->before = codes;\n", "")],
    "runs of lengths": [("codes.c", "(uint8_t)(same - 20)", "(uint8_t)(same - 19)")],
    "the last byte is missing": [
        ("blocks.c", "(uint32_t)(at - coded)", "(uint32_t)(at - coded) - 2")
    ],
    "a sum": [("cabinet.c", "rest = rest << 8 | *bytes++", "rest = rest << 7 | *bytes++")],
}


@needs_seven
@pytest.mark.parametrize("name", RIGHT)
def test_other_choices_come_out_as_well(cabinet: ModuleType, name: str, tmp_path: Path) -> None:
    """Each forces a way that real files take seldom."""
    Bench(cabinet, tmp_path, changed(cabinet, tmp_path, RIGHT[name])).judged(*hard())


@needs_seven
@pytest.mark.parametrize("name", WRONG)
def test_a_fault_is_seen(cabinet: ModuleType, name: str, tmp_path: Path) -> None:
    bench = Bench(cabinet, tmp_path, changed(cabinet, tmp_path, WRONG[name]))
    for contents in (hard(), *([each] for each in hard()), *map(made_up, range(FUZZ_ROUNDS))):
        try:
            bench.judged(*contents)
        except (AssertionError, SystemExit, subprocess.CalledProcessError):
            return
    pytest.fail("nothing shows it")


# ---------------------------------------------------------------------------------- refusals
def test_what_cannot_be_is_said(
    bench: Bench, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.write(b"here")
    gone = {"f0000": bench.folder / "gone"}
    with pytest.raises(subprocess.CalledProcessError):
        bench.cabinet.write(bench.target, gone, bench.program, WHEN_S)
    assert "cannot read" in capfd.readouterr().err
    with pytest.raises(subprocess.CalledProcessError):
        bench.cabinet.write(bench.target, {"ü": bench.folder / "in0000"}, bench.program, WHEN_S)
    assert "not ASCII" in capfd.readouterr().err
    bench.write(b"here")
    (bench.folder / "in0000").write_bytes(b"hare")
    with pytest.raises(SystemExit, match="1 files come back otherwise: f0000"):
        bench.cabinet.check(bench.target, bench.files)
    monkeypatch.setenv("PATH", str(bench.folder))
    with pytest.raises(SystemExit, match="no C compiler"):
        bench.cabinet.build(bench.folder)
    with pytest.raises(SystemExit, match="no cabextract"):
        bench.cabinet.check(bench.target, bench.files)
