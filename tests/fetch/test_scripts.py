# SPDX-License-Identifier: Apache-2.0
"""Proxy scripts: read once, asked once a host, named when they fail."""

from pathlib import Path

import pytest

from desktop.fetch import scripts
from desktop.fetch.failures import RequestFailed, Trouble
from desktop.fetch.protocol import FailCode
from desktop.fetch.proxies import Ways, log_in_wanted, shown, whole_address
from desktop.fetch.scripts import Scripts, is_script
from desktop.fetch.system_proxies import SystemProxies

SCRIPT = "http://company.example/proxy.pac"
TEXT = (
    "function FindProxyForURL(url, host) {"
    " return host == 'a' ? 'PROXY p:1; PROXY q:2' : 'DIRECT'; }"
)


@pytest.mark.parametrize(
    ("proxy", "expected"),
    [
        (SCRIPT, True),
        ("file:///etc/proxy.pac", True),
        ("/etc/proxy.pac", True),
        ("http://proxy:3128", False),
        ("http://proxy:3128/", False),
        ("proxy:3128", False),
        ("system", False),
        ("http://user:word@proxy:3128", False),
    ],
)
def test_what_is_a_script(proxy: str, expected: bool) -> None:
    assert is_script(proxy) is expected


class Reader:
    def __init__(self, text: str) -> None:
        self.text, self.count = text, 0

    def __call__(self, url: str) -> bytes:
        assert url == SCRIPT
        self.count += 1
        return self.text.encode()


def test_a_script_is_read_once_and_the_next_proxy_taken_if_one_is_away() -> None:
    known, read = Scripts(), Reader(TEXT)
    assert known.proxy(SCRIPT, "https://a/x", read) == "http://p:1"
    assert known.proxy(SCRIPT, "https://a/other", read) == "http://p:1"
    assert known.proxy(SCRIPT, "https://b/", read) == ""
    assert read.count == 1
    known.avoid("http://p:1")
    assert known.proxy(SCRIPT, "https://a/x", read) == "http://q:2"
    known.avoid("http://q:2")
    assert known.proxy(SCRIPT, "https://a/x", read) == "http://p:1"  # none is better than it


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<html>", "no proxy script"),
        ("function FindProxyForURL() { return 'SOCKS s:1'; }", "speaks HTTP proxies"),
        ("function FindProxyForURL() { throw 'Unwell'; }", "Unwell"),
        ("function FindProxyForURL() { while (true) {} }", "come to an end"),
    ],
)
def test_scripts_that_are_of_no_use(
    text: str, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scripts, "ANSWER_S", 3.0 if "while" in text else 60.0)
    with pytest.raises(RequestFailed) as failure:
        Scripts().proxy(SCRIPT, "https://a/", Reader(text))
    assert failure.value.code is FailCode.PROXY
    assert reason in failure.value.detail
    assert SCRIPT in failure.value.detail


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(RequestFailed, match="No such file"):
        Scripts().proxy(str(tmp_path / "x.pac"), "https://a/", Reader(""))


def test_the_system_decides_unless_told_otherwise() -> None:
    read = Reader(TEXT)
    manual = Ways(lambda: SystemProxies(by_scheme={"https": "http://s:1"}))
    assert manual.proxy("https://a/", "system", read) == "http://s:1"
    assert manual.proxy("http://a/", "system", read) == ""
    assert manual.proxy("https://a/", "direct", read) == ""
    assert manual.proxy("https://a/", "http://m:2", read) == "http://m:2"
    auto = Ways(lambda: SystemProxies(script=SCRIPT))
    assert auto.proxy("https://a/", "system", read) == "http://p:1"
    assert auto.script("system") == SCRIPT
    assert auto.script("http://m:2") == ""


def test_a_script_out_of_reach_counts_as_none_for_the_system_alone() -> None:
    def away(_url: str) -> bytes:
        raise Trouble("company.example cannot be reached")

    ways = Ways(lambda: SystemProxies(script=SCRIPT))
    assert ways.proxy("https://a/", "system", away) == ""
    with pytest.raises(RequestFailed, match="cannot be fetched: company"):
        ways.proxy("https://a/", SCRIPT, away)


@pytest.mark.parametrize(
    ("offered", "has_user", "said"),
    [
        ([], False, "the proxy wants a user name and a password"),
        (['Basic realm="x"'], True, "the proxy does not accept the user name and password"),
        (["NTLM", 'Basic realm="x"'], False, "the proxy wants a user name and a password"),
        (["Negotiate", "NTLM"], True, "a log-in by Negotiate or NTLM, which Carrel does not speak"),
        (['Digest realm="x"'], True, "a log-in by Digest, which"),
    ],
)
def test_what_a_refused_log_in_means(offered: list[str], has_user: bool, said: str) -> None:
    failure = log_in_wanted(offered, has_user=has_user)
    assert failure.code is FailCode.PROXY
    assert said in failure.detail


def test_addresses_of_proxies() -> None:
    assert whole_address("p:1") == "http://p:1"
    assert shown("http://user:word@p:1") == "the proxy p:1"
    assert shown("") == ""
    with pytest.raises(RequestFailed, match="only http"):
        whole_address("socks5://p:1")
