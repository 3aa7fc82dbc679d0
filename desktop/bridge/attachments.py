# SPDX-License-Identifier: Apache-2.0
"""Reads the text files that somebody pastes or drops, off the Qt thread."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.bridge.jobs import Jobs
from desktop.core.attached import AttachedFile
from desktop.core.file_errors import FileTooLarge, FileUnreadable, NotText

LIMIT_BYTES = 512 * 1024
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
"""What some editors write at the beginning of a file, and the encoding that it tells."""


class Attachments(QObject):
    """Qt thread only."""

    arrived = Signal(object)
    """An AttachedFile, in the order in which they were named."""
    refused = Signal(object)
    """A KnownError that names the file; the others are read all the same."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs

    def read(self, paths: Sequence[Path]) -> None:
        """Read files; a signal follows for each."""
        for path in paths:
            self._jobs.read(
                lambda path=path: read_text(path),  # type: ignore[misc]
                self.arrived.emit,
                self.refused.emit,
            )


def read_text(path: Path) -> AttachedFile:
    """A text file with its name. Any thread.

    Raises:
        FileTooLarge, NotText, FileUnreadable: they name the file.
    """
    try:
        if path.is_dir():
            raise FileUnreadable(path.name, "it is a folder")
        with path.open("rb") as file:
            data = file.read(LIMIT_BYTES + 1)
    except OSError as error:
        raise FileUnreadable(path.name, error.strerror or str(error)) from error
    if len(data) > LIMIT_BYTES:
        raise FileTooLarge(path.name, f"{LIMIT_BYTES // 1024} kB")
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise NotText(path.name, f"line {line} is not {encoding.upper()}") from error
    if "\0" in text:
        raise NotText(path.name, "it holds binary data")
    return AttachedFile(name=path.name, text=text.replace("\r\n", "\n").rstrip("\n"))
