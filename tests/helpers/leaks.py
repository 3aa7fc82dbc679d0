# SPDX-License-Identifier: Apache-2.0
"""Fails a test that leaves a thread, a child process, a running QTimer or a window behind.

Each complaint tells where the thing was started, as far as Python saw it. Qt is looked at only if
the tests have loaded it.
"""

import gc
import subprocess
import sys
import threading
import time
import traceback
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import psutil
import pytest

GRACE_S = 2.0
"""How long something that was told to end may still take."""
_STACK_LINES = 8
_origins: "weakref.WeakKeyDictionary[Any, str]" = weakref.WeakKeyDictionary()
_child_origins: dict[int, str] = {}


def _stack() -> str:
    frames = traceback.format_stack(sys._getframe(2), limit=_STACK_LINES)
    return "started at (last line is the spot):\n" + "".join(frames)


def _remember_starts() -> None:
    """Wrap the two starting calls of the standard library once per session."""
    start_thread = threading.Thread.start
    start_child = subprocess.Popen.__init__

    def start(self: threading.Thread) -> None:
        _origins[self] = _stack()
        start_thread(self)

    def init(self: subprocess.Popen[Any], *args: Any, **kwargs: Any) -> None:
        start_child(self, *args, **kwargs)
        _child_origins[self.pid] = _stack()

    threading.Thread.start = start  # type: ignore[method-assign]
    subprocess.Popen.__init__ = init  # type: ignore[method-assign]


_timers: "weakref.WeakKeyDictionary[Any, str]" = weakref.WeakKeyDictionary()


def _remember_timers() -> None:
    """Wrap QTimer.start; called when Qt is first seen. Timers made by Qt itself stay unseen."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415  # only tests that use Qt load it

    start_timer: Callable[..., None] = QTimer.start

    def start(self: QTimer, *args: Any) -> None:
        _timers[self] = _stack()
        start_timer(self, *args)

    QTimer.start = start  # type: ignore[method-assign]


def pytest_configure(config: pytest.Config) -> None:
    """Start to remember before the first test module is imported."""
    _remember_starts()
    if config.pluginmanager.hasplugin("pytest-qt"):
        _remember_timers()


def _join(thread: threading.Thread, deadline: float) -> None:
    while (left_s := deadline - time.monotonic()) > 0:
        try:
            return thread.join(left_s)
        except RuntimeError:  # another thread is just starting it; until then it cannot be joined
            time.sleep(0.001)
    return None


def _leaked_threads(before: set[threading.Thread]) -> list[str]:
    left = [thread for thread in threading.enumerate() if thread not in before]
    deadline = time.monotonic() + GRACE_S
    for thread in left:
        _join(thread, deadline)
    return [
        f"leaked thread {thread.name!r}, {_origins.get(thread, 'not started by Python')}"
        for thread in left
        if thread.is_alive()
    ]


def _leaked_children(before: set[psutil.Process]) -> list[str]:
    left = [child for child in psutil.Process().children(recursive=True) if child not in before]
    _, alive = psutil.wait_procs(left, timeout=GRACE_S)
    complaints = []
    for child in alive:
        try:
            command = " ".join(child.cmdline())
            child.kill()
        except psutil.NoSuchProcess:
            continue
        origin = _child_origins.get(child.pid, "not started by this process's Popen")
        complaints.append(f"leaked child process {child.pid} ({command}), {origin}")
    psutil.wait_procs(alive, timeout=GRACE_S)
    return complaints


def _top_level_widgets() -> set[Any]:
    """Every window of this process except the tooltip that Qt keeps for itself."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return set()
    return {
        widget
        for widget in widgets.QApplication.topLevelWidgets()
        if widget.metaObject().className() != "QTipLabel"
    }


def _delete_later() -> None:
    """Let Qt delete what deleteLater() was called on; no event loop runs between tests."""
    core = sys.modules["PySide6.QtCore"]
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    core.QCoreApplication.processEvents()


def _leaked_qt(before: set[Any]) -> list[str]:
    if "PySide6.QtCore" not in sys.modules:
        return []
    from shiboken6 import isValid  # noqa: PLC0415  # only tests that use Qt load it

    def look() -> list[str]:
        _delete_later()
        timers = [
            f"leaked running {timer!r}, {stack}"
            for timer, stack in list(_timers.items())
            if isValid(timer) and timer.isActive()
        ]
        windows = [
            f"leaked top-level widget {widget!r}" for widget in _top_level_widgets() - before
        ]
        return timers + windows

    if not look():
        return []
    gc.collect()  # 30 ms, so only if something seems left
    complaints = look()
    for timer in list(_timers):
        if isValid(timer):
            timer.stop()
    return complaints


@pytest.fixture(autouse=True)
def no_leaks() -> Iterator[None]:
    """Look before and after; set up first, so that it looks last."""
    threads = set(threading.enumerate())
    children = set(psutil.Process().children(recursive=True))
    windows = _top_level_widgets()
    yield
    complaints = _leaked_qt(windows) + _leaked_children(children) + _leaked_threads(threads)
    _child_origins.clear()
    if complaints:
        pytest.fail("\n".join(complaints), pytrace=False)
