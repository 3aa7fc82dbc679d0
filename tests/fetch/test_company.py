# SPDX-License-Identifier: Apache-2.0
"""A company's network with real software: squid with a password, a private authority, a script.

The hub's names are known to the proxy alone, so that what arrives came through it.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.child.command import child_command
from desktop.fetch.client import FetchClient
from desktop.fetch.ledger import Ledger, read
from desktop.fetch.names import target_path
from desktop.fetch.protocol import FailCode, Network, Terminal
from desktop.paths import Paths
from tests.helpers.certificates import Authority, make_authority, server_context
from tests.helpers.fetching import FILE, REPO, failed, fetch, gguf_bytes, is_whole, wanted
from tests.helpers.hub import Hub, hub_running
from tests.helpers.squid import PASSWORD, USER, Squid, need_squid, squid_running
from tests.helpers.tree import ROOT

pytestmark = pytest.mark.sockets
HOSTS = {"hub.company.example": "127.0.0.1", "files.company.example": "127.0.0.1"}
VARIABLES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "XDG_CURRENT_DESKTOP")


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return make_authority(tmp_path)


@pytest.fixture
def company(tmp_path: Path, authority: Authority) -> Iterator[Hub]:
    """A hub inside, by names that nobody outside knows."""
    with hub_running(server_context(tmp_path, authority, hosts=tuple(HOSTS))) as hub:
        hub.add(REPO, FILE, gguf_bytes(2_000_000))
        hub.url = hub.url.replace("127.0.0.1", "hub.company.example")
        hub.cdn_url = hub.cdn_url.replace("localhost", "files.company.example")
        yield hub


@pytest.fixture
def proxy(company: Hub) -> Iterator[Squid]:
    need_squid()
    with squid_running(HOSTS) as running:
        yield running


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def get(hub: Hub, paths: Paths, **network: Any) -> Terminal:
    """Fetch with a fetcher of its own, which sees today's variables."""
    client = FetchClient(child_command("--fetcher"), lambda: False, Ledger(paths.connections))
    try:
        return fetch(
            client, wanted(hub, paths.models, network=Network(endpoint=hub.url, **network))
        )
    finally:
        client.close()


def came_through(proxy: Squid, hub: Hub) -> bool:
    """Whether all connections to the hub went through the proxy, by this user."""
    targets = {line[6] for line in proxy.lines() if line[5] == "CONNECT" and line[7] == USER}
    return targets == {hub.url.removeprefix("https://"), hub.cdn_url.removeprefix("https://")}


def test_by_the_variables_and_the_store_of_the_system_alone(
    company: Hub, proxy: Squid, paths: Paths, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy.url())
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    assert is_whole(paths, get(company, paths), company.files[REPO, FILE])
    assert came_through(proxy, company)
    assert PASSWORD not in paths.connections.read_text()


def test_the_command_line_needs_nothing_else(
    company: Hub, proxy: Squid, paths: Paths, authority: Authority
) -> None:
    environment = os.environ | {"HTTPS_PROXY": proxy.url(), "SSL_CERT_FILE": str(authority.file)}
    paths.settings.write_text(f'hub = "{company.url}"\n')
    command = [sys.executable, "-m", "desktop", "cli", "models", "get", REPO, FILE]
    ran = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=120
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert target_path(paths.models, REPO, FILE).read_bytes() == company.files[REPO, FILE]
    assert came_through(proxy, company)


def test_by_the_settings_of_the_desktop(
    company: Hub,
    proxy: Squid,
    paths: Paths,
    authority: Authority,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    if not shutil.which("gsettings"):
        pytest.skip("NOT TESTED: gsettings is not installed, so no desktop's settings are read")
    host, port = proxy.address.split(":")
    section = "[system/proxy/http]"
    user = f"use-authentication=true\nauthentication-user='{USER}'\n"
    user += f"authentication-password='{PASSWORD}'\n"
    file = tmp_path / "config" / "glib-2.0" / "settings" / "keyfile"
    file.parent.mkdir(parents=True)
    text = f"[system/proxy]\nmode='manual'\n{section}\nhost='{host}'\nport={port}\n{user}"
    file.write_text(text)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")
    monkeypatch.setenv("GSETTINGS_BACKEND", "keyfile")
    end = get(company, paths, ca_file=str(authority.file))
    assert is_whole(paths, end, company.files[REPO, FILE])
    assert came_through(proxy, company)


def test_by_our_own_settings_and_the_file_of_the_authority(
    company: Hub, proxy: Squid, paths: Paths, authority: Authority
) -> None:
    settings = {"proxy": f"http://{proxy.address}", "ca_file": str(authority.file)}
    user = {"proxy_user": USER, "proxy_password": PASSWORD}
    assert is_whole(paths, get(company, paths, **settings, **user), company.files[REPO, FILE])
    assert came_through(proxy, company)


def test_wrong_and_missing_passwords_are_named(
    company: Hub, proxy: Squid, paths: Paths, authority: Authority
) -> None:
    settings = {"proxy": f"http://{proxy.address}", "ca_file": str(authority.file)}
    end = failed(get(company, paths, **settings))
    assert (end.code, end.detail) == (
        FailCode.PROXY,
        "the proxy wants a user name and a password",
    )
    end = failed(get(company, paths, **settings, proxy_user=USER, proxy_password="wrong"))
    assert end.code is FailCode.PROXY
    assert end.detail == "the proxy does not accept the user name and password"
    assert company.asked == []
    assert all("wrong" not in line.result for line in read(paths.connections))


def test_without_the_authority_nothing_is_believed(
    company: Hub, proxy: Squid, paths: Paths
) -> None:
    end = failed(get(company, paths, proxy=proxy.url()))
    assert end.code is FailCode.TLS
    assert company.asked == []


@pytest.mark.parametrize("place", ["file", "web"])
def test_a_proxy_script_decides(
    company: Hub, proxy: Squid, paths: Paths, authority: Authority, tmp_path: Path, place: str
) -> None:
    script = tmp_path / "proxy.pac"
    script.write_text(
        "function FindProxyForURL(url, host) {\n"
        f"  if (dnsDomainIs(host, '.company.example')) return 'PROXY {proxy.address}';\n"
        "  return 'DIRECT';\n}\n"
    )
    user = {"proxy_user": USER, "proxy_password": PASSWORD, "ca_file": str(authority.file)}
    if place == "file":
        end = get(company, paths, proxy=str(script), **user)
    else:
        with hub_running() as web:  # anything that serves a file over http
            web.files["a/b", "proxy.pac"] = script.read_bytes()
            address = f"{web.cdn_url}/blob?repo=a/b&path=proxy.pac"
            end = get(company, paths, proxy=address, **user)
            assert "proxy script" in {line.purpose for line in read(paths.connections)}
    assert is_whole(paths, end, company.files[REPO, FILE])
    assert came_through(proxy, company)
