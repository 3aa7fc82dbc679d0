# SPDX-License-Identifier: Apache-2.0
"""What was found: versions, what is new in them, and the button that installs."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.bridge.sentences import said
from desktop.bridge.updates import Found
from desktop.core.update import Part
from desktop.ui.chat.text_block import TextBlock
from desktop.ui.updates.words import all_named, found_facts, named
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.labels import breakable, label

if TYPE_CHECKING:
    from desktop.turn.updates import Offer


class FoundPanel(QFrame):
    """Hidden until something newer was found."""

    wanted = Signal(tuple, bool)
    """Parts to install, and whether somebody insists."""
    left = Signal()
    """Not now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._installable: tuple[Part, ...] = ()
        self.title = label("strong")
        self._facts = label("small", can_select=True)
        # Breaks an address where it must and copies it whole; what nobody could see shows.
        self.notes = TextBlock()
        self._held = QVBoxLayout()
        self._held.setSpacing(6)
        self.install = TextButton(self.tr("Install"), role="primary")
        self.install.clicked.connect(lambda: self.wanted.emit(self._installable, False))
        self.later = TextButton(self.tr("Not now"))
        self.later.clicked.connect(self.left)
        buttons = Flow()
        buttons.addWidget(self.install)
        buttons.addWidget(self.later)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(6)
        for widget in (self.title, self._facts, self.notes):
            column.addWidget(widget)
        column.addLayout(self._held)
        column.addSpacing(4)
        column.addLayout(buttons)
        self.hide()

    def show_found(self, found: Found, *, can_install: bool) -> bool:
        """Show what is newer; False: nothing is."""
        newer = [each for each in found.offers if each.is_newer]
        ready = [each for each in newer if not each.refusal and not each.waiting]
        # A part that was never here cannot be installed beside itself.
        ready = [each for each in ready if each.installed or not can_install]
        self._installable = tuple(each.package.part for each in ready) if can_install else ()
        words = self.tr("%1 can be installed") if can_install else self.tr("%1 has come out")
        told = all_named((each.package.part, each.package.version) for each in ready or newer)
        held = self.tr("%1 has come out, and is not for this computer now")
        self.title.setText((words if ready else held).replace("%1", told))
        self._facts.setText(found_facts(found, ready or newer))
        self.notes.set_plain(found.manifest.notes)
        self.notes.setAccessibleName(self.title.text())
        self.notes.setVisible(bool(found.manifest.notes))
        self.install.setVisible(bool(self._installable))
        self.install.setAccessibleName(f"{self.install.text()}: {told}")
        self._show_held([each for each in newer if each not in ready], can_install=can_install)
        self.setVisible(bool(newer))
        return bool(newer)

    def _show_held(self, offers: "list[Offer]", *, can_install: bool) -> None:
        """Why the others are not installed, and the way to have them all the same."""
        while (item := self._held.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for offer in offers:
            if reason := offer.refusal or offer.waiting:
                may_insist = can_install and not offer.refusal and bool(offer.installed)
                self._held.addWidget(self._held_row(offer, said(reason), may_insist=may_insist))

    def _held_row(self, offer: "Offer", reason: str, *, may_insist: bool) -> QWidget:
        name = named(offer.package.part, offer.package.version)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(label("muted", breakable(f"{name}: {reason}")), 1)
        if may_insist:
            button = TextButton(self.tr("Install all the same"))
            button.setAccessibleName(f"{button.text()}: {name}")
            button.clicked.connect(lambda: self.wanted.emit((offer.package.part,), True))
            layout.addWidget(button)
        return row
