# SPDX-License-Identifier: Apache-2.0
"""The page that asks two models the same: two answers side by side, one of which is picked."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.bridge.context import AppContext
from desktop.core.attached import parted
from desktop.core.errors import Action, KnownError
from desktop.core.records import Message, ModelFile
from desktop.ui.chat.acts import Act
from desktop.ui.chat.answer_side import EDGE_PX, AnswerSide
from desktop.ui.chat.composer import Composer
from desktop.ui.pages.page import Page
from desktop.ui.widgets.buttons import IconButton, TextButton
from desktop.ui.widgets.em_width import EmWidth
from desktop.ui.widgets.error_box import ErrorBox
from desktop.ui.widgets.labels import label
from desktop.ui.widgets.page_header import PageHeader

QUESTION_EM = 4.5
"""A longer question is cut off here; the chat has all of it."""


class ComparePage(Page):
    """Follows the comparison of the bridge."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(app, parent)
        self._comparing = comparing = app.comparing
        self.sides = tuple(AnswerSide(at, live) for at, live in enumerate(comparing.lives))
        self.composer = Composer()
        self.composer.set_placeholder(self.tr("Ask both"))
        self._note = label("small")
        self._question = label("", can_select=True)
        self._banner = ErrorBox(can_dismiss=True)
        self._banner.hide()
        self._was_running = False
        self._again = TextButton(self.tr("New comparison"))
        self._models = TextButton(self.tr("Get another model"))
        self._build()
        self._connect()
        self._show()

    def enter(self) -> None:
        """Qt thread; see Page."""
        if not self._comparing.is_running and self._comparing.question is None:
            self.composer.setFocus(Qt.FocusReason.OtherFocusReason)

    def propose(self, text: str) -> None:
        """Put a question into the box, unless a comparison is at work."""
        if not self._comparing.is_running:
            self._comparing.clear()
            self._fill_models()
            if text:
                self.composer.set_text(text)

    def _build(self) -> None:
        header = PageHeader(self.app, self.tr("Compare two models"))
        close = IconButton("close", self.tr("Back to the chat"))
        close.clicked.connect(lambda: self.app.requests.page_wanted.emit("chat"))
        header.add_right(self._again)
        header.add_right(close)
        self._frame = QFrame()
        self._frame.setObjectName("question")
        EmWidth(self._frame, highest=QUESTION_EM)
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.addWidget(self._question)
        above = QVBoxLayout()
        above.setContentsMargins(EDGE_PX, 12, EDGE_PX, 0)
        above.addWidget(self._frame)
        line = QFrame()
        line.setObjectName("line")
        line.setFixedWidth(1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.sides[0], 1)
        row.addWidget(line)
        row.addWidget(self.sides[1], 1)
        below = QVBoxLayout()
        below.setContentsMargins(EDGE_PX, 4, EDGE_PX, 12)
        below.setSpacing(6)
        below.addWidget(self._banner)
        below.addWidget(self._models, 0, Qt.AlignmentFlag.AlignLeft)
        below.addWidget(self.composer)
        below.addWidget(self._note)
        content = QVBoxLayout()
        content.setSpacing(0)
        content.addLayout(above)
        content.addLayout(row, 1)
        content.addLayout(below)
        self.stack(content, header)

    def _connect(self) -> None:
        app, comparing = self.app, self._comparing
        comparing.changed.connect(self._show)
        comparing.failed.connect(self._show_error)
        comparing.picked.connect(lambda: app.requests.page_wanted.emit("chat"))
        app.choices.changed.connect(self._fill_models)
        app.choices.picked.connect(self._fill_models)
        app.conversation.writing_changed.connect(self._show)
        app.lock.locking.connect(lambda _needs_secret: self.composer.set_text(""))
        self.composer.sent.connect(self._ask)
        self.composer.stopped.connect(app.conversation.stop)
        self._again.clicked.connect(self._start_again)
        self._models.clicked.connect(
            lambda: app.requests.models_of_domain_wanted.emit(str(app.choices.domain.id))
        )
        for number, side in enumerate(self.sides):
            side.picked.connect(lambda at=number: comparing.pick(at))
            side.model_chosen.connect(lambda at=number: self._on_model_chosen(at))
            content = side.transcript.content
            content.acted.connect(self._on_acted)
            content.link_clicked.connect(self._on_link_clicked)
            content.action_clicked.connect(lambda act, at=number: self._on_action(act, at))
        self._fill_models()

    # --- the models ------------------------------------------------------------------------------

    def _fill_models(self) -> None:
        """The models of the domain that answers now; those chosen before stay chosen."""
        choices = self.app.choices
        models = choices.models_of(choices.domain.id)
        if self._comparing.is_running or self._comparing.question is not None:
            return
        first, second = (side.model for side in self.sides)
        if first not in models:
            first = choices.model
        if second not in models or second == first:
            second = next((model for model in models if model != first), None)
        for side, chosen in zip(self.sides, (first, second), strict=True):
            side.show_models(models, chosen)
        self._show()

    def _on_model_chosen(self, number: int) -> None:
        """The same on both sides is no comparison: the other side takes another one."""
        here, there = self.sides[number], self.sides[1 - number]
        if here.model == there.model:
            choices = self.app.choices
            models = choices.models_of(choices.domain.id)
            other = next((model for model in models if model != here.model), None)
            there.show_models(models, other)
        self._show()

    def _two(self) -> tuple[ModelFile, ModelFile] | None:
        first, second = (side.model for side in self.sides)
        return None if first is None or second is None or first == second else (first, second)

    # --- asking ----------------------------------------------------------------------------------

    def _ask(self, text: str) -> None:
        if (models := self._two()) is not None:
            self._banner.hide()
            self._comparing.ask(text, models)

    def _start_again(self) -> None:
        self._comparing.clear()
        self._fill_models()
        self.enter()

    def _show(self) -> None:
        comparing, talk = self._comparing, self.app.conversation
        is_running, question = comparing.is_running, comparing.question
        is_idle = not is_running and question is None
        two = self._two()
        self._show_question(question)
        for number, side in enumerate(self.sides):
            reply = comparing.replies[number]
            can_pick = not is_running and reply is not None and bool(reply.text)
            side.set_place(can_choose=is_idle, can_pick=can_pick)
            if is_idle:
                side.show_hint(self.tr("The answer comes here.") if two else "")
        if comparing.is_waiting:
            self.sides[1].show_hint(self.tr("Waits for the other answer."))
        self._again.setVisible(not is_running and question is not None)
        self._models.setVisible(is_idle and two is None and self.app.choices.is_loaded)
        self.composer.setVisible(is_running or is_idle)
        self.composer.set_writing(talk.is_writing)
        self.composer.set_blocked(two is None or is_running)
        self._note.setText(self._note_text(is_idle=is_idle, has_two=two is not None))
        if self._was_running and not is_running and question is not None and self.isVisible():
            self._lead_to_answers()
        self._was_running = is_running

    def _lead_to_answers(self) -> None:
        """Both have ended: the message box has gone, and with it the focus."""
        can_pick = next((side.pick for side in self.sides if not side.pick.isHidden()), self._again)
        can_pick.setFocus(Qt.FocusReason.OtherFocusReason)
        self.app.requests.announced.emit(self.tr("Both have answered. Pick one to go on."))

    def _note_text(self, *, is_idle: bool, has_two: bool) -> str:
        comparing = self._comparing
        if is_idle and not has_two:
            name = self.app.choices.domain.name
            text = self.tr("To compare, the domain %1 needs two installed models.")
            return text.replace("%1", name) if self.app.choices.is_loaded else ""
        if is_idle and self.app.conversation.is_writing:
            return self.tr("An answer is being written; both can be asked when it has ended.")
        if is_idle:
            return self.tr("Both see this chat as it is. The one you pick goes on in it.")
        if comparing.is_running and not comparing.is_together:
            return self.tr(
                "Both models do not fit into the memory together, so they answer one after the "
                "other."
            )
        if comparing.is_running:
            return self.tr("Both answer at the same time, so each is slower than alone.")
        return self.tr(
            "Pick one to go on with it (Alt+1, Alt+2). The other stays in the chat, as another "
            "version of the answer."
        )

    def _show_question(self, question: Message | None) -> None:
        if question is not None:
            self.composer.clear_sent(question.text)
            words, files = parted(question.text)
            names = ", ".join(file.name for file in files)
            self._question.setText("\n".join(filter(None, (words, names))))
        else:
            self._question.clear()
        self._frame.setVisible(question is not None)

    def _show_error(self, error: KnownError) -> None:
        self._banner.show_error(error)
        self.app.requests.announced.emit(self._banner.text())

    # --- what is wanted of an answer -------------------------------------------------------------

    def _on_acted(self, act: Act, message: Message) -> None:
        if act is Act.DETAILS:
            from desktop.ui.chat.details import DetailsPanel  # noqa: PLC0415

            DetailsPanel(message, self).open()

    def _on_link_clicked(self, url: QUrl) -> None:
        from desktop.ui.dialogs import ask_to_open  # noqa: PLC0415  # not at the start

        ask_to_open(self, url)

    def _on_action(self, action: Action, number: int) -> None:
        if action is Action.RETRY:
            self._comparing.again(number)
        else:
            self.app.requests.action_wanted.emit(action)
