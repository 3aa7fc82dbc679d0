# SPDX-License-Identifier: Apache-2.0
"""Models: the catalogue by domains, and what is installed. Nothing is contacted unasked."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.bridge.context import AppContext
from desktop.ui.adopting import AdoptButton
from desktop.ui.pages.page import Page
from desktop.ui.shortcuts import command
from desktop.ui.widgets.arrivals import Arrivals
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.download_panel import DownloadPanel
from desktop.ui.widgets.em_width import put_beside
from desktop.ui.widgets.failures import failures
from desktop.ui.widgets.file_card import FileCard
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.hub_panel import HubPanel
from desktop.ui.widgets.labels import label
from desktop.ui.widgets.mirrored import set_margins
from desktop.ui.widgets.model_details import seals_text
from desktop.ui.widgets.model_words import cards_text
from desktop.ui.widgets.offer_card import OfferCard
from desktop.ui.widgets.offline_switch import OfflineSwitch
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.reading_order import insert
from desktop.ui.widgets.scroll_column import ScrollColumn
from desktop.ui.widgets.section_list import SectionList

if TYPE_CHECKING:
    from desktop.bridge.relocating import Relocated
    from desktop.turn.offers import Installed, Offer

LIST_EM = 11
ROWS_ABOVE = 4
"""What was said, what is not signed, what a graphics card has not told, what arrives."""
GAP_PX = 14
KEY_ROLE = int(Qt.ItemDataRole.UserRole)
FURTHER, INSTALLED, HUB, DOWNLOADS = "further", "installed", "hub", "downloads"


class ModelsPage(Page):
    """Reads catalogue and files when it is shown for the first time. Takes dropped files."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(app, parent)
        self._cards: list[OfferCard | FileCard] = []
        self._place = self._wanted = ""
        self._list = SectionList(self.tr("Domains"), LIST_EM)
        self._said = label("muted", self.tr("Reading the catalogue…"))
        self._seals = label("error")
        self._seals.hide()
        self._silent = label("muted")
        self._silent.hide()
        self._bare = label(
            "muted",
            self.tr(
                "Only the built-in Guide is installed. Choose a domain at the left to download a "
                "model, or add a GGUF file of your own; you can also drop one here."
            ),
        )
        self._bare.hide()
        self.arrivals = Arrivals(app)
        self._column = QVBoxLayout()
        self.hub, self.downloads = HubPanel(app), DownloadPanel(app)
        self._stack = QStackedWidget()
        self._area = self._build()
        self.setAcceptDrops(True)
        self._list.currentItemChanged.connect(lambda _now, _before: self._on_domain_chosen())
        app.downloads.changed.connect(self._on_changed)
        app.downloads.progressed.connect(self._refresh_cards)
        app.library.check_changed.connect(self._refresh_cards)
        app.library.removed.connect(self._on_removed)
        app.relocating.changed.connect(self._on_relocating)
        app.relocating.done.connect(self._on_relocated)
        app.cards.changed.connect(self._tell_of_cards)
        app.downloads.load()

    def enter(self) -> None:
        """See Page."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_domain(self, key: str) -> None:
        """Show a domain by its id, or another section; also before the catalogue is read."""
        self._wanted = key
        for row in range(self._list.count()):
            if self._list.item(row).data(KEY_ROLE) == key:
                self._list.setCurrentRow(row)

    def cards(self) -> tuple[OfferCard, ...]:
        """The models of the catalogue that are shown, in order."""
        return tuple(card for card in self._cards if isinstance(card, OfferCard))

    def file_cards(self) -> tuple[FileCard, ...]:
        """The installed models that are shown, in order."""
        return tuple(card for card in self._cards if isinstance(card, FileCard))

    def _build(self) -> ScrollColumn:
        header = PageHeader(self.app, self.tr("Models"))
        add = TextButton(command("add_model").label())
        add.setToolTip(self.tr("Use a GGUF file where it lies, or copy it; or drop one here"))
        add.clicked.connect(self.app.requests.model_file_wanted)
        right = QWidget()
        lines = Flow(GAP_PX, right)  # one below the other where large text has no room
        for widget in (AdoptButton(self.app), add, OfflineSwitch(self.app.downloads)):
            lines.addWidget(widget)
        header.add_right(right)
        inner = QWidget()
        inner.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(self._said)
        self._column.addWidget(self._seals)
        self._column.addWidget(self._silent)
        self._column.addWidget(self.arrivals)
        self._column.addWidget(self._bare)
        self._column.addStretch()
        area = ScrollColumn(inner, margins=(12, 0, 16, 24))
        row = QHBoxLayout()
        set_margins(row, 10, 12, 0, 0)
        row.setSpacing(8)
        self._stack.addWidget(area)
        self._stack.addWidget(self.hub)
        self._stack.addWidget(self.downloads)
        put_beside(row, self._list, self._stack)
        self.stack(row, header, failures(self.app))
        return area

    def _on_changed(self) -> None:
        if not self.app.downloads.is_loaded:
            return
        if not self._list.count():
            self._fill_list()
        self._count_downloads()
        self._seals.setText(seals_text(self.app.downloads.seals))
        self._seals.setVisible(bool(self._seals.text()))
        self._tell_of_cards()
        self._show()
        self._refresh_cards()

    def _tell_of_cards(self) -> None:
        watch, machine = self.app.cards, self.app.downloads.machine
        text = cards_text(machine, is_looking=watch.is_looking, is_late=watch.is_late)
        self._silent.setText(text)
        self._silent.setVisible(bool(text))

    def _count_downloads(self) -> None:
        count = len(self.app.downloads.queued())
        text = self.tr("Downloads (%1)").replace("%1", str(count)) if count else ""
        item = self._list.item(self._list.count() - 1)
        item.setText(text or self.tr("Downloads"))
        item.setToolTip(item.text())

    def _on_domain_chosen(self) -> None:
        self._say("")
        self._stack.setCurrentIndex({HUB: 1, DOWNLOADS: 2}.get(self._key(), 0))
        self._show()

    def _on_removed(self, installed: "Installed", freed_bytes: int) -> None:
        from desktop.ui.removal_question import said_after  # noqa: PLC0415  # rarely

        self._say(said_after(installed, freed_bytes))

    def _on_relocating(self) -> None:
        self.arrivals.refresh()
        self._refresh_cards()

    def _on_relocated(self, moved: "Relocated") -> None:
        from desktop.ui.move_dialog import said_after_move  # noqa: PLC0415  # rarely

        self._say(said_after_move(moved))

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))
        if sentence:
            self.app.requests.announced.emit(sentence)

    def _fill_list(self) -> None:
        known = {domain for offer in self.app.downloads.offers for domain in offer.domains}
        rows = [(str(d.id), d.name) for d in self.app.choices.domains if str(d.id) in known]
        if any(not offer.domains for offer in self.app.downloads.offers):
            rows.append((FURTHER, self.tr("Further models")))
        rows += [
            (INSTALLED, self.tr("Installed")),
            (HUB, self.tr("Search the hub")),
            (DOWNLOADS, self.tr("Downloads")),
        ]
        for key, name in rows:
            item = QListWidgetItem(name)
            item.setData(KEY_ROLE, key)
            item.setToolTip(name)
            self._list.addItem(item)
        self.show_domain(self._wanted or str(self.app.choices.domain.id))
        if self._list.currentRow() < 0:  # no model is recommended for the domain in use
            self._list.setCurrentRow(0)

    def _chosen(self) -> "tuple[Offer | Installed, ...]":
        key = self._key()
        if key == INSTALLED:
            return self.app.downloads.installed
        offers = self.app.downloads.offers
        if key == FURTHER:  # classics, models for search: no domain recommends them
            return tuple(offer for offer in offers if not offer.domains)
        return tuple(offer for offer in offers if key in offer.domains)

    def _key(self) -> str:
        row = self._list.currentRow()
        return str(self._list.item(row).data(KEY_ROLE)) if row >= 0 else ""

    def _show(self) -> None:
        """Make cards for what is chosen now; one that shows the same already stays."""
        kept = {card.shown.key: card for card in self._cards}
        self._cards = []
        for number, shown in enumerate(self._chosen()):
            old = kept.pop(shown.key, None)
            card = old if old is not None and old.shown == shown else self._made(shown, old)
            self._cards.append(card)
            insert(self._column, number + ROWS_ABOVE, card)
        for old in kept.values():
            self._drop(old)
        files = self.file_cards()
        self._bare.setVisible(bool(files) and all(f.shown.model.is_builtin for f in files))
        if self._key() != self._place:
            self._area.verticalScrollBar().setValue(0)
        self._place = self._key()

    def _made(
        self, shown: "Offer | Installed", old: OfferCard | FileCard | None
    ) -> OfferCard | FileCard:
        """A new card, in place of an old one of the same model."""
        from desktop.turn.offers import Offer  # noqa: PLC0415  # the bridge has loaded it by now

        card: OfferCard | FileCard
        if isinstance(shown, Offer):
            card = offer_card = OfferCard(shown, self.app)
            if isinstance(old, OfferCard):
                offer_card.take_over(old)
        else:
            card = file_card = FileCard(shown, self.app)
            if isinstance(old, FileCard):
                file_card.take_over(old)
        if old is not None:
            self._drop(old)
        return card

    def _drop(self, card: QWidget) -> None:
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _refresh_cards(self) -> None:
        for card in self._cards:
            card.refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt override: files and folders of this machine may be dropped."""
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt override: add what was dropped; a file that is no model is refused with a reason."""
        event.setDropAction(Qt.DropAction.CopyAction)  # never moved away: it is asked what to do
        event.accept()
        self.app.choices.offer(_dropped(event))
        self.show_domain(INSTALLED)


def _dropped(event: QDropEvent) -> list[Path]:
    urls = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
