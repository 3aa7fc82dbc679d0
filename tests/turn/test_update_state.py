# SPDX-License-Identifier: Apache-2.0
"""How it stands with updates: who brings them, what runs, what starts next."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import desktop
from desktop.child.versions import CURRENT, Marks
from desktop.core.errors import BadData
from desktop.core.update import Advisory, Part
from desktop.turn.slots import Slots
from desktop.turn.update_state import Manner, PartState, update_state
from desktop.turn.updates import Updates, engine_version
from tests.helpers.policy import Place
from tests.helpers.updates import APP, ENGINE, House, running_house

NOW = desktop.__version__


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = running_house(tmp_path)
    yield made
    made.running.close()


def application(house: House) -> PartState:
    return update_state(house.updates()).parts[0]


def test_what_runs_and_what_starts_next(house: House) -> None:
    state = update_state(house.updates())
    assert state.manner is Manner.ITSELF
    assert state.parts == (
        PartState(part=APP, running=NOW, next=NOW),
        PartState(part=ENGINE, running=engine_version(), next=engine_version()),
    )
    house.publish(house.pack(APP, "9.1"))
    house.updates().install(house.share)
    assert application(house) == PartState(part=APP, running=NOW, next="9.1", back_to=NOW)
    house.updates().roll_back(APP)
    staged = PartState(part=APP, running=NOW, next=NOW, back_to="9.1", left="9.1")
    assert application(house) == staged


def test_what_did_not_come_up(house: House) -> None:
    house.publish(house.pack(APP, "9.1"))
    house.updates().install(house.share)
    Marks(house.slots.root, "app", "window").fail("9.1")
    assert application(house) == PartState(
        part=APP, running=NOW, next=NOW, back_to=NOW, failed="9.1"
    )


def test_a_carrel_of_the_systems_packages(tmp_path: Path) -> None:
    state = update_state(Updates(Slots(tmp_path)))
    assert state.manner is Manner.PACKAGES
    assert [(each.next, each.back_to) for each in state.parts] == [("", "")] * len(Part)


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="NOT TESTED: root may write everywhere"
)
def test_an_installation_of_somebody_else(house: House) -> None:
    house.slots.root.chmod(0o555)
    assert update_state(house.updates()).manner is Manner.OTHERS
    house.slots.root.chmod(0o755)


def test_the_policy_decides(house: House, policy: Place) -> None:
    policy.write(updates="files")
    state = update_state(house.updates())
    assert (state.manner, state.only_files) == (Manner.ITSELF, True)
    policy.write(updates="off")
    assert update_state(house.updates()).manner is Manner.ORGANISATION


def test_a_known_weakness_of_the_engine_that_runs(house: House) -> None:
    weak = Advisory(below="99", id="CVE-2026-0001", sentence="A file can crash it.")
    house.publish(advisories=(weak,))
    house.updates().install(house.share)
    assert update_state(house.updates()).weaknesses == (weak,)


def test_a_damaged_file_is_told(house: House) -> None:
    (house.slots.root / "app" / CURRENT).write_text("{")
    with pytest.raises(BadData):
        update_state(house.updates())
