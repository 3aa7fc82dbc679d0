# SPDX-License-Identifier: Apache-2.0
"""A comparison that something else ends or moves on: lock, restore, another chat on the screen."""

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.fit import usable_bytes
from desktop.core.model_errors import NoRoomBeside
from desktop.core.records import Message, ModelFile, ReplyState
from desktop.engine.hardware import memory_bytes
from desktop.paths import Paths
from desktop.store import chats, messages
from tests.bridge.conftest import WAIT_MS, Speaker
from tests.bridge.test_storage import Storing
from tests.helpers.models import write_llama
from tests.helpers.vaults import PHRASE, ring

__all__ = ["ring"]
pytestmark = pytest.mark.usefixtures("ring")
QUESTION = "/rate 60 /words 3000"
Two = tuple[ModelFile, ModelFile]


@pytest.fixture
def model_file(paths: Paths) -> Path:
    """Two models, of which the memory holds one; holes in their files take no room."""
    files = [write_llama(paths.models / name) for name in ("second.gguf", "scripted.gguf")]
    for file in files:
        with file.open("r+b") as opened:
            opened.truncate(round(usable_bytes(memory_bytes()[0]) * 0.6))
    return files[-1]


@pytest.fixture
def two(context: AppContext) -> Two:
    first, second = context.choices.models_of(context.choices.domain.id)
    return first, second


def begin(context: AppContext, two: Two, qtbot: QtBot) -> None:
    """Ask, and wait for the first words."""
    comparing = context.comparing
    with qtbot.waitSignal(comparing.lives[0].text_arrived, timeout=WAIT_MS):
        comparing.ask(QUESTION, two)
    assert comparing.is_waiting


def stored(context: AppContext, chat_id: int) -> tuple[Message, ...]:
    work = context.desk().store.submit(lambda db: messages.thread(db, chat_id))  # type: ignore[arg-type]
    return work.result()


def warm(context: AppContext, two: Two) -> list[int | None]:
    return [context.desk().engine_pid(model) for model in two]


def test_when_all_engines_rest_no_second_answer_begins(
    context: AppContext, two: Two, qtbot: QtBot
) -> None:
    comparing = context.comparing
    begin(context, two, qtbot)
    rested: list[object] = []
    context.jobs.long(lambda: context.desk().close(for_good=False), rested.append)
    qtbot.waitUntil(lambda: bool(rested) and not comparing.is_running, timeout=WAIT_MS)
    first, second = comparing.replies
    assert first is not None
    assert (first.state, second) == (ReplyState.STOPPED, None)
    assert warm(context, two) == [None, None]


@pytest.mark.parametrize("words", [False, True])
def test_locked_nothing_of_it_is_known_and_nothing_runs(
    context: AppContext, two: Two, speaker: Speaker, qtbot: QtBot, words: bool
) -> None:
    speaker.ask("A secret")
    chat = context.conversation.chat
    assert chat is not None
    storing = Storing(context, qtbot)
    key = storing.storage.new_recovery_key()
    assert storing.do(lambda done, fail: storing.storage.begin(key, PHRASE, done, fail))
    comparing = context.comparing
    if words:
        begin(context, two, qtbot)
    else:
        comparing.ask(QUESTION, two)
    stopped: list[bool] = []
    context.lock.locking.connect(lambda _needs: stopped.append(comparing._is_stopped))
    with qtbot.waitSignal(context.lock.locked, timeout=WAIT_MS):
        context.lock.lock()
    assert stopped == [True]
    assert (comparing.question, comparing.replies) == (None, [None, None])
    assert all(live.now is None for live in comparing.lives)
    assert not comparing.is_running
    assert not context.conversation.is_writing
    assert warm(context, two) == [None, None]
    with qtbot.waitSignals([context.lock.unlocked, context.conversation.opened], timeout=WAIT_MS):
        context.lock.unlock(PHRASE)
    if words:
        question, reply = stored(context, chat.id)[-2:]
        assert (question.text, reply.state) == (QUESTION, ReplyState.STOPPED)


