# SPDX-License-Identifier: Apache-2.0
"""The disk's side of a download: full, forbidden, linked."""

import hashlib
import os
import subprocess
import sys
import threading
import zlib
from collections.abc import Iterable
from pathlib import Path

import pytest

from desktop.child.command import child_command
from desktop.core.declared import replace
from desktop.fetch.client import FetchClient
from desktop.fetch.failures import RequestFailed
from desktop.fetch.ledger import Ledger
from desktop.fetch.names import journal_path, part_path, target_path
from desktop.fetch.part import Part
from desktop.fetch.protocol import Downloaded, FailCode
from desktop.fetch.state import Head, read_journal
from desktop.paths import Paths
from tests.helpers.fetching import FILE, REPO, failed, fetch, wanted
from tests.helpers.hub import Hub

HEAD = Head(
    v=1, repo=REPO, file=FILE, revision="main", size_bytes=200_000, block_bytes=65_536, etag='"e"'
)
NAMESPACE = ("unshare", "--user", "--map-root-user", "--mount")


def has_namespaces() -> bool:
    if sys.platform != "linux":
        return False
    try:
        tried = subprocess.run([*NAMESPACE, "true"], check=False, capture_output=True)
    except OSError:
        return False
    return tried.returncode == 0


@pytest.mark.sockets
@pytest.mark.skipif(not has_namespaces(), reason="needs a private mount for a tiny disk")
def test_a_disk_that_fills_up_in_the_middle(hub: Hub, paths: Paths, data: bytes) -> None:
    """The fetcher's models folder is a disk of 8 MB of which somebody takes 6 meanwhile."""
    folder = target_path(paths.models, REPO, FILE).parent
    fill = f"while [ ! -s '{folder}/{FILE}.carrel-part' ]; do sleep 0.01; done"
    script = (
        f"mount -t tmpfs -o size=8m tmpfs '{paths.models}' && "
        f"( {fill}; head -c 6500000 /dev/zero >'{paths.models}/other' ) & "
        f"while ! grep -q '{paths.models}' /proc/mounts; do sleep 0.01; done; "
        f"\"$@\" & child=$!; wait $child; cp -r '{folder}' '{paths.data}/seen'"
    )
    # stdin of a job in the background would be /dev/null; the child must hear its parent.
    script = script.replace('"$@" &', '"$@" <&3 &')
    argv = (*NAMESPACE, "sh", "-c", "exec 3<&0; " + script, "sh", *child_command("--fetcher"))
    client = FetchClient(argv, lambda: False, Ledger(paths.connections))
    hub.bytes_per_s = 1_000_000
    end = failed(fetch(client, wanted(hub, paths.models)))
    assert end.code is FailCode.NO_SPACE, end
    assert 0 < end.missing_bytes < 2 * len(data)
    client.close(grace_s=10.0)
    known = read_journal(paths.data / "seen" / f"{FILE}.carrel-part.json")
    assert known is not None
    assert len(known[1]) > 0  # what was fetched is kept


@pytest.mark.sockets
def test_a_link_in_place_of_the_part_is_not_followed(
    client: FetchClient, hub: Hub, paths: Paths, data: bytes, tmp_path: Path
) -> None:
    target = target_path(paths.models, REPO, FILE)
    target.parent.mkdir()
    victim = tmp_path / "victim"
    victim.write_bytes(b"precious")
    part_path(target).symlink_to(victim)
    assert failed(fetch(client, wanted(hub, paths.models))).code is FailCode.NO_WRITE
    assert victim.read_bytes() == b"precious"
    part_path(target).unlink()
    assert isinstance(fetch(client, wanted(hub, paths.models)), Downloaded)


def write_blocks(part: Part, data: bytes, numbers: Iterable[int]) -> None:
    """Put blocks of the file in place, as a connection does."""
    size = part.blocks.head.block_bytes
    for number in numbers:
        start = number * size
        piece = data[start : start + size]
        block = part.lend(len(piece))
        block[:] = piece
        part.write(start, block)
        part.finish_block(number, block)


