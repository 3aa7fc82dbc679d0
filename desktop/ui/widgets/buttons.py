# SPDX-License-Identifier: Apache-2.0
"""Buttons that follow the theme and are never without a name for screen readers."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QSizePolicy, QToolButton, QWidget

from desktop.ui.icons import colour_of_role, icon
from desktop.ui.theme import em


class IconButton(QToolButton):
    """A flat button with an icon and, if wanted, its text beside it."""

    def __init__(
        self,
        icon_name: str,
        text: str,
        parent: QWidget | None = None,
        *,
        shows_text: bool = False,
        colour: str = "text_muted",
    ) -> None:
        """``text`` is what a screen reader says, and the tooltip of a button without text."""
        super().__init__(parent)
        self._icon_name, self._colour = icon_name, colour
        self.setText(text)
        self.setAccessibleName(text)
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if shows_text else style.ToolButtonIconOnly
        )
        if not shows_text:
            self.setToolTip(text)
        self.setProperty("role", "quiet")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._draw()

    def set_icon(self, icon_name: str, text: str | None = None) -> None:
        """Change the icon, and with it what the button says."""
        self._icon_name = icon_name
        if text is not None:
            self.setText(text)
            self.setAccessibleName(text)
            if self.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
                self.setToolTip(text)
        self._draw()

    def set_colour(self, colour: str) -> None:
        """Name of the colour that the icon is drawn in."""
        if colour != self._colour:
            self._colour = colour
            self._draw()

    @property
    def is_current(self) -> bool:
        """Whether what it leads to is on the screen."""
        return bool(self.property("current"))

    def set_current(self, is_current: bool) -> None:
        """Show that what it leads to is on the screen, and tell it to screen readers.

        Not by being checked: a checkable button is a check box to them, which it is not.
        """
        if is_current == self.is_current:
            return
        self.setProperty("current", is_current)
        self.setAccessibleDescription(self.tr("Shown now") if is_current else "")
        if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            self.style().polish(self)

    def _draw(self) -> None:
        edge = max(16, em(self, 1.05))
        self.setIconSize(QSize(edge, edge))
        self.setIcon(icon(self._icon_name, colour_of_role(self._colour), edge))

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: follow theme and text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._draw()


class TextButton(QPushButton):
    """A button with text. ``role``: ``""`` for a plain one, ``primary``, ``quiet`` or ``chip``."""

    def __init__(self, text: str, parent: QWidget | None = None, *, role: str = "") -> None:
        super().__init__(text, parent)
        self.setAccessibleName(text)
        self.setProperty("role", role)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


def add_clear_button(line: QLineEdit) -> None:
    """Let a line be emptied by a button at its end. Qt's own has no name for screen readers."""
    if not line.isClearButtonEnabled():
        line.setClearButtonEnabled(True)
        button = line.findChild(QToolButton)
        assert button is not None, "Qt puts a tool button into the line"
        button.setAccessibleName(QCoreApplication.translate("ClearButton", "Clear"))


class RowButton(QPushButton):
    """A flat button as wide as its column, icon and text at the left."""

    def __init__(self, icon_name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon_name = icon_name
        self.setAccessibleName(text)
        self.setProperty("role", "row")
        self.setAutoDefault(False)
        self._draw()

    def _draw(self) -> None:
        edge = max(16, em(self, 1.05))
        self.setIconSize(QSize(edge, edge))
        self.setIcon(icon(self._icon_name, colour_of_role("text"), edge))

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: follow theme and text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._draw()
