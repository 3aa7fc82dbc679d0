# SPDX-License-Identifier: Apache-2.0
"""Careful looks into JSON of other programs, whose keys come and go with their versions. Pure.

What is missing or null is empty. Where words may lie, or the order of words, another type than it
must have is told with its place; what only goes with the words is then taken as missing.
"""

from typing import Any

from desktop.interchange.conversation import Unreadable


def mapping(value: Any, place: str) -> dict[str, Any]:
    """An object; null and missing are an empty one."""
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise Unreadable(f"{place} must be an object")
    return value


def listing(value: Any, place: str) -> list[Any]:
    """An array; null and missing are an empty one."""
    if value is None:
        return []
    if not isinstance(value, list):
        raise Unreadable(f"{place} must be an array")
    return value


def beside(value: Any) -> dict[str, Any]:
    """An object that only goes with the words."""
    return value if isinstance(value, dict) else {}


def many(value: Any) -> list[Any]:
    """An array that only goes with the words."""
    return value if isinstance(value, list) else []


def text(value: Any, place: str) -> str:
    """A string; null and missing are an empty one."""
    if value is None:
        return ""
    if not isinstance(value, str):
        raise Unreadable(f"{place} must be a string")
    return value


def key(value: Any) -> str:
    """An identity as text; numbers are identities too, anything else is none."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""


def flag(value: Any) -> bool:
    """Whether it says yes; anything but true says no."""
    return value is True
