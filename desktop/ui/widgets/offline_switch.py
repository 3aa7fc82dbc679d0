# SPDX-License-Identifier: Apache-2.0
"""The offline switch: shown and turned wherever something could be fetched."""

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.bridge.downloads import Downloads
from desktop.ui.widgets.managed import managed


class OfflineSwitch(QCheckBox):
    """Follows the setting."""

    def __init__(self, downloads: Downloads, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._downloads = downloads
        self.setAccessibleName(self.tr("Offline: make no connection at all"))
        self.setToolTip(self.tr("On: Carrel makes no connection at all, whatever is asked of it."))
        self.clicked.connect(downloads.set_offline)
        downloads.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        is_on = self._downloads.is_offline
        self.setText(self.tr("Offline: on") if is_on else self.tr("Offline: off"))
        self.setChecked(is_on)
        managed(self, is_locked=self._downloads.is_offline_managed)
