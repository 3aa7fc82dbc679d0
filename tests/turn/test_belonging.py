# SPDX-License-Identifier: Apache-2.0
"""What comes along with a model of a repository, by name."""

import pytest

from desktop.fetch.protocol import RepoFile
from desktop.turn.belonging import belonging, is_model


def files(*listed: str | tuple[str, int]) -> list[RepoFile]:
    pairs = [each if isinstance(each, tuple) else (each, 10) for each in listed]
    return [RepoFile(path=path, size_bytes=size) for path, size in pairs]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("Some-Q4_K_M.gguf", True),
        ("Q4/some-00001-of-00002.GGUF", True),
        ("explora-7B.gguf", True),
        ("mmproj-F16.gguf", False),
        ("gemma-3-4b-it-mmproj-f16.gguf", False),
        ("some-lora-f16.gguf", False),
        ("adapter.gguf", False),
        ("some.imatrix.gguf", False),
        ("imatrix.gguf", False),
        ("README.md", False),
    ],
)
def test_what_runs_by_itself(path: str, expected: bool) -> None:
    assert is_model(path) is expected


def test_one_projector_all_adapters_and_the_template() -> None:
    listed = files(
        "model-Q4_0.gguf",
        "mmproj-F32.gguf",
        "mmproj-BF16.gguf",
        "mmproj-F16.gguf",
        "a-lora.gguf",
        "b-adapter-f16.gguf",
        "chat_template.jinja",
        "tokenizer.json",
        "imatrix.gguf",
        "sub/chat_template.jinja",
    )
    assert [file.path for file in belonging(listed)] == [
        "mmproj-F16.gguf",
        "a-lora.gguf",
        "b-adapter-f16.gguf",
        "chat_template.jinja",
    ]


def test_of_unknown_projectors_the_smallest() -> None:
    listed = files(("mmproj-large.gguf", 90), ("mmproj-small.gguf", 40), "model.gguf")
    assert [file.path for file in belonging(listed)] == ["mmproj-small.gguf"]


def test_nothing_belongs_where_nothing_is() -> None:
    assert belonging(files("model.gguf", "config.json")) == ()
