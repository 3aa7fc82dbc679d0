# SPDX-License-Identifier: Apache-2.0
"""Kills the fetcher while it downloads, and flips bytes on their way; every file must be right.

A hub on this machine serves a file; the fetcher is ended by kill -9 at random moments until a
download is through, again and again. Then one byte of each download is flipped at another place.
Servers cut, answer with wrong codes and ranges, change their ETag; requests bear hostile names and
digests. At last a real nginx serves a static mirror to many fetchers at once.

    python3 dev.py torture fetch --kills 300 --flips 1000 --fetchers 50 --seed 1
"""

import argparse
import hashlib
import json
import os
import random
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import psutil

from bench._fetch_ordeals import torture_names, torture_servers
from desktop.child.command import child_command
from desktop.fetch.client import FetchClient
from desktop.fetch.ledger import Ledger
from desktop.fetch.names import target_path
from desktop.fetch.protocol import Downloaded, FailCode, Failed
from desktop.fetch.state import block_bytes_for
from desktop.fetch.sweep import sweep
from tests.helpers.fetching import (
    FILE,
    REPO,
    Talk,
    fetch,
    files_below,
    gguf_bytes,
    wanted,
    wanted_at,
)
from tests.helpers.hub import COMMIT, Hub, hub_running
from tests.helpers.nginx import nginx, serving

WHOLE = [f"maker--small-GGUF/{FILE}", f"maker--small-GGUF/{FILE}.origin.json"]
FLIPPED_SIZE, MIRRORED_SIZE = 300_000, 20_000_000


@dataclass
class Result:
    kills: int = 0
    downloads: int = 0
    flips: int = 0
    caught: int = 0
    faulty_servers: int = 0
    hostile_names: int = 0
    fetchers: int = 0
    whole: int = 0
    worst_again_percent: float = 0.0
    faults: list[str] = field(default_factory=list)


@contextmanager
def fetcher(home: Path) -> Iterator[FetchClient]:
    os.environ["CARREL_HOME"] = str(home)
    home.mkdir(exist_ok=True)
    client = FetchClient(child_command("--fetcher"), lambda: False, Ledger(home / "ledger"))
    try:
        yield client
    finally:
        client.close()


def kill_until_through(
    client: FetchClient, hub: Hub, models: Path, rng: random.Random, kills: int
) -> tuple[int, Downloaded | Failed]:
    """Download with up to so many kills; returns how many there were and the last event."""
    done = 0
    while True:
        talk = Talk()
        client.download(wanted(hub, models), talk)
        if done < kills:
            delay_s = rng.uniform(0.0, 0.8)
            timer = threading.Timer(delay_s, kill, (client,))
            timer.start()
            end = talk.end()
            timer.cancel()
            timer.join()
            done += isinstance(end, Failed) and end.code is FailCode.CRASHED
        else:
            end = talk.end()
        if not (isinstance(end, Failed) and end.code is FailCode.CRASHED):
            assert isinstance(end, Downloaded | Failed)
            return done, end


def kill(client: FetchClient) -> None:
    pid = client.pid
    if pid is not None:
        psutil.Process(pid).kill()


def torture_kills(kills: int, rng: random.Random, result: Result, home: Path) -> None:
    size = 24_000_000
    with hub_running() as hub, fetcher(home) as client:
        while result.kills < kills:
            data = gguf_bytes(size)
            hub.add(REPO, FILE, data)
            hub.bytes_per_s, hub.sent_bytes = 12_000_000, 0
            models = home / f"models{result.downloads}"
            models.mkdir()
            wanted_kills = min(kills - result.kills, 15)
            done, end = kill_until_through(client, hub, models, rng, wanted_kills)
            result.kills += done
            result.downloads += 1
            check_download(end, data, models, result)
            again = (hub.sent_bytes - size) / size * 100 / max(done, 1)
            result.worst_again_percent = max(result.worst_again_percent, round(again, 2))
            # One percent and one chunk; what is in the sockets' buffers is not the fetcher's.
            allowed = 1 + (block_bytes_for(size) + 262_144) / size * 100
            if again > allowed:
                result.faults.append(f"{again:.2f} % fetched again per kill")
            print(f"{result.kills} kills, {result.downloads} downloads", flush=True)


