# SPDX-License-Identifier: Apache-2.0
"""A fleet on its first day: thousands of desks fetch one model from one nginx on this machine.

Most desks are small coroutines, so that two thousand fit; they ask, wait and go on by the rules of
the fetcher (``desktop/fetch/pace.py``: its limiter, its pauses with jitter, what Retry-After asks,
when it gives up) and hash what came. A few are real fetchers among them. nginx takes so many
connections and answers 503 above that. Two days: the starts spread over a window, as a
configuration management does it, and everybody at once, to see what limits and pauses alone do.

    python3 dev.py bench fleet --clients 2000 --window 60

What counts, by the log of nginx: every desk verified, none gave up, none faster than its limit,
none back before its pause was over; and on the spread day the busiest second of what the mirror
sent at most 1.5 times the mean.
"""

import argparse
import asyncio
import hashlib
import os
import random
import socket
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench._fleet_log import Seen, seen
from bench._report import show
from desktop.child.command import child_command
from desktop.fetch.client import FetchClient
from desktop.fetch.ledger import Ledger
from desktop.fetch.pace import Limiter, Patience
from desktop.fetch.protocol import Downloaded, Network
from tests.helpers.fetching import FILE, REPO, fetch, gguf_bytes, wanted_at
from tests.helpers.hub import COMMIT
from tests.helpers.nginx import free_port, nginx, wait_for

RETRY_AFTER_S = 2
BUFFER_BYTES = 16_384
"""Of a connection at either end: what waits in the system counts as sent for nginx."""
CONFIGURATION = """
daemon off;
worker_processes 1;
pid {work}/pid;
error_log {work}/error.log crit;
events {{ worker_connections 8192; }}
http {{
    log_format desks '$msec $request_time $status $body_bytes_sent $http_x_desk';
    access_log {work}/desks.log desks;
    sendfile on;
    limit_conn_zone $server_name zone=all:1m;
    limit_conn_status 503;
    limit_conn_log_level info;
    client_body_temp_path {work}/body;
    proxy_temp_path {work}/proxy;
    fastcgi_temp_path {work}/fastcgi;
    uwsgi_temp_path {work}/uwsgi;
    scgi_temp_path {work}/scgi;
    server {{
        listen 127.0.0.1:{port} backlog=4096 sndbuf=16k;
        server_name mirror;
        root {root};
        limit_conn all {connections};
        error_page 503 @busy;
        location @busy {{ add_header Retry-After {retry_after} always; return 503; }}
    }}
}}
"""


@dataclass
class Day:
    """What the desks say; the rest nginx says."""

    verified: int = 0
    gave_up: int = 0
    real: list[bool] = field(default_factory=list)
    took_s: float = 0.0


@dataclass(frozen=True)
class Mirror:
    """Where the file is, and what is in it."""

    port: int
    log: Path
    size_bytes: int
    sha256: str

    @property
    def path(self) -> str:
        """As a hub has it."""
        return f"/{REPO}/resolve/{COMMIT}/{FILE}"


class Desk:
    """One client; it holds no more than a hash and a number."""

    def __init__(self, mirror: Mirror, limit_bytes_per_s: int, number: int) -> None:
        self._mirror, self._number = mirror, number
        self._limiter = Limiter()
        self._limiter.set(limit_bytes_per_s)
        self._patience = Patience(random.Random(number))
        self._hash = hashlib.sha256()
        self._at = 0

    async def run(self, starts_s: float) -> bool | None:
        """From its start; True: it has the file, False: another file, None: it gave up."""
        await asyncio.sleep(starts_s)
        while self._at < self._mirror.size_bytes:
            before = self._at
            asked_s = await self._rest()
            if self._at > before:
                self._patience.renew()
                continue
            wait_s = self._patience.wait_s(asked_s, is_told=asked_s > 0)
            if wait_s is None:
                break
            await asyncio.sleep(wait_s)
        if self._at < self._mirror.size_bytes:
            return None
        return self._hash.hexdigest() == self._mirror.sha256

    async def _rest(self) -> float:
        """Fetch what is missing; returns how long the mirror asks to stay away."""
        head = (
            f"GET {self._mirror.path} HTTP/1.1\r\nHost: m\r\nX-Desk: {self._number}\r\n"
            f"Range: bytes={self._at}-\r\nConnection: close\r\n\r\n"
        )
        connection = socket.socket()
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, BUFFER_BYTES)
        connection.setblocking(False)
        try:
            loop = asyncio.get_running_loop()
            await loop.sock_connect(connection, ("127.0.0.1", self._mirror.port))
            reader, writer = await asyncio.open_connection(sock=connection, limit=BUFFER_BYTES)
        except OSError:
            connection.close()
            return 0.0
        try:
            writer.write(head.encode())
            answer = await reader.readuntil(b"\r\n\r\n")
            if not answer.startswith(b"HTTP/1.1 206"):
                return _retry_after(answer)
            while data := await reader.read(BUFFER_BYTES):
                self._hash.update(data)
                self._at += len(data)
                await asyncio.sleep(self._limiter.spend(len(data)))
        except (OSError, asyncio.IncompleteReadError):
            return 0.0
        else:
            return 0.0
        finally:
            writer.close()


def _retry_after(head: bytes) -> float:
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"retry-after:"):
            return float(line.partition(b":")[2])
    return 0.0


