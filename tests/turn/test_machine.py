# SPDX-License-Identifier: Apache-2.0
"""The machine is measured rarely; what is kept of it may be lost, damaged or of another machine."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.core.fit import Shape, Verdict, fit
from desktop.paths import Paths
from desktop.turn.machine import MachineLook, known_machine, look_due, this_machine
from tests.helpers.planted import planted_command

OWED = {"name": "CUDA0", "description": "of none", "memory_bytes": -8_000_000_000}


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
        json.dumps(kept | {"bandwidth_bytes_per_s": 7e9, "times": -1_000}),
        json.dumps(
            kept | {"bandwidth_bytes_per_s": 7e9, "cards": kept["cards"] | {"cards": [OWED]}}
        ),
        json.dumps(kept | {"bandwidth_bytes_per_s": -7e9}),
        "not JSON",
    ):
        paths.bandwidth.write_text(text)
        assert this_machine(paths).bandwidth_bytes_per_s not in (0, 7e9, -7e9)


def test_a_card_is_measured_by_an_engine_and_kept(paths: Paths, with_library: Path) -> None:
    found = this_machine(paths, engine=planted_command(3, 1 << 20))
    assert found.vram_bytes == 8_000_000_000
    assert found.vram_bandwidth_bytes_per_s > 100_000_000
    again = this_machine(paths, engine=("none such",))
    assert replace(again, free_disk_bytes=found.free_disk_bytes) == found  # others write meanwhile
    kept = json.loads(paths.bandwidth.read_text())
    assert kept["cards"]["cards"][0]["description"] == "Planted card"
    # Of an earlier version, and of a machine that has another engine now.
    del kept["cards"]
    paths.bandwidth.write_text(json.dumps(kept | {"vram_bytes": 12}))
    again = this_machine(paths, engine=planted_command(3, 1 << 20, "unknown"))
    assert (again.vram_bytes, again.vram_bandwidth_bytes_per_s) == (8_000_000_000, 0.0)
    with_library.unlink()
    assert this_machine(paths, engine=("none such",)).vram_bytes == 0
    before = paths.bandwidth.stat().st_mtime_ns
    this_machine(paths, engine=("none such",))
    assert paths.bandwidth.stat().st_mtime_ns == before


def test_what_is_known_is_told_without_an_engine(paths: Paths, with_library: Path) -> None:
    assert known_machine(paths).vram_bytes == 0
    assert look_due(paths)
    this_machine(paths, engine=("none such",))
    silent = known_machine(paths)
    assert (silent.vram_bytes, bool(silent.card_problem)) == (0, True)
    assert look_due(paths) == ""
    with_library.write_bytes(b"another one")
    assert look_due(paths)
    this_machine(paths, engine=planted_command(3, 1 << 20))
    known = known_machine(paths)
    assert (known.vram_bytes, known.card_problem) == (8_000_000_000, "")
    # A fresh look that fails takes nothing away; the processor was measured anew.
    again = this_machine(paths, is_fresh=True, engine=("none such",))
    assert again.vram_bandwidth_bytes_per_s == known.vram_bandwidth_bytes_per_s
    assert again.card_problem


@pytest.mark.usefixtures("with_library")
def test_of_a_look_that_was_closed_nothing_is_kept(paths: Paths) -> None:
    known_machine(paths)
    look = MachineLook(paths, ("none such",))
    look.close()
    look.take()
    assert known_machine(paths).card_problem == ""
    assert look_due(paths)


def test_a_card_on_which_the_engine_ends_costs_the_figure_alone(
    paths: Paths, with_library: Path
) -> None:
    found = this_machine(paths, engine=planted_command(3, 1 << 20, "measure"))
    assert found.vram_bytes == 8_000_000_000
    assert found.bandwidth_bytes_per_s > 0
    unknown = fit(Shape(weights_bytes=2_000_000_000, kv_bytes_per_token=1), found, 4096)
    assert (unknown.verdict, unknown.uses_gpu, unknown.tokens_per_s) == (Verdict.GOOD, True, None)
    known = fit(
        Shape(weights_bytes=2_000_000_000, kv_bytes_per_token=1),
        replace(found, vram_bandwidth_bytes_per_s=500e9),
        4096,
    )
    assert 90 < (known.tokens_per_s or 0) < 130
