# SPDX-License-Identifier: Apache-2.0
"""Throughput of a download, hashing included, against ``curl -o`` on the same local server.

Runs take turns; the ratios of the medians are printed, once in a folder in memory and once on the
disk. In memory the disk plays no part: that is the program's own speed, and there plain ``curl -o``
is the bar. On the disk a finished download of Carrel lies on it (fsync), and curl leaves that to
the system; there curl followed by an fsync is the same work, and plain curl is told besides. What
no program can pass is told too: the same bytes written to the disk out of memory, and an fsync;
and the speed of SHA-256 alone.
Processor time says where the limit lies, also on a busy machine.

    python3 dev.py bench fetch --megabytes 400 --rounds 5
"""

import argparse
import hashlib
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import psutil

from desktop.child.command import child_command
from desktop.fetch.client import FetchClient
from desktop.fetch.ledger import Ledger
from desktop.fetch.protocol import Downloaded
from tests.helpers.fetching import fetch, wanted_at

MEMORY = Path("/dev/shm")
STEP_BYTES = 1024 * 1024
ALONE = "disk alone", "hash alone"


def serve(path: Path, size_bytes: int) -> int:
    """A server as fast as the system: sendfile, ranges, keep-alive; returns its port."""
    listener = socket.create_server(("127.0.0.1", 0))

    def answer(connection: socket.socket) -> None:
        with connection, path.open("rb") as file:
            waiting = b""
            while True:
                while b"\r\n\r\n" not in waiting:
                    data = connection.recv(65536)
                    if not data:
                        return
                    waiting += data
                head, waiting = waiting.split(b"\r\n\r\n", 1)
                start, end, status = asked(head, size_bytes)
                lines = [f"HTTP/1.1 {status}", f"Content-Length: {end - start}", 'ETag: "x"']
                if status[:3] == "206":
                    lines.append(f"Content-Range: bytes {start}-{end - 1}/{size_bytes}")
                connection.sendall("\r\n".join([*lines, "", ""]).encode())
                if sys.platform == "win32":
                    raise NotImplementedError
                while start < end:
                    start += os.sendfile(connection.fileno(), file.fileno(), start, end - start)

    def run() -> None:
        while True:
            connection, _ = listener.accept()
            # As web servers do: else the end of an answer waits 40 ms for an acknowledgement.
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=quietly, args=(answer, connection), daemon=True).start()

    threading.Thread(target=run, daemon=True).start()
    return int(listener.getsockname()[1])


def quietly(answer: Callable[[socket.socket], None], connection: socket.socket) -> None:
    try:
        answer(connection)
    except OSError:
        return


def asked(head: bytes, size_bytes: int) -> tuple[int, int, str]:
    for line in head.split(b"\r\n"):
        if line.lower().startswith(b"range: bytes="):
            first, last = line.split(b"=", 1)[1].split(b"-")
            return int(first), min(int(last or size_bytes) + 1, size_bytes), "206 Partial Content"
    return 0, size_bytes, "200 OK"


def curl(url: str, target: Path, *, is_flushed: bool = False) -> float:
    """Seconds of one download by curl; ``is_flushed``: until it lies on the disk."""
    began = time.perf_counter()
    subprocess.run(["curl", "-s", "-o", target, f"{url}/x"], check=True)
    if is_flushed:
        descriptor = os.open(target, os.O_RDWR)
        os.fsync(descriptor)
        os.close(descriptor)
    seconds = time.perf_counter() - began
    target.unlink()
    return seconds


def disk_alone(source: bytes, target: Path) -> float:
    """Seconds until bytes in memory lie on the disk: nobody who has to write them is faster."""
    began = time.perf_counter()
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    for at in range(0, len(source), STEP_BYTES):
        os.write(descriptor, source[at : at + STEP_BYTES])
        if sys.platform == "linux":  # as the fetcher does, so that the disk begins at once
            os.posix_fadvise(descriptor, at, STEP_BYTES, os.POSIX_FADV_DONTNEED)
    os.fsync(descriptor)
    os.close(descriptor)
    seconds = time.perf_counter() - began
    target.unlink()
    return seconds