def test_cleared_while_it_runs_it_is_over_and_its_words_stay(
    context: AppContext, two: Two, qtbot: QtBot
) -> None:
    comparing = context.comparing
    begin(context, two, qtbot)
    question = comparing.question
    assert question is not None
    comparing.clear()
    assert (comparing.question, comparing.is_running) == (None, False)
    (turn,) = context.desk()._turns._turns
    assert turn.wait(WAIT_MS / 1000)
    qtbot.wait(1)  # what was said late comes, and nobody hears it
    assert comparing.replies == [None, None]
    assert stored(context, question.chat_id)[-1].state is ReplyState.STOPPED


def test_after_a_restore_nothing_of_the_chats_of_before_can_be_picked(
    context: AppContext, two: Two, speaker: Speaker, qtbot: QtBot, tmp_path: Path
) -> None:
    storage = Storing(context, qtbot).storage
    with qtbot.waitSignal(storage.backed_up, timeout=WAIT_MS) as told:
        storage.back_up(tmp_path / "stick", lambda error: pytest.fail(error.text()))
    begin(context, two, qtbot)
    with qtbot.waitSignal(storage.restored, timeout=WAIT_MS):
        storage.restore(
            told.args[0], None, lambda _kept: None, lambda error: pytest.fail(error.text())
        )
    comparing = context.comparing
    assert (comparing.question, comparing.replies) == (None, [None, None])
    assert not comparing.is_running


def test_it_stays_in_the_chat_in_which_it_was_asked(
    context: AppContext, two: Two, speaker: Speaker, qtbot: QtBot
) -> None:
    speaker.ask("here")
    chat, talk = context.conversation.chat, context.conversation
    assert chat is not None
    end = talk.messages[-1]
    comparing = context.comparing
    comparing.ask("/words 2", two)
    talk.open(None)  # before anybody has looked whether both fit
    qtbot.waitUntil(lambda: not comparing.is_running, timeout=WAIT_MS)
    assert comparing.question is not None
    assert (comparing.question.chat_id, comparing.question.parent_id) == (chat.id, end.id)
    assert talk.chat is None


def test_a_quick_answer_that_is_written_goes_on_and_the_other_model_waits_for_it(
    context: AppContext, two: Two, qtbot: QtBot
) -> None:
    quick, comparing = context.quick, context.comparing
    with qtbot.waitSignal(quick.live.text_arrived, timeout=WAIT_MS):
        quick.ask(QUESTION)
    answerer = quick.answerer()
    assert answerer is not None
    model = answerer[1]
    other = next(each for each in two if each != model)
    with qtbot.waitSignal(comparing.lives[0].finished, timeout=WAIT_MS) as ended:
        comparing.ask("hello", (other, model))
    assert isinstance(ended.args[1].error, NoRoomBeside)
    assert quick.is_writing
    assert context.desk().engine_pid(other) is None
    comparing.clear()
    with qtbot.waitSignal(quick.live.finished, timeout=WAIT_MS) as quick_ended:
        quick.stop()
    assert quick_ended.args[1].reply.state is ReplyState.STOPPED


def test_stopped_while_its_chat_is_made_leaves_no_chat(
    context: AppContext, two: Two, qtbot: QtBot
) -> None:
    comparing, store = context.comparing, context.desk().store
    released = threading.Event()
    waiting = store.submit(lambda _db: released.wait(60))
    comparing.ask("hello", two)
    qtbot.waitUntil(lambda: comparing._is_new, timeout=WAIT_MS)
    comparing.stop()
    released.set()
    qtbot.waitUntil(lambda: not comparing.is_running, timeout=WAIT_MS)
    assert waiting.result(30)
    assert store.submit(chats.list_chats).result(30) == ()
    assert store.submit(chats.list_deleted).result(30) == ()
    assert not context.shelf.chats
