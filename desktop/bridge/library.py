# SPDX-License-Identifier: Apache-2.0
"""What the window does with installed models: remove one, or check its files.

A check reads gigabytes, so it has a thread of its own; nothing else waits for it.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop.bridge.choices import Choices
from desktop.bridge.jobs import Jobs
from desktop.core.declared import Struct
from desktop.core.errors import KnownError
from desktop.core.records import ModelFile

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

    from desktop.turn.desk import Desk
    from desktop.turn.offers import Installed
    from desktop.turn.verifying import FileCheck

    Checked = tuple[FileCheck, ...] | None


class Check(Struct, frozen=True, kw_only=True):
    """How the check of one model stands.

    Attributes:
        model: the file as it was then; another state of it was not checked.
        fraction: 0-1 while it runs.
        files: the result, one for each file; empty: there is none yet.
        problem: why there is none; may be empty.
    """

    model: ModelFile
    is_running: bool = True
    fraction: float = 0.0
    files: "tuple[FileCheck, ...]" = ()
    problem: str = ""


class Library(QObject):
    """All methods: Qt thread."""

    check_changed = Signal()
    """A check began, went on or ended."""
    stock_changed = Signal()
    """More is known of an installed model than before."""
    removed = Signal(object, object)
    """The Installed that is gone from the list, and the number of freed bytes."""
    neighbours_found = Signal(object)
    """A tuple of Neighbour: what other programs have that is not used yet."""
    _progressed = Signal(object, float)

    def __init__(
        self,
        desk: "Callable[[], Desk]",
        choices: Choices,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._choices, self._jobs = desk, choices, jobs
        self._checks: dict[Path, Check] = {}
        self._running: dict[Path, Future[Checked]] = {}
        self._unwanted: set[Path] = set()
        self._pool: ThreadPoolExecutor | None = None
        self._progressed.connect(self._on_progressed, Qt.ConnectionType.QueuedConnection)

    def remove(self, installed: "Installed") -> None:
        """Delete or forget a model; :attr:`removed` follows, or :attr:`Jobs.failed`."""
        path = installed.model.path
        self.stop_check(path)
        check = self._running.get(path)  # one that only waited is gone by now

        def work() -> int:
            from concurrent.futures import wait  # noqa: PLC0415  # not at the start

            from desktop.turn.removing import carry_out  # noqa: PLC0415

            if check is not None:
                wait([check])  # Windows deletes no file that is open
            return carry_out(self._desk(), installed.removal)

        def failed(error: KnownError) -> None:
            self._choices.refresh()
            self._jobs.failed.emit(error)

        self._jobs.write(work, lambda freed: self._on_removed(installed, freed), failed)

    def look_for_neighbours(self) -> None:
        """Look for models of other programs; :attr:`neighbours_found` follows."""

        def work() -> object:
            from desktop.turn.adopting import adoptable  # noqa: PLC0415  # not at the start

            return adoptable(self._desk().preferences)

        self._jobs.read(work, self.neighbours_found.emit)

    def confirm(self, files: "tuple[FileCheck, ...]") -> None:
        """Remember that files with these hashes are trusted; :attr:`stock_changed` follows."""

        def work() -> None:
            from desktop.turn.trusting import confirm  # noqa: PLC0415  # rarely

            confirm(self._desk().paths, files)

        self._jobs.write(work, lambda _none: self.stock_changed.emit())

    def check(self, model: ModelFile) -> None:
        """Hash a model's files and compare; :attr:`check_changed` tells how it goes."""
        from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415  # not at the start

        path = model.path
        if path in self._running:
            return
        if self._pool is None:
            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="window-check")
        self._unwanted.discard(path)
        self._checks[path] = Check(model=model)
        self._running[path] = future = self._pool.submit(self._verify, model)
        self._jobs.follow(
            future,
            lambda files: self._on_checked(model, files),
            lambda error: self._on_failed(model, error),
        )
        self.check_changed.emit()

    def stop_check(self, path: Path) -> None:
        """End a check that runs or waits; nothing is known of the file then."""
        future = self._running.get(path)
        if future is None:
            return
        self._unwanted.add(path)
        if future.cancel():  # it only waited for another one; nobody will tell of its end
            self._end(self._checks[path].model, None)

    def state(self, model: ModelFile) -> Check | None:
        """How the check of this very state of a model stands; None: it was not checked."""
        check = self._checks.get(model.path)
        return check if check is not None and check.model == model else None

    def close(self) -> None:
        """End the checks; waits for a moment."""
        for path in tuple(self._running):
            self.stop_check(path)
        if self._pool is not None:
            self._pool.shutdown(wait=True)

    # --- other threads ----------------------------------------------------------------------------

    def _verify(self, model: ModelFile) -> "Checked":
        """On the checking thread. None: it was stopped."""
        from desktop.turn.verifying import Cancelled, verify  # noqa: PLC0415

        def tell(fraction: float) -> None:
            self._progressed.emit(model, fraction)

        try:
            return verify(self._desk(), model, tell, lambda: model.path not in self._unwanted)
        except Cancelled:
            return None

    # --- Qt thread --------------------------------------------------------------------------------

    def _on_progressed(self, model: ModelFile, fraction: float) -> None:
        if model.path in self._running:
            self._checks[model.path] = Check(model=model, fraction=fraction)
            self.check_changed.emit()

    def _on_checked(self, model: ModelFile, files: "Checked") -> None:
        if files is None:
            self._end(model, None)
        else:
            self._end(model, Check(model=model, is_running=False, files=files))
            self.stock_changed.emit()

    def _on_failed(self, model: ModelFile, error: KnownError) -> None:
        self._end(model, Check(model=model, is_running=False, problem=error.text()))

    def _end(self, model: ModelFile, check: Check | None) -> None:
        self._running.pop(model.path, None)
        self._checks.pop(model.path, None)
        if check is not None:
            self._checks[model.path] = check
        self.check_changed.emit()

    def _on_removed(self, installed: "Installed", freed_bytes: int) -> None:
        self._checks.pop(installed.model.path, None)
        self._choices.refresh()
        self.removed.emit(installed, freed_bytes)
