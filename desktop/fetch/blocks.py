# SPDX-License-Identifier: Apache-2.0
"""Which blocks of a file are there, claimed, missing. Plain bookkeeping; callers hold a lock."""

from desktop.fetch.state import Check, Head

CLAIM_BLOCKS, MAX_CLAIM_BLOCKS = 16, 64
"""What one request asks for: near the front, so that the hash is never far behind. More at first,
less towards the end, so that no connection waits for another one's last request."""
CLAIM_BYTES, PARTS_OF_A_SMALL_FILE = 4 * 1024 * 1024, 4
"""… and where blocks are small so much, or a part of the file if that is less: on a fast network a
request costs as much time as a megabyte."""
PARTS_OF_THE_REST = 8


class Blocks:
    """The blocks of one file, by number from 0.

    Attributes:
        checks: of each block that is written.
        unchecked: of each block that an earlier run wrote; counts as there until proved wrong.
    """

    def __init__(self, head: Head, unchecked: dict[int, Check]) -> None:
        self.head = head
        self.checks: dict[int, Check] = {}
        self.unchecked = unchecked
        self._claimed: set[int] = set()

    def is_there(self, number: int) -> bool:
        """Written, in this run or an earlier one."""
        return number in self.checks or number in self.unchecked

    def is_missing(self, number: int) -> bool:
        """Neither there nor claimed."""
        return not self.is_there(number) and number not in self._claimed

    @property
    def has_missing(self) -> bool:
        """Whether there is something to claim."""
        there = len(self.checks) + len(self.unchecked) + len(self._claimed)
        return there < self.head.block_count

    @property
    def done_bytes(self) -> int:
        """Bytes of the blocks that are there."""
        head, count = self.head, len(self.checks) + len(self.unchecked)
        last = head.block_count - 1
        short = head.block_count * head.block_bytes - head.size_bytes if self.is_there(last) else 0
        return count * head.block_bytes - short

    def claim(self) -> tuple[int, int] | None:
        """First and last-plus-one byte of a row of missing blocks, now claimed; None: no more."""
        head = self.head
        first = next((n for n in range(head.block_count) if self.is_missing(n)), None)
        if first is None:
            return None
        end = first
        missing = head.block_count - len(self.checks) - len(self.unchecked) - len(self._claimed)
        enough = min(CLAIM_BYTES, head.size_bytes // PARTS_OF_A_SMALL_FILE) // head.block_bytes
        most = min(MAX_CLAIM_BLOCKS, max(CLAIM_BLOCKS, enough, missing // PARTS_OF_THE_REST))
        while end < min(first + most, head.block_count) and self.is_missing(end):
            self._claimed.add(end)
            end += 1
        return first * head.block_bytes, min(end * head.block_bytes, head.size_bytes)

    def claim_all(self) -> tuple[int, int] | None:
        """The whole file from its first byte; None if all is there, or waits for the hash."""
        if not self.has_missing:
            return None
        self.checks.clear()
        self.unchecked.clear()
        self._claimed.update(range(self.head.block_count))
        return 0, self.head.size_bytes

    def release(self, start: int, end: int) -> None:
        """Give back the blocks of a row of bytes that were not written."""
        block = self.head.block_bytes
        self._claimed.difference_update(range(-(-start // block), -(-end // block)))

    def finish(self, number: int, check: Check) -> None:
        """A claimed block is written."""
        self._claimed.discard(number)
        self.checks[number] = check
