# SPDX-License-Identifier: Apache-2.0
"""What the attack of Windows connects to; the system takes it as an address of its own."""

import ctypes
import socket
import sys

import pytest

from desktop.child.sandbox.attacks import nobody


@pytest.mark.skipif(sys.platform != "linux", reason="by Linux's numbers of families")
@pytest.mark.parametrize(
    ("family", "host"),
    [(socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")],
    ids=["IPv4", "IPv6"],
)
def test_a_socket_can_be_connected_to_it_and_sends_nothing(family: int, host: str) -> None:
    try:
        made = socket.socket(family, socket.SOCK_DGRAM)
    except OSError:
        pytest.skip("THERE IS NO IPv6 HERE")
    with made:
        address = nobody(family)
        result = ctypes.CDLL(None, use_errno=True).connect(made.fileno(), address, len(address))
        if result and family == socket.AF_INET6:
            pytest.skip("THERE IS NO IPv6 ADDRESS HERE")
        assert result == 0
        assert made.getpeername()[:2] == (host, 9)
