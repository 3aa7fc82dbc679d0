# SPDX-License-Identifier: Apache-2.0
"""Runs the list of downloads in order: pause, go on, cancel, move. Parent's side; no network.

A download runs in the process whose queue took it; the lock on its part keeps the others away.
"""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.core.declared import replace
from desktop.fetch.client import FetchClient
from desktop.fetch.entries import Change, Entries, Entry, Wish, is_running
from desktop.fetch.protocol import (
    Download,
    Downloaded,
    Event,
    FailCode,
    Failed,
    Network,
    Progress,
    Terminal,
)
from desktop.fetch.sweep import remove_part, sweep

_KEPT_WAITING = frozenset({FailCode.CRASHED, FailCode.HUNG})
MAX_CRASHES = 5
"""In a row and without a new byte; then the download fails instead of starting again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """Something happened to a download of this queue. ``progress`` while it runs."""

    entry: Entry
    progress: Progress | None = None
    end: Terminal | None = None


@dataclass(slots=True)
class _Run:
    entry: Entry
    request_id: int = 0
    is_cancelled: bool = False
    is_paused: bool = False
    done_bytes: int = 0


class Queue:
    """The downloads of this process. Any thread; ``on_news`` comes on the fetcher's reader thread.

    ``on_news`` may come on the calling thread too, if a fetcher cannot be started.
    """

    def __init__(
        self,
        entries: Entries,
        client: FetchClient,
        network: Callable[[], Network],
        on_news: Callable[[News], None],
        *,
        at_once: Callable[[], int] = lambda: 1,
        refuse: Callable[[Entry], None] = lambda _entry: None,
    ) -> None:
        """Start nothing yet.

        Args:
            network: asked at each start of a download, so that a new setting holds.
            at_once: so many run at the same time; asked like ``network``.
            refuse: asked of each new download; raises what speaks against it.
        """
        self._entries, self._client, self._network = entries, client, network
        self._on_news, self._at_once, self._refuse = on_news, at_once, refuse
        self._lock = threading.RLock()
        self._runs: dict[int, _Run] = {}
        self._crashes: dict[int, int] = {}
        self._is_open, self._goes_on = True, False

    def sweep(self, models: Path) -> tuple[Path, ...]:
        """Remove what nobody waits for; call at start."""
        return sweep(models, self._entries.all())

    def all(self) -> tuple[Entry, ...]:
        """Every unfinished download, in order."""
        return self._entries.all()

    def add(self, entry: Entry) -> Entry:
        """Put a download at the end of the list; :meth:`start` begins it in its turn.

        Raises:
            BadName: its place would lie outside of the models folder.
            PolicyForbids: the organisation does not allow this model.
        """
        _ = entry.target
        self._refuse(entry)
        return self._entries.add(replace(entry, wish=Wish.WAITING, code="", detail=""))

    def start(self, only: int | None = None) -> None:
        """Run all that waits, in order; with ``only`` just that download."""
        self._goes_on = only is None
        while (run := self._take(only)) is not None:
            self._begin(run)
            if only is not None:
                return

    def is_mine(self, key: int) -> bool:
        """Whether this queue is running that download."""
        with self._lock:
            return key in self._runs

    def pause(self, key: int) -> None:
        """Stop a download and keep what was fetched."""
        self._mark(key, Wish.PAUSED)
        with self._lock:
            run = self._runs.get(key)
            if run is not None:
                run.is_paused = True
        if run is not None:
            self._client.stop(run.request_id)

    def limit(self, max_bytes_per_s: int) -> None:
        """Let what runs keep to another limit from now on; 0: none."""
        with self._lock:
            running = [run.request_id for run in self._runs.values()]
        for number in running[:1]:  # it holds for all of the child
            self._client.limit(number, max_bytes_per_s)

    def resume(self, key: int) -> None:
        """Let a paused or failed download go on in its turn."""
        self._crashes.pop(key, None)
        self._mark(key, Wish.WAITING)
        self.start()

    def cancel(self, key: int) -> None:
        """Take a download off the list and remove what was fetched of it."""
        entry = next((each for each in self._entries.all() if each.key == key), None)
        self._drop(key)
        with self._lock:
            run = self._runs.get(key)
            if run is not None:
                run.is_cancelled = True
        if run is not None:
            self._client.stop(run.request_id)  # its end removes the part
        elif entry is not None and not is_running(entry):
            remove_part(entry)

    def move(self, keys: Sequence[int], before: int | None) -> None:
        """Put downloads before another one, or at the end; what runs goes on.

        Nothing changes if that other one ended meanwhile.
        """

        def moved(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
            chosen = [each for each in entries if each.key in keys]
            others = [each for each in entries if each.key not in keys]
            places = [index for index, each in enumerate(others) if each.key == before]
            if before is not None and not places:
                return entries
            index = places[0] if places else len(others)
            return (*others[:index], *chosen, *others[index:])

        self._entries.change(moved)

    def close(self) -> None:
        """Start nothing more; what runs is ended by closing the client and goes on next time."""
        with self._lock:
            self._is_open = False

    # --- one run ----------------------------------------------------------------------------------

    def _take(self, only: int | None) -> _Run | None:
        with self._lock:
            if not self._is_open or len(self._runs) >= self._at_once():
                return None
            for entry in self._entries.all():
                is_free = entry.key not in self._runs and entry.wish is Wish.WAITING
                if is_free and only in {None, entry.key} and not is_running(entry):
                    run = self._runs[entry.key] = _Run(entry)
                    return run
            return None

    def _begin(self, run: _Run) -> None:
        entry = run.entry
        request = Download(
            id=0,
            repo=entry.repo,
            file=entry.file,
            models=entry.models,
            network=self._network(),
            revision=entry.revision,
            sha256=entry.sha256,
            size_bytes=entry.size_bytes,
        )
        number = self._client.download(request, lambda event: self._hear(run, event))
        with self._lock:
            run.request_id = number
            is_unwanted = run.is_cancelled or run.is_paused
        if is_unwanted:
            self._client.stop(number)

    def _hear(self, run: _Run, event: Event) -> None:
        if isinstance(event, Progress):
            if event.done_bytes > run.done_bytes:
                run.done_bytes = event.done_bytes
                self._crashes.pop(run.entry.key, None)
            self._on_news(News(entry=run.entry, progress=event))
        elif isinstance(event, Downloaded | Failed):
            self._finish(run, event)

    def _finish(self, run: _Run, end: Downloaded | Failed) -> None:
        key = run.entry.key
        if run.is_cancelled:
            remove_part(run.entry)
        elif isinstance(end, Downloaded):
            self._drop(key)
        elif end.code in _KEPT_WAITING and not self._is_open:
            pass  # this program is closing; the download goes on next time
        elif end.code in _KEPT_WAITING and self._may_crash(key):
            with self._lock:
                again = self._runs[key] = _Run(run.entry)
            self._begin(again)
            return
        elif end.code is not FailCode.STOPPED:
            self._mark(key, Wish.FAILED, end.code.value, end.detail)
        with self._lock:
            del self._runs[key]
        self._on_news(News(entry=run.entry, end=end))
        if self._goes_on:
            self.start()

    def _may_crash(self, key: int) -> bool:
        self._crashes[key] = self._crashes.get(key, 0) + 1
        return self._crashes[key] <= MAX_CRASHES

    def _mark(self, key: int, wish: Wish, code: str = "", detail: str = "") -> None:
        def marked(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
            return tuple(
                replace(each, wish=wish, code=code, detail=detail) if each.key == key else each
                for each in entries
            )

        self._entries.change(marked)

    def _drop(self, key: int) -> None:
        without: Change = lambda entries: tuple(e for e in entries if e.key != key)  # noqa: E731
        self._entries.change(without)
