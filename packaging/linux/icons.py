# SPDX-License-Identifier: Apache-2.0
"""The icon in the sizes that desktops want.

usage: icons.py FOLDER      FOLDER is share/icons/hicolor
"""

import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "common"))

from drawing import DRAWING, drawn

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def main(folder: Path) -> None:
    for size, data in drawn(SIZES):
        path = folder / f"{size}x{size}" / "apps" / "carrel.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    place = folder / "scalable" / "apps" / "carrel.svg"
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy2(DRAWING, place)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
