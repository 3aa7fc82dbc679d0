# SPDX-License-Identifier: Apache-2.0
"""Everything one process needs to answer questions. Built once, by the window or a command."""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial

from desktop.child.command import child_command
from desktop.core.errors import KnownError
from desktop.core.ids import DomainId, MessageId
from desktop.core.model_errors import NoRoomBeside
from desktop.core.records import Article, Chat, Domain, ModelFile
from desktop.documents.handbook import load_handbook
from desktop.documents.search import HandbookSearch, Hit
from desktop.engine.client import Limits
from desktop.engine.options import Wishes
from desktop.library.ledger import HashLedger
from desktop.paths import Paths, resources
from desktop.policy.current import now
from desktop.settings import spec
from desktop.settings.engines import ENGINE_IDLE_MINUTES
from desktop.settings.per_model import ModelPreferences
from desktop.settings.preferences import Preferences
from desktop.store.db import memory_database
from desktop.store.messages import mark_interrupted
from desktop.store.worker import StoreThread
from desktop.turn.added_catalogues import load_all
from desktop.turn.allowed import allowed_domains, load_refusal, question_refusal
from desktop.turn.at_work import TurnsAtWork
from desktop.turn.chats import Chats
from desktop.turn.engines import Engines
from desktop.turn.events import EngineStatus, TurnListener
from desktop.turn.forgetting import sessions_for
from desktop.turn.gauge import Gauge
from desktop.turn.house_catalogues import house_problems
from desktop.turn.idling import Idle
from desktop.turn.plan import Plan, Planner
from desktop.turn.rechecking import Rechecks
from desktop.turn.rules import Rules
from desktop.turn.shelving import Shelving
from desktop.turn.stores import Stores
from desktop.turn.turn import Turn
from desktop.turn.upkeep import Upkeep
from desktop.turn.usable import models_for, present, refused
from desktop.turn.vault import Vault

