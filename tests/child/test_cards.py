# SPDX-License-Identifier: Apache-2.0
"""Libraries for graphics cards are seen by their names."""

import os
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest

from desktop.child import cards
from desktop.child.cards import build_mark, has_library_for_cards


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of libraries beside a llama.cpp."""
    spec = ModuleSpec("llama_cpp", None)
    spec.submodule_search_locations = [str(tmp_path)]
    monkeypatch.setattr(cards, "find_spec", lambda _name: spec)
    (tmp_path / "lib").mkdir()
    return tmp_path / "lib"


@pytest.mark.parametrize(
    ("name", "expected"),
    [("libggml-cuda.so", True), ("libggml-vulkan.so", True), ("libggml-cpu.so", False)],
)
def test_libraries(library: Path, name: str, expected: bool) -> None:
    (library / name).touch()
    assert has_library_for_cards() is expected


def test_on_windows_the_drivers_loader_must_be_there_too(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The packages bring the module to every machine; only one with a card gets a wider cell."""
    monkeypatch.setattr("desktop.child.cards.sys.platform", "win32")
    monkeypatch.setenv("SYSTEMROOT", str(tmp_path))
    (library / "ggml-vulkan.dll").touch()
    (library / "ggml-cuda.dll").touch()
    assert not has_library_for_cards()
    (tmp_path / "System32").mkdir()
    (tmp_path / "System32" / "vulkan-1.dll").touch()
    assert has_library_for_cards()


def test_a_build_is_marked_by_its_files(library: Path) -> None:
    marks = [build_mark()]
    file = library / "libggml-cpu.so"
    for change in (
        file.touch,
        lambda: file.write_bytes(b"1"),
        lambda: os.utime(file, (1, 1)),
        (library / "libggml-vulkan.so").touch,
    ):
        change()
        marks.append(build_mark())
    assert len(set(marks)) == len(marks)
    assert build_mark() == marks[-1]


def test_a_link_that_leads_nowhere_marks_nothing(library: Path) -> None:
    before = build_mark()
    (library / "libggml-vulkan.so").symlink_to(library / "gone")
    assert build_mark() == before


def test_without_llama_cpp(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cards, "find_spec", lambda _name: None)
    assert not has_library_for_cards()
    assert build_mark()
