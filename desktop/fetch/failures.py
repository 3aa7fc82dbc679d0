# SPDX-License-Identifier: Apache-2.0
"""How the rooms of the fetcher say that a request cannot be fulfilled, or not right now."""

import errno
from pathlib import Path

from desktop.fetch.protocol import FailCode

FULL_ERRNOS = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})


class RequestFailed(Exception):
    """Ends one request; ``main`` turns it into Failed. Trying again would not help."""

    def __init__(self, code: FailCode, detail: str, *, missing_bytes: int = 0) -> None:
        super().__init__(detail)
        self.code = code
        self.detail = detail
        self.missing_bytes = missing_bytes


class Stopped(Exception):
    """The request was stopped; what was fetched stays."""


class Trouble(Exception):
    """The network failed in a way that may pass: tried again after a pause.

    Attributes:
        detail: a clause for people.
        after_s: the server asked to wait so long.
        is_told: it has too many visitors and said when to come back: that is no failure.
    """

    def __init__(self, detail: str, after_s: float = 0.0, *, is_told: bool = False) -> None:
        super().__init__(detail)
        self.detail = detail
        self.after_s, self.is_told = after_s, is_told


def no_write(path: Path, error: OSError) -> RequestFailed:
    """The failure for an error of the disk."""
    code = FailCode.NO_SPACE if error.errno in FULL_ERRNOS else FailCode.NO_WRITE
    return RequestFailed(code, f"{path}: {error.strerror or error}")
