# SPDX-License-Identifier: Apache-2.0
"""So many of a hundred machines first: evenly, the same ones while the stage grows."""

from itertools import pairwise

import pytest

from desktop.core.declared import replace
from desktop.core.update import Package, Part
from desktop.core.update_errors import UpdateRefused
from desktop.turn.staging import draw, is_due, this_machine
from tests.helpers.updates import APP, ENGINE, House

FLEET = [f"machine-{number}" for number in range(10_000)]
PACKAGE = Package(
    part=Part.APP, version="1.1", system="any", file="a.tar.xz", size_bytes=1, sha256="0" * 64
)


def chosen(percent: int, version: str = "1.1") -> set[str]:
    package = replace(PACKAGE, stage_percent=percent, version=version)
    return {machine for machine in FLEET if is_due(package, machine)}


@pytest.mark.parametrize("percent", [1, 10, 50, 99])
def test_so_many_of_a_hundred(percent: int) -> None:
    expected = percent * len(FLEET) // 100
    # Five standard deviations of a draw with that share.
    slack = 5 * (len(FLEET) * percent / 100 * (1 - percent / 100)) ** 0.5
    assert abs(len(chosen(percent)) - expected) < slack


def test_none_and_all() -> None:
    assert chosen(0) == set()
    assert chosen(100) == set(FLEET)


def test_a_stage_that_grows_keeps_those_that_had_it() -> None:
    stages = [chosen(percent) for percent in (1, 5, 20, 60, 100)]
    assert all(one < other for one, other in pairwise(stages))


def test_no_machine_is_always_the_first() -> None:
    both = chosen(10, "1.1") & chosen(10, "1.2")
    assert len(both) < len(FLEET) * 0.02


def test_this_machine_draws_the_same_again() -> None:
    first = draw(PACKAGE)
    this_machine.cache_clear()
    assert draw(PACKAGE) == first
    assert draw(PACKAGE) == draw(PACKAGE, this_machine())


def test_a_machine_that_is_not_due_waits_and_gets_it_when_the_stage_grows(house: House) -> None:
    package = house.pack(APP, "1.1")
    turn = draw(package)
    house.publish(replace(package, stage_percent=turn), house.pack(ENGINE, "1.0.1"))
    assert [each.part for each in house.updates().install(house.share)] == [ENGINE]
    assert house.version() == "1.0"
    (offer, _) = house.updates().offers(house.updates().read(house.share))
    assert offer.waiting == f"it is given to {turn} of 100 machines so far, and not to this one"
    house.publish(replace(package, stage_percent=turn + 1), serial=2)
    house.updates().install(house.share)
    assert house.version() == "1.1"


def test_somebody_can_insist(house: House) -> None:
    house.publish(replace(house.pack(APP, "1.1"), stage_percent=0))
    assert house.updates().install(house.share) == ()
    house.updates().install(house.share, insists=True)
    assert house.version() == "1.1"


def test_insisting_installs_nothing_older(house: House) -> None:
    house.publish(house.pack(APP, "0.9"))
    assert house.updates().install(house.share, insists=True) == ()
    with pytest.raises(UpdateRefused, match="not newer"):
        house.updates().install(house.share, (APP,), insists=True)


def test_what_was_gone_back_from_does_not_come_by_itself(house: House) -> None:
    house.publish(house.pack(APP, "1.1"))
    house.updates().install(house.share)
    house.updates().roll_back(APP)
    assert house.updates().install(house.share) == ()
    assert house.version() == "1.0"
    house.updates().install(house.share, insists=True)
    assert house.version() == "1.1"
    house.updates().roll_back(APP)
    house.publish(house.pack(APP, "1.2"), serial=2)
    house.updates().install(house.share)
    assert house.version() == "1.2", "another one does"


@pytest.mark.parametrize("percent", [-1, 101])
def test_a_stage_that_is_none_is_refused(house: House, percent: int) -> None:
    package = replace(house.pack(APP, "1.1"), stage_percent=percent)
    with pytest.raises(SystemExit, match="no share of a hundred"):
        house.publish(package)
