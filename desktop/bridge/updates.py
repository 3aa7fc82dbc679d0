# SPDX-License-Identifier: Apache-2.0
"""New versions of Carrel: looked for, installed, gone back from, off the Qt thread.

Nothing is looked for before somebody asks for it. What is installed starts the next time.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from desktop.bridge.downloads import Downloads
from desktop.bridge.jobs import Jobs
from desktop.core.errors import KnownError
from desktop.core.update import Manifest, Package, Part

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from desktop.fetch.protocol import Progress
    from desktop.turn.desk import Desk
    from desktop.turn.fetching import Fetching
    from desktop.turn.update_state import UpdateState
    from desktop.turn.updates import Offer, Updates

T = TypeVar("T")


class Step(Enum):
    """What is being done."""

    NOTHING = ""
    LOOKING = "looking"
    FETCHING = "fetching"
    INSTALLING = "installing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a manifest that was believed offers here.

    Attributes:
        place: the folder or file; None: the address of the settings.
    """

    place: Path | None
    manifest: Manifest
    offers: "tuple[Offer, ...]"


class UpdatesLink(QObject):
    """All methods: Qt thread. One thing at a time: while something runs, nothing else begins.

    Attributes:
        step: what runs.
        make: gives the installation that is meant.
    """

    loaded = Signal(object)
    """The UpdateState of now."""
    found = Signal(object)
    """Found: the answer to :meth:`look`."""
    installed = Signal(object)
    """A tuple of Packages, which may be empty."""
    rolled_back = Signal(object, str)
    """The Part, and the version that starts the next time."""
    cancelled = Signal()
    """Nothing was installed."""
    failed = Signal(object)
    """A KnownError: nothing was installed or changed."""
    stepped = Signal()
    """:attr:`step` is another."""
    progressed = Signal(float)
    """Share of what is fetched, 0 to 1."""
    _fetched = Signal(float)
    _unpacks = Signal()
    _broke = Signal()

    def __init__(
        self,
        desk: "Callable[[], Desk]",
        downloads: Downloads,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._downloads, self._jobs = desk, downloads, jobs
        self.make: Callable[[], Updates] = _of_this_installation
        self.step = Step.NOTHING
        self._is_online = False
        self._is_wanted = threading.Event()
        self._fetched.connect(self.progressed, Qt.ConnectionType.QueuedConnection)
        self._unpacks.connect(self._on_unpacks, Qt.ConnectionType.QueuedConnection)
        self._broke.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def load(self) -> None:
        """Read how it stands; :attr:`loaded` follows."""

        def work() -> "UpdateState":
            from desktop.turn.update_state import update_state  # noqa: PLC0415  # rarely

            return update_state(self.make())

        self._jobs.read(work, self.loaded.emit, self.failed.emit)

    def look(self, place: Path | None = None) -> None:
        """Read what a folder or file offers, or ask the address; nothing is installed."""

        def work(opened: "Callable[..., AbstractContextManager[Path]]") -> Found:
            updates = self.make()
            with opened(updates) as folder:
                manifest = updates.read(folder)
                updates.accept(manifest)
                return Found(place=place, manifest=manifest, offers=updates.offers(manifest))

        self._begin(Step.LOOKING, place, work, self.found.emit)

    def install(self, found: Found, parts: tuple[Part, ...], *, insists: bool = False) -> None:
        """Install of what was found; see Updates.install. It is all read and judged again."""

        def work(opened: "Callable[..., AbstractContextManager[Path]]") -> tuple[Package, ...]:
            updates = self.make()
            updates.refuse_unless_updatable()
            with opened(updates, parts, insists=insists) as folder:
                self._unpacks.emit()
                return updates.install(folder, parts, insists=insists)

        step = Step.FETCHING if found.place is None else Step.INSTALLING
        self._begin(step, found.place, work, self.installed.emit)

    def roll_back(self, part: Part) -> None:
        """Make the version before the one that starts the next time."""

        def done(version: str) -> None:
            self._end()
            self.rolled_back.emit(part, version)

        if self.step is Step.NOTHING:
            self._set(Step.INSTALLING)
            back = self._told(lambda: self.make().roll_back(part))
            self._jobs.long(back, done, self._on_failed)

    @property
    def can_cancel(self) -> bool:
        """Whether what runs waits for the network, so that it can be ended."""
        return self._is_online and self.step in (Step.LOOKING, Step.FETCHING)

    def cancel(self) -> None:
        """End what is being fetched; :attr:`cancelled` follows. What is unpacked is finished."""
        self._is_wanted.clear()

    # --- the work ---------------------------------------------------------------------------------

    def _begin(
        self,
        step: Step,
        place: Path | None,
        work: "Callable[[Callable[..., AbstractContextManager[Path]]], T]",
        told: Callable[[T], None],
    ) -> None:
        """Do it with the way to the update: ``opened(updates, parts, insists=…)``."""
        if self.step is not Step.NOTHING:
            return
        self._is_wanted.set()
        self._is_online = place is None
        self._set(step)

        def done(result: T | None) -> None:
            self._end()
            if result is None:
                self.cancelled.emit()
            else:
                told(result)

        if place is not None:
            there = self._told(lambda: work(self._at_place(place)))
            self._jobs.long(there, done, self._on_failed)
            return

        def ask(fetching: "Fetching") -> None:
            def wait() -> T | None:
                from desktop.turn.verifying import Cancelled  # noqa: PLC0415  # rarely

                try:
                    return work(self._at_address(fetching))
                except Cancelled:
                    return None

            self._jobs.online(self._told(wait), done, self._on_failed)

        # The fetcher of this window is made on the thread that writes.
        self._jobs.write(self._told(self._downloads.fetching), ask, self._on_failed)

    def _told(self, work: Callable[[], T]) -> Callable[[], T]:
        """The same; after a bug, which is told elsewhere, something else can begin."""

        def guarded() -> T:
            try:
                return work()
            except KnownError:
                raise
            except Exception:
                self._broke.emit()
                raise

        return guarded

    def _at_place(self, place: Path) -> "Callable[..., AbstractContextManager[Path]]":
        from desktop.turn.update_file import at  # noqa: PLC0415  # rarely

        state = self._desk().paths.state
        return lambda updates, parts=(), **rest: at(place, state, updates, parts, **rest)

    def _at_address(self, fetching: "Fetching") -> "Callable[..., AbstractContextManager[Path]]":
        from desktop.turn.update_source import fetched  # noqa: PLC0415  # rarely

        return lambda updates, parts=(), **rest: fetched(
            fetching, updates, parts, on_progress=self._tell, **rest
        )

    def _tell(self, progress: "Progress") -> None:
        """On the thread that waits for the network."""
        from desktop.turn.verifying import Cancelled  # noqa: PLC0415  # rarely

        if not self._is_wanted.is_set():
            raise Cancelled
        self._fetched.emit(progress.done_bytes / max(progress.total_bytes, 1))

    def _on_unpacks(self) -> None:
        if self.step is Step.FETCHING:
            self._set(Step.INSTALLING)

    def _on_failed(self, error: KnownError) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self._set(Step.NOTHING)
        self.load()

    def _set(self, step: Step) -> None:
        self.step = step
        self.stepped.emit()


def _of_this_installation() -> "Updates":
    from desktop.paths import installation  # noqa: PLC0415  # rarely
    from desktop.turn.slots import Slots  # noqa: PLC0415
    from desktop.turn.updates import Updates  # noqa: PLC0415

    return Updates(Slots(installation()))