def follow(part: Part) -> threading.Thread:
    """Begin to hash."""
    thread = threading.Thread(target=part.follow)
    thread.start()
    return thread


def rest(part: Part, thread: threading.Thread) -> None:
    """Hash what is in memory and end."""
    part.rest()
    thread.join(10)
    assert not thread.is_alive()


LONG = replace(HEAD, size_bytes=20 * 65_536 - 9)


def test_what_waits_for_the_hash_is_not_fetched_again(tmp_path: Path) -> None:
    """From a server without ranges: the last blocks are in memory, and the hash is late."""
    part, data = Part(tmp_path / FILE), os.urandom(HEAD.size_bytes)
    part.begin(HEAD, keep=False)
    assert part.claim(is_ranged=False) == (0, HEAD.size_bytes)
    write_blocks(part, data, range(4))
    assert part.claim(is_ranged=False) is None
    rest(part, follow(part))
    assert part.is_complete
    assert part.sha256() == hashlib.sha256(data).hexdigest()
    part.keep()


@pytest.mark.parametrize("number", [0, 1])
def test_the_hash_does_not_go_on_with_a_block_of_before_a_new_beginning(
    tmp_path: Path, number: int
) -> None:
    """The hashing thread has chosen a block, and then the whole file is claimed once more."""
    part, data = Part(tmp_path / FILE), os.urandom(HEAD.size_bytes)
    part.begin(HEAD, keep=False)
    assert part.claim(is_ranged=False) is not None
    write_blocks(part, data, range(2))
    for _ in range(number):
        part._hash_block(part._next_to_hash() or 0)
    chosen = part._next_to_hash()
    assert chosen == number
    part.release(2 * HEAD.block_bytes, HEAD.size_bytes)  # the connection was cut
    assert part.claim(is_ranged=False) == (0, HEAD.size_bytes)
    part._hash_block(chosen)
    write_blocks(part, data, range(4))
    rest(part, follow(part))
    assert part.sha256() == hashlib.sha256(data).hexdigest()
    part.keep()


def test_blocks_before_their_turn_have_a_crc_and_the_others_the_running_hash(
    tmp_path: Path,
) -> None:
    part, data = Part(tmp_path / FILE), os.urandom(LONG.size_bytes)
    part.begin(LONG, keep=False)
    part.claim(is_ranged=True)
    write_blocks(part, data, range(10, 16))
    thread = follow(part)
    write_blocks(part, data, range(10))
    rest(part, thread)
    part.keep()
    known = read_journal(journal_path(part.target))
    assert known is not None
    assert {n: known[1][n] for n in range(10, 16)} == {
        n: zlib.crc32(data[n * 65_536 : (n + 1) * 65_536]) for n in range(10, 16)
    }
    assert {n: known[1][n] for n in range(10)} == {
        n: hashlib.sha256(data[: (n + 1) * 65_536]).hexdigest()[:16] for n in range(10)
    }


@pytest.mark.parametrize("damaged", [0, 3, 9, 12, 15])
def test_a_block_that_the_disk_lost_is_missing_and_the_others_stay(
    tmp_path: Path, damaged: int
) -> None:
    first, data = Part(tmp_path / FILE), os.urandom(LONG.size_bytes)
    first.begin(LONG, keep=False)
    write_blocks(first, data, range(10, 16))
    thread = follow(first)
    write_blocks(first, data, range(10))
    rest(first, thread)
    first.keep()
    with first.path.open("r+b") as file:
        file.seek(damaged * 65_536 + 77)
        file.write(b"\0" * 16)
    second = Part(tmp_path / FILE)
    second.begin(LONG, keep=True)
    thread = follow(second)
    missing = range(damaged, damaged + 1)
    with second.changed:
        second.changed.wait_for(lambda: second.blocks.is_missing(damaged), 10)
        assert [n for n in range(16) if second.blocks.is_missing(n)] == [*missing]
    write_blocks(second, data, [*missing, *range(16, 20)])
    with second.ended:
        assert second.ended.wait_for(lambda: second.is_complete, 10)
    rest(second, thread)
    assert second.sha256() == hashlib.sha256(data).hexdigest()
    second.keep()


