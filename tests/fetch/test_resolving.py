# SPDX-License-Identifier: Apache-2.0
"""Names become addresses without a connection."""

import pytest

from desktop.fetch.resolving import addresses, own_address

pytestmark = pytest.mark.sockets


def test_names() -> None:
    assert addresses("localhost") == {"localhost": "127.0.0.1"}
    assert addresses("127.0.0.1") == {"127.0.0.1": "127.0.0.1"}
    assert addresses("no-such-host.invalid") == {}
    assert addresses("a" * 300) == {}


def test_our_own() -> None:
    assert own_address("127.0.0.1") == "127.0.0.1"
    assert own_address("no address") == "127.0.0.1"
