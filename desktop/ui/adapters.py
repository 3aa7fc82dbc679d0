# SPDX-License-Identifier: Apache-2.0
"""The adapters of one model in the dialog with its settings: which act, and how strongly."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFileDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.bridge.adapters import AdapterChoosing
from desktop.bridge.model_settings import ModelSettingsLink
from desktop.bridge.sentences import said
from desktop.core.errors import KnownError
from desktop.settings.adapters import ADAPTERS, SCALE, AdapterChoice
from desktop.settings.setting import Setting
from desktop.ui.theme import em
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.labels import breakable, label, set_role
from desktop.ui.widgets.model_words import size_text
from desktop.ui.widgets.setting_row import CONTEXT, TEXT_MARGIN_PX

if TYPE_CHECKING:
    from desktop.turn.adapter_offers import AdapterOffer

SCALE_EM, NAME_EM = 5.5, 7
BOX_PX = 23
"""Of a check box, what stands before its text."""


class AdaptersRow(QWidget):
    """Stands among the rows of the dialog; what is changed holds from the next answer on."""

    setting: Setting[Any] = ADAPTERS

    def __init__(
        self,
        choosing: AdapterChoosing,
        link: ModelSettingsLink,
        say: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        """``say``: what a screen reader is to say."""
        super().__init__(parent)
        self._choosing, self._link, self._say = choosing, link, say
        self.lines: tuple[AdapterLine, ...] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(2)
        name = QCoreApplication.translate(CONTEXT, ADAPTERS.label)
        for role, text in (("strong", name), ("muted", ADAPTERS.help)):
            layout.addWidget(label(role, QCoreApplication.translate(CONTEXT, text)))
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 6, 0, 0)
        self._column.setSpacing(8)
        layout.addLayout(self._column)
        self._none = label("small", self.tr("None was found in the folders of models."))
        self.problem = label("error", can_select=True)
        self.add = TextButton(self.tr("Add file…"))
        self.add.setAccessibleName(self.tr("Add the file of an adapter…"))
        self.add.clicked.connect(self._on_add_clicked)
        self.back = TextButton(self.tr("Reset"), role="quiet")
        self.back.setAccessibleName(f"{self.back.text()}: {name}")
        self.back.clicked.connect(lambda: link.set(ADAPTERS, None))
        layout.addWidget(self._none)
        layout.addSpacing(4)
        layout.addWidget(self.problem)
        layout.addLayout(_in_a_row(self.add, self.back))
        choosing.changed.connect(self._show)
        choosing.refused.connect(self._on_refused)
        self._show()
        choosing.look()

    def _show(self) -> None:
        offers = self._choosing.offers
        paths = [line.path for line in self.lines]
        if paths != [offer.adapter.path for offer in offers]:
            self._rebuild(offers)
        for line, offer in zip(self.lines, offers, strict=True):
            line.show_offer(offer, self._choosing.choice(line.path))
        self._none.setVisible(self._choosing.is_read and not offers)
        self.problem.setVisible(bool(self.problem.text()))
        self.back.setVisible(self._link.is_own(ADAPTERS))

    def _rebuild(self, offers: "tuple[AdapterOffer, ...]") -> None:
        """Lines for these files; one that is there already keeps the focus."""
        kept = {line.path: line for line in self.lines}
        self.lines = tuple(
            kept.pop(path) if path in kept else AdapterLine(path, self._choosing)
            for path in (offer.adapter.path for offer in offers)
        )
        for gone in kept.values():
            if gone.isAncestorOf(self.focusWidget()):
                self.add.setFocus()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        previous: QWidget | None = None
        for number, line in enumerate(self.lines):
            self._column.insertWidget(number, line)
            line.follow(previous)
            previous = line.last
        if previous is not None:
            QWidget.setTabOrder(previous, self.add)

    def _on_refused(self, error: KnownError) -> None:
        text = said(error.sentence)
        self.problem.setText(breakable(text))
        self.problem.show()
        self._say(text)

    def _on_add_clicked(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a LoRA adapter"))
        dialog.setNameFilter(self.tr("Adapters in GGUF (*.gguf);;All files (*)"))
        dialog.fileSelected.connect(self.take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, file: str) -> None:
        """A file that somebody chose."""
        self.problem.clear()
        self.problem.hide()
        self._choosing.add(Path(file).absolute())


def _in_a_row(*buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 6, 0, 0)
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch()
    return row


class AdapterLine(QWidget):
    """One adapter: whether it acts, how strongly, and what it is."""

    def __init__(self, path: Path, choosing: AdapterChoosing) -> None:
        super().__init__()
        self.path, self._choosing = path, choosing
        self.box = _NameBox()
        self.box.clicked.connect(lambda is_on: choosing.switch(path, is_on=is_on))
        self.scale = _Scale()
        self.scale.valueChanged.connect(lambda value: choosing.scale(path, round(value, 2)))
        self.remove = TextButton(self.tr("Remove"), role="quiet")
        self.remove.clicked.connect(lambda: choosing.remove(path))
        self._facts = label("small")
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.box, 1)
        first.addWidget(self.remove)
        first.addWidget(self.scale)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        layout.addLayout(first)
        below = QHBoxLayout()
        below.addSpacing(BOX_PX)
        below.addWidget(self._facts, 1)
        layout.addLayout(below)

    @property
    def last(self) -> QWidget:
        """What has the focus last."""
        return self.scale

    def follow(self, previous: QWidget | None) -> None:
        """Have the focus after ``previous``."""
        for widget in (self.box, self.remove, self.scale):
            if previous is not None:
                QWidget.setTabOrder(previous, widget)
            previous = widget

    def show_offer(self, offer: "AdapterOffer", choice: AdapterChoice) -> None:
        """Show what the file is and what is set for it."""
        name = offer.adapter.name
        self.box.show_name(name)
        self.box.setToolTip(str(self.path))
        self.box.setChecked(choice.is_on)
        # One that cannot act can still be switched off.
        self.box.setEnabled(choice.is_on or not offer.problem)
        self.scale.blockSignals(True)
        self.scale.setValue(choice.scale)
        self.scale.blockSignals(False)
        self.scale.setEnabled(choice.is_on)
        self.scale.setAccessibleName(self.tr("Strength of %1").replace("%1", name))
        self.remove.setVisible(offer.is_set)
        self.remove.setAccessibleName(self.tr("Remove %1 from the list").replace("%1", name))
        set_role(self._facts, "error" if offer.problem else "small")
        facts = _problem(offer) if offer.problem else _facts(offer)
        self._facts.setText(breakable(facts))
        self.box.setAccessibleDescription(facts)


class _NameBox(QCheckBox):
    """With a name of any length, which is cut where there is no room."""

    _name = ""

    def show_name(self, name: str) -> None:
        self._name = name
        self.setAccessibleName(name)
        self._cut()

    def minimumSizeHint(self) -> QSize:
        # Qt's own asks sizeHint, and so must not be asked here.
        return self.sizeHint()

    def sizeHint(self) -> QSize:
        return QSize(BOX_PX + round(em(self, NAME_EM)), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        room = self.width() - BOX_PX - 2
        short = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        self.setText(short.replace("&", "&&"))


class _Scale(QDoubleSpinBox):
    """How strongly an adapter acts."""

    def __init__(self) -> None:
        super().__init__()
        self.setRange(SCALE.low, SCALE.high)
        self.setSingleStep(SCALE.step)
        self.setDecimals(2)
        self.setKeyboardTracking(False)
        self.lineEdit().setTextMargins(TEXT_MARGIN_PX, 0, 0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(round(em(self, SCALE_EM)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling the page must not change a setting


def _facts(offer: "AdapterOffer") -> str:
    adapter, translate = offer.adapter, QCoreApplication.translate
    made_for = translate("AdapterLine", "made for %1").replace("%1", adapter.base)
    anew = translate("AdapterLine", "the model is loaded again for it, once")
    folder = adapter.path.parent.name
    words = (made_for if adapter.base else "", size_text(adapter.size_bytes), folder)
    return " · ".join(filter(None, (*words, "" if offer.is_known else anew)))


def _problem(offer: "AdapterOffer") -> str:
    text = QCoreApplication.translate("AdapterLine", "%1 cannot be used: %2")
    name = offer.adapter.path.name
    return text.replace("%1", name).replace("%2", said(offer.problem))
