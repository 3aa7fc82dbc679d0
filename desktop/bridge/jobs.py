# SPDX-License-Identifier: Apache-2.0
"""Work off the Qt thread, its result on it. Must not know what the work is.

Who was to be told and is gone meanwhile, a dialog that was closed for example, is told nothing.
A job returns a value or raises. A KnownError goes to ``on_error`` or, without one, to the signal
:attr:`Jobs.failed`; anything else is a bug and is raised on the Qt thread.
"""

import logging
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from desktop.core.errors import KnownError

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

log = logging.getLogger(__name__)
T = TypeVar("T")
OnError = Callable[[KnownError], None]
_ONLINE = "window-online"


class Jobs(QObject):
    """Four threads: one reads, one writes, one is for what takes long, one waits for the network;
    each in order.

    All methods: Qt thread.
    """

    failed = Signal(object)
    """A KnownError that nobody else has shown."""
    _landed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_closed = False
        self._threads: dict[str, ThreadPoolExecutor] = {}
        self._landed.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def read(
        self,
        work: Callable[[], T],
        on_result: Callable[[T], None],
        on_error: OnError | None = None,
    ) -> None:
        """Run ``work`` on the reading thread, for example a scan of the model folders."""
        self.follow(self._thread("window-read").submit(work), on_result, on_error)

    def write(
        self,
        work: Callable[[], T],
        on_result: Callable[[T], None],
        on_error: OnError | None = None,
    ) -> None:
        """Run ``work`` on the writing thread, for example saving a setting."""
        self.follow(self._thread("window-write").submit(work), on_result, on_error)

    def long(
        self,
        work: Callable[[], T],
        on_result: Callable[[T], None],
        on_error: OnError | None = None,
    ) -> None:
        """Run ``work`` where nothing short waits for it: an import, a backup, other keys."""
        self.follow(self._thread("window-long").submit(work), on_result, on_error)

    def online(
        self,
        work: Callable[[], T],
        on_result: Callable[[T], None],
        on_error: OnError | None = None,
    ) -> None:
        """Run ``work`` where nothing else waits: it may wait for an answer of the fetcher child."""
        self.follow(self._thread(_ONLINE).submit(work), on_result, on_error)

    def follow(
        self,
        future: "Future[T]",
        on_result: Callable[[T], None],
        on_error: OnError | None = None,
    ) -> None:
        """Have a future's result, of the store's thread for example, told on the Qt thread."""

        def land(done: "Future[T]") -> None:
            if not self._is_closed:
                self._landed.emit(partial(self._tell, done, on_result, on_error))

        future.add_done_callback(land)

    def close(self) -> None:
        """Finish what runs, drop what waits; nothing is told any more.

        What waits for the network goes on until :meth:`close_online`.
        """
        self._is_closed = True
        for name, thread in self._threads.items():
            thread.shutdown(wait=name != _ONLINE, cancel_futures=name != "window-write")

    def close_online(self) -> None:
        """Wait for what waits for the network; after the fetcher was closed, it comes at once."""
        if (thread := self._threads.get(_ONLINE)) is not None:
            thread.shutdown(wait=True)

    def _thread(self, name: str) -> "ThreadPoolExecutor":
        from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415  # not before the paint

        if name not in self._threads:
            self._threads[name] = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        return self._threads[name]

    def _run(self, tell: Callable[[], None]) -> None:
        if not self._is_closed:
            tell()

    def _tell(
        self, done: "Future[Any]", on_result: Callable[[Any], None], on_error: OnError | None
    ) -> None:
        if done.cancelled():
            return
        try:
            result = done.result()
        except KnownError as error:
            log.info("%s", type(error).__name__)
            if on_error is None:
                self.failed.emit(error)
            elif not _is_gone(on_error):
                on_error(error)
            return
        if not _is_gone(on_result):
            on_result(result)


def _is_gone(told: Callable[[Any], None]) -> bool:
    """Whether this is a method of an object that Qt has deleted."""
    owner = getattr(told, "__self__", None)
    return isinstance(owner, QObject) and not isValid(owner)


def nothing(_result: object) -> None:
    """For jobs whose result says nothing."""
