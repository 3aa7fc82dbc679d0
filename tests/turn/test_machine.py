# SPDX-License-Identifier: Apache-2.0
"""The machine is measured rarely; what is kept of it may be lost, damaged or of another machine."""

import json

from desktop.engine.devices import Device
from desktop.paths import Paths
from desktop.turn.machine import memory_of_cards, this_machine


def test_it_is_measured_once(paths: Paths) -> None:
    first = this_machine(paths)
    assert first.memory_bytes > 500_000_000
    assert first.bandwidth_bytes_per_s > 500_000_000
    assert first.free_disk_bytes is not None
    assert this_machine(paths).bandwidth_bytes_per_s == first.bandwidth_bytes_per_s
    kept = json.loads(paths.bandwidth.read_text())
    paths.bandwidth.write_text(json.dumps(kept | {"bandwidth_bytes_per_s": 7e9}))
    assert this_machine(paths).bandwidth_bytes_per_s == 7e9
    assert this_machine(paths, is_fresh=True).bandwidth_bytes_per_s != 7e9


def test_a_busy_machine_is_measured_again_another_time_and_the_best_counts(paths: Paths) -> None:
    true = this_machine(paths).bandwidth_bytes_per_s
    kept = json.loads(paths.bandwidth.read_text())

    def later(bandwidth: float, times: int) -> float:
        changed = {"bandwidth_bytes_per_s": bandwidth, "times": times, "at_s": 0.0}
        paths.bandwidth.write_text(json.dumps(kept | changed))
        return this_machine(paths).bandwidth_bytes_per_s

    assert later(1.0, 1) > true / 100
    assert json.loads(paths.bandwidth.read_text())["times"] == 2
    assert this_machine(paths).bandwidth_bytes_per_s > 1.0  # not a third time at once
    assert json.loads(paths.bandwidth.read_text())["times"] == 2
    assert later(9e15, 2) == 9e15
    assert later(1.0, 3) == 1.0  # it is enough


def test_another_machine_or_a_damaged_file_is_measured_again(paths: Paths) -> None:
    this_machine(paths)
    kept = json.loads(paths.bandwidth.read_text())
    for text in (
        json.dumps(kept | {"bandwidth_bytes_per_s": 7e9, "cores": 1_000}),
        json.dumps(kept | {"bandwidth_bytes_per_s": 7e9, "memory_bytes": 1}),
        "not JSON",
    ):
        paths.bandwidth.write_text(text)
        assert this_machine(paths).bandwidth_bytes_per_s not in (0, 7e9)


def test_graphics_cards_with_memory_of_their_own_count_and_are_kept(paths: Paths) -> None:
    def device(kind: str, memory_bytes: int, name: str = "") -> Device:
        return Device(
            name=name or kind, description="", kind=kind, memory_bytes=memory_bytes, free_bytes=0
        )

    cards = (device("cpu", 32), device("gpu", 8), device("gpu", 12), device("igpu", 16))
    assert memory_of_cards(cards) == 20
    assert memory_of_cards((device("gpu", 16, "MTL0"),)) == 0
    assert memory_of_cards(()) == 0
    assert this_machine(paths).vram_bytes == 0
    kept = json.loads(paths.bandwidth.read_text())
    paths.bandwidth.write_text(json.dumps(kept | {"vram_bytes": 12}))
    assert this_machine(paths).vram_bytes == 12
    del kept["vram_bytes"]  # as an earlier version wrote it
    paths.bandwidth.write_text(json.dumps(kept))
    assert this_machine(paths).bandwidth_bytes_per_s == kept["bandwidth_bytes_per_s"]
