# SPDX-License-Identifier: Apache-2.0
"""A model's file is held against its hash before a load, if it is new or has changed. Real files,
real children; the scripted engine checks as the real one does."""

import dataclasses
import hashlib
import os
import time
from pathlib import Path

import pytest

from desktop.core.declared import replace
from desktop.core.model_errors import ModelChanged
from desktop.core.records import ModelFile, ReplyState
from desktop.fetch.names import origin_path
from desktop.fetch.state import Origin, write_origin
from desktop.library.shelf import model_at
from desktop.turn.events import EngineState, EngineStatus, Progress, Step
from desktop.turn.rechecking import Recheck
from desktop.turn.verifying import verify
from tests.helpers.cost import cost
from tests.helpers.models import write_llama
from tests.turn.conftest import Table, Watcher


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def fetched(path: Path) -> None:
    """Leave the record of a download beside a file."""
    origin = Origin(
        v=1,
        endpoint="https://hub.example",
        repo="maker/tiny-GGUF",
        file=path.name,
        revision="main",
        size_bytes=path.stat().st_size,
        sha256=sha256(path),
        is_verified=True,
    )
    write_origin(origin_path(path), origin)


def change_a_byte(path: Path) -> None:
    """As malware would: length and time stay."""
    status, data = path.stat(), bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def ask(table: Table) -> tuple[ModelChanged | None, list[Step], str]:
    """The error, the steps that were shown, and the answer."""
    outcome, watcher = table.ask("hello")
    steps = [call.step for call in watcher.calls if isinstance(call, Progress)]
    assert outcome.error is None or isinstance(outcome.error, ModelChanged)
    return outcome.error, steps, watcher.text


def again(table: Table) -> None:
    """End the engine, so that the next question loads."""
    table.desk.unload(table.model)


def test_a_file_is_checked_once_and_then_only_looked_at(table: Table) -> None:
    fetched(table.model.path)
    assert table.desk.rechecks.due(table.model).sha256 == (sha256(table.model.path),)
    error, steps, text = ask(table)
    assert (error, text, Step.CHECKING in steps) == (None, "hello ", True)
    assert table.desk.rechecks.due(table.model) == Recheck()
    again(table)
    error, steps, text = ask(table)
    assert (error, text, Step.CHECKING in steps) == (None, "hello ", False)


def test_a_checked_model_stays_loaded(table: Table) -> None:
    fetched(table.model.path)
    ask(table)
    pid = table.desk.engine_pid(table.model)
    _, steps, _ = ask(table)
    assert (table.desk.engine_pid(table.model), Step.LOADING in steps) == (pid, False)


def test_a_changed_file_is_refused_until_it_is_right_again(table: Table) -> None:
    path = table.model.path
    fetched(path)
    right = path.read_bytes()
    ask(table)
    again(table)
    change_a_byte(path)
    for _ in range(2):
        error, _, text = ask(table)
        assert error is not None
        assert text == ""
        assert "has changed since it was checked" in error.sentence
        assert path.name in error.sentence
        assert sha256(path)[:12] in error.sentence
        assert "Download it again" in error.hint
    assert table.desk.engine_status.state is EngineState.FAILED
    path.write_bytes(right)
    assert ask(table)[::2] == (None, "hello ")


def test_the_same_bytes_in_another_file_are_checked_and_loaded(table: Table) -> None:
    path = table.model.path
    fetched(path)
    ask(table)
    again(table)
    copy = path.with_name("copy")
    copy.write_bytes(path.read_bytes())
    os.replace(copy, path)
    error, steps, text = ask(table)
    assert (error, text, Step.CHECKING in steps) == (None, "hello ", True)


def test_a_file_of_which_nothing_is_known_is_loaded(table: Table) -> None:
    assert ask(table)[::2] == (None, "hello ")
    again(table)
    change_a_byte(table.model.path)
    error, steps, _ = ask(table)
    assert (error, Step.CHECKING in steps) == (None, False)


