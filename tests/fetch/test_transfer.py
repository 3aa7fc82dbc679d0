# SPDX-License-Identifier: Apache-2.0
import hashlib
import time
from typing import Any

import pytest

from desktop.fetch.client import FetchClient
from desktop.fetch.names import target_path
from desktop.fetch.protocol import Downloaded, FailCode, Progress
from desktop.fetch.state import read_origin
from desktop.paths import Paths
from tests.helpers.fetching import (
    FILE,
    REPO,
    SIZE,
    Talk,
    failed,
    fetch,
    files_below,
    gguf_bytes,
    is_whole,
    network,
    wanted,
)
from tests.helpers.hub import COMMIT, Hub

pytestmark = pytest.mark.sockets


def test_a_file_arrives_whole(client: FetchClient, hub: Hub, paths: Paths, data: bytes) -> None:
    end = fetch(client, wanted(hub, paths.models))
    assert is_whole(paths, end, data)
    assert isinstance(end, Downloaded)
    assert end.is_verified
    origin = read_origin(target_path(paths.models, REPO, FILE).with_name(f"{FILE}.origin.json"))
    assert origin is not None
    assert (origin.repo, origin.revision, origin.sha256) == (REPO, COMMIT, end.sha256)


def test_a_second_time_asks_nobody(
    client: FetchClient, hub: Hub, paths: Paths, data: bytes
) -> None:
    fetch(client, wanted(hub, paths.models))
    hub.asked.clear()
    again = fetch(client, wanted(hub, paths.models))
    assert isinstance(again, Downloaded)
    assert hub.asked == []


def test_another_file_in_its_place_is_left_alone(
    client: FetchClient, hub: Hub, paths: Paths, data: bytes
) -> None:
    place = target_path(paths.models, REPO, FILE)
    place.parent.mkdir()
    place.write_bytes(b"mine")
    sha256 = hashlib.sha256(data).hexdigest()
    assert failed(fetch(client, wanted(hub, paths.models, sha256=sha256))).code is FailCode.EXISTS
    assert place.read_bytes() == b"mine"


@pytest.mark.parametrize("size_bytes", [4, 65_535, 65_536, 65_537, 1_048_577])
def test_sizes_at_the_edges(client: FetchClient, hub: Hub, paths: Paths, size_bytes: int) -> None:
    content = gguf_bytes(size_bytes)
    hub.add(REPO, FILE, content)
    assert is_whole(paths, fetch(client, wanted(hub, paths.models)), content)


@pytest.mark.parametrize(
    "acts",
    [
        [503, 503],
        [500, 429],
        [("cut", 0)],
        ["", ("cut", 0)],
        ["", ("cut", 1), ("cut", 100_000), ("cut", 65_536)],
        ["", ("cut", 700_001), 502, ("cut", 5)],
        ["", "other_range"],
        ["", 404],
        ["", 403],
        ["", "whole"],
        ["", 416],
        ["whole"],
        ["", "whole", 504, 416],
    ],
    ids=str,
)
def test_faults_that_pass(
    client: FetchClient, hub: Hub, paths: Paths, data: bytes, acts: list[Any]
) -> None:
    hub.acts = list(acts)
    assert is_whole(paths, fetch(client, wanted(hub, paths.models)), data)
    assert hub.acts == []


@pytest.mark.parametrize("acts", [[503], ["", ("cut", 100_000), 503]], ids=str)
def test_a_server_is_not_asked_again_before_it_wants(
    client: FetchClient, hub: Hub, paths: Paths, data: bytes, acts: list[Any]
) -> None:
    hub.acts, hub.retry_after_s = list(acts), 2
    began_s = time.monotonic()
    request = wanted(hub, paths.models, network=network(hub, connections=1))
    assert is_whole(paths, fetch(client, request), data)
    assert time.monotonic() - began_s > 2.0


@pytest.mark.parametrize("status", [429, 503])
def test_a_server_that_is_full_is_waited_for(
    client: FetchClient, hub: Hub, paths: Paths, data: bytes, status: int
) -> None:
    """It is no trouble and never enough: what is told is when it is asked again."""
    hub.acts, hub.retry_after_s = [status, "", status], 2
    request = wanted(hub, paths.models, network=network(hub, connections=1))
    talk = Talk()
    client.download(request, talk)
    assert is_whole(paths, talk.end(), data)
    told = [event for event in talk.events if isinstance(event, Progress)]
    waiting = [each for each in told if each.next_try_ms]
    assert all(each.trouble.endswith(f"answers with status {status}") for each in waiting)
    assert len({each.next_try_ms for each in waiting}) == 2
    assert not told[-1].next_try_ms or not told[-1].done_bytes


def test_a_server_that_fails_says_no_time(
    client: FetchClient, hub: Hub, paths: Paths, data: bytes
) -> None:
    hub.acts, hub.retry_after_s = [500], 2
    talk = Talk()
    client.download(wanted(hub, paths.models), talk)
    assert is_whole(paths, talk.end(), data)
    told = [event for event in talk.events if isinstance(event, Progress)]
    assert not any(each.next_try_ms for each in told)


