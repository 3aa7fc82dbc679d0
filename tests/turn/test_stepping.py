# SPDX-License-Identifier: Apache-2.0
"""What a graphics card took is remembered, and a crash while loading steps down the next time."""

import sys
import threading
import time
from pathlib import Path

import pytest

from desktop.core.records import ModelFile
from desktop.engine.devices import Attempt, Size
from desktop.engine.life import SUSPENDED
from desktop.engine.load import Load
from desktop.engine.protocol import FailCode, Failed, Loaded
from desktop.library.shelf import model_at
from desktop.turn.engines import Engines
from desktop.turn.events import EngineState, EngineStatus
from desktop.turn.stepping import KEPT_S, Steps
from tests.helpers.engine import Talk
from tests.helpers.models import write_llama
from tests.helpers.planted import planted_command
from tests.turn.conftest import WAIT_S

SIZE = Size(weights_bytes=1000, layers=2)
SILENT = (sys.executable, "-c", "import sys; sys.stdin.read()")
"""Never says a word, and ends when it is told to."""
ENDING = (sys.executable, "-c", "raise SystemExit(3)")


@pytest.fixture
def model(tmp_path: Path) -> ModelFile:
    return model_at(write_llama(tmp_path / "m.gguf", ctx_tokens=4096))


def load_of(model: ModelFile, gpu_layers: int = -1, ctx_tokens: int = 4096) -> Load:
    wanted = {"gpu_layers": gpu_layers, "ctx_tokens": ctx_tokens, "size": SIZE, "threads": 1}
    return Load(id=0, path=str(model.path), **wanted)  # type: ignore[arg-type]


def loaded(made: Attempt | None) -> Loaded:
    return Loaded(
        id=1, name="", architecture="", device="", ctx_tokens=1, ctx_train_tokens=1, parameters=1,
        size_bytes=1, threads=1, load_ms=1.0, made=made,
    )  # fmt: skip


WORKED = Attempt(gpu_layers=1, ctx_tokens=2048, why="only 1", has_failed=True)


def test_what_worked_is_begun_with_the_next_time_also_by_another_process(
    model: ModelFile, tmp_path: Path
) -> None:
    path, load = tmp_path / "graphics.json", load_of(model)
    Steps(path).ended(model, load, loaded(WORKED))
    assert Steps(path).start(model, load) == WORKED
    assert Steps(path).start(model, load_of(model, gpu_layers=2)) is None
    assert Steps(path).start(model, load_of(model, ctx_tokens=2048)) is None
    assert Steps(path).start(model, load_of(model, gpu_layers=0)) is None
    Steps(path).ended(model, load, loaded(None))
    assert Steps(path).start(model, load) is None


