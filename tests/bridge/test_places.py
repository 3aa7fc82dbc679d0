# SPDX-License-Identifier: Apache-2.0
from typing import Any

from PySide6.QtCore import Qt

from desktop.bridge.places import MOST_SHOWN, PLACE_ROLE, Places, Target


def target(text: str, kind: str = "Chat", keys: str = "", also: str = "") -> Target:
    return Target(text, kind, "chat", lambda: None, keys, also)


def texts(places: Places) -> list[object]:
    return [places.index(row).data() for row in range(places.rowCount())]


def test_all_at_first_then_what_fits(qtmodeltester: Any) -> None:
    places = Places([target("Leases"), target("Models", "Page"), target("Rice")])
    qtmodeltester.check(places)
    assert texts(places) == ["Leases", "Models", "Rice"]
    places.look_for("mod")
    assert texts(places) == ["Models"]
    places.look_for(" ")
    assert texts(places) == ["Leases", "Models", "Rice"]
    places.look_for("zzz")
    assert texts(places) == []


def test_what_a_row_says() -> None:
    places = Places([target("Pin", "Command", "Ctrl+P", also="keep")])
    spoken = places.index(0).data(int(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == "Pin, Command, Ctrl+P"
    assert places.index(0).data(PLACE_ROLE) == places.target_at(0)
    assert places.target_at(1) is None
    places.look_for("keep")
    assert texts(places) == ["Pin"]


def test_only_so_many_are_shown() -> None:
    places = Places([target(f"chat {n}") for n in range(500)])
    assert places.rowCount() == MOST_SHOWN
    places.look_for("chat")
    assert places.rowCount() == MOST_SHOWN
