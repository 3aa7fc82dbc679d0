# SPDX-License-Identifier: Apache-2.0
"""What one turn is to do, and how the settings make it so."""

from dataclasses import dataclass
from typing import Any

from desktop.core.ids import MessageId
from desktop.core.records import Chat, Domain, ModelFile
from desktop.engine.load import Load
from desktop.engine.options import Adapter, Wishes
from desktop.engine.protocol import Generate
from desktop.settings import spec
from desktop.settings.per_model import ModelPreferences
from desktop.settings.preferences import Preferences
from desktop.turn.adapters import acting
from desktop.turn.prompting import SUMMARISE
from desktop.turn.requests import generate_for, load_for


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is to be answered, by which model, and how.

    Attributes:
        generate: everything but its messages, which are made from the stored conversation.
        question: text of a new question, or None to answer ``question_id`` again.
        parent_id: message that a new question follows; None begins the chat.
        summarises: whether the oldest turns are summarised if it is too long, unless the chat says
            otherwise.
        continues: the reply to ``question_id`` that is gone on with.
        wishes: what this question wants beyond its domain and the settings.
    """

    chat: Chat
    domain: Domain
    model: ModelFile
    load: Load
    generate: Generate
    question: str | None = None
    parent_id: MessageId | None = None
    question_id: MessageId | None = None
    summarises: bool = False
    continues: MessageId | None = None
    wishes: Wishes | None = None


class Planner:
    """Makes plans by the settings of the program and of the model. Any thread."""

    def __init__(self, preferences: Preferences, models: ModelPreferences) -> None:
        self._preferences, self._models = preferences, models

    def load(self, model: ModelFile, wishes: Wishes | None = None) -> Load:
        """How this model is loaded."""
        return load_for(model, self._models.over(self._preferences, model.id), wishes)

    def adapters(self, model: ModelFile) -> tuple[Adapter, ...]:
        """Which adapters act on this model's answers, unless a question wishes for others."""
        return acting(self._models.over(self._preferences, model.id))

    def requests(
        self, domain: Domain, model: ModelFile, wishes: Wishes | None = None
    ) -> tuple[Load, Generate, bool]:
        """How this model is loaded, asked a question in this domain, and whether it summarises."""
        settings = self._models.over(self._preferences, model.id)
        load, generate = load_for(model, settings, wishes), generate_for(domain, settings, wishes)
        return load, generate, settings.get(spec.WHEN_FULL) == SUMMARISE

    def plan(
        self,
        chat: Chat,
        domain: Domain,
        model: ModelFile,
        wishes: Wishes | None = None,
        **what: Any,
    ) -> Plan:
        """A plan; ``what`` are the fields of Plan that say what is to be answered."""
        load, generate, summarises = self.requests(domain, model, wishes)
        return Plan(
            chat=chat,
            domain=domain,
            model=model,
            load=load,
            generate=generate,
            summarises=summarises,
            wishes=wishes,
            **what,
        )
