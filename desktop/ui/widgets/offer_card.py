# SPDX-License-Identifier: Apache-2.0
"""A model of the catalogue as a card: its quantizations, how they fit, what can be done."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget

from desktop.bridge.context import AppContext
from desktop.bridge.download_rows import FAILED, PAUSED, RUNNING, Transfer
from desktop.bridge.sentences import said
from desktop.ui.widgets.build_choice import BuildChoice
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.file_actions import FileActions
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.labels import label, set_role
from desktop.ui.widgets.model_details import details_text
from desktop.ui.widgets.model_words import (
    action_text,
    build_texts,
    facts_text,
    fit_text,
    progress_text,
)

if TYPE_CHECKING:
    from desktop.turn.offers import Build, Offer


class OfferCard(QFrame):
    """Follows downloads and checks by :meth:`refresh`; the page calls it."""

    def __init__(self, offer: "Offer", app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.shown = offer
        self._downloads = app.downloads
        self.choice = BuildChoice(offer.name)
        self._facts, self._fit = label("small"), label("")
        self._progress_text = label("small")
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._bar.setAccessibleName(self.tr("Progress of %1").replace("%1", offer.name))
        self._note = label("error")
        self._details = label("")
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
        self.file_actions = FileActions(app, self)
        self._build()
        self.refresh()
        self.choice.setCurrentIndex(self._first_shown())
        self.choice.currentIndexChanged.connect(lambda _row: self._show_build())
        self._show_build()

    @property
    def build(self) -> "Build | None":
        """The quantization that is chosen; None: there is none."""
        row = self.choice.currentIndex()
        return self.shown.builds[row] if row >= 0 else None

    def choose(self, quantization: str) -> None:
        """Choose a quantization by its name, if there is such a one."""
        for row, build in enumerate(self.shown.builds):
            if build.quantization == quantization:
                self.choice.setCurrentIndex(row)

    def refresh(self) -> None:
        """Show how downloads and checks stand now."""
        transfers = [self._downloads.transfer(build) for build in self.shown.builds]
        self.choice.show_texts(
            [
                build_texts(build, is_coming=transfer is not None)
                for build, transfer in zip(self.shown.builds, transfers, strict=True)
            ]
        )
        self._show_transfer(transfers[self.choice.currentIndex()] if transfers else None)

    def take_over(self, old: "OfferCard") -> None:
        """Be as the card that this one replaces: as open, the same choice, the focus."""
        if old.build is not None:
            self.choose(old.build.quantization)
        self.more.setChecked(old.more.isChecked())
        if old.choice.hasFocus():
            self.choice.setFocus(Qt.FocusReason.OtherFocusReason)
        elif any(button.hasFocus() for button in old.findChildren(TextButton)):
            self.more.setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_shown(self) -> int:
        """What is being fetched, or else what the offer says."""
        for row, build in enumerate(self.shown.builds):
            if self._downloads.transfer(build) is not None:
                return row
        return self.shown.first_shown() if self.shown.builds else -1

    def _show_build(self) -> None:
        """Show what belongs to the chosen quantization."""
        offer, build = self.shown, self.build
        self._facts.setText(facts_text(offer, build))
        fit = fit_text(build.fit) if build is not None else ""
        self._fit.setText(fit or self.tr("Nothing to download"))
        self._details.setText(details_text(offer, build))
        self.refresh()

    def _show_transfer(self, transfer: Transfer | None) -> None:
        text = action_text(self.build, transfer)
        self.action.setText(text)
        self._name(self.action, text)
        self.action.setVisible(bool(text))
        reason = self._reason(transfer)
        installed = self.build.installed if self.build is not None else None
        # A model in parts is there already, with a problem, while its last parts still come.
        self.file_actions.show_for(installed if transfer is None else None)
        is_idle = installed is not None and transfer is None
        self.action.setEnabled(not reason and not is_idle)
        self.action.setToolTip(reason)
        self.cancel.setVisible(transfer is not None)
        for widget in (self._bar, self._progress_text):
            widget.setVisible(transfer is not None)
        if transfer is not None:
            total = max(transfer.total_bytes, 1)
            self._bar.setValue(transfer.done_bytes * 1000 // total)
            self._progress_text.setText(progress_text(transfer))
        error = self._problem() if transfer is None else said(transfer.note or self.shown.problem)
        self._note.setText(error or ("" if is_idle else reason))
        set_role(self._note, "error" if error else "small")
        self._note.setVisible(bool(self._note.text()))

    def _problem(self) -> str:
        """What is wrong with the model, or with its file here."""
        installed = self.build.installed if self.build is not None else None
        if installed is None or not installed.model.problem or self.shown.problem:
            return said(self.shown.problem)
        text = self.tr("The file here cannot be used: %1. Remove it and download it again.")
        return text.replace("%1", said(installed.model.problem.rstrip(".")))

    def _reason(self, transfer: Transfer | None) -> str:
        """Why the button does nothing now; empty: it works."""
        if self.shown.problem:
            return said(self.shown.problem)
        is_running = transfer is not None and transfer.state == RUNNING
        has_files = self.build is not None and bool(self.build.files)
        if self._downloads.is_offline and not is_running and has_files:
            return self.tr("The offline switch is on. Turn it off to download.")
        return ""

    def _build(self) -> None:
        buttons = Flow()
        for button in (self.action, self.cancel, *self.file_actions.buttons, self.more):
            buttons.addWidget(button)
        self.choice.setVisible(len(self.shown.builds) > 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.setSpacing(5)
        layout.addWidget(label("strong", self.shown.name))
        for widget in (self._facts, self.choice, self._fit, self._bar, self._progress_text):
            layout.addWidget(widget)
        layout.addWidget(self._note)
        layout.addWidget(self.file_actions.trust)
        layout.addWidget(self.file_actions.status)
        layout.addLayout(buttons)
        layout.addWidget(self._details)

    def _name(self, button: TextButton, text: str) -> None:
        button.setAccessibleName(f"{text}: {self.shown.name}")

    def _act(self) -> None:
        build = self.build
        transfer = self._downloads.transfer(build) if build is not None else None
        if build is not None and transfer is None:
            self.action.setEnabled(False)  # until the list has it
            self._downloads.start(build)
        elif transfer is not None and transfer.state in (PAUSED, FAILED):
            self._downloads.resume(transfer)
        elif transfer is not None:
            self._downloads.pause(transfer)

    def _on_cancel_clicked(self) -> None:
        transfer = self._downloads.transfer(self.build) if self.build is not None else None
        if transfer is not None:
            self._downloads.cancel(transfer)
