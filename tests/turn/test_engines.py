# SPDX-License-Identifier: Apache-2.0
"""Which engines stay warm, and what happens to the rest. Real children."""

import sys
import threading

import psutil
import pytest

from desktop.child.command import child_command
from desktop.core.declared import replace
from desktop.core.errors import NotIsolated
from desktop.engine.load import Load
from desktop.library.shelf import model_at
from desktop.paths import Paths
from desktop.settings import spec
from desktop.settings.preferences import Preferences
from desktop.turn import idling
from desktop.turn.desk import Desk
from desktop.turn.engines import Engines
from desktop.turn.events import EngineState, EngineStatus
from desktop.turn.fits import file_memory, load_memory
from desktop.turn.idling import Idle
from desktop.turn.room import MAX_WARM
from tests.helpers.cells import LANDLOCK, on_an_older_kernel
from tests.helpers.models import write_llama
from tests.helpers.policy import Place
from tests.turn.conftest import Table, model_named


def test_the_same_engine_answers_again(table: Table) -> None:
    table.ask("one")
    pid = table.desk.engine_pid(table.model)
    outcome, watcher = table.ask("two")
    assert outcome.error is None
    assert table.desk.engine_pid(table.model) == pid
    assert all("loading" not in str(call).lower() for call in watcher.calls)


def test_a_changed_setting_loads_again_in_the_same_engine(table: Table) -> None:
    table.ask("one")
    pid = table.desk.engine_pid(table.model)
    assert table.desk.engine_status.ctx_tokens == 4096
    table.desk.preferences.set(spec.CTX_TOKENS, 2048)
    table.ask("two")
    assert table.desk.engine_pid(table.model) == pid
    assert table.desk.engine_status.ctx_tokens == 2048


def test_a_models_own_setting_loads_it_again_and_holds_for_it_alone(table: Table) -> None:
    table.ask("one")
    desk, mine = table.desk, table.model
    desk.model_settings.set(mine.id, spec.CTX_TOKENS, 8192)
    table.ask("two")
    assert desk.engine_status.ctx_tokens == 8192
    assert desk.engine_status.ctx_train_tokens == 4096
    table.model = model_named(desk.paths.models, "other.gguf")
    table.ask("three")
    assert desk.engine_status.ctx_tokens == 4096
    table.model = mine
    desk.model_settings.reset(mine.id)
    table.ask("four")
    assert desk.engine_status.ctx_tokens == 4096


@pytest.mark.parametrize(("room", "left"), [(3.5, 3), (2.5, 2), (0.5, 1)])
def test_warm_models_share_a_budget(paths: Paths, room: float, left: int) -> None:
    models = [model_named(paths.models, f"m{number}.gguf") for number in range(3)]
    budget = round(room * file_memory(models[0], 512))
    engines = Engines(child_command("--engine", "--fake"), budget_bytes=budget)
    for model in models:
        engines.warm(model, Load(id=0, path=str(model.path), ctx_tokens=512))
    warm = [model for model in models if engines.pid(model) is not None]
    assert warm == models[3 - left :]
    engines.close(10.0)


def test_engines_that_are_not_used_end(paths: Paths) -> None:
    now_s = [0.0]
    models = [model_named(paths.models, f"m{number}.gguf") for number in range(3)]
    idle = Idle(lambda: 30, lambda: now_s[0])
    engines = Engines(child_command("--engine", "--fake"), idle=idle)
    told: list[EngineStatus] = []
    engines.on_status(told.append)
    for model in models:
        engines.warm(model, Load(id=0, path=str(model.path), ctx_tokens=512))
    writes = engines._room.hold(models[0].path)
    now_s[0] = 29 * 60.0
    engines.warm(models[1], Load(id=0, path=str(models[1].path), ctx_tokens=512))
    assert engines._end_idle()
    assert all(engines.pid(model) is not None for model in models)
    now_s[0] = 30 * 60.0
    assert engines._end_idle()
    left = [model for model in models if engines.pid(model) is not None]
    assert left == models[:2], "one writes, one was used a minute ago"
    writes()
    now_s[0] = 60 * 60.0
    assert not engines._end_idle()
    assert not any(engines.pid(model) for model in models)
    assert told[-1].state is EngineState.STOPPED
    engines.warm(models[0], Load(id=0, path=str(models[0].path), ctx_tokens=512))
    assert engines.pid(models[0]) is not None
    engines.close(10.0)
    assert psutil.Process().children() == []


