# SPDX-License-Identifier: Apache-2.0
"""A package of an update into a file, through a real fetcher child: whole, or not there."""

import hashlib
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.core.declared import replace
from desktop.fetch import pace
from desktop.fetch.client import FetchClient
from desktop.fetch.failures import RequestFailed
from desktop.fetch.http import Web
from desktop.fetch.ledger import Ledger
from desktop.fetch.pace import Limiter
from desktop.fetch.protocol import Downloaded, FailCode, Save, Terminal
from desktop.fetch.saving import Saving
from desktop.paths import Paths
from tests.helpers.fetching import FILE, REPO, SIZE, Talk, failed, files_below, network
from tests.helpers.hub import COMMIT, Hub
from tests.helpers.policy import Place

pytestmark = pytest.mark.sockets
LARGE = 120_000_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "staged"
    made.mkdir()
    return made


@pytest.fixture
def wanted(hub: Hub, data: bytes, folder: Path) -> Save:
    return Save(
        id=0,
        url=f"{hub.url}/{REPO}/resolve/{COMMIT}/{FILE}",
        network=network(hub),
        path=str(folder / "package.tar.xz"),
        size_bytes=SIZE,
        sha256=hashlib.sha256(data).hexdigest(),
    )


def save(client: FetchClient, request: Save) -> Terminal:
    talk = Talk()
    client.save(request, talk)
    return talk.end()


def test_the_whole_file_and_nothing_beside_it(
    client: FetchClient, wanted: Save, data: bytes, folder: Path
) -> None:
    end = save(client, wanted)
    assert isinstance(end, Downloaded)
    assert (end.path, end.sha256, end.received_bytes) == (wanted.path, wanted.sha256, SIZE)
    assert Path(wanted.path).read_bytes() == data
    assert files_below(folder) == ["package.tar.xz"]


@pytest.mark.parametrize(
    ("acts", "received"),
    [
        ([("cut", 1_000_000)], SIZE),
        ([("cut", 1_000_000), ("cut", 500_000), 503], SIZE),
        ([("cut", 1_000_000), "whole"], SIZE + 1_000_000),
        ([503], SIZE),
    ],
    ids=["cut", "cut again and again", "a server without ranges", "busy"],
)
def test_what_is_cut_goes_on(
    client: FetchClient, hub: Hub, wanted: Save, data: bytes, acts: list[object], received: int
) -> None:
    hub.acts = acts
    end = save(client, wanted)
    assert isinstance(end, Downloaded)
    assert Path(wanted.path).read_bytes() == data
    # A cut connection may lose what was under way.
    assert received - 200_000 <= end.received_bytes <= received + 200_000


def _longer(hub: Hub, wanted: Save) -> tuple[Save, FailCode]:
    return replace(wanted, size_bytes=SIZE - 1), FailCode.CHANGED


def _shorter(hub: Hub, wanted: Save) -> tuple[Save, FailCode]:
    return replace(wanted, size_bytes=SIZE + 1), FailCode.CHANGED


def _other(hub: Hub, wanted: Save) -> tuple[Save, FailCode]:
    return replace(wanted, sha256="0" * 64), FailCode.WRONG_HASH


def _flipped(hub: Hub, wanted: Save) -> tuple[Save, FailCode]:
    hub.flip_at = SIZE // 2
    return wanted, FailCode.WRONG_HASH


def _gone(hub: Hub, wanted: Save) -> tuple[Save, FailCode]:
    return replace(wanted, url=f"{hub.url}/no/where"), FailCode.NOT_FOUND


def _page(hub: Hub, wanted: Save) -> tuple[Save, FailCode]:
    hub.acts = ["page"]
    return wanted, FailCode.BLOCK_PAGE


def _full(hub: Hub, wanted: Save) -> tuple[Save, FailCode]:
    return replace(wanted, size_bytes=1 << 60), FailCode.NO_SPACE


