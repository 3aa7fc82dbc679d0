# SPDX-License-Identifier: Apache-2.0
"""The lower edge of the chat page: what waits, the message box, status, context gauge.

Between the message box and the bridge: what is sent, what a command means, which files go along.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.bridge.context import AppContext
from desktop.core.attached import parted
from desktop.core.records import Message, Role
from desktop.ui.chat.composer import Composer
from desktop.ui.chat.talk_view import TalkView
from desktop.ui.widgets.labels import label
from desktop.ui.widgets.reading_order import insert

if TYPE_CHECKING:
    from desktop.bridge.drafts import Drafts
    from desktop.ui.chat.context_gauge import ContextGauge
    from desktop.ui.chat.slash import Suggestion
    from desktop.ui.chat.slash_actions import SlashActions
    from desktop.ui.chat.waiting_line import WaitingLine


class ComposerBar(QWidget):
    """Sends by itself. ``status`` is a label for whoever knows what runs."""

    def __init__(self, app: AppContext, view: TalkView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app, self._view = app, view
        self._actions: SlashActions | None = None
        self._drafts: Drafts | None = None
        self._gauge: ContextGauge | None = None
        self._waiting: WaitingLine | None = None
        self._has_room = True
        self.composer = Composer()
        self.composer.suggest = self._suggest
        self.composer.earlier = self._earlier
        self.status = label("small")
        self.status.setWordWrap(False)
        self.status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._hint = label("small", self.tr("Enter sends · Shift+Enter makes a new line"))
        self._hint.setWordWrap(False)
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(2, 0, 2, 0)
        self._foot.setSpacing(14)
        self._foot.addWidget(self.status, 1)
        self._foot.addWidget(self._hint)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.composer)
        self._column.addLayout(self._foot)
        self._connect()

    def set_hint_shown(self, is_shown: bool) -> None:
        """There may be no room for it; the gauge takes its place."""
        self._has_room = is_shown
        self._hint.setVisible(is_shown and (self._gauge is None or self._gauge.isHidden()))

    def _connect(self) -> None:
        app, talk = self._app, self._app.conversation
        self.composer.sent.connect(self._on_sent)
        self.composer.stopped.connect(talk.stop)
        self.composer.changed.connect(self._measure)
        self.composer.files_dropped.connect(self._on_files_dropped)
        self.composer.suggestion_chosen.connect(self._on_suggestion_chosen)
        app.attachments.arrived.connect(self.composer.attach)
        app.attachments.refused.connect(app.jobs.failed)
        app.measuring.measured.connect(self._show_usage)
        app.engine.changed.connect(app.measuring.again)
        app.choices.picked.connect(app.measuring.again)
        talk.opened.connect(app.measuring.again)
        talk.earlier_arrived.connect(app.measuring.again)
        talk.reply_finished.connect(app.measuring.again)
        talk.question_stored.connect(self._on_question_stored)
        talk.asking.asked.connect(self.composer.clear_sent)
        talk.next.changed.connect(self._show_waiting)
        talk.next.given_back.connect(self._on_given_back)
        app.shelf.loaded.connect(self._keep_drafts)

    def _keep_drafts(self) -> None:
        """The database is open: from now on what is typed is kept, and what was kept comes back."""
        if self._drafts is None:
            self._drafts = drafts = self._app.drafts(self.composer.text, self)
            drafts.arrived.connect(self.composer.set_text)
            self.composer.changed.connect(drafts.touch)
            if self.composer.text():
                drafts.touch()

    @property
    def actions_of(self) -> "SlashActions":
        """What commands do; built at the first one."""
        if self._actions is None:
            from desktop.ui.chat.slash_actions import SlashActions  # noqa: PLC0415

            self._actions = SlashActions(self._app, self._view, self.composer)
        return self._actions

    # --- sending ---------------------------------------------------------------------------------

    def _on_sent(self, text: str) -> None:
        if text.startswith("/") and self.actions_of.run(text):
            return
        talk = self._app.conversation
        if talk.is_writing_here and talk.chat is not None:
            talk.send(text)
            self.composer.clear_sent(text)  # it is shown above the box until it is asked
        else:
            talk.send(text)

    def _on_question_stored(self, message: Message) -> None:
        self.composer.clear_sent(message.text)

    def _on_suggestion_chosen(self, chosen: "Suggestion") -> None:
        self.actions_of.choose(chosen)

    def _suggest(self, typed: str) -> "Sequence[Suggestion]":
        return self.actions_of.suggestions(typed)

    def _earlier(self) -> Sequence[str]:
        messages = self._app.conversation.messages
        return [parted(m.text)[0] for m in messages if m.role is Role.USER]

    def _on_files_dropped(self, urls: list[QUrl]) -> None:
        self._app.attachments.read([Path(url.toLocalFile()) for url in urls])

    # --- what waits ------------------------------------------------------------------------------

    def _show_waiting(self) -> None:
        if self._waiting is None:
            from desktop.ui.chat.waiting_line import WaitingLine  # noqa: PLC0415

            self._waiting = WaitingLine()
            self._waiting.taken_back.connect(self._app.conversation.next.give_back)
            insert(self._column, 0, self._waiting)
        self._waiting.show_text(self._app.conversation.next.text)

    def _on_given_back(self, text: str) -> None:
        written = self.composer.text().strip()
        self.composer.set_text(f"{text}\n\n{written}" if written else text)

    # --- the gauge -------------------------------------------------------------------------------

    def _measure(self) -> None:
        self._app.measuring.measure(self.composer.text().strip())

    def _show_usage(self) -> None:
        if self._gauge is None:
            from desktop.ui.chat.context_gauge import ContextGauge  # noqa: PLC0415

            self._gauge = ContextGauge()
            insert(self._foot, 1, self._gauge)
        self._gauge.show_usage(self._app.measuring.usage)
        self.set_hint_shown(self._has_room)
