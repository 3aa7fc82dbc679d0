# SPDX-License-Identifier: Apache-2.0
"""Proves the network guard: every way to a socket is refused, and swallowing it does not help."""

import pytest

SOURCE = """
import contextlib, socket, urllib.request
import pytest

def server():
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    return listener

def test_bind():
    with contextlib.suppress(AssertionError):
        server()

def test_connect():
    with contextlib.suppress(AssertionError), socket.socket() as connection:
        connection.connect_ex(("127.0.0.1", 9))

def test_send():
    with contextlib.suppress(AssertionError), socket.socket(type=socket.SOCK_DGRAM) as connection:
        connection.sendto(b"x", ("127.0.0.1", 9))

def test_name():
    with contextlib.suppress(AssertionError):
        socket.getaddrinfo("localhost", 80)

def test_url():
    with contextlib.suppress(AssertionError):
        urllib.request.urlopen("http://127.0.0.1:9/")

def test_pair():
    for end in socket.socketpair():
        end.close()

@pytest.mark.sockets
def test_marked():
    server().close()
"""


def test_network_guard(inner: pytest.Pytester) -> None:
    inner.makepyfile(SOURCE)
    result = inner.runpytest_subprocess("-p", "no:randomly", "-W", "ignore::ResourceWarning")
    result.assert_outcomes(passed=7, errors=5)
    refused = ["bind", "connect", "send", "name", "url"]
    result.stdout.fnmatch_lines([f"ERROR *::test_{name} - *" for name in refused])
    assert result.stdout.str().count("this test used the network:\nsocket.") == len(refused)
