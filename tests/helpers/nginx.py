# SPDX-License-Identifier: Apache-2.0
"""A real nginx over a folder, for one test. Skips the test, and says so, where there is none."""

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

CONFIGURATION = """
daemon off;
master_process off;
pid {work}/pid;
error_log {work}/error.log;
events {{ worker_connections 1024; }}
http {{
    access_log off;
    sendfile on;
    client_body_temp_path {work}/body;
    proxy_temp_path {work}/proxy;
    fastcgi_temp_path {work}/fastcgi;
    uwsgi_temp_path {work}/uwsgi;
    scgi_temp_path {work}/scgi;
    server {{ listen 127.0.0.1:{port}; root {root}; }}
}}
"""


def nginx() -> str:
    """The program; empty: it is not installed."""
    return shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin") or ""


def need_nginx() -> None:
    """Skip where it is missing."""
    if not nginx():
        pytest.skip("NOT TESTED: nginx is not installed, so no real web server serves the mirror")


@contextmanager
def serving(root: Path, work: Path) -> Iterator[str]:
    """Serve a folder until the block ends; yields the address."""
    work.mkdir(exist_ok=True)
    port = free_port()
    file = work / "nginx.conf"
    file.write_text(CONFIGURATION.format(work=work, port=port, root=root))
    with subprocess.Popen([nginx(), "-p", work, "-c", file, "-e", work / "start.log"]) as server:
        try:
            wait_for(port, server)
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()
            server.wait(20)


def free_port() -> int:
    """One that nobody has at this moment."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


def wait_for(port: int, server: "subprocess.Popen[bytes]") -> None:
    """Until it listens."""
    until = time.monotonic() + 20
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            assert server.poll() is None, "nginx ended"
            assert time.monotonic() < until, "nginx does not listen"
            time.sleep(0.02)
        else:
            return
