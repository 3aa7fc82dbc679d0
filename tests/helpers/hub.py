# SPDX-License-Identifier: Apache-2.0
"""A model hub on this machine that speaks the real protocol, and a second host for its bytes.

``127.0.0.1`` answers API and resolve requests; resolve redirects to ``localhost`` on another port,
as the hub does with large files. Faults are set on the attributes while it runs.
"""

import hashlib
import json
import re
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

COMMIT = "c" * 40
TOKEN = "hf_secret_of_the_test"
PAGE = b"<!DOCTYPE html><html><head><title>Blocked by  Webfilter</title></head></html>"
CHUNK = 64 * 1024


@dataclass(frozen=True, slots=True)
class Asked:
    """One request that came in."""

    server: str
    path: str
    range: str
    authorization: str
    header_names: tuple[str, ...]


@dataclass
class Hub:
    """What the two servers hold and how they misbehave.

    ``acts`` is used up one by one by requests for bytes: a status number, ``("cut", n)`` after so
    many bytes, ``"other_range"``, ``"whole"`` (200 to a range), ``"page"``. ``filter_status``: a
    company's filter answers everything at the hub's own address with a page.
    """

    files: dict[tuple[str, str], bytes] = field(default_factory=dict)
    acts: list[Any] = field(default_factory=list)
    retry_after_s: int = 0
    asked: list[Asked] = field(default_factory=list)
    gated: set[str] = field(default_factory=set)
    granted: bool = True
    knows_sha256: bool = True
    is_ranged: bool = True
    filter_status: int = 0
    etag_salt: str = ""
    flip_at: int = -1
    length_error: int = 0
    bytes_per_s: int = 0
    redirect: str = ""
    always: Any = None
    sent_bytes: int = 0
    page_items: int = 2
    url: str = ""
    cdn_url: str = ""
    lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, repo: str, path: str, data: bytes) -> str:
        """Put a file; returns its SHA-256."""
        self.files[repo, path] = data
        return hashlib.sha256(data).hexdigest()

    def next_act(self) -> Any:
        """What to do wrong now."""
        with self.lock:
            return self.acts.pop(0) if self.acts else self.always

    def etag(self, data: bytes) -> str:
        """The validator of the byte host."""
        return '"' + hashlib.md5(data + self.etag_salt.encode()).hexdigest() + '"'


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    hub: Hub
    server_name = ""

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""

    def handle_one_request(self) -> None:
        try:
            super().handle_one_request()
        except (ConnectionError, ssl.SSLError, TimeoutError):
            self.close_connection = True

    def do_GET(self) -> None:
        headers = self.headers
        asked = Asked(
            self.server_name,
            self.path,
            headers.get("range", ""),
            headers.get("authorization", ""),
            tuple(name.lower() for name in headers),
        )
        with self.hub.lock:
            self.hub.asked.append(asked)
        self.answer(urlsplit(self.path))

    def answer(self, parts: Any) -> None:
        raise NotImplementedError

    def reply(self, status: int, body: bytes = b"", **headers: str) -> None:
        """A whole answer."""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def serve(self, data: bytes) -> None:
        """The bytes of a file, with ranges and faults."""
        hub, act = self.hub, self.hub.next_act()
        if isinstance(act, int):
            self.reply(act, b"trouble", Retry_After=str(hub.retry_after_s))
            return
        if act == "page":
            self.reply(200, PAGE, Content_Type="text/html; charset=utf-8")
            return
        etag = hub.etag(data)
        start, end, status = 0, len(data), 200
        match = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("range", ""))
        validator = self.headers.get("if-range", etag)
        if match and hub.is_ranged and act != "whole" and validator == etag:
            start, end = int(match[1]), min(int(match[2] or len(data)) + 1, len(data))
            status = 206
        if start >= len(data) > 0 or (match and not data):
            self.reply(416, Content_Range=f"bytes */{len(data)}")
            return
        if act == "other_range":
            start = max(0, start - 1)
        self.send_response(status)
        self.send_header("ETag", etag)
        self.send_header("Content-Length", str(end - start + hub.length_error))
        if status == 206:
            self.send_header("Content-Range", f"bytes {start}-{end - 1}/{len(data)}")
        self.end_headers()
        limit = act[1] if isinstance(act, tuple) else end - start
        self.pump(data, start, min(end, start + limit))
        if limit < end - start or hub.length_error > 0:
            self.close_connection = True

    def pump(self, data: bytes, start: int, end: int) -> None:
        """Send a row of bytes, slowly or with one of them wrong if that is wanted."""
        hub, size = self.hub, CHUNK if not self.hub.bytes_per_s else 4096
        for at in range(start, end, size):
            piece = bytearray(data[at : min(at + size, end)])
            if at <= hub.flip_at < at + len(piece):
                piece[hub.flip_at - at] ^= 0x10
            self.wfile.write(piece)
            with hub.lock:
                hub.sent_bytes += len(piece)
            if hub.bytes_per_s:
                time.sleep(len(piece) / hub.bytes_per_s)


