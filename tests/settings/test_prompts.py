# SPDX-License-Identifier: Apache-2.0
from pathlib import Path

import pytest

from desktop.core.errors import BadData
from desktop.core.ids import DomainId
from desktop.settings.prompts import Prompt, load_prompts, save_prompts

LETTER = Prompt(name="letter", text="To {{ name }} about {{matter}}, dear {{name}}.")


def test_variables_are_asked_for_once_and_filled() -> None:
    assert LETTER.variables == ("name", "matter")
    assert LETTER.filled({"name": "Ada", "matter": ""}) == "To Ada about , dear Ada."
    assert LETTER.filled({"name": "Ada"}) == "To Ada about {{matter}}, dear Ada."


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "prompts.toml"
    assert load_prompts(path) == ()
    prompts = (LETTER, Prompt(name="letter", text='"""\\ \n{{x}}', domain=DomainId("law")))
    save_prompts(path, prompts)
    assert load_prompts(path) == prompts
    assert path.read_text(encoding="utf-8").startswith("# Prompts of Carrel.")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("[[prompt]]\nname = 'a'\n", "text"),
        ("[[prompt]]\nname = ' '\ntext = 'x'\n", "no name"),
        ("[[prompt]]\nname='a'\ntext='x'\n[[prompt]]\nname='A'\ntext='y'\n", "twice"),
        ("[[prompt]]\nname = 'a'\ntext = 'x'\nmore = 1\n", "more"),
        ("prompt = 3", "prompt"),
    ],
)
def test_a_mistake_is_named_with_its_file(tmp_path: Path, text: str, place: str) -> None:
    path = tmp_path / "prompts.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadData, match=place) as caught:
        load_prompts(path)
    assert "prompts.toml" in caught.value.text()
