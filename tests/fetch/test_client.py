# SPDX-License-Identifier: Apache-2.0
"""Whatever the fetcher does, each request ends once, and the next one works."""

import sys
import time

import psutil
import pytest

from desktop.child.command import child_command
from desktop.child.life import Limits
from desktop.fetch.client import FetchClient
from desktop.fetch.ledger import Ledger
from desktop.fetch.protocol import Downloaded, FailCode, Look, Network
from desktop.paths import Paths
from tests.helpers.fetching import REPO, Talk, ask, failed, fetch, network, wanted
from tests.helpers.hub import Hub

pytestmark = pytest.mark.sockets


def test_a_killed_fetcher_fails_all_that_wait_and_starts_again(
    client: FetchClient, hub: Hub, paths: Paths, data: bytes
) -> None:
    hub.bytes_per_s = 2_000_000
    first, second = Talk(), Talk()
    client.download(wanted(hub, paths.models), first)
    first.until_bytes()
    client.download(wanted(hub, paths.models, repo="no/body", network=slow_way()), second)
    assert client.pid is not None
    psutil.Process(client.pid).kill()
    assert failed(first.end()).code is FailCode.CRASHED
    assert failed(second.end()).code is FailCode.CRASHED
    hub.bytes_per_s = 0
    assert isinstance(fetch(client, wanted(hub, paths.models)), Downloaded)


def slow_way() -> Network:
    """To an address that nobody answers."""
    return Network(endpoint="https://192.0.2.1", proxy="direct")


def test_stop_answers_soon_even_while_connecting(client: FetchClient, paths: Paths) -> None:
    talk = Talk()
    number = client.look(Look(id=0, repo=REPO, network=slow_way()), talk)
    began = time.monotonic()
    client.stop(number)
    assert failed(talk.end()).code in {FailCode.STOPPED, FailCode.NETWORK}
    assert time.monotonic() - began < 10


def test_stop_wakes_a_server_that_says_nothing(
    client: FetchClient, hub: Hub, paths: Paths, data: bytes
) -> None:
    hub.bytes_per_s = 20_000
    talk = Talk()
    number = client.download(wanted(hub, paths.models), talk)
    talk.next()
    began = time.monotonic()
    client.stop(number)
    assert failed(talk.end()).code is FailCode.STOPPED
    assert time.monotonic() - began < 5
    pid = client.pid
    hub.bytes_per_s = 0
    assert isinstance(fetch(client, wanted(hub, paths.models)), Downloaded)
    assert client.pid == pid


@pytest.mark.parametrize(
    ("script", "code"),
    [
        ("raise SystemExit(3)", FailCode.CRASHED),
        ("print('no message', flush=True); input()", FailCode.CRASHED),
        ('print(\'{"type":"hello","v":99}\', flush=True); input()', FailCode.VERSION),
        ("import time; time.sleep(60)", FailCode.HUNG),
    ],
)
def test_a_strange_fetcher(paths: Paths, hub: Hub, script: str, code: FailCode) -> None:
    limits = Limits(hello_s=1.0 if code is FailCode.HUNG else 30.0)
    argv = (sys.executable, "-c", script)
    client = FetchClient(argv, lambda: False, Ledger(paths.connections), limits)
    assert failed(ask(client, Look(id=0, repo=REPO, network=network(hub)))).code is code
    client.close()


def test_no_program_at_all(paths: Paths, hub: Hub) -> None:
    client = FetchClient(("/no/such",), lambda: False, Ledger(paths.connections))
    end = failed(ask(client, Look(id=0, repo=REPO, network=network(hub))))
    assert end.code is FailCode.NOT_STARTED


def test_closing_in_the_middle_keeps_the_part(
    client: FetchClient, hub: Hub, paths: Paths, data: bytes
) -> None:
    hub.bytes_per_s = 2_000_000
    talk = Talk()
    client.download(wanted(hub, paths.models), talk)
    talk.until_bytes()
    client.close()
    assert failed(talk.end()).code in {FailCode.STOPPED, FailCode.CRASHED}
    assert failed(fetch(client, wanted(hub, paths.models))).code is FailCode.CRASHED  # for good
    assert client.pid is None
    hub.bytes_per_s, hub.sent_bytes = 0, 0
    again = FetchClient(child_command("--fetcher"), lambda: False, Ledger(paths.connections))
    assert isinstance(fetch(again, wanted(hub, paths.models)), Downloaded)
    again.close()
    assert hub.sent_bytes < len(data)
