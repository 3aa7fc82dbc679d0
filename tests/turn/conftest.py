# SPDX-License-Identifier: Apache-2.0
"""A real desk over a real database, with the scripted engine in a real child process."""

import queue
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.child.command import child_command
from desktop.core.ids import DomainId, MessageId
from desktop.core.records import Chat, Domain, Message, ModelFile
from desktop.engine.client import Limits
from desktop.library.shelf import model_at
from desktop.paths import Paths
from desktop.settings.preferences import Preferences
from desktop.store import chats
from desktop.turn.desk import Desk
from desktop.turn.events import Outcome, Progress
from desktop.turn.turn import Turn
from tests.helpers.models import write_llama
from tests.helpers.updates import House

WAIT_S = 60.0


class Watcher:
    """A listener that keeps the calls in order and lets a test wait for them."""

    def __init__(self) -> None:
        self.calls: list[object] = []
        self._queue: queue.SimpleQueue[object] = queue.SimpleQueue()

    def on_question(self, message: Message) -> None:
        self._put(("question", message))

    def on_reply(self, message: Message) -> None:
        self._put(("reply", message))

    def on_progress(self, progress: Progress) -> None:
        self._put(progress)

    def on_reasoning(self, text: str) -> None:
        self._put(("reasoning", text))

    def on_text(self, text: str) -> None:
        self._put(text)

    def on_finished(self, outcome: Outcome) -> None:
        self._put(outcome)

    def _put(self, call: object) -> None:
        self.calls.append(call)
        self._queue.put(call)

    @property
    def text(self) -> str:
        return "".join(call for call in self.calls if isinstance(call, str))

    def next(self) -> object:
        """The next call."""
        return self._queue.get(timeout=WAIT_S)

    def until_text(self) -> str:
        while not isinstance(call := self._queue.get(timeout=WAIT_S), str):
            assert not isinstance(call, Outcome), call
        return call

    def outcome(self) -> Outcome:
        while not isinstance(call := self._queue.get(timeout=WAIT_S), Outcome):
            pass
        assert isinstance(self.calls[-1], Outcome)
        return call


class Table:
    """What a test says to the desk, in short."""

    def __init__(self, desk: Desk, model: ModelFile) -> None:
        self.desk, self.model = desk, model
        self.domain: Domain = desk.domain(DomainId("general"))
        self.chat: Chat = desk.store.submit(
            lambda db: chats.create_chat(db, domain_id=self.domain.id, model_id=model.id)
        ).result()

    def start(self, question: str, parent_id: MessageId | None = None) -> tuple[Turn, Watcher]:
        watcher = Watcher()
        turn = self.desk.ask(
            chat=self.chat,
            question=question,
            parent_id=parent_id,
            domain=self.domain,
            model=self.model,
            listener=watcher,
        )
        return turn, watcher

    def ask(self, question: str, parent_id: MessageId | None = None) -> tuple[Outcome, Watcher]:
        _, watcher = self.start(question, parent_id)
        return watcher.outcome(), watcher


@pytest.fixture
def desk(paths: Paths) -> Iterator[Desk]:
    made = Desk(
        paths,
        Preferences.open(paths.settings),
        engine_argv=child_command("--engine", "--fake"),
        limits=Limits(stop_s=0.5),
    )
    yield made
    made.close()


@pytest.fixture
def table(desk: Desk, paths: Paths) -> Table:
    return Table(desk, model_at(write_llama(paths.models / "scripted.gguf")))


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """Who publishes updates, and one installation."""
    made = House(tmp_path)
    yield made
    made.running.close()


def model_named(folder: Path, name: str) -> ModelFile:
    """A real header under a name that makes the scripted engine fail."""
    return model_at(write_llama(folder / name))


@pytest.fixture
def with_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A llama.cpp that is built for cards, as this process sees it; its engines have their own."""
    package = tmp_path / "elsewhere" / "llama_cpp"
    library = package / "lib" / "libggml-vulkan.so"
    library.parent.mkdir(parents=True)
    library.touch()
    (package / "__init__.py").touch()
    monkeypatch.syspath_prepend(package.parent)
    # Only where it lies is asked for; a helper may have loaded the real one.
    monkeypatch.delitem(sys.modules, "llama_cpp", raising=False)
    return library
