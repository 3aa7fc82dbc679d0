# SPDX-License-Identifier: Apache-2.0
"""What is fetched beside models, and is not wanted any more."""

import os
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from desktop.fetch.protocol import Progress, Save
from desktop.paths import Paths
from desktop.settings import spec
from desktop.settings.preferences import Preferences
from desktop.turn.fetching import Fetching
from desktop.turn.getting import save
from desktop.turn.verifying import Cancelled

pytestmark = pytest.mark.sockets
SIZE = 100_000_000


@contextmanager
def half_served() -> Iterator[str]:
    """A server whose answer stops in the middle; its address."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            connection, _ = listening.accept()
            with connection, suppress(OSError):
                connection.recv(10_000)
                head = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % SIZE
                connection.sendall(head + bytes(1 << 20))
                connection.recv(1)  # until the other side goes

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/large"
        thread.join(10)


@pytest.fixture
def fetching(paths: Paths) -> Iterator[Fetching]:
    preferences = Preferences.open(paths.settings)
    preferences.set(spec.PROXY, "direct")
    made = Fetching(paths, preferences, lambda _news: None)
    yield made
    made.close()


@pytest.mark.skipif(sys.platform != "linux", reason="asks the system which files are open")
def test_what_is_cancelled_is_open_nowhere(fetching: Fetching, tmp_path: Path) -> None:
    """Else Windows cannot remove it."""
    target = tmp_path / "part"

    def cancel(progress: Progress) -> None:
        if progress.done_bytes:
            raise Cancelled

    with half_served() as url:
        request = Save(
            id=0,
            url=url,
            network=fetching.network(),
            path=str(target),
            size_bytes=SIZE,
            sha256="0" * 64,
        )
        with pytest.raises(Cancelled):
            save(fetching, request, cancel)
    held = [os.readlink(each) for each in Path(f"/proc/{fetching.client.pid}/fd").iterdir()]
    assert not any(str(target) in each for each in held), held
    assert not target.exists()
