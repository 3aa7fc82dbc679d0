# SPDX-License-Identifier: Apache-2.0
"""Bodies come straight from the socket, and the connection serves the next request too."""

import hashlib
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from desktop.fetch.answers import Answer
from desktop.fetch.failures import Trouble
from desktop.fetch.http import Web
from desktop.fetch.ledger import Ledger, read
from desktop.fetch.protocol import Network
from tests.helpers.certificates import make_authority, server_context
from tests.helpers.fetching import gguf_bytes

pytestmark = pytest.mark.sockets
DATA = gguf_bytes(700_000)
PLAIN = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(DATA) + DATA
CHUNKED = (
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    + b"".join(b"%x\r\n%s\r\n" % (len(DATA[n : n + 9999]), DATA[n : n + 9999])
               for n in range(0, len(DATA), 9999))
    + b"0\r\n\r\n"
)  # fmt: skip
OLD = b"HTTP/1.0 200 OK\r\n\r\n" + DATA


class Server:
    """Gives the same bytes to every request; counts connections."""

    def __init__(self, answer: bytes, context: ssl.SSLContext | None, *, ends: bool) -> None:
        self.connections = 0
        self._answer, self._context, self._ends = answer, context, ends
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http{'s' * bool(context)}://127.0.0.1:{self.listener.getsockname()[1]}"
        self.thread = threading.Thread(target=self.run)
        self.thread.start()

    def run(self) -> None:
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            self.connections += 1
            if self._context is not None:
                connection = self._context.wrap_socket(connection, server_side=True)
            with connection, suppress(ConnectionError):
                while head := connection.recv(65_536):
                    assert head.startswith(b"GET ")
                    connection.sendall(self._answer)
                    if self._ends:
                        break


@contextmanager
def serving(
    answer: bytes, context: ssl.SSLContext | None = None, *, ends: bool = False
) -> Iterator[Server]:
    server = Server(answer, context, ends=ends)
    try:
        yield server
    finally:
        server.listener.shutdown(socket.SHUT_RDWR)
        server.listener.close()
        server.thread.join(10)


@contextmanager
def web_to(server: Server, folder: Path, ca_file: str = "") -> Iterator[Web]:
    network = Network(endpoint=server.url, proxy="direct", ca_file=ca_file)
    web = Web(network, lambda: False, Ledger(folder / "ledger"))
    try:
        yield web
    finally:
        web.close()


def body_of(answer: Answer, step: int) -> bytes:
    buffer, found = bytearray(step), bytearray()
    while size := answer.read_into(memoryview(buffer)):
        found += buffer[:size]
    answer.close()
    return bytes(found)


@pytest.mark.parametrize("step", [100, 65_536, 1_000_000])
@pytest.mark.parametrize("is_tls", [False, True])
def test_three_bodies_over_one_connection(tmp_path: Path, step: int, is_tls: bool) -> None:
    authority = make_authority(tmp_path)
    context = server_context(tmp_path, authority) if is_tls else None
    ca_file = str(authority.file) if is_tls else ""
    with serving(PLAIN, context) as server, web_to(server, tmp_path, ca_file) as web:
        for _ in range(3):
            answer = web.get(f"{server.url}/x", "test")[-1]
            assert body_of(answer, step) == DATA
            assert answer.is_straight
        assert server.connections == 1
    assert {line.received_bytes for line in read(tmp_path / "ledger")} == {len(DATA)}


@pytest.mark.parametrize("kind", ["chunked", "until it ends"])
def test_bodies_of_unknown_length_go_through_the_library(tmp_path: Path, kind: str) -> None:
    is_chunked = kind == "chunked"
    raw = CHUNKED if is_chunked else OLD
    with serving(raw, ends=not is_chunked) as server, web_to(server, tmp_path) as web:
        answer = web.get(f"{server.url}/x", "test")[-1]
        assert hashlib.sha256(body_of(answer, 4096)).digest() == hashlib.sha256(DATA).digest()
        assert not answer.is_straight


def test_a_body_that_is_cut_is_noticed_and_its_connection_not_used_again(tmp_path: Path) -> None:
    with serving(PLAIN[:-5000], ends=True) as server, web_to(server, tmp_path) as web:
        for count in (1, 2):
            answer = web.get(f"{server.url}/x", "test")[-1]
            assert len(body_of(answer, 65_536)) == len(DATA) - 5000
            assert server.connections == count


def test_a_body_that_is_left_ends_its_connection(tmp_path: Path) -> None:
    with serving(PLAIN) as server, web_to(server, tmp_path) as web:
        for count in (1, 2):
            answer = web.get(f"{server.url}/x", "test")[-1]
            assert answer.read_into(memoryview(bytearray(300_000)))
            answer.close()
            assert server.connections == count


def test_who_waits_is_woken(tmp_path: Path) -> None:
    with serving(PLAIN[:-5000]) as server, web_to(server, tmp_path) as web:
        answer = web.get(f"{server.url}/x", "test")[-1]
        timer = threading.Timer(0.3, answer.abort)
        timer.start()
        with suppress(Trouble):
            assert len(body_of(answer, 65_536)) <= len(DATA) - 5000
        timer.join()
