# SPDX-License-Identifier: Apache-2.0
"""What is asked of a proxy script (PAC), and what its answer means. Pure."""

from collections.abc import Mapping

from desktop.core.declared import Struct

MAX_SCRIPT_BYTES = 1_000_000
_SCHEMES = {"PROXY": "http", "HTTP": "http", "HTTPS": "https"}


class Question(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which way an address goes.

    Attributes:
        url: scheme and host only: what is asked of a host is no script's business.
        addresses: IPv4 addresses by host name, as far as they are known.
        mine: this machine's own.
    """

    script: str
    url: str
    host: str
    addresses: Mapping[str, str] = {}
    mine: str = "127.0.0.1"


class Reply(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the script answered, or why it did not."""

    answer: str = ""
    error: str = ""


def ways(answer: str) -> tuple[str, ...]:
    """Proxies in the script's order, as addresses; empty text: none is needed.

    Kinds that Carrel does not speak to (SOCKS) are left out, so nothing may be left.
    """
    found = []
    for each in answer.split(";"):
        words = each.split()
        kind = words[0].upper() if words else ""
        if kind == "DIRECT":
            found.append("")
        elif kind in _SCHEMES and len(words) == 2:
            found.append(f"{_SCHEMES[kind]}://{words[1]}")
    return tuple(found)


def asks_names(script: str) -> bool:
    """Whether a script may want to know the address of a host."""
    return any(word in script for word in ("dnsResolve", "isInNet", "isResolvable"))


def asks_mine(script: str) -> bool:
    """Whether a script may want to know this machine's own address."""
    return "myIpAddress" in script
