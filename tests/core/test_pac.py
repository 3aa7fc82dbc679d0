# SPDX-License-Identifier: Apache-2.0
"""What a proxy script's answer means."""

import pytest

from desktop.core.pac import asks_mine, asks_names, ways


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        ("DIRECT", ("",)),
        ("PROXY a:3128", ("http://a:3128",)),
        (" proxy a:1;HTTPS b:2 ; SOCKS5 c:3; DIRECT;", ("http://a:1", "https://b:2", "")),
        ("SOCKS c:3", ()),
        ("", ()),
        ("null", ()),
        ("PROXY", ()),
    ],
)
def test_ways(answer: str, found: tuple[str, ...]) -> None:
    assert ways(answer) == found


def test_who_asks_for_names() -> None:
    assert asks_names("if (isInNet(host, a, b)) return x;")
    assert not asks_names("if (dnsDomainIs(host, '.a')) return x;")
    assert asks_mine("return myIpAddress();")
    assert not asks_mine("return host;")
