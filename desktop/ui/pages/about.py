# SPDX-License-Identifier: Apache-2.0
"""About Carrel: what it is, what it runs on, and its updates."""

import platform

from PySide6.QtCore import Qt, QTimer, qVersion
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import __version__
from desktop.bridge.context import AppContext
from desktop.bridge.copying import copy_plain
from desktop.bridge.sentences import said
from desktop.turn.events import EngineStatus
from desktop.ui.pages.page import Page
from desktop.ui.storage.block import Block, button
from desktop.ui.updates.block import UpdatesBlock
from desktop.ui.widgets.labels import label
from desktop.ui.widgets.network_parts import line
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.scroll_column import ScrollColumn


class FactsBlock(Block):
    """What Carrel is and what it runs on; of the engine, what the model used last showed."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(app, f"Carrel {__version__}", parent)
        purpose = self.tr(
            "Small language models on this computer, for confidential work. Nothing leaves the "
            "device."
        )
        licence = self.tr("Free software under the Apache License 2.0.")
        for text in (purpose, licence):
            self.column.addWidget(label("", text))
        self.facts = label("muted", can_select=True)
        self.column.addWidget(self.facts)
        self.copy = button(self.tr("Copy these facts"), self._on_copy)
        self.add_buttons(self.copy)
        self.show_engine(app.engine.status)
        app.engine.changed.connect(self.show_engine)

    def show_engine(self, engine: EngineStatus) -> None:
        """Tell what is known of the engine by now."""
        device = ", ".join(filter(None, (engine.engine, engine.device)))
        rows = (
            (self.tr("Engine: %1"), device if engine.engine else ""),
            (self.tr("Isolation of the engine: %1"), engine.isolation),
            (self.tr("The model is not kept in memory: %1"), said(engine.lock_problem)),
            (self.tr("No draft model guesses ahead: %1"), said(engine.draft_problem)),
            (self.tr("Less than was wanted fits: %1"), said(engine.made)),
            (self.tr("No graphics card is used: %1"), said(engine.no_card)),
        )
        lines = [f"Python {platform.python_version()}, Qt {qVersion()}"]
        lines += [words.replace("%1", value) for words, value in rows if value]
        self.facts.setText("\n".join(lines))

    def _on_copy(self) -> None:
        copy_plain(f"Carrel {__version__}\n{self.facts.text()}")
        self.app.requests.announced.emit(self.tr("Copied"))


class AboutPage(Page):
    """Reads how it stands with updates when it is shown; looks for none by itself."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(app, parent)
        self.facts, self.updates = FactsBlock(app), UpdatesBlock(app)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.facts, line(), self.updates):
            column.addWidget(widget)
        column.addStretch()
        content = QVBoxLayout()
        content.setContentsMargins(0, 0, 0, 0)
        self._area = ScrollColumn(inner, margins=(24, 12, 24, 24))
        content.addWidget(self._area)
        self.updates.appeared.connect(self._show_news)
        self.stack(content, PageHeader(app, self.tr("About Carrel")))

    def enter(self) -> None:
        """See Page."""
        self.facts.copy.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_news(self, news: QWidget) -> None:
        # Later: it has no place yet.
        QTimer.singleShot(0, news, lambda: self._area.ensureWidgetVisible(news))

    def look_for_updates(self) -> None:
        """Show the section, and look as far as that is possible here."""
        first = self.updates.first_control() or self.facts.copy
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(self.updates)
        self.updates.look_now()
