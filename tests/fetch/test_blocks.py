# SPDX-License-Identifier: Apache-2.0
"""How much one request asks for."""

from desktop.fetch.blocks import (
    CLAIM_BLOCKS,
    CLAIM_BYTES,
    MAX_CLAIM_BLOCKS,
    PARTS_OF_A_SMALL_FILE,
    Blocks,
)
from desktop.fetch.state import JOURNAL_VERSION, MIN_BLOCK_BYTES, Head


def blocks(count: int) -> Blocks:
    head = Head(
        v=JOURNAL_VERSION,
        repo="a/b",
        file="f",
        revision="main",
        size_bytes=count * MIN_BLOCK_BYTES - 5,
        block_bytes=MIN_BLOCK_BYTES,
    )
    return Blocks(head, {})


def test_claims_grow_small_towards_the_end_and_cover_everything() -> None:
    row = blocks(1000)
    sizes, end = [], 0
    while (claim := row.claim()) is not None:
        assert claim[0] == end
        end = claim[1]
        sizes.append(-(-(claim[1] - claim[0]) // MIN_BLOCK_BYTES))
    assert end == row.head.size_bytes
    assert sum(sizes) == 1000
    assert sizes[0] == MAX_CLAIM_BLOCKS
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[-2] * MIN_BLOCK_BYTES == CLAIM_BYTES
    assert not row.has_missing


def test_a_small_file_is_asked_for_in_small_pieces() -> None:
    assert blocks(46).claim() == (0, CLAIM_BLOCKS * MIN_BLOCK_BYTES)
    quarter = 161 // PARTS_OF_A_SMALL_FILE
    assert blocks(161).claim() == (0, quarter * MIN_BLOCK_BYTES)


def test_giving_back_nothing_gives_back_no_block() -> None:
    row = blocks(4)
    start, end = row.claim() or (0, 0)
    row.release(end, end)  # all of it was written; the last block is a short one
    assert not row.has_missing
    row.release(start + MIN_BLOCK_BYTES, end)
    assert [n for n in range(4) if row.is_missing(n)] == [1, 2, 3]
