# SPDX-License-Identifier: Apache-2.0
"""The real window for measurements: opened over the folders of CARREL_HOME, and how it stalls."""

import gc
import os
import time
from collections.abc import Callable
from functools import cache

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDir, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from desktop.app import read_stylesheet
from desktop.bridge.context import AppContext
from desktop.catalog.load import load_catalog
from desktop.child.command import child_command
from desktop.paths import catalogue_file, resources, user_paths
from desktop.settings.preferences import Preferences
from desktop.turn.desk import Desk
from desktop.ui.theme import Appearance
from desktop.ui.window import Window


def application() -> QApplication:
    """With icons and the way to the stylesheet."""
    app = QApplication(["bench", "-style", "fusion"])
    for prefix in ("icons", "theme"):
        QDir.addSearchPath(prefix, str(resources() / prefix))
    Appearance(app, read_stylesheet()).change(percent=100)
    return app


def open_window(app: QApplication) -> tuple[AppContext, Window]:
    """As ``desktop.app`` does it, with the scripted engine; nothing is read and nothing shown."""
    paths = user_paths()
    paths.create()
    preferences = Preferences.open(paths.settings)
    engine = child_command("--engine", "--fake")
    desk = cache(lambda: Desk(paths, preferences, engine_argv=engine))
    domains = load_catalog(catalogue_file()).domains
    context = AppContext(desk, domains, preferences, paths.models, app)
    window = Window(context)
    gc.freeze()  # as at the first paint
    return context, window


class Heartbeat:
    """Ticks as fast as the event loop goes round, and keeps the longest pause.

    Attributes:
        longest_ms: by the clock, so it wants a quiet machine.
        longest_work_ms: what this thread itself worked at a time; a pause without it is waiting.
    """

    def __init__(self) -> None:
        self.longest_ms, self._last = 0.0, time.perf_counter()
        self.longest_work_ms, self._last_work = 0.0, time.thread_time()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(0)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1000)
        self._last = now
        worked = time.thread_time()
        self.longest_work_ms = max(self.longest_work_ms, (worked - self._last_work) * 1000)
        self._last_work = worked

    def end(self) -> float:
        """Milliseconds of the longest pause."""
        self._timer.stop()
        return round(self.longest_ms, 1)


def spin(until: Callable[[], bool], limit_s: float = 60.0, every_ms: int = 1) -> None:
    """Run the event loop until something holds; ``every_ms`` it is looked at."""
    deadline_s = time.perf_counter() + limit_s
    loop = QEventLoop()
    while not until():
        if time.perf_counter() > deadline_s:
            raise SystemExit("it took too long")
        QTimer.singleShot(every_ms, loop.quit)
        loop.exec()
