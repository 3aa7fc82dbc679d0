# SPDX-License-Identifier: Apache-2.0
"""Labels for text that may come from anywhere: plain, wrapped, in one of the stylesheet's roles."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel

from desktop.ui.theme import is_mirrored

_LONG_WORD = re.compile(
    r"[^\s\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]{36,}"
)
"""Without the scripts of East Asia, whose sentences have no spaces and rules of their own."""
_PIECE = re.compile(r".{1,12}")


def label(role: str, text: str = "", *, can_select: bool = False) -> QLabel:
    """A label; ``role`` is one of the stylesheet's, or empty for ordinary text."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setProperty("role", role)
    if is_mirrored():
        # Or Latin letters alone, the name of a model, stand at the left edge.
        side = Qt.AlignmentFlag
        made.setAlignment(side.AlignRight | side.AlignAbsolute | side.AlignVCenter)
    if can_select:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def breakable(text: str) -> str:
    """The same with places where a word that is longer than any of a language may be broken, so
    that a hash or an address does not make its column wider than the page.
    """
    return _LONG_WORD.sub(lambda word: "\u200b".join(_PIECE.findall(word[0])), text)


def set_role(shown: QLabel, role: str) -> None:
    """Give a label another role."""
    if shown.property("role") != role:
        shown.setProperty("role", role)
        shown.style().polish(shown)


def name_box(box: QComboBox, name: str) -> None:
    """Tell screen readers what a box without a label beside it chooses.

    On Linux what is chosen is told as its name; what it is must stand elsewhere.
    """
    box.setAccessibleName(name)
    box.setAccessibleDescription(name)
