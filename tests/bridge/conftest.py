# SPDX-License-Identifier: Apache-2.0
"""The real bridge over a real desk and database, with the scripted engine in a real child."""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker
from shiboken6 import delete

from desktop.bridge.context import AppContext
from desktop.catalog.load import load_catalog
from desktop.child.command import child_command
from desktop.core.ids import DomainId
from desktop.core.records import Message
from desktop.engine.client import Limits
from desktop.paths import Paths, catalogue_file
from desktop.settings import spec
from desktop.settings.preferences import Preferences
from desktop.turn.desk import Desk
from desktop.turn.events import Outcome
from tests.helpers.models import write_llama
from tests.turn.conftest import with_library

__all__ = ["with_library"]

WAIT_MS = 30_000
GENERAL = DomainId("general")


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The style of the application, as app.py sets it."""
    return ["carrel", "-style", "fusion"]


@pytest.fixture
def model_file(paths: Paths) -> Path:
    """A chat model with a real header; the scripted engine answers for it."""
    return write_llama(paths.models / "scripted.gguf")


@pytest.fixture
def settings(paths: Paths) -> Preferences:
    """Settings of a user who works in the domain General."""
    preferences = Preferences.open(paths.settings)
    preferences.set(spec.DOMAIN, "general")
    return preferences


@pytest.fixture
def make_context(
    qapp: Any, paths: Paths, settings: Preferences
) -> Iterator[Callable[[], AppContext]]:
    """Builds contexts over the same home, like one start of Carrel after another."""
    made: list[tuple[QObject, AppContext]] = []

    def make() -> AppContext:
        parent = QObject()
        argv = child_command("--engine", "--fake")
        limits = Limits(stop_s=0.5)
        desk = cache(lambda: Desk(paths, settings, engine_argv=argv, limits=limits))
        domains = load_catalog(catalogue_file()).domains
        context = AppContext(desk, domains, settings, paths.models, parent)
        made.append((parent, context))
        return context

    yield make
    for parent, context in made:
        context.close()
        delete(parent)


@pytest.fixture
def context(make_context: Callable[[], AppContext], model_file: Path, qtbot: QtBot) -> AppContext:
    """A context that has read its chats and models."""
    context = make_context()
    with qtbot.waitSignals([context.choices.changed, context.chats.loaded], timeout=WAIT_MS):
        context.load()
    return context


def set_longest(context: AppContext, tokens: int, qtbot: QtBot) -> None:
    """Set how long answers may be, and wait until it holds: settings are saved by a thread."""
    with qtbot.waitSignal(context.preferences.changed, timeout=WAIT_MS):
        context.preferences.set(spec.MAX_TOKENS, tokens)


class Speaker:
    """Asks in the chat on the screen and waits for what follows."""

    def __init__(self, context: AppContext, qtbot: QtBot) -> None:
        self.context, self._qtbot = context, qtbot

    def until_finished(self) -> SignalBlocker:
        """Waits, at the end of a ``with`` block, for the end of the reply."""
        finished = self.context.conversation.reply_finished
        return self._qtbot.waitSignal(finished, timeout=WAIT_MS)

    def ask(self, text: str) -> Outcome:
        """Ask and wait for the end."""
        with self.until_finished() as ended:
            self.context.conversation.send(text)
        outcome = ended.args[0]
        assert isinstance(outcome, Outcome)
        return outcome

    def begin(self, text: str) -> Message:
        """Ask and wait for the first words; returns the reply as it began."""
        talk = self.context.conversation
        signals = [talk.reply_began, talk.text_arrived]
        with self._qtbot.waitSignals(signals, timeout=WAIT_MS, order="strict"):
            talk.send(text)
        return talk.messages[-1]

    def stop(self) -> Outcome:
        """Stop and wait for the end."""
        with self.until_finished() as ended:
            self.context.conversation.stop()
        outcome = ended.args[0]
        assert isinstance(outcome, Outcome)
        return outcome


@pytest.fixture
def speaker(context: AppContext, qtbot: QtBot) -> Speaker:
    return Speaker(context, qtbot)
