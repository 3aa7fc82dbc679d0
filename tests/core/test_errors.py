# SPDX-License-Identifier: Apache-2.0
import inspect
import sys
from typing import Any

import pytest

from desktop.core import errors, key_errors
from desktop.core.declared import Struct, decode_json, decode_toml, encode_json, encode_toml
from desktop.core.errors import BadData, KnownError, PromptTooLong

CLASSES = [
    found
    for room in (errors, key_errors)
    for _, found in inspect.getmembers(room, inspect.isclass)
    if issubclass(found, KnownError) and found.__module__ == room.__name__
    if found is not KnownError
]


@pytest.mark.parametrize("error", CLASSES, ids=lambda error: error.__name__)
def test_every_known_error_is_in_the_tree_of_the_docstring(error: type[KnownError]) -> None:
    assert error.__name__ in (sys.modules[error.__module__].__doc__ or "")


@pytest.mark.parametrize("error", CLASSES, ids=lambda error: error.__name__)
def test_every_known_error_is_a_sentence_with_a_hint(error: type[KnownError]) -> None:
    parameters = list(inspect.signature(error.__init__).parameters.values())[1:]
    samples: dict[Any, Any] = {int: 7, float: 7.5, str: "x"}
    # A sentence or a hint that is handed in comes finished.
    values = [
        "Done." if each.name in ("sentence", "hint") else samples[each.annotation]
        for each in parameters
    ]
    made = error(*values)
    assert made.sentence.endswith(".")
    assert ".." not in made.sentence
    assert made.hint.endswith(".")
    assert made.text() == f"{made.sentence} {made.hint}"


def test_numbers_are_readable() -> None:
    assert "12,345 tokens" in PromptTooLong(12345, 3000, 4096).sentence


class Shape(Struct, forbid_unknown_fields=True):
    name: str
    size: int = 0


@pytest.mark.parametrize(
    ("text", "clue"),
    [
        ('{"name": 3}', "$.name"),
        ('{"name": "a", "colour": 1}', "colour"),
        ('{"size": 1}', "name"),
        ("{", "input data was truncated"),
        (b"\xff\xfe", ""),
    ],
)
def test_bad_json_names_source_and_key(text: str | bytes, clue: str) -> None:
    with pytest.raises(BadData) as caught:
        decode_json(text, Shape, "models.toml")
    assert caught.value.sentence.startswith("models.toml cannot be read")
    assert clue in caught.value.sentence.lower()


def test_json_that_is_nested_too_deeply() -> None:
    with pytest.raises(BadData, match="nested too deeply"):
        decode_json("[" * 100_000, Any, "x")


def test_bad_toml_names_source_and_key() -> None:
    with pytest.raises(BadData, match=r"settings\.toml.*size"):
        decode_toml('name = "a"\nsize = "big"', Shape, "settings.toml")


def test_round_trips() -> None:
    shape = Shape(name="ü", size=3)
    assert decode_json(encode_json(shape), Shape, "x") == shape
    assert decode_toml(encode_toml(shape), Shape, "x") == shape
