# SPDX-License-Identifier: Apache-2.0
"""The engine attacks its own cell; the same attacks succeed in a child that has none."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.child.command import child_command
from desktop.child.sandbox.level import Level, Promise, Walls
from desktop.child.sandbox.probe import Finding, Outcome, measured
from desktop.engine.client import EngineClient
from desktop.engine.protocol import Done, Loaded
from desktop.paths import Paths
from tests.helpers.cells import attack_from_inside, attack_without_a_cell
from tests.helpers.engine import ask, load
from tests.helpers.models import write_llama

linux = pytest.mark.skipif(sys.platform != "linux", reason="the cell of Linux")

MUST_HOLD = 60
"""Attacks that have to succeed without a cell, so that their failure in one means something."""


@pytest.fixture
def private(paths: Paths) -> tuple[str, ...]:
    """Files that stand for the user's: a database, settings, and the folders around them."""
    for path in (paths.database, paths.settings):
        path.write_text("private", encoding="utf-8")
    return tuple(str(path) for path in (paths.database, paths.settings, paths.data, paths.config))


@pytest.fixture
def loaded(tmp_path: Path) -> Iterator[EngineClient]:
    """The real engine with a model, after it has written something: all its threads run."""
    client = EngineClient(child_command("--engine"))
    assert isinstance(load(client, write_llama(tmp_path / "m.gguf")), Loaded)
    assert isinstance(ask(client, "hello", max_tokens=3)[1], Done)
    yield client
    client.close()


@linux
@pytest.mark.model
def test_no_attack_succeeds_that_would_without_a_cell(
    loaded: EngineClient, private: tuple[str, ...]
) -> None:
    plain = attack_without_a_cell(*private)
    probed, inside = attack_from_inside(loaded, *private)
    possible = {name for name, each in plain.items() if each.outcome is Outcome.ALLOWED}
    assert len(possible) >= MUST_HOLD
    assert possible >= {f"read {path}" for path in private}
    assert [name for name in inside if inside[name].outcome is Outcome.ALLOWED] == []
    # A path below /proc names the parent, which is another one there.
    assert all(inside[name].outcome is Outcome.DENIED for name in possible & set(inside))
    assert len(possible & set(inside)) >= MUST_HOLD
    assert probed.isolation.level is Level.FULL


@linux
@pytest.mark.model
def test_the_level_shown_is_the_level_measured(loaded: EngineClient) -> None:
    probed, _ = attack_from_inside(loaded)
    assert loaded.hello is not None
    assert loaded.hello.isolation == probed.isolation


@linux
@pytest.mark.model
def test_the_engine_still_works_after_it_attacked_itself(loaded: EngineClient) -> None:
    before = ask(loaded, "hello", max_tokens=8)[0]
    attack_from_inside(loaded)
    assert ask(loaded, "hello", max_tokens=8)[0] == before


@linux
@pytest.mark.model
def test_only_the_models_own_file_can_be_read(loaded: EngineClient, tmp_path: Path) -> None:
    beside = tmp_path / "beside.gguf"
    beside.write_bytes(b"GGUF")
    _, inside = attack_from_inside(loaded, str(tmp_path / "m.gguf"), str(beside), str(tmp_path))
    assert inside[f"read {tmp_path / 'm.gguf'}"].outcome is Outcome.ALLOWED
    assert inside[f"write to {tmp_path / 'm.gguf'}"].outcome is Outcome.DENIED
    assert inside[f"read {beside}"].outcome is Outcome.DENIED
    assert inside[f"read {tmp_path}"].outcome is Outcome.DENIED


def found(*outcomes: tuple[Promise, Outcome]) -> list[Finding]:
    return [Finding(name=p.name, promise=p, outcome=outcome) for p, outcome in outcomes]


WALLS = Walls(means=("a wall",))
DENIED = [(promise, Outcome.DENIED) for promise in Promise]


def test_full_needs_every_promise() -> None:
    assert measured(WALLS, found(*DENIED)).level is Level.FULL
    assert measured(WALLS, found(*DENIED)).reasons == ()


@pytest.mark.parametrize("promise", Promise)
def test_one_success_is_enough_to_lose_full(promise: Promise) -> None:
    isolation = measured(WALLS, found(*DENIED, (promise, Outcome.ALLOWED)))
    assert isolation.level is Level.PARTIAL
    assert promise.value in isolation.describe()


def test_nothing_held_is_none() -> None:
    outcomes = [(promise, Outcome.ALLOWED) for promise in Promise]
    assert measured(WALLS, found(*outcomes)).level is Level.NONE
    assert measured(WALLS, found((Promise.READ, Outcome.ABSENT))).level is Level.NONE


def test_what_was_left_open_on_purpose_is_not_full() -> None:
    walls = Walls(means=("a wall",), is_open=True, reasons=("The devices are open.",))
    isolation = measured(walls, found(*DENIED))
    assert isolation.level is Level.PARTIAL
    assert isolation.describe() == "partial: The devices are open."


def test_luck_without_walls_is_not_full() -> None:
    assert measured(Walls(), found(*DENIED)).level is Level.PARTIAL
