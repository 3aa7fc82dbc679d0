# SPDX-License-Identifier: Apache-2.0
"""Tells the window what the daily look at the store did; begins it after the start."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop.bridge.jobs import Jobs

if TYPE_CHECKING:
    from desktop.turn.desk import Desk
    from desktop.turn.upkeep import Report


class UpkeepLink(QObject):
    """Problems go to :attr:`Jobs.failed`, each once a session. Qt thread."""

    looked = Signal(object)
    """A Report of :mod:`desktop.turn.upkeep`."""
    _arrived = Signal(object)

    def __init__(
        self, desk: "Callable[[], Desk]", jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._told: set[str] = set()
        self._is_started = False
        self._arrived.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin; the first look comes some time later. Again does nothing."""
        if not self._is_started:
            self._is_started = True
            self._desk().upkeep.start(self._arrived.emit)

    def _tell(self, report: "Report") -> None:
        for problem in report.problems:
            if problem.sentence not in self._told:
                self._told.add(problem.sentence)
                self._jobs.failed.emit(problem)
        self.looked.emit(report)
