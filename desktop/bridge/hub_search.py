# SPDX-License-Identifier: Apache-2.0
"""Searching the hub for the window. Nothing is contacted before :meth:`HubSearch.search`."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop.bridge.choices import Choices
from desktop.bridge.downloads import Downloads
from desktop.bridge.jobs import Jobs
from desktop.core.errors import KnownError

if TYPE_CHECKING:
    from desktop.fetch.protocol import Event
    from desktop.turn.desk import Desk
    from desktop.turn.hub_offers import HubRepo
    from desktop.turn.offers import Offer

MOST = 30


class HubSearch(QObject):
    """All methods: Qt thread."""

    changed = Signal()
    """Other results, or a search or look began or ended."""
    _landed = Signal(int, object)
    """Number of the question, and the Event that ends it."""

    def __init__(
        self,
        desk: "Callable[[], Desk]",
        downloads: Downloads,
        choices: Choices,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._downloads, self._jobs = desk, downloads, jobs
        self._number = self._newest = 0
        self._looks: dict[int, str] = {}
        self.is_searching = False
        self.was_asked = False
        self.repos: tuple[HubRepo, ...] = ()
        self.offers: dict[str, Offer] = {}
        """What was looked at, by the repository's name."""
        self.looking: set[str] = set()
        self.error: KnownError | None = None
        self.look_errors: dict[str, KnownError] = {}
        self._landed.connect(self._on_landed, Qt.ConnectionType.QueuedConnection)
        choices.changed.connect(self._on_models_changed)

    def search(
        self,
        text: str,
        architecture: str = "",
        task: str = "",
        min_parameters: int = 0,
        max_parameters: int = 0,
    ) -> None:
        """Find repositories with GGUF files; :attr:`changed` follows twice.

        A search that still runs is forgotten.
        """
        from desktop.fetch.protocol import Network, Search  # noqa: PLC0415  # not at the start

        self._number += 1
        number = self._newest = self._number
        self.is_searching, self.was_asked, self.error = True, True, None
        self.repos, self.offers = (), {}
        self.looking, self.look_errors, self._looks = set(), {}, {}

        def request(network: "Network") -> Search:
            return Search(
                id=0,
                text=text,
                network=network,
                architecture=architecture,
                task=task,
                min_parameters=min_parameters,
                max_parameters=max_parameters,
                limit=MOST,
            )

        def work() -> None:
            fetching = self._downloads.fetching()
            asked = request(fetching.network())
            fetching.client.search(asked, lambda event: self._hear(number, event))

        self._jobs.write(work, lambda _none: None, lambda error: self._on_failed(number, error))
        self.changed.emit()

    def look(self, repo: str) -> None:
        """Ask for the files of a repository; :attr:`changed` follows twice."""
        from desktop.fetch.protocol import Look  # noqa: PLC0415

        if repo in self.looking:
            return
        self._number += 1
        number = self._number
        self._looks[number] = repo
        self.looking.add(repo)
        self.look_errors.pop(repo, None)

        def work() -> None:
            fetching = self._downloads.fetching()
            look = Look(id=0, repo=repo, network=fetching.network())
            fetching.client.look(look, lambda event: self._hear(number, event))

        self._jobs.write(work, lambda _none: None, lambda error: self._on_failed(number, error))
        self.changed.emit()

    # --- other threads ----------------------------------------------------------------------------

    def _hear(self, number: int, event: "Event") -> None:
        self._landed.emit(number, event)

    # --- Qt thread --------------------------------------------------------------------------------

    def _on_landed(self, number: int, event: "Event") -> None:
        from desktop.fetch.failure import known_error  # noqa: PLC0415
        from desktop.fetch.protocol import FailCode, Failed, Found, Seen  # noqa: PLC0415
        from desktop.turn.hub_offers import hub_repos, offer_of  # noqa: PLC0415

        if isinstance(event, Failed):
            error: KnownError = known_error(event, self._looks.get(number, ""))
            if number not in self._looks:
                hint = error.hint
                if event.code is FailCode.NOT_FOUND:
                    hint = "Test the connection in Settings, Network."
                error = KnownError(f"The search failed: {event.detail.rstrip('.')}.", hint)
            self._on_failed(number, error)
        elif isinstance(event, Found) and self._is_of_now(number):
            self._jobs.read(
                lambda: hub_repos(self._desk(), event), lambda repos: self._on_found(number, repos)
            )
        elif isinstance(event, Seen) and number in self._looks:
            self._jobs.read(
                lambda: offer_of(self._desk(), event), lambda offer: self._on_seen(number, offer)
            )

    def _on_found(self, number: int, repos: "tuple[HubRepo, ...]") -> None:
        if self._is_of_now(number):
            self.is_searching, self.repos = False, repos
            self.changed.emit()

    def _on_seen(self, number: int, offer: "Offer") -> None:
        repo = self._looks.pop(number, "")
        if repo:
            self.looking.discard(repo)
            self.offers[repo] = offer
            self.changed.emit()

    def _on_failed(self, number: int, error: KnownError) -> None:
        repo = self._looks.pop(number, "")
        if repo:
            self.looking.discard(repo)
            self.look_errors[repo] = error
        elif self._is_of_now(number):
            self.is_searching, self.error = False, error
        self.changed.emit()

    def _is_of_now(self, number: int) -> bool:
        """Whether this is the newest search."""
        return number == self._newest

    def _on_models_changed(self) -> None:
        """A file came or went: the offers say what is installed."""
        from desktop.turn.hub_offers import refreshed  # noqa: PLC0415

        offers = tuple(self.offers.items())
        if offers:
            self._jobs.read(
                lambda: {repo: refreshed(self._desk(), offer) for repo, offer in offers},
                self._on_refreshed,
            )

    def _on_refreshed(self, offers: "dict[str, Offer]") -> None:
        self.offers |= {repo: offer for repo, offer in offers.items() if repo in self.offers}
        self.changed.emit()
