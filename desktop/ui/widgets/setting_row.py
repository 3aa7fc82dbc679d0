# SPDX-License-Identifier: Apache-2.0
"""One editor for each kind of setting: label, editor, one sentence of help."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.bridge.preferences import SettingsLink
from desktop.settings.kinds import Kind, OneOf, Real, Text, Whole
from desktop.settings.setting import Setting
from desktop.ui.theme import em
from desktop.ui.widgets.managed import managed, managed_text
from desktop.ui.widgets.text_editor import TextEditor

CONTEXT = "Settings"
EDITOR_EM, TEXT_EM = 11, 19
TEXT_MARGIN_PX = 6


class SettingRow(QWidget):
    """Shows and changes one setting; follows changes made elsewhere."""

    def __init__(
        self, setting: Setting[Any], preferences: SettingsLink, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._setting, self._preferences = setting, preferences
        label = QLabel(_tr(setting.label))
        label.setProperty("role", "strong")
        label.setWordWrap(True)
        hint = QLabel(_tr(setting.help))
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._managed = QLabel(managed_text())
        self._managed.setProperty("role", "small")
        words.addWidget(label)
        words.addWidget(hint)
        words.addWidget(self._managed)
        self._words = words
        self._editor = _editor_for(setting.kind)
        self._is_text = isinstance(self._editor, TextEditor)
        self._is_narrow = False
        self._fit()
        self._editor.setAccessibleName(_tr(setting.label))
        self._editor.setAccessibleDescription(_tr(setting.help))
        label.setBuddy(self._editor)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 8, 0, 8)
        self._layout.addLayout(words, 1)
        self._layout.addWidget(self._editor)
        self.set_narrow(False)
        self._show()
        self._connect()
        preferences.changed.connect(self._on_changed)

    def add_below(self, widget: QWidget) -> None:
        """Put something under the help."""
        self._words.addWidget(widget)

    def _fit(self) -> None:
        """Give the editor its width; one for text may be less wide where there is no room."""
        least_em = TEXT_EM if self._is_text else EDITOR_EM
        self._width = max(em(self, least_em), self._editor.sizeHint().width())
        self._editor.setMaximumWidth(self._width)
        self._editor.setMinimumWidth(0 if self._is_text and self._is_narrow else self._width)

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: another text size, which may have been chosen right here."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:  # the editor hears of it after its row
            QTimer.singleShot(0, self, self._fit)

    def set_narrow(self, is_narrow: bool) -> None:
        """Put the editor under the words where there is no room beside them."""
        self._is_narrow = is_narrow
        direction, align = QBoxLayout.Direction, Qt.AlignmentFlag
        self._layout.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)
        self._layout.setSpacing(6 if is_narrow else 24)
        side = align.AlignLeft if is_narrow else align.AlignVCenter
        if self._is_text:  # as wide as there is room
            self._editor.setMinimumWidth(0 if is_narrow else self._width)
            side = align(0) if is_narrow else side
        self._layout.setAlignment(self._editor, side)

    def _connect(self) -> None:
        editor = self._editor
        if isinstance(editor, _Choice):
            editor.activated.connect(lambda _index: self._save(editor.currentData()))
        elif isinstance(editor, _WholeNumber | _RealNumber):
            editor.valueChanged.connect(lambda _value: self._save(editor.chosen()))
        elif isinstance(editor, TextEditor):
            editor.entered.connect(self._save)

    def _save(self, value: object) -> None:
        if value == "":  # an emptied line is as it was at the first start
            value = self._setting.default
        if value != self._preferences.get(self._setting):
            self._preferences.set(self._setting, value)
        elif self._is_text:
            self._show()  # without the spaces around it

    def _show(self) -> None:
        value = self._preferences.get(self._setting)
        editor = self._editor
        self._managed.setVisible(self._preferences.is_managed(self._setting))
        is_locked = self._preferences.is_locked(self._setting)
        managed(editor, is_locked=is_locked)
        if not is_locked:
            editor.setAccessibleDescription(_tr(self._setting.help))
        editor.blockSignals(True)
        if isinstance(editor, _Choice):
            editor.setCurrentIndex(editor.findData(value))
        elif isinstance(editor, _WholeNumber | _RealNumber):
            editor.choose(value)
        elif isinstance(editor, TextEditor):
            editor.show_text(value)
        editor.blockSignals(False)

    def _on_changed(self, setting: Setting[Any]) -> None:
        if setting.key == self._setting.key:
            self._show()


class _Choice(QComboBox):
    def __init__(self, kind: OneOf) -> None:
        super().__init__()
        for option, label in zip(kind.options, kind.labels, strict=True):
            self.addItem(_tr(label), option)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling the page must not change a setting


class _WholeNumber(QSpinBox):
    """A special value stands one below the lowest; it may be another number in the file."""

    def __init__(self, kind: Whole) -> None:
        super().__init__()
        self._kind = kind
        has_special = kind.special is not None
        self.setRange(kind.low - 1 if has_special else kind.low, kind.high)
        self.setSingleStep(kind.step)
        self.setGroupSeparatorShown(True)
        if kind.unit:
            self.setSuffix(f" {_tr(kind.unit)}")
        if has_special:
            self.setSpecialValueText(_tr(kind.special_label))
        self.setKeyboardTracking(False)
        self.lineEdit().setTextMargins(TEXT_MARGIN_PX, 0, 0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def chosen(self) -> int:
        if self._kind.special is not None and self.value() < self._kind.low:
            return self._kind.special
        return self.value()

    def choose(self, value: int) -> None:
        self.setValue(self.minimum() if value == self._kind.special else value)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _RealNumber(QDoubleSpinBox):
    """A special value stands one step below the lowest."""

    def __init__(self, kind: Real) -> None:
        super().__init__()
        self._kind = kind
        has_special = kind.special is not None
        self.setDecimals(2)
        self.setRange(kind.low - kind.step if has_special else kind.low, kind.high)
        self.setSingleStep(kind.step)
        if has_special:
            self.setSpecialValueText(_tr(kind.special_label))
        self.setKeyboardTracking(False)
        self.lineEdit().setTextMargins(TEXT_MARGIN_PX, 0, 0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def chosen(self) -> float:
        value = round(self.value(), 2)
        if self._kind.special is not None and value < self._kind.low:
            return self._kind.special
        return value

    def choose(self, value: float) -> None:
        self.setValue(self.minimum() if value == self._kind.special else value)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def has_editor(kind: Kind[Any]) -> bool:
    """Whether a row can show this kind; lists of paths have a part of the page of their own."""
    return isinstance(kind, OneOf | Whole | Real | Text)


def _editor_for(kind: Kind[Any]) -> QWidget:
    match kind:
        case OneOf():
            editor: QWidget = _Choice(kind)
        case Whole():
            editor = _WholeNumber(kind)
        case Real():
            editor = _RealNumber(kind)
        case Text():
            editor = TextEditor(is_file=kind.is_file, is_folder=kind.is_folder)
        case _:
            raise TypeError(f"no editor for {type(kind).__name__}")
    across = QSizePolicy.Policy.Preferred if isinstance(kind, Text) else QSizePolicy.Policy.Fixed
    editor.setSizePolicy(across, QSizePolicy.Policy.Fixed)
    return editor


def _tr(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
