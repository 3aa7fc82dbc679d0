# SPDX-License-Identifier: Apache-2.0
"""Every declared setting is complete; one test per setting."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop.settings import spec
from desktop.settings.adapters import AdapterChoice, AdapterList
from desktop.settings.file import load, save
from desktop.settings.kinds import Kind, OneOf, PathList, Real, Text, Whole
from desktop.settings.setting import Setting
from desktop.settings.spec import SETTINGS

every_setting = pytest.mark.parametrize("setting", SETTINGS, ids=lambda s: s.key)


def example_values(kind: Kind[Any]) -> list[Any]:
    """Values at every edge of a kind."""
    match kind:
        case OneOf():
            return list(kind.options)
        case Whole() | Real():
            return [kind.low, kind.high, *([] if kind.special is None else [kind.special])]
        case Text():
            return ["", 'Qwen3 "4B"\n\N{SNOWMAN}']
        case PathList():
            home = Path(__file__).resolve().parent
            return [(), (home / "b é.gguf", home / "a'\".gguf")]
        case AdapterList():
            home = Path(__file__).resolve().parent
            one = AdapterChoice(file=home / "b é.gguf", scale=0.0, is_on=False)
            return [(), (one, AdapterChoice(file=home / "a'\".gguf", scale=2.0))]
        case _:
            raise AssertionError(f"say here what {kind} may hold")


def wrong_values(kind: Kind[Any]) -> list[Any]:
    """What a file must not hold."""
    match kind:
        case OneOf():
            return ["", "purple", 3, None]
        case Whole():
            return [kind.high + 1, kind.low - 2, 1.5, True, "4", []]
        case Real():
            return [kind.high + 0.1, -0.5, float("nan"), float("inf"), True, "0.7"]
        case Text():
            return [3, ["a"]]
        case AdapterList():
            file = str(Path(__file__).resolve())
            wrong = [{"file": file, "scale": 2.1}, {"file": file, "on": 1}, {"file": "a.gguf"}]
            wrong += [{"scale": 1.0}, {"file": file, "more": 1}]
            return ["a.gguf", ["a.gguf"], *([each] for each in wrong)]
        case _:
            here = str(Path(__file__).resolve())
            return ["models", [3], ["models"], [here, here], [here + "\udc80"]]


def test_every_declared_setting_is_listed() -> None:
    declared = [value for value in vars(spec).values() if isinstance(value, Setting)]
    assert sorted(s.key for s in declared) == sorted(s.key for s in SETTINGS)
    assert len({s.key for s in SETTINGS}) == len(SETTINGS)


@every_setting
def test_default_is_allowed(setting: Setting[Any]) -> None:
    assert setting.kind.decode(setting.kind.encode(setting.default)) == setting.default


@every_setting
def test_shown_settings_explain_themselves(setting: Setting[Any]) -> None:
    assert setting.page in {"appearance", "desktop", "answers", "network", "lock", "storage", ""}
    if setting.page:
        assert setting.label
        assert setting.help.endswith(".")
    if isinstance(setting.kind, OneOf):
        assert len(setting.kind.labels) == len(setting.kind.options)
    if isinstance(setting.kind, Whole | Real):
        assert (setting.kind.special is None) == (not setting.kind.special_label)


@every_setting
def test_round_trip_through_the_file(setting: Setting[Any], tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    for value in example_values(setting.kind):
        save(path, {setting.key: value})
        loaded = load(path)[setting.key]
        assert loaded == value
        assert type(loaded) is type(setting.default)


@every_setting
def test_wrong_values_are_refused(setting: Setting[Any]) -> None:
    for raw in wrong_values(setting.kind):
        with pytest.raises(ValueError, match=r"expected|twice|Unicode"):
            setting.kind.decode(raw)


def test_importing_the_declarations_is_cheap() -> None:
    """No parser of TOML and nothing of the window is loaded by looking at a setting."""
    script = (
        "import sys, desktop.settings.spec\n"
        "print('PySide6' in sys.modules, 'tomllib' in sys.modules)"
    )
    run = subprocess.run(
        [sys.executable, "-c", script],
        cwd=Path(__file__).parents[2],
        check=True,
        timeout=60,
        capture_output=True,
        text=True,
    )
    assert run.stdout.split() == ["False", "False"]
