# SPDX-License-Identifier: Apache-2.0
"""The list of downloads on disk, shared by the window and the command line. No network.

Each change reads the file anew under a lock, so that no process undoes what another one did.
"""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path

from desktop.core.declared import Struct, decode_json, encode_json, replace
from desktop.core.errors import BadData, FolderNotWritable
from desktop.fetch import names
from desktop.fetch.disk import SharedFile, is_locked
from desktop.fetch.state import read_journal

LOCK_S = 10.0
VERSION = 1


class Wish(Enum):
    """What is to happen with a download."""

    WAITING = "waiting"
    """To be fetched as soon as it is its turn."""
    PAUSED = "paused"
    FAILED = "failed"
    """It waits for the user; ``code`` and ``detail`` say why."""


class Entry(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One download that is not finished. ``key`` is unique in the list."""

    key: int
    repo: str
    file: str
    models: str
    revision: str = "main"
    sha256: str = ""
    size_bytes: int = 0
    wish: Wish = Wish.WAITING
    code: str = ""
    detail: str = ""

    @property
    def target(self) -> Path:
        """Where it will lie. Raises BadName for a list that was tampered with."""
        return names.target_path(Path(self.models), self.repo, self.file)

    def same_file(self, other: "Entry") -> bool:
        """Whether both end at the same place."""
        mine, others = (self.models, self.repo, self.file), (other.models, other.repo, other.file)
        return mine == others


class _List(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    v: int
    next_key: int = 1
    entries: tuple[Entry, ...] = ()


Change = Callable[[tuple[Entry, ...]], tuple[Entry, ...]]


class Entries:
    """The list in one file. Any thread; each call reads the file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def all(self) -> tuple[Entry, ...]:
        """In the order in which they are to be fetched. A damaged list counts as empty."""
        return self._read().entries

    def add(self, entry: Entry) -> Entry:
        """Put it at the end with a new key; one for the same place is taken over instead."""
        with self._locked():
            known = self._read()
            same = next((each for each in known.entries if each.same_file(entry)), None)
            if same is not None:
                entry = replace(entry, key=same.key)
                kept = tuple(entry if each is same else each for each in known.entries)
                self._write(_List(v=VERSION, next_key=known.next_key, entries=kept))
                return entry
            entry = replace(entry, key=known.next_key)
            grown = (*known.entries, entry)
            self._write(_List(v=VERSION, next_key=known.next_key + 1, entries=grown))
            return entry

    def change(self, change: Change) -> None:
        """Replace the entries by what ``change`` makes of them."""
        with self._locked():
            known = self._read()
            self._write(_List(v=VERSION, next_key=known.next_key, entries=change(known.entries)))

    def _read(self) -> _List:
        try:
            found = decode_json(self._path.read_bytes(), _List, str(self._path))
        except (OSError, BadData):
            return _List(v=VERSION)
        return found if found.v == VERSION else _List(v=VERSION)

    def _write(self, entries: _List) -> None:
        temporary = self._path.with_name(self._path.name + ".new")
        try:
            temporary.write_bytes(encode_json(entries) + b"\n")
            os.replace(temporary, self._path)
        except OSError as error:
            raise FolderNotWritable(str(self._path.parent), error.strerror or "") from error

    @contextmanager
    def _locked(self) -> Iterator[None]:
        try:
            file = SharedFile(self._path.with_name(self._path.name + ".lock"))
        except OSError as error:
            raise FolderNotWritable(str(self._path.parent), error.strerror or "") from error
        try:
            until = time.monotonic() + LOCK_S
            while not file.try_lock() and time.monotonic() < until:
                time.sleep(0.01)  # another process changes the list: milliseconds
            yield
        finally:
            file.close()


def progress_of(entry: Entry) -> tuple[int, int]:
    """Bytes on disk and bytes in all, as the part's journal says; 0 where unknown."""
    known = read_journal(names.journal_path(entry.target))
    if known is None:
        return 0, entry.size_bytes
    head, blocks = known
    return min(len(blocks) * head.block_bytes, head.size_bytes), head.size_bytes


def is_running(entry: Entry) -> bool:
    """Whether some process fetches it right now."""
    return is_locked(names.part_path(entry.target))
