# SPDX-License-Identifier: Apache-2.0
"""Bugs: caught wherever they are raised, logged, and told to the window. No chat text gets in.

The message of an exception may quote what the user wrote, so neither the log nor the report holds
it: types, places and versions only.
"""

import logging
import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion

from desktop import __version__
from desktop.core.errors import KnownError

log = logging.getLogger(__name__)
MOST_LOG_BYTES = 1_000_000
OLD_LOGS = 3


class BugCatcher(QObject):
    """Takes the place of Python's hooks; ``caught`` carries the report, on the Qt thread."""

    caught = Signal(str)
    _raised = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._raised.connect(self.caught, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Catch what nobody else catches, on every thread."""
        sys.excepthook = self._on_raised
        threading.excepthook = self._on_raised_in_thread

    def _on_raised(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if not issubclass(kind, Exception):  # Ctrl+C in the terminal
            sys.__excepthook__(kind, error, trace)
            return
        text = report(error)
        log.error("a bug\n%s", text)
        if sys.stderr is not None:  # None: a windowed program on Windows
            sys.stderr.write(f"{text}\n")
        self._raised.emit(text)

    def _on_raised_in_thread(self, hooked: threading.ExceptHookArgs) -> None:
        if hooked.exc_value is not None:
            self._on_raised(hooked.exc_type, hooked.exc_value, hooked.exc_traceback)


def report(error: BaseException) -> str:
    """What a developer needs: versions, the kinds of the errors, and where they were raised."""
    return f"{versions()}\n{where(error)}"


def versions() -> str:
    """Of what runs here, in one line."""
    import platform  # noqa: PLC0415  # only a bug needs it

    ours = f"Carrel {__version__}, Python {platform.python_version()}, Qt {qVersion()}"
    return f"{ours}, {platform.platform()}"


def where(error: BaseException) -> str:
    """The traceback without the messages of the errors, causes first."""
    import traceback  # noqa: PLC0415  # only a bug needs it

    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    before = f"{where(cause)}\n\n" if cause is not None else ""
    frames = "".join(traceback.format_tb(error.__traceback__))
    # A known error's sentence is our own and names files at most.
    said = f": {error.sentence}" if isinstance(error, KnownError) else ""
    return f"{before}{frames}{type(error).__qualname__}{said}"


class WordlessFormatter(logging.Formatter):
    """Log lines whose tracebacks hold no message of an exception."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def formatException(  # overrides logging's own name
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        """See :func:`where`."""
        return where(ei[1]) if ei[1] is not None else ""


def start_log(folder: Path) -> None:
    """Write the log to ``carrel.log`` in this folder; older ones are kept as ``carrel.log.1`` …

    Rotated at the start only: logging.handlers would import the socket module.
    """
    current = folder / "carrel.log"
    if current.is_file() and current.stat().st_size > MOST_LOG_BYTES:
        for number in range(OLD_LOGS, 0, -1):
            older = folder / f"carrel.log.{number}"
            newer = folder / f"carrel.log.{number - 1}" if number > 1 else current
            if newer.exists():
                newer.replace(older)
    handler = logging.FileHandler(current, encoding="utf-8", delay=True)
    handler.setFormatter(WordlessFormatter())
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    root.addHandler(handler)