def hash_alone(source: bytes) -> float:
    """Seconds that SHA-256 takes by itself."""
    began = time.perf_counter()
    hashlib.sha256(source).digest()
    return time.perf_counter() - began


def cpu_of_children() -> float:
    """Processor seconds of children that have ended."""
    used = os.times()
    return used.children_user + used.children_system


def cpu_of(pid: int | None) -> float:
    """Processor seconds of a process until now."""
    used = psutil.Process(pid).cpu_times()
    return float(used.user + used.system)


def carrel(client: FetchClient, url: str, models: Path, sha256: str) -> float:
    """Seconds of one download by a fetcher that runs, to the file on the disk."""
    request = wanted_at(url, models, sha256=sha256)
    began = time.perf_counter()
    end = fetch(client, request)
    seconds = time.perf_counter() - began
    assert isinstance(end, Downloaded), end
    shutil.rmtree(models)
    return seconds


def measure(folder: Path, megabytes: int, rounds: int) -> dict[str, list[tuple[float, float]]]:
    """Megabytes a second and processor seconds per GB of each run, by program."""
    size = megabytes * 1_000_000
    source = folder / "source"
    source.write_bytes(b"GGUF" + (os.urandom(1_000_000) * megabytes)[4:])
    with source.open("rb") as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    url = f"http://127.0.0.1:{serve(source, size)}"
    client = FetchClient(child_command("--fetcher"), lambda: False, Ledger(folder / "ledger"))
    found: dict[str, list[tuple[float, float]]] = {}
    data = source.read_bytes()

    def note(name: str, seconds: float, cpu_s: float) -> None:
        found.setdefault(name, []).append((size / 1e6 / seconds, cpu_s * 1e9 / size))

    for number in range(rounds + 1):  # the first warms all up
        for name in ("curl", "curl, fsync"):
            before = cpu_of_children()
            seconds = curl(url, folder / "curl.out", is_flushed=name != "curl")
            note(name, seconds, cpu_of_children() - before)
        before = cpu_of(client.pid) if client.pid else 0.0
        seconds = carrel(client, url, folder / f"models{number}", sha256)
        note("carrel", seconds, cpu_of(client.pid) - before)
        for name in ALONE:
            before = cpu_of(None)
            is_disk = name == "disk alone"
            seconds = disk_alone(data, folder / "alone") if is_disk else hash_alone(data)
            note(name, seconds, cpu_of(None) - before)
    client.close()
    return {name: runs[1:] for name, runs in found.items()}


def show(place: str, found: dict[str, list[tuple[float, float]]]) -> None:
    """Print what was measured in one place."""
    print(f"\n{place}")
    medians = {}
    for name, runs in found.items():
        medians[name] = statistics.median(rate for rate, _ in runs)
        listed = " ".join(f"{rate:.0f}" for rate, _ in runs)
        cpu = statistics.median(each for _, each in runs)
        print(f"{name:11} median {medians[name]:4.0f} MB/s, {cpu:.2f} s per GB   ({listed})")
    for name in ("curl", "curl, fsync", "disk alone"):
        print(f"carrel / {name}: {medians['carrel'] / medians[name]:.2f}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--megabytes", type=int, default=400)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    places: list[tuple[str, Path | None]] = [("on the disk", None)]
    if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > 4e6 * options.megabytes:
        places.insert(0, ("in memory", MEMORY))
    for place, parent in places:
        with tempfile.TemporaryDirectory(dir=parent) as name:
            os.environ["CARREL_HOME"] = str(Path(name) / "home")
            show(place, measure(Path(name), options.megabytes, options.rounds))
    return 0


if __name__ == "__main__":
    sys.exit(main())
