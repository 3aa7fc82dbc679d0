# SPDX-License-Identifier: Apache-2.0
"""Values of single models over those of the program: kept, checked, forgotten."""

from pathlib import Path
from typing import Any

import pytest

from desktop.core.errors import BadData, FolderNotWritable
from desktop.core.ids import ModelId
from desktop.settings import spec
from desktop.settings.kinds import OneOf
from desktop.settings.loading import ROPE_SCALING
from desktop.settings.per_model import PER_MODEL, ModelPreferences
from desktop.settings.preferences import Preferences
from desktop.settings.setting import Setting
from tests.settings.test_spec import example_values, wrong_values

MINE, OTHER = ModelId("mine-q4.2"), ModelId("other")
each = pytest.mark.parametrize("setting", PER_MODEL, ids=lambda s: s.key)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "model_settings.toml"


@each
def test_every_value_survives_the_file(setting: Setting[Any], path: Path) -> None:
    for value in example_values(setting.kind):
        ModelPreferences.open(path).set(MINE, setting, value)
        again = ModelPreferences.open(path)
        assert again.problem is None
        assert dict(again.own(MINE)) == {setting.key: value}
        assert again.own(OTHER) == {}
    ModelPreferences.open(path).set(MINE, setting, None)
    assert ModelPreferences.open(path).own(MINE) == {}


@each
def test_every_setting_explains_itself_and_refuses_what_is_wrong(setting: Setting[Any]) -> None:
    assert setting.label
    assert setting.help.endswith(".")
    assert setting.kind.decode(setting.kind.encode(setting.default)) == setting.default
    if isinstance(setting.kind, OneOf):
        assert setting.kind.options[0] == setting.default
    for raw in wrong_values(setting.kind):
        with pytest.raises(ValueError, match="expected"):
            setting.kind.decode(raw)


def test_a_models_own_value_comes_first(path: Path, tmp_path: Path) -> None:
    preferences = Preferences.open(tmp_path / "settings.toml")
    models = ModelPreferences.open(path)
    mine, other = models.over(preferences, MINE), models.over(preferences, OTHER)
    models.set(MINE, spec.CTX_TOKENS, 8192)
    preferences.set(spec.CTX_TOKENS, 2048)
    assert (mine.get(spec.CTX_TOKENS), other.get(spec.CTX_TOKENS)) == (8192, 2048)
    # As in the settings, and fixed to what they say now, are two things.
    models.set(OTHER, spec.CTX_TOKENS, 2048)
    preferences.set(spec.CTX_TOKENS, 1024)
    assert other.get(spec.CTX_TOKENS) == 2048
    models.reset(OTHER)
    models.reset(MINE)
    assert (mine.get(spec.CTX_TOKENS), other.get(spec.CTX_TOKENS)) == (1024, 1024)
    assert mine.get(ROPE_SCALING) == "none"
    assert "ctx_tokens" not in path.read_text(encoding="utf-8")


def test_subscribers_hear_of_changes_only(path: Path) -> None:
    models = ModelPreferences.open(path)
    heard: list[ModelId] = []
    end = models.subscribe(heard.append)
    models.set(MINE, spec.THREADS, 2)
    models.set(MINE, spec.THREADS, 2)
    models.reset(OTHER)
    end()
    models.reset(MINE)
    assert heard == [MINE]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ('["a"]\nctx_tokens = "lots"\n', '"a".ctx_tokens'),
        ('["a"]\ntheme = "dark"\n', '"a".theme'),
        ("ctx_tokens = 4096\n", "ctx_tokens: expected a table"),
        ("[", "model_settings.toml"),
    ],
)
def test_a_broken_file_is_kept_and_named(path: Path, text: str, named: str) -> None:
    path.write_text(text, encoding="utf-8")
    models = ModelPreferences.open(path)
    assert isinstance(models.problem, BadData)
    assert named in models.problem.sentence
    (kept,) = path.parent.glob("model_settings.toml.broken-*")
    assert kept.read_text(encoding="utf-8") == text
    assert models.own(ModelId("a")) == {}
    models.set(MINE, spec.THREADS, 2)
    assert ModelPreferences.open(path).own(MINE) == {"threads": 2}


def test_what_cannot_be_saved_is_not_changed(tmp_path: Path) -> None:
    models = ModelPreferences.open(tmp_path / "gone" / "model_settings.toml")
    with pytest.raises(FolderNotWritable):
        models.set(MINE, spec.THREADS, 2)
    assert models.own(MINE) == {}


def test_other_settings_hold_for_all_models(path: Path) -> None:
    with pytest.raises(ValueError, match="all models"):
        ModelPreferences.open(path).set(MINE, spec.THEME, "dark")
    with pytest.raises(ValueError, match="512 to"):
        ModelPreferences.open(path).set(MINE, spec.CTX_TOKENS, 3)
    assert not path.exists()
