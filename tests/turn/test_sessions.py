# SPDX-License-Identifier: Apache-2.0
"""Chats go on after a restart, a switch, a crash; nothing is kept that must not be."""

import gc
import time
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from desktop.child.command import child_command
from desktop.core.records import ChatTurn, ModelFile, Role, Sampling
from desktop.engine.load import Load
from desktop.engine.protocol import Done, Generate, Loaded
from desktop.library.shelf import model_at
from desktop.store.sealing import random_key
from desktop.store.sessions import SessionFiles, erase_all
from desktop.turn.engines import Engines
from desktop.turn.sessions import LAST_S, Sessions
from tests.helpers.engine import WAIT_S, Talk, user
from tests.helpers.models import write_llama

pytestmark = pytest.mark.model

LONG = user("tell me more " * 50)
GREEDY = Sampling(temperature=0.0)


def until(holds: Callable[[], object], what: str) -> None:
    limit = time.monotonic() + WAIT_S
    while not holds():
        assert time.monotonic() < limit, what
        time.sleep(0.01)


class Room:
    """Engines and what is kept of them, as one program after the other has it."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.folder = folder / "sessions"
        self.key = random_key()
        self.budget_bytes = 100_000_000
        self.is_locked = False
        self.models = [
            model_at(write_llama(folder / f"m{n}.gguf", ctx_tokens=2048, seed=n)) for n in (0, 1)
        ]
        self.open()

    def open(self, idle_s: float = 1000.0, budget_bytes: int | None = None) -> None:
        self.sessions = Sessions(self.files_now, idle_s)
        argv = child_command("--engine")
        self.engines = Engines(argv, budget_bytes=budget_bytes, sessions=self.sessions)

    def files_now(self) -> SessionFiles | None:
        return None if self.is_locked else self.files()

    def files(self) -> SessionFiles:
        return SessionFiles(self.folder, self.key, self.budget_bytes)

    def restart(self, idle_s: float = 1000.0) -> None:
        self.engines.close(10.0)
        self.open(idle_s)

    def load(self, model: ModelFile | None = None) -> Load:
        path = (model or self.models[0]).path
        return Load(id=0, path=str(path), ctx_tokens=2048, threads=1)

    def warm(self) -> None:
        talk = Talk()
        self.engines.warm(self.models[0], self.load(), talk)
        assert isinstance(talk.end(), Loaded)

    def ask(
        self, session: str, *turns: ChatTurn, model: ModelFile | None = None
    ) -> tuple[str, Done]:
        talk = Talk()
        model = model or self.models[0]
        request = Generate(id=0, messages=turns, sampling=GREEDY, max_tokens=20, session=session)
        self.engines.generate(model, self.load(model), request, talk)
        done = talk.end()
        assert isinstance(done, Done), done
        return talk.text, done

    def prepare(self, session: str) -> None:
        self.engines.return_to(session, self.models[0], self.load())

    def pid(self) -> int:
        pid = self.engines.pid(self.models[0])
        assert pid is not None
        return pid


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    made = Room(tmp_path / "room")
    yield made
    made.engines.close(10.0)


def follow_up(reply: str) -> tuple[ChatTurn, ...]:
    return (LONG, ChatTurn(role=Role.ASSISTANT, text=reply), user("and then?"))


def test_a_chat_goes_on_after_a_restart_with_the_same_bytes(room: Room) -> None:
    reply, first = room.ask("a", LONG)
    assert first.cached_tokens == 0
    assert not room.files().has("a")
    room.restart()
    assert room.files().has("a")
    again, done = room.ask("a", *follow_up(reply))
    assert done.cached_tokens > 600
    # The same without a restart.
    room.ask("b", user("hello"))
    room.is_locked = True
    room.restart()
    room.ask("a", LONG)
    assert room.ask("a", *follow_up(reply))[0] == again


def test_a_long_chat_is_saved_before_another_takes_its_place(room: Room) -> None:
    reply, _ = room.ask("a", LONG)
    assert room.ask("b", user("hello"))[1].cached_tokens < 30
    until(lambda: room.files().has("a"), "it was not saved")
    _, done = room.ask("a", *follow_up(reply))
    assert done.cached_tokens > 600
    assert not room.files().has("b")


def test_a_chat_is_saved_when_it_rests_and_only_if_it_changed(room: Room) -> None:
    room.restart(idle_s=0.05)
    reply, _ = room.ask("a", LONG)
    until(lambda: room.files().has("a"), "it was not saved")
    (path,) = (p for p in room.folder.rglob("*") if p.is_file())
    written = path.read_bytes()
    room.ask("a", *follow_up(reply))  # a few tokens
    room.restart()
    assert path.read_bytes() == written
    room.ask("a", *follow_up(reply), ChatTurn(role=Role.ASSISTANT, text="x" * 100), user("y"))
    room.restart()
    assert path.read_bytes() != written


def test_an_engine_that_makes_room_is_saved_first(room: Room) -> None:
    room.engines.close(10.0)
    room.open(budget_bytes=1)
    reply, _ = room.ask("a", LONG)
    pid = room.pid()
    room.ask("b", user("hello"), model=room.models[1])
    until(lambda: room.files().has("a"), "it was not saved")
    assert room.engines.pid(room.models[0]) is None
    _, done = room.ask("a", *follow_up(reply))
    assert done.cached_tokens > 600
    assert room.pid() != pid


@pytest.mark.parametrize("end", ["unload", "rest"])
def test_an_engine_that_was_ended_is_forgotten(room: Room, end: str) -> None:
    room.ask("a", user("hello"))
    engine = weakref.ref(room.engines.client(room.models[0]))
    assert engine() is not None
    if end == "unload":
        room.engines.unload(room.models[0], 10.0)
    else:
        room.engines.rest(10.0)
    gc.collect()
    assert engine() is None


def test_a_crash_costs_what_was_not_saved(room: Room) -> None:
    room.restart(idle_s=0.05)
    reply, _ = room.ask("a", LONG)
    until(lambda: room.files().has("a"), "it was not saved")
    psutil.Process(room.pid()).kill()
    until(lambda: room.engines.pid(room.models[0]) is None, "it lives")
    assert room.ask("a", *follow_up(reply))[1].cached_tokens > 600


def test_a_chat_that_is_opened_is_fetched_before_the_question(
    room: Room, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    room.ask("a", LONG)
    room.restart()
    room.warm()
    room.prepare("a")
    until(lambda: "need not be read again" in caplog.text, "it was not fetched")
    caplog.clear()
    assert room.ask("a", LONG)[1].cached_tokens > 600
    assert "again" not in caplog.text


def test_looking_at_a_chat_loses_nothing(room: Room, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    room.ask("a", LONG)
    room.restart()
    middling = user("middling " * 40)
    room.ask("b", middling)  # too short to be kept
    room.prepare("a")
    until(lambda: room.sessions._wanted is None, "nobody looked")
    assert room.ask("b", middling)[1].cached_tokens > 300
    assert "read again" not in caplog.text
    room.ask("c", user("another long one " * 50))
    room.prepare("a")
    until(lambda: "need not be read again" in caplog.text, "it was not fetched")
    until(lambda: room.files().has("c"), "it was not saved")


def test_short_and_nameless_chats_are_not_kept(room: Room) -> None:
    room.ask("a", user("hello"))
    room.ask("", LONG)
    room.restart()
    assert not room.folder.exists()


def test_nothing_is_kept_without_a_key(room: Room) -> None:
    room.is_locked = True
    room.ask("a", LONG)
    room.ask("b", LONG)
    room.restart()
    assert not room.folder.exists()


def test_a_key_that_goes_takes_all_with_it(room: Room) -> None:
    room.ask("a", LONG)
    room.ask("b", user("another long one " * 50))
    until(lambda: room.files().has("a"), "it was not saved")
    room.sessions.forget(lambda: erase_all(room.folder))
    assert not room.folder.exists()
    room.restart()
    assert not room.folder.exists()


def test_a_deleted_chat_is_erased_and_not_kept_again(room: Room) -> None:
    room.ask("a", LONG)
    room.ask("b", user("another long one " * 50))
    until(lambda: room.files().has("a"), "it was not saved")
    room.sessions.keep_only(["c"])
    until(lambda: not room.files().has("a"), "it was not erased")
    room.restart()
    assert not room.files().has("b")


@pytest.mark.logs("the state of a chat cannot be used")
def test_a_damaged_state_is_read_again_and_erased(room: Room) -> None:
    reply, _ = room.ask("a", LONG)
    room.restart()
    (path,) = (p for p in room.folder.rglob("*") if p.is_file())
    data = bytearray(path.read_bytes())
    data[-5] ^= 1
    path.write_bytes(data)
    _, done = room.ask("a", *follow_up(reply))
    assert done.cached_tokens == 0
    until(lambda: not path.exists(), "it was not erased")


def test_another_model_under_the_same_name_reads_anew(room: Room) -> None:
    room.ask("a", LONG)
    room.restart()
    write_llama(room.models[0].path, ctx_tokens=2048, seed=5)
    room.models[0] = model_at(room.models[0].path)
    assert room.ask("a", LONG)[1].cached_tokens == 0
    until(lambda: not room.files().has("a"), "it was not erased")


def test_a_state_larger_than_the_budget_is_not_kept(room: Room) -> None:
    room.budget_bytes = 1000
    room.ask("a", LONG)
    room.restart()
    assert not room.files().has("a")


def test_stop_reaches_a_question_that_waits_for_its_state(room: Room) -> None:
    room.ask("a", LONG)
    room.restart()
    talk = Talk()
    request = Generate(id=0, messages=(LONG,), sampling=GREEDY, session="a")
    room.engines.generate(room.models[0], room.load(), request, talk).stop()
    talk.end()
    assert room.ask("a", LONG)[1].reply_tokens > 0


def test_an_engine_that_hangs_does_not_hold_up_the_end(room: Room) -> None:
    room.ask("a", LONG)
    psutil.Process(room.pid()).suspend()
    begun = time.monotonic()
    room.sessions.close()
    assert time.monotonic() - begun < LAST_S + 2.0
    room.engines.close(0.1)
    assert not room.files().has("a")
