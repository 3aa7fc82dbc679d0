# SPDX-License-Identifier: Apache-2.0
"""Has the application speak a language for a while."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QDir, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.bridge.language import PROPERTY, speak
from desktop.bridge.sentences import _patterns
from desktop.paths import resources


@contextmanager
def speaking(app: QApplication, choice: str, catalogues: Path | None = None) -> Iterator[str]:
    """Speak it until the block ends; yields its code.

    Args:
        catalogues: another folder than the one of the shipped languages.
    """
    before, default = set(app.findChildren(QTranslator)), QLocale()
    paths = QDir.searchPaths("i18n")
    QDir.setSearchPaths("i18n", [str(catalogues or resources() / "i18n")])
    _patterns.cache_clear()
    try:
        yield speak(app, choice)
    finally:
        for translator in set(app.findChildren(QTranslator)) - before:
            app.removeTranslator(translator)
            translator.deleteLater()
        app.setProperty(PROPERTY, None)
        QLocale.setDefault(default)
        QDir.setSearchPaths("i18n", paths)
        _patterns.cache_clear()
        app.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
