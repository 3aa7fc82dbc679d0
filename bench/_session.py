# SPDX-License-Identifier: Apache-2.0
"""One whole session with the real window and the real engine, in which nobody fetches anything.

A question to the Guide, every page, every section of the settings, a changed setting, all domains
of the Models page, search in the Help. Run by ``bench/sockets.py`` under strace; prints ``done``.
"""

import os
import sys
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QDir, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget

from desktop.app import read_stylesheet
from desktop.bridge.context import AppContext
from desktop.catalog.load import load_catalog
from desktop.paths import catalogue_file, resources, user_paths
from desktop.settings import spec
from desktop.settings.preferences import Preferences
from desktop.turn.desk import Desk
from desktop.ui.pages import PAGES
from desktop.ui.theme import Appearance
from desktop.ui.window import Window

WAIT_S = 240.0
QUESTION = "How do I add a model?"


def until(is_so: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + WAIT_S
    while not is_so():
        assert time.monotonic() < end, f"waited in vain for {what}"
        QTest.qWait(20)


def chat(context: AppContext) -> None:
    ended: list[object] = []
    context.conversation.reply_finished.connect(ended.append)
    context.conversation.send(QUESTION)
    until(lambda: bool(ended), "the answer")
    print(f"answer: {context.conversation.messages[-1].text[:40]!r}", flush=True)


def look_around(window: Window, context: AppContext) -> None:
    for entry in PAGES:
        window.show_page(entry.name)
        QTest.qWait(50)
        if entry.name == "models":
            until(lambda: context.downloads.is_loaded, "the catalogue")
        for listed in window.page(entry.name).findChildren(QListWidget):
            for row in range(listed.count()):
                listed.setCurrentRow(row)
                QTest.qWait(30)
        for field in window.page(entry.name).findChildren(QLineEdit):
            if entry.name in {"help", "connections"} and field.isVisible():
                field.setText("model")
                QTest.qWait(50)
        print(f"page: {entry.name}", flush=True)
    context.preferences.set(spec.THEME, "dark")
    until(lambda: context.preferences.get(spec.THEME) == "dark", "the setting")


def main() -> int:
    application = QApplication(["carrel"])
    for prefix in ("icons", "theme"):
        QDir.addSearchPath(prefix, str(resources() / prefix))
    Appearance(application, read_stylesheet())
    paths = user_paths()
    paths.create()
    settings = Preferences.open(paths.settings)
    parent = QObject()
    desk = cache(lambda: Desk(paths, settings))
    domains = load_catalog(catalogue_file()).domains
    context = AppContext(desk, domains, settings, paths.models, parent)
    window = Window(context)
    window.show()
    context.load()
    until(lambda: context.choices.is_loaded and context.choices.model is not None, "the models")
    chat(context)
    look_around(window, context)
    window.close()
    context.close()
    print("done", flush=True)
    return 0


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    os._exit(status)
