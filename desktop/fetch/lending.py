# SPDX-License-Identifier: Apache-2.0
"""Memory for the blocks under way: lent, kept until hashed, used again. Callers hold a lock."""

KEPT_BLOCKS = 4
"""So many written blocks are in memory for the hash; a kill loses them."""


class Lending:
    """The memory of one file's blocks."""

    def __init__(self, block_bytes: int) -> None:
        self._block_bytes = block_bytes
        self._kept: dict[int, memoryview] = {}
        self._spare: list[memoryview] = []

    def lend(self, size_bytes: int) -> memoryview:
        """Memory for a block of so many bytes."""
        whole = self._spare.pop() if self._spare else memoryview(bytearray(self._block_bytes))
        return whole[:size_bytes]

    def has(self, number: int) -> bool:
        """Whether a block is kept."""
        return number in self._kept

    def is_worth_waiting(self, number: int, next_to_hash: int) -> bool:
        """Whether all before this block is here too, and only the hash is late."""
        return KEPT_BLOCKS <= number - next_to_hash <= len(self._kept) + 1

    def keep(self, number: int, data: memoryview, next_to_hash: int) -> bool:
        """Hold a written block for the hash, if that comes to it soon; whether it is held."""
        is_near = 0 <= number - next_to_hash < KEPT_BLOCKS
        if is_near:
            self._kept[number] = data
        return is_near

    def take(self, number: int) -> memoryview | None:
        """A kept block's bytes, once; give them back."""
        return self._kept.pop(number, None)

    def take_back(self, data: memoryview) -> None:
        """Lent memory is free again."""
        whole = memoryview(data.obj)
        if len(self._spare) < KEPT_BLOCKS and len(whole) == self._block_bytes:
            self._spare.append(whole)

    def forget(self) -> None:
        """What is kept is not of the file any more."""
        self._kept.clear()
