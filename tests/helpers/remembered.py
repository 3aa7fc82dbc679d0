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
LEAVES = frozenset({int, float, bool, type(None), str, bytes, bytearray})
TOLD = 3
"""Of so many the way up is told: each step of it goes through everything there is."""
CHUNK = 1000
"""So many are looked into at once: each look is told to whoever audits this interpreter."""
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
    for begin in range(0, len(everything), CHUNK):
        chunk = [each for each in everything[begin : begin + CHUNK] if _counts(each, mine)]
        for each in chunk if _hold(chunk, word) else ():
            if _hold([each], word):
                kind, is_told = type(each).__qualname__, len(found) < TOLD
                way = f" in {_owners(each, mine | {id(chunk)})}" if is_told else ""
                found.append(f"{kind}{way}")
    return found


def _counts(each: Any, mine: set[int]) -> bool:
    return id(each) not in mine and not isinstance(each, FrameType)


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


def _hold(several: list[Any], word: str, depth: int = 4) -> bool:
    """Also through what the collector does not track: records and tuples of plain values."""
    inner = gc.get_referents(*several)
    if word in "\0".join([text for text in inner if isinstance(text, str)]):
        return True
    if word.encode() in b"\0".join([data for data in inner if isinstance(data, bytes | bytearray)]):
        return True
    deeper = [each for each in inner if type(each) not in LEAVES and not gc.is_tracked(each)]
    return bool(depth and deeper) and _hold(deeper, word, depth - 1)


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
