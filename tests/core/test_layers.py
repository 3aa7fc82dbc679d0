# SPDX-License-Identifier: Apache-2.0
import pytest

from desktop.core.layers import KEPT_FREE, MIN_KEPT_BYTES, layers_that_fit, room_on

GB = 1_000_000_000


def test_a_card_keeps_some_memory_for_others() -> None:
    assert room_on(()) == 0
    assert room_on((MIN_KEPT_BYTES - 1,)) == 0
    assert room_on((2 * GB,)) == 2 * GB - MIN_KEPT_BYTES
    assert room_on((24 * GB,)) == pytest.approx(24 * GB * (1 - KEPT_FREE))
    assert room_on((24 * GB, 1)) == room_on((24 * GB,))
    assert room_on((8 * GB, 8 * GB)) == 2 * room_on((8 * GB,))


def test_what_is_planned_has_room_and_one_more_has_not() -> None:
    weights, layers, kept = 4 * GB, 32, GB // 2
    each = weights / 33 + kept / 32
    counts = []
    for room in range(0, 5 * GB, 50_000_000):
        count = layers_that_fit(weights, layers, kept, room)
        counts.append(count)
        if count <= layers:
            assert count * each <= room
            assert weights + kept > room
        if count < layers:
            assert (count + 1) * each > room
    assert counts == sorted(counts)
    assert counts[0] == 0
    assert counts[-1] == 33
    assert layers_that_fit(weights, layers, kept, weights + kept) == 33
    assert layers_that_fit(weights, layers, kept, weights + kept - 1) == 32
