# SPDX-License-Identifier: Apache-2.0
"""From a path to what may be imported: files, folders of files, archives. Must not understand it.

Everything is measured before it is read: an archive may unpack to far more than it holds.
"""

import json
import lzma
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

from desktop.core.declared import Struct
from desktop.core.errors import BadImport

MAX_FILE_BYTES = 1 << 29
"""Of one file, unpacked. It lies in memory as a whole, and what is read from it takes more."""
MAX_FILES = 20_000
"""Below one folder or in one archive."""
_ZIP = b"PK\x03\x04"
_SUFFIXES = {".json", ".zip", ".chat"}
"""What is looked at below a folder; a file that is named is looked at whatever its name."""
_SMALLER = "Nothing was imported. Split the export into smaller files."
WHOLE = "Nothing was imported. Get the file again; it may have arrived in part only."


class Source(Struct, frozen=True, kw_only=True):
    """One file's content."""

    name: str
    """What to call it."""
    data: bytes
    folder: Path | None = None
    """Where it lies; None in an archive."""


def sources(file: Path, path: Path) -> Iterator[Source]:
    """What a file below a path holds: itself, or the members of the archive that it is.

    Raises:
        BadImport: it cannot be read, is damaged, or is too large.
    """
    if _is_archive(file):  # with pictures it may be large; what counts is what is read from it
        yield from _members(file, path)
    else:
        yield Source(name=name_of(file, path), data=_content(file), folder=file.parent)


def load_json(source: Source) -> Any:
    """A JSON document of another program; halves of characters are let in, as they let them out.

    Raises:
        BadImport: says at which byte.
    """
    try:
        return json.loads(source.data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        detail = f"it is no text in UTF-8 (byte {error.start})"
        raise BadImport(source.name, detail, WHOLE) from error
    except json.JSONDecodeError as error:
        place = len(error.doc[: error.pos].encode("utf-8"))
        detail = f"it is no JSON: {error.msg[0].lower()}{error.msg[1:]} (byte {place})"
        raise BadImport(source.name, detail, WHOLE) from error
    except (RecursionError, ValueError) as error:  # ValueError: a number of thousands of digits
        detail = "it is nested too deeply, or holds a number that nobody needs"
        raise BadImport(source.name, detail, WHOLE) from error


def load_lines(source: Source) -> list[Any]:
    """One JSON value a line; blank lines are none. Raises BadImport."""
    values = []
    for number, line in enumerate(source.data.split(b"\n")):
        if line.strip():
            name = f"{source.name}, line {number + 1},"
            values.append(load_json(Source(name=name, data=line)))
    return values


def beside(source: Source, name: str) -> Source | None:
    """Another file in the same folder, if it is there."""
    path = source.folder / name if source.folder else None
    if path is None or not path.is_file():
        return None
    return Source(name=str(path), data=_content(path), folder=source.folder)


def name_of(file: Path, path: Path) -> str:
    """What to call a file that was found below a path."""
    return file.name if file == path else file.relative_to(path).as_posix()


def files_of(path: Path) -> list[Path]:
    """The file itself; of a folder what may hold chats, in order of their names."""
    if not path.is_dir():
        return [path]
    try:
        below = (each for each in path.rglob("*") if each.suffix.lower() in _SUFFIXES)
        found = []
        for each in below:
            if each.is_file() and not each.is_symlink():
                found.append(each)
            if len(found) > MAX_FILES:
                raise BadImport(str(path), f"it holds more than {MAX_FILES:,} files", _SMALLER)
    except OSError as error:
        raise _unreadable(path, error) from error
    return sorted(found)


def _is_archive(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(_ZIP)) == _ZIP
    except OSError as error:
        raise _unreadable(path, error) from error


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        raise _unreadable(path, error) from error
    return _measured(data, path.name)


def _unreadable(path: Path, error: OSError) -> BadImport:
    detail = error.strerror or str(error)
    return BadImport(str(path), detail, "Check the path and its permissions.")


def _measured(data: bytes, name: str) -> bytes:
    if len(data) > MAX_FILE_BYTES:
        raise _too_large(name)
    return data


def _too_large(name: str) -> BadImport:
    return BadImport(name, f"it is larger than {MAX_FILE_BYTES >> 20:,} MiB", _SMALLER)


def _members(file: Path, path: Path) -> Iterator[Source]:
    """The JSON files of an archive that may hold chats."""
    name = name_of(file, path)
    try:
        with zipfile.ZipFile(file) as archive:
            entries = [each for each in archive.infolist() if _may_hold_chats(each.filename)]
            if len(entries) > MAX_FILES:
                raise BadImport(name, f"it holds more than {MAX_FILES:,} files", _SMALLER)
            left_bytes = MAX_FILE_BYTES  # for all of them together: all lie in memory at the end
            for entry in sorted(entries, key=lambda each: each.filename):
                inner = f"{name}/{entry.filename}"
                with archive.open(entry) as member:
                    data = member.read(left_bytes + 1)
                if len(data) > left_bytes:
                    raise _too_large(inner if left_bytes == MAX_FILE_BYTES else name)
                left_bytes -= len(data)
                yield Source(name=inner, data=data)
            if not entries:
                detail = "there is no conversations.json in it"
                raise BadImport(name, detail, "Unpack it and import what is inside.")
    except (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError) as error:
        detail = f"the archive is damaged ({error})"
        raise BadImport(name, detail, WHOLE) from error
    except (RuntimeError, NotImplementedError) as error:  # encrypted; packed in an unknown way
        detail = f"the archive cannot be unpacked ({error})"
        raise BadImport(name, detail, "Unpack it and import what is inside.") from error


def _may_hold_chats(name: str) -> bool:
    """Newer exports are in parts, ``conversations-000.json``; the other files hold no chats."""
    file = PurePosixPath(name)
    return file.name.startswith("conversations") and file.suffix == ".json"
