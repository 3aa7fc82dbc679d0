# SPDX-License-Identifier: Apache-2.0
"""Looks for a word in everything that Python's objects hold, and in what widgets say."""

import gc
import time
from collections.abc import Iterator
from types import FrameType
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

TEXTS = ("text", "toPlainText", "windowTitle", "toolTip", "title", "accessibleName", "currentText")
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


def holders(backwards: str) -> list[str]:
    """What holds the word: the kind of each object, and what holds that one.

    Args:
        backwards: the word, last letter first, so that whoever asks does not hold it.
    """
    gc.collect()
    word = backwards[::-1]
    found, everything = list[str](), gc.get_objects()
    mine = {id(found), id(everything)}
    for number in range(len(everything)):
        each = everything[number]
        if id(each) not in mine and not isinstance(each, FrameType) and _holds(each, word):
            found.append(f"{type(each).__qualname__} in {_owners(each, mine)}")
    return found


def still_held(backwards: str, qtbot: QtBot, limit_s: float = 60) -> list[str]:
    """:func:`holders`, once nothing holds it or it is too late. Events run between two looks.

    A look takes seconds on a busy machine, so what ends by itself needs more than a moment then.
    """
    end_s = time.monotonic() + limit_s
    while (found := holders(backwards)) and time.monotonic() < end_s:
        qtbot.wait(100)
    return found


def said(backwards: str) -> list[str]:
    """Which objects of Qt say the word: widgets, actions, models."""
    word = backwards[::-1]
    found = list[str]()
    for top in QApplication.topLevelWidgets():
        for each in (top, *top.findChildren(QObject)):
            if any(word in text for text in _texts(each)):
                found.append(f"{type(each).__qualname__} {each.objectName()}")
    return found


def _texts(each: QObject) -> Iterator[str]:
    for name in TEXTS:
        read = getattr(each, name, None)
        if callable(read):
            try:
                yield str(read())
            except TypeError:  # it wants an argument
                continue
    if isinstance(each, QAbstractItemModel):
        for row in range(each.rowCount(QModelIndex())):
            for role in ROLES:
                yield str(each.data(each.index(row, 0), role))


def _holds(each: Any, word: str, depth: int = 4) -> bool:
    """Also through what the collector does not track: records and tuples of plain values."""
    for inner in gc.get_referents(each):
        if isinstance(inner, str):
            if word in inner:
                return True
        elif isinstance(inner, bytes | bytearray):
            if word.encode() in inner:
                return True
        elif depth and not gc.is_tracked(inner) and _holds(inner, word, depth - 1):
            return True
    return False


def _owners(each: Any, mine: set[int], depth: int = 6) -> str:
    """The way up to something with a name."""
    chain, seen = list[str](), mine | {id(each)}
    while depth:
        referrers = gc.get_referrers(each)
        seen.add(id(referrers))
        owners = [o for o in referrers if id(o) not in seen and not isinstance(o, FrameType)]
        if not owners:
            break
        each = min(owners, key=lambda owner: not _is_named(owner))
        seen.add(id(each))
        chain.append(_name(each))
        if _is_named(each):
            break
        depth -= 1
    return " < ".join(chain)


def _is_named(owner: Any) -> bool:
    kind = type(owner)
    return kind.__module__.startswith("desktop") or kind.__name__ in ("function", "method")


def _name(owner: Any) -> str:
    kind = type(owner).__qualname__
    keys = [str(key) for key in owner][:4] if isinstance(owner, dict) else []
    return f"{kind}{keys}" if keys else getattr(owner, "__qualname__", kind)
