# SPDX-License-Identifier: Apache-2.0
"""What is fetched when somebody asks for it and is no model: small files, packages of updates.

Waits for the fetcher child: on a thread that may. No Qt.
"""

import queue
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from desktop.core.declared import replace
from desktop.core.errors import FetchFailed, KnownError
from desktop.fetch.address import origin
from desktop.fetch.failure import known_error
from desktop.fetch.protocol import (
    Downloaded,
    Event,
    FailCode,
    Failed,
    Get,
    Got,
    Network,
    Progress,
    Purpose,
    Save,
)
from desktop.turn.fetching import Fetching

_HINTS = {
    FailCode.NETWORK: "Try again later.",
    FailCode.NO_SPACE: "Free some space on that disk and try again.",
}
"""Where those for models would say that what was fetched is kept."""


WAIT_S = 0.2
"""So often somebody who waits can say that it is not wanted any more."""
END_S = 2.0
"""A child that does not end a request within this time is not waited for."""


class Missing(KnownError):
    """There is no such file."""


def get(
    fetching: Fetching,
    network: Network,
    url: str,
    max_bytes: int,
    purpose: Purpose = Purpose.CATALOGUE,
    on_wait: Callable[[], None] = lambda: None,
) -> bytes:
    """A small file.

    Args:
        on_wait: called again and again; what it raises ends it.

    Raises:
        Missing, FetchFailed
    """
    answers: queue.SimpleQueue[Event] = queue.SimpleQueue()
    there = _at_home(network, url)
    request = Get(id=0, url=url, network=there, max_bytes=max_bytes, purpose=purpose)
    number = fetching.client.get(request, answers.put)
    try:
        event = _next(answers, on_wait)
    except BaseException:
        fetching.client.stop(number)
        raise
    if isinstance(event, Got):
        return event.data
    raise _error(event, url)


def save(fetching: Fetching, request: Save, on_progress: Callable[[Progress], None]) -> None:
    """A package of an update into a file that is not there yet; on Ctrl+C nothing stays.

    Args:
        on_progress: also called again and again while nothing comes; what it raises ends it.

    Raises:
        Missing, FetchFailed: there is no file.
    """
    answers: queue.SimpleQueue[Event] = queue.SimpleQueue()
    number = fetching.client.save(
        replace(request, network=_at_home(request.network, request.url)), answers.put
    )
    last = Progress(id=0, done_bytes=0, total_bytes=request.size_bytes)
    try:
        while isinstance(event := _next(answers, partial(on_progress, last)), Progress):
            last = event
            on_progress(event)
    except BaseException:
        fetching.client.stop(number)
        _await_end(answers)  # the child's file is closed then: Windows removes no open one
        with suppress(OSError):  # if it is not, the folder goes another time
            Path(request.path).unlink(missing_ok=True)
        raise
    if not isinstance(event, Downloaded):
        raise _error(event, request.url)


def _await_end(answers: "queue.SimpleQueue[Event]") -> None:
    """Until a request that was stopped has ended, but not for ever."""
    ends_s = time.monotonic() + END_S
    with suppress(queue.Empty):
        while isinstance(answers.get(timeout=max(0.0, ends_s - time.monotonic())), Progress):
            pass


def _next(answers: "queue.SimpleQueue[Event]", on_wait: Callable[[], None]) -> Event:
    while True:
        try:
            return answers.get(timeout=WAIT_S)
        except queue.Empty:
            on_wait()


def _at_home(network: Network, url: str) -> Network:
    """The hub's token is for the hub: even where both are one host, these files need none."""
    scheme, host, port = origin(url)
    shown = f"[{host}]" if ":" in host else host
    return replace(network, endpoint=f"{scheme}://{shown}:{port}", token="")


def _error(event: Event, url: str) -> KnownError:
    assert isinstance(event, Failed), event
    if event.code in _HINTS:
        return FetchFailed(url, event.detail, _HINTS[event.code])
    error = known_error(event, url)
    if event.code is FailCode.NOT_FOUND:
        return Missing(error.sentence, error.hint)
    return error
