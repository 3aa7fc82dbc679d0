# SPDX-License-Identifier: Apache-2.0
"""A proxy script and the organisation's list of hosts: what the script names must be on the list.

The hub has names that only the proxy knows, so what arrives came through it.
"""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.child.command import child_command
from desktop.fetch.client import FetchClient
from desktop.fetch.ledger import Ledger, read
from desktop.fetch.protocol import FailCode, Network, Terminal
from desktop.paths import Paths
from tests.helpers.fetching import FILE, REPO, failed, fetch, gguf_bytes, is_whole, wanted
from tests.helpers.hub import Hub, hub_running
from tests.helpers.policy import Place
from tests.helpers.proxy import Proxy, proxy_running

pytestmark = pytest.mark.sockets
HUB, FILES, PROXY = "hub.company.example", "files.company.example", "127.0.0.1"
DEAD_PORT = 9


@pytest.fixture
def company() -> Iterator[tuple[Hub, Proxy]]:
    with hub_running() as hub, proxy_running() as proxy:
        hub.add(REPO, FILE, gguf_bytes(300_000))
        proxy.rename = {
            HUB: hub.url.removeprefix("http://"),
            FILES: hub.cdn_url.removeprefix("http://"),
        }
        hub.url, hub.cdn_url = f"http://{HUB}", f"http://{FILES}"
        yield hub, proxy


def script_file(folder: Path, answer: str) -> str:
    path = folder / "proxy.pac"
    path.write_text(f"function FindProxyForURL(url, host) {{ return '{answer}'; }}")
    return str(path)


def by(proxy: Proxy) -> str:
    return f"PROXY {proxy.url.removeprefix('http://')}"


def get(hub: Hub, paths: Paths, script: str) -> Terminal:
    client = FetchClient(child_command("--fetcher"), lambda: False, Ledger(paths.connections))
    try:
        network = Network(endpoint=hub.url, proxy=script)
        sha256 = hashlib.sha256(hub.files[REPO, FILE]).hexdigest()
        return fetch(client, wanted(hub, paths.models, network=network, sha256=sha256))
    finally:
        client.close()


def refused(paths: Paths) -> set[str]:
    return {line.host for line in read(paths.connections) if "allowed_hosts" in line.result}


def test_a_proxy_on_the_list_is_the_way(
    company: tuple[Hub, Proxy], paths: Paths, policy: Place, tmp_path: Path
) -> None:
    hub, proxy = company
    policy.write(allowed_hosts=[HUB, FILES, PROXY])
    end = get(hub, paths, script_file(tmp_path, by(proxy)))
    assert is_whole(paths, end, hub.files[REPO, FILE])
    assert set(proxy.seen) == {HUB, FILES}
    assert refused(paths) == set()


def test_a_proxy_with_its_port_on_the_list_is_the_way(
    company: tuple[Hub, Proxy], paths: Paths, policy: Place, tmp_path: Path
) -> None:
    hub, proxy = company
    policy.write(allowed_hosts=[HUB, FILES, proxy.url.removeprefix("http://")])
    end = get(hub, paths, script_file(tmp_path, by(proxy)))
    assert is_whole(paths, end, hub.files[REPO, FILE])


@pytest.mark.parametrize("listed", [(), (f"{PROXY}:{DEAD_PORT}",)], ids=["none", "other port"])
def test_a_proxy_that_is_not_on_the_list_gets_no_request(
    company: tuple[Hub, Proxy], paths: Paths, policy: Place, tmp_path: Path, listed: tuple[str, ...]
) -> None:
    hub, proxy = company
    policy.write(allowed_hosts=[HUB, FILES, *listed])
    end = failed(get(hub, paths, script_file(tmp_path, by(proxy))))
    assert end.code is FailCode.REFUSED
    assert "the proxy 127.0.0.1" in end.detail
    assert "your organisation does not allow it (allowed_hosts)" in end.detail
    assert proxy.seen == []
    assert hub.asked == []
    assert {host.partition(":")[0] for host in refused(paths)} == {PROXY}


def test_the_next_proxy_of_a_script_must_be_on_the_list_too(
    company: tuple[Hub, Proxy], paths: Paths, policy: Place, tmp_path: Path
) -> None:
    hub, proxy = company
    policy.write(allowed_hosts=[HUB, FILES, "127.0.0.2"])
    answer = f"PROXY 127.0.0.2:{DEAD_PORT}; {by(proxy)}"
    end = failed(get(hub, paths, script_file(tmp_path, answer)))
    assert end.code is FailCode.REFUSED
    assert "the proxy 127.0.0.1" in end.detail
    assert proxy.seen == []


def test_a_redirect_is_refused_also_behind_an_allowed_proxy(
    company: tuple[Hub, Proxy], paths: Paths, policy: Place, tmp_path: Path
) -> None:
    hub, proxy = company
    policy.write(allowed_hosts=[HUB, PROXY])
    end = failed(get(hub, paths, script_file(tmp_path, by(proxy))))
    assert end.code is FailCode.REFUSED
    assert f"{FILES}: your organisation does not allow it" in end.detail
    assert set(proxy.seen) == {HUB}
    assert refused(paths) == {FILES}


def test_a_script_cannot_let_a_host_out(
    company: tuple[Hub, Proxy], paths: Paths, policy: Place, tmp_path: Path
) -> None:
    hub, proxy = company
    policy.write(allowed_hosts=["models.example.com", PROXY])
    for answer in ("DIRECT", by(proxy)):
        end = failed(get(hub, paths, script_file(tmp_path, answer)))
        assert end.code is FailCode.REFUSED
        assert f"{HUB}: your organisation does not allow it" in end.detail
    assert proxy.seen == []


def test_a_script_from_a_host_that_is_not_on_the_list_is_not_read(
    company: tuple[Hub, Proxy], paths: Paths, policy: Place
) -> None:
    hub, proxy = company
    policy.write(allowed_hosts=[HUB, FILES, PROXY])
    with hub_running() as web:
        web.files["a/b", "proxy.pac"] = b"function FindProxyForURL() { return 'DIRECT'; }"
        address = f"{web.cdn_url}/blob?repo=a/b&path=proxy.pac"
        end = failed(get(hub, paths, address))
        assert web.asked == []
    assert end.code is FailCode.REFUSED
    assert "localhost" in end.detail
    assert "allowed_hosts" in end.detail
    assert proxy.seen == []


def test_without_a_policy_any_proxy_of_a_script_is_the_way(
    company: tuple[Hub, Proxy], paths: Paths, tmp_path: Path
) -> None:
    hub, proxy = company
    end = get(hub, paths, script_file(tmp_path, by(proxy)))
    assert is_whole(paths, end, hub.files[REPO, FILE])
    assert set(proxy.seen) == {HUB, FILES}
