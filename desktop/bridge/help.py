# SPDX-License-Identifier: Apache-2.0
"""The handbook: its articles once they are loaded, and search while someone types."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.bridge.jobs import Jobs
from desktop.core.records import Article

if TYPE_CHECKING:
    from desktop.turn.desk import Desk

MOST_RESULTS = 30


class Handbook(QObject):
    """Loads at the first :meth:`load`, off the Qt thread."""

    loaded = Signal()
    found = Signal(str, object)
    """A search text and its tuple of articles, best first. Only for the latest search."""

    def __init__(
        self, desk: "Callable[[], Desk]", jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._wanted = ""
        self._is_searching = False
        self.articles: tuple[Article, ...] = ()

    def load(self) -> None:
        """Have the articles loaded; :attr:`loaded` follows."""
        if self.articles:
            self.loaded.emit()
        else:
            self._jobs.read(lambda: self._desk().handbook(), self._on_loaded)

    def search(self, text: str) -> None:
        """Look for articles; :attr:`found` follows unless another search comes first."""
        self._wanted = text
        if not self._is_searching:
            self._start()

    def _start(self) -> None:
        text = self._wanted
        self._is_searching = True
        self._jobs.read(
            lambda: self._desk().search_handbook(text, MOST_RESULTS),
            lambda articles: self._on_found(text, articles),
        )

    def _on_loaded(self, articles: tuple[Article, ...]) -> None:
        self.articles = articles
        self.loaded.emit()

    def _on_found(self, text: str, articles: tuple[Article, ...]) -> None:
        self._is_searching = False
        if text == self._wanted:
            self.found.emit(text, articles)
        else:
            self._start()
