# SPDX-License-Identifier: Apache-2.0
"""A state is used again only where its numbers mean the same."""

import os
from pathlib import Path

import pytest

from desktop.child.sandbox.level import Level
from desktop.core.declared import replace
from desktop.core.records import ModelFile
from desktop.engine.devices import Attempt, Device, Size
from desktop.engine.load import Load
from desktop.engine.options import Adapter, KvType
from desktop.engine.protocol import Hello
from desktop.library.shelf import model_at
from desktop.turn.identity import identity
from tests.helpers.models import write_llama

HELLO = Hello(v=4, engine="llama-cpp-python 1", system_info="AVX2 = 1")


@pytest.fixture
def model(tmp_path: Path) -> ModelFile:
    (tmp_path / "lora.gguf").write_bytes(b"adapter")
    return model_at(write_llama(tmp_path / "m.gguf"))


def load_of(model: ModelFile) -> Load:
    return Load(id=3, path=str(model.path))


def test_what_changes_no_number_is_the_same(model: ModelFile) -> None:
    load = load_of(model)
    first = identity(model, load, (), HELLO)
    for changes in (
        {"id": 9},
        {"threads": 3},
        {"locks_memory": True},
        {"lacks": "memory"},
        {"isolation": Level.FULL},
        {"draft": "/d.gguf", "more_files": ("/d.gguf",)},
        {"draft_problem": "it is not smaller"},
        {"start": Attempt(gpu_layers=1, ctx_tokens=1)},
        {"size": Size(layers=3)},
    ):
        assert identity(model, replace(load, **changes), (), HELLO) == first
    moved = model.path.rename(model.path.with_name("other.gguf"))
    assert identity(replace(model, path=moved), replace(load, path=str(moved)), (), HELLO) == first


def test_whatever_changes_a_number_is_another(model: ModelFile) -> None:
    load, lora = load_of(model), str(model.path.with_name("lora.gguf"))
    with_lora = replace(load, more_files=(lora,))
    adapter = Adapter(path=lora)
    seen = {
        identity(model, load, (), HELLO),
        identity(model, replace(load, ctx_tokens=8192), (), HELLO),
        identity(model, replace(load, kv_type=KvType.Q8_0), (), HELLO),
        identity(model, replace(load, gpu_layers=0), (), HELLO),
        identity(model, replace(load, chat_template="{{ x }}"), (), HELLO),
        identity(model, with_lora, (), HELLO),
        identity(model, with_lora, (adapter,), HELLO),
        identity(model, with_lora, (replace(adapter, scale=0.5),), HELLO),
        identity(model, load, (), replace(HELLO, engine="llama-cpp-python 2")),
        identity(model, load, (), replace(HELLO, system_info="AVX512 = 1")),
        identity(model, load, (), replace(HELLO, v=5)),
        identity(model, load, (), replace(HELLO, devices=(CARD,))),
    }
    assert len(seen) == 12
    os.utime(model.path, (1, 1))
    touched = identity(model, load, (), HELLO)
    data = bytearray(model.path.read_bytes())
    for at in (10, len(data) // 2 + 10, len(data) - 10):
        data[at] ^= 1
        model.path.write_bytes(data)
        os.utime(model.path, (1, 1))
        seen.add(identity(model, load, (), HELLO))
    assert len({*seen, touched}) == 16


def test_a_missing_file_has_none(model: ModelFile) -> None:
    model.path.unlink()
    with pytest.raises(OSError, match=r"m\.gguf"):
        identity(model, load_of(model), (), HELLO)


CARD = Device(name="Vulkan0", description="card", kind="gpu", memory_bytes=1, free_bytes=1)
