# SPDX-License-Identifier: Apache-2.0
"""The real window over the real bridge. Fixtures of the bridge's tests are used here, too."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QDir, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import read_stylesheet
from desktop.bridge.context import AppContext
from desktop.paths import resources
from desktop.ui.theme import Appearance, Scheme
from desktop.ui.window import Window
from tests.bridge.conftest import (
    context,
    make_context,
    model_file,
    qapp_args,
    settings,
    speaker,
    with_library,
)

__all__ = [
    "context",
    "make_context",
    "model_file",
    "qapp_args",
    "settings",
    "speaker",
    "with_library",
]

C = TypeVar("C", bound=QObject)
ACCENTS = ("#26587a", "#8cbfe0")


@pytest.fixture(scope="session")
def dressed_app(qapp: QApplication) -> Iterator[Appearance]:
    """The application with icons and stylesheet."""
    for prefix in ("icons", "theme"):
        QDir.addSearchPath(prefix, str(resources() / prefix))
    yield Appearance(qapp, read_stylesheet())
    # Without a screen, Qt keeps what was copied beyond Python's end and then crashes over it.
    QApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def appearance(dressed_app: Appearance) -> Iterator[Appearance]:
    """Light, 100 percent, comfortable, moving; a test may change it."""
    _plain(dressed_app)
    yield dressed_app
    _plain(dressed_app)


def _plain(appearance: Appearance) -> None:
    appearance.change(
        scheme=Scheme.LIGHT, percent=100, accents=ACCENTS, is_compact=False, is_still=False
    )


@pytest.fixture
def window(context: AppContext, qtbot: QtBot) -> Window:
    """The window, on the screen."""
    shown = Window(context)
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    qtbot.waitUntil(lambda: shown.sidebar.is_complete)
    return shown


def child(widget: QObject, kind: type[C]) -> C:
    """The one descendant of this class."""
    found = widget.findChildren(kind)
    assert len(found) == 1, found
    return found[0]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform complains of what it cannot do; that is no fault of the window."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))
