# SPDX-License-Identifier: Apache-2.0
"""Memory of blocks is used again, and bounded."""

from desktop.fetch.lending import KEPT_BLOCKS, Lending


def test_memory_goes_round() -> None:
    lending = Lending(100)
    first = lending.lend(40)
    assert len(first) == 40
    lending.take_back(first)
    again = lending.lend(100)
    assert len(again) == 100
    assert again.obj is first.obj
    assert lending.lend(100).obj is not first.obj


def test_memory_of_another_size_is_not_taken() -> None:
    lending = Lending(100)
    lending.take_back(Lending(50).lend(50))
    assert len(lending.lend(100)) == 100


def test_what_is_far_from_the_hash_is_not_kept() -> None:
    lending = Lending(10)
    blocks = [lending.lend(10) for _ in range(KEPT_BLOCKS + 1)]
    kept = [lending.keep(7 + n, block, next_to_hash=7) for n, block in enumerate(blocks)]
    assert kept == [True] * KEPT_BLOCKS + [False]
    assert not lending.keep(6, blocks[0], next_to_hash=7)
    assert lending.is_worth_waiting(7 + KEPT_BLOCKS, 7)
    assert not lending.is_worth_waiting(7 + KEPT_BLOCKS + 5, 7)
    assert not lending.is_worth_waiting(7, 7)
    assert lending.take(7) is blocks[0]
    assert lending.take(7) is None
    lending.forget()
    assert not lending.has(8)
