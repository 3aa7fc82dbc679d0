# SPDX-License-Identifier: Apache-2.0
"""Removes what downloads left behind and nobody waits for. Parent's side, at start; no network.

Only files with our own endings are looked at, and none that another process holds.
"""

import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from desktop.fetch.disk import SharedFile
from desktop.fetch.entries import Entry
from desktop.fetch.names import (
    JOURNAL_SUFFIX,
    ORIGIN_SUFFIX,
    PART_SUFFIX,
    STAGING_FOLDER,
    BadName,
    journal_path,
    part_path,
)

NEW_SUFFIX = ".new"
STAGED_S = 7 * 86_400.0
"""So long the copies of an interrupted ``bundle install`` wait for it to go on."""


def sweep(models: Path, entries: Iterable[Entry]) -> tuple[Path, ...]:
    """Remove orphans in the folders of a models folder; returns what was removed.

    An orphan is a part, or a journal of one, that no entry of the list claims; a half-written
    journal; the origin of a file that is not there; a copy from a bundle whose installation nobody
    took up again for a week; a folder that is empty afterwards.
    """
    claimed: set[Path] = set()
    for entry in entries:
        with suppress(BadName):
            claimed |= {part_path(entry.target), journal_path(entry.target)}
    removed = [path for path in _orphans(models, claimed) if _remove(path)]
    for folder in {path.parent for path in removed}:
        with suppress(OSError):
            folder.rmdir()  # only if it is empty
    return tuple(removed)


def remove_part(entry: Entry) -> None:
    """Remove what was fetched of a download that is not wanted any more. Raises BadName."""
    target = entry.target
    if _remove(part_path(target)) | _remove(journal_path(target)):
        with suppress(OSError):
            target.parent.rmdir()


def _orphans(models: Path, claimed: set[Path]) -> Iterator[Path]:
    # Parts before journals: a part that is held keeps its journal.
    held: set[Path] = set()
    for path in sorted(models.glob(f"*/*{PART_SUFFIX}")):
        if path in claimed:
            continue
        if _is_held(path):
            held.add(path)
        else:
            yield path
    for path in sorted(models.glob(f"*/*{JOURNAL_SUFFIX}")):
        part = path.with_name(path.name.removesuffix(JOURNAL_SUFFIX) + PART_SUFFIX)
        if path not in claimed and part not in held:
            yield path
    for suffix in (JOURNAL_SUFFIX, ORIGIN_SUFFIX):
        yield from sorted(models.glob(f"*/*{suffix}{NEW_SUFFIX}"))
    for path in sorted(models.glob(f"*/*{ORIGIN_SUFFIX}")):
        target = path.with_name(path.name.removesuffix(ORIGIN_SUFFIX))
        if not target.exists() and not part_path(target).exists():
            yield path
    yield from _forgotten_copies(models / STAGING_FOLDER)


def _forgotten_copies(staging: Path) -> Iterator[Path]:
    for path in sorted(staging.rglob("*")):
        if path.is_file() and path.lstat().st_mtime < time.time() - STAGED_S:
            yield path


def _is_held(path: Path) -> bool:
    try:
        file = SharedFile(path, create=False)
    except OSError:
        return True
    try:
        return not file.try_lock()
    finally:
        file.close()


def _remove(path: Path) -> bool:
    try:
        path.unlink()
    except OSError:
        return False
    return True
