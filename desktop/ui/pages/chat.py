# SPDX-License-Identifier: Apache-2.0
"""The chat page: header, transcript or what an empty chat teaches, composer, status line."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from desktop.bridge.context import AppContext
from desktop.core.errors import Action, KnownError
from desktop.core.records import Chat, Message, ReplyState
from desktop.turn.events import EngineState, Outcome, Progress
from desktop.ui.chat import wording
from desktop.ui.chat.column import column
from desktop.ui.chat.composer import Composer
from desktop.ui.chat.domain_button import DomainButton
from desktop.ui.chat.empty_state import EmptyState
from desktop.ui.pages.page import Page
from desktop.ui.widgets.error_box import ErrorBox
from desktop.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from desktop.ui.chat.transcript import Transcript

OVERHANG_PX = 14


class ChatPage(Page):
    """Shows the conversation and sends what is written."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(app, parent)
        self._transcript: Transcript | None = None
        self.composer = Composer()
        self._empty = EmptyState(app)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._banner = ErrorBox(can_dismiss=True)
        self._banner.hide()
        self._status = _small()
        self._hint = _small()
        self._hint.setText(self.tr("Enter sends · Shift+Enter makes a new line"))
        self._build()
        self._connect()
        self._show_domain()
        self._show_writing()
        self._show_status()

    def enter(self) -> None:
        """Qt thread; see Page."""
        self.composer.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def transcript(self) -> "Transcript":
        """The messages; built at the first one, because the first window shows none."""
        if self._transcript is None:
            from desktop.ui.chat.transcript import Transcript  # noqa: PLC0415

            self._transcript = transcript = Transcript()
            self._stack.addWidget(transcript)
            talk = self.app.conversation
            transcript.action_clicked.connect(self._on_action)
            transcript.regenerate_clicked.connect(talk.regenerate)
            transcript.suggestion_clicked.connect(talk.send)
            transcript.link_clicked.connect(self._on_link_clicked)
        return self._transcript

    def show_error(self, error: KnownError) -> None:
        """Show an error that belongs to no reply."""
        self._banner.show_error(error)
        self.app.requests.announced.emit(self._banner.text())

    def _build(self) -> None:
        header = PageHeader(self.app)
        header.add(DomainButton(self.app))
        foot = QHBoxLayout()
        foot.setContentsMargins(2, 0, 2, 0)
        foot.addWidget(self._status, 1)
        foot.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignRight)
        self._bottom = QVBoxLayout()
        self._bottom.setSpacing(6)
        self._bottom.addWidget(self._banner)
        self._bottom.addWidget(self.composer)
        self._bottom.addLayout(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(header)
        layout.addWidget(self._stack, 1)
        layout.addLayout(self._bottom)
        self._set_margins()

    def _connect(self) -> None:
        app, talk = self.app, self.app.conversation
        talk.opened.connect(self._on_opened)
        talk.question_stored.connect(self._on_question_stored)
        talk.reply_began.connect(self._on_reply_began)
        talk.progressed.connect(self._on_progressed)
        talk.reasoning_arrived.connect(self._on_reasoning_arrived)
        talk.text_arrived.connect(self._on_text_arrived)
        talk.reply_finished.connect(self._on_reply_finished)
        talk.writing_changed.connect(self._show_writing)
        talk.failed.connect(self.show_error)
        app.jobs.failed.connect(self.show_error)
        app.choices.picked.connect(self._show_domain)
        app.choices.changed.connect(self._show_writing)
        app.choices.problem_found.connect(self.show_error)
        app.choices.refused.connect(self.show_error)
        app.engine.changed.connect(self._show_status)
        app.requests.question_wanted.connect(talk.send)
        self.composer.sent.connect(talk.send)
        self.composer.stopped.connect(talk.stop)
        self._empty.example_clicked.connect(talk.send)
        self._banner.action_clicked.connect(self._on_action)

    # --- what the conversation says --------------------------------------------------------------

    def _on_opened(self, _chat: Chat | None, messages: tuple[Message, ...]) -> None:
        self._banner.hide()
        if messages or self._transcript is not None:
            self.transcript.show_messages(messages)
        self._stack.setCurrentWidget(self.transcript if messages else self._empty)
        self._show_status()

    def _on_question_stored(self, message: Message) -> None:
        self.composer.clear_sent(message.text)
        self._banner.hide()
        self._stack.setCurrentWidget(self.transcript)
        self.transcript.add(message)

    def _on_reply_began(self, message: Message) -> None:
        self._banner.hide()
        self._stack.setCurrentWidget(self.transcript)
        self.transcript.replace_reply(message)

    def _on_progressed(self, progress: Progress) -> None:
        self.transcript.show_progress(wording.progress(progress))

    def _on_reasoning_arrived(self, text: str) -> None:
        self.transcript.feed_reasoning(text)

    def _on_text_arrived(self, text: str) -> None:
        self.transcript.feed(text)

    def _on_reply_finished(self, outcome: Outcome) -> None:
        self.transcript.finish(outcome)
        self.app.requests.announced.emit(self._spoken(outcome))

    def _spoken(self, outcome: Outcome) -> str:
        if outcome.error is not None:
            return outcome.error.text()
        is_complete = outcome.reply is not None and outcome.reply.state is ReplyState.COMPLETE
        return self.tr("Answer finished") if is_complete else self.tr("Answer ended early")

    # --- what stands around it -------------------------------------------------------------------

    def _show_domain(self) -> None:
        name = self.app.choices.domain.name
        self.composer.set_placeholder(self.tr("Ask %1").replace("%1", name))
        self._show_writing()

    def _show_writing(self) -> None:
        talk, choices = self.app.conversation, self.app.choices
        self.composer.set_writing(talk.is_writing)
        self.composer.set_blocked(choices.is_loaded and choices.model is None)
        self._show_status()

    def _show_status(self) -> None:
        talk, status = self.app.conversation, self.app.engine.status
        if talk.is_writing and not talk.is_writing_here:
            text = self.tr("Answering in “%1”").replace("%1", talk.writing_title)
        elif status.state is EngineState.STOPPED and self.app.choices.model is not None:
            text = self.app.choices.model.name
        else:
            text = wording.engine(status)
        self._status.setText(text)

    def _on_action(self, action: Action) -> None:
        requests = self.app.requests
        match action:
            case Action.OPEN_SETTINGS:
                requests.page_wanted.emit("settings")
            case Action.OPEN_MODELS_FOLDER:
                requests.models_folder_wanted.emit()
            case Action.CHOOSE_MODEL:
                requests.domain_menu_wanted.emit()
            case Action.RETRY:
                self._banner.hide()
                self.app.conversation.regenerate()
            case Action.UNLOCK:
                from desktop.ui.dialogs import ask_secret  # noqa: PLC0415  # not at the start

                self._banner.hide()
                ask_secret(self, self.app.unlock)
            case Action.NONE:
                pass

    def _on_link_clicked(self, url: QUrl) -> None:
        from desktop.ui.dialogs import ask_to_open  # noqa: PLC0415  # not at the start

        ask_to_open(self, url)

    def _set_margins(self) -> None:
        left, width = column(self, self.width())
        # The box is a little wider than the column: its text stands under the text above.
        left -= OVERHANG_PX
        self._bottom.setContentsMargins(left, 4, self.width() - left - width - 2 * OVERHANG_PX, 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: the composer stands under the column."""
        super().resizeEvent(event)
        self._set_margins()


def _small() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "small")
    return label
