# SPDX-License-Identifier: Apache-2.0
"""Everywhere the quick switcher can go, found by a few letters. Chats come used last first."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.core.fuzzy import best

Index = QModelIndex | QPersistentModelIndex
PLACE_ROLE = int(Qt.ItemDataRole.UserRole) + 3
MOST_SHOWN = 50
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)


class Target(NamedTuple):
    """One place, or one thing that can be done.

    Attributes:
        kind: what it is, in the reader's language.
        keys: its keys, if it has some, as this system writes them.
        icon: an icon's name.
        go: goes there.
        also: found by these words, too.
    """

    text: str
    kind: str
    icon: str
    go: Callable[[], None]
    keys: str = ""
    also: str = ""


class Places(QAbstractListModel):
    """Rows are Targets: all at first, then those that fit what is typed, best first."""

    def __init__(self, targets: Sequence[Target], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._targets = targets
        self._folded = [f"{target.text} {target.also}".casefold() for target in targets]
        self._shown: list[Target] = list(targets[:MOST_SHOWN])

    def look_for(self, typed: str) -> None:
        """Show what fits; with nothing typed the first ones."""
        found = best(typed, self._folded, MOST_SHOWN) if typed.strip() else range(MOST_SHOWN)
        self.beginResetModel()
        self._shown = [self._targets[number] for number in found if number < len(self._targets)]
        self.endResetModel()

    def target_at(self, row: int) -> Target | None:
        """What stands in a row, if there is one."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Number of places that are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """The place's name, with its kind for screen readers, or the Target."""
        target = self.target_at(index.row()) if index.isValid() else None
        if target is None:
            return None
        if role == PLACE_ROLE:
            return target
        if role == _SPOKEN:
            return ", ".join(filter(None, (target.text, target.kind, target.keys)))
        return target.text if role == _DISPLAY else None
