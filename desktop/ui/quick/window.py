# SPDX-License-Identifier: Apache-2.0
"""The small window of quick ask: a text from elsewhere, a question, the answer.

Stands for itself: the main window may be hidden. Closing it forgets what was asked.
"""

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QCursor, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.bridge.copying import copy_answer
from desktop.bridge.live_reply import Writing
from desktop.bridge.quick_ask import QuickAsk
from desktop.bridge.shelf import Shelf
from desktop.core.errors import Action, KnownError
from desktop.core.records import Message, Role
from desktop.turn.events import Outcome
from desktop.ui.announce import announce
from desktop.ui.chat.acts import Act
from desktop.ui.chat.composer import Composer
from desktop.ui.chat.reply_feed import ReplyFeed
from desktop.ui.chat.transcript import Transcript
from desktop.ui.domain_menu import model_label
from desktop.ui.quick.presets import PRESETS, Preset, about, label, question
from desktop.ui.quick.quote import Quote
from desktop.ui.theme import em
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.error_box import ErrorBox
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.labels import label as text_label

WIDTH_EM, ANSWER_EM = 34, 22
PAD_PX = 14


class QuickWindow(QFrame):
    """Shown by :meth:`open`; hidden, not deleted, when it is closed."""

    action_wanted = Signal(object)
    """The Action of an error's button that only the main window can do."""

    def __init__(self, quick: QuickAsk, shelf: Shelf) -> None:
        """``shelf`` knows whether a hold lets no question go."""
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setObjectName("quick")
        self.setWindowTitle(self.tr("Quick ask"))
        self._quick, self._shelf = quick, shelf
        self.quote = Quote()
        self.composer = Composer()
        self.transcript = Transcript()
        self.transcript.content.set_writing(True)  # edited and continued in the chat alone
        self._presets = QWidget()
        self._banner = ErrorBox(can_dismiss=True, can_act=False)
        self._banner.hide()
        self._note = text_label("small")
        self._copy = TextButton(self.tr("Copy answer"))
        self._go_on = TextButton(self.tr("Continue in Carrel"), role="primary")
        self._is_looking = False
        self._shown = list[Message]()
        """What has ended of what is on the screen."""
        self._is_again = False
        self._build()
        self._connect()

    def open(self) -> None:
        """Show it over everything, about what is selected or copied now."""
        if not self.isVisible():
            self._place()
        self.show()
        self.raise_()
        self.activateWindow()
        if not self._quick.has_chat and not self._quick.is_writing:
            self.quote.look()
            self._is_looking = not self.quote.text
        self.composer.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()

    def _build(self) -> None:
        row = Flow(6, self._presets)
        for preset in PRESETS:
            button = TextButton(label(preset), role="chip")
            button.clicked.connect(lambda _=False, chosen=preset: self._ask_preset(chosen))
            row.addWidget(button)
        for button, keys in ((self._copy, "Ctrl+Shift+C"), (self._go_on, "Ctrl+Return")):
            button.setShortcut(keys)
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{button.text()} ({shown})")
        foot = QHBoxLayout()
        foot.addWidget(self._note, 1)
        foot.addWidget(self._copy)
        foot.addWidget(self._go_on)
        self.transcript.setMinimumHeight(em(self, ANSWER_EM))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD_PX, PAD_PX, PAD_PX, PAD_PX)
        layout.setSpacing(8)
        layout.addWidget(self.quote)
        layout.addWidget(self.transcript, 1)
        layout.addWidget(self._banner)
        layout.addWidget(self.composer)
        layout.addWidget(self._presets)
        layout.addLayout(foot)

    def _connect(self) -> None:
        quick, live = self._quick, self._quick.live
        quick.changed.connect(self._show)
        self._shelf.changed.connect(self._show)
        quick.failed.connect(self._show_error)
        quick.continued.connect(self._leave)
        live.question_stored.connect(self._on_question)
        live.began.connect(self._on_began)
        ReplyFeed(live, self.transcript)
        live.finished.connect(self._on_finished)
        self.quote.changed.connect(self._show)
        self.composer.sent.connect(self._ask)
        self.composer.stopped.connect(quick.stop)
        self.transcript.content.link_clicked.connect(self._on_link_clicked)
        self.transcript.content.acted.connect(self._on_acted)
        self.transcript.content.action_clicked.connect(self._on_action)
        self._copy.clicked.connect(self._copy_answer)
        self._go_on.clicked.connect(quick.go_on)

    # --- asking ----------------------------------------------------------------------------------

    def _ask(self, words: str) -> None:
        self._banner.hide()
        quoted = "" if self._quick.has_chat else self.quote.text
        self._quick.ask(about(words, quoted, self.quote.name))

    def _ask_preset(self, preset: Preset) -> None:
        self._ask(question(preset))

    def _copy_answer(self) -> None:
        if self._quick.last is not None:
            copy_answer(self._quick.last.text)
            announce(self, self.tr("Copied"))

    def _show(self) -> None:
        quick = self._quick
        found, is_asked = quick.answerer(), quick.has_chat or quick.is_writing
        about_it, anything = self.tr("Ask about this text"), self.tr("Ask anything")
        first = about_it if self.quote.text else anything
        self.composer.set_placeholder(self.tr("Ask on") if is_asked else first)
        self.composer.set_writing(quick.is_writing)
        self.composer.set_blocked(found is None or quick.is_writing)
        self.quote.setVisible(bool(self.quote.text) and not is_asked)
        self.transcript.setVisible(is_asked)
        self._presets.setVisible(bool(self.quote.text) and not is_asked and found is not None)
        has_answer = quick.last is not None and not quick.is_writing
        self._copy.setVisible(has_answer)
        self._go_on.setVisible(has_answer)
        self._note.setText(self._note_text())
        if not is_asked:
            self._shown.clear()
            self.transcript.show_messages(())
            QTimer.singleShot(0, self, self._shrink)
        elif self.height() < em(self, ANSWER_EM + 8):
            self.resize(self.width(), em(self, ANSWER_EM + 8))

    def _note_text(self) -> str:
        quick, shelf = self._quick, self._shelf
        if (found := quick.answerer()) is None:
            return self.tr("No model that could answer is installed; see Models in Carrel.")
        domain, model = found
        who = f"{domain.name} · {model_label(model)}"
        if quick.has_chat and quick.is_kept:
            return self.tr("%1 · a legal hold keeps this").replace("%1", who)
        if not quick.has_chat and not shelf.is_loaded:
            return who  # nobody knows yet
        if not quick.has_chat and shelf.keeping.is_held and not shelf.are_only_temporary:
            return self.tr("%1 · a legal hold will keep this").replace("%1", who)
        return self.tr("%1 · kept nowhere unless you continue").replace("%1", who)

    def _show_error(self, error: KnownError) -> None:
        self._banner.show_error(error)
        announce(self, self._banner.text())

    # --- the answer ------------------------------------------------------------------------------

    def _on_question(self, _now: Writing, message: Message) -> None:
        self.composer.set_text("")
        self._shown.append(message)
        self.transcript.add(message)

    def _on_began(self, now: Writing) -> None:
        if now.reply is None:
            return
        if self._is_again:
            self._is_again = False
            while self._shown and self._shown[-1].role is Role.ASSISTANT:
                self._shown.pop()
            self.transcript.show_messages(tuple(self._shown))
        self.transcript.add(now.reply)

    def _on_finished(self, _now: Writing, outcome: Outcome) -> None:
        self.transcript.finish(outcome)
        if outcome.error is None:
            announce(self, self.tr("Answer finished"))
        if outcome.reply is not None:
            self._shown.append(outcome.reply)

    def _on_action(self, action: Action) -> None:
        if action is Action.RETRY:
            self._is_again = not self._quick.is_writing
            self._quick.again()
        else:
            self.action_wanted.emit(action)

    def _on_acted(self, act: Act, message: Message) -> None:
        if act is Act.DETAILS:
            from desktop.ui.chat.details import DetailsPanel  # noqa: PLC0415

            DetailsPanel(message, self).open()

    def _on_link_clicked(self, url: QUrl) -> None:
        from desktop.ui.dialogs import ask_to_open  # noqa: PLC0415

        ask_to_open(self, url)

    # --- the window ------------------------------------------------------------------------------

    def _leave(self) -> None:
        """The chat is in the main window now."""
        self.quote.forget()
        self.hide()

    def _shrink(self) -> None:
        self.resize(self.width(), self.sizeHint().height())

    def _place(self) -> None:
        """In the upper part of the screen that the pointer is on."""
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        width = min(em(self, WIDTH_EM), room.width())
        self.resize(width, self.sizeHint().height())
        self.move(room.x() + (room.width() - width) // 2, room.y() + room.height() // 6)

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: some systems show the clipboard only to the window in front."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self._is_looking:
            self._is_looking = not self.isActiveWindow()
            if self.isActiveWindow():
                self.quote.look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: Esc stops, then closes."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._quick.is_writing:
            self._quick.stop()
        else:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt override: what was asked is forgotten."""
        super().closeEvent(event)
        self._quick.forget()
        self._is_looking = False
        self.quote.forget()
        self.composer.set_text("")
        self._banner.hide()
