# SPDX-License-Identifier: Apache-2.0
"""The policy in the registry of Windows, as group policies put it there; the only user of winreg.

``HKLM\\Software\\Policies\\Carrel`` belongs to the administrator. A list is a key of its own below
it with one value an entry, a multi-string, or a string with a JSON list, as Intune writes it.
"""

import sys
import time
from importlib import import_module
from typing import Any

from desktop.core.declared import decode_json
from desktop.core.errors import BadData
from desktop.policy.keys import BY_NAME
from desktop.policy.policy import Read
from desktop.policy.rules import Flag, NameList, Number

PLACE = "Software\\Policies\\Carrel"
SOURCE = f"HKLM\\{PLACE}"
FRESH_S = 2.0


class RegistrySource:
    """The registry key of the machine."""

    def __init__(self, place: str = PLACE) -> None:
        self._place = place

    def mark(self) -> object:
        """Something that is another every few seconds: the registry tells of no change below."""
        return int(time.monotonic() / FRESH_S)

    def read(self) -> tuple[Read, ...]:
        """What the registry says; nothing if there is no such key."""
        try:
            values = _values(self._place)
        except FileNotFoundError:
            return ()
        except OSError as error:
            problem = f"it cannot be read: {error.strerror}"
            return (Read(source=SOURCE, problem=problem),)
        return (Read(source=SOURCE, values=values),)


def from_registry(name: str, raw: object) -> object:
    """A value as a file of JSON would have it; what does not fit is left to the key's rule."""
    key = BY_NAME.get(name)
    rule = key.rule if key is not None else None
    if isinstance(rule, Flag) and raw in (0, 1) and not isinstance(raw, bool):
        return bool(raw)
    if isinstance(rule, Number) and isinstance(raw, str) and raw.strip().isdigit():
        return int(raw)
    if isinstance(rule, NameList) and isinstance(raw, str):
        try:
            return decode_json(raw, list[str], name)
        except BadData:
            return raw
    return raw


def _values(place: str) -> dict[str, object]:
    """Everything below the key. Raises OSError, FileNotFoundError where there is no registry."""
    if sys.platform == "win32":
        return _read(place)
    raise FileNotFoundError(place)


def _read(place: str) -> dict[str, object]:
    winreg: Any = import_module("winreg")  # there is none elsewhere
    access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
    found: dict[str, object] = {}
    with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place, 0, access) as top:
        below, count, _ = winreg.QueryInfoKey(top)
        for number in range(count):
            name, raw, _kind = winreg.EnumValue(top, number)
            found[name] = from_registry(name, raw)
        for number in range(below):
            name = winreg.EnumKey(top, number)
            with winreg.OpenKey(top, name, 0, access) as lower:
                found[name] = _list(winreg, lower)
    return found


def _list(winreg: Any, key: Any) -> list[object]:
    """The entries of a list, in the order of their numbers."""
    count = winreg.QueryInfoKey(key)[1]
    rows = [winreg.EnumValue(key, number)[:2] for number in range(count)]
    rows.sort(key=lambda row: (len(row[0]), row[0]))
    return [value for _, value in rows]
