# SPDX-License-Identifier: Apache-2.0
"""How a reply came about, as a table: model, machine, tokens, times, seed, what was dropped."""

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.bridge.copying import copy_plain
from desktop.core.records import Message, ReplyFacts
from desktop.ui.chat import wording
from desktop.ui.theme import em
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.labels import label

WIDTH_EM = 35
translate = QCoreApplication.translate


class DetailsPanel(QDialog):
    """Opened without blocking; deletes itself. What was not recorded has no line."""

    seed_wanted = Signal(int)
    """The chat shall use the seed of this answer from now on."""

    def __init__(
        self, message: Message, parent: QWidget | None = None, *, keeps_seed: bool = False
    ) -> None:
        """``keeps_seed``: offer to use its seed again."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Details of the answer"))
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(6)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._lines = details(message)
        for name, value in self._lines:
            head = QLabel(name)
            head.setProperty("role", "muted")
            shown = label("", value, can_select=True)
            shown.setAccessibleName(f"{name}: {value}")
            form.addRow(head, shown)
        copy = TextButton(self.tr("Copy"))
        copy.clicked.connect(self._on_copy_clicked)
        close = TextButton(self.tr("Close"), role="primary")
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        if keeps_seed and message.facts is not None and message.facts.reply_tokens:
            buttons.addWidget(self._seed_button(message.facts.seed))
        buttons.addStretch()
        buttons.addWidget(copy)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(16)
        layout.addLayout(form)
        layout.addLayout(buttons)
        close.setFocus()
        room = round(0.9 * self.screen().availableGeometry().width())
        self.setMinimumWidth(min(em(self, WIDTH_EM), room))

    def _seed_button(self, seed: int) -> TextButton:
        again = TextButton(self.tr("Use this seed again"))
        again.setToolTip(
            self.tr(
                "From the next answer on, this chat gives the same answer to the same conversation."
            )
        )

        def use() -> None:
            self.seed_wanted.emit(seed)
            again.setText(self.tr("This chat uses seed %1").replace("%1", str(seed)))
            again.setEnabled(False)

        again.clicked.connect(use)
        return again

    def _on_copy_clicked(self) -> None:
        copy_plain("\n".join(f"{name}: {value}" for name, value in self._lines))


def details(message: Message) -> list[tuple[str, str]]:
    """Name and value of each line, in the order of the table."""
    facts = message.facts or ReplyFacts()
    number = QLocale().toString
    lines = [
        (translate("DetailsPanel", "Model"), facts.model_name or facts.model_id),
        (translate("DetailsPanel", "Adapters"), ", ".join(facts.adapters)),
        (translate("DetailsPanel", "Domain"), facts.domain_id),
        (translate("DetailsPanel", "Ran on"), facts.device),
        (translate("DetailsPanel", "Engine"), facts.engine),
        (translate("DetailsPanel", "Written"), wording.moment(message.created_ms)),
        (
            translate("DetailsPanel", "Ended"),
            wording.reply_state(message.state) or translate("DetailsPanel", "complete"),
        ),
        (translate("DetailsPanel", "Conversation read"), _read(facts)),
        (
            translate("DetailsPanel", "Answer"),
            translate("DetailsPanel", "%1 tokens").replace("%1", number(facts.reply_tokens)),
        ),
        (translate("DetailsPanel", "Speed"), wording.speed(facts.tokens_per_s)),
        (translate("DetailsPanel", "Time to the first token"), duration(facts.first_token_ms)),
        (translate("DetailsPanel", "Time to read the conversation"), duration(facts.prefill_ms)),
        (translate("DetailsPanel", "Time to write"), duration(facts.decode_ms)),
        (translate("DetailsPanel", "Time to think"), duration(facts.reasoning_ms)),
        (translate("DetailsPanel", "Seed"), str(facts.seed) if facts.reply_tokens else ""),
        (translate("DetailsPanel", "Left out"), _left_out(facts)),
    ]
    if not facts.reply_tokens:
        lines = [line for line in lines if line[0] != translate("DetailsPanel", "Answer")]
    return [line for line in lines if line[1]]


def duration(milliseconds: float) -> str:
    """For example ``340 ms`` or ``2.4 s``; empty for zero."""
    if milliseconds <= 0:
        return ""
    if milliseconds < 1000:
        return translate("DetailsPanel", "%1 ms").replace(
            "%1", QLocale().toString(round(milliseconds))
        )
    return translate("DetailsPanel", "%1 s").replace(
        "%1", QLocale().toString(milliseconds / 1000, "f", 1)
    )


def _read(facts: ReplyFacts) -> str:
    if not facts.prompt_tokens:
        return ""
    number = QLocale().toString
    if not facts.cached_tokens:
        return translate("DetailsPanel", "%1 tokens").replace("%1", number(facts.prompt_tokens))
    text = translate("DetailsPanel", "%1 tokens, %2 of them still in memory")
    return text.replace("%1", number(facts.prompt_tokens)).replace(
        "%2", number(facts.cached_tokens)
    )


def _left_out(facts: ReplyFacts) -> str:
    if not facts.prompt_tokens and not facts.left_out_messages:
        return ""
    return wording.left_out(facts.left_out_messages) or translate("DetailsPanel", "Nothing")
