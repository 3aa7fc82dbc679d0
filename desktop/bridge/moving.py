# SPDX-License-Identifier: Apache-2.0
"""Moves the data folder while the window waits. Afterwards the program has to start again."""

import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop.bridge.jobs import Jobs
from desktop.core.errors import KnownError

if TYPE_CHECKING:
    from desktop.turn.desk import Desk
    from desktop.turn.moving import Move, Plan

Failed = Callable[[KnownError], None]


class Moving(QObject):
    """All methods: Qt thread. The work is done on the thread for what takes long.

    Attributes:
        is_running: a move is at work.
    """

    progressed = Signal(int, int)
    """Megabytes done, and of how many."""
    moved = Signal()
    """The new folder counts. This process cannot use the database any more: start again."""
    cancelled = Signal()
    """Nothing was changed."""

    _told = Signal(int, int)

    def __init__(
        self, desk: "Callable[[], Desk]", jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._is_wanted = threading.Event()
        self.is_running = False
        self._told.connect(self.progressed, Qt.ConnectionType.QueuedConnection)

    def plan(self, target: Path, planned: "Callable[[Plan], None]", failed: Failed) -> None:
        """Look whether the data can go there, and what that takes."""

        def work() -> "Plan":
            from desktop.turn.moving import plan  # noqa: PLC0415  # not at the start

            return plan(self._desk().paths, target)

        self._jobs.long(work, planned, failed)

    def begin(self, target: Path, failed: Failed) -> None:
        """Move; :attr:`moved` or :attr:`cancelled` follows, or ``failed`` and nothing changed."""
        self._is_wanted.set()
        self.is_running = True

        def work() -> bool:
            from desktop.turn.moving import Move  # noqa: PLC0415
            from desktop.turn.verifying import Cancelled  # noqa: PLC0415

            try:
                with Move(self._desk().paths, target, self._tell) as move:
                    self._move(move, target)
            except Cancelled:
                return False
            return True

        def done(is_moved: bool) -> None:
            self.is_running = False
            (self.moved if is_moved else self.cancelled).emit()

        def refused(error: KnownError) -> None:
            self.is_running = False
            failed(error)

        self._jobs.long(work, done, refused)

    def cancel(self) -> None:
        """End it; :attr:`cancelled` follows, unless it was done already."""
        self._is_wanted.clear()

    def remove_old(self, done: Callable[[], None], failed: Failed) -> None:
        """Remove what the last move left behind; not while the database is closed."""

        def work() -> bool:
            from desktop.turn.begun_move import tidy  # noqa: PLC0415

            desk = self._desk()
            desk.store.submit(lambda _db: None).result()  # raises if it did not open
            return tidy(desk.paths)

        self._jobs.long(work, lambda _was_there: done(), failed)

    # --- on the long thread ----------------------------------------------------------------------

    def _move(self, move: "Move", target: Path) -> None:
        from desktop.core.moving_errors import StoreMoved  # noqa: PLC0415

        desk = self._desk()
        move.copy_most()
        desk.close(for_good=False)  # replies are stopped and saved, the engines end
        with desk.upkeep.quiet:
            desk.store.suspend(StoreMoved(str(target))).result()
            try:
                move.finish(desk.vault)
            except BaseException:
                desk.store.reopen().result()
                raise
            with suppress(KnownError):  # it was moved; the next start tries it again
                move.follow(desk.preferences, desk.model_settings)

    def _tell(self, done: int, count: int) -> None:
        from desktop.turn.verifying import Cancelled  # noqa: PLC0415

        if not self._is_wanted.is_set():
            raise Cancelled
        self._told.emit(done, count)
