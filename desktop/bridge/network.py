# SPDX-License-Identifier: Apache-2.0
"""The network page's trial and secrets, off the Qt thread."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop.bridge.downloads import Downloads
from desktop.bridge.jobs import Jobs
from desktop.core.errors import KnownError

if TYPE_CHECKING:
    from desktop.turn.connecting import Trial
    from desktop.turn.desk import Desk
    from desktop.turn.fetching import Fetching


class NetworkLink(QObject):
    """All methods: Qt thread. Nothing is contacted before :meth:`test`."""

    tested = Signal(object)
    """A Trial."""
    known = Signal(object)
    """Kept: which secrets there are."""
    updated = Signal(object)
    """A tuple of Added: what happened with each catalogue."""
    update_failed = Signal(object)
    """A KnownError: no catalogue was asked for."""
    refused = Signal(object)
    """A KnownError: the key store did not take a secret."""
    _landed = Signal(object)

    def __init__(
        self,
        desk: "Callable[[], Desk]",
        downloads: Downloads,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._downloads, self._jobs = desk, downloads, jobs
        self.is_testing = False
        self._landed.connect(self._on_tested, Qt.ConnectionType.QueuedConnection)

    def test(self) -> None:
        """Try the settings of today; :attr:`tested` follows."""
        from desktop.turn.connecting import try_connection  # noqa: PLC0415  # not at the start

        self.is_testing = True

        def failed(error: KnownError) -> None:
            self.is_testing = False
            self._jobs.failed.emit(error)

        self._jobs.write(
            lambda: try_connection(self._downloads.fetching(), self._landed.emit),
            lambda _none: None,
            failed,
        )

    def update_catalogues(self) -> None:
        """Fetch further catalogues; :attr:`updated` or :attr:`update_failed` follows."""
        self._jobs.write(self._downloads.fetching, self._update, self.update_failed.emit)

    def load(self) -> None:
        """Look which secrets there are; :attr:`known` follows."""
        from desktop.turn.connecting import kept  # noqa: PLC0415

        self._jobs.read(lambda: kept(self._desk().preferences), self.known.emit)

    def keep_token(self, token: str) -> None:
        """Keep or, if it is empty, remove the hub's token."""
        from desktop.turn.connecting import keep_token  # noqa: PLC0415

        self._keep(lambda: keep_token(self._desk().preferences, token))

    def keep_password(self, password: str) -> None:
        """Keep or, if it is empty, remove the proxy's password."""
        from desktop.turn.connecting import keep_password  # noqa: PLC0415

        self._keep(lambda: keep_password(self._desk().preferences, password))

    def _update(self, fetching: "Fetching") -> None:
        from desktop.turn.catalogue_updates import update_catalogues  # noqa: PLC0415

        self._jobs.online(
            lambda: update_catalogues(fetching), self.updated.emit, self.update_failed.emit
        )

    def _keep(self, work: Callable[[], None]) -> None:
        self._jobs.write(work, lambda _none: self.load(), self.refused.emit)

    def _on_tested(self, trial: "Trial") -> None:
        self.is_testing = False
        self.tested.emit(trial)
