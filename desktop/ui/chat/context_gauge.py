# SPDX-License-Identifier: Apache-2.0
"""The context window as a small bar: system prompt, conversation, question, and what is free."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.colours import mix
from desktop.ui.theme import accent, colours, em

if TYPE_CHECKING:
    from desktop.turn.gauge import Usage

BAR_EM, HEIGHT_EM = 5.0, 0.4
GAP_PX = 8


class ContextGauge(QWidget):
    """Hidden until something is measured. All of it can be read in the tooltip, too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usage: Usage | None = None
        self.setObjectName("gauge")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def show_usage(self, usage: "Usage | None") -> None:
        """None: nothing is known."""
        self._usage = usage
        self.setVisible(usage is not None)
        if usage is not None:
            self.setAccessibleName(self._sentence(usage))
            self.setToolTip(self._table(usage))
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """What stands beside the bar."""
        if self._usage is None:
            return ""
        number = QLocale().toString
        text = self.tr("%1 of %2 tokens")
        text = text.replace("%1", number(self._usage.prompt_tokens))
        return text.replace("%2", number(self._usage.ctx_tokens))

    def _sentence(self, usage: "Usage") -> str:
        return self._table(usage).replace("\n", ", ")

    def _table(self, usage: "Usage") -> str:
        number = QLocale().toString
        lines = [
            (self.tr("Context window"), usage.ctx_tokens),
            (self.tr("System prompt"), usage.system_tokens),
            (self.tr("Conversation so far"), usage.history_tokens),
            (self.tr("This question"), usage.question_tokens),
            (self.tr("Kept for the answer"), usage.reply_tokens),
        ]
        text = [f"{name}: {number(tokens)}" for name, tokens in lines]
        if usage.is_too_long:
            text.append(self.tr("The question is too long for this model."))
        elif usage.free_tokens < 0:
            text.append(self.tr("The oldest messages will not be seen."))
        else:
            text.append(self.tr("Free: %1").replace("%1", number(usage.free_tokens)))
        return "\n".join(text)

    def sizeHint(self) -> QSize:
        """Qt override: the bar, and its text."""
        metrics = self.fontMetrics()
        width = em(self, BAR_EM) + GAP_PX + metrics.horizontalAdvance(self.text())
        return QSize(width, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Qt override."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt override."""
        usage = self._usage
        if usage is None:
            return
        table = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = em(self, HEIGHT_EM)
        bar = QRectF(0, (self.height() - high) / 2, em(self, BAR_EM), high)
        shape = QPainterPath()
        shape.addRoundedRect(bar, high / 2, high / 2)
        painter.setClipPath(shape)
        painter.fillRect(bar, QColor(mix(table.ground, table.edge, 0.45)))
        is_over = usage.free_tokens < 0
        strong = table.error if is_over else accent()
        left = bar.left()
        for tokens, colour in (
            (usage.system_tokens, mix(strong, table.ground, 0.55)),
            (usage.history_tokens, mix(strong, table.ground, 0.25)),
            (usage.question_tokens, strong),
        ):
            width = bar.width() * tokens / max(1, usage.ctx_tokens, usage.prompt_tokens)
            painter.fillRect(QRectF(left, bar.top(), width, high), QColor(colour))
            left += width
        painter.setClipping(False)
        painter.setPen(QColor(table.error if is_over else table.text_muted))
        room = self.rect().adjusted(round(bar.width()) + GAP_PX, 0, 0, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(flags), self.text())
        if self.hasFocus():
            painter.setPen(QColor(accent()))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: as wide as its text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()
