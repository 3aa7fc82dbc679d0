# SPDX-License-Identifier: Apache-2.0
"""Which models are found, in real folders."""

import os
from pathlib import Path

import gguf
import pytest

from desktop.core.records import ModelFile
from desktop.library.shelf import model_at, scan
from tests.library.conftest import WriteGguf

UINT16 = gguf.GGUFValueType.UINT16


@pytest.fixture
def builtin(tmp_path: Path, write_gguf: WriteGguf) -> Path:
    write_gguf(tmp_path / "builtin" / "guide.gguf", name="A Guide")
    return tmp_path / "builtin"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "models"
    path.mkdir()
    return path


def write_parts(write: WriteGguf, folder: Path, count: int = 3) -> list[Path]:
    return [
        write(
            folder / f"big-{i + 1:05d}-of-{count:05d}.gguf",
            name="Big",
            extra=[("split.count", count, UINT16), ("split.no", i, UINT16)],
        )
        for i in range(count)
    ]


def names(models: tuple[ModelFile, ...]) -> list[str]:
    return [model.name for model in models]


def test_facts_of_a_model(folder: Path, write_gguf: WriteGguf, builtin: Path) -> None:
    path = write_gguf(folder / "Qwen3-4B.Q4_K_M.gguf", name="Qwen3 4B", file_type=15)
    found, guide = scan(builtin, [folder], [])
    assert found == ModelFile(
        id=found.id,
        name="Qwen3 4B",
        path=path,
        size_bytes=path.stat().st_size,
        architecture="llama",
        quantization="Q4_K_M",
        parameters=2112,
        ctx_train_tokens=2048,
        texts=50,
        has_chat_template=True,
    )
    assert found.id == "Qwen3-4B.Q4_K_M"
    assert (guide.id, guide.name, guide.is_builtin) == ("guide", "A Guide", True)


def test_built_in_last_then_by_name(folder: Path, write_gguf: WriteGguf, builtin: Path) -> None:
    for stem, name in (("1", "zeta"), ("2", "Beta"), ("3", "alpha")):
        write_gguf(folder / f"{stem}.gguf", name=name)
    assert names(scan(builtin, [folder], [])) == ["alpha", "Beta", "zeta", "A Guide"]


def test_two_levels_of_folders_and_gguf_only(
    folder: Path, write_gguf: WriteGguf, builtin: Path
) -> None:
    write_gguf(folder / "a" / "b" / "deep.GGUF", name="deep")
    write_gguf(folder / "a" / "b" / "c" / "deeper.gguf", name="deeper")
    write_gguf(folder / ".hidden" / "x.gguf", name="hidden")
    (folder / "._deep.gguf").write_bytes(b"\0\5\x16\7")
    (folder / "notes.txt").write_text("x", "utf-8")
    assert names(scan(builtin, [folder, folder / "gone"], [])) == ["deep", "A Guide"]


def test_an_unnamed_model_has_its_files_name(
    folder: Path, write_gguf: WriteGguf, builtin: Path
) -> None:
    write_gguf(folder / "unnamed.Q8_0.gguf", name="")
    assert names(scan(builtin, [folder], []))[0] == "unnamed.Q8_0"


def test_bad_files_are_listed_with_the_reason(folder: Path, builtin: Path) -> None:
    (folder / "page.gguf").write_bytes(b"<!doctype html><title>Sign in</title>")
    gone = folder / "gone" / "usb.gguf"
    page, usb = scan(builtin, [folder], [gone])[:2]
    assert (page.id, page.name, page.size_bytes) == ("page", "page", 37)
    assert "web page" in page.problem
    assert (usb.path, usb.problem) == (gone, "it is not there")


def test_each_file_once(folder: Path, write_gguf: WriteGguf, builtin: Path) -> None:
    path = write_gguf(folder / "a.gguf")
    same = folder / "sub" / ".." / "a.gguf"
    (folder / "sub").mkdir()
    assert len(scan(builtin, [folder, folder], [path, same])) == 2


@pytest.mark.skipif(os.name != "posix", reason="links need a privilege elsewhere")
def test_a_link_is_the_same_file(folder: Path, write_gguf: WriteGguf, builtin: Path) -> None:
    path = write_gguf(folder / "a.gguf")
    (folder / "b.gguf").symlink_to(path)
    (folder / "loop").symlink_to(folder)
    (folder / "guide-again.gguf").symlink_to(builtin / "guide.gguf")
    (folder / "dangling.gguf").symlink_to(folder / "nowhere")
    found = scan(builtin, [folder], [])
    assert [m.id for m in found] == ["dangling", "a", "guide"]
    assert found[0].problem == "it is not there"


def test_ids_are_unique_and_the_built_in_keeps_its_own(
    folder: Path, write_gguf: WriteGguf, builtin: Path
) -> None:
    write_gguf(folder / "guide.gguf", name="Impostor")
    write_gguf(folder / "x" / "guide.gguf", name="Second")
    found = scan(builtin, [folder], [])
    assert {m.name: m.id for m in found} == {
        "A Guide": "guide",
        "Impostor": "guide-2",
        "Second": "guide-3",
    }
    assert [m.name for m in found if m.is_builtin] == ["A Guide"]


def test_parts_are_one_model(folder: Path, write_gguf: WriteGguf, builtin: Path) -> None:
    parts = write_parts(write_gguf, folder)
    big, _ = scan(builtin, [folder], [parts[2]])
    assert (big.name, big.problem, big.path) == ("Big", "", parts[0])
    assert big.size_bytes == sum(part.stat().st_size for part in parts)
    assert model_at(parts[1]).path == parts[0]


@pytest.mark.parametrize("missing", [0, 1, 2])
def test_a_missing_part_is_a_problem(
    folder: Path, write_gguf: WriteGguf, builtin: Path, missing: int
) -> None:
    parts = write_parts(write_gguf, folder)
    parts[missing].unlink()
    big, _ = scan(builtin, [folder], [])
    assert f"number {missing + 1}" in big.problem
    assert "not there" in big.problem


def test_a_part_under_another_name_is_a_problem(
    folder: Path, write_gguf: WriteGguf, builtin: Path
) -> None:
    parts = write_parts(write_gguf, folder, 2)
    parts[0].rename(folder / "renamed.gguf")
    parts[1].unlink()
    (found,) = (m for m in scan(builtin, [folder], []) if not m.is_builtin)
    assert "part 1 of 2" in found.problem
    assert "-00001-of-00002.gguf" in found.problem


def test_a_changed_file_is_read_again(folder: Path, write_gguf: WriteGguf) -> None:
    path = write_gguf(folder / "a.gguf", name="before")
    assert model_at(path).name == "before"
    path.unlink()
    write_gguf(path, name="afterwards")
    assert model_at(path).name == "afterwards"


def test_the_model_that_comes_with_the_program() -> None:
    resources = Path(__file__).parents[2] / "resources" / "models"
    (guide,) = scan(resources, [], [])
    assert (guide.id, guide.problem) == ("carrel-guide-q8_0", "")
    assert guide.has_chat_template
    assert guide.is_builtin
