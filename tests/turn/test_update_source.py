# SPDX-License-Identifier: Apache-2.0
"""Updates from an address: what is signed and wanted; nothing stays of what was refused."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import count

import pytest

from desktop.catalog.signature import SUFFIX
from desktop.core.declared import replace
from desktop.core.errors import FetchFailed, KnownError, NoSpace
from desktop.core.policy_errors import PolicyForbids
from desktop.core.update import MANIFEST, Part
from desktop.core.update_errors import UpdateRefused
from desktop.paths import Paths
from desktop.settings import spec
from desktop.settings.preferences import Preferences
from desktop.store.files import only_one
from desktop.turn.fetching import Fetching
from desktop.turn.getting import Missing
from desktop.turn.update_file import LOCK
from desktop.turn.update_source import fetched
from tests.helpers.faults import ENOSPC, failing_disk
from tests.helpers.fetching import files_below
from tests.helpers.policy import Place
from tests.helpers.served import Served, served
from tests.helpers.signing import new_key
from tests.helpers.updates import APP, ENGINE, House

pytestmark = pytest.mark.sockets
SIGNATURE = MANIFEST + SUFFIX


@pytest.fixture
def server(house: House) -> Iterator[Served]:
    with served(house.share) as made:
        yield made


@pytest.fixture
def fetching(paths: Paths, server: Served) -> Iterator[Fetching]:
    preferences = Preferences.open(paths.settings)
    preferences.set(spec.UPDATE_ADDRESS, f" {server.url}/ ")
    preferences.set(spec.PROXY, "direct")
    made = Fetching(paths, preferences, lambda _news: None)
    yield made
    made.close()


def install(fetching: Fetching, house: House, *, insists: bool = False) -> list[Part]:
    updates, parts = house.updates(), tuple(Part)
    with fetched(fetching, updates, parts, insists=insists) as folder:
        return [each.part for each in updates.install(folder, parts, insists=insists)]


def leaves_nothing(fetching: Fetching) -> bool:
    """Neither in the folder of states nor anywhere else of the user's."""
    found = set(files_below(fetching.paths.state))
    return found <= {LOCK, "connections.jsonl"}


def test_both_parts_come_and_nothing_stays_of_the_way(
    fetching: Fetching, house: House, server: Served
) -> None:
    app, engine = house.pack(APP, "1.1"), house.pack(ENGINE, "1.0.1")
    house.publish(app, engine)
    assert install(fetching, house) == [APP, ENGINE]
    assert (house.version(), house.version(ENGINE)) == ("1.1", "1.0.1")
    assert server.asked == [MANIFEST, SIGNATURE, app.file, engine.file]
    assert leaves_nothing(fetching)
    assert install(fetching, house) == []
    assert server.asked[4:] == [MANIFEST, SIGNATURE], "what is there is not fetched again"


def test_a_check_fetches_no_package(fetching: Fetching, house: House, server: Served) -> None:
    house.publish(house.pack(APP, "1.1"))
    with fetched(fetching, house.updates()) as folder:
        (offer,) = house.updates().offers(house.updates().read(folder))
        assert (offer.package.version, offer.refusal) == ("1.1", "")
    assert server.asked == [MANIFEST, SIGNATURE]
    assert house.is_untouched()


def test_what_waits_for_its_turn_is_not_fetched(
    fetching: Fetching, house: House, server: Served
) -> None:
    house.publish(replace(house.pack(APP, "1.1"), stage_percent=0))
    assert install(fetching, house) == []
    assert server.asked == [MANIFEST, SIGNATURE]
    assert install(fetching, house, insists=True) == [APP]


def _stranger(house: House) -> type[KnownError]:
    new_key(house.folder / "stranger.key")
    house.publish(house.pack(APP, "1.1"), key="stranger.key")
    return UpdateRefused


def _unsigned(house: House) -> type[KnownError]:
    house.publish(house.pack(APP, "1.1"))
    (house.share / SIGNATURE).unlink()
    return Missing


def _truncated_manifest(house: House) -> type[KnownError]:
    house.publish(house.pack(APP, "1.1"))
    (house.share / MANIFEST).write_bytes((house.share / MANIFEST).read_bytes()[:40])
    return UpdateRefused


def _endless_manifest(house: House) -> type[KnownError]:
    house.publish(house.pack(APP, "1.1"))
    (house.share / MANIFEST).write_bytes(b" " * 2_000_000)
    return FetchFailed


def _expired(house: House) -> type[KnownError]:
    house.publish(house.pack(APP, "1.1"), expires="2026-11-26")
    return UpdateRefused


def _swapped(house: House) -> type[KnownError]:
    first, second = house.pack(APP, "1.1"), house.pack(APP, "1.2")
    house.publish(first)
    (house.share / second.file).replace(house.share / first.file)
    return FetchFailed


