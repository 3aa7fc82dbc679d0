# SPDX-License-Identifier: Apache-2.0
"""The section Updates: how it stands, then what can be done, then what came of it.

Looks for nothing by itself, and opens no dialog but that for a file.
"""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from desktop.bridge.context import AppContext
from desktop.bridge.updates import Found, Step
from desktop.core.errors import KnownError
from desktop.core.update import FILE_SUFFIX, MANIFEST, Package, Part
from desktop.settings import spec
from desktop.settings.setting import Setting
from desktop.ui.storage.block import Block, button
from desktop.ui.updates.found import FoundPanel
from desktop.ui.updates.progress import UpdateProgress
from desktop.ui.updates.restart import RestartCard
from desktop.ui.updates.standing import Standing
from desktop.ui.updates.words import (
    all_named,
    back_text,
    manner_text,
    named,
    no_look_text,
    nothing_new_text,
)
from desktop.ui.widgets.error_box import ErrorBox
from desktop.ui.widgets.labels import label
from desktop.ui.widgets.managed import managed_text

if TYPE_CHECKING:
    from desktop.turn.update_state import UpdateState


class UpdatesBlock(Block):
    """Reads how it stands each time it is shown."""

    appeared = Signal(QWidget)
    """Something to be seen has come."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(app, QCoreApplication.translate("UpdatesBlock", "Updates"), parent)
        self._link = app.updates
        self._state: UpdateState | None = None
        self._found: Found | None = None
        self._is_wanted = self._has_focus = False
        self._focused: QWidget | None = None  # after the last step
        self.standing, self.panel, self.restart = Standing(), FoundPanel(), RestartCard(app)
        self.progress, self.problem = UpdateProgress(), ErrorBox(can_dismiss=True, can_retry=False)
        self.manner, self.reason, self.said = label(""), label("muted"), label("")
        self.look = button(self.tr("Look for updates"), self.look_now)
        self.file = button(self.tr("Update from a file…"), self._on_file)
        self.network = button(self.tr("Network settings…"), self._on_network)
        self.backs = {part: button("", partial(self._roll_back, part)) for part in Part}
        above = (self.standing, self.restart, self.manner, self.reason, self.panel)
        for widget in (*above, self.progress, self.problem, self.said):
            self.column.addWidget(widget)
        self.add_buttons(self.look, self.file, self.network, *self.backs.values())
        for widget in (self.problem, self.said):
            widget.hide()
        self._connect()
        self._show_all()

    def look_now(self) -> None:
        """Look, if that is possible here; else the section says why it is not."""
        if self._state is None:
            self._is_wanted = True
        elif self.look.isVisibleTo(self) and self.look.isEnabled():
            self._clear()
            self._link.look()
        else:
            self.app.requests.announced.emit(self.reason.text() or self.manner.text())

    def look_into(self, place: Path) -> None:
        """Look what a file or folder offers."""
        self._clear()
        self._link.look(place)

    def first_control(self) -> QWidget | None:
        """What the focus goes to; None: nothing can be done here."""
        controls = (self.panel.install, self.restart.button, self.look, self.file, self.network)
        return next((c for c in controls if c.isVisibleTo(self) and c.isEnabled()), None)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt override: what is shown may be of before."""
        super().showEvent(event)
        self._link.load()

    def _connect(self) -> None:
        link, app = self._link, self.app
        link.loaded.connect(self._on_loaded)
        link.found.connect(self._on_found)
        link.installed.connect(self._on_installed)
        link.rolled_back.connect(self._on_rolled_back)
        link.cancelled.connect(self._on_cancelled)
        link.failed.connect(self._on_failed)
        link.stepped.connect(self._on_step)
        link.progressed.connect(self.progress.show_fraction)
        self.progress.cancelled.connect(link.cancel)
        self.panel.wanted.connect(self._install)
        self.panel.left.connect(self._clear)
        self.problem.action_clicked.connect(app.requests.action_wanted)
        app.preferences.changed.connect(self._on_setting)
        app.policy.changed.connect(link.load)

    # --- what is done -----------------------------------------------------------------------------

    def _install(self, parts: tuple[Part, ...], insists: bool) -> None:
        if (found := self._found) is not None:
            self._clear()
            self._found = found  # shown again if it was not installed
            self._link.install(found, parts, insists=insists)

    def _roll_back(self, part: Part) -> None:
        self._clear()
        self._link.roll_back(part)

    def _on_network(self) -> None:
        self.app.requests.settings_wanted.emit(spec.UPDATE_ADDRESS.page)

    def _on_file(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Update from a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        kinds = self.tr("Updates of Carrel (%1)").replace("%1", f"*{FILE_SUFFIX} {MANIFEST}")
        dialog.setNameFilters([kinds, self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.look_into(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # --- what came of it --------------------------------------------------------------------------

    def _on_loaded(self, state: "UpdateState") -> None:
        if self._state is not None and self._state.manner is not state.manner:
            self._clear()  # it was said of another state
        self._state = state
        self._show_all()
        self._give_focus()
        if self._is_wanted:
            self._is_wanted = False
            self.look_now()

    def _on_found(self, found: Found) -> None:
        from desktop.turn.update_state import Manner  # noqa: PLC0415  # with the page's facts

        self._found = found
        can_install = self._state is not None and self._state.manner is Manner.ITSELF
        if self.panel.show_found(found, can_install=can_install):
            self.app.requests.announced.emit(self.panel.title.text())
            self.appeared.emit(self.panel)
        else:
            address = self.app.preferences.get(spec.UPDATE_ADDRESS)
            self._say(nothing_new_text(found, self._state, address))

    def _on_installed(self, packages: tuple[Package, ...]) -> None:
        self._found = None
        if packages:  # the card shows it as soon as that was read
            words = self.tr("Installed, and active from the next start: %1")
            versions = all_named((each.part, each.version) for each in packages)
            self.app.requests.announced.emit(words.replace("%1", versions))
            self.appeared.emit(self.restart)
        else:
            self._say(self.tr("Nothing was installed."))

    def _on_rolled_back(self, part: Part, version: str) -> None:
        words = self.tr("%1 starts the next time.")
        self._say(words.replace("%1", named(part, version)))

    def _on_cancelled(self) -> None:
        self.panel.setVisible(self._found is not None)
        self._say(self.tr("Cancelled; nothing was installed."))

    def _on_failed(self, error: KnownError) -> None:
        self._is_wanted = False
        if self._state is None:  # what was looked at cannot be read
            self.reason.hide()
        self.panel.setVisible(self._found is not None)
        self.problem.show_error(error)
        self.appeared.emit(self.problem)
        self.app.requests.announced.emit(self.problem.text())

    def _on_step(self) -> None:
        step = self._link.step
        if step is not Step.NOTHING and not self.progress.isVisibleTo(self):
            self._has_focus = self.isAncestorOf(QApplication.focusWidget() or self.window())
        elif self._is_left():
            self._has_focus = False
        self.progress.show_step(step, can_cancel=self._link.can_cancel)
        if self._has_focus and self.progress.cancel.isVisibleTo(self):
            self.progress.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_all()
        self._focused = self.window().focusWidget()

    def _on_setting(self, setting: Setting[object]) -> None:
        if setting.key in (spec.UPDATE_ADDRESS.key, spec.OFFLINE.key):
            self._show_all()

    # --- how it looks -----------------------------------------------------------------------------

    def _show_all(self) -> None:
        state = self._state
        for widget in (self.standing, self.manner):
            widget.setVisible(state is not None)
        if state is None:
            self.restart.hide()
            self.reason.setText(self.tr("Looking …"))
            for each in (self.look, self.file, self.network, *self.backs.values()):
                each.hide()
            return
        self.standing.show_state(state)
        self.restart.show_state(state)
        self.manner.setText(manner_text(state))
        self._show_buttons(state)

    def _show_buttons(self, state: "UpdateState") -> None:
        from desktop.turn.update_state import Manner  # noqa: PLC0415  # with the page's facts

        is_free, is_itself = self._link.step is Step.NOTHING, state.manner is Manner.ITSELF
        has_address = bool(self.app.preferences.get(spec.UPDATE_ADDRESS).strip())
        is_offline = self.app.downloads.is_offline
        reason = no_look_text(state, is_offline=is_offline, has_address=has_address)
        is_off = state.manner is Manner.ORGANISATION
        self.reason.setText(managed_text() if is_off else reason)
        self.reason.setVisible(bool(self.reason.text()))
        self.look.setVisible(not is_off and (is_itself or has_address))
        self.look.setEnabled(is_free and not reason)
        self.look.setAccessibleDescription(reason)
        self.file.setVisible(is_itself)
        self.file.setEnabled(is_free)
        self.network.setVisible(bool(reason) and not state.only_files)
        for part in state.parts:
            back = self.backs[part.part]
            back.setVisible(is_itself and bool(part.back_to))
            back.setEnabled(is_free)
            if part.back_to:
                back.setText(back_text(part))
                back.setAccessibleName(back.text())

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))
        if text:
            self.app.requests.announced.emit(text)
            self.appeared.emit(self.said)

    def _give_focus(self) -> None:
        """Back to what can be done now, if it was here before."""
        if self._is_left():
            self._has_focus = False
        if self._link.step is not Step.NOTHING or not self._has_focus:
            return
        if (first := self.first_control()) is not None:
            self._has_focus = False
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_left(self) -> bool:
        """Whether somebody went on elsewhere since the last step: who types there goes on typing.

        Buttons that go or are dimmed give the focus away too; that was noted then.
        """
        now: QWidget | None = self.window().focusWidget()
        is_elsewhere = now is not None and now is not self._focused and not self.isAncestorOf(now)
        return is_elsewhere or not self.isVisible()

    def _clear(self) -> None:
        self._found = None
        for widget in (self.panel, self.problem, self.said):
            widget.hide()
