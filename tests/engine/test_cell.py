# SPDX-License-Identifier: Apache-2.0
"""Which cell an engine gets, when it needs a new one, and what a demanded level does."""

import os
import sys
from pathlib import Path

import pytest

from desktop.child.command import child_command
from desktop.child.sandbox.level import Isolation, Level
from desktop.core.errors import Action, NotIsolated
from desktop.engine.cell import place_for, shortfall
from desktop.engine.client import EngineClient
from desktop.engine.devices import Attempt
from desktop.engine.failure import known_error
from desktop.engine.load import Load
from desktop.engine.protocol import Done, FailCode, Failed, Loaded
from tests.helpers.cells import LANDLOCK, on_an_older_kernel
from tests.helpers.engine import Talk, ask, load, start
from tests.helpers.models import write_llama

linux = pytest.mark.skipif(sys.platform != "linux", reason="the cell of Linux")


def test_the_cell_opens_what_the_model_consists_of(tmp_path: Path) -> None:
    first, second = tmp_path / "a-00001-of-00002.gguf", tmp_path / "a-00002-of-00002.gguf"
    first.write_bytes(b"1")
    place = place_for(Load(id=1, path=str(first), more_files=(str(second),)))
    assert place.cell.read == (str(first), str(second))
    assert place.seen[1] == (0, 0)
    second.write_bytes(b"2")
    assert place_for(Load(id=1, path=str(first), more_files=(str(second),))) != place


@pytest.mark.parametrize(
    ("layers", "floor", "wants_gpu"),
    [(-1, Level.NONE, True), (0, Level.NONE, False), (-1, Level.FULL, False)],
)
def test_graphics_stay_closed_unless_wanted(layers: int, floor: Level, wants_gpu: bool) -> None:
    load_ = Load(id=1, path="/m.gguf", gpu_layers=layers, isolation=floor)
    assert place_for(load_).cell.wants_gpu is wants_gpu


def test_graphics_stay_closed_where_a_card_is_known_to_fail() -> None:
    load_ = Load(id=1, path="/m.gguf", start=Attempt(gpu_layers=0, ctx_tokens=512))
    assert not place_for(load_).cell.wants_gpu
    load_ = Load(id=1, path="/m.gguf", start=Attempt(gpu_layers=1, ctx_tokens=512))
    assert place_for(load_).cell.wants_gpu


def test_another_file_gets_another_engine_and_the_old_one_ends(fake: EngineClient) -> None:
    load(fake, "one.gguf")
    pid = fake.pid
    load(fake, "one.gguf", ctx_tokens=512)
    assert fake.pid == pid
    load(fake, "two.gguf")
    assert fake.pid != pid
    assert ask(fake, "works")[0] == "works "


def test_the_old_engine_finishes_what_it_was_asked(fake: EngineClient) -> None:
    load(fake, "one.gguf")
    talk = Talk()
    start(fake, talk, "/rate 100 /words 60")
    talk.until_text()
    assert isinstance(load(fake, "two.gguf"), Loaded)
    end = talk.end()
    assert isinstance(end, Done)
    assert end.reply_tokens == 60


@pytest.mark.model
def test_a_replaced_file_is_loaded_by_a_new_engine(engine: EngineClient, tmp_path: Path) -> None:
    path = write_llama(tmp_path / "m.gguf")
    assert isinstance(load(engine, path), Loaded)
    pid = engine.pid
    os.replace(write_llama(tmp_path / "new.gguf", seed=1), path)
    assert isinstance(load(engine, path), Loaded)
    assert engine.pid != pid


@pytest.mark.model
def test_a_link_leads_to_the_model(engine: EngineClient, tiny: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.gguf"
    link.symlink_to(tiny)
    assert isinstance(load(engine, link), Loaded)


@linux
@pytest.mark.parametrize(
    ("missing", "floor", "starts"),
    [
        ((), Level.FULL, True),
        (LANDLOCK, Level.PARTIAL, True),
        (LANDLOCK, Level.FULL, False),
        ((*LANDLOCK, "seccomp"), Level.NONE, True),
        ((*LANDLOCK, "seccomp"), Level.PARTIAL, False),
    ],
)
def test_below_the_floor_the_engine_does_not_start(
    missing: tuple[str, ...], floor: Level, starts: bool
) -> None:
    argv = child_command("--engine", "--fake")
    client = EngineClient(on_an_older_kernel(missing, argv) if missing else argv)
    talk = Talk()
    client.load(Load(id=0, path="any.gguf", isolation=floor), talk)
    end = talk.end()
    if starts:
        assert isinstance(end, Loaded)
    else:
        assert isinstance(end, Failed)
        assert end.code is FailCode.NOT_ISOLATED
        error = known_error(end, "any")
        assert isinstance(error, NotIsolated)
        assert f"{floor.value} isolation is demanded" in error.sentence
        assert error.action is Action.OPEN_SETTINGS
    client.close()


def test_the_clause_names_demand_and_reasons() -> None:
    reached = Isolation(level=Level.PARTIAL, reasons=("There is no Landlock.",))
    assert shortfall(reached, Level.PARTIAL) == ""
    clause = shortfall(reached, Level.FULL)
    assert clause == "full isolation is demanded and this is partial: There is no Landlock."
