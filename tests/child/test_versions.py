# SPDX-License-Identifier: Apache-2.0
"""Which version starts, by the files that say so."""

import json
from pathlib import Path
from typing import Any

import pytest

from desktop.child import versions
from desktop.child.versions import choose
from desktop.core import update
from desktop.turn import slots


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for version in ("1.0", "1.1"):
        (tmp_path / "app" / version).mkdir(parents=True)
    return tmp_path


def write(root: Path, **told: Any) -> None:
    (root / "app" / "current.json").write_text(json.dumps(told))


def test_the_one_that_is_named_starts_and_the_one_before_it_where_it_cannot(root: Path) -> None:
    write(root, version="1.1", previous="1.0")
    assert choose(root, "app") == "1.1"
    assert choose(root, "app", ["1.1"]) == "1.0"
    assert choose(root, "app", ["1.1", "1.0"]) == ""
    (root / "app" / "1.1").rmdir()
    assert choose(root, "app") == "1.0"


@pytest.mark.parametrize("name", ["../app/1.1", "..", "/", "", "app", "1.1/../1.1"])
def test_a_version_is_no_path(root: Path, name: str) -> None:
    write(root, version=name, previous="1.0")
    assert choose(root, "app") == "1.0"


@pytest.mark.parametrize("text", ["", "{", "[]", '{"version": 1}', '{"version": null}', "\xff"])
def test_what_is_damaged_says_nothing(root: Path, text: str) -> None:
    (root / "app" / "current.json").write_text(text, encoding="latin-1")
    assert choose(root, "app") == ""


def test_a_package_that_came_later_counts(root: Path) -> None:
    (root / "packaged.json").write_text('{"app": "1.0", "engine": "0.3.36"}')
    write(root, version="1.1", previous="1.0", packaged="1.0")
    assert choose(root, "app") == "1.1"
    assert choose(root, "app", ["1.1"]) == "", "1.0 is the packaged one"
    (root / "packaged.json").write_text('{"app": "1.2", "engine": "0.3.36"}')
    assert choose(root, "app") == ""


def test_both_sides_mean_the_same() -> None:
    assert versions.CURRENT == slots.CURRENT
    assert set(versions.KINDS) == {part.value for part in update.Part}
    assert versions._VERSION.pattern == update._VERSION.pattern
