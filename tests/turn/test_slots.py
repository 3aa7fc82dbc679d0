# SPDX-License-Identifier: Apache-2.0
"""Versions beside each other: what runs stays, and one at a time changes them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.core.update_errors import UpdateRefused
from tests.helpers.updates import APP, House


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path)
    yield made
    made.running.close()


def test_what_was_gone_back_from_and_still_runs_is_untouched(house: House) -> None:
    house.publish(house.pack(APP, "1.1"))
    house.updates().install(house.share)
    running = house.slots.root / "app" / "1.1" / "program.txt"
    before = running.stat().st_ino
    house.updates().roll_back(APP)
    house.updates().install(house.share)
    assert house.version() == "1.1"
    assert running.stat().st_ino == before
    assert house.updates().roll_back(APP) == "1.0"


def test_one_installation_at_a_time(house: House) -> None:
    house.publish(house.pack(APP, "1.1"))
    with house.slots.alone():
        for change in (
            lambda: house.updates().install(house.share),
            lambda: house.updates().roll_back(APP),
        ):
            with pytest.raises(UpdateRefused, match="another one is at work"):
                change()
    assert house.is_untouched()
    house.updates().install(house.share)
    assert house.version() == "1.1"
