# SPDX-License-Identifier: Apache-2.0
"""Models that can be fetched, and the downloads of this window.

Nothing is contacted before :meth:`Downloads.start` or :meth:`Downloads.resume`. The fetcher's news
come on its reader thread and are told on the Qt thread at most ten times a second.
"""

import threading
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.bridge.choices import Choices
from desktop.bridge.download_rows import (
    RUNNING,
    Queued,
    Row,
    Transfer,
    grouped,
    together,
)
from desktop.bridge.jobs import Jobs
from desktop.bridge.preferences import PreferencesLink
from desktop.core.errors import KnownError
from desktop.settings import spec
from desktop.settings.setting import Setting

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.fit import Machine
    from desktop.fetch.protocol import Progress
    from desktop.fetch.queue import News
    from desktop.turn.about import Seal
    from desktop.turn.desk import Desk
    from desktop.turn.fetching import Fetching
    from desktop.turn.offers import Build, Installed, Offer, Stock

NEWS_MS = 100


class Downloads(QObject):
    """All methods: Qt thread."""

    changed = Signal()
    """Other offers, or other downloads."""
    progressed = Signal()
    """Only the numbers of a download are others."""
    look_wanted = Signal(str)
    """Graphics cards should be looked at: for which engine and driver, see CardWatch."""

    _woken = Signal()

    def __init__(
        self,
        desk: "Callable[[], Desk]",
        choices: Choices,
        preferences: PreferencesLink,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._choices, self._jobs = desk, choices, jobs
        self._preferences = preferences
        self.is_loaded = False
        self.offers: tuple[Offer, ...] = ()
        self.installed: tuple[Installed, ...] = ()
        self.seals: tuple[Seal, ...] = ()
        self.machine: Machine | None = None  # by which the offers were judged
        self._listed: tuple[Row, ...] = ()
        self._live: dict[int, Progress] = {}
        self._fetching: Fetching | None = None
        self._lock = threading.Lock()
        self._news: list[News] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(NEWS_MS)
        self._timer.timeout.connect(self._tell)
        self._woken.connect(self._timer.start, Qt.ConnectionType.QueuedConnection)
        choices.changed.connect(self._on_models_changed)
        preferences.changed.connect(self._on_setting)

    @property
    def is_offline(self) -> bool:
        """Whether the offline switch is on."""
        return self._preferences.get(spec.OFFLINE) == "on"

    @property
    def is_offline_managed(self) -> bool:
        """Whether the organisation turned the switch."""
        return self._preferences.is_locked(spec.OFFLINE)

    def set_offline(self, is_on: bool) -> None:
        """Turn the offline switch; a running download ends and keeps what it has."""
        self._preferences.set(spec.OFFLINE, "on" if is_on else "off")

    def load(self) -> None:
        """Read catalogue, models and unfinished downloads; :attr:`changed` follows."""
        self._jobs.read(self._survey, self._on_survey)

    def is_fetching(self, files: "Iterable[Path]") -> bool:
        """Whether one of these files, or another part of them, is on the list of downloads."""
        listed = {row.entry.file.rpartition("/")[2] for row in self._listed}
        # In a folder of its repository, a file is called ``folder--name`` here.
        return any(path.name.rpartition("--")[2] in listed for path in files)

    def transfer(self, build: "Build") -> Transfer | None:
        """How the download of a quantization stands; None: there is none."""
        places = {(entry.repo, entry.file): entry.size_bytes for entry in build.files}
        rows = [row for row in self._listed if (row.entry.repo, row.entry.file) in places]
        if not rows:
            return None
        here = {(row.entry.repo, row.entry.file) for row in rows}
        whole = sum(size for place, size in places.items() if place not in here)
        return together(rows, self._live, whole, is_idle=self._fetching is None)

    def queued(self) -> tuple[Queued, ...]:
        """Every download that is not finished, in the order in which they are fetched."""
        if not self._listed:
            return ()
        builds = [(offer.name, build) for offer in self.offers for build in offer.builds]
        names = {
            (entry.repo, entry.file): f"{name} {build.quantization}"
            for name, build in builds
            for entry in build.files
        }
        found = []
        for name, rows in grouped(self._listed, names):
            known = next((b for n, b in builds if f"{n} {b.quantization}" == name), None)
            transfer = self.transfer(known) if known is not None else None
            transfer = transfer or together(rows, self._live, 0, is_idle=self._fetching is None)
            found.append(Queued(name=name, repo=rows[0].entry.repo, transfer=transfer))
        return tuple(found)

    def running(self) -> tuple[Queued, ...]:
        """What is being fetched now."""
        return tuple(each for each in self.queued() if each.transfer.state == RUNNING)

    def move(self, keys: Sequence[int], before: int | None) -> None:
        """Fetch a transfer's files before those of another one; None: after all others.

        ``before``: the first key of that one. What runs goes on.
        """
        self._do(lambda: self.fetching().queue.move(keys, before))

    def start(self, build: "Build") -> None:
        """Fetch one quantization of a model, after what waits already."""

        def work() -> None:
            queue = self.fetching().queue
            for entry in build.files:
                queue.add(entry)
            queue.start()

        self._do(work)

    def pause(self, transfer: Transfer) -> None:
        """Stop and keep what was fetched."""
        self._each(transfer.keys, lambda fetching, key: fetching.queue.pause(key))

    def resume(self, transfer: Transfer) -> None:
        """Go on."""
        self._each(transfer.keys, lambda fetching, key: fetching.queue.resume(key))

    def cancel(self, transfer: Transfer) -> None:
        """Give up, and remove what was fetched."""
        self._each(transfer.keys, lambda fetching, key: fetching.queue.cancel(key))

    def close(self) -> None:
        """End the fetcher, after Jobs was closed; what runs goes on another time."""
        self._timer.stop()
        if self._fetching is not None:
            self._fetching.close()

    # --- other threads ----------------------------------------------------------------------------

    def fetching(self) -> "Fetching":
        """The one fetcher of this window, made at the first call. On the writing thread."""
        from desktop.turn.fetching import Fetching  # noqa: PLC0415  # not before it is wanted

        if self._fetching is None:
            desk = self._desk()
            self._fetching = Fetching(desk.paths, desk.preferences, self._hear)
            self._fetching.queue.sweep(desk.paths.models)
        return self._fetching

    def _hear(self, news: "News") -> None:
        """On the fetcher's reader thread."""
        with self._lock:
            is_first = not self._news
            self._news.append(news)
        if is_first:
            self._woken.emit()

    def _survey(self) -> "tuple[Stock, tuple[Row, ...]]":
        from desktop.turn.offers import take_stock  # noqa: PLC0415

        return take_stock(self._desk()), self._list()

    def _list(self) -> "tuple[Row, ...]":
        from desktop.fetch.entries import Entries, is_running, progress_of  # noqa: PLC0415

        entries = Entries(self._desk().paths.downloads).all()
        return tuple(Row(each, *progress_of(each), is_running(each)) for each in entries)

    # --- Qt thread --------------------------------------------------------------------------------

    def _each(self, keys: Sequence[int], act: "Callable[[Fetching, int], None]") -> None:
        def work() -> None:
            for key in keys:
                act(self.fetching(), key)

        self._do(work)

    def _do(self, work: Callable[[], None]) -> None:
        def failed(error: KnownError) -> None:
            self._refresh()
            self._jobs.failed.emit(error)

        self._jobs.write(work, lambda _none: self._refresh(), failed)

    def _refresh(self) -> None:
        self._jobs.read(self._list, self._on_list)

    def _tell(self) -> None:
        with self._lock:
            news, self._news = self._news, []
        has_end = False
        known = set(self._live)
        for each in news:
            if each.progress is not None:
                self._live[each.entry.key] = each.progress
            if each.end is not None:
                self._live.pop(each.entry.key, None)
                has_end = True
        if has_end:
            self._choices.refresh()
            self.load()
        elif set(self._live) != known:
            self._refresh()
        else:
            self.progressed.emit()

    def _on_survey(self, found: "tuple[Stock, tuple[Row, ...]]") -> None:
        stock, self._listed = found
        self.offers, self.installed, self.seals = stock.offers, stock.installed, stock.seals
        self.machine = stock.machine
        self.is_loaded = True
        if stock.look_due:
            self.look_wanted.emit(stock.look_due)
        self.changed.emit()

    def _on_list(self, listed: "tuple[Row, ...]") -> None:
        self._listed = listed
        self.changed.emit()

    def _on_models_changed(self) -> None:
        if self.is_loaded:
            self.load()

    def _on_setting(self, setting: Setting[object]) -> None:
        if setting.key == spec.OFFLINE.key:
            self.changed.emit()
