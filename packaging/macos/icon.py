# SPDX-License-Identifier: Apache-2.0
"""The icon as macOS wants it: PNGs in one file, each with four letters that say its size."""

import subprocess
import sys
import tempfile
from pathlib import Path

ICONS = Path(__file__).resolve().parents[1] / "linux" / "icons.py"
KINDS = {
    b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512,
    b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512,
}  # fmt: skip
"""The last four are for screens with two pixels a point."""


def write(target: Path) -> None:
    """Draw it in a process of its own, which loads Qt, and put the sizes together."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, ICONS, folder], check=True)
        body = b""
        for kind, size in KINDS.items():
            data = (Path(folder) / f"{size}x{size}" / "apps" / "carrel.png").read_bytes()
            body += kind + (len(data) + 8).to_bytes(4, "big") + data
    target.write_bytes(b"icns" + (len(body) + 8).to_bytes(4, "big") + body)
