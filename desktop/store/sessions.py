# SPDX-License-Identifier: Apache-2.0
"""Files with what models have read of chats, one a chat, sealed with the database's key.

Their names tell nobody which chat they are of, nor do they open with another key: each key has a
folder of its own, and those of other keys are erased when one is used. What lies here can be lost
without harm: the model reads the chat again. Must not know what a state is.
"""

import logging
import os
import shutil
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from desktop.core.errors import NoSpace
from desktop.store.files import known_os_error
from desktop.store.sealed_file import Damaged, SealedFile, write_sealed
from desktop.store.sealing import derive

log = logging.getLogger(__name__)
SPARE_BYTES = 500_000_000
"""Of the disk; what is left must do for words."""
LEFT_OVER_S = 3600.0
"""A temporary file that is older than this belongs to no program that runs."""


def erase_all(folder: Path) -> None:
    """Erase the files of every key, also what is being written. What stays is logged."""
    for where, _, names in os.walk(folder, topdown=False):
        for name in names:
            _erase(Path(where, name))
        with suppress(OSError):  # something new lies in it
            os.rmdir(where)


class SessionFiles:
    """The files of one database under one key. Any thread; several programs may use them."""

    def __init__(self, folder: Path, key: bytes, budget_bytes: int) -> None:
        """Nothing is written yet, but what other keys have left is erased.

        Args:
            folder: need not exist; nothing else lies there.
            key: 32 bytes, the database's data key.
            budget_bytes: of all files together; those used longest ago go first.
        """
        self._budget_bytes = budget_bytes
        self._own = folder / derive(key, b"", b"carrel session folder").hex()[:16]
        self._key = derive(key, b"", b"carrel session files")
        if folder.is_dir():
            for other in folder.iterdir():
                if other != self._own:
                    erase_all(other)

    @property
    def budget_bytes(self) -> int:
        """No file can be larger."""
        return self._budget_bytes

    def has(self, uid: str) -> bool:
        """Whether there is a file of this chat."""
        return self._path(uid).exists()

    def write(self, uid: str, label: bytes, total_bytes: int, parts: Iterable[bytes]) -> None:
        """Keep a state in place of the chat's earlier one.

        Raises:
            NoSpace, FolderNotWritable: the earlier one stays. Whatever ``parts`` raises: the same.
        """
        path = self._path(uid)
        try:
            self._own.mkdir(parents=True, exist_ok=True, mode=0o700)
            if shutil.disk_usage(self._own).free < total_bytes + SPARE_BYTES:
                raise NoSpace(str(path))
        except OSError as error:
            raise known_os_error(error, path) from error
        self._make_room(path, total_bytes)
        write_sealed(path, self._key, label, total_bytes, parts)

    def read(self, uid: str, label: bytes) -> SealedFile | None:
        """Open the state of a chat; None: there is none with this label.

        A file that has another label or is damaged is erased.
        """
        path = self._path(uid)
        try:
            file = SealedFile(path, self._key)
        except FileNotFoundError:
            return None
        except Damaged as error:
            self.give_up(uid, str(error))
            return None
        if file.label != label:
            file.close()
            log.info("a chat's state was made by another model or engine; it is erased")
            self.erase(uid)
            return None
        with suppress(OSError):
            os.utime(path)  # it was used now
        return file

    def give_up(self, uid: str, reason: str) -> None:
        """Erase a file that turned out to be damaged, and say so in the log."""
        log.warning("the state of a chat cannot be used and is erased: %s", reason)
        self.erase(uid)

    def erase(self, uid: str) -> None:
        """Erase the state of a chat, if there is one. What cannot be erased is logged."""
        _erase(self._path(uid))

    def keep_only(self, uids: Iterable[str]) -> None:
        """Erase what belongs to no chat of these."""
        if not self._own.is_dir():
            return
        kept = {self._path(uid).name for uid in uids}
        for path in self._own.iterdir():
            is_left_over = path.name.startswith(".") and _age_s(path) > LEFT_OVER_S
            if is_left_over or not (path.name.startswith(".") or path.name in kept):
                _erase(path)

    def _path(self, uid: str) -> Path:
        return self._own / derive(self._key, b"", b"name " + uid.encode()).hex()[:32]

    def _make_room(self, path: Path, total_bytes: int) -> None:
        """Erase those used longest ago until another file fits beside the rest."""
        found = []
        for other in self._own.iterdir():
            if other == path or other.name.startswith("."):
                continue
            with suppress(FileNotFoundError):
                status = other.stat()
                found.append((status.st_mtime_ns, status.st_size, other))
        held = sum(size for _, size, _ in found)
        for _, size, other in sorted(found):
            if held + total_bytes <= self._budget_bytes:
                break
            _erase(other)
            held -= size


def _age_s(path: Path) -> float:
    try:
        return time.time() - path.stat().st_mtime
    except OSError:
        return 0.0


def _erase(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        log.warning("a chat's state cannot be erased: %s", error)
