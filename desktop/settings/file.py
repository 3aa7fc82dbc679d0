# SPDX-License-Identifier: Apache-2.0
"""Reads and writes settings.toml, whole or not at all. Must not know who uses a setting."""

import contextlib
import errno
import glob
import os
import tempfile
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from desktop.core.declared import decode_toml, encode_toml
from desktop.core.errors import BadData, FolderNotWritable, NoSpace
from desktop.policy.current import now
from desktop.settings.setting import Setting
from desktop.settings.spec import OFFLINE, SETTINGS

_FULL_ERRNOS = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"  # Notepad writes it
_LEFTOVER_AGE_S = 600
_HEAD = b"# Settings of Carrel. A missing line means the default; an unknown one is an error.\n"


def load(path: Path) -> dict[str, Any]:
    """The values that the file sets, by key; empty if there is no file.

    Raises:
        BadData: unreadable, not TOML, an unknown key, a wrong type or value; names file and key.
    """
    return decoded(path, read_table(path), SETTINGS)


def read_table(path: Path) -> dict[str, Any]:
    """What stands in a TOML file; empty if there is none.

    Raises:
        BadData: unreadable or not TOML.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise BadData(str(path), error.strerror or str(error)) from error
    try:
        return decode_toml(data.removeprefix(_BYTE_ORDER_MARK), dict[str, Any], str(path))
    except RecursionError as error:
        raise BadData(str(path), "its lists are nested too deeply") from error


def decoded(
    path: Path, table: Mapping[str, Any], allowed: Iterable[Setting[Any]], place: str = ""
) -> dict[str, Any]:
    """The values of one table by key, each checked as its setting says.

    Args:
        place: what stands before a key in an error, for example ``"mine".``.

    Raises:
        BadData: an unknown key, a wrong type or value; names file and key.
    """
    settings = {setting.key: setting for setting in allowed}
    values: dict[str, Any] = {}
    for key, raw in table.items():
        if key not in settings:
            raise BadData(str(path), f"{place}{key}: there is no such setting")
        try:
            values[key] = settings[key].kind.decode(raw)
        except ValueError as error:
            raise BadData(str(path), f"{place}{key}: {error}") from error
    return values


def is_offline(path: Path) -> bool:
    """Whether the network may not be used, by the policy or by the user.

    A file that cannot be read forbids it too.
    """
    policy = now()
    if not policy.is_empty:
        from desktop.policy.keep_keys import OFFLINE as NO_NETWORK  # noqa: PLC0415

        if policy.get(NO_NETWORK):
            return True
    try:
        return bool(load(path).get(OFFLINE.key, OFFLINE.default) == "on")
    except BadData:
        return True


def save(path: Path, values: Mapping[str, Any]) -> None:
    """Replace the file by one with these values; after a crash it is the old or the new one.

    Args:
        values: by key, each of its setting's type. Its folder exists.

    Raises:
        NoSpace, FolderNotWritable: the old file is untouched.
    """
    replace_file(path, _HEAD + encode_toml(encoded(values, SETTINGS)))


def encoded(values: Mapping[str, Any], allowed: Iterable[Setting[Any]]) -> dict[str, Any]:
    """What stands in the file for these values, in the order of the settings."""
    return {
        setting.key: setting.kind.encode(values[setting.key])
        for setting in allowed
        if setting.key in values
    }


def keep_aside(path: Path, error: BadData) -> bool:
    """Rename a broken file to ``NAME.broken-<Unix milliseconds>`` and let the error's hint say so.

    Returns:
        Whether that went well; else the file lies where we would save and must not be overwritten.
    """
    kept = path.with_name(f"{path.name}.broken-{time.time_ns() // 1_000_000}")
    try:
        path.rename(kept)
    except OSError:
        error.hint = "The defaults are used, and changes cannot be saved."
        return False
    error.hint = f"The defaults are used. Your file was kept as {kept.name}."
    return True


def not_replaced(path: Path) -> FolderNotWritable:
    """The failure where a broken file lies in the way and could not be kept aside."""
    return FolderNotWritable(str(path.parent), f"{path.name} cannot be read and was not replaced")


def replace_file(path: Path, data: bytes) -> None:
    """Replace a file; after a crash it is the old or the new one. Its folder exists.

    Raises:
        NoSpace, FolderNotWritable: the old file is untouched.
    """
    target = path.resolve()  # a link into a folder of dotfiles stays a link
    try:
        _replace(target, data)
    except OSError as error:
        if error.errno in _FULL_ERRNOS:
            raise NoSpace(str(path)) from error
        raise FolderNotWritable(str(target.parent), error.strerror or str(error)) from error


def _replace(target: Path, data: bytes) -> None:
    # mkstemp makes the file readable by this user only.
    descriptor, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise
    _forget_leftovers(target)
    if os.name == "posix":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _forget_leftovers(target: Path) -> None:
    """Remove what a kill left of an earlier writing; a younger one may belong to a live process."""
    before_s = time.time() - _LEFTOVER_AGE_S
    for leftover in target.parent.glob(f".{glob.escape(target.name)}.*"):
        with contextlib.suppress(OSError):
            if leftover.stat().st_mtime < before_s:
                leftover.unlink()
