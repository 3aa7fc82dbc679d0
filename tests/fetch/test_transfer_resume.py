# SPDX-License-Identifier: Apache-2.0
import os
from pathlib import Path

import psutil
import pytest

from desktop.fetch.client import FetchClient
from desktop.fetch.names import journal_path, part_path, target_path
from desktop.fetch.protocol import Downloaded, FailCode, Terminal
from desktop.fetch.state import read_journal
from desktop.library.shelf import scan
from desktop.paths import Paths
from tests.helpers.fetching import (
    FILE,
    REPO,
    SIZE,
    Talk,
    failed,
    fetch,
    gguf_bytes,
    is_whole,
    wanted,
)
from tests.helpers.hub import Hub

pytestmark = pytest.mark.sockets


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
            psutil.Process(pid).kill()
            kills += 1
        end = talk.end()
        assert isinstance(end, Downloaded) or failed(end).code is FailCode.CRASHED
        again_bytes = hub.sent_bytes - SIZE
        if kills == 15:
            hub.bytes_per_s = 0
    assert is_whole(paths, end, data)
    block_bytes = 65_536
    assert again_bytes <= kills * (SIZE // 100 + 5 * block_bytes)
