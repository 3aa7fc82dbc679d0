# SPDX-License-Identifier: Apache-2.0
"""Models that go to another folder, or come into the library; on a thread of their own."""

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
    from concurrent.futures import ThreadPoolExecutor

    from desktop.turn.desk import Desk
    from desktop.turn.relocating import Places


class Relocated(Struct, frozen=True, kw_only=True):
    """A model that came to another place; ``was_copied``: it lies at the old one too."""

    model: ModelFile
    path: Path
    was_copied: bool


class Relocating(QObject):
    """All methods: Qt thread."""

    changed = Signal()
    """One began, went on or ended."""
    done = Signal(object)
    """A Relocated."""
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
        self._fractions: dict[Path, float] = {}
        self._unwanted: set[Path] = set()
        self._pool: ThreadPoolExecutor | None = None
        self._progressed.connect(self._on_progressed, Qt.ConnectionType.QueuedConnection)

    def look(self, model: ModelFile, on_places: "Callable[[Places], None]") -> None:
        """Look where a model can go."""

        def work() -> "Places":
            from desktop.turn.relocating import places_for  # noqa: PLC0415  # rarely

            return places_for(self._desk(), model)

        self._jobs.read(work, on_places)

    def start(self, model: ModelFile, folder: Path, *, keeps: bool = False) -> None:
        """Take a model there, after what is under way; ``keeps``: copy it.

        :attr:`done` follows, or :attr:`Jobs.failed`; nothing if it is stopped.
        """
        from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415  # not at the start

        path = model.path
        if path in self._fractions:
            return
        if self._pool is None:
            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="window-move")
        self._unwanted.discard(path)
        self._fractions[path] = 0.0
        future = self._pool.submit(self._carry, model, folder, keeps)
        self._jobs.follow(
            future,
            lambda target: self._on_done(model, target, keeps),
            lambda error: self._on_failed(model, error),
        )
        self.changed.emit()

    def stop(self, path: Path) -> None:
        """Give one up; everything is as it was before. Nothing once it is in its new place."""
        if path in self._fractions:
            self._unwanted.add(path)

    def fraction(self, path: Path) -> float | None:
        """How far one is, 0-1; None: it does not move."""
        return self._fractions.get(path)

    def running(self) -> dict[Path, float]:
        """What is under way, by the old place."""
        return dict(self._fractions)

    def close(self) -> None:
        """Give all up; waits for a moment."""
        self._unwanted.update(self._fractions)
        if self._pool is not None:
            self._pool.shutdown(wait=True)

    def _carry(self, model: ModelFile, folder: Path, keeps: bool) -> Path | None:
        """On the moving thread. None: it was stopped."""
        from desktop.turn.relocating import carry  # noqa: PLC0415  # rarely
        from desktop.turn.verifying import Cancelled  # noqa: PLC0415

        def tell(fraction: float) -> None:
            self._progressed.emit(model, fraction)

        def is_wanted() -> bool:
            return model.path not in self._unwanted

        try:
            return carry(self._desk(), model, folder, tell, is_wanted, keeps=keeps)
        except Cancelled:
            return None

    # --- Qt thread --------------------------------------------------------------------------------

    def _on_progressed(self, model: ModelFile, fraction: float) -> None:
        if model.path in self._fractions:
            self._fractions[model.path] = fraction
            self.changed.emit()

    def _on_done(self, model: ModelFile, target: Path | None, keeps: bool) -> None:
        self._fractions.pop(model.path, None)
        self.changed.emit()
        self._choices.refresh()
        if target is not None:
            self.done.emit(Relocated(model=model, path=target, was_copied=keeps))

    def _on_failed(self, model: ModelFile, error: KnownError) -> None:
        self._fractions.pop(model.path, None)
        self.changed.emit()
        self._choices.refresh()
        self._jobs.failed.emit(error)
