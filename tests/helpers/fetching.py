# SPDX-License-Identifier: Apache-2.0
"""Talks to a real fetcher child and collects what it answers."""

import hashlib
import os
import queue
from pathlib import Path

from desktop.core.declared import replace
from desktop.fetch.client import FetchClient
from desktop.fetch.names import target_path
from desktop.fetch.protocol import (
    Download,
    Downloaded,
    Event,
    Failed,
    Look,
    Network,
    Progress,
    Search,
    Terminal,
)
from desktop.paths import Paths
from tests.helpers.hub import COMMIT, Hub

WAIT_S = 60.0
REPO, FILE = "maker/small-GGUF", "small-q8_0.gguf"
SIZE = 3_000_000


class Talk:
    """Events of one request, in order of arrival."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._queue: queue.SimpleQueue[Event] = queue.SimpleQueue()

    def __call__(self, event: Event) -> None:
        self._queue.put(event)

    def next(self) -> Event:
        """The next event; fails the test if none comes."""
        event = self._queue.get(timeout=WAIT_S)
        self.events.append(event)
        return event

    def until_bytes(self) -> Progress:
        """The next progress with something on disk."""
        while not (isinstance(event := self.next(), Progress) and event.done_bytes):
            assert not isinstance(event, Terminal), event
        return event

    def end(self) -> Terminal:
        """The terminal event, and certainty that nothing came after it so far."""
        while not isinstance(event := self.next(), Terminal):
            pass
        assert self._queue.empty()
        return event


def network(hub: Hub, **more: object) -> Network:
    """Straight to the hub of the test."""
    return replace(Network(endpoint=hub.url, proxy="direct"), **more)


def gguf_bytes(size_bytes: int) -> bytes:
    """Bytes that begin like a model."""
    return b"GGUF" + os.urandom(size_bytes - 4)


def wanted(hub: Hub, models: Path, **more: object) -> Download:
    """The usual download."""
    return wanted_at(hub.url, models, **more)


def wanted_at(url: str, models: Path, **more: object) -> Download:
    """The same from any server that has the file."""
    network = Network(endpoint=url, proxy="direct")
    request = Download(
        id=0, repo=REPO, file=FILE, models=str(models), network=network, revision=COMMIT
    )
    return replace(request, **more)


def fetch(client: FetchClient, request: Download) -> Terminal:
    """Download and wait."""
    talk = Talk()
    client.download(request, talk)
    return talk.end()


def ask(client: FetchClient, request: Search | Look) -> Terminal:
    """Search or look, and wait."""
    talk = Talk()
    if isinstance(request, Search):
        client.search(request, talk)
    else:
        client.look(request, talk)
    return talk.end()


def failed(event: Terminal) -> Failed:
    """The event, which must be a failure."""
    assert isinstance(event, Failed), event
    return event


def files_below(folder: Path) -> list[str]:
    """Every file, for saying that there is nothing else."""
    found = (path for path in folder.rglob("*") if not path.is_dir())
    return sorted(path.relative_to(folder).as_posix() for path in found)


def is_whole(paths: Paths, end: object, data: bytes) -> bool:
    """Whether this is the file, at its place, with nothing left beside it."""
    assert isinstance(end, Downloaded), end
    assert (end.size_bytes, end.sha256) == (len(data), hashlib.sha256(data).hexdigest())
    place = target_path(paths.models, REPO, FILE)
    assert Path(end.path) == place
    assert files_below(paths.models) == [
        f"maker--small-GGUF/{FILE}",
        f"maker--small-GGUF/{FILE}.origin.json",
    ]
    return place.read_bytes() == data
