# SPDX-License-Identifier: Apache-2.0
"""Composition root of the window: build, connect, show, close. Decides nothing.

Start: application, folders, log, lock, settings, desk (its database opens on a thread of its own),
bridge, window. After the first paint: chats, models, then the engine of the model used last.
"""

import gc
import sys
import time
from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QFile, QIODevice, QLockFile, QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from desktop import __version__
from desktop.bridge.arguments import Options, parse
from desktop.bridge.bugs import BugCatcher, start_log
from desktop.bridge.context import AppContext
from desktop.bridge.interrupt import on_interrupt
from desktop.bridge.jobs import nothing
from desktop.bridge.language import SYSTEM, is_translated, speak
from desktop.bridge.window_state import WindowState
from desktop.child.running import came_up
from desktop.core.errors import KnownError
from desktop.core.ids import ChatId
from desktop.paths import Paths, installation, move_note, resources, user_paths
from desktop.settings import looks, spec
from desktop.settings.preferences import Preferences
from desktop.ui.theme import Appearance, Scheme
from desktop.ui.window import START_AGAIN, Window

if TYPE_CHECKING:
    from desktop.bridge.last_session import LastSession
    from desktop.turn.desk import Desk
    from desktop.ui.quick.beside import Beside

BESIDE_MS = 1_500
"""After the first paint; chats, models and the engine come first."""


def main(arguments: Sequence[str]) -> int:
    """Show the window and run until it is closed. Returns the exit status."""
    started_s = time.perf_counter()
    options = parse(arguments)
    # As an argument, because setStyle() returns a QStyle, whose 35 enums PySide would load.
    app = QApplication(["carrel", "-style", "fusion"])
    app.setApplicationName("Carrel")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("carrel")
    for prefix, folder in (("icons", "icons"), ("theme", "theme"), ("i18n", "i18n")):
        QDir.addSearchPath(prefix, str(resources() / folder))
    app.setWindowIcon(QIcon("icons:carrel.svg"))
    try:
        paths = user_paths()
        paths.create()
        start_log(paths.log)
        lock = QLockFile(str(paths.state / "window.lock"))
        if not lock.tryLock(0):
            _came_up()
            if options.is_quick:
                return _knock(paths)
            raise KnownError("Carrel is already open.", "Look for its window; one is enough.")
        status = _run(app, paths, options, started_s)
        if status == START_AGAIN:
            from desktop.child.next_start import begin  # noqa: PLC0415  # not at a plain start

            lock.unlock()
            begin(installation(), arguments)
            status = 0
        return status
    except KnownError as error:
        _came_up()  # so far that it can tell what is wrong
        return _refuse(app, error)


def _came_up() -> None:
    """For what starts Carrel: this version works (child/versions.py)."""
    came_up(installation(), "app", "window")


def _run(app: QApplication, paths: Paths, options: Options, started_s: float) -> int:
    bugs = BugCatcher(app)
    bugs.install()
    preferences = Preferences.open(paths.settings)
    if move_note(paths).exists():
        from desktop.turn.begun_move import finish  # noqa: PLC0415  # after a crash

        finish(paths, preferences)
    speak(app, preferences.get(looks.LANGUAGE))
    appearance = Appearance(app, read_stylesheet())
    state = WindowState.read(paths.window)
    domains = state.domains(preferences)
    desk = cache(lambda: _open_desk(paths, preferences, options))
    context = AppContext(desk, domains, preferences, paths.models, app)
    _keep_looks(context, appearance, app)
    window = Window(context)
    bugs.caught.connect(window.show_bug)
    window.restore_layout(state.layout)
    if options.size is not None:
        window.resize(options.size)
    if options.smoke is not None:
        from desktop.ui.smoke import Smoke  # noqa: PLC0415  # not at a plain start

        Smoke(context, window, options.smoke, options.ask, started_s)
    # Until they were ended: who closed the window in the middle is still without encryption.
    has_steps = preferences.get(looks.WELCOMED) == "no"
    _continue_after_paint(context, window, greets=has_steps and options.smoke is None)
    _stand_beside(context, window, paths, is_quick=options.is_quick)
    session = _keep_session(context, window, paths, state)
    on_interrupt(window.close, window)
    window.show()
    try:
        status = app.exec()
    finally:
        WindowState(window.layout_state(), context.choices.first_domain).write(paths.window)
        context.close()
        session().close()
    return status