def test_the_setting_ends_the_engine_of_a_desk(
    table: Table, monkeypatch: pytest.MonkeyPatch, policy: Place
) -> None:
    """By the desk's own thread; the next question starts another engine."""
    monkeypatch.setattr(idling, "LOOK_EVERY_S", 0.01)
    assert table.ask("one")[0].error is None
    first = table.desk.engine_pid(table.model)
    ended = threading.Event()
    table.desk.on_engine(
        lambda status: ended.set() if status.state is EngineState.STOPPED else None
    )
    table.desk._engines._idling._used_s[table.model.path] -= 29 * 60
    assert not ended.wait(0.2)
    policy.write(engine_idle_minutes=20)
    assert ended.wait(20)
    assert table.desk.engine_pid(table.model) is None
    assert table.ask("two")[0].error is None
    assert table.desk.engine_pid(table.model) not in (None, first)


def test_the_policy_limits_memory(paths: Paths, policy: Place) -> None:
    models = [
        replace(model_named(paths.models, f"m{number}.gguf"), size_bytes=100_000_000)
        for number in range(4)
    ]
    engines = Engines(child_command("--engine", "--fake"), budget_bytes=10**12)
    policy.write(max_engine_memory=500)
    for model in models:
        engines.warm(model, Load(id=0, path=str(model.path), ctx_tokens=512))
    needed = load_memory(models[0], Load(id=0, path="", ctx_tokens=512))
    warm = [model for model in models if engines.pid(model) is not None]
    assert len(warm) == 500_000_000 // needed < 4
    engines.close(10.0)


def test_least_recently_used_engine_ends(table: Table, paths: Paths) -> None:
    models = [table.model, *(model_named(paths.models, f"m{n}.gguf") for n in range(MAX_WARM))]
    pids = []
    for model in models:
        table.model = model
        assert table.ask("hello")[0].error is None
        pid = table.desk.engine_pid(model)
        assert pid is not None
        pids.append(pid)
    assert table.desk.engine_pid(models[0]) is None
    psutil.wait_procs([psutil.Process(pids[0])] if psutil.pid_exists(pids[0]) else [], 10)
    assert not psutil.pid_exists(pids[0])
    assert all(psutil.pid_exists(pid) for pid in pids[1:])


def test_warm_loads_before_the_first_question(desk: Desk, table: Table) -> None:
    seen: list[EngineStatus] = []
    desk.on_engine(seen.append)
    desk.warm(table.model)
    _, watcher = table.ask("hello")
    assert seen[0].state is EngineState.LOADING
    assert desk.engine_status.state is EngineState.READY
    assert desk.engine_status.device == "CPU, 1 thread"
    assert watcher.text == "hello "


@pytest.mark.parametrize("count", [3])
def test_close_leaves_no_process(table: Table, paths: Paths, count: int) -> None:
    for number in range(count):
        table.model = model_named(paths.models, f"m{number}.gguf")
        table.ask("hello")
    table.desk.close()
    assert psutil.Process().children(recursive=True) == []


def test_a_damaged_header_never_reaches_the_engine(table: Table, paths: Paths) -> None:
    path = paths.models / "cut.gguf"
    path.write_bytes(write_llama(paths.models / "whole.gguf").read_bytes()[:5000])
    whole = table.model
    table.model = replace(whole, path=path)
    outcome, watcher = table.ask("hello")
    assert outcome.error is not None
    assert "cannot be loaded" in outcome.error.sentence
    assert watcher.text == ""
    assert table.desk.engine_pid(table.model) is None
    assert psutil.Process().children() == []
    # A new state of the file is looked at anew.
    path.write_bytes(whole.path.read_bytes())
    assert table.ask("hello")[0].error is None


@pytest.mark.skipif(sys.platform != "linux", reason="the cell of Linux")
@pytest.mark.parametrize(
    ("demand", "missing", "starts"),
    [
        ("full", (), True),
        ("partial", LANDLOCK, True),
        ("full", LANDLOCK, False),
        ("any", (*LANDLOCK, "seccomp"), True),
    ],
)
def test_the_setting_demands_a_level(
    paths: Paths, demand: str, missing: tuple[str, ...], starts: bool
) -> None:
    argv = child_command("--engine", "--fake")
    preferences = Preferences.open(paths.settings)
    preferences.set(spec.ISOLATION, demand)
    desk = Desk(
        paths,
        preferences,
        engine_argv=on_an_older_kernel(missing, argv) if missing else argv,
    )
    table = Table(desk, model_at(write_llama(paths.models / "scripted.gguf")))
    outcome, watcher = table.ask("hello")
    desk.close()
    assert (outcome.error is None) is starts
    if not starts:
        assert isinstance(outcome.error, NotIsolated)
        assert watcher.text == ""