PASSAGES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One domain of the menu and the models it can use, best first; none: nothing installed."""

    domain: Domain
    models: tuple[ModelFile, ...]


class Desk:
    """Store, settings, models, handbook and engines of one process.

    Making one reads only catalogues and settings; the database opens on the store's thread.

    Attributes:
        store: the only way to the database.
        stores: the same, and the one in memory; chats, shelving: what the window does with them.
        catalog: all catalogues put together; a further one with a problem is left out and says so.
        domains: in the order of the catalogue.
        sessions: what the models have read of the chats, kept across restarts.
        rechecks: which model files were held against their hashes.
        vault: the database's key; its methods wait, so not on the window's thread.
        model_settings: what single models do differently from ``preferences``.
        gauge: how full the context window is, see :class:`desktop.turn.gauge.Gauge`.
        rules, upkeep: how long chats are kept; what erases and backs up, once it is started.
    """

    def __init__(
        self,
        paths: Paths,
        preferences: Preferences,
        *,
        engine_argv: Sequence[str] | None = None,
        limits: Limits | None = None,
        is_temporary: bool = False,
        vault: Vault | None = None,
    ) -> None:
        """Open the desk.

        Args:
            engine_argv: command of the engine child; None: this program's own.
            is_temporary: keep the conversations in memory only.
            vault: the database's key; None: the keyring's, and nobody is shown a recovery key.

        Raises:
            FolderNotWritable: a folder of ours cannot be made.
            BadData: ``models.toml`` is damaged.
        """
        paths.create()
        self.paths, self.preferences = paths, preferences
        self.model_settings = ModelPreferences.open(paths.model_settings)
        self._planner = Planner(preferences, self.model_settings)
        self.catalog = load_all(paths, preferences)
        self.domains = self.catalog.domains
        self.house_problems = house_problems(now(), self.catalog)
        self.vault = vault or Vault(paths.database)
        self.vault.preferences = preferences
        self.store = StoreThread(None if is_temporary else self.vault.open)
        if not is_temporary:
            self.store.submit(mark_interrupted)
        self.sessions = sessions_for(paths, preferences, None if is_temporary else self.vault)
        self.stores = Stores(self.store)
        keep_only = self.sessions.keep_only
        self.chats = Chats(self.stores, self._return_to, keep_only)
        self.shelving = Shelving(self.stores, keep_only)
        self.rules = Rules(self.store)
        self.upkeep = Upkeep(self.store, self.vault, preferences, keep_only, paths)
        self.rechecks = Rechecks(self.catalog, HashLedger(paths.hashes))
        argv = engine_argv or child_command("--engine")
        idle = Idle(lambda: preferences.get(ENGINE_IDLE_MINUTES))
        self._engines = Engines(argv, limits, None, self.sessions, self.rechecks, paths.state, idle)
        self.gauge = Gauge(self.stores, self._engines, self._planner.requests)
        self._turns = TurnsAtWork()
        self._handbook: HandbookSearch | None = None
        self._handbook_lock = threading.Lock()
        self._preparing: threading.Thread | None = None

    def unlock(self, secret: str) -> "Future[int]":
        """Open a locked store with a passphrase or recovery key; returns at once.

        The future raises StoreLocked, WrongSecret or MistypedRecoveryKey, as work for the store
        does as long as it is locked.
        """
        self.vault.use(secret)
        self.store.reopen()
        return self.store.submit(mark_interrupted)

    # --- what there is ---------------------------------------------------------------------------

    def models(self) -> tuple[ModelFile, ...]:
        """All model files, also those with a problem. Reads files: not on the window's thread."""
        found = present(self.paths, self.preferences)
        refuses = self._refuses
        return tuple(refused(self.catalog, self.paths, model, refuses=refuses) for model in found)

    def choices(self) -> tuple[Choice, ...]:
        """The domain menu. Reads files: not on the window's thread."""
        usable = [model for model in self.models() if not model.problem]
        domains = allowed_domains(self.domains)
        if not domains:  # a menu without a domain would be none
            return (Choice(domain=self.domains[0], models=()),)
        return tuple(Choice(domain=domain, models=models_for(domain, usable)) for domain in domains)

    def domain(self, domain_id: DomainId) -> Domain:
        """The domain of this id; the first one if it does not exist any more."""
        return next((d for d in self.domains if d.id == domain_id), self.domains[0])

    def handbook(self) -> tuple[Article, ...]:
        """All articles in reading order. The first call loads them."""
        return self._search().articles

    def search_handbook(self, text: str, limit: int = 20) -> tuple[Article, ...]:
        """Articles for what someone types on the Help page, best first."""
        return tuple(hit.article for hit in self._search().search(text, limit))

    def passages(self, question: str) -> tuple[Hit, ...]:
        """What goes into the Guide's prompt, best first; nothing if nothing is near."""
        return self._search().best(question, PASSAGES)

    # --- engines ---------------------------------------------------------------------------------

    def on_engine(self, callback: Callable[[EngineStatus], None]) -> None:
        """Be told when the current engine changes; called on an engine's thread."""
        self._engines.on_status(callback)

    @property
    def engine_status(self) -> EngineStatus:
        """Of the model used last."""
        return self._engines.status()

    def engine_pid(self, model: ModelFile) -> int | None:
        """Process id of the engine that runs a model, if one does."""
        return self._engines.pid(model)

    def warm(self, model: ModelFile, wishes: Wishes | None = None) -> None:
        """Start loading a model in the background, so that the first question finds it ready.

        With the built-in model, the handbook's index too. ``wishes``: those of that question.
        """
        load, refuses = self._planner.load(model, wishes), self._refuses
        wrong = load_refusal(self.catalog, self.paths, model, load, refuses=refuses)
        if model.problem or wrong or self._engines.in_the_way(model, load):
            return  # the question will say why
        self._engines.warm(model, load)
        if model.is_builtin and self._preparing is None:
            self._preparing = threading.Thread(target=self._search, name="handbook")
            self._preparing.start()

    def unload(self, model: ModelFile, timeout_s: float = 3.0) -> None:
        """Stop what the model answers, and end its engine. Waits."""
        self._turns.stop(timeout_s, model)
        self._engines.unload(model, timeout_s)

    # --- turns -----------------------------------------------------------------------------------

    def ask(
        self,
        *,
        chat: Chat,
        question: str,
        parent_id: MessageId | None,
        domain: Domain,
        model: ModelFile,
        listener: TurnListener,
        wishes: Wishes | None = None,
    ) -> Turn:
        """Store a question and have it answered. Returns at once; see TurnListener.

        Args:
            parent_id: the message that the question follows; None begins the chat.
            wishes: what this question wants beyond its domain and the settings.
        """
        plan = self._planner.plan(
            chat, domain, model, wishes, question=question, parent_id=parent_id
        )
        return self._start(plan, listener)

    def regenerate(
        self,
        *,
        chat: Chat,
        question_id: MessageId,
        domain: Domain,
        model: ModelFile,
        listener: TurnListener,
        continues: MessageId | None = None,
    ) -> Turn:
        """Answer a stored question again; the earlier reply stays as another branch.

        Args:
            continues: go on with this reply to the question, in its place.
        """
        plan = self._planner.plan(chat, domain, model, question_id=question_id, continues=continues)
        return self._start(plan, listener)

    def close(self, timeout_s: float = 3.0, *, for_good: bool = True) -> None:
        """Stop and save what runs, end the engines, finish and close the store. Waits.

        Not ``for_good``: the store stays open, and a question starts an engine again.
        """
        self._turns.stop(timeout_s)
        if for_good:
            self._engines.close(timeout_s)
        else:
            self._engines.rest(timeout_s)
        self._turns.stop(timeout_s)  # one whose engine did not listen ends with it
        if for_good:
            self.upkeep.close()
            self.stores.close()
            if self._preparing is not None:
                self._preparing.join()
            if self._handbook is not None:
                self._handbook.close()

    # --- within ----------------------------------------------------------------------------------

    @property
    def _refuses(self) -> bool:
        """Whether the settings say to refuse revoked models."""
        return self.preferences.get(spec.REVOKED_MODELS) == "refuse"

    def _return_to(self, session: str, model: ModelFile) -> None:
        load, adapters = self._planner.load(model), self._planner.adapters(model)
        self._engines.return_to(session, model, load, adapters)

    def _start(self, plan: Plan, listener: TurnListener) -> Turn:
        store = self.stores.of(plan.chat.id)
        refusal = partial(self._refusal, plan)
        turn = Turn(plan, store, self._engines, self.passages, listener, refusal)
        self._turns.add(turn)
        return turn

    def _refusal(self, plan: Plan) -> KnownError | None:
        if forbidden := question_refusal(self.catalog, self.paths, plan, refuses=self._refuses):
            return forbidden
        writing = self._engines.in_the_way(plan.model, plan.load)
        return NoRoomBeside(plan.model.name, writing) if writing else None

    def _search(self) -> HandbookSearch:
        with self._handbook_lock:
            if self._handbook is None:
                articles = load_handbook(resources() / "guide" / "handbook")
                self._handbook = HandbookSearch(memory_database(), articles)
            return self._handbook
