# SPDX-License-Identifier: Apache-2.0
"""What an address says of where it leads. Pure functions."""

from urllib.parse import urlsplit

_USUAL_PORTS = {"https": 443, "http": 80}


def origin(url: str) -> tuple[str, str, int]:
    """Scheme, host and port.

    Raises:
        ValueError: the port is no number.
    """
    parts = urlsplit(url)
    port = parts.port or _USUAL_PORTS.get(parts.scheme, 0)
    return parts.scheme, (parts.hostname or "").lower(), port


def host_of(url: str) -> str:
    """The host, with the port if it is not the usual one. Raises ValueError like origin."""
    scheme, host, port = origin(url)
    return host if _USUAL_PORTS.get(scheme) == port else f"{host}:{port}"


def is_private(url: str) -> bool:
    """Whether nobody on the way can read: HTTPS, or this very machine."""
    scheme, host, _ = origin(url)
    return scheme == "https" or host in {"127.0.0.1", "::1", "localhost"}


def is_endpoint(url: str) -> bool:
    """Whether this can be the address of a hub or mirror: http(s), a host, no user, no query."""
    try:
        scheme, host, _ = origin(url)
    except ValueError:
        return False
    parts = urlsplit(url)
    is_plain = not parts.query and not parts.fragment and "@" not in parts.netloc
    return scheme in _USUAL_PORTS and bool(host) and is_plain
