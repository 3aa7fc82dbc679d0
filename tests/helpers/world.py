# SPDX-License-Identifier: Apache-2.0
"""One user's Carrel over real files and a real database, for the probes of the policy."""

from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from desktop.catalog.load import Catalog
from desktop.core.ids import ChatId, DomainId, ModelId
from desktop.core.keeping import Keeping
from desktop.core.policy_errors import PolicyForbids
from desktop.core.records import Chat, ModelFile, ReplyFacts, ReplyState
from desktop.fetch.allowed import refuse_unless_allowed
from desktop.fetch.failures import RequestFailed
from desktop.fetch.ledger import Ledger
from desktop.library.shelf import model_at
from desktop.paths import Paths
from desktop.settings import spec
from desktop.settings.file import save
from desktop.settings.loading import DRAFT_MODEL
from desktop.settings.per_model import ModelPreferences
from desktop.settings.preferences import Preferences
from desktop.settings.setting import Setting
from desktop.store import chats, keeping, messages
from desktop.store.db import Database, open_database
from desktop.turn.added_catalogues import load_all
from desktop.turn.allowed import question_refusal
from desktop.turn.plan import Planner
from desktop.turn.requests import load_for
from tests.helpers.models import write_llama

LAW, GUIDE = DomainId("law"), DomainId("guide")
DAY_MS = keeping.DAY_MS
USERS_CATALOGUE = """
[[licence]]
id = "House"
address = "https://example.com/licence"
company_use = "free"
note = "Ours."

[[source]]
id = "me"
title = "Me."

[[model]]
id = "users-own"
name = "Users own"
licence = "House"
good_at = ["all"]
bad_at = ["none"]
sources = { facts = ["me"], licence = ["me"], judgement = ["me"] }

[[model.build]]
quantization = "Q4_K_M"
repo = "user/own"
file = [{ name = "own.gguf" }]
"""


@dataclass
class World:
    """One user's Carrel, as far as a probe needs it."""

    paths: Paths
    _made: list[Any] = field(default_factory=list)

    @cached_property
    def preferences(self) -> Preferences:
        return Preferences.open(self.paths.settings)

    @cached_property
    def db(self) -> Database:
        made = open_database(self.paths.database, None)
        self._made.append(made)
        return made

    @property
    def catalog(self) -> Catalog:
        return load_all(self.paths, self.preferences)

    @cached_property
    def pinned(self) -> ModelFile:
        """A file under the name of a build that the built-in catalogue pins."""
        table = next(
            each
            for each in self.catalog.models
            if each.kind == "chat" and each.build and each.build[0].is_pinned
        )
        return self.model(table.build[0].id)

    def model(self, name: str) -> ModelFile:
        path = self.paths.models / f"{name}.gguf"
        return ModelFile(id=ModelId(name), name=name, path=path, size_bytes=1)

    def refuses(self, model: ModelFile, domain_id: DomainId = LAW) -> bool:
        """Whether a question to this model is refused."""
        domain = next(each for each in self.catalog.domains if each.id == domain_id)
        planner = Planner(self.preferences, ModelPreferences.open(self.paths.model_settings))
        chat = Chat(
            id=ChatId(1), title="", domain_id=domain.id, model_id=None, created_ms=0, updated_ms=0
        )
        plan = planner.plan(chat, domain, model, question="?")
        refuses = self.preferences.get(spec.REVOKED_MODELS) == "refuse"
        return question_refusal(self.catalog, self.paths, plan, refuses=refuses) is not None

    def refuses_with(self, draft: Path, model: Path) -> bool:
        """Whether a question is refused because of the model that guesses ahead, or anyway."""
        answering = model_at(write_llama(model, hidden=64))
        write_llama(draft)
        own = ModelPreferences.open(self.paths.model_settings)
        own.set(answering.id, DRAFT_MODEL, str(draft))
        assert load_for(answering, own.over(self.preferences, answering.id)).draft
        return self.refuses(answering)

    def wish(self, setting: Setting[Any], value: Any) -> None:
        """Want a value: in the program, and by an editor in the file."""
        with suppress(PolicyForbids):
            self.preferences.set(setting, value)
        save(self.paths.settings, {setting.key: value})
        self.__dict__["preferences"] = Preferences.open(self.paths.settings)

    def chat(self, days: float = 0) -> ChatId:
        made = chats.create_chat(self.db, domain_id=GUIDE, model_id=None, title="a chat")
        asked = messages.add_question(self.db, made.id, None, "a question")
        reply = messages.begin_reply(self.db, made.id, asked.id, ReplyFacts())
        messages.finish_reply(self.db, reply.id, "an answer", ReplyState.COMPLETE, ReplyFacts())
        self.db.execute(
            "UPDATE chats SET updated_ms = updated_ms - ? WHERE id = ?",
            (int(days * DAY_MS), made.id),
        )
        return made.id

    def rules(self, rules: Keeping) -> None:
        """Want rules: by the way that there is, and by hand in the database."""
        with suppress(PolicyForbids):
            keeping.set_keeping(self.db, rules)
        self.db.execute(
            "UPDATE keeping SET keep_days = ?, trash_days = ?, saves = ?, held = ?",
            (rules.keep_days, rules.trash_days, int(rules.saves), int(rules.is_held)),
        )

    def fetches(self, request: Any) -> bool:
        """Whether the fetcher lets a request out."""
        try:
            ledger = Ledger(self.paths.connections)
            refuse_unless_allowed(request, request.network.endpoint, ledger)
        except RequestFailed:
            return False
        return True

    def close(self) -> None:
        for each in self._made:
            each.close()