def test_it_is_forgotten_with_another_file_and_after_some_days(
    model: ModelFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, load = tmp_path / "graphics.json", load_of(model)
    Steps(path).ended(model, load, loaded(WORKED))
    now = time.time()
    monkeypatch.setattr("desktop.turn.stepping.time.time", lambda: now + KEPT_S + 1)
    assert Steps(path).start(model, load) is None
    monkeypatch.undo()
    write_llama(model.path, ctx_tokens=2048)
    assert Steps(path).start(model, load) is None


def test_what_only_did_not_fit_is_computed_anew(model: ModelFile) -> None:
    steps = Steps()
    split = Attempt(gpu_layers=1, ctx_tokens=4096, why="no room for more")
    steps.ended(model, load_of(model), loaded(split))
    assert steps.start(model, load_of(model)) is None


def test_each_crash_halves_the_layers_until_none_is_left(model: ModelFile) -> None:
    steps, load = Steps(), load_of(model)
    failed = Failed(id=1, code=FailCode.CRASHED, detail="ended by SIGABRT")
    for layers in (1, 0):
        steps.ended(model, load, failed)
        start = steps.start(model, load)
        assert start is not None
        assert start.gpu_layers == layers
        assert "SIGABRT" in start.why
    before = steps.start(model, load)
    steps.ended(model, load, Failed(id=1, code=FailCode.BAD_FILE, detail="x"))
    assert steps.start(model, load) == before


def test_what_another_program_has_suspended_did_not_fail(model: ModelFile) -> None:
    steps, load = Steps(), load_of(model)
    steps.ended(model, load, Failed(id=1, code=FailCode.HUNG, detail=SUSPENDED))
    assert steps.start(model, load) is None
    steps.ended(model, load, Failed(id=1, code=FailCode.HUNG, detail="it did not answer"))
    assert steps.start(model, load) is not None


@pytest.mark.parametrize("way", ["close", "rest", "unload", "evict"])
def test_an_engine_that_we_end_while_it_loads_says_nothing_about_the_card(
    model: ModelFile, tmp_path: Path, way: str
) -> None:
    """Its load fails as that of one that crashed."""
    other = model_at(write_llama(tmp_path / "other.gguf", ctx_tokens=4096))
    engines, talk = Engines(SILENT, budget_bytes=0, state=tmp_path), Talk()
    try:
        engines.warm(model, load_of(model), talk)
        match way:
            case "close":
                engines.close(WAIT_S)
            case "rest":
                engines.rest(WAIT_S)
            case "unload":
                engines.unload(model, WAIT_S)
            case _:
                engines.warm(other, load_of(other))
        failed = talk.end()
    finally:
        engines.close(WAIT_S)
    assert isinstance(failed, Failed)
    assert failed.code is FailCode.NOT_STARTED
    assert Steps(tmp_path / "graphics.json").start(model, load_of(model)) is None


def test_an_engine_that_ends_by_itself_does(model: ModelFile, tmp_path: Path) -> None:
    engines, talk = Engines(ENDING, state=tmp_path), Talk()
    try:
        engines.warm(model, load_of(model), talk)
        assert isinstance(talk.end(), Failed)
    finally:
        engines.close(WAIT_S)
    assert Steps(tmp_path / "graphics.json").start(model, load_of(model)) is not None


@pytest.mark.parametrize("text", ["", "[]", '{"m": 3}'])
def test_a_damaged_file_is_begun_anew(model: ModelFile, tmp_path: Path, text: str) -> None:
    path = tmp_path / "graphics.json"
    path.write_text(text, encoding="utf-8")
    steps = Steps(path)
    assert steps.start(model, load_of(model)) is None
    steps.ended(model, load_of(model), loaded(WORKED))
    assert Steps(path).start(model, load_of(model)) == WORKED


class Watch:
    """Waits for what becomes of the current engine."""

    def __init__(self, engines: Engines) -> None:
        self._states: list[EngineStatus] = []
        self._changed = threading.Condition()
        engines.on_status(self._heard)

    def _heard(self, status: EngineStatus) -> None:
        with self._changed:
            self._states.append(status)
            self._changed.notify_all()

    def until(self, *wanted: EngineState) -> EngineStatus:
        with self._changed:
            states = self._states
            assert self._changed.wait_for(lambda: states and states[-1].state in wanted, WAIT_S)
            return states[-1]


@pytest.mark.model
def test_a_card_that_ends_the_engine_is_used_less_the_next_time_and_that_is_told(
    model: ModelFile, tmp_path: Path
) -> None:
    engines = Engines(planted_command(1, 1 << 20, "crash"), state=tmp_path)
    watch = Watch(engines)
    try:
        engines.warm(model, load_of(model))
        watch.until(EngineState.FAILED)
        engines.warm(model, load_of(model))
        ready = watch.until(EngineState.READY)
        assert "the engine ended with 3 of them" in ready.made
        assert ready.device.startswith("Planted card (1 of 3 layers)")
    finally:
        engines.close(WAIT_S)


def loads(model: ModelFile, state: Path) -> EngineStatus:
    """What becomes of a model in a new process of Carrel whose driver ends the engine."""
    engines = Engines(planted_command(1, 1 << 20, "start"), state=state)
    watch = Watch(engines)
    try:
        engines.warm(model, load_of(model))
        return watch.until(EngineState.READY, EngineState.FAILED)
    finally:
        engines.close(WAIT_S)


@pytest.mark.model
def test_a_driver_that_ends_the_engine_as_it_starts_is_loaded_for_no_model_the_next_time(
    model: ModelFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = model_at(write_llama(tmp_path / "other.gguf", ctx_tokens=4096))
    state = tmp_path / "state"
    state.mkdir()
    assert loads(model, state).state is EngineState.FAILED  # nothing says that it is a driver's
    monkeypatch.setattr("desktop.turn.stepping.has_library_for_cards", lambda: True)
    (state / "graphics.json").unlink()
    assert loads(model, state).state is EngineState.FAILED
    for each in (model, other, model):
        ready = loads(each, state)
        assert ready.state is EngineState.READY
        assert "the processor is used: with the graphics card's driver it crashed" in ready.made
        assert "as it started" in ready.made
        assert ready.no_card
    monkeypatch.setattr("desktop.turn.cards.build_mark", lambda: "of an update")
    assert loads(other, state).state is EngineState.FAILED  # so it is tried again
