# SPDX-License-Identifier: Apache-2.0
"""One question on the terminal: print while it streams, wait for its end, stop at Ctrl+C."""

import argparse
import queue
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from desktop.cli import terminal
from desktop.cli.secret import unlock, vault_for
from desktop.core.records import Message
from desktop.paths import user_paths
from desktop.settings.preferences import Preferences
from desktop.turn.desk import Desk
from desktop.turn.events import Outcome, Progress
from desktop.turn.turn import Turn

STOP_S = 10.0


@contextmanager
def open_desk(options: argparse.Namespace, *, is_temporary: bool) -> Iterator[Desk]:
    """A desk for one command, closed at its end.

    Args:
        options: of the command; ``passphrase_file`` may open the database.
        is_temporary: keep nothing; the conversation lives in memory only.

    Raises:
        StoreLocked, WrongSecret, MistypedRecoveryKey: before anything is asked of the desk.
    """
    paths = user_paths()
    preferences = Preferences.open(paths.settings)
    if preferences.problem is not None:
        terminal.problem(preferences.problem.text())
    paths.create()
    vault = vault_for(options)
    if not is_temporary:
        unlock(vault)
    desk = Desk(paths, preferences, is_temporary=is_temporary, vault=vault)
    if desk.model_settings.problem is not None:
        terminal.problem(desk.model_settings.problem.text())
    try:
        yield desk
    finally:
        desk.close()


def tell_house(desk: Desk) -> None:
    """A catalogue of the organisation that is lost or in doubt, on stderr."""
    for problem in desk.house_problems:
        terminal.problem(problem)


class Printer:
    """A turn's listener whose calls come out on the main thread."""

    def __init__(self, show: Callable[[str], None]) -> None:
        self._show = show
        self._pieces: queue.SimpleQueue[str | Outcome] = queue.SimpleQueue()

    def on_question(self, message: Message) -> None:
        """Nothing to show: the person typed it."""

    def on_reply(self, message: Message) -> None:
        """Nothing to show yet."""

    def on_progress(self, progress: Progress) -> None:
        """Nothing to show: the answer is the output, and it may go into a pipe."""

    def on_reasoning(self, text: str) -> None:
        """Nothing to show: the answer is the output. ``ask --json`` has it among the facts."""

    def on_text(self, text: str) -> None:
        """A piece of the answer."""
        self._pieces.put(text)

    def on_finished(self, outcome: Outcome) -> None:
        """The end."""
        self._pieces.put(outcome)

    def follow(self, turn: Turn) -> Outcome:
        """Show the answer until it ends. Ctrl+C stops the answer first and is then raised."""
        try:
            return self._follow()
        except (KeyboardInterrupt, BrokenPipeError):
            turn.stop()
            turn.wait(STOP_S)
            raise

    def _follow(self) -> Outcome:
        while True:
            piece = self._pieces.get()
            if isinstance(piece, Outcome):
                return piece
            self._show(piece)
