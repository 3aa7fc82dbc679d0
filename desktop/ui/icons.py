# SPDX-License-Identifier: Apache-2.0
"""Our own SVG icons, drawn in the colour of the text around them.

They lie below Qt's search path ``icons:``, which ``app.py`` sets; nothing else is read here.
"""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QFile, QIODevice, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from desktop.ui.colours import text_on
from desktop.ui.theme import accent, colours, is_mirrored

ICON_PX = 20
SIDED = frozenset({"chevron-left", "chevron-right", "continue", "restore", "sidebar"})
"""What points on or back, or shows a side of the window: turned round with it."""


def icon(name: str, colour: str, size_px: int = ICON_PX) -> QIcon:
    """An icon in one colour, sharp on screens of up to twice the density.

    Raises:
        FileNotFoundError: there is no such icon (a bug).
    """
    return QIcon(pixmap(name, colour, size_px))


def pixmap(name: str, colour: str, size_px: int = ICON_PX, pixel_ratio: float = 2.0) -> QPixmap:
    """An icon as pixels. ``size_px`` is its edge in device-independent pixels."""
    return _drawn(name, colour, size_px, pixel_ratio, is_mirrored() and name in SIDED)


@lru_cache(maxsize=256)
def _drawn(name: str, colour: str, size_px: int, pixel_ratio: float, is_turned: bool) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", colour.encode())))
    edge = round(size_px * pixel_ratio)
    pixels = QPixmap(edge, edge)
    pixels.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixels)
    renderer.render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    if is_turned:
        pixels = pixels.transformed(QTransform.fromScale(-1, 1))
    pixels.setDevicePixelRatio(pixel_ratio)
    return pixels


def colour_of_role(role: str) -> str:
    """A colour of the table in use by its name; also ``accent`` and ``on_accent``."""
    if role == "accent":
        return accent()
    if role == "on_accent":
        return text_on(accent())
    return str(getattr(colours(), role))


@lru_cache(maxsize=64)
def _source(name: str) -> bytes:
    file = QFile(f"icons:{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(f"icons:{name}.svg")
    try:
        return bytes(file.readAll().data())
    finally:
        file.close()