def test_a_server_without_ranges(client: FetchClient, hub: Hub, paths: Paths, data: bytes) -> None:
    hub.is_ranged = False
    hub.acts = ["", ("cut", 200_000), ("cut", 2_000_000)]
    assert is_whole(paths, fetch(client, wanted(hub, paths.models)), data)
    asked = [each for each in hub.asked if each.server == "cdn"]
    assert len(asked) == 4, "the look, two that were cut, and a whole one"


@pytest.mark.parametrize("flip_at", [0, 65_535, 1_500_000, SIZE - 1])
def test_a_flipped_byte_is_caught(
    client: FetchClient, hub: Hub, paths: Paths, data: bytes, flip_at: int
) -> None:
    hub.flip_at = flip_at
    assert failed(fetch(client, wanted(hub, paths.models))).code is FailCode.WRONG_HASH
    assert files_below(paths.models) == []
    hub.flip_at = -1
    assert is_whole(paths, fetch(client, wanted(hub, paths.models)), data)


def test_a_length_that_is_wrong(client: FetchClient, hub: Hub, paths: Paths, data: bytes) -> None:
    end = failed(fetch(client, wanted(hub, paths.models, size_bytes=SIZE - 1)))
    assert end.code is FailCode.CHANGED
    assert "3,000,000" in end.detail
    hub.length_error = 7
    talk = Talk()
    number = client.download(wanted(hub, paths.models), talk)
    talk.next()
    hub.length_error = 0
    assert is_whole(paths, talk.end(), data), number


def test_another_hash_at_the_source_is_refused_before_the_first_byte(
    client: FetchClient, hub: Hub, paths: Paths, data: bytes
) -> None:
    end = failed(fetch(client, wanted(hub, paths.models, sha256="0" * 64)))
    assert end.code is FailCode.CHANGED
    assert hub.sent_bytes <= 1


def test_a_web_page_in_place_of_the_file(
    client: FetchClient, hub: Hub, paths: Paths, data: bytes
) -> None:
    hub.acts = ["page"]
    end = failed(fetch(client, wanted(hub, paths.models)))
    assert end.code is FailCode.BLOCK_PAGE
    assert "titled “Blocked by Webfilter”" in end.detail
    hub.acts = ["", "page"]
    assert failed(fetch(client, wanted(hub, paths.models))).code is FailCode.BLOCK_PAGE
    assert files_below(paths.models) == []


def test_what_is_no_model_is_not_kept(client: FetchClient, hub: Hub, paths: Paths) -> None:
    hub.add(REPO, FILE, b"<html>a page that says it is a file</html>" * 9)
    assert failed(fetch(client, wanted(hub, paths.models))).code is FailCode.BLOCK_PAGE
    hub.is_ranged = False  # then the first answer is the whole page
    end = failed(fetch(client, wanted(hub, paths.models, size_bytes=3_000_000)))
    assert end.code is FailCode.BLOCK_PAGE
    hub.is_ranged = True
    hub.knows_sha256 = False
    hub.add(REPO, FILE, b"version https://git-lfs.github.com/spec/v1" * 9)
    assert failed(fetch(client, wanted(hub, paths.models))).code is FailCode.WRONG_HASH
    assert files_below(paths.models) == []


def test_gated(client: FetchClient, hub: Hub, paths: Paths, data: bytes) -> None:
    hub.gated.add(REPO)
    end = failed(fetch(client, wanted(hub, paths.models)))
    assert end.code is FailCode.NEEDS_TOKEN
    assert "You must be authenticated" in end.detail
    hub.granted = False
    with_token = wanted(hub, paths.models, network=network(hub, token="hf_secret_of_the_test"))
    assert failed(fetch(client, with_token)).code is FailCode.NO_ACCESS
    hub.granted = True
    assert is_whole(paths, fetch(client, with_token), data)


def test_nothing_of_that_name(client: FetchClient, hub: Hub, paths: Paths) -> None:
    assert failed(fetch(client, wanted(hub, paths.models))).code is FailCode.NOT_FOUND
    assert files_below(paths.models) == []


def test_no_room(client: FetchClient, hub: Hub, paths: Paths, data: bytes) -> None:
    class Huge(bytes):
        def __len__(self) -> int:
            return 1 << 60

    hub.files[REPO, FILE] = Huge(data)
    end = failed(fetch(client, wanted(hub, paths.models)))
    assert end.code is FailCode.NO_SPACE
    assert end.missing_bytes > 1 << 59


def test_two_at_once_do_not_mix(client: FetchClient, hub: Hub, paths: Paths, data: bytes) -> None:
    hub.bytes_per_s = 3_000_000
    first = Talk()
    client.download(wanted(hub, paths.models), first)
    first.until_bytes()
    assert failed(fetch(client, wanted(hub, paths.models))).code is FailCode.BUSY
    hub.bytes_per_s = 0
    assert is_whole(paths, first.end(), data)
