# SPDX-License-Identifier: Apache-2.0
"""Certificates, redirects, tokens, proxies and the offline switch, on a real child and hub."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.child.command import child_command
from desktop.fetch.client import FetchClient
from desktop.fetch.ledger import Ledger, read
from desktop.fetch.protocol import Downloaded, FailCode, Found, Look, Search, Seen
from desktop.paths import Paths
from tests.helpers.certificates import Authority, make_authority, server_context
from tests.helpers.fetching import (
    FILE,
    REPO,
    Talk,
    ask,
    failed,
    fetch,
    gguf_bytes,
    is_whole,
    network,
    wanted,
)
from tests.helpers.hub import TOKEN, Hub, hub_running
from tests.helpers.proxy import proxy_running
from tests.helpers.tree import ROOT

pytestmark = pytest.mark.sockets
SMALL = 200_000


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return make_authority(tmp_path)


@pytest.fixture
def tls_hub(tmp_path: Path, authority: Authority) -> Iterator[Hub]:
    with hub_running(server_context(tmp_path, authority)) as hub:
        hub.add(REPO, FILE, gguf_bytes(SMALL))
        yield hub


def trusting(hub: Hub, paths: Paths, authority: Authority, **more: Any) -> Any:
    settings = network(hub, ca_file=str(authority.file), token=TOKEN, **more)
    return wanted(hub, paths.models, network=settings)


def test_a_private_authority_from_a_file(
    client: FetchClient, tls_hub: Hub, paths: Paths, authority: Authority
) -> None:
    end = failed(fetch(client, wanted(tls_hub, paths.models)))
    assert end.code is FailCode.TLS
    assert "not trusted" in end.detail
    end_with = fetch(client, trusting(tls_hub, paths, authority))
    assert is_whole(paths, end_with, tls_hub.files[REPO, FILE])


def test_a_private_authority_from_the_system(
    tls_hub: Hub, paths: Paths, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What OpenSSL's own place for the system's store holds; on other systems it is their store.
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    client = FetchClient(child_command("--fetcher"), lambda: False, Ledger(paths.connections))
    end = fetch(client, wanted(tls_hub, paths.models))
    client.close()
    assert is_whole(paths, end, tls_hub.files[REPO, FILE])


@pytest.mark.parametrize("fault", ["expired", "wrong host", "another authority", "no TLS at all"])
def test_bad_certificates_are_refused(
    client: FetchClient, paths: Paths, tmp_path: Path, authority: Authority, fault: str
) -> None:
    signer = make_authority(tmp_path, "Other") if fault == "another authority" else authority
    context = server_context(
        tmp_path,
        signer,
        hosts=("bank.example",) if fault == "wrong host" else ("localhost", "127.0.0.1"),
        days=-1 if fault == "expired" else 5,
    )
    with hub_running(None if fault == "no TLS at all" else context) as hub:
        hub.url = hub.url.replace("http:", "https:")
        hub.add(REPO, FILE, gguf_bytes(SMALL))
        settings = network(hub, ca_file=str(authority.file), token=TOKEN)
        end = failed(ask(client, Look(id=0, repo=REPO, network=settings)))
        assert end.code in {FailCode.TLS, FailCode.NETWORK}
        assert hub.asked == []


def test_nothing_can_switch_the_check_off() -> None:
    for path in (ROOT / "desktop" / "fetch").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = getattr(node, "attr", getattr(node, "arg", ""))
            assert name not in {"CERT_NONE", "CERT_OPTIONAL", "check_hostname", "verify_mode"}
            if isinstance(node, ast.keyword) and node.arg == "verify":
                assert isinstance(node.value, ast.Attribute)


def test_the_token_is_seen_by_no_foreign_host(
    client: FetchClient, tls_hub: Hub, paths: Paths, authority: Authority
) -> None:
    tls_hub.gated.add(REPO)
    end = fetch(client, trusting(tls_hub, paths, authority))
    assert isinstance(end, Downloaded), end
    look = Look(id=0, repo=REPO, network=trusting(tls_hub, paths, authority).network)
    assert isinstance(ask(client, look), Seen)
    by_server = {
        name: {asked.authorization for asked in tls_hub.asked if asked.server == name}
        for name in ("hub", "cdn")
    }
    assert by_server == {"hub": {f"Bearer {TOKEN}"}, "cdn": {""}}
    assert TOKEN not in paths.connections.read_text()


def test_the_token_does_not_follow_pages_to_another_host(
    client: FetchClient, tls_hub: Hub, paths: Paths, authority: Authority
) -> None:
    for number in range(5):
        tls_hub.add(f"maker/m{number}", FILE, b"GGUF")
    with hub_running(server_context(paths.data, authority)) as foreign:
        foreign.files = dict(tls_hub.files)
        home, tls_hub.url = tls_hub.url, foreign.url.replace("127.0.0.1", "localhost")
        settings = trusting(tls_hub, paths, authority, endpoint=home).network
        found = ask(client, Search(id=0, text="maker", network=settings))
        assert isinstance(found, Found)
        assert len(foreign.asked) > 0
        assert {asked.authorization for asked in foreign.asked} == {""}


def test_https_never_becomes_http(
    client: FetchClient, tls_hub: Hub, paths: Paths, authority: Authority
) -> None:
    with hub_running() as plain:
        plain.files = dict(tls_hub.files)
        tls_hub.redirect = f"{plain.cdn_url}/blob?repo={REPO}&path={FILE}"
        end = failed(fetch(client, trusting(tls_hub, paths, authority)))
        assert end.code is FailCode.REFUSED
        assert plain.asked == []
    assert read(paths.connections)[-1].result.startswith("refused")


def test_a_plain_mirror_gets_no_token_and_needs_a_hash(
    client: FetchClient, hub: Hub, paths: Paths
) -> None:
    # Not an address of this machine by its name, so that it counts as a foreign mirror.
    sha256 = hub.add(REPO, FILE, gguf_bytes(SMALL))
    far = network(hub, endpoint="http://mirror.invalid", token=TOKEN)
    request = wanted(hub, paths.models, network=far)
    assert failed(fetch(client, request)).code is FailCode.REFUSED
    with proxy_running() as proxy:
        far = network(hub, endpoint="http://mirror.invalid", token=TOKEN, proxy=proxy.url)
        proxy.rename = {"mirror.invalid": hub.url.removeprefix("http://")}
        end = fetch(client, wanted(hub, paths.models, network=far, sha256=sha256))
        assert isinstance(end, Downloaded), end
        assert {asked.authorization for asked in hub.asked} == {""}


def test_redirects_without_end(client: FetchClient, hub: Hub, paths: Paths) -> None:
    hub.add(REPO, FILE, gguf_bytes(SMALL))
    hub.redirect = f"{hub.url}/{REPO}/resolve/main/{FILE}"
    end = failed(fetch(client, wanted(hub, paths.models)))
    assert (end.code, "without end" in end.detail) == (FailCode.REFUSED, True)
    assert len(hub.asked) < 10


@pytest.mark.parametrize(
    "endpoint", ["", "ftp://x", "file:///etc", "https://", "https://u:p@x", "https://x:port", "x"]
)
def test_what_is_no_hub(client: FetchClient, hub: Hub, paths: Paths, endpoint: str) -> None:
    request = wanted(hub, paths.models, network=network(hub, endpoint=endpoint))
    assert failed(fetch(client, request)).code is FailCode.REFUSED


@pytest.mark.parametrize("how", ["manual", "in the address", "system"])
def test_through_a_proxy_that_wants_a_password(
    client: FetchClient,
    tls_hub: Hub,
    paths: Paths,
    authority: Authority,
    monkeypatch: pytest.MonkeyPatch,
    how: str,
) -> None:
    with proxy_running("anna:s3cret word") as proxy:
        request = trusting(tls_hub, paths, authority, proxy=proxy.url)
        end = failed(fetch(client, request))
        assert end.code is FailCode.PROXY
        assert proxy.seen == []
        whole = proxy.url.replace("//", "//anna:s3cret%20word@")
        more = {"proxy": proxy.url, "proxy_user": "anna", "proxy_password": "s3cret word"}
        if how != "manual":
            more = {"proxy": whole}
        if how == "system":
            monkeypatch.setenv("HTTPS_PROXY", whole)
            monkeypatch.setenv("no_proxy", "")
            more = {"proxy": "system"}
        later = FetchClient(child_command("--fetcher"), lambda: False, Ledger(paths.connections))
        end_with = fetch(later, trusting(tls_hub, paths, authority, **more))
        later.close()
        assert is_whole(paths, end_with, tls_hub.files[REPO, FILE])
        hosts = {tls_hub.url.removeprefix("https://"), tls_hub.cdn_url.removeprefix("https://")}
        assert set(proxy.seen) == hosts
    assert "s3cret" not in paths.connections.read_text()


def test_offline_no_child_is_started(hub: Hub, paths: Paths) -> None:
    client = FetchClient(child_command("--fetcher"), lambda: True, Ledger(paths.connections))
    end = failed(fetch(client, wanted(hub, paths.models)))
    assert end.code is FailCode.OFFLINE
    assert client.pid is None
    line = read(paths.connections)[-1]
    assert line.result == "refused: the offline switch is on"
    assert line.host == hub.url.removeprefix("http://")


def test_offline_ends_a_file_that_is_coming(client: FetchClient, hub: Hub, paths: Paths) -> None:
    """Another process turns the switch: this one's only request has long left."""
    hub.add(REPO, FILE, gguf_bytes(3_000_000))
    hub.is_ranged, hub.bytes_per_s = False, 300_000
    talk = Talk()
    client.download(wanted(hub, paths.models), talk)
    talk.until_bytes()
    paths.settings.write_text('offline = "on"\n')
    assert failed(talk.end()).code is FailCode.OFFLINE
    assert hub.sent_bytes < 1_500_000
    assert read(paths.connections)[-1].result == "refused: the offline switch is on"


@pytest.mark.parametrize("content", ['offline = "on"\n', "offline = maybe\n", "\0"])
def test_offline_the_child_refuses_too(
    client: FetchClient, hub: Hub, paths: Paths, content: str
) -> None:
    hub.add(REPO, FILE, gguf_bytes(SMALL))
    paths.settings.write_text(content)
    assert failed(fetch(client, wanted(hub, paths.models))).code is FailCode.OFFLINE
    look = Look(id=0, repo=REPO, network=network(hub))
    assert failed(ask(client, look)).code is FailCode.OFFLINE
    search = Search(id=0, text="", network=network(hub))
    assert failed(ask(client, search)).code is FailCode.OFFLINE
    assert hub.asked == []
    paths.settings.write_text('offline = "off"\n')
    assert isinstance(fetch(client, wanted(hub, paths.models)), Downloaded)
