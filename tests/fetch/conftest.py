# SPDX-License-Identifier: Apache-2.0
"""A hub on this machine and a real fetcher child."""

from collections.abc import Iterator

import pytest

from desktop.child.command import child_command
from desktop.child.life import Limits
from desktop.fetch.client import FetchClient
from desktop.fetch.ledger import Ledger
from desktop.paths import Paths
from tests.helpers.fetching import FILE, REPO, SIZE, gguf_bytes
from tests.helpers.hub import Hub, hub_running


@pytest.fixture
def hub() -> Iterator[Hub]:
    with hub_running() as running:
        yield running


@pytest.fixture
def client(paths: Paths) -> Iterator[FetchClient]:
    fetcher = FetchClient(
        child_command("--fetcher"), lambda: False, Ledger(paths.connections), Limits(stop_s=10.0)
    )
    yield fetcher
    fetcher.close()


@pytest.fixture
def data(hub: Hub) -> bytes:
    """The usual file, put into the hub."""
    content = gguf_bytes(SIZE)
    hub.add(REPO, FILE, content)
    return content
