# SPDX-License-Identifier: Apache-2.0
"""How long chats are kept: what holds for all, and what was erased."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.bridge.context import AppContext
from desktop.bridge.keeping_rules import KeepingRules
from desktop.core.keeping import Cause, Erasure
from desktop.settings.keeping import KEEPING_SETTINGS
from desktop.ui.keeping import ask_to_erase
from desktop.ui.storage.block import Block
from desktop.ui.widgets.labels import label
from desktop.ui.widgets.network_parts import line
from desktop.ui.widgets.setting_row import SettingRow

MOST_RECORDS = 3
translate = QCoreApplication.translate


class KeepingBlock(Block):
    """Rules are stored at once; one that erases chats is asked about first."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(app, translate("KeepingBlock", "How long chats are kept"), parent)
        words = self.tr(
            "A folder can say otherwise for its chats, and a legal hold on a chat or folder keeps "
            "it whatever the rules say: both are in the context menu of the list."
        )
        self.column.addWidget(label("muted", words))
        self._rules = KeepingRules(app.keeping, app.shelf, self)
        self._rules.doubted.connect(self._on_doubted)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        for number, setting in enumerate(KEEPING_SETTINGS):
            if number:
                rows.addWidget(line())
            rows.addWidget(SettingRow(setting, self._rules))
        self.column.addLayout(rows)
        self._records = label("small")
        self._records.hide()
        self.column.addWidget(self._records)

    def load(self) -> None:
        """Read what was erased."""
        self.app.keeping.erasures(self._show_records)

    def _show_records(self, records: tuple[Erasure, ...]) -> None:
        lines = [_told(each) for each in records[:MOST_RECORDS]]
        self._records.setVisible(bool(lines))
        self._records.setText(self.tr("Erased last:") + "\n" + "\n".join(lines))

    def _on_doubted(self, count: int, go_on: Callable[[], None], leave: Callable[[], None]) -> None:
        question = ask_to_erase(self.window(), count, go_on)
        question.finished.connect(lambda _result: leave())


def _told(record: Erasure) -> str:
    when = QDateTime.fromMSecsSinceEpoch(record.erased_ms)
    day = QLocale().toString(when, QLocale.FormatType.ShortFormat)
    why = {
        Cause.ASKED: translate("KeepingBlock", "on request"),
        Cause.TRASH: translate("KeepingBlock", "from the trash"),
        Cause.AGE: translate("KeepingBlock", "not used for too long"),
    }[record.cause]
    text = translate("KeepingBlock", "%1: chats %2, messages %3, %4")
    for mark, value in (("%4", why), ("%3", str(record.messages)), ("%2", str(record.chats))):
        text = text.replace(mark, value)
    return text.replace("%1", day)