def _nowhere(hub: Hub, wanted: Save) -> tuple[Save, FailCode]:
    return replace(wanted, path=f"{wanted.path}/below/nothing"), FailCode.NO_WRITE


@pytest.mark.parametrize(
    "spoil", [_longer, _shorter, _other, _flipped, _gone, _page, _full, _nowhere]
)
def test_what_is_wrong_leaves_nothing(
    client: FetchClient,
    hub: Hub,
    wanted: Save,
    folder: Path,
    spoil: Callable[[Hub, Save], tuple[Save, FailCode]],
) -> None:
    request, code = spoil(hub, wanted)
    assert failed(save(client, request)).code is code
    assert files_below(folder) == []


def test_what_is_cut_for_ever_ends(
    hub: Hub, wanted: Save, folder: Path, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By a server without ranges, always at the same place: that is no progress."""
    monkeypatch.setattr(pace, "FIRST_PAUSE_S", 0.01)
    hub.is_ranged, hub.always = False, ("cut", 1000)
    web = Web(wanted.network, lambda: False, Ledger(paths.connections))
    saving = Saving(wanted, web, Limiter(), lambda _progress: None)
    with pytest.raises(RequestFailed) as caught:
        saving.run()
    web.close()
    assert caught.value.code is FailCode.NETWORK
    assert len([each for each in hub.asked if each.server != "hub"]) == pace.MAX_FAILURES
    assert files_below(folder) == []


def test_a_stop_leaves_nothing(client: FetchClient, hub: Hub, wanted: Save, folder: Path) -> None:
    hub.bytes_per_s = 500_000
    talk = Talk()
    number = client.save(wanted, talk)
    talk.until_bytes()
    client.stop(number)
    assert failed(talk.end()).code is FailCode.STOPPED
    assert files_below(folder) == []


def test_the_end_of_the_parent_leaves_nothing(
    client: FetchClient, hub: Hub, wanted: Save, folder: Path
) -> None:
    hub.bytes_per_s = 500_000
    talk = Talk()
    client.save(wanted, talk)
    talk.until_bytes()
    client.close(10.0)
    assert failed(talk.end()).code in {FailCode.CRASHED, FailCode.STOPPED}
    assert files_below(folder) == []


@pytest.mark.parametrize("is_link", [False, True])
def test_nothing_that_is_there_is_written_over(
    client: FetchClient, wanted: Save, folder: Path, tmp_path: Path, *, is_link: bool
) -> None:
    there = tmp_path / "precious"
    there.write_text("precious")
    if is_link:
        Path(wanted.path).symlink_to(there)
    else:
        there.rename(wanted.path)
    assert failed(save(client, wanted)).code is FailCode.NO_WRITE
    assert Path(wanted.path).read_text() == "precious"


@pytest.mark.parametrize("word", ["files", "off"])
def test_the_policy_keeps_it_from_the_network(
    client: FetchClient, hub: Hub, wanted: Save, folder: Path, policy: Place, word: str
) -> None:
    policy.write(updates=word)
    end = failed(save(client, wanted))
    assert (end.code, "updates" in end.detail) == (FailCode.REFUSED, True)
    assert hub.asked == []
    assert files_below(folder) == []


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_large_package_needs_no_more_memory(client: FetchClient, hub: Hub, wanted: Save) -> None:
    assert isinstance(save(client, wanted), Downloaded)
    before = most_kib(client)
    data = os.urandom(1_000_000) * (LARGE // 1_000_000)
    digest = hub.add(REPO, FILE, data)
    path = f"{wanted.path}.large"
    request = replace(wanted, path=path, size_bytes=LARGE, sha256=digest)
    assert isinstance(save(client, request), Downloaded)
    assert most_kib(client) - before < 20_000


def most_kib(client: FetchClient) -> int:
    """The most memory that the fetcher had at once."""
    status = Path(f"/proc/{client.pid}/status").read_text()
    (line,) = [line for line in status.splitlines() if line.startswith("VmHWM")]
    return int(line.split()[1])
