# SPDX-License-Identifier: Apache-2.0
"""The disk's side of a download: full, forbidden, linked."""

import hashlib
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from desktop.child.command import child_command
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
    for number in range(3):
        part.finish_block(number, number + 7)
    part.keep()
    journal = journal_path(target)
    whole = journal.read_bytes()
    for cut in range(len(whole)):
        journal.write_bytes(whole[:cut])
        known = read_journal(journal)
        assert known is None or known[1] == {n: n + 7 for n in known[1]}
    journal.write_bytes(whole + b"[99,1]\n[-1,1]\n{}\n[1")
    known = read_journal(journal)
    assert known == (HEAD, {0: 7, 1: 8, 2: 9})


def test_claims_cover_every_byte_once(tmp_path: Path) -> None:
    part = Part(tmp_path / FILE)
    part.begin(HEAD, keep=False)
    first = part.claim(is_ranged=True)
    assert first == (0, 200_000)
    assert part.claim(is_ranged=True) is None
    part.finish_block(1, 0)
    part.release(0, 65_536)
    part.release(131_072, 200_000)
    assert part.claim(is_ranged=True) == (0, 65_536)
    assert part.claim(is_ranged=True) == (131_072, 200_000)
    assert part.done_bytes == 65_536
    part.keep()
    assert os.path.exists(part.path)


def test_asking_for_more_when_all_is_there_and_hashed_changes_nothing(tmp_path: Path) -> None:
    part = Part(tmp_path / FILE)
    part.begin(HEAD, keep=False)
    data = os.urandom(HEAD.size_bytes)
    assert part.claim(is_ranged=False) == (0, HEAD.size_bytes)
    part.write(0, data)
    for number in range(HEAD.block_count):
        part.finish_block(number, 0)
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