def test_only_finished_blocks_are_hashed_never_bytes_that_come_again(tmp_path: Path) -> None:
    part, data = Part(tmp_path / FILE), os.urandom(LONG.size_bytes)
    part.begin(LONG, keep=False)
    thread = follow(part)
    half = part.lend(65_536)
    half[:] = bytes(65_536)
    part.write(0, half[:30_000])  # cut here: the block comes again, and is another one
    write_blocks(part, data, range(20))
    with part.ended:
        assert part.ended.wait_for(lambda: part.is_complete, 10)
    rest(part, thread)
    assert part.sha256() == hashlib.sha256(data).hexdigest()
    part.move_into_place()
    assert part.target.read_bytes() == data


def test_a_finished_part_cannot_be_taken_for_a_new_one(tmp_path: Path) -> None:
    target = tmp_path / FILE
    first = Part(target)
    with pytest.raises(RequestFailed) as busy:
        Part(target)
    assert busy.value.code is FailCode.BUSY
    first.keep()
    Part(target).keep()


def test_the_journal_forgets_a_torn_line(tmp_path: Path) -> None:
    target = tmp_path / FILE
    part = Part(target)
    part.begin(HEAD, keep=False)
    part.keep()
    journal = journal_path(target)
    journal.write_bytes(journal.read_bytes() + b'[0,7]\n[1,8]\n[2,"9"]\n')
    whole = journal.read_bytes()
    for cut in range(len(whole)):
        journal.write_bytes(whole[:cut])
        known = read_journal(journal)
        assert known is None or known[1].items() <= {0: 7, 1: 8, 2: "9"}.items()
    journal.write_bytes(whole + b"[99,1]\n[-1,1]\n{}\n[1")
    known = read_journal(journal)
    assert known == (HEAD, {0: 7, 1: 8, 2: "9"})


def test_claims_cover_every_byte_once(tmp_path: Path) -> None:
    part = Part(tmp_path / FILE)
    part.begin(HEAD, keep=False)
    first = part.claim(is_ranged=True)
    assert first == (0, 200_000)
    assert part.claim(is_ranged=True) is None
    part.finish_block(1, part.lend(65_536))
    part.release(0, 65_536)
    part.release(131_072, 200_000)
    assert part.claim(is_ranged=True) == (0, 65_536)
    assert part.claim(is_ranged=True) == (131_072, 200_000)
    assert part.done_bytes == 0  # in memory, and on record when it was hashed
    part.finish_block(0, part.lend(65_536))
    part.rest()
    part.follow()
    assert part.done_bytes == part.hashed_bytes == 2 * 65_536
    part.keep()
    assert os.path.exists(part.path)


def test_asking_for_more_when_all_is_there_and_hashed_changes_nothing(tmp_path: Path) -> None:
    part = Part(tmp_path / FILE)
    part.begin(HEAD, keep=False)
    data = os.urandom(HEAD.size_bytes)
    assert part.claim(is_ranged=False) == (0, HEAD.size_bytes)
    write_blocks(part, data, range(HEAD.block_count))
    hasher = threading.Thread(target=part.follow)
    hasher.start()
    with part.changed:
        is_hashed = part.changed.wait_for(lambda: part.hashed_bytes == HEAD.size_bytes, 10)
    claimed_again = part.claim(is_ranged=False)
    part.rest()
    hasher.join()
    assert is_hashed
    assert claimed_again is None
    assert part.is_complete
    assert part.sha256() == hashlib.sha256(data).hexdigest()
    part.keep()
