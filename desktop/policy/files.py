# SPDX-License-Identifier: Apache-2.0
"""The policy in files: ``policy.json`` and ``policy.d/*.json``, in the order of their names.

A file counts only if nobody but the administrator can have written it: owner, mode, no link, and
the same of its folder. Anything else is a problem, and never ignored.
"""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from desktop.core.declared import decode_json
from desktop.core.errors import BadData
from desktop.policy.policy import Read

NAME, FOLDER = "policy.json", "policy.d"
MOST_BYTES = 4_000_000
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"  # editors of Windows write it
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


class FileSource:
    """The files below one folder."""

    def __init__(self, folder: Path, owner: int = 0) -> None:
        """Read nothing yet.

        Args:
            owner: user id that files and folders must belong to.
        """
        self.folder, self._owner = folder, owner

    def mark(self) -> object:
        """Something that is another once the files are; cheap."""
        return tuple(_look(path) for path in (self.folder, self.folder / FOLDER, *self._files()))

    def read(self) -> tuple[Read, ...]:
        """What the files say. Raises nothing: problems are part of it."""
        problem = self._folder_problem()
        if problem:
            return (Read(source=str(self.folder), problem=problem),)
        return tuple(self._read(path) for path in self._files())

    def _files(self) -> Iterator[Path]:
        if os.path.lexists(self.folder / NAME):
            yield self.folder / NAME
        try:
            names = sorted(os.listdir(self.folder / FOLDER))
        except OSError:
            return
        yield from (self.folder / FOLDER / each for each in names if each.endswith(".json"))

    def _folder_problem(self) -> str:
        """Why the folders cannot be believed; an absent one is no problem."""
        for folder in (self.folder, self.folder / FOLDER):
            try:
                found = os.lstat(folder)
            except FileNotFoundError:
                continue
            except OSError as error:
                return f"{folder} cannot be read: {error.strerror}"
            if not stat.S_ISDIR(found.st_mode):
                return f"{folder} is no folder"
            if reason := self._distrust(found):
                return f"{folder} {reason}"
            try:
                os.listdir(folder)
            except OSError as error:
                return f"{folder} cannot be read: {error.strerror}"
        return ""

    def _distrust(self, found: os.stat_result) -> str:
        if found.st_uid != self._owner:
            return f"belongs to user {found.st_uid}, not to {self._owner}"
        if stat.S_IMODE(found.st_mode) & (stat.S_IWGRP | stat.S_IWOTH):
            return "can be written by others than its owner"
        return ""

    def _read(self, path: Path) -> Read:
        try:
            # What is looked at and what is read must be the same file.
            with open(os.open(path, os.O_RDONLY | _NO_FOLLOW), "rb") as file:
                found = os.fstat(file.fileno())
                if not stat.S_ISREG(found.st_mode):
                    return Read(source=str(path), problem="it is no plain file")
                if reason := self._distrust(found):
                    return Read(source=str(path), problem=f"it {reason}")
                data = file.read(MOST_BYTES + 1)
        except OSError as error:
            return Read(source=str(path), problem=f"it cannot be read: {error.strerror}")
        return parsed(str(path), data)


def parsed(source: str, data: bytes) -> Read:
    """What the bytes of a file say."""
    if len(data) > MOST_BYTES:
        return Read(source=source, problem=f"it is longer than {MOST_BYTES:,} bytes")
    try:
        values = decode_json(data.removeprefix(_BYTE_ORDER_MARK), dict[str, object], source)
    except BadData as error:
        return Read(source=source, problem=error.detail.rstrip("."))
    return Read(source=source, values=values)


def _look(path: Path) -> object:
    try:
        found = os.lstat(path)
    except OSError as error:
        return str(path), error.errno
    return str(path), found.st_ino, found.st_mtime_ns, found.st_ctime_ns, found.st_size
