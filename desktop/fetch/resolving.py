# SPDX-License-Identifier: Apache-2.0
"""Addresses by name, for proxy scripts that ask. No connection is made.

The only importer of socket.
"""

import socket


def addresses(host: str) -> dict[str, str]:
    """The IPv4 address of a host by its name; empty if the network does not know it. Blocks."""
    try:
        found = socket.getaddrinfo(host, None, socket.AF_INET, socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return {}
    return {host: str(found[0][4][0])} if found else {}


OUTSIDE = "192.0.2.1"
"""Of the network that stands for all others in examples."""


def own_address(towards: str = OUTSIDE) -> str:
    """This machine's own IPv4 address towards a network."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect((towards, 9))  # chooses a way; nothing is sent
            return str(probe.getsockname()[0])
        except OSError:
            return "127.0.0.1"
