# SPDX-License-Identifier: Apache-2.0
import hashlib
import os
import signal
from pathlib import Path
from typing import Any

import pytest

from desktop.fetch.client import FetchClient
from desktop.fetch.names import journal_path, part_path, target_path
from desktop.fetch.protocol import Downloaded, FailCode, Terminal
from desktop.fetch.state import read_journal, read_origin
from desktop.library.shelf import scan
from desktop.paths import Paths
from tests.helpers.fetching import (
    FILE,
    REPO,
    Talk,
    failed,
    fetch,
    files_below,
    gguf_bytes,
    network,
    wanted,
)
from tests.helpers.hub import COMMIT, Hub

pytestmark = pytest.mark.sockets
SIZE = 3_000_000


@pytest.fixture
def data(hub: Hub) -> bytes:
    content = gguf_bytes(SIZE)
    hub.add(REPO, FILE, content)
    return content


def is_whole(paths: Paths, end: object, data: bytes) -> bool:
    assert isinstance(end, Downloaded), end
    assert (end.size_bytes, end.sha256) == (len(data), hashlib.sha256(data).hexdigest())
    place = target_path(paths.models, REPO, FILE)
    assert Path(end.path) == place
    assert files_below(paths.models) == [
        f"maker--small-GGUF/{FILE}",
        f"maker--small-GGUF/{FILE}.origin.json",
    ]
    return place.read_bytes() == data


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
    ],
    ids=str,
)
def test_faults_that_pass(
    client: FetchClient, hub: Hub, paths: Paths, data: bytes, acts: list[Any]
) -> None:
    hub.acts = list(acts)
    assert is_whole(paths, fetch(client, wanted(hub, paths.models)), data)
    assert hub.acts == []


def test_a_server_without_ranges(client: FetchClient, hub: Hub, paths: Paths, data: bytes) -> None:
    hub.is_ranged = False
    hub.acts = ["", ("cut", 200_000), ("cut", 2_000_000)]
    assert is_whole(paths, fetch(client, wanted(hub, paths.models)), data)


def stop_in_the_middle(client: FetchClient, hub: Hub, paths: Paths) -> int:
    """Fetch about a third and stop; returns the bytes that are on disk."""
    hub.bytes_per_s = 3_000_000
    talk = Talk()
    number = client.download(wanted(hub, paths.models), talk)
    talk.until_bytes()
    client.stop(number)
    assert failed(talk.end()).code is FailCode.STOPPED
    hub.bytes_per_s, hub.sent_bytes = 0, 0
    known = read_journal(journal_path(target_path(paths.models, REPO, FILE)))
    assert known is not None
    assert 0 < len(known[1]) < known[0].block_count
    return len(known[1]) * known[0].block_bytes


def test_stop_and_go_on(client: FetchClient, hub: Hub, paths: Paths, data: bytes) -> None:
    done_bytes = stop_in_the_middle(client, hub, paths)
    assert scan(Path("nowhere"), [paths.models], []) == ()  # a part is no model
    assert is_whole(paths, fetch(client, wanted(hub, paths.models)), data)
    # The byte that asks for the size, and what was under way to the stopped one.
    assert SIZE - done_bytes < hub.sent_bytes <= SIZE - done_bytes + 20_000


def test_a_damaged_part_is_mended(client: FetchClient, hub: Hub, paths: Paths, data: bytes) -> None:
    done_bytes = stop_in_the_middle(client, hub, paths)
    part = part_path(target_path(paths.models, REPO, FILE))
    with part.open("r+b") as file:
        file.seek(70_000)
        file.write(b"\0\0\0\0\0\0\0\0")
    assert is_whole(paths, fetch(client, wanted(hub, paths.models)), data)
    assert 0 < hub.sent_bytes - (SIZE - done_bytes + 65_536) <= 20_000


def test_a_part_cut_short_by_a_power_cut_is_mended(
    client: FetchClient, hub: Hub, paths: Paths, data: bytes
) -> None:
    stop_in_the_middle(client, hub, paths)
    os.truncate(part_path(target_path(paths.models, REPO, FILE)), 100_000)
    assert is_whole(paths, fetch(client, wanted(hub, paths.models)), data)


def test_a_file_that_changed_meanwhile_starts_anew(
    client: FetchClient, hub: Hub, paths: Paths, data: bytes
) -> None:
    stop_in_the_middle(client, hub, paths)
    other = gguf_bytes(SIZE)
    hub.add(REPO, FILE, other)
    assert is_whole(paths, fetch(client, wanted(hub, paths.models)), other)


def test_a_file_that_changes_during_the_download_starts_anew(
    client: FetchClient, hub: Hub, paths: Paths, data: bytes
) -> None:
    hub.bytes_per_s = 3_000_000
    talk = Talk()
    client.download(wanted(hub, paths.models), talk)
    talk.until_bytes()
    other = gguf_bytes(SIZE)
    hub.add(REPO, FILE, other)
    hub.bytes_per_s = 0
    assert is_whole(paths, talk.end(), other)


def test_changed_etag_with_the_same_bytes(
    client: FetchClient, hub: Hub, paths: Paths, data: bytes
) -> None:
    stop_in_the_middle(client, hub, paths)
    hub.etag_salt = "another server of the same company"
    assert is_whole(paths, fetch(client, wanted(hub, paths.models)), data)


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


def test_kill_at_random_points(client: FetchClient, hub: Hub, paths: Paths, data: bytes) -> None:
    hub.bytes_per_s = 6_000_000
    kills, again_bytes = 0, 0
    end: Terminal | None = None
    while not isinstance(end, Downloaded):
        talk = Talk()
        client.download(wanted(hub, paths.models), talk)
        if kills < 15:
            talk.until_bytes()
            pid = client.pid
            assert pid is not None
            os.kill(pid, signal.SIGKILL)
            kills += 1
        end = talk.end()
        assert isinstance(end, Downloaded) or failed(end).code is FailCode.CRASHED
        again_bytes = hub.sent_bytes - SIZE
        if kills == 15:
            hub.bytes_per_s = 0
    assert is_whole(paths, end, data)
    block_bytes = 65_536
    assert again_bytes <= kills * (SIZE // 100 + 5 * block_bytes)
