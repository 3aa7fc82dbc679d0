# SPDX-License-Identifier: Apache-2.0
from desktop.engine.hardware import measure_bandwidth, memory_bytes, physical_cores


def test_cores_and_memory() -> None:
    total, available = memory_bytes()
    assert 0 < available <= total
    assert physical_cores() >= 1


def test_bandwidth_is_that_of_memory() -> None:
    found = measure_bandwidth(64_000_000, rounds=2)
    assert 500_000_000 < found < 5_000_000_000_000
