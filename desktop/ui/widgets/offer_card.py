# SPDX-License-Identifier: Apache-2.0
"""A model of the catalogue as a card: what it is, how it fits, and what can be done with it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from desktop.bridge.downloads import FAILED, PAUSED, RUNNING, Downloads, Transfer
from desktop.core.fit import Verdict
from desktop.ui.widgets.buttons import TextButton

if TYPE_CHECKING:
    from desktop.turn.offers import Offer

CONTEXT = "OfferCard"


class OfferCard(QFrame):
    """Follows :class:`Downloads` by :meth:`refresh`; the page calls it."""

    def __init__(self, offer: "Offer", downloads: Downloads, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.offer, self._downloads = offer, downloads
        self._progress_text = _label("small")
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._bar.setAccessibleName(self.tr("Progress of %1").replace("%1", offer.name))
        self._note = _label("error")
        self._details = _label("")
        self._details.setText(details_text(offer))
        self._details.hide()
        self.action = TextButton("", role="primary")
        self.action.clicked.connect(self._act)
        self.cancel = TextButton(self.tr("Cancel"))
        self._name(self.cancel, self.tr("Cancel"))
        self.cancel.clicked.connect(self._on_cancel_clicked)
        self.more = TextButton(self.tr("Details"), role="quiet")
        self._name(self.more, self.tr("Details"))
        self.more.setCheckable(True)
        self.more.toggled.connect(self._details.setVisible)
        self._build()
        self.refresh()

    def refresh(self) -> None:
        """Show how the download stands now."""
        offer, downloads = self.offer, self._downloads
        transfer = downloads.transfer(offer)
        label = action_text(offer, transfer)
        self.action.setText(label)
        self._name(self.action, label)
        self.action.setVisible(bool(label))
        reason = self._reason(transfer)
        self.action.setEnabled(not reason and not offer.is_installed)
        self.action.setToolTip(reason)
        self.cancel.setVisible(transfer is not None)
        for widget in (self._bar, self._progress_text):
            widget.setVisible(transfer is not None)
        if transfer is not None:
            total = max(transfer.total_bytes, 1)
            self._bar.setValue(transfer.done_bytes * 1000 // total)
            self._progress_text.setText(progress_text(transfer))
        note = transfer.note if transfer is not None else ""
        self._note.setText(note or offer.problem or ("" if offer.is_installed else reason))
        self._note.setProperty("role", "error" if note or offer.problem else "small")
        self._note.style().polish(self._note)
        self._note.setVisible(bool(self._note.text()))

    def _reason(self, transfer: Transfer | None) -> str:
        """Why the button does nothing now; empty: it works."""
        if self.offer.problem:
            return self.offer.problem
        is_running = transfer is not None and transfer.state == RUNNING
        if self._downloads.is_offline and not is_running and self.offer.files:
            return self.tr("The offline switch is on. Turn it off to download.")
        return ""

    def _build(self) -> None:
        name, facts, verdict = _label("strong"), _label("small"), _label("")
        name.setText(self.offer.name)
        facts.setText(facts_text(self.offer))
        verdict.setText(fit_text(self.offer))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.action, self.cancel, self.more):
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(5)
        for widget in (name, facts, verdict, self._bar, self._progress_text, self._note):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        layout.addWidget(self._details)

    def _name(self, button: TextButton, text: str) -> None:
        button.setAccessibleName(f"{text}: {self.offer.name}")

    def _act(self) -> None:
        transfer = self._downloads.transfer(self.offer)
        if transfer is None:
            self.action.setEnabled(False)  # until the list has it
            self._downloads.start(self.offer)
        elif transfer.state in (PAUSED, FAILED):
            self._downloads.resume(transfer)
        else:
            self._downloads.pause(transfer)

    def _on_cancel_clicked(self) -> None:
        transfer = self._downloads.transfer(self.offer)
        if transfer is not None:
            self._downloads.cancel(transfer)


def action_text(offer: "Offer", transfer: Transfer | None) -> str:
    """What the button says; empty: there is none."""
    translate = QCoreApplication.translate
    if transfer is not None:
        goes = transfer.state not in (PAUSED, FAILED)
        return translate(CONTEXT, "Pause") if goes else translate(CONTEXT, "Resume")
    if offer.is_installed or not offer.repo:
        return translate(CONTEXT, "Installed ✓") if offer.is_installed else ""
    return translate(CONTEXT, "Download")


def facts_text(offer: "Offer") -> str:
    """Parameters, quantization, size and licence."""
    billions = f"{offer.parameters / 1e9:.1f}B" if offer.parameters >= 10**8 else ""
    millions = f"{offer.parameters / 1e6:.0f}M" if offer.parameters and not billions else ""
    size = size_text(offer.size_bytes) if offer.size_bytes else ""
    return " · ".join(filter(None, (billions or millions, offer.quantization, size, offer.licence)))


def fit_text(offer: "Offer") -> str:
    """The verdict for this machine."""
    translate = QCoreApplication.translate
    if offer.fit is None:
        return translate(CONTEXT, "Nothing to download")
    verdicts = {
        Verdict.GOOD: translate(CONTEXT, "Good"),
        Verdict.SLOW: translate(CONTEXT, "Slow"),
        Verdict.WILL_NOT_RUN: translate(CONTEXT, "Will not run"),
    }
    fit, words = offer.fit, [verdicts[offer.fit.verdict]]
    if fit.reason:
        words.append(fit.reason)
    if fit.tokens_per_s and fit.verdict is not Verdict.WILL_NOT_RUN:
        speed = translate(CONTEXT, "about %1 tokens/s")
        words.append(speed.replace("%1", f"{fit.tokens_per_s:.0f}"))
    if fit.memory_bytes:
        memory = translate(CONTEXT, "%1 of memory")
        words.append(memory.replace("%1", size_text(fit.memory_bytes)))
    return " · ".join(words)


def progress_text(transfer: Transfer) -> str:
    """State, bytes, speed and time left."""
    states = {
        RUNNING: QCoreApplication.translate(CONTEXT, "Downloading"),
        PAUSED: QCoreApplication.translate(CONTEXT, "Paused"),
        FAILED: QCoreApplication.translate(CONTEXT, "Stopped"),
    }
    state = states.get(transfer.state, QCoreApplication.translate(CONTEXT, "Waiting"))
    amount = QCoreApplication.translate(CONTEXT, "%1 of %2")
    done, total = size_text(transfer.done_bytes), size_text(transfer.total_bytes)
    words = [state, amount.replace("%1", done).replace("%2", total)]
    if transfer.bytes_per_s > 0:
        words.append(f"{size_text(round(transfer.bytes_per_s))}/s")
        seconds = (transfer.total_bytes - transfer.done_bytes) / transfer.bytes_per_s
        left = QCoreApplication.translate(CONTEXT, "%1 left")
        words.append(left.replace("%1", time_text(seconds)))
    return " · ".join(words)


def details_text(offer: "Offer") -> str:
    """Source, revision, strengths and the licence's consequences."""
    translate = QCoreApplication.translate
    rows = (
        (translate(CONTEXT, "Good at"), ", ".join(offer.good_at)),
        (translate(CONTEXT, "Bad at"), ", ".join(offer.bad_at)),
        (translate(CONTEXT, "Licence"), f"{offer.licence}. {offer.licence_note}"),
        (translate(CONTEXT, "Source"), offer.repo),
        (translate(CONTEXT, "Revision"), offer.revision),
    )
    return "\n".join(f"{title}: {text}" for title, text in rows if text)


def size_text(size_bytes: int) -> str:
    """Bytes in powers of 1000."""
    return QLocale().formattedDataSize(size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def time_text(seconds: float) -> str:
    """Minutes and seconds, with hours if there are some."""
    minutes, rest = divmod(max(0, int(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label
