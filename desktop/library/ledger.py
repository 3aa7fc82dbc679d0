# SPDX-License-Identifier: Apache-2.0
"""Which model files were hashed, what their hash was, and how they looked then.

A file whose inode, size and times are still the same was not written to since: looking at that
takes no time, hashing takes a second a gigabyte. The ledger is kept in the user's own folder,
because model folders may be read-only or shared. Losing it costs one more check of each file.
"""

import logging
import os
import threading
from pathlib import Path

from desktop.core.declared import Struct, decode_json, encode_json
from desktop.core.errors import BadData

log = logging.getLogger(__name__)
VERSION = 1


class Look(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the system says about a file without opening it; times in nanoseconds."""

    inode: int
    size_bytes: int
    modified_ns: int
    changed_ns: int


class Entry(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One file when it was hashed."""

    sha256: str
    look: Look


class _Kept(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    v: int
    files: dict[str, Entry]


def look_at(path: Path) -> Look | None:
    """How a file looks now; None if it is not there or cannot be looked at."""
    try:
        status = path.stat()
    except OSError:
        return None
    return Look(
        inode=status.st_ino,
        size_bytes=status.st_size,
        modified_ns=status.st_mtime_ns,
        changed_ns=status.st_ctime_ns,
    )


class HashLedger:
    """The ledger of one user. Any thread; other processes may write to it too."""

    def __init__(self, path: Path) -> None:
        """Open nothing yet."""
        self._path = path
        self._lock = threading.Lock()
        self._files: dict[str, Entry] = {}
        self._read_at: Look | None = None

    def entry(self, path: Path) -> Entry | None:
        """What is known of a file; None: it was never hashed, or that is forgotten."""
        with self._lock:
            return self._read().get(_key(path))

    def remember(self, path: Path, sha256: str, look: Look) -> None:
        """A file has this hash; ``look``: from before it was hashed."""
        entry = Entry(sha256=sha256, look=look)
        with self._lock:
            if self._read().get(_key(path)) != entry:
                self._write({**self._files, _key(path): entry})

    def forget(self, path: Path) -> None:
        """Nothing is known of a file any more."""
        with self._lock:
            if _key(path) in self._read():
                self._write({key: e for key, e in self._files.items() if key != _key(path)})

    def _read(self) -> dict[str, Entry]:
        """What the file says, read again if it is another."""
        look = look_at(self._path)
        if look != self._read_at:
            self._files, self._read_at = _decoded(self._path), look
        return self._files

    def _write(self, files: dict[str, Entry]) -> None:
        """A ledger that cannot be written is no reason to load nothing."""
        self._files = files
        temporary = self._path.with_name(self._path.name + ".new")
        try:
            temporary.write_bytes(encode_json(_Kept(v=VERSION, files=files)) + b"\n")
            os.replace(temporary, self._path)
        except OSError as error:
            log.info("the ledger of hashes cannot be written: %s", error)
        self._read_at = look_at(self._path)


def _decoded(path: Path) -> dict[str, Entry]:
    try:
        kept = decode_json(path.read_bytes(), _Kept, str(path))
    except FileNotFoundError:
        return {}
    except (OSError, BadData) as error:
        log.info("the ledger of hashes is begun anew: %s", error)
        return {}
    return kept.files if kept.v == VERSION else {}


def _key(path: Path) -> str:
    return os.path.abspath(path)
