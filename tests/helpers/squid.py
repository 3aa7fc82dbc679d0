# SPDX-License-Identifier: Apache-2.0
"""A real squid with a password, for one test. Skips the test, and says so, where there is none."""

import hashlib
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

USER, PASSWORD = "anna", "s3cret word"
CONFIGURATION = """
http_port 127.0.0.1:{port}
pid_filename {work}/pid
access_log stdio:{work}/access.log
cache_log {work}/cache.log
cache deny all
coredump_dir {work}
netdb_filename none
shutdown_lifetime 0 seconds
hosts_file {work}/hosts
auth_param basic program {helper} {work}/users
auth_param basic children 1
auth_param basic realm company
acl known proxy_auth REQUIRED
acl all_methods method CONNECT GET HEAD
http_access allow known all_methods
http_access deny all
"""


@dataclass(frozen=True, slots=True)
class Squid:
    """Where it listens, and what it saw."""

    address: str
    log: Path

    def url(self, user: str = USER, password: str = PASSWORD) -> str:
        """As a variable or a desktop's settings name it."""
        return f"http://{user}:{password.replace(' ', '%20')}@{self.address}"

    def lines(self) -> list[list[str]]:
        """The access log: time, duration, client, result, bytes, method, target, user, …"""
        return [line.split() for line in self.log.read_text().splitlines()]


def squid() -> str:
    """The program; empty: it is not installed."""
    return shutil.which("squid") or shutil.which("squid", path="/usr/sbin:/usr/local/sbin") or ""


def password_helper() -> str:
    """Squid's own program that checks passwords; empty: it is not there."""
    folders = ("/usr/lib/squid", "/usr/lib64/squid", "/usr/libexec/squid")
    return next(
        (f"{f}/basic_ncsa_auth" for f in folders if Path(f, "basic_ncsa_auth").exists()), ""
    )


def need_squid() -> None:
    """Skip where it is missing."""
    if not squid() or not password_helper():
        pytest.skip("NOT TESTED: squid is not installed, so no real proxy asks for a password")


@contextmanager
def squid_running(hosts: Mapping[str, str]) -> Iterator[Squid]:
    """Run it until the block ends.

    Args:
        hosts: addresses by the names that only this proxy knows, as in a company.
    """
    # Not below pytest's folder: started by root it becomes another user, who may not look there.
    with tempfile.TemporaryDirectory(prefix="squid-") as name:
        work = Path(name)
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        digest = hashlib.md5(PASSWORD.encode(), usedforsecurity=False).hexdigest()
        (work / "users").write_text(f"{USER}:{digest}\n")
        known = "".join(f"{address} {host}\n" for host, address in hosts.items())
        (work / "hosts").write_text(known)
        file = work / "squid.conf"
        text = CONFIGURATION.format(work=work, port=port, helper=password_helper())
        file.write_text(text)
        if sys.platform != "win32" and os.geteuid() == 0:
            shutil.chown(work, "proxy", "proxy")
            for path in work.iterdir():
                shutil.chown(path, "proxy", "proxy")
        work.chmod(0o755)
        with subprocess.Popen([squid(), "-N", "-n", f"t{port}", "-f", file]) as process:
            try:
                _wait_for(port, process, work)
                yield Squid(f"127.0.0.1:{port}", work / "access.log")
            finally:
                process.terminate()
                process.wait(20)


def _wait_for(port: int, process: "subprocess.Popen[bytes]", work: Path) -> None:
    until = time.monotonic() + 30
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            log = work / "cache.log"
            said = log.read_text(errors="replace")[-2000:] if log.exists() else ""
            assert process.poll() is None, f"squid ended: {said}"
            assert time.monotonic() < until, f"squid does not listen: {said}"
            time.sleep(0.02)
        else:
            return
