# SPDX-License-Identifier: Apache-2.0
"""From Enter to the first text of the Guide, through the same path as the window's."""

import threading
import time

from desktop.core.ids import DomainId
from desktop.core.records import Chat, Domain, Message, ModelFile
from desktop.paths import user_paths
from desktop.settings.preferences import Preferences
from desktop.store import chats
from desktop.store.db import Database
from desktop.turn.desk import Desk
from desktop.turn.events import Outcome, Progress
from desktop.turn.usable import models_for

WAIT_S = 60.0
COLD, LOADED = "first token, engine not started", "first token, engine loaded"


class Clock:
    """A turn's listener that notes when the first text arrives."""

    def __init__(self) -> None:
        self.first = 0.0
        self.over = threading.Event()

    def on_question(self, message: Message) -> None: ...
    def on_reply(self, message: Message) -> None: ...
    def on_progress(self, progress: Progress) -> None: ...
    def on_reasoning(self, text: str) -> None: ...

    def on_text(self, text: str) -> None:
        self.first = self.first or time.perf_counter()

    def on_finished(self, outcome: Outcome) -> None:
        self.over.set()


def first_tokens(runs: int) -> dict[str, list[float]]:
    """Milliseconds, for a question to a fresh desk and for a second one."""
    times: dict[str, list[float]] = {COLD: [], LOADED: []}
    for _ in range(runs):
        paths = user_paths()
        desk = Desk(paths, Preferences.open(paths.settings))
        domain = desk.domain(DomainId("guide"))
        model = models_for(domain, desk.models())[0]
        chat = _new_chat(desk, domain, model)
        times[COLD].append(_ask(desk, chat, domain, model, "How do I add a model?"))
        times[LOADED].append(_ask(desk, chat, domain, model, "Where are my chats stored?"))
        desk.close()
    return times


def _new_chat(desk: Desk, domain: Domain, model: ModelFile) -> Chat:
    def create(db: Database) -> Chat:
        return chats.create_chat(db, domain_id=domain.id, model_id=model.id)

    return desk.store.submit(create).result()


def _ask(desk: Desk, chat: Chat, domain: Domain, model: ModelFile, question: str) -> float:
    clock = Clock()
    entered = time.perf_counter()
    desk.ask(
        chat=chat, question=question, parent_id=None, domain=domain, model=model, listener=clock
    )
    if not clock.over.wait(WAIT_S) or not clock.first:
        raise SystemExit("the Guide did not answer")
    return (clock.first - entered) * 1000.0
