# SPDX-License-Identifier: Apache-2.0
"""Search the hub: words, size and architecture, and the repositories found as cards."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.bridge.context import AppContext
from desktop.bridge.sentences import said_error
from desktop.ui.widgets.buttons import TextButton, add_clear_button
from desktop.ui.widgets.error_box import ErrorBox
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.labels import label, name_box
from desktop.ui.widgets.model_words import fit_text, joined, parameters_text
from desktop.ui.widgets.offer_card import OfferCard
from desktop.ui.widgets.reading_order import insert
from desktop.ui.widgets.scroll_column import ScrollColumn

if TYPE_CHECKING:
    from desktop.turn.hub_offers import HubRepo

BILLION = 10**9
ROWS_ABOVE = 4
"""Two rows of fields, the sentence, and the error."""
SIZES = ((0, 0), (0, 2), (2, 5), (5, 10), (10, 0))
"""Billions of parameters, from and to; 0: no bound."""
ARCHITECTURES = (
    *("llama", "qwen2", "qwen3", "qwen35", "gemma3", "gemma4", "granite", "mistral3", "phi3"),
    *("smollm3", "lfm2", "starcoder2", "bert", "nomic-bert"),
)


class RepoCard(QFrame):
    """A repository before its files are known."""

    def __init__(self, repo: "HubRepo", app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.repo, self._app = repo, app
        self.look = TextButton(self.tr("Show files"))
        self.look.setAccessibleName(f"{self.look.text()}: {repo.name}")
        self.look.clicked.connect(lambda: app.hub.look(repo.name))
        self._note = label("error")
        gated = self.tr("gated: needs an account and a token") if repo.is_gated else ""
        downloads = self.tr("%L1 downloads").replace("%L1", self.locale().toString(repo.downloads))
        facts = joined(
            parameters_text(repo.parameters),
            repo.architecture,
            repo.licence or self.tr("licence not told"),
            downloads if repo.downloads else "",
        )
        fit = joined(fit_text(repo.fit), self.tr("as Q4_K_M")) if repo.fit is not None else ""
        buttons = Flow()
        buttons.addWidget(self.look)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.setSpacing(5)
        for role, text in (
            ("strong", repo.name),
            ("small", facts),
            ("", fit or self.tr("How it fits is told with its files.")),
            ("small", gated),
        ):
            if text:
                layout.addWidget(label(role, text))
        layout.addWidget(self._note)
        layout.addLayout(buttons)
        self.refresh()

    def refresh(self) -> None:
        """Show how the look at its files goes."""
        name = self.repo.name
        is_looking = name in self._app.hub.looking
        is_offline = self._app.downloads.is_offline
        self.look.setEnabled(not is_looking and not is_offline)
        self.look.setText(self.tr("Looking …") if is_looking else self.tr("Show files"))
        error = self._app.hub.look_errors.get(name)
        self._note.setText(said_error(error) if error is not None else "")
        self._note.setVisible(error is not None)


class HubPanel(QWidget):
    """Asks the hub only when Search is pressed."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._cards: dict[str, RepoCard | OfferCard] = {}
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("Words of a model's name, for example granite 3b"))
        self.text.setAccessibleName(self.tr("Search the hub"))
        add_clear_button(self.text)
        self.text.returnPressed.connect(self._on_search)
        self.sizes = QComboBox()
        name_box(self.sizes, self.tr("Size"))
        for low, high in SIZES:
            self.sizes.addItem(self._size_words(low, high), (low * BILLION, high * BILLION))
        self.architectures = QComboBox()
        name_box(self.architectures, self.tr("Architecture"))
        self.architectures.addItem(self.tr("Any architecture"), "")
        for name in ARCHITECTURES:
            self.architectures.addItem(name, name)
        self.tasks = QComboBox()
        name_box(self.tasks, self.tr("Task"))
        for name, words in self._tasks():
            self.tasks.addItem(words, name)
        self.button = TextButton(self.tr("Search"), role="primary")
        self.button.clicked.connect(self._on_search)
        self.said = label("muted")
        self.problem = ErrorBox(can_act=False)
        self.problem.hide()
        self._column = QVBoxLayout()
        self._build()
        app.hub.changed.connect(self._show)
        app.downloads.changed.connect(self._on_downloads_changed)
        app.downloads.progressed.connect(self.refresh_cards)
        app.library.check_changed.connect(self.refresh_cards)
        self._show()

    def cards(self) -> tuple[RepoCard | OfferCard, ...]:
        """What is shown, in order."""
        return tuple(self._cards.values())

    def refresh_cards(self) -> None:
        """Show how downloads, checks and looks stand now."""
        for card in self._cards.values():
            card.refresh()

    def _size_words(self, low: int, high: int) -> str:
        if not low and not high:
            return self.tr("Any size")
        if not low:
            return self.tr("Up to %1B").replace("%1", str(high))
        if not high:
            return self.tr("Over %1B").replace("%1", str(low))
        return self.tr("%1B to %2B").replace("%1", str(low)).replace("%2", str(high))

    def _tasks(self) -> tuple[tuple[str, str], ...]:
        """The hub's word for each task, and ours."""
        return (
            ("", self.tr("Any task")),
            ("text-generation", self.tr("Chat and text")),
            ("image-text-to-text", self.tr("Images and text")),
            ("translation", self.tr("Translation")),
            ("feature-extraction", self.tr("Embeddings")),
            ("sentence-similarity", self.tr("Similar sentences")),
            ("text-ranking", self.tr("Ranking")),
        )

    def _build(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.text, 1)
        first.addWidget(self.button)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self.sizes)
        second.addWidget(self.architectures)
        second.addWidget(self.tasks)
        second.addStretch()
        inner = QWidget()
        inner.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        for row in (first, second):
            self._column.addLayout(row)
        self._column.addWidget(self.said)
        self._column.addWidget(self.problem)
        self._column.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ScrollColumn(inner, margins=(12, 0, 16, 24)))

    def _on_search(self) -> None:
        if not self.button.isEnabled():
            return
        low, high = self.sizes.currentData()
        architecture = str(self.architectures.currentData())
        task = str(self.tasks.currentData())
        self._app.hub.search(self.text.text().strip(), architecture, task, low, high)

    def _on_downloads_changed(self) -> None:
        self._show_state()
        self.refresh_cards()

    def _show(self) -> None:
        hub = self._app.hub
        for name in [name for name in self._cards if name not in {r.name for r in hub.repos}]:
            self._drop(self._cards.pop(name))
        for number, repo in enumerate(hub.repos):
            self._show_repo(number, repo)
        self._show_state()
        self.refresh_cards()

    def _show_repo(self, number: int, repo: "HubRepo") -> None:
        """Keep its card, or put a new one in its place."""
        old, offer = self._cards.get(repo.name), self._app.hub.offers.get(repo.name)
        card: RepoCard | OfferCard
        if offer is None:
            if isinstance(old, RepoCard) and old.repo == repo:
                return
            card = RepoCard(repo, self._app)
        else:
            if isinstance(old, OfferCard) and old.shown == offer:
                return
            card = OfferCard(offer, self._app)
            if isinstance(old, OfferCard):
                card.take_over(old)
            elif old is not None and old.look.hasFocus():
                card.more.setFocus(Qt.FocusReason.OtherFocusReason)
        if old is not None:
            self._drop(old)
        self._cards[repo.name] = card
        insert(self._column, number + ROWS_ABOVE, card)

    def _drop(self, card: QWidget) -> None:
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _show_state(self) -> None:
        """The sentence or error above the cards."""
        hub, is_offline = self._app.hub, self._app.downloads.is_offline
        self.button.setEnabled(not is_offline and not hub.is_searching)
        self.problem.setVisible(hub.error is not None and not hub.is_searching)
        if hub.error is not None and not hub.is_searching:
            self.problem.show_error(hub.error)
        said = ""
        if is_offline:
            said = self.tr("The offline switch is on. Turn it off to search.")
        elif hub.is_searching:
            said = self.tr("Searching …")
        elif hub.error is None and not hub.was_asked:
            said = self.tr(
                "Nothing is asked before you press Search. Only repositories with GGUF files are "
                "shown, the most downloaded first. Nobody has checked what is found here: read "
                "its page and licence first."
            )
        elif hub.error is None and not hub.repos:
            said = self.tr("Nothing was found. Try fewer words, or another size.")
        elif hub.error is None:
            found = self.tr("%1 repositories, the most downloaded first.")
            said = found.replace("%1", str(len(hub.repos)))
        self.said.setText(said)
        self.said.setVisible(bool(said))
