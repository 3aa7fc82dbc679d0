# SPDX-License-Identifier: Apache-2.0
"""Libraries for graphics cards are seen by their names."""

from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest

from desktop.child import cards
from desktop.child.cards import has_library_for_cards


@pytest.mark.parametrize(
    ("name", "expected"),
    [("libggml-cuda.so", True), ("ggml-vulkan.dll", True), ("libggml-cpu.so", False)],
)
def test_libraries(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, expected: bool
) -> None:
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / name).touch()
    spec = ModuleSpec("llama_cpp", None)
    spec.submodule_search_locations = [str(tmp_path)]
    monkeypatch.setattr(cards, "find_spec", lambda _name: spec)
    assert has_library_for_cards() is expected


def test_without_llama_cpp(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cards, "find_spec", lambda _name: None)
    assert not has_library_for_cards()
