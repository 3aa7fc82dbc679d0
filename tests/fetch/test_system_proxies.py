# SPDX-License-Identifier: Apache-2.0
"""What GNOME, KDE, macOS and variables say of proxies."""

import os
from pathlib import Path

import pytest

from desktop.fetch.system_proxies import is_listed, look, of_gnome, of_kde, script_of_scutil

GNOME = """\
org.gnome.system.proxy autoconfig-url '{script}'
org.gnome.system.proxy ignore-hosts ['localhost', '10.0.0.0/8', '::1', '*.intra.example']
org.gnome.system.proxy mode '{mode}'
org.gnome.system.proxy use-same-proxy true
org.gnome.system.proxy.http authentication-password 'a:b'
org.gnome.system.proxy.http authentication-user 'anna'
org.gnome.system.proxy.http host 'p.example'
org.gnome.system.proxy.http port 3128
org.gnome.system.proxy.http use-authentication {asks}
org.gnome.system.proxy.https host '{https}'
org.gnome.system.proxy.https port 8443
org.gnome.system.proxy.socks host ''
"""
KDE = """\
[Proxy Settings]
NoProxyFor=localhost, .intra.example
Proxy Config Script=http://w.example/proxy.pac
ProxyType={kind}
httpProxy=http://p.example 3128
httpsProxy=http://p.example 3129/
"""


def gnome(mode: str, *, script: str = "", asks: str = "false", https: str = "") -> str:
    return GNOME.format(mode=mode, script=script, asks=asks, https=https)


def test_gnome() -> None:
    manual = of_gnome(gnome("manual"))
    assert manual.proxy("https://hub.example/x") == "http://p.example:3128"
    assert manual.proxy("https://a.intra.example/x") == ""
    assert manual.proxy("https://10.2.3.4/x") == ""
    assert of_gnome(gnome("manual", https="s.example")).proxy("https://a/") == (
        "http://s.example:8443"
    )
    assert of_gnome(gnome("manual", asks="true")).proxy("http://a/") == (
        "http://anna:a%3Ab@p.example:3128"
    )
    auto = of_gnome(gnome("auto", script="http://w/p.pac"))
    assert (auto.script, auto.proxy("https://a/")) == ("http://w/p.pac", "")
    for other in (gnome("none"), "", "nonsense\nx y 'z"):
        assert (of_gnome(other).script, of_gnome(other).proxy("https://a/")) == ("", "")


def test_kde() -> None:
    manual = of_kde(KDE.format(kind=1))
    assert manual.proxy("http://hub.example/") == "http://p.example:3128"
    assert manual.proxy("https://hub.example/") == "http://p.example:3129"
    assert manual.proxy("https://x.intra.example/") == ""
    assert of_kde(KDE.format(kind=2)).script == "http://w.example/proxy.pac"
    for other in (KDE.format(kind=0), "", "no section"):
        assert of_kde(other).proxy("https://a/") == of_kde(other).script == ""


def test_macos() -> None:
    told = "<dictionary> {\n  ProxyAutoConfigEnable : 1\n  ProxyAutoConfigURLString : http://w/p\n}"
    assert script_of_scutil(told) == "http://w/p"
    assert script_of_scutil(told.replace(": 1", ": 0")) == ""
    assert script_of_scutil("") == ""


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("localhost:80", True),
        ("a.b.example", True),
        ("b.example", True),
        ("ab.example", False),
        ("10.255.1.1:443", True),
        ("11.0.0.1", False),
        ("[::1]:8080", True),
        ("node7", True),
        ("other", False),
    ],
)
def test_hosts_that_need_no_proxy(host: str, expected: bool) -> None:
    patterns = ("localhost", "*.b.example", "10.0.0.0/8", "::1", "node?", "")
    assert is_listed(host, tuple(each for each in patterns if each)) is expected


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.lower().endswith("_proxy") or name == "XDG_CURRENT_DESKTOP":
            monkeypatch.delenv(name)


@pytest.mark.usefixtures("bare")
def test_variables_come_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / "kioslaverc").write_text(KDE.format(kind=1))
    assert look().proxy("https://a.example/") == "http://p.example:3129"
    monkeypatch.setenv("https_proxy", "http://v:1")
    monkeypatch.setenv("no_proxy", "b.example")
    found = look()
    assert found.proxy("https://a.example/") == "http://v:1"
    assert found.proxy("https://b.example/") == ""


@pytest.mark.usefixtures("bare")
def test_without_a_desktop_nothing_is_asked() -> None:
    assert look().proxy("https://a.example/") == ""