def _keep_session(
    context: AppContext, window: Window, paths: Paths, before: WindowState
) -> "Callable[[], LastSession]":
    """From the first paint on: what comes back after a crash."""

    def keep(chat_id: ChatId) -> None:
        state = WindowState(window.layout_state(), context.choices.first_domain, chat_id)
        context.jobs.write(lambda: state.write(paths.window), nothing)

    @cache
    def session() -> "LastSession":
        from desktop.bridge.last_session import LastSession  # noqa: PLC0415  # not at the start

        return LastSession(context, paths.state, before, keep, window)

    window.first_painted.connect(session)
    return session


def _open_desk(paths: Paths, preferences: Preferences, options: Options) -> "Desk":
    from desktop.child.command import child_command  # noqa: PLC0415
    from desktop.turn.desk import Desk  # noqa: PLC0415  # 30 ms: after the first paint

    fake = child_command("--engine", "--fake") if options.has_fake_engine else None
    return Desk(paths, preferences, engine_argv=fake)


def _keep_looks(context: AppContext, appearance: Appearance, parent: QObject) -> None:
    """Follow the settings and the domain."""

    def look(_setting: object = None) -> None:
        domain, get = context.choices.domain, context.preferences.get
        appearance.change(
            scheme=Scheme(get(spec.THEME)),
            percent=get(spec.FONT_PERCENT),
            accents=(domain.accent_light, domain.accent_dark),
            is_compact=get(looks.DENSITY) == "compact",
            is_still=get(looks.MOTION) == "reduced",
        )

    look()
    context.preferences.changed.connect(look)
    context.choices.picked.connect(look)


def _continue_after_paint(context: AppContext, window: Window, *, greets: bool) -> None:
    """Read chats and models; load the model used last as soon as the files are known.

    Args:
        greets: the first steps were not ended yet: show them.
    """

    def load() -> None:
        gc.freeze()  # what is there now stays, and is not looked through again and again
        gc.enable()  # off since __main__
        context.load()
        if greets:
            window.show_page("welcome")

    def warm() -> None:
        context.choices.changed.disconnect(warm)
        context.warm()

    window.first_painted.connect(load)
    window.first_painted.connect(_came_up)
    context.choices.changed.connect(warm)


def _stand_beside(context: AppContext, window: Window, paths: Paths, *, is_quick: bool) -> None:
    """Tray, global key and quick ask: some time after the first paint, or when they are wanted."""

    @cache
    def beside() -> "Beside":
        from desktop.ui.quick.beside import Beside  # noqa: PLC0415  # see above

        return Beside(context, window, paths.state)

    def begin() -> None:
        QTimer.singleShot(BESIDE_MS, window, lambda: wanted() if is_quick else beside())

    def wanted() -> None:
        beside().open_quick()

    context.requests.quick_wanted.connect(wanted)
    window.first_painted.connect(begin)


def _knock(paths: Paths) -> int:
    from desktop.bridge.knocking import knock  # noqa: PLC0415  # not at a plain start

    knock(paths.state)
    return 0


def read_stylesheet() -> str:
    """The stylesheet with its placeholders. Needs the search path ``theme:``."""
    file = QFile("theme:base.qss")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError("theme:base.qss")
    return bytes(file.readAll().data()).decode("utf-8")


def _refuse(app: QApplication, error: KnownError) -> int:
    """Say why there is no window."""
    sys.stderr.write(f"{error.text()}\n")
    from desktop.bridge.sentences import said  # noqa: PLC0415  # not at a plain start
    from desktop.ui.dialogs import show_refusal  # noqa: PLC0415

    if not is_translated():  # the settings were not read yet
        speak(app, SYSTEM)
    show_refusal(said(error.sentence), said(error.hint))
    return 1