class _HubHandler(_Handler):
    server_name = "hub"

    def answer(self, parts: Any) -> None:
        path = unquote(parts.path)
        if self.hub.filter_status:
            self.reply(self.hub.filter_status, PAGE, Content_Type="text/html")
        elif path == "/api/models":
            self.search(parse_qs(parts.query))
        elif match := re.fullmatch(r"/api/models/([^/]+/[^/]+)/revision/(.+)", path):
            self.info(match[1])
        elif match := re.fullmatch(r"/([^/]+/[^/]+)/resolve/([^/]+)/(.+)", path):
            self.resolve(match[1], match[3])
        else:
            self.reply(404, b"{}", X_Error_Code="RepoNotFound")

    def refuses(self, repo: str) -> bool:
        """Answer for a gated repository, if it may not be read."""
        hub = self.hub
        if repo not in hub.gated:
            return False
        if self.headers.get("authorization") != f"Bearer {TOKEN}":
            said = "Access to model is restricted. You must be authenticated."
            self.reply(401, b"{}", X_Error_Code="GatedRepo", X_Error_Message=said)
            return True
        if not hub.granted:
            said = "You are not in the authorized list."
            self.reply(403, b"{}", X_Error_Code="GatedRepo", X_Error_Message=said)
            return True
        return False

    def resolve(self, repo: str, path: str) -> None:
        hub, data = self.hub, self.hub.files.get((repo, path))
        if self.refuses(repo):
            return
        if data is None:
            self.reply(404, b"Entry not found", X_Error_Code="EntryNotFound")
            return
        sha256 = hashlib.sha256(data).hexdigest()
        headers = {"X_Repo_Commit": COMMIT, "X_Linked_Size": str(len(data))}
        if hub.knows_sha256:
            headers["X_Linked_Etag"] = f'"{sha256}"'
        target = hub.redirect or f"{hub.cdn_url}/blob?repo={repo}&path={path}&Signature=s"
        self.reply(302, b"", Location=target, **headers)

    def info(self, repo: str) -> None:
        if self.refuses(repo):
            return
        found = {path: data for (name, path), data in self.hub.files.items() if name == repo}
        if not found:
            self.reply(404, b"{}", X_Error_Code="RepoNotFound")
            return
        body = {**self.summary(repo), "siblings": []}
        for path, data in found.items():
            sha256 = hashlib.sha256(data).hexdigest()
            lfs = {"size": len(data), "sha256": sha256, "pointerSize": 134}
            body["siblings"].append({"rfilename": path, "size": len(data), "lfs": lfs})
        self.reply(200, json.dumps(body).encode(), Content_Type="application/json")

    def summary(self, repo: str) -> dict[str, Any]:
        return {
            "_id": "1",
            "id": repo,
            "sha": COMMIT,
            "downloads": 7,
            "likes": 3,
            "gated": "manual" if repo in self.hub.gated else False,
            "tags": ["gguf", "license:apache-2.0"],
            "pipeline_tag": "text-generation",
            "gguf": {"architecture": "llama", "total": 1_000_000_000},
        }

    def search(self, query: dict[str, list[str]]) -> None:
        hub = self.hub
        word = query.get("search", [""])[0].lower()
        names = sorted({repo for repo, _ in hub.files if word in repo.lower()})
        at = int(query.get("cursor", ["0"])[0])
        page = [self.summary(name) for name in names[at : at + hub.page_items]]
        headers = {"Content_Type": "application/json"}
        if at + hub.page_items < len(names):
            nearer = f"{hub.url}/api/models?cursor={at + hub.page_items}&search={word}"
            headers["Link"] = f'<{nearer}>; rel="next"'
        self.reply(200, json.dumps(page).encode(), **headers)


class _CdnHandler(_Handler):
    server_name = "cdn"

    def answer(self, parts: Any) -> None:
        query = parse_qs(parts.query)
        data = self.hub.files.get((query["repo"][0], query["path"][0])) if query else None
        if data is None:
            self.reply(404)
        else:
            self.serve(data)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 64

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is no error of the test."""


@contextmanager
def running(handler: type[BaseHTTPRequestHandler], context: Any = None) -> Iterator[int]:
    """A server on this machine until the block ends; yields its port."""
    server = _Server(("127.0.0.1", 0), handler)
    if context is not None:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def hub_running(context: Any = None) -> Iterator[Hub]:
    """A hub and its byte host; with a TLS context both speak HTTPS."""
    hub = Hub()
    hub_handler = type("HubHandler", (_HubHandler,), {"hub": hub})
    cdn_handler = type("CdnHandler", (_CdnHandler,), {"hub": hub})
    scheme = "http" if context is None else "https"
    with running(hub_handler, context) as port, running(cdn_handler, context) as cdn_port:
        hub.url = f"{scheme}://127.0.0.1:{port}"
        hub.cdn_url = f"{scheme}://localhost:{cdn_port}"
        yield hub
