# SPDX-License-Identifier: Apache-2.0
"""The conversation on the chat page: transcript or empty state, find bar, and the way to the end.

Follows the bridge's conversation and carries out what is wanted of a message.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.bridge.context import AppContext
from desktop.core.ids import MessageId
from desktop.core.records import Chat, Message, Role
from desktop.turn.events import Outcome, Progress
from desktop.ui.chat import reply_feed
from desktop.ui.chat.acts import Act
from desktop.ui.chat.empty_state import EmptyState
from desktop.ui.domain_menu import model_label
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.reading_order import insert

if TYPE_CHECKING:
    from desktop.ui.chat.find_bar import FindBar
    from desktop.ui.chat.finder import Finder
    from desktop.ui.chat.message_menu import MessageMenu
    from desktop.ui.chat.pruning_bar import PruningBar
    from desktop.ui.chat.transcript import Transcript

EDGE_PX = 14
_ROLES_OF = {
    Act.EDIT: (Role.USER,),
    Act.PREVIOUS: (Role.USER, Role.ASSISTANT),
    Act.NEXT: (Role.USER, Role.ASSISTANT),
}
"""Whose messages an act without a chosen message is for; else it is an answer."""


class TalkView(QWidget):
    """Shows the conversation. ``action_clicked`` carries the Action of an error's button."""

    action_clicked = Signal(object)
    bar_built = Signal(object)
    """A widget that belongs above the message box."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._transcript: Transcript | None = None
        self._finder: Finder | None = None
        self._find_bar: FindBar | None = None
        self._pruning: PruningBar | None = None
        self._empty = EmptyState(app)
        self._empty.example_clicked.connect(app.conversation.send)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._to_end: IconButton | None = None
        self._focus_follows = False
        """Whether the focus is to go to the version of a message that was asked for."""
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._stack, 1)
        self._connect()

    @property
    def transcript(self) -> "Transcript":
        """The messages; built at the first one, because the first window shows none."""
        if self._transcript is None:
            from desktop.ui.chat.transcript import Transcript  # noqa: PLC0415

            self._transcript = transcript = Transcript()
            self._stack.addWidget(transcript)
            content = transcript.content
            content.action_clicked.connect(self.action_clicked)
            content.suggestion_clicked.connect(self._app.conversation.send)
            content.link_clicked.connect(self._on_link_clicked)
            content.acted.connect(self._on_acted)
            content.menu_wanted.connect(self._on_menu_wanted)
            transcript.end_left.connect(self._show_to_end)
        return self._transcript

    def show_temporary(self, is_temporary: bool) -> None:
        """Have the empty chat say whether it will be saved."""
        self._empty.show_temporary(is_temporary)

    def open_find(self) -> None:
        """Open the find bar."""
        if self._find_bar is None:
            from desktop.ui.chat.find_bar import FindBar  # noqa: PLC0415  # not at the start
            from desktop.ui.chat.finder import Finder  # noqa: PLC0415

            self._find_bar = FindBar()
            self._find_bar.left.connect(self._go_to_composer)
            insert(self._layout, 0, self._find_bar)
            self._finder = Finder(self._app, self._find_bar, self.transcript, self)
        self._find_bar.open_bar()

    def find_step(self, direction: int) -> None:
        """Go to the next place (1) or the one before (-1)."""
        if self._finder is None or self._find_bar is None or self._find_bar.isHidden():
            self.open_find()
        else:
            self._finder.step(direction)

    def act(self, act: Act) -> None:
        """Do something with the message that has the focus, else with the last that allows it."""
        focused = self.transcript.focused_message()
        if focused is not None and focused.act(act):
            return
        wanted = _ROLES_OF.get(act, (Role.ASSISTANT,))
        for widget in reversed(self.transcript.message_widgets()):
            if widget.message.role in wanted and widget.act(act):
                return

    def step_message(self, direction: int) -> None:
        """Give the focus to the message above or below."""
        self.transcript.step(direction)

    def _connect(self) -> None:
        talk = self._app.conversation
        talk.opened.connect(self._on_opened)
        talk.earlier_arrived.connect(self._on_earlier)
        talk.forks_changed.connect(self._show_forks)
        talk.message_wanted.connect(self._on_message_wanted)
        talk.question_stored.connect(self._on_question_stored)
        talk.reply_began.connect(self._on_reply_began)
        talk.progressed.connect(self._on_progressed)
        talk.reasoning_arrived.connect(self._on_reasoning_arrived)
        talk.text_arrived.connect(self._on_text_arrived)
        talk.reply_finished.connect(self._on_reply_finished)
        talk.writing_changed.connect(self._on_writing_changed)

    # --- what the conversation says --------------------------------------------------------------

    def _on_opened(self, _chat: Chat | None, messages: tuple[Message, ...]) -> None:
        if messages or self._transcript is not None:
            self.transcript.show_messages(messages)
        self._stack.setCurrentWidget(self.transcript if messages else self._empty)
        if self._find_bar is not None and self._find_bar.isVisible():
            self._find_bar.close_bar()

    def _on_earlier(self, earlier: tuple[Message, ...]) -> None:
        self.transcript.put_before(earlier)

    def _show_forks(self) -> None:
        if self._transcript is not None:
            self.transcript.content.set_forks(self._app.conversation.branch.forks)

    def _on_message_wanted(self, message_id: MessageId) -> None:
        self.transcript.show_message(message_id)
        if self._focus_follows and (shown := self.transcript.content.standing(message_id)):
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus_follows = False

    def _on_question_stored(self, message: Message) -> None:
        self._stack.setCurrentWidget(self.transcript)
        self.transcript.content.cut_after(message.parent_id)
        self.transcript.add(message)

    def _on_reply_began(self, message: Message) -> None:
        self._stack.setCurrentWidget(self.transcript)
        self.transcript.content.cut_after(message.parent_id)
        self.transcript.add(message)

    def _on_progressed(self, progress: Progress) -> None:
        reply_feed.show_progress(self.transcript, progress)

    def _on_reasoning_arrived(self, text: str) -> None:
        reply_feed.feed_reasoning(self.transcript, text)

    def _on_text_arrived(self, text: str) -> None:
        reply_feed.feed_text(self.transcript, text)

    def _on_reply_finished(self, outcome: Outcome) -> None:
        self.transcript.finish(outcome)

    def _on_writing_changed(self) -> None:
        if self._transcript is not None:
            self.transcript.content.set_writing(self._app.conversation.is_writing)

    # --- what is wanted of a message -------------------------------------------------------------

    def _on_acted(self, act: Act, message: Message) -> None:
        talk = self._app.conversation
        self._focus_follows = self.transcript.focused_message() is not None
        if act in (Act.EDIT, Act.CONTINUE, Act.REGENERATE):
            self._go_to_composer()  # the message that has the focus may go
        match act:
            case Act.EDIT:
                talk.edit(message.id, message.text)
            case Act.CONTINUE:
                talk.continue_reply(message.id)
            case Act.REGENERATE:
                talk.regenerate(message.id)
            case Act.PREVIOUS | Act.NEXT:
                siblings = talk.branch.forks.get(message.id, ())
                at = siblings.index(message.id) + (1 if act is Act.NEXT else -1)
                talk.show_message(siblings[at])
            case Act.DELETE:
                self._pruning_bar().delete(message.id)
            case Act.EXPORT:
                self._app.requests.message_export_wanted.emit(message)
            case Act.DETAILS:
                from desktop.ui.chat.details import DetailsPanel  # noqa: PLC0415

                panel = DetailsPanel(message, self, keeps_seed=True)
                panel.seed_wanted.connect(partial(self._app.details.keep_seed, message.chat_id))
                panel.open()
            case Act.COPY_MARKDOWN | Act.COPY_PLAIN:
                pass

    def _go_to_composer(self) -> None:
        if self.isVisible():
            self._app.requests.page_wanted.emit("chat")

    def _pruning_bar(self) -> "PruningBar":
        """Deletes messages and offers to bring them back; built at the first one."""
        if self._pruning is None:
            from desktop.ui.chat.pruning_bar import PruningBar  # noqa: PLC0415

            self._pruning = PruningBar(self._app)
            self.bar_built.emit(self._pruning)
        return self._pruning

    def _on_menu_wanted(self, menu: "MessageMenu") -> None:
        choices, message = self._app.choices, menu.message
        if message.role is Role.USER or self._app.conversation.is_writing:
            return
        others = [m for m in choices.models_of(choices.domain.id) if m != choices.model]
        menu.offer_models(
            others,
            model_label,
            lambda model: self._app.conversation.regenerate(message.id, model),
        )

    def _on_link_clicked(self, url: QUrl) -> None:
        from desktop.ui.dialogs import ask_to_open  # noqa: PLC0415  # not at the start

        ask_to_open(self, url)

    # --- the way to the end ----------------------------------------------------------------------

    def _show_to_end(self, is_away: bool) -> None:
        if self._to_end is None:
            if not is_away:
                return
            self._to_end = IconButton("to-end", self.tr("Go to the end"), self, colour="text")
            self._to_end.setProperty("role", "floating")
            self._to_end.clicked.connect(self.transcript.go_to_end)
        self._to_end.setVisible(is_away)
        self._place_to_end()

    def _place_to_end(self) -> None:
        if self._to_end is not None:
            size = self._to_end.sizeHint()
            left = (self.width() - size.width()) // 2
            top = self.height() - size.height() - EDGE_PX
            self._to_end.setGeometry(left, top, size.width(), size.height())
            self._to_end.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: the button stays at the lower edge."""
        super().resizeEvent(event)
        self._place_to_end()
