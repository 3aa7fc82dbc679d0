# SPDX-License-Identifier: Apache-2.0
"""The engine renders every template that llama.cpp vendors as the reference does, to the byte.

The templates come from llama.cpp's source (``dev.py templates``); the reference's answers are in
fixtures/golden_templates.json, and packaging/common/golden_templates.py asks it again.
"""

import os
from collections.abc import Iterator
from typing import Any

import jinja2
import llama_cpp.llama_chat_format
import pytest

from desktop.core.records import ChatTurn, Role
from desktop.engine.failures import RequestFailed
from desktop.engine.llama import Jinja2ChatFormatter, api
from desktop.engine.templates import PromptEncoder
from desktop.engine.vocab import Vocab
from devtools.templates import template_folder
from tests.helpers import golden
from tests.helpers.models import write_llama

KEPT = golden.read()
FAULTS = (jinja2.TemplateError, LookupError, AttributeError, TypeError, ValueError)
NAMES = [name for name, _ in golden.cases()]
FOLDER = template_folder()
pytestmark = [
    pytest.mark.model,
    pytest.mark.skipif(
        not FOLDER.is_dir(),
        reason=f"NOT TESTED: {FOLDER} is missing; `python3 dev.py templates` fetches the templates",
    ),
]


@pytest.fixture(scope="module")
def vocab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vocab]:
    """A real vocabulary: single bytes, and control tokens that begin and end texts and turns."""
    path = tmp_path_factory.mktemp("vocab") / "bytes.gguf"
    write_llama(path, control=(golden.BOS,), bos=golden.BOS)
    params = api.llama_model_default_params()
    params.vocab_only = True
    model = api.llama_model_load_from_file(os.fsencode(path), params)
    found = Vocab(api.llama_model_get_vocab(model))
    assert (found.bos, found.eos) == (golden.BOS, golden.EOS)
    yield found
    api.llama_model_free(model)


@pytest.fixture(autouse=True)
def day(monkeypatch: pytest.MonkeyPatch) -> None:
    """Templates that write the date write the reference's."""
    monkeypatch.setattr(llama_cpp.llama_chat_format, "datetime", golden.FixedDay)


def template_of(name: str) -> str:
    return (FOLDER / f"{name}.jinja").read_text(encoding="utf-8")


def kept_of(name: str) -> dict[str, str]:
    """The reference's digests by case."""
    return dict(zip(NAMES, KEPT["templates"][name][1].split(), strict=True))


def by_engine(encoder: PromptEncoder, vocab: Vocab, case: golden.Case) -> str:
    """What the model would read, back from its tokens, as a digest."""
    turns = [ChatTurn(role=Role(m["role"]), text=m["content"]) for m in case.messages]
    try:
        tokens = encoder.encode(turns, thinks=case.thinks)
    except RequestFailed:
        return golden.REFUSED
    text = b"".join(vocab.piece(token, shows_control=True) for token in tokens).decode("utf-8")
    for message in case.messages:  # templates may trim, and cut earlier thoughts, nothing else
        said = message["content"].rpartition("</think>")[2]
        assert "".join(said.split()) in "".join(text.split())
    return golden.digest(text)


def by_rule(kept: dict[str, str], name: str) -> str:
    """Refused with a system message: that goes before the first question, and it is tried again."""
    if kept[name] != golden.REFUSED:
        return kept[name]
    return kept.get(f"{name}, merged", golden.REFUSED)


def test_the_reference_was_asked_about_these_templates() -> None:
    assert KEPT["cases"] == NAMES
    found = {path.stem: golden.digest(template_of(path.stem)) for path in FOLDER.glob("*.jinja")}
    assert found == {name: own for name, (own, _) in KEPT["templates"].items()}
    assert len(found) >= 70


@pytest.mark.parametrize("name", KEPT["templates"])
def test_the_engine_renders_as_the_reference(vocab: Vocab, name: str) -> None:
    kept, encoder = kept_of(name), PromptEncoder(template_of(name), vocab)
    ours = {each: by_engine(encoder, vocab, case) for each, case in golden.PLAIN.items()}
    assert ours == {each: by_rule(kept, each) for each in golden.PLAIN}


@pytest.mark.parametrize("name", KEPT["templates"])
def test_the_formatter_renders_tools_as_the_reference(name: str) -> None:
    formatter: Any = Jinja2ChatFormatter(template_of(name), golden.EOS, golden.BOS)

    def render(case: golden.Case) -> str:
        try:
            found = formatter(messages=list(case.messages), tools=case.tools, **case.told)
        except FAULTS:
            return golden.REFUSED
        return golden.digest(found.prompt)

    ours = {each: render(case) for each, case in golden.TOOL.items()}
    assert ours == {each: kept_of(name)[each] for each in golden.TOOL}
