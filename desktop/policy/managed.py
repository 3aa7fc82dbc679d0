# SPDX-License-Identifier: Apache-2.0
"""The policy in the managed preferences of macOS, as a profile puts it there.

Asks CoreFoundation, by ctypes, and believes only what is forced: ``defaults write`` of a user
forces nothing. Must be loaded on macOS alone.
"""

import ctypes
import plistlib
import time
from functools import cache
from typing import Any

from desktop.policy.keys import KEYS
from desktop.policy.policy import Read
from desktop.policy.registry import from_registry

DOMAIN = "org.carrel.Carrel"
SOURCE = f"managed preferences {DOMAIN}"
FRESH_S = 2.0
_UTF8, _XML = 0x08000100, 100
_PLACE = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"


class ManagedSource:
    """The forced preferences of this machine."""

    def mark(self) -> object:
        """Something that is another every few seconds."""
        return int(time.monotonic() / FRESH_S)

    def read(self) -> tuple[Read, ...]:
        """What is forced; nothing if nothing is."""
        try:
            framework = _framework()
            values = {key.name: found for key in KEYS if (found := _forced(framework, key.name))}
        except (OSError, ValueError, plistlib.InvalidFileException) as error:
            return (Read(source=SOURCE, problem=f"they cannot be read: {error}"),)
        if not values:
            return ()
        plain = {name: from_registry(name, found[0]) for name, found in values.items()}
        return (Read(source=SOURCE, values=plain),)


def _forced(framework: Any, name: str) -> tuple[object] | None:
    """A forced value; None: it is not forced."""
    key, domain = _text(framework, name), _text(framework, DOMAIN)
    try:
        framework.CFPreferencesAppSynchronize(domain)
        if not framework.CFPreferencesAppValueIsForced(key, domain):
            return None
        value = framework.CFPreferencesCopyAppValue(key, domain)
    finally:
        framework.CFRelease(key)
        framework.CFRelease(domain)
    if not value:
        raise ValueError(f"{name} is forced and has no value")
    data = framework.CFPropertyListCreateData(None, value, _XML, 0, None)
    framework.CFRelease(value)
    if not data:
        raise ValueError(f"{name} is no property list")
    size = framework.CFDataGetLength(data)
    raw = ctypes.string_at(framework.CFDataGetBytePtr(data), size)
    framework.CFRelease(data)
    return (plistlib.loads(raw),)


def _text(framework: Any, text: str) -> int:
    made: int = framework.CFStringCreateWithCString(None, text.encode(), _UTF8)
    return made


@cache
def _framework() -> Any:
    found = ctypes.CDLL(_PLACE)
    pointer, number = ctypes.c_void_p, ctypes.c_long
    shapes: dict[str, tuple[Any, list[Any]]] = {
        "CFStringCreateWithCString": (pointer, [pointer, ctypes.c_char_p, ctypes.c_uint32]),
        "CFPreferencesAppSynchronize": (ctypes.c_ubyte, [pointer]),
        "CFPreferencesAppValueIsForced": (ctypes.c_ubyte, [pointer, pointer]),
        "CFPreferencesCopyAppValue": (pointer, [pointer, pointer]),
        "CFPropertyListCreateData": (pointer, [pointer, pointer, number, ctypes.c_ulong, pointer]),
        "CFDataGetLength": (number, [pointer]),
        "CFDataGetBytePtr": (pointer, [pointer]),
        "CFRelease": (None, [pointer]),
    }
    for name, (result, arguments) in shapes.items():
        function = getattr(found, name)
        function.restype, function.argtypes = result, arguments
    return found
