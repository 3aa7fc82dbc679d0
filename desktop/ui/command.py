# SPDX-License-Identifier: Apache-2.0
"""What a command is: one thing that can be done from menus and keys. The tables are elsewhere."""

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from desktop.ui.i18n import QT_TRANSLATE_NOOP

CONTEXT = "Shortcuts"


class Menu(Enum):
    """The menus of the menu bar, in order; the domain menu stands before Help."""

    FILE = QT_TRANSLATE_NOOP("Shortcuts", "&File")
    EDIT = QT_TRANSLATE_NOOP("Shortcuts", "&Edit")
    VIEW = QT_TRANSLATE_NOOP("Shortcuts", "&View")
    CHAT = QT_TRANSLATE_NOOP("Shortcuts", "&Chat")
    HELP = QT_TRANSLATE_NOOP("Shortcuts", "&Help")


class Command(NamedTuple):
    """One thing that can be done.

    Attributes:
        name: its handler is ``Commands._do_NAME``.
        text: what menus and Help call it; English, translated late.
        keys: portable key sequence, or empty. Qt makes Ctrl into Cmd on macOS.
        menu: None: no menu entry.
        starts_group: a separator stands above it.
        is_listed: stands in Help's table of shortcuts.
    """

    name: str
    text: str
    keys: str = ""
    menu: Menu | None = None
    starts_group: bool = False
    is_checkable: bool = False
    is_listed: bool = True

    def label(self) -> str:
        """The text in the user's language."""
        return QCoreApplication.translate(CONTEXT, self.text)

    def key_text(self) -> str:
        """The keys as this system writes them, for example ``Ctrl+N`` or ``⌘N``."""
        return QKeySequence(self.keys).toString(QKeySequence.SequenceFormat.NativeText)
