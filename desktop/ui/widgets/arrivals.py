# SPDX-License-Identifier: Apache-2.0
"""What is being copied into the library: a line with progress and Stop for each file."""

from pathlib import Path

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.bridge.context import AppContext
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.labels import label
from desktop.ui.widgets.mirrored import set_margins


class Arrivals(QWidget):
    """Hidden while nothing is copied. :meth:`refresh` is called by the page."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._lines: dict[Path, _Line] = {}
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        self.refresh()

    def lines(self) -> tuple["_Line", ...]:
        """What is shown, in order."""
        return tuple(self._lines.values())

    def refresh(self) -> None:
        """Show what is copied now; a model that is listed shows its own progress."""
        listed = {model.path for model in self._app.choices.models}
        running = self._app.relocating.running()
        for path in [path for path in self._lines if path not in running]:
            line = self._lines.pop(path)
            self._rows.removeWidget(line)
            line.hide()
            line.deleteLater()
        for path, fraction in running.items():
            if path not in self._lines and path not in listed:
                self._lines[path] = _Line(self._app, path)
                self._rows.addWidget(self._lines[path])
            if path in self._lines:
                self._lines[path].bar.setValue(round(fraction * 1000))
        self.setVisible(bool(self._lines))


class _Line(QFrame):
    def __init__(self, app: AppContext, path: Path) -> None:
        super().__init__()
        self.setObjectName("card")
        text = self.tr("Copying %1 into the library").replace("%1", path.name)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setAccessibleName(text)
        self.stop = TextButton(self.tr("Stop"))
        self.stop.setAccessibleName(self.tr("Stop copying %1").replace("%1", path.name))
        self.stop.clicked.connect(lambda: app.relocating.stop(path))
        words = QVBoxLayout()
        words.setSpacing(5)
        words.addWidget(label("", text))
        words.addWidget(self.bar)
        layout = QHBoxLayout(self)
        set_margins(layout, 14, 10, 10, 12)
        layout.setSpacing(12)
        layout.addLayout(words, 1)
        layout.addWidget(self.stop)