def _flipped(house: House) -> type[KnownError]:
    package = house.pack(APP, "1.1")
    house.publish(package)
    data = bytearray((house.share / package.file).read_bytes())
    data[len(data) // 2] ^= 1
    (house.share / package.file).write_bytes(data)
    return FetchFailed


def _truncated(house: House) -> type[KnownError]:
    package = house.pack(APP, "1.1")
    house.publish(package)
    (house.share / package.file).write_bytes((house.share / package.file).read_bytes()[:-1])
    return FetchFailed


def _second_gone(house: House) -> type[KnownError]:
    house.publish(house.pack(APP, "1.1"), engine := house.pack(ENGINE, "1.0.1"))
    (house.share / engine.file).unlink()
    return Missing


def _nothing_there(house: House) -> type[KnownError]:
    return Missing


@pytest.mark.parametrize(
    "spoil",
    [
        *(_stranger, _unsigned, _truncated_manifest, _endless_manifest, _expired),
        *(_swapped, _flipped, _truncated, _second_gone, _nothing_there),
    ],
)
def test_what_is_wrong_installs_nothing_and_leaves_nothing(
    fetching: Fetching, house: House, spoil: Callable[[House], type[KnownError]]
) -> None:
    kind = spoil(house)
    with pytest.raises(kind):
        install(fetching, house)
    assert house.is_untouched()
    assert leaves_nothing(fetching)


def test_a_full_disk_is_told(fetching: Fetching, house: House) -> None:
    house.publish(house.pack(APP, "1.1"))
    told = []
    with failing_disk(fetching.paths.state) as disk:
        for number in count(1):
            disk.fail("open", number, ENOSPC, is_once=True)
            if not (refused := _refusal(fetching, house)) and not disk.has_failed:
                break
            told += [refused] if refused else []
    assert any(isinstance(each, NoSpace) and MANIFEST in each.text() for each in told), told
    assert leaves_nothing(fetching)


def _refusal(fetching: Fetching, house: House) -> KnownError | None:
    try:
        with fetched(fetching, house.updates()):
            return None
    except KnownError as error:
        return error


def test_offline_asks_nobody(fetching: Fetching, house: House, server: Served) -> None:
    house.publish(house.pack(APP, "1.1"))
    fetching.preferences.set(spec.OFFLINE, "on")
    with pytest.raises(FetchFailed, match="offline switch"):
        install(fetching, house)
    assert server.asked == []
    assert house.is_untouched()
    assert leaves_nothing(fetching)


def test_a_server_that_is_away(fetching: Fetching, house: House) -> None:
    fetching.preferences.set(spec.UPDATE_ADDRESS, "http://127.0.0.1:1/updates")
    with pytest.raises(FetchFailed) as caught:
        install(fetching, house)
    assert caught.value.hint == "Try again later."
    assert leaves_nothing(fetching)


@pytest.mark.parametrize("word", ["files", "off"])
def test_the_policy_keeps_it_from_the_network(
    fetching: Fetching, house: House, server: Served, policy: Place, word: str
) -> None:
    house.publish(house.pack(APP, "1.1"))
    policy.write(updates=word)
    with pytest.raises(PolicyForbids):
        install(fetching, house)
    assert server.asked == []
    assert leaves_nothing(fetching)


def test_the_policy_decides_channel_and_version(
    fetching: Fetching, house: House, server: Served, policy: Place
) -> None:
    house.publish(house.pack(APP, "1.1"), channel="preview")
    policy.write(update_channel="stable")
    with pytest.raises(PolicyForbids):
        install(fetching, house)
    policy.write(update_channel="preview", update_pin="1.2")
    assert install(fetching, house) == []
    assert set(server.asked) == {MANIFEST, SIGNATURE}
    assert house.is_untouched()


@pytest.mark.parametrize("text", ["", "updates", "ftp://example.org/u"])
def test_without_an_address_nobody_is_asked(
    fetching: Fetching, house: House, server: Served, text: str
) -> None:
    fetching.preferences.set(spec.UPDATE_ADDRESS, text)
    with pytest.raises(KnownError, match="address"):
        install(fetching, house)
    assert server.asked == []


def test_one_at_a_time_and_what_was_killed_is_swept(fetching: Fetching, house: House) -> None:
    house.publish(house.pack(APP, "1.1"))
    left = fetching.paths.state / "update-killed"
    left.mkdir()
    (left / "half").touch()
    with ExitStack() as stack:
        stack.enter_context(only_one(fetching.paths.state / LOCK))
        with pytest.raises(UpdateRefused, match="another one is at work"):
            install(fetching, house)
    assert left.exists()
    assert install(fetching, house) == [APP]
    assert leaves_nothing(fetching)
    assert not left.exists()
