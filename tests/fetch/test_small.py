# SPDX-License-Identifier: Apache-2.0
"""A small file into memory, through a real fetcher child."""

import pytest

from desktop.fetch.client import FetchClient
from desktop.fetch.protocol import FailCode, Get, Got, Terminal
from tests.helpers.fetching import FILE, REPO, SIZE, Talk, failed, network
from tests.helpers.hub import COMMIT, TOKEN, Hub

pytestmark = pytest.mark.sockets


def get(client: FetchClient, hub: Hub, path: str, max_bytes: int = SIZE) -> Terminal:
    talk = Talk()
    there = network(hub, token=TOKEN)
    client.get(Get(id=0, url=f"{hub.url}/{path}", network=there, max_bytes=max_bytes), talk)
    return talk.end()


PLACE = f"{REPO}/resolve/{COMMIT}/{FILE}"


def test_the_whole_file_also_through_a_redirect(client: FetchClient, hub: Hub, data: bytes) -> None:
    end = get(client, hub, PLACE)
    assert isinstance(end, Got)
    assert end.data == data


def test_too_long_missing_cut_and_a_page(client: FetchClient, hub: Hub, data: bytes) -> None:
    assert failed(get(client, hub, PLACE, SIZE - 1)).code is FailCode.REFUSED
    assert failed(get(client, hub, "no/where")).code is FailCode.NOT_FOUND
    hub.acts = [("cut", 1000)]
    assert failed(get(client, hub, PLACE)).code is FailCode.NETWORK
    hub.acts = ["page"]
    assert failed(get(client, hub, PLACE)).code is FailCode.BLOCK_PAGE
    hub.acts = [503]
    assert failed(get(client, hub, PLACE)).code is FailCode.NETWORK
