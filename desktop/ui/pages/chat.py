# SPDX-License-Identifier: Apache-2.0
"""The chat page: header, transcript or what an empty chat teaches, composer, status line."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.bridge.context import AppContext
from desktop.bridge.new_chat import NewChat
from desktop.bridge.sentences import said_error
from desktop.core.errors import Action, KnownError
from desktop.core.records import Chat, Message, ReplyState
from desktop.turn.events import EngineState, Outcome
from desktop.ui.chat import wording
from desktop.ui.chat.acts import Act
from desktop.ui.chat.column import column
from desktop.ui.chat.composer_bar import ComposerBar
from desktop.ui.chat.domain_button import DomainButton
from desktop.ui.chat.talk_view import TalkView
from desktop.ui.pages.page import Page
from desktop.ui.theme import em
from desktop.ui.widgets.error_box import ErrorBox
from desktop.ui.widgets.mirrored import set_margins
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.reading_order import insert

if TYPE_CHECKING:
    from desktop.ui.chat.kept_mark import KeptMark
    from desktop.ui.chat.transcript import Transcript

OVERHANG_PX = 14
HINT_FROM_EM = 38
"""A narrower column has no room for the hint about keys."""


class ChatPage(Page):
    """Shows the conversation and sends what is written."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(app, parent)
        self.talk = TalkView(app)
        self._bar = ComposerBar(app, self.talk)
        self.composer = self._bar.composer
        self._banner = ErrorBox(can_dismiss=True)
        self._banner.hide()
        self._mark: KeptMark | None = None
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
        return self.talk.transcript

    def show_error(self, error: KnownError) -> None:
        """Show an error that belongs to no reply."""
        self._banner.show_error(error)
        self.app.requests.announced.emit(self._banner.text())

    def _build(self) -> None:
        self._header = header = PageHeader(self.app)
        header.add(DomainButton(self.app))
        self._bottom = QVBoxLayout()
        self._bottom.setSpacing(6)
        self._bottom.addWidget(self._banner)
        self._bottom.addWidget(self._bar)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(header)
        layout.addWidget(self.talk, 1)
        layout.addLayout(self._bottom)
        self._set_margins()

    def _connect(self) -> None:
        app, talk = self.app, self.app.conversation
        talk.opened.connect(self._on_opened)
        talk.question_stored.connect(self._on_question_stored)
        talk.reply_began.connect(self._on_reply_began)
        talk.reply_finished.connect(self._on_reply_finished)
        talk.writing_changed.connect(self._show_writing)
        talk.failed.connect(self.show_error)
        talk.chat_changed.connect(self._show_kept)
        app.shelf.changed.connect(self._show_kept)
        app.jobs.failed.connect(self.show_error)
        app.choices.picked.connect(self._show_domain)
        app.choices.changed.connect(self._show_writing)
        app.choices.problem_found.connect(self.show_error)
        app.choices.refused.connect(self.show_error)
        app.engine.changed.connect(self._show_status)
        app.requests.question_wanted.connect(talk.send)
        self.talk.action_clicked.connect(self._on_action)
        self.talk.bar_built.connect(lambda bar: insert(self._bottom, 0, bar))
        app.requests.chat_command_given.connect(self._on_command)
        self._banner.action_clicked.connect(self._on_action)

    def _on_opened(self, _chat: Chat | None, _messages: tuple[Message, ...]) -> None:
        self._banner.hide()
        self._show_status()
        self._show_kept()

    def _show_kept(self, _chat: Chat | None = None) -> None:
        """Whether the chat is temporary or held; a usual one needs no sign, and no module."""
        if not self.app.shelf.is_loaded and self.app.conversation.new == NewChat():
            return  # also before the first paint
        from desktop.ui.chat.kept_mark import Kept, KeptMark, kept  # noqa: PLC0415

        how = kept(self.app)
        if self._mark is None and how != Kept():
            self._mark = KeptMark(self.app)
            self._header.add_right(self._mark)
        if self._mark is not None:
            self._mark.show_kept(how)
            self._set_margins()
        self.talk.show_temporary(how.is_temporary)

    def _on_question_stored(self, _message: Message) -> None:
        self._banner.hide()

    def _on_reply_began(self, _message: Message) -> None:
        self._banner.hide()

    def _on_reply_finished(self, outcome: Outcome) -> None:
        self.app.requests.announced.emit(self._spoken(outcome))

    def _spoken(self, outcome: Outcome) -> str:
        if outcome.error is not None:
            return said_error(outcome.error)
        is_complete = outcome.reply is not None and outcome.reply.state is ReplyState.COMPLETE
        return self.tr("Answer finished") if is_complete else self.tr("Answer ended early")

    def _on_command(self, name: str) -> None:
        """A command of the menu bar or a key that belongs to the chat."""
        if not self.isVisible():  # the focus must stay where it is
            self.app.requests.page_wanted.emit("chat")
        acts = {
            "edit_question": Act.EDIT,
            "continue_answer": Act.CONTINUE,
            "previous_version": Act.PREVIOUS,
            "next_version": Act.NEXT,
            "answer_details": Act.DETAILS,
        }
        if name in acts:
            self.talk.act(acts[name])
            return
        do: dict[str, Callable[[], None]] = {
            "find": self.talk.open_find,
            "find_next": lambda: self.talk.find_step(1),
            "find_previous": lambda: self.talk.find_step(-1),
            "message_above": lambda: self.talk.step_message(-1),
            "message_below": lambda: self.talk.step_message(1),
            "to_end": self.transcript.go_to_end,
        }
        do[name]()

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
        self._bar.status.setText(text)
        self._bar.status.setToolTip(text)

    def _on_action(self, action: Action) -> None:
        if action in (Action.RETRY, Action.UNLOCK):
            self._banner.hide()
        if action is Action.RETRY:
            self.app.conversation.regenerate()
        else:
            self.app.requests.action_wanted.emit(action)

    def _set_margins(self) -> None:
        left, width = column(self, self.width())
        # The box is a little wider than the column: its text stands under the text above.
        left -= OVERHANG_PX
        self._bar.set_hint_shown(width > em(self, HINT_FROM_EM))
        if self._mark is not None:
            self._mark.set_narrow(self.width() < em(self, HINT_FROM_EM))
        set_margins(self._bottom, left, 4, self.width() - left - width - 2 * OVERHANG_PX, 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: the composer stands under the column."""
        super().resizeEvent(event)
        self._set_margins()
