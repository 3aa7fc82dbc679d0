# SPDX-License-Identifier: Apache-2.0
"""Which backups stay: of each kind its own, asked for, scheduled, or before a migration."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from desktop.core.declared import Struct
from desktop.store.backup import ASKED, SCHEDULED, Backup, list_backups

KEEP_ASKED = 10


class Kept(Struct, frozen=True, kw_only=True):
    """How many of the scheduled ones stay: the last of so many days, weeks and months."""

    daily: int = 7
    weekly: int = 4
    monthly: int = 3


def rotate(folder: Path, keep: int = KEEP_ASKED) -> int:
    """Remove all but the newest of those that were asked for, and all but the newest migration's.

    Returns:
        How many were removed.
    """
    found = list_backups(folder)
    asked = [each for each in found if each.header.reason == ASKED]
    before = [each for each in found if each.header.reason not in {ASKED, SCHEDULED}]
    return _remove([*asked[keep:], *before[1:]])


def rotate_scheduled(folder: Path, kept: Kept) -> int:
    """Remove the scheduled ones that :func:`staying` does not name; returns how many."""
    found = [each for each in list_backups(folder) if each.header.reason == SCHEDULED]
    stay = {each.path for each in staying(found, kept)}
    return _remove([each for each in found if each.path not in stay])


def staying(found: Sequence[Backup], kept: Kept) -> tuple[Backup, ...]:
    """Of backups, newest first, those that stay: always the newest. Pure; days are UTC's."""
    stay: list[Backup] = list(found[:1])
    periods: tuple[tuple[str, int], ...] = (
        ("%Y-%m-%d", kept.daily),
        ("%G-%V", kept.weekly),
        ("%Y-%m", kept.monthly),
    )
    for form, count in periods:
        seen: dict[str, Backup] = {}
        for each in found:
            seen.setdefault(_period(form)(each), each)
        stay += list(seen.values())[:count]
    return tuple(each for each in found if each in stay)


def _period(form: str) -> Callable[[Backup], str]:
    return lambda each: time.strftime(form, time.gmtime(each.header.created_ms / 1000))


def _remove(old: Sequence[Backup]) -> int:
    for each in old:
        each.path.unlink(missing_ok=True)
    return len(old)
