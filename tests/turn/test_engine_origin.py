# SPDX-License-Identifier: Apache-2.0
"""Where the engine comes from, for people; tests/test_launcher.py has a whole installation."""

import json
from pathlib import Path

import pytest

from desktop.child.versions import Marks
from desktop.core.update import Part
from desktop.turn.engine_origin import (
    FAILED,
    PACKAGE,
    Origin,
    engine_origin,
    origin_text,
    unused_fix,
)
from desktop.turn.slots import Slots
from desktop.turn.update_state import update_state
from desktop.turn.updates import Updates


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Carrel of a package, and a fix of its engine that is there and does not run."""
    (tmp_path / "runtime/lib/carrel/llama_cpp_python-0.3.36.dist-info").mkdir(parents=True)
    (tmp_path / "engine" / "0.3.37").mkdir(parents=True)
    (tmp_path / "engine" / "fix.json").write_text(json.dumps({"version": "0.3.37"}))
    return tmp_path


def test_from_a_checkout_it_is_this_pythons(root: Path) -> None:
    assert engine_origin(root) is Origin.CARREL
    assert origin_text(root) == "this Python"


def test_one_that_runs(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(root / "engine" / "0.3.37"))
    assert engine_origin(root) is Origin.FIX
    assert origin_text(root) == f"the package {PACKAGE}, {root / 'engine' / '0.3.37'}"
    assert unused_fix(root) == ("", "")
    engine = update_state(Updates(Slots(root))).parts[1]
    assert (engine.part, engine.package, engine.failed) == (Part.ENGINE, PACKAGE, "")
    (root / "packaged.json").write_text('{"engine": "0.3.36"}')
    assert engine_origin(root) is Origin.UPDATE


def test_one_that_does_not_run_and_why(root: Path) -> None:
    assert unused_fix(root) == ("0.3.37", "it starts the next time")
    Marks(root, "engine", "engine").fail("0.3.37")
    assert unused_fix(root) == ("0.3.37", FAILED)
    assert update_state(Updates(Slots(root))).parts[1].failed == "0.3.37"
    (root / "engine" / "fix.json").write_text(json.dumps({"version": "0.3.36"}))
    assert unused_fix(root) == ("0.3.36", "it is not newer than 0.3.36")
