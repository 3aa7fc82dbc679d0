# SPDX-License-Identifier: Apache-2.0
"""How far long work with files has come, on the terminal."""

import sys
from typing import Self


class Percent:
    """Percent on a terminal's one line, nothing elsewhere: what comes after is the result."""

    def __init__(self, verb: str, total_bytes: int) -> None:
        """``verb``: what is counted, for example ``packed``."""
        self._verb, self._total, self._done = verb, max(total_bytes, 1), 0
        self._is_live = sys.stderr.isatty()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._is_live:
            sys.stderr.write("\r\x1b[K")

    def add(self, size_bytes: int) -> None:
        """So many more bytes are done."""
        self._done += size_bytes
        if self._is_live:
            share = min(1.0, self._done / self._total)
            sys.stderr.write(f"\r\x1b[K{self._verb}: {share:.0%}")
            sys.stderr.flush()
