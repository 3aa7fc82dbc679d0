# SPDX-License-Identifier: Apache-2.0
"""Which models mean the same by a token, by their headers."""

from pathlib import Path

import gguf
import pytest

from desktop.core.declared import replace
from desktop.core.records import ModelFile
from desktop.library.shelf import model_at
from desktop.library.vocabulary import draft_problem
from tests.helpers.cost import cost
from tests.helpers.models import write_llama


def header_only(path: Path, tokens: list[str], kind: str = "gpt2") -> str:
    """The vocabulary that a file with this list of tokens has."""
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_tokenizer_model(kind)
    writer.add_token_list(tokens)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.close()
    from desktop.library.bounded import BoundedReader  # noqa: PLC0415
    from desktop.library.gguf import _Parser  # noqa: PLC0415

    with path.open("rb", buffering=0) as file:
        parser = _Parser(BoundedReader(file, path.stat().st_size))
        parser._reader.skip(8)
        parser._reader.u64()
        for _ in range(parser._reader.u64()):
            parser._key()
        return parser._facts().vocabulary


def test_order_text_and_kind_count_and_padding_at_the_end_does_not(tmp_path: Path) -> None:
    path = tmp_path / "v.gguf"
    words = [f"word{i}" for i in range(50_000)]  # longer than the reader's window
    known = header_only(path, words)
    assert known.startswith("gpt2:")
    assert header_only(path, words) == known
    assert header_only(path, [*words, "[PAD50000]", "[PAD50001]"]) == known
    for other in (
        [*words, "[PAD50000]", "end"],
        words[:-1],
        [*words[:2], words[3], words[2], *words[4:]],
        ["wor", "dword1", *words[2:]],
    ):
        assert header_only(path, other) != known
    assert header_only(path, words, "llama") != known
    assert header_only(path, []) == ""


def test_a_token_longer_than_the_window_and_one_that_is_absurd(tmp_path: Path) -> None:
    path = tmp_path / "v.gguf"
    long = ["a", "b" * 200_000, "c"]
    assert header_only(path, long) == header_only(path, long) != ""
    with pytest.raises(Exception, match="a token of"):
        header_only(path, ["a", "b" * 300_000])


def test_a_large_vocabulary_is_read_quickly(tmp_path: Path) -> None:
    path = tmp_path / "v.gguf"
    header_only(path, [f"word{i}" for i in range(262_144)])
    with cost() as read:
        header_only_again = model_at(path)
    assert header_only_again.problem
    assert read.seconds < 1.0


def test_who_can_guess_for_whom(tmp_path: Path) -> None:
    model = model_at(write_llama(tmp_path / "large.gguf", hidden=64))
    draft = model_at(write_llama(tmp_path / "small.gguf"))
    assert model.vocabulary
    assert draft_problem(draft, model) == ""
    other = model_at(write_llama(tmp_path / "other.gguf", control=("<|more|>",)))

    def problem(mine: ModelFile = draft, large: ModelFile = model) -> str:
        return draft_problem(mine, large)

    assert "another vocabulary" in problem(other)
    assert "model itself" in problem(model)
    assert "not smaller" in problem(model, draft)
    assert "no chats" in problem(replace(draft, is_embedding=True))
    assert "take back" in problem(replace(draft, state_bytes=5))
    assert "take back" in problem(large=replace(model, state_bytes=5))
    assert "not known" in problem(replace(draft, vocabulary=""))
    assert problem(replace(draft, problem="it is cut off")) == "it is cut off"
    assert "not there" in problem(model_at(tmp_path / "gone.gguf"))
