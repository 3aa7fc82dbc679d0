# SPDX-License-Identifier: Apache-2.0
"""Fails a test whose process touches the network. ``@pytest.mark.sockets`` lets one test do it.

An audit hook sees every way to a socket inside this process, also from C, and cannot be removed by
the code under test. Child processes are outside its sight.
"""

import sys
import traceback
from collections.abc import Iterator

import pytest

_WATCHED = frozenset(
    {
        "socket.bind",
        "socket.connect",
        "socket.getaddrinfo",
        "socket.gethostbyaddr",
        "socket.gethostbyname",
        "socket.sendmsg",
        "socket.sendto",
    }
)


class NetworkUsed(AssertionError):
    """Raised at the very call; the test fails even if the code under test swallows it."""


class _Guard:
    def __init__(self) -> None:
        self.is_closed = False
        self.seen: list[str] = []

    def audit(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self.is_closed or event not in _WATCHED:
            return
        caller = sys._getframe(1).f_code
        if sys.platform == "win32" and caller.co_name.endswith("socketpair"):
            return  # Windows has no socketpair; Python makes one from two local sockets
        stack = "".join(traceback.format_stack(sys._getframe(1), limit=8))
        self.seen.append(f"{event}{arguments[-1:]!r} from\n{stack}")
        raise NetworkUsed(f"{event}{arguments[-1:]!r}")


_guard = _Guard()
sys.addaudithook(_guard.audit)


@pytest.fixture(autouse=True)
def no_network(request: pytest.FixtureRequest, no_leaks: None) -> Iterator[None]:
    """No bind, connect, send or name look-up in this process unless marked ``sockets``."""
    _guard.seen.clear()
    _guard.is_closed = request.node.get_closest_marker("sockets") is None
    try:
        yield
    finally:
        _guard.is_closed = False
    if _guard.seen:
        pytest.fail("this test used the network:\n" + "\n".join(_guard.seen), pytrace=False)
