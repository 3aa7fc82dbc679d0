# SPDX-License-Identifier: Apache-2.0
"""The icon in any size, drawn from the one drawing."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).resolve().parents[2] / "resources" / "icons" / "carrel.svg"


def drawn(sizes: Iterable[int]) -> Iterator[tuple[int, bytes]]:
    """Each size in pixels, with its PNG. Once a process."""
    app = QGuiApplication([])
    renderer = QSvgRenderer(QByteArray(DRAWING.read_bytes()))
    for size in sizes:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if not image.save(buffer, "PNG"):
            raise SystemExit("Qt cannot write PNG")
        yield size, bytes(buffer.data().data())
    del app
