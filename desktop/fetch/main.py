# SPDX-License-Identifier: Apache-2.0
"""The fetcher child: requests from the parent, each on a thread of its own, Stop at any time."""

import os
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.child.serve import EXIT_PARENT_GONE, Outlet, listen, take_pipes
from desktop.fetch.allowed import refuse_unless_allowed
from desktop.fetch.failures import RequestFailed, Stopped, Trouble
from desktop.fetch.ledger import Ledger
from desktop.fetch.names import BadName
from desktop.fetch.pace import Limiter
from desktop.fetch.protocol import (
    VERSION,
    Download,
    FailCode,
    Failed,
    Get,
    Hello,
    Limit,
    Look,
    Request,
    Save,
    Search,
    Stop,
    Terminal,
)

if TYPE_CHECKING:
    from desktop.fetch.http import Web
    from desktop.fetch.proxies import Ways
    from desktop.fetch.saving import Saving
    from desktop.fetch.transfer import Transfer

Work = Search | Look | Get | Save | Download
MAX_AT_ONCE = 64
STOP_S = 1.0


class Fetcher:
    """Runs requests. :meth:`put` is called on the reading thread."""

    def __init__(self, outlet: Outlet, is_offline: Callable[[], bool], ledger: Ledger) -> None:
        self._outlet, self._is_offline, self._ledger = outlet, is_offline, ledger
        self._limiter = Limiter()
        self._ways: Ways | None = None
        self._lock = threading.Lock()
        self._stops: dict[int, Callable[[], None]] = {}
        self._ended = threading.Event()

    def put(self, request: Request) -> None:
        """Begin a request, stop one, or change the limit."""
        if isinstance(request, Limit):
            self._limiter.set(request.max_bytes_per_s)
            return
        if isinstance(request, Stop):
            with self._lock:
                stop = self._stops.get(request.id)
            if stop is not None:
                stop()
                # A connection that is being opened cannot be interrupted: answer all the same.
                late = threading.Timer(STOP_S, self._end, (_stopped(request.id),))
                late.daemon = True
                late.start()
            return
        stopped = threading.Event()
        with self._lock:
            is_full = len(self._stops) >= MAX_AT_ONCE
            if not is_full:
                self._stops[request.id] = stopped.set
        if is_full:
            busy = "too many requests at once"
            self._outlet.send(Failed(id=request.id, code=FailCode.BUSY, detail=busy))
            return
        name = f"fetch:{request.id}"
        threading.Thread(target=self._run, args=(request, stopped), name=name, daemon=True).start()

    def end(self) -> None:
        """The parent is gone: keep what was fetched and end."""
        with self._lock:
            stops = tuple(self._stops.values())
        for stop in stops:
            stop()
        self._ended.set()

    def wait(self) -> None:
        """Until :meth:`end`, and until every request has let go of its file."""
        self._ended.wait()
        for thread in threading.enumerate():
            if thread.name.startswith("fetch:") and thread.name[6:].isdigit():
                thread.join(1.5)

    def _run(self, request: Work, stopped: threading.Event) -> None:
        """Whatever happens, the request ends with exactly one terminal event."""
        end: Terminal
        try:
            end = self._answer(request, stopped)
        except RequestFailed as failure:
            end = Failed(
                id=request.id,
                code=failure.code,
                detail=failure.detail,
                missing_bytes=failure.missing_bytes,
            )
        except Trouble as trouble:
            end = Failed(id=request.id, code=FailCode.NETWORK, detail=trouble.detail)
        except BadName as error:
            end = Failed(id=request.id, code=FailCode.BAD_NAME, detail=error.sentence)
        except Stopped:
            end = _stopped(request.id)
        except Exception as error:  # noqa: BLE001  # the outermost loop of this request
            # The frames only: an exception's text could quote a token.
            sys.stderr.writelines(traceback.format_tb(error.__traceback__))
            end = Failed(id=request.id, code=FailCode.BUG, detail=type(error).__name__)
        self._end(end)

    def _end(self, end: Terminal) -> None:
        """Send the terminal event of a request, unless it has one."""
        with self._lock:
            is_first = self._stops.pop(end.id, None) is not None
        if is_first:
            self._outlet.send(end)

    def _answer(self, request: Work, stopped: threading.Event) -> Terminal:
        refuse_unless_allowed(request, request.network.endpoint, self._ledger)
        # Both libraries are loaded by the first request, not by Hello.
        from desktop.fetch.http import Web  # noqa: PLC0415
        from desktop.fetch.proxies import Ways  # noqa: PLC0415

        with self._lock:
            self._ways = self._ways or Ways()
        self._limiter.set(request.network.max_bytes_per_s)
        web = Web(request.network, self._is_offline, self._ledger, self._ways)
        try:
            if isinstance(request, Download | Save):
                work = self._long_work(request, web)
                with self._lock:
                    if stopped.is_set() or request.id not in self._stops:
                        raise Stopped
                    self._stops[request.id] = work.stop
                return work.run()
            if isinstance(request, Get):
                from desktop.fetch.small import get  # noqa: PLC0415

                return get(request, web)
            from desktop.fetch import hub  # noqa: PLC0415

            if isinstance(request, Search):
                return hub.search(request, web)
            return hub.look(request, web)
        finally:
            web.close()

    def _long_work(self, request: Download | Save, web: "Web") -> "Transfer | Saving":
        if isinstance(request, Download):
            from desktop.fetch.transfer import Transfer  # noqa: PLC0415

            return Transfer(request, web, self._limiter, self._outlet.send)
        from desktop.fetch.saving import Saving  # noqa: PLC0415

        return Saving(request, web, self._limiter, self._outlet.send)


def _stopped(number: int) -> Failed:
    return Failed(id=number, code=FailCode.STOPPED, detail="it was stopped")


def main(is_offline: Callable[[], bool], ledger: Path) -> int:
    """Serve until the parent closes the pipe.

    Args:
        is_offline: asked before every request to the network, so that the switch works at once.
        ledger: file of the connections; its folder exists.
    """
    incoming, outlet = take_pipes()
    fetcher = Fetcher(outlet, is_offline, Ledger(ledger))
    outlet.send(Hello(v=VERSION))
    listen(incoming, Request, fetcher.put, fetcher.end)
    fetcher.wait()
    sys.stderr.flush()
    os._exit(EXIT_PARENT_GONE)
