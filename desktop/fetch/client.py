# SPDX-License-Identifier: Apache-2.0
"""The parent's side of the fetcher: requests go in, and each gets exactly one terminal event.

With the offline switch on, no child is started and a running one is ended. No Qt, no network.
"""

from collections.abc import Callable, Sequence
from typing import get_args

from desktop.child.life import Language, Life, Limits
from desktop.child.lives import Lives
from desktop.fetch.address import host_of, is_endpoint
from desktop.fetch.ledger import Ledger
from desktop.fetch.protocol import (
    VERSION,
    Download,
    Event,
    FailCode,
    Failed,
    Get,
    Hello,
    Limit,
    Look,
    Save,
    Search,
    Stop,
    Terminal,
)

OnEvent = Callable[[Event], None]
FETCHER: Language[Event] = Language(
    name="the fetcher",
    shape=Event,
    hello=Hello,
    version=VERSION,
    terminal=get_args(Terminal),
    failed=lambda number, code, detail: Failed(id=number, code=FailCode(code), detail=detail),
    stop=lambda number: Stop(id=number),
)
OFFLINE = "the offline switch is on"


class FetchClient:
    """One fetcher child, started at the first request and again after it ended.

    Methods may be called from any thread and return at once. ``on_event`` callbacks come on the
    child's reader thread (or, if no child may be started, on the calling thread), in order.
    """

    def __init__(
        self,
        argv: Sequence[str],
        is_offline: Callable[[], bool],
        ledger: Ledger,
        limits: Limits | None = None,
    ) -> None:
        """Start nothing yet.

        Args:
            is_offline: asked before every request.
            ledger: where refused requests are noted; the child notes the others.
        """
        command, patience = tuple(argv), limits or Limits()
        self._is_offline, self._ledger = is_offline, ledger
        self._lives: Lives[Event, Life[Event]] = Lives(
            FETCHER, lambda changed: Life(command, FETCHER, patience, changed)
        )

    @property
    def pid(self) -> int | None:
        """Process id of the running child, if any."""
        with self._lives.changed:
            life = self._lives.living()
            return life.pid if life else None

    def search(self, search: Search, on_event: OnEvent) -> int:
        """Find repositories; ends with Found or Failed. The ``id`` is assigned and returned."""
        return self._request(search, f"search {search.text}".strip(), on_event)

    def look(self, look: Look, on_event: OnEvent) -> int:
        """Tell a repository's files; ends with Seen or Failed."""
        return self._request(look, f"look at {look.repo}", on_event)

    def get(self, get: Get, on_event: OnEvent) -> int:
        """Fetch a small file into memory; ends with Got or Failed."""
        return self._request(get, f"get {get.url}", on_event)

    def save(self, save: Save, on_event: OnEvent) -> int:
        """Fetch a package of an update; Progress, then Downloaded or Failed."""
        return self._request(save, f"get {save.url}", on_event)

    def download(self, download: Download, on_event: OnEvent) -> int:
        """Fetch a file; Progress, then Downloaded or Failed."""
        purpose = f"download {download.repo}/{download.file}"
        return self._request(download, purpose, on_event)

    def stop(self, request_id: int) -> None:
        """End one request; its terminal event follows. Does nothing if it has ended."""
        self._lives.stop(request_id)

    def limit(self, request_id: int, max_bytes_per_s: int) -> None:
        """Have the child keep to another limit, while this request runs and after it."""
        self._lives.add(Limit(id=request_id, max_bytes_per_s=max_bytes_per_s))

    def go_offline(self) -> None:
        """End the child, because the switch was turned on: waiting requests fail with CRASHED."""
        self._lives.pause(0.5, wait=False)

    def close(self, grace_s: float = 2.0, *, wait: bool = True) -> None:
        """End the child for good. Waiting and later requests fail with CRASHED.

        With ``wait`` not on the child's reader thread.
        """
        self._lives.close(grace_s, wait=wait)

    def _request(
        self, request: Search | Look | Get | Save | Download, purpose: str, on_event: OnEvent
    ) -> int:
        if not self._is_offline():
            return self._lives.request(request, on_event)
        endpoint = request.network.endpoint
        self._ledger.refused(host_of(endpoint) if is_endpoint(endpoint) else "?", purpose, OFFLINE)
        on_event(Failed(id=0, code=FailCode.OFFLINE, detail=OFFLINE))
        return 0
