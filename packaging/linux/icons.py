# SPDX-License-Identifier: Apache-2.0
"""The icon in the sizes that desktops want, drawn from the one drawing.

usage: icons.py FOLDER      FOLDER is share/icons/hicolor
"""

import os
import shutil
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).resolve().parents[2] / "resources" / "icons" / "carrel.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def main(folder: Path) -> None:
    app = QGuiApplication([])
    renderer = QSvgRenderer(QByteArray(DRAWING.read_bytes()))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter)
        painter.end()
        path = folder / f"{size}x{size}" / "apps" / "carrel.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        if not image.save(str(path)):
            raise SystemExit(f"{path} could not be written")
    place = folder / "scalable" / "apps" / "carrel.svg"
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy2(DRAWING, place)
    del app


if __name__ == "__main__":
    main(Path(sys.argv[1]))
