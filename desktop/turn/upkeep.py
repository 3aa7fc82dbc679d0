# SPDX-License-Identifier: Apache-2.0
"""What a store needs once a day and nobody should wait for: rules, erasing, backups, a check.

A thread of its own looks some time after the start and every hour from then on. Erasing is done in
small steps on the store's thread, so that a question between them waits for a tenth of a second;
backups and their cleaning use a second connection.
"""

import logging
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from desktop.core.declared import Struct
from desktop.core.errors import KnownError, StoreLocked
from desktop.core.ids import ChatId
from desktop.core.store_errors import NotCleaned
from desktop.paths import Paths
from desktop.settings.preferences import Preferences
from desktop.store import erasing, keeping
from desktop.store.chats import list_uids, now_ms
from desktop.store.db import Database, check
from desktop.store.worker import StoreThread
from desktop.turn.schedule import age, back_up_if_due, clean, kept_copies
from desktop.turn.vault import Vault

T = TypeVar("T")
log = logging.getLogger(__name__)
FIRST_LOOK_S = 20.0
"""After the start: long after the first paint, the chats and the model."""
LOOK_EVERY_S = 3_600.0


class Report(Struct, frozen=True, kw_only=True):
    """What one look did.

    Attributes:
        erased: chats whose time was over.
        erased_ids: which.
        cleaned: backups that were written anew without erased chats.
        backup: the scheduled one that was made.
        problems: what to tell somebody.
    """

    erased: int = 0
    erased_ids: tuple[ChatId, ...] = ()
    cleaned: int = 0
    backup: Path | None = None
    problems: tuple[KnownError, ...] = ()


class Upkeep:
    """Looks by itself after :meth:`start`; :meth:`look` at once. Any thread but the store's."""

    def __init__(
        self,
        store: StoreThread,
        vault: Vault,
        preferences: Preferences,
        on_left: Callable[[Sequence[str]], None] | None = None,
        paths: Paths | None = None,
    ) -> None:
        """Start nothing yet.

        Args:
            on_left: told what chats there are, by ``uid``, after some went. On the store's thread.
            paths: where what a move of the data folder left is removed; None: nowhere.
        """
        self._on_left, self._paths = on_left, paths
        self._store, self._vault, self._preferences = store, vault, preferences
        self._ended = threading.Event()
        self._believes = False
        self._thread: threading.Thread | None = None
        self.quiet = threading.Lock()
        """Held while it looks; whoever needs the files for itself holds it meanwhile."""
        self.last: Report | None = None
        """What the last look did; None: there was none yet."""

    def start(self, told: Callable[[Report], None], first_look_s: float = FIRST_LOOK_S) -> None:
        """Begin; ``told`` gets each report, on this object's thread. A second call is a bug."""
        if self._thread is not None:
            raise RuntimeError("it runs already")
        self._thread = threading.Thread(
            target=self._run, args=(told, first_look_s), name="upkeep", daemon=True
        )
        self._thread.start()

    def close(self) -> None:
        """End after the step that runs, which for a large backup may take some seconds."""
        self._ended.set()
        if self._thread is not None:
            self._thread.join()

    def look(self, *, believes_clock: bool = False) -> Report:
        """Do what is due now. Waits; a locked store has nothing due.

        Args:
            believes_clock: somebody asked for it and looked at what is due.
        """
        with self.quiet:
            problems: list[KnownError] = []
            self._try(self._check, problems)
            erased = self._try(lambda: self._erase(believes_clock), problems) or ()
            cleaned, left = self._try(self._clean, problems) or (0, ())
            aged, not_aged = self._try(self._age, problems) or (0, ())
            cleaned, left = cleaned + aged, tuple(dict.fromkeys((*left, *not_aged)))
            if left:
                problems.append(NotCleaned(left))
            backup = self._try(
                lambda: back_up_if_due(self._vault, self._preferences, now_ms()), problems
            )
            self._try(self._tidy, problems)
            self.last = Report(
                erased=len(erased),
                erased_ids=erased,
                cleaned=cleaned,
                backup=None if backup is None else backup.path,
                problems=tuple(problems),
            )
            return self.last

    def _check(self) -> None:
        """What the start left out; it may take a minute, and nobody waits for it."""
        if self._store.submit(lambda db: db.is_unchecked).result():
            with closing(self._vault.beside()) as db:
                check(db, "quick_check")
            self._store.submit(_checked).result()

    def _erase(self, believes_clock: bool) -> tuple[ChatId, ...]:
        def find(db: Database) -> tuple[ChatId, ...]:
            now = now_ms()
            is_good = keeping.may_look(db, now)
            self._believes = is_good or believes_clock
            doomed = keeping.due(db, now) if self._believes else {}
            if doomed:
                erasing.mark(db, doomed)
            return tuple(doomed)

        found = self._store.submit(find).result()
        while not self._ended.is_set() and self._store.submit(erasing.step).result():
            pass
        if (tell := self._on_left) is not None:
            self._store.submit(lambda db: tell(list_uids(db))).result()
        return found

    def _clean(self) -> tuple[int, tuple[str, ...]]:
        marked = self._store.submit(erasing.to_scrub).result()
        if not marked or self._ended.is_set():
            return 0, ()
        cleaned, left = clean(self._vault, marked)
        if not left:
            self._store.submit(lambda db: erasing.scrubbed(db, marked)).result()
        return cleaned, left

    def _age(self) -> tuple[int, tuple[str, ...]]:
        """The rules for the copies that restoring kept, if the clock can be believed."""
        if not self._believes or not kept_copies(self._vault.database):
            return 0, ()
        rules = self._store.submit(keeping.stored_keeping).result()
        return age(self._vault, rules, now_ms())

    def _tidy(self) -> None:
        """The database was opened, so what a move of the data folder left behind may go."""
        paths = self._paths
        if paths is not None and self._store.submit(lambda db: not db.is_unchecked).result():
            from desktop.turn.begun_move import tidy  # noqa: PLC0415  # not at the start

            tidy(paths)

    def _try(self, work: Callable[[], T], problems: list[KnownError]) -> T | None:
        try:
            return None if self._ended.is_set() else work()
        except StoreLocked:
            return None
        except KnownError as error:
            log.info("upkeep: %s", type(error).__name__)
            problems.append(error)
            return None

    def _run(self, told: Callable[[Report], None], first_look_s: float) -> None:
        wait_s = first_look_s
        while not self._ended.wait(wait_s):
            try:
                told(self.look())
            except (CancelledError, RuntimeError):
                if self._ended.is_set():  # the store closed
                    return
                raise
            wait_s = LOOK_EVERY_S


def _checked(db: Database) -> None:
    db.is_unchecked = False
