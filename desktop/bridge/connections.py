# SPDX-License-Identifier: Apache-2.0
"""The ledger of connections for the window: read, and written out as CSV."""

import io
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.bridge.jobs import Jobs
from desktop.core.errors import FolderNotWritable

if TYPE_CHECKING:
    from desktop.fetch.ledger import Connection
    from desktop.turn.desk import Desk

HEAD = ("time", "host", "purpose", "bytes", "result")


class Connections(QObject):
    """Every request that was made or refused. Qt thread."""

    loaded = Signal(object)
    """Tuple of Connection, newest first."""
    exported = Signal(object)
    """The Path of the file that was written."""

    def __init__(
        self, desk: "Callable[[], Desk]", jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs

    def load(self) -> None:
        """Read the ledger; :attr:`loaded` follows."""
        self._jobs.read(self._read, self.loaded.emit)

    def export(self, path: Path, lines: "Sequence[Connection]") -> None:
        """Write these lines as CSV; :attr:`exported` follows."""

        def work() -> Path:
            try:
                path.write_text(csv_text(lines), encoding="utf-8", newline="")
            except OSError as error:
                raise FolderNotWritable(str(path.parent), error.strerror or "") from error
            return path

        self._jobs.write(work, self.exported.emit)

    def _read(self) -> "tuple[Connection, ...]":
        from desktop.fetch.ledger import read  # noqa: PLC0415  # not at the start

        return tuple(reversed(read(self._desk().paths.connections)))


def csv_text(lines: "Sequence[Connection]") -> str:
    """A header and one row for each line, times with their offset from UTC."""
    import csv  # noqa: PLC0415  # not at the start

    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(HEAD)
    for line in lines:
        when = datetime.fromtimestamp(line.at_s).astimezone().isoformat(timespec="seconds")
        writer.writerow((when, line.host, line.purpose, line.received_bytes, line.result))
    return text.getvalue()
