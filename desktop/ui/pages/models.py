# SPDX-License-Identifier: Apache-2.0
"""Models: the catalogue by domains, as cards with a download. Nothing is contacted unasked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.bridge.context import AppContext
from desktop.ui.pages.page import Page
from desktop.ui.theme import em
from desktop.ui.widgets.failures import failures
from desktop.ui.widgets.offer_card import OfferCard
from desktop.ui.widgets.offline_switch import OfflineSwitch
from desktop.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from desktop.turn.offers import Offer

LIST_EM, COLUMN_EM = 11, 44
KEY_ROLE = int(Qt.ItemDataRole.UserRole)
INSTALLED = "installed"


class ModelsPage(Page):
    """Reads the catalogue when it is shown for the first time."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(app, parent)
        self._cards: list[OfferCard] = []
        self._shown: tuple[Offer, ...] = ()
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Domains"))
        self._list.setFixedWidth(em(self, LIST_EM))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = QLabel(self.tr("Reading the catalogue…"))
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "muted")
        self._column = QVBoxLayout()
        self._area = QScrollArea()
        self._build()
        self._list.currentItemChanged.connect(lambda _now, _before: self._show())
        app.downloads.changed.connect(self._on_changed)
        app.downloads.progressed.connect(self._refresh_cards)
        app.downloads.load()

    def enter(self) -> None:
        """See Page."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_domain(self, key: str) -> None:
        """Show a domain by its id, or INSTALLED."""
        for row in range(self._list.count()):
            if self._list.item(row).data(KEY_ROLE) == key:
                self._list.setCurrentRow(row)

    def cards(self) -> tuple[OfferCard, ...]:
        """What is shown, in order."""
        return tuple(self._cards)

    def _build(self) -> None:
        header = PageHeader(self.app, self.tr("Models"))
        header.add(OfflineSwitch(self.app.downloads))
        inner = QWidget()
        inner.setMaximumWidth(em(self, COLUMN_EM))
        inner.setLayout(self._column)
        self._column.setContentsMargins(12, 0, 16, 24)
        self._column.setSpacing(10)
        self._column.addWidget(self._empty)
        self._column.addStretch()
        outer = QWidget()
        around = QHBoxLayout(outer)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(inner, 1)
        around.addStretch()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(outer)
        row = QHBoxLayout()
        row.setContentsMargins(10, 12, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._list)
        row.addWidget(self._area, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(header)
        layout.addWidget(failures(self.app))
        layout.addLayout(row, 1)

    def _on_changed(self) -> None:
        if not self.app.downloads.is_loaded:
            return
        if not self._list.count():
            self._fill_list()
        if self._chosen() != self._shown:
            self._show()
        self._refresh_cards()

    def _fill_list(self) -> None:
        known = {domain for offer in self.app.downloads.offers for domain in offer.domains}
        rows = [(str(d.id), d.name) for d in self.app.choices.domains if str(d.id) in known]
        for key, name in (*rows, (INSTALLED, self.tr("Installed"))):
            item = QListWidgetItem(name)
            item.setData(KEY_ROLE, key)
            item.setToolTip(name)
            self._list.addItem(item)
        chosen = str(self.app.choices.domain.id)
        self._list.setCurrentRow(0)
        self.show_domain(chosen)

    def _chosen(self) -> "tuple[Offer, ...]":
        row = self._list.currentRow()
        key = self._list.item(row).data(KEY_ROLE) if row >= 0 else ""
        offers = self.app.downloads.offers
        if key == INSTALLED:
            return tuple(offer for offer in offers if offer.is_installed)
        return tuple(offer for offer in offers if key in offer.domains)

    def _show(self) -> None:
        """Make cards for what is chosen now; one that shows the same already stays."""
        before, self._shown = self._shown, self._chosen()
        kept = {card.offer.id: card for card in self._cards}
        self._cards = []
        for number, offer in enumerate(self._shown):
            old = kept.pop(offer.id, None)
            card = old if old is not None and old.offer == offer else self._made(offer, old)
            self._cards.append(card)
            self._column.insertWidget(number + 1, card)
        for old in kept.values():
            self._drop(old)
        self._empty.setText(self.tr("No model of the catalogue is installed yet."))
        self._empty.setVisible(not self._cards)
        if [offer.id for offer in before] != [offer.id for offer in self._shown]:
            self._area.verticalScrollBar().setValue(0)

    def _made(self, offer: "Offer", old: OfferCard | None) -> OfferCard:
        """A new card; in place of an old one it is as open and has the focus as that had."""
        card = OfferCard(offer, self.app.downloads)
        if old is not None:
            card.more.setChecked(old.more.isChecked())
            if any(b.hasFocus() for b in (old.action, old.cancel, old.more)):
                card.more.setFocus(Qt.FocusReason.OtherFocusReason)
            self._drop(old)
        return card

    def _drop(self, card: OfferCard) -> None:
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _refresh_cards(self) -> None:
        for card in self._cards:
            card.refresh()
