# SPDX-License-Identifier: Apache-2.0
"""Whether a model's files still are what they were: hashed again and compared. No Qt, no network.

The hash is known from the catalogue or from the record that a download left beside the file.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from desktop.core.errors import BadModelFile
from desktop.core.records import ModelFile
from desktop.library.copying import hash_file
from desktop.library.ledger import HashLedger, Look, look_at
from desktop.paths import seen_hashes
from desktop.turn.desk import Desk
from desktop.turn.rechecking import files_of, published, recorded

PROGRESS_S = 0.1

OnProgress = Callable[[float], None]


class Result(Enum):
    """How a check ended."""

    MATCHES = "matches"
    DIFFERS = "differs"
    UNKNOWN = "unknown"
    """No hash is known, so nothing can be said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileCheck:
    """One file.

    Attributes:
        sha256: of what lies on the disk.
        expected: what it should be; empty: not known.
        known_from: ``catalogue``, ``download``, or ``arrival`` (of what came; nobody had published
            one); empty: not known.
    """

    path: Path
    sha256: str
    expected: str = ""
    known_from: str = ""

    @property
    def result(self) -> Result:
        """How it compares."""
        if not self.expected:
            return Result.UNKNOWN
        return Result.MATCHES if self.sha256 == self.expected else Result.DIFFERS

    @property
    def differs(self) -> bool:
        """Whether it is not the file that it should be."""
        return self.result is Result.DIFFERS


class Cancelled(Exception):
    """The check is not wanted any more."""


def verify(
    desk: Desk,
    model: ModelFile,
    on_progress: OnProgress,
    is_wanted: Callable[[], bool] = lambda: True,
) -> tuple[FileCheck, ...]:
    """Hash all files of a model and compare, in order.

    Args:
        on_progress: called with a fraction 0-1 at most ten times a second, on the calling thread.
        is_wanted: asked about as often; once it is False, the check ends.

    Raises:
        BadModelFile: a file is missing or cannot be read.
        Cancelled

    Thread: any but the window's; about a second per gigabyte.
    """
    pace = Pace(model.size_bytes, on_progress, is_wanted)
    checks = []
    for number, path in enumerate(files_of(model)):
        look = look_at(path)
        try:
            digest = hash_file(path, pace.add, may_be_link=True)
        except OSError as error:
            raise BadModelFile(path.name, error.strerror or str(error)) from error
        expected, source = known_hash(desk, model, number, path, digest)
        checks.append(FileCheck(path=path, sha256=digest, expected=expected, known_from=source))
        _note(desk, checks[-1], look)
    on_progress(1.0)
    return tuple(checks)


def overall(checks: tuple[FileCheck, ...]) -> Result:
    """Of a whole model: one file that differs decides, then one without a known hash."""
    results = {check.result for check in checks}
    for result in (Result.DIFFERS, Result.UNKNOWN):
        if result in results:
            return result
    return Result.MATCHES


class Pace:
    """Counts bytes and tells of them now and then."""

    def __init__(
        self, total_bytes: int, on_progress: OnProgress, is_wanted: Callable[[], bool]
    ) -> None:
        """See :func:`verify`."""
        self._total_bytes, self._done_bytes = max(total_bytes, 1), 0
        self._on_progress, self._is_wanted = on_progress, is_wanted
        self._told_s = 0.0

    def add(self, size_bytes: int) -> None:
        """So many bytes more. Raises Cancelled."""
        self._done_bytes += size_bytes
        now = time.monotonic()
        if now - self._told_s < PROGRESS_S:
            return
        self._told_s = now
        if not self._is_wanted():
            raise Cancelled
        self._on_progress(min(1.0, self._done_bytes / self._total_bytes))


def known_hash(
    desk: Desk, model: ModelFile, number: int, path: Path, digest: str
) -> tuple[str, str]:
    """The hash of one file and where it is known from."""
    expected, source = recorded(desk.catalog, model.id, number, path)
    if expected:
        return expected, source
    # Without a record of its download, a file may share no more than its name with the catalogue's.
    is_published = digest == published(desk.catalog, model.id, number, None)
    return (digest, "catalogue") if is_published else ("", "")


def _note(desk: Desk, check: FileCheck, look: Look | None) -> None:
    """What this check found is what the next load goes by; else it is only a hash that was seen."""
    if check.result is Result.MATCHES and look is not None and look_at(check.path) == look:
        desk.rechecks.ledger.remember(check.path, check.sha256, look)
    else:
        desk.rechecks.ledger.forget(check.path)
    seen = HashLedger(seen_hashes(desk.paths))
    if check.result is Result.UNKNOWN and look is not None and look_at(check.path) == look:
        seen.remember(check.path, check.sha256, look)
    else:
        seen.forget(check.path)
