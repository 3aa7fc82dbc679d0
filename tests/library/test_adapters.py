# SPDX-License-Identifier: Apache-2.0
"""Which files are LoRA adapters, and which model each can work on."""

import os
from pathlib import Path

import gguf
import pytest

from desktop.core.records import ModelFile
from desktop.library.adapters import adapter_at, adapter_problem, adapters_beside
from desktop.library.shelf import model_at
from tests.helpers.models import write_adapter, write_kind, write_llama


@pytest.fixture
def model(tmp_path: Path) -> ModelFile:
    return model_at(write_llama(tmp_path / "model.gguf"))


def test_an_adapter_tells_what_it_is_for(tmp_path: Path) -> None:
    path = write_adapter(
        tmp_path / "law.gguf", base="Qwen3 0.6B", hidden=64, tensor="blk.5.attn_q.weight"
    )
    found = adapter_at(path)
    assert (found.name, found.architecture, found.base) == ("law", "llama", "Qwen3 0.6B")
    assert (found.width, found.layers, found.problem) == (64, 6, "")
    assert (found.size_bytes, found.modified_ns) == (path.stat().st_size, path.stat().st_mtime_ns)


def test_what_is_none_says_why(tmp_path: Path, model: ModelFile) -> None:
    (tmp_path / "text.gguf").write_text("hello")
    cut = write_adapter(tmp_path / "cut.gguf")
    os.truncate(cut, cut.stat().st_size - 64)
    vector = write_adapter(tmp_path / "vector.gguf", kind="control_vector")
    problems = {
        "gone.gguf": "it is not there",
        "model.gguf": "it is not a LoRA adapter",
        "text.gguf": "it is not a GGUF file",
        cut.name: "it is cut off",
        vector.name: "only LoRA is",
        write_kind(tmp_path / "sees.gguf", "mmproj").name: "it is not a LoRA adapter",
        write_kind(tmp_path / "empty.gguf", "adapter").name: "it holds no weights",
    }
    for name, problem in problems.items():
        assert problem in adapter_at(tmp_path / name).problem
        assert (
            adapter_problem(adapter_at(tmp_path / name), model)
            == adapter_at(tmp_path / name).problem
        )
    assert adapters_beside(model) == ()


def test_an_activated_adapter_is_refused_since_it_would_act_all_the_time(tmp_path: Path) -> None:
    writer = gguf.GGUFWriter(tmp_path / "alora.gguf", "llama")
    writer.add_type("adapter")
    writer.add_string("adapter.type", "lora")
    writer.add_array("adapter.alora.invocation_tokens", [1, 2, 3])
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.close()
    assert "only LoRA is" in adapter_at(tmp_path / "alora.gguf").problem


@pytest.mark.parametrize(
    ("made", "problem"),
    [
        ({}, ""),
        ({"architecture": "gemma"}, "of the architecture gemma, and this one is llama"),
        (
            {"hidden": 64, "tensor": "blk.0.attn_q.weight", "base": "Larger"},
            "it was made for Larger, which is 64 wide; this model is 32 wide",
        ),
        (
            {"tensor": "blk.2.attn_output.weight"},
            "it was made for another model, which has 3 layers or more; this one has 2",
        ),
    ],
)
def test_what_speaks_against_a_model(
    tmp_path: Path, model: ModelFile, made: dict[str, str], problem: str
) -> None:
    path = write_adapter(tmp_path / "a.gguf", **made)  # type: ignore[arg-type]
    assert problem in adapter_problem(adapter_at(path), model)
    assert bool(adapter_problem(adapter_at(path), model)) == bool(problem)
    assert [each.path for each in adapters_beside(model)] == ([] if problem else [path])


def test_beside_a_model_are_those_of_its_folder_by_name(tmp_path: Path, model: ModelFile) -> None:
    for name in ("b.gguf", "a.GGUF", "._a.gguf", "deep/c.gguf"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        write_adapter(tmp_path / name)
    assert [each.path.name for each in adapters_beside(model)] == ["a.GGUF", "b.gguf"]
    assert adapters_beside(model_at(tmp_path / "gone" / "m.gguf")) == ()


def test_a_file_that_is_replaced_is_read_again(tmp_path: Path, model: ModelFile) -> None:
    path = write_adapter(tmp_path / "a.gguf", architecture="gemma")
    assert adapters_beside(model) == ()
    os.replace(write_adapter(tmp_path / "new"), path)
    assert [each.path for each in adapters_beside(model)] == [path]