def check_download(end: Downloaded | Failed, data: bytes, models: Path, result: Result) -> None:
    if not isinstance(end, Downloaded):
        result.faults.append(f"{end.code.value}: {end.detail}")
        return
    found = target_path(models, REPO, FILE).read_bytes()
    if hashlib.sha256(found).digest() != hashlib.sha256(data).digest():
        result.faults.append("the finished file is wrong")
    sweep(models, ())
    if files_below(models) != WHOLE:
        result.faults.append(f"left behind: {files_below(models)}")


def torture_flips(flips: int, rng: random.Random, result: Result, home: Path) -> None:
    data = gguf_bytes(FLIPPED_SIZE)
    with hub_running() as hub, fetcher(home) as client:
        hub.add(REPO, FILE, data)
        models = home / "flipped"
        models.mkdir()
        for _ in range(flips):
            hub.flip_at = rng.randrange(FLIPPED_SIZE)
            end = fetch(client, wanted(hub, models))
            result.flips += 1
            is_caught = isinstance(end, Failed) and end.code in {
                FailCode.WRONG_HASH,
                FailCode.BLOCK_PAGE,
            }
            result.caught += is_caught
            if not is_caught or files_below(models):
                result.faults.append(f"byte {hub.flip_at}: {end} {files_below(models)}")


def fetch_from_mirror(home: Path, number: int, url: str, sha256: str) -> bytes:
    """What a fetcher of its own gets."""
    models = home / f"models{number}"
    models.mkdir()
    ledger = Ledger(home / f"ledger{number}")
    client = FetchClient(child_command("--fetcher"), lambda: False, ledger)
    request = wanted_at(url, models, sha256=sha256)
    try:
        end = fetch(client, request)
        return target_path(models, REPO, FILE).read_bytes() if isinstance(end, Downloaded) else b""
    finally:
        client.close()


def torture_mirror(count: int, result: Result, home: Path) -> None:
    """Let fetchers, each a process of its own, fetch the same file at the same moment."""
    if not nginx():
        print("NOT MEASURED: nginx is not installed, so nothing serves the mirror", flush=True)
        return
    home.mkdir()
    data = gguf_bytes(MIRRORED_SIZE)
    digest, mirror = hashlib.sha256(data).hexdigest(), home / "mirror"
    place = mirror.joinpath(*REPO.split("/"), "resolve", COMMIT, FILE)
    place.parent.mkdir(parents=True)
    place.write_bytes(data)
    start = threading.Barrier(count)
    ends: list[bool] = []

    def one(number: int, url: str) -> None:
        start.wait()
        ends.append(fetch_from_mirror(home, number, url, digest) == data)

    with serving(mirror, home / "nginx") as url:
        threads = [threading.Thread(target=one, args=(n, url)) for n in range(count)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    result.fetchers, result.whole = count, sum(ends)
    if result.whole != count:
        result.faults.append(f"{count - result.whole} of {count} fetchers have no whole file")


def torture_others(
    servers: int, names: int, rng: random.Random, result: Result, home: Path
) -> None:
    """Faulty servers and hostile names, with one fetcher."""
    with fetcher(home) as client:
        result.faults += torture_servers(servers, rng, home, client)
        result.faults += torture_names(names, rng, home, client)
    result.faulty_servers, result.hostile_names = servers, names
    print(f"{servers} downloads from faulty servers, {names} hostile names", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--flips", type=int, default=1000)
    parser.add_argument("--servers", type=int, default=200)
    parser.add_argument("--names", type=int, default=500)
    parser.add_argument("--fetchers", type=int, default=50)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--json", type=Path, help="write the result to this file")
    options = parser.parse_args()
    seed = random.randrange(10**6) if options.seed is None else options.seed
    rng, result, began = random.Random(seed), Result(), time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        torture_kills(options.kills, rng, result, Path(folder) / "kills")
        torture_flips(options.flips, rng, result, Path(folder) / "flips")
        home = Path(folder) / "others"
        torture_others(options.servers, options.names, rng, result, home)
        if options.fetchers:
            torture_mirror(options.fetchers, result, Path(folder) / "mirror")
    facts = {"seed": seed, "seconds": round(time.monotonic() - began), **asdict(result)}
    print(json.dumps(facts, indent=1))
    if options.json:
        options.json.write_text(json.dumps(facts, indent=1) + "\n", encoding="utf-8")
    return 1 if result.faults else 0


if __name__ == "__main__":
    sys.exit(main())