def real_desk(mirror: Mirror, limit_bytes_per_s: int, starts_s: float, home: Path) -> bool:
    """A fetcher of its own; whether it has the right file, and not too soon."""
    time.sleep(starts_s)
    client = FetchClient(child_command("--fetcher"), lambda: False, Ledger(home / "ledger"))
    began_s = time.monotonic()
    url = f"http://127.0.0.1:{mirror.port}"
    way = Network(endpoint=url, proxy="direct", max_bytes_per_s=limit_bytes_per_s)
    request = wanted_at(url, home / "models", sha256=mirror.sha256, network=way)
    try:
        end = fetch(client, request)
    finally:
        client.close()
    least_s = (mirror.size_bytes - limit_bytes_per_s) / limit_bytes_per_s
    is_slow_enough = time.monotonic() - began_s > least_s
    return isinstance(end, Downloaded) and end.sha256 == mirror.sha256 and is_slow_enough


async def day(mirror: Mirror, options: argparse.Namespace, window_s: float, work: Path) -> Day:
    """Everybody."""
    rng = random.Random(options.seed)
    limit = options.limit_kb * 1024
    began_s = time.monotonic()
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(options.real) as threads:
        real = [
            loop.run_in_executor(
                threads, real_desk, mirror, limit, rng.uniform(0, window_s), work / f"real{number}"
            )
            for number in range(options.real)
        ]
        desks = [Desk(mirror, limit, number) for number in range(options.clients)]
        ends = await asyncio.gather(*(desk.run(rng.uniform(0, window_s)) for desk in desks))
        found = Day(verified=sum(end is True for end in ends), gave_up=ends.count(None))
        found.real = await asyncio.gather(*real)
    found.took_s = time.monotonic() - began_s
    return found


def served(work: Path, options: argparse.Namespace, window_s: float) -> tuple[Day, Seen]:
    """One day at one nginx."""
    data = gguf_bytes(options.kilobytes * 1024)
    mirror = Mirror(free_port(), work / "desks.log", len(data), hashlib.sha256(data).hexdigest())
    root, file = work / "root", work / "nginx.conf"
    place = root / mirror.path.lstrip("/")
    place.parent.mkdir(parents=True)
    work.chmod(0o755)
    place.write_bytes(data)
    text = CONFIGURATION.format(
        work=work, root=root, port=mirror.port, retry_after=RETRY_AFTER_S,
        connections=options.connections,
    )  # fmt: skip
    file.write_text("user root;\n" + text if is_root() else text)
    with subprocess.Popen([nginx(), "-p", work, "-c", file, "-e", work / "start.log"]) as server:
        try:
            wait_for(mirror.port, server)
            found = asyncio.run(day(mirror, options, window_s, work))
        finally:
            server.terminate()
            server.wait(20)
    return found, seen(mirror.log, options.limit_kb * 1024, RETRY_AFTER_S)


def is_root() -> bool:
    """Then nginx would change to a user who cannot read here."""
    if sys.platform == "win32":
        return False
    return os.geteuid() == 0


def told(found: Day, log: Seen, options: argparse.Namespace, window_s: float) -> bool:
    """Print it; whether every bar is held."""
    is_spread = window_s > 0
    real = f"{sum(found.real)} of {len(found.real)}"
    rows = [
        ("what", "bar", "measured"),
        ("desks verified", f"{options.clients}", found.verified),
        ("real fetchers verified, within their limit", f"{len(found.real)}", real),
        ("gave up", "0", found.gave_up),
        ("faster than their limit", "0", log.too_fast),
        ("back before their pause was over", "0", log.too_soon),
        ("busiest second / mean", "≤ 1.5" if is_spread else "", f"{log.peak:.2f}"),
        ("turned away with 503", "", log.turned_away),
        ("mean MB/s", "", f"{log.mean_bytes / 1e6:.1f}"),
        ("seconds", "", f"{found.took_s:.0f}"),
    ]
    name = "spread" if is_spread else "at_once"
    how = f"within {window_s:.0f} s" if is_spread else "at once"
    figures = {"day": name, "peak": round(log.peak, 3), "turned_away": log.turned_away}
    show(f"{options.clients} desks, one mirror, started {how}", rows, figures)
    is_whole = found.verified == options.clients and all(found.real)
    is_herd = is_spread and log.peak > 1.5
    return is_whole and not (found.gave_up or log.too_fast or log.too_soon or is_herd)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clients", type=int, default=2000)
    parser.add_argument("--real", type=int, default=4, help="real fetchers among them")
    parser.add_argument("--window", type=float, default=60.0, help="seconds to start within")
    parser.add_argument("--kilobytes", type=int, default=1024, help="size of the model")
    parser.add_argument("--limit-kb", type=int, default=256, help="of each desk, a second")
    parser.add_argument("--connections", type=int, default=256, help="of the mirror")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if not nginx():
        print("SKIPPED: nginx is not installed")
        return 0
    verdicts = []
    for window_s in (options.window, 0.0):
        with tempfile.TemporaryDirectory() as folder:
            os.environ["CARREL_HOME"] = str(Path(folder) / "home")
            found, log = served(Path(folder), options, window_s)
            verdicts.append(told(found, log, options, window_s))
    return 0 if all(verdicts) else 1


if __name__ == "__main__":
    sys.exit(main())
