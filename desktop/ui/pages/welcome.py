# SPDX-License-Identifier: Apache-2.0
"""The first steps: what stays here, a field of work, what fits, the key. All can be skipped.

A page like others, so that everything else works meanwhile: the Guide can be asked at any time.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.bridge.context import AppContext
from desktop.bridge.storage import Found
from desktop.core.records import Domain
from desktop.policy.current import now
from desktop.policy.keep_keys import ENCRYPTION
from desktop.settings import looks
from desktop.ui.pages.page import Page
from desktop.ui.storage.keys import KeysBlock
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.domain_choice import DomainChoice
from desktop.ui.widgets.labels import label
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.scroll_column import ScrollColumn

if TYPE_CHECKING:
    from desktop.turn.offers import Offer

MOST_OFFERS = 3
FITS = 2
"""Number of the step that needs the catalogue, which is read only then."""


class WelcomePage(Page):
    """Four steps; leaving it in any way means that it is not shown again by itself."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(app, parent)
        self._steps = QStackedWidget()
        self._choice = DomainChoice(app.choices)
        self._fits = label("muted")
        self._step = label("small")
        self._back = TextButton(self.tr("Back"))
        self._next = TextButton(self.tr("Next"), role="primary")
        self._skip = TextButton(self.tr("Skip"), role="quiet")
        self._models = TextButton(self.tr("Show these models"))
        self._keys = KeysBlock(app, has_begin=False)
        self._found: Found | None = None
        self._is_waiting = False
        """Whether the encryption that the last step began leads on to the chat."""
        self._build()
        self._show_step(0)
        app.downloads.changed.connect(self._show_fits)
        app.choices.changed.connect(self._show_fits)
        app.storage.loaded.connect(self._on_storage)

    def enter(self) -> None:
        """See Page."""
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        for title, texts, widget in self._contents():
            self._add_step(title, texts, widget)
        self._back.clicked.connect(lambda: self._show_step(self._steps.currentIndex() - 1))
        self._next.clicked.connect(self._on_next)
        self._skip.clicked.connect(self._on_skip)
        self._models.clicked.connect(lambda: self._leave("models"))
        buttons = QHBoxLayout()
        buttons.setContentsMargins(24, 8, 24, 16)
        buttons.setSpacing(8)
        buttons.addWidget(self._step, 1)
        for button in (self._skip, self._back, self._next):
            buttons.addWidget(button)
        content = QVBoxLayout()
        content.setContentsMargins(0, 0, 0, 0)
        content.addWidget(self._steps, 1)
        content.addLayout(buttons)
        self.stack(content, PageHeader(self.app, self.tr("First steps")))

    def _contents(self) -> tuple[tuple[str, tuple[str, ...], QWidget | None], ...]:
        return (
            (
                self.tr("Your work stays on this computer"),
                (
                    self.tr("The models run here. What you ask and what they answer is kept here."),
                    self.tr(
                        "There is no account. Only what you ask for uses the network: models, "
                        "catalogues, updates. The Connections page lists each request, and the "
                        "offline switch forbids them all."
                    ),
                    self.tr("The built-in Guide answers questions about Carrel from now on."),
                ),
                None,
            ),
            (
                self.tr("What do you work on?"),
                (self.tr("Each field has its own models. You can change it for every chat."),),
                self._choice,
            ),
            (self.tr("What fits this computer"), (), self._fitting()),
            (
                self.tr("Keep a key to your chats"),
                (
                    self.tr(
                        "Carrel encrypts your chats before the first one begins: the computer's "
                        "keyring or a passphrase opens them, and a recovery key if both are lost: "
                        "write it down and keep it away from this computer. Without any of them "
                        "nobody can read your chats again."
                    ),
                ),
                self._keys,
            ),
        )

    def _fitting(self) -> QWidget:
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._fits)
        layout.addWidget(self._models, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _add_step(self, title: str, texts: tuple[str, ...], widget: QWidget | None) -> None:
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(label("title", title))
        for text in texts:
            layout.addWidget(label("", text))
        if widget is not None:
            layout.addWidget(widget)
        layout.addStretch()
        self._steps.addWidget(ScrollColumn(inner, width_em=36, margins=(24, 28, 24, 12)))

    def _show_step(self, number: int) -> None:
        self._steps.setCurrentIndex(number)
        count = self._steps.count()
        text = self.tr("Step %1 of %2").replace("%1", str(number + 1)).replace("%2", str(count))
        self._step.setText(text)
        self._back.setEnabled(number > 0)
        self._show_next()
        if number == count - 1:
            self.app.storage.load()
        if number == FITS:
            self.app.downloads.load()
            self._show_fits()
        self.app.requests.announced.emit(text)

    def _show_next(self) -> None:
        """The last step encrypts before it leads on; to go on without is the quiet way."""
        is_last = self._steps.currentIndex() == self._steps.count() - 1
        is_plain = is_last and not self._is_encrypted()
        next_name = self.tr("Begin") if is_last else self.tr("Next")
        _name(self._next, self.tr("Encrypt and begin") if is_plain else next_name)
        self._next.setEnabled(not is_last or self._found is not None)
        _name(self._skip, self.tr("Begin without encryption") if is_plain else self.tr("Skip"))
        self._skip.setVisible(not is_last or (is_plain and not now().get(ENCRYPTION)))

    def _is_encrypted(self) -> bool:
        return self._found is not None and bool(self._found.keys.ways)

    def _on_storage(self, found: Found) -> None:
        self._found = found
        self._keys.show_found(found)
        self._show_next()
        if self._is_waiting and self._is_encrypted():
            self._leave("chat")

    def _on_next(self) -> None:
        number = self._steps.currentIndex()
        if number < self._steps.count() - 1:
            self._show_step(number + 1)
        elif self._is_encrypted():
            self._leave("chat")
        else:
            self._is_waiting = True
            self._keys.begin()

    def _on_skip(self) -> None:
        """Skip what can wait; whether the chats are encrypted is asked before they begin."""
        last = self._steps.count() - 1
        if self._steps.currentIndex() == last or self._is_encrypted():
            self._leave("chat")
        else:
            self._show_step(last)

    def _show_fits(self) -> None:
        domain, downloads = self._choice.domain, self.app.downloads
        installed = self.app.choices.models_of(domain.id)
        self._models.setVisible(not domain.uses_handbook)
        if domain.uses_handbook:
            text = self.tr("The Guide is built in and runs on every computer.")
        elif installed:
            ready = self.tr("%1 is ready: %2 is installed.")
            text = ready.replace("%1", domain.name).replace("%2", installed[0].name)
        elif not downloads.is_loaded:
            text = self.tr("Reading the catalogue…")
        else:
            text = self._offered(domain)
        self._fits.setText(text)

    def _offered(self, domain: Domain) -> str:
        from desktop.ui.widgets.model_words import fit_text, size_text  # noqa: PLC0415

        def line(offer: "Offer") -> str:
            build = next((b for b in offer.builds if b.is_recommended), None)
            if build is None:
                return ""
            return f"{offer.name} {build.quantization}, {size_text(build.size_bytes)}\n" + (
                fit_text(build.fit)
            )

        offers = [o for o in self.app.downloads.offers if str(domain.id) in o.domains]
        lines = [text for text in map(line, offers) if text][:MOST_OFFERS]
        if not lines:
            return self.tr(
                "No model of the catalogue suits this computer. You can add a GGUF file of your "
                "own in Models."
            )
        return self.tr("For %1:").replace("%1", domain.name) + "\n\n" + "\n\n".join(lines)

    def _leave(self, page: str) -> None:
        """Go on to a page. A domain without a model is not picked: the Guide answers meanwhile."""
        self._is_waiting = False
        domain, choices = self._choice.domain, self.app.choices
        if self._choice.is_chosen and choices.models_of(domain.id):
            choices.pick(domain.id)
        self.app.preferences.set(looks.WELCOMED, "yes")
        if page == "models":
            self.app.requests.models_of_domain_wanted.emit(str(domain.id))
        else:
            self.app.requests.page_wanted.emit(page)


def _name(button: TextButton, text: str) -> None:
    button.setText(text)
    button.setAccessibleName(text)
