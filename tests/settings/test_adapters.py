# SPDX-License-Identifier: Apache-2.0
"""The adapters of a model in the file of settings. Every edge of the kind: test_per_model.py."""

from pathlib import Path

import pytest

from desktop.core.ids import ModelId
from desktop.settings.adapters import ADAPTERS, AdapterChoice
from desktop.settings.per_model import ModelPreferences

MINE = ModelId("mine")


@pytest.fixture
def models(tmp_path: Path) -> ModelPreferences:
    return ModelPreferences.open(tmp_path / "model_settings.toml")


def test_a_person_can_write_it_in_short(tmp_path: Path) -> None:
    law = tmp_path / "law.gguf"
    path = tmp_path / "model_settings.toml"
    path.write_text(f"[mine]\nadapters = [{{file = '{law}'}}]\n", encoding="utf-8")
    models = ModelPreferences.open(path)
    assert models.problem is None
    assert models.own(MINE)[ADAPTERS.key] == (AdapterChoice(file=law, scale=1.0, is_on=True),)


def test_files_that_move_are_followed(tmp_path: Path, models: ModelPreferences) -> None:
    one, two = tmp_path / "one.gguf", tmp_path / "two.gguf"
    new = tmp_path / "new.gguf"
    models.set(MINE, ADAPTERS, (AdapterChoice(file=one, scale=0.3), AdapterChoice(file=two)))
    models.follow(lambda path: new if path == one else path)
    moved = (AdapterChoice(file=new, scale=0.3), AdapterChoice(file=two))
    assert models.own(MINE)[ADAPTERS.key] == moved
    models.follow(lambda path: new)  # the first of those that are now the same file
    assert models.own(MINE)[ADAPTERS.key] == moved[:1]


def test_a_file_stands_in_it_once(tmp_path: Path) -> None:
    twice = [{"file": str(tmp_path / "a.gguf")}] * 2
    with pytest.raises(ValueError, match="twice"):
        ADAPTERS.kind.decode(twice)
