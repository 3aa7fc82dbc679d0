# SPDX-License-Identifier: Apache-2.0
"""The sections of the settings. Rows come from the table of settings; models have a list.

To add a section: a class here with PAGE and TITLE, and its name in SECTIONS.
"""

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.bridge.context import AppContext
from desktop.settings.spec import SETTINGS
from desktop.ui.i18n import QT_TRANSLATE_NOOP
from desktop.ui.storage.blocks import StorageBlocks
from desktop.ui.storage.lock import LockBlock
from desktop.ui.widgets.demands import DemandsBlock
from desktop.ui.widgets.model_list import ModelList
from desktop.ui.widgets.network_parts import ActionRow, CataloguesRow, Secrets, TrialRow, line
from desktop.ui.widgets.setting_row import SettingRow, has_editor


class Section(QWidget):
    """All settings of one page, in the order of the table."""

    PAGE: ClassVar[str]
    TITLE: ClassVar[str]

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.app = app
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._add_first()
        rows = [row for row in SETTINGS if row.page == self.PAGE and has_editor(row.kind)]
        for number, setting in enumerate(rows):
            if number:
                self._layout.addWidget(line())
            self._layout.addWidget(SettingRow(setting, app.preferences))
        self._add_last()
        self._layout.addStretch()

    def enter(self) -> None:
        """It is shown now."""

    def set_narrow(self, is_narrow: bool) -> None:
        """Fit into a narrow page."""
        for row in self.findChildren(SettingRow):
            row.set_narrow(is_narrow)
        for action in self.findChildren(ActionRow):
            action.set_narrow(is_narrow)
        for models in self.findChildren(ModelList):
            models.set_narrow(is_narrow)

    def _add_first(self) -> None:
        """What stands above the rows."""

    def _add_last(self) -> None:
        """What stands below the rows."""

    def _add(self, widget: QWidget) -> None:
        self._layout.addWidget(widget)


class AppearanceSection(Section):
    """Theme and size of text."""

    PAGE = "appearance"
    TITLE = QT_TRANSLATE_NOOP("Settings", "Appearance")


class DesktopSection(Section):
    """Carrel beside other programs."""

    PAGE = "desktop"
    TITLE = QT_TRANSLATE_NOOP("Settings", "Desktop")


class AnswersSection(Section):
    """Which models there are, and how they answer."""

    PAGE = "answers"
    TITLE = QT_TRANSLATE_NOOP("Settings", "Models & answers")

    def _add_first(self) -> None:
        self._add(ModelList(self.app))


class StorageSection(Section):
    """Where the data lies, encryption, backups; then what is declared for this page."""

    PAGE = "storage"
    TITLE = QT_TRANSLATE_NOOP("Settings", "Storage & encryption")

    def _add_first(self) -> None:
        self._add(StorageBlocks(self.app))


class NetworkSection(Section):
    """How models are fetched, and a trial of it."""

    PAGE = "network"
    TITLE = QT_TRANSLATE_NOOP("Settings", "Network")
    _secrets: Secrets

    def enter(self) -> None:
        """See Section."""
        self._secrets.load()

    def set_narrow(self, is_narrow: bool) -> None:
        """See Section."""
        super().set_narrow(is_narrow)
        self._secrets.set_narrow(is_narrow)

    def _add_first(self) -> None:
        self._add(TrialRow(self.app))
        self._add(line())

    def _add_last(self) -> None:
        self._secrets = Secrets(self.app)
        for widget in (line(), CataloguesRow(self.app), line(), self._secrets):
            self._add(widget)


class LockSection(Section):
    """What the lock does, and when it comes by itself."""

    PAGE = "lock"
    TITLE = QT_TRANSLATE_NOOP("Settings", "Lock")

    def _add_first(self) -> None:
        self._add(LockBlock(self.app))


class OrganisationSection(Section):
    """What the organisation decided, and where that stands."""

    PAGE = "organisation"
    TITLE = QT_TRANSLATE_NOOP("Settings", "Organisation")
    _demands: DemandsBlock

    def enter(self) -> None:
        """See Section."""
        self._demands.show_all()

    def _add_first(self) -> None:
        self._demands = DemandsBlock(self.app)
        self._add(self._demands)


SECTIONS: tuple[type[Section], ...] = (
    AppearanceSection,
    DesktopSection,
    AnswersSection,
    NetworkSection,
    StorageSection,
    LockSection,
    OrganisationSection,
)
