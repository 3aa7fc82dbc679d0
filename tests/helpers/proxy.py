# SPDX-License-Identifier: Apache-2.0
"""A company's proxy on this machine: CONNECT and plain requests, with a password if wanted."""

import base64
import contextlib
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from urllib.parse import urlsplit

from tests.helpers.hub import running


@dataclass
class Proxy:
    """What it wants and what it saw: targets as ``host:port``."""

    password: str = ""
    seen: list[str] = field(default_factory=list)
    refused: int = 0
    rename: dict[str, str] = field(default_factory=dict)
    """Hosts that it finds elsewhere, as a company's own name service does."""
    url: str = ""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    proxy: Proxy

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""

    def is_refused(self) -> bool:
        wanted = "Basic " + base64.b64encode(self.proxy.password.encode()).decode()
        if not self.proxy.password or self.headers.get("proxy-authorization") == wanted:
            return False
        self.proxy.refused += 1
        self.send_response(407, "Proxy Authentication Required")
        self.send_header("Proxy-Authenticate", 'Basic realm="company"')
        self.send_header("Content-Length", "0")
        self.end_headers()
        return True

    def do_CONNECT(self) -> None:
        if self.is_refused():
            return
        host, port = self.path.rsplit(":", 1)
        self.proxy.seen.append(self.path)
        with socket.create_connection((host, int(port)), 5) as there:
            self.send_response(200, "Connection established")
            self.end_headers()
            back = threading.Thread(target=_copy, args=(there, self.connection), daemon=True)
            back.start()
            _copy(self.connection, there)
            back.join()
        self.close_connection = True

    def do_GET(self) -> None:
        if self.is_refused():
            return
        parts = urlsplit(self.path)
        self.proxy.seen.append(parts.netloc)
        found = self.proxy.rename.get(parts.netloc, parts.netloc)
        parts = parts._replace(netloc=found)
        with socket.create_connection((parts.hostname or "", parts.port or 80), 5) as there:
            lines = [f"GET {parts.path}?{parts.query} HTTP/1.1", "Connection: close"]
            lines += [f"{n}: {v}" for n, v in self.headers.items() if n.lower() != "connection"]
            there.sendall("\r\n".join([*lines, "", ""]).encode())
            _copy(there, self.connection)
        self.close_connection = True


def _copy(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    with contextlib.suppress(OSError):
        target.shutdown(socket.SHUT_WR)


@contextmanager
def proxy_running(password: str = "") -> Iterator[Proxy]:
    """A proxy until the block ends; ``password`` as ``user:word``."""
    proxy = Proxy(password=password)
    with running(type("ProxyHandler", (_Handler,), {"proxy": proxy})) as port:
        proxy.url = f"http://127.0.0.1:{port}"
        yield proxy
