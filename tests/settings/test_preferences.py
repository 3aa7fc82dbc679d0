# SPDX-License-Identifier: Apache-2.0
"""Settings of a running program, over real files."""

import threading
from pathlib import Path
from typing import Any

import pytest

from desktop.core.errors import BadData, FolderNotWritable
from desktop.settings.file import load
from desktop.settings.preferences import Preferences
from desktop.settings.setting import Setting
from desktop.settings.spec import CTX_TOKENS, FONT_PERCENT, MODEL_FILES, THEME, THREADS


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def test_defaults_without_a_file(path: Path) -> None:
    preferences = Preferences.open(path)
    assert preferences.problem is None
    assert preferences.get(THEME) == "system"
    assert preferences.get(MODEL_FILES) == ()
    assert not path.exists()


def test_set_lasts(path: Path) -> None:
    preferences = Preferences.open(path)
    preferences.set(THEME, "dark")
    preferences.set(MODEL_FILES, (path.parent / "a.gguf",))
    again = Preferences.open(path)
    assert (again.get(THEME), again.get(MODEL_FILES)) == ("dark", (path.parent / "a.gguf",))


def test_a_default_is_not_written(path: Path) -> None:
    preferences = Preferences.open(path)
    preferences.set(THEME, "dark")
    preferences.set(THEME, "system")
    assert load(path) == {}
    assert preferences.get(THEME) == "system"


def test_subscribers_hear_of_changes_only(path: Path) -> None:
    preferences = Preferences.open(path)
    heard: list[tuple[str, object]] = []

    def note(setting: Setting[Any]) -> None:
        heard.append((setting.key, preferences.get(setting)))

    unsubscribe = preferences.subscribe(note)
    preferences.set(THEME, "dark")
    preferences.set(THEME, "dark")
    preferences.set(THREADS, 0)
    unsubscribe()
    unsubscribe()
    preferences.set(THEME, "light")
    assert heard == [("theme", "dark")]


@pytest.mark.parametrize("value", [79, 201, -1])
def test_outside_the_limits_is_a_bug(path: Path, value: int) -> None:
    preferences = Preferences.open(path)
    with pytest.raises(ValueError, match="80 to 200"):
        preferences.set(FONT_PERCENT, value)
    assert preferences.get(FONT_PERCENT) == 100
    assert not path.exists()


def test_a_broken_file_is_kept(path: Path) -> None:
    broken = b'theme = "dark"\nctx_tokens = "lots"\n'
    path.write_bytes(broken)
    preferences = Preferences.open(path)
    assert isinstance(preferences.problem, BadData)
    assert "ctx_tokens" in preferences.problem.sentence
    (kept,) = path.parent.glob("settings.toml.broken-*")
    assert kept.name.removeprefix("settings.toml.broken-").isdigit()
    assert kept.read_bytes() == broken
    assert kept.name in preferences.problem.hint
    assert preferences.get(CTX_TOKENS) == 4096
    preferences.set(THEME, "light")
    assert Preferences.open(path).problem is None
    assert kept.read_bytes() == broken


def test_a_broken_file_that_cannot_be_moved_is_not_replaced(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_self: Path, _target: Path) -> None:
        raise PermissionError

    path.write_bytes(b"theme = ")
    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", refuse)
        preferences = Preferences.open(path)
    with pytest.raises(FolderNotWritable, match="not replaced"):
        preferences.set(THEME, "dark")
    assert preferences.get(THEME) == "system"
    assert path.read_bytes() == b"theme = "


def test_what_cannot_be_saved_is_not_changed(tmp_path: Path) -> None:
    preferences = Preferences.open(tmp_path / "gone" / "settings.toml")
    heard: list[Setting[Any]] = []
    preferences.subscribe(heard.append)
    with pytest.raises(FolderNotWritable):
        preferences.set(THEME, "dark")
    assert preferences.get(THEME) == "system"
    assert heard == []


def test_many_threads(path: Path) -> None:
    preferences = Preferences.open(path)
    failures: list[BaseException] = []

    def change(low: int) -> None:
        try:
            for value in range(low, low + 10):
                preferences.set(THREADS, value)
                preferences.set(CTX_TOKENS, 512 + value)
                assert 512 <= load(path)["ctx_tokens"] <= 1024
        except BaseException as error:  # noqa: BLE001  # reported by the assertion below
            failures.append(error)

    threads = [threading.Thread(target=change, args=(n * 10 + 1,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    again = Preferences.open(path)
    assert again.get(THREADS) == preferences.get(THREADS)
    assert again.get(CTX_TOKENS) == preferences.get(CTX_TOKENS)
