# SPDX-License-Identifier: Apache-2.0
"""A second start of Carrel asks the first one for something, by a file that it leaves.

For keys that only the system can bind: it starts ``carrel --quick-ask``. No socket is opened.
"""

import logging
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

log = logging.getLogger(__name__)
_NAME = "quick-ask"


def knock(state: Path) -> None:
    """Ask the Carrel that is open for quick ask; it may be too busy to hear it at once."""
    (state / _NAME).touch()


class Door(QObject):
    """Hears who knocks. Qt thread."""

    knocked = Signal()

    def __init__(self, state: Path, parent: QObject | None = None) -> None:
        """``state``: the folder, which exists."""
        super().__init__(parent)
        self._file = state / _NAME
        self._take()  # of a start that found nobody
        self._watcher = QFileSystemWatcher([str(state)], self)
        self._watcher.directoryChanged.connect(self._look)

    def _look(self, _folder: str) -> None:
        if self._take():
            self.knocked.emit()

    def _take(self) -> bool:
        try:
            self._file.unlink()
        except FileNotFoundError:
            return False
        except OSError as error:
            log.warning("%s cannot be removed: %s", _NAME, error.strerror)
            return False
        return True
