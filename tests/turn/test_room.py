# SPDX-License-Identifier: Apache-2.0
"""Whose engine goes for another, with real children that write."""

import pytest

from desktop.core.declared import replace
from desktop.core.model_errors import NoRoomBeside
from desktop.core.records import ModelFile, ReplyState
from desktop.paths import Paths
from desktop.turn.desk import Desk
from desktop.turn.fits import load_memory
from desktop.turn.room import MAX_WARM, Room
from tests.turn.conftest import Table, model_named

SLOW = "/rate 50 /words 3000"


def room_for(desk: Desk, model: ModelFile, count: float) -> None:
    """Let the memory hold so many of a model."""
    needed = load_memory(model, desk._planner.load(model))
    desk._engines._room._budget_bytes = round(needed * count)


def test_an_engine_that_writes_stays_and_the_other_question_is_refused(
    table: Table, paths: Paths
) -> None:
    desk, large = table.desk, table.model
    room_for(desk, large, 1.5)
    turn, watcher = table.start(SLOW)
    watcher.until_text()
    table.model = other = model_named(paths.models, "other.gguf")
    outcome, _ = table.ask("hello")
    assert isinstance(outcome.error, NoRoomBeside)
    assert large.name in outcome.error.sentence
    assert desk.engine_pid(other) is None
    desk.warm(other)
    assert desk.engine_pid(other) is None
    turn.stop()
    ended = watcher.outcome().reply
    assert ended is not None
    assert ended.state is ReplyState.STOPPED
    assert table.ask("hello")[0].error is None
    assert desk.engine_pid(large) is None


def test_the_engine_that_rests_goes_not_the_one_that_writes(table: Table, paths: Paths) -> None:
    desk, writes = table.desk, table.model
    room_for(desk, writes, 2.5)
    turn, watcher = table.start(SLOW)
    watcher.until_text()
    others = [model_named(paths.models, f"m{number}.gguf") for number in range(2)]
    for table.model in others:
        assert table.ask("hello")[0].error is None
    assert [desk.engine_pid(model) is None for model in (writes, *others)] == [False, True, False]
    turn.stop()
    assert watcher.outcome().error is None


def test_as_many_as_are_warm_at_most_and_one_writes(table: Table, paths: Paths) -> None:
    desk, writes = table.desk, table.model
    turn, watcher = table.start(SLOW)
    watcher.until_text()
    for number in range(MAX_WARM):
        table.model = model_named(paths.models, f"m{number}.gguf")
        assert table.ask("hello")[0].error is None
    assert desk.engine_pid(writes) is not None
    turn.stop()
    assert watcher.outcome().error is None


@pytest.fixture
def two(paths: Paths) -> tuple[ModelFile, ModelFile]:
    first = model_named(paths.models, "first.gguf")
    return first, replace(first, path=paths.models / "second.gguf")


def test_held_as_long_as_one_of_its_answers_is_written(two: tuple[ModelFile, ModelFile]) -> None:
    room, (first, second) = Room(10), two
    warm = [model.path for model in two]
    for model in two:
        room.take(model, 6)
    holds = [room.hold(first.path) for _ in range(2)]
    for release in holds:
        assert room.goes(warm) is None
        assert room.in_the_way(second.path, 6) == first.name
        release()
        release()
    assert room.goes(warm) == first.path
    assert room.in_the_way(second.path, 6) == ""


def test_one_alone_may_be_larger_than_all_room(two: tuple[ModelFile, ModelFile]) -> None:
    room, (first, _) = Room(10), two
    room.take(first, 20)
    room.hold(first.path)
    assert room.goes([first.path]) is None
    assert room.in_the_way(first.path, 20) == ""