def test_what_a_check_found_decides_about_the_next_load(table: Table) -> None:
    path = table.model.path
    look = table.desk.rechecks
    fetched(path)
    verify(table.desk, table.model, lambda _fraction: None)
    assert look.due(table.model) == Recheck()
    origin_path(path).unlink()  # as if it had come by hand and the catalogue knew it
    change_a_byte(path)
    assert look.due(table.model).sha256 != ()
    assert ask(table)[0] is not None
    verify(table.desk, table.model, lambda _fraction: None)  # and now nobody knows it
    assert ask(table)[::2] == (None, "hello ")


def test_every_part_of_a_model_is_checked(table: Table) -> None:
    folder = table.desk.paths.models
    parts = [write_llama(folder / f"big-0000{n}-of-00002.gguf", seed=n) for n in (1, 2)]
    for part in parts:
        fetched(part)
    table.model = replace(model_at(parts[0]), problem="")
    assert len(table.desk.rechecks.due(table.model).sha256) == 2
    change_a_byte(parts[1])
    table.desk.rechecks.passed(
        replace_first(table.desk.rechecks.due(table.model), sha256(parts[0]))
    )
    assert table.desk.rechecks.due(table.model).sha256[0] == ""
    assert table.desk.rechecks.due(table.model).sha256[1] != sha256(parts[1])


def test_a_draft_model_is_checked_too(table: Table) -> None:
    draft = write_llama(table.desk.paths.models / "draft.gguf", seed=4)
    for path in (table.model.path, draft):
        fetched(path)
    due = table.desk.rechecks.due(table.model, str(draft))
    assert due.sha256 == (sha256(table.model.path), sha256(draft))
    table.desk.rechecks.passed(due)
    assert table.desk.rechecks.due(table.model, str(draft)).sha256 == ()
    change_a_byte(draft)
    assert table.desk.rechecks.due(table.model, str(draft)).sha256 == ("", due.sha256[1])
    assert table.desk.rechecks.due(table.model).sha256 == ()
    built_in = replace(table.model, is_builtin=True)
    assert table.desk.rechecks.due(built_in, str(draft)).sha256 == ("", due.sha256[1])


def replace_first(recheck: Recheck, digest: str) -> Recheck:
    """As if only the first part had been checked."""
    assert recheck.sha256[0] == digest
    return dataclasses.replace(recheck, sha256=(digest, ""))


def test_what_changes_during_the_check_is_checked_again(table: Table) -> None:
    fetched(table.model.path)
    due = table.desk.rechecks.due(table.model)
    os.utime(table.model.path)
    table.desk.rechecks.passed(due)
    assert table.desk.rechecks.due(table.model).sha256 == due.sha256


@pytest.fixture
def large(table: Table) -> ModelFile:
    """Large enough that it is still being checked when it is stopped."""
    path = table.model.path
    with path.open("ab") as file:
        file.truncate(4_000_000_000)
    write_origin(
        origin_path(path),
        Origin(
            v=1,
            endpoint="https://hub.example",
            repo="maker/tiny-GGUF",
            file=path.name,
            revision="main",
            size_bytes=path.stat().st_size,
            sha256="0" * 64,
            is_verified=True,
        ),
    )
    return model_at(path)


def test_a_long_check_shows_progress_and_can_be_stopped(table: Table, large: ModelFile) -> None:
    table.model = large
    seen: list[EngineStatus] = []
    table.desk.on_engine(seen.append)
    turn, watcher = table.start("hello")
    fractions = [until_checking(watcher).fraction for _ in range(3)]
    assert fractions == sorted(set(fractions))
    assert seen[-1].is_checking
    began = time.monotonic()
    turn.stop()
    outcome = watcher.outcome()
    assert time.monotonic() - began < 2.0
    assert outcome.reply is not None
    assert (outcome.error, outcome.reply.state) == (None, ReplyState.STOPPED)


def until_checking(watcher: Watcher) -> Progress:
    """The next progress, which must be of the check."""
    while not isinstance(call := watcher.next(), Progress):
        pass
    assert call.step is Step.CHECKING
    return call


def test_looking_takes_no_time(table: Table, large: ModelFile) -> None:
    look = table.desk.rechecks.due(large).looks[0]
    assert look is not None
    table.desk.rechecks.ledger.remember(large.path, "0" * 64, look)
    with cost() as looked:
        for _ in range(100):
            assert table.desk.rechecks.due(large) == Recheck()
    assert looked.seconds < 0.5
