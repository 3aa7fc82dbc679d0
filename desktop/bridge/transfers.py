# SPDX-License-Identifier: Apache-2.0
"""Chats in and out of files: one at a time, with progress, to be cancelled. Knows no widget."""

import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from desktop.bridge.jobs import Jobs
from desktop.bridge.shelf import Shelf
from desktop.core.errors import KnownError
from desktop.core.ids import ChatId
from desktop.core.records import Message

if TYPE_CHECKING:
    from desktop.interchange.importer import Report
    from desktop.store.worker import StoreThread
    from desktop.turn.desk import Desk

T = TypeVar("T")
TELL_S = 0.05
PDF = "pdf"


class Transfers(QObject):
    """All methods: Qt thread. What runs ends with exactly one signal of the last five."""

    progressed = Signal(int, int)
    """Done, and of how many; 0 of them: not known yet."""
    imported = Signal(object)
    """The Report."""
    taken_back = Signal(int)
    """How many chats of the last import went again."""
    exported = Signal(object)
    """The Path of the file."""
    cancelled = Signal()
    """Nothing was changed and no file was written."""
    failed = Signal(object)
    """A KnownError; nothing was changed and no file was written."""

    def __init__(
        self,
        desk: "Callable[[], Desk]",
        shelf: Shelf,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._shelf, self._jobs = desk, shelf, jobs
        self._told = _Told()
        self._told.passed_on.connect(self.progressed, Qt.ConnectionType.QueuedConnection)
        self.is_running = False

    def import_chats(self, paths: Sequence[Path]) -> None:
        """Import files and folders, all or nothing; :attr:`imported` follows."""
        tell = self._begin()

        def work() -> "Report | None":
            from desktop.turn import transfers  # noqa: PLC0415  # not at the start

            return self._unless_cancelled(
                lambda: transfers.import_chats(self._desk().store, paths, tell)
            )

        self._jobs.long(work, self._on_imported, self._on_failed)

    def can_take_back(self, report: "Report") -> bool:
        """Whether an import can be undone: it only added chats."""
        from desktop.turn import transfers  # noqa: PLC0415

        return transfers.can_take_back(report)

    def take_back(self, report: "Report") -> None:
        """Erase what an import added; :attr:`taken_back` follows."""

        def work() -> int:
            from desktop.turn import transfers  # noqa: PLC0415

            return transfers.take_back(self._desk().store, report)

        def done(count: int) -> None:
            self._shelf.refresh()
            self.taken_back.emit(count)

        self._jobs.long(work, done, self.failed.emit)

    def export_chats(self, form: str, ids: Sequence[ChatId] | None, target: Path) -> None:
        """Write chats into a file in place of one that is there; :attr:`exported` follows.

        Args:
            form: ``json``, ``markdown``, ``html``, ``docx`` or ``pdf``.
            ids: which; None: all.
        """
        tell = self._begin()

        def work() -> Path | None:
            return self._unless_cancelled(
                lambda: self._write(self._store_of(ids), form, ids, target, tell)
            )

        self._jobs.long(work, self._on_exported, self._on_failed)

    def export_message(self, form: str, message: Message, target: Path) -> None:
        """As :meth:`export_chats`, with one message of a chat and nothing else."""
        tell = self._begin()

        def write() -> Path:
            from desktop.turn import transfers  # noqa: PLC0415

            store = self._store_of((message.chat_id,))
            with transfers.told(target), transfers.one_message(store, message.id) as alone:
                return self._write(alone, form, None, target, tell)

        self._jobs.long(lambda: self._unless_cancelled(write), self._on_exported, self._on_failed)

    def cancel(self) -> None:
        """End what runs; :attr:`cancelled` follows, unless it was done already."""
        self._told.is_wanted.clear()

    def _store_of(self, ids: Sequence[ChatId] | None) -> "StoreThread":
        """Where these chats lie; a temporary one is exported alone."""
        desk = self._desk()
        return desk.stores.of(ids[0]) if ids else desk.store

    # --- on the long thread -----------------------------------------------------------------------

    def _write(
        self,
        store: "StoreThread",
        form: str,
        ids: Sequence[ChatId] | None,
        target: Path,
        tell: Callable[[int, int], None],
    ) -> Path:
        from desktop.interchange.leaving import refuse_format  # noqa: PLC0415
        from desktop.turn import transfers  # noqa: PLC0415

        refuse_format(form)
        if form == PDF:
            self._write_pdf(store, ids, target, tell)
        else:
            transfers.export_chats(store, form, ids, target, tell)
        return target

    def _write_pdf(
        self,
        store: "StoreThread",
        ids: Sequence[ChatId] | None,
        target: Path,
        tell: Callable[[int, int], None],
    ) -> None:
        from desktop.bridge.pdf import write_pdf  # noqa: PLC0415
        from desktop.interchange.as_pages import STYLE, to_html  # noqa: PLC0415
        from desktop.turn import transfers  # noqa: PLC0415

        chats = transfers.transcripts(store, ids, tell)
        pages = (to_html(chat) for chat in chats)
        with transfers.whole_file(target) as part, transfers.told(target):
            write_pdf(part, target.stem, pages, STYLE, self._told.check)

    def _unless_cancelled(self, work: Callable[[], T]) -> T | None:
        from desktop.turn.verifying import Cancelled  # noqa: PLC0415

        try:
            return work()
        except Cancelled:
            return None

    # --- Qt thread --------------------------------------------------------------------------------

    def _begin(self) -> Callable[[int, int], None]:
        self.is_running = True
        self._told.is_wanted.set()
        return self._told.tell

    def _on_imported(self, report: "Report | None") -> None:
        self.is_running = False
        if report is None:
            self.cancelled.emit()
            return
        self._shelf.refresh()
        self.imported.emit(report)

    def _on_exported(self, target: Path | None) -> None:
        self.is_running = False
        if target is None:
            self.cancelled.emit()
        else:
            self.exported.emit(target)

    def _on_failed(self, error: KnownError) -> None:
        self.is_running = False
        self.failed.emit(error)


class _Told(QObject):
    """Passes progress on from another thread, not too often, and carries the wish to end."""

    passed_on = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.is_wanted = threading.Event()
        self._told_s = 0.0

    def tell(self, done: int, count: int) -> None:
        """Raises Cancelled."""
        self.check()
        now = time.monotonic()
        if now - self._told_s >= TELL_S:
            self._told_s = now
            self.passed_on.emit(done, count)

    def check(self) -> None:
        """Raises Cancelled."""
        from desktop.turn.verifying import Cancelled  # noqa: PLC0415

        if not self.is_wanted.is_set():
            raise Cancelled
