# SPDX-License-Identifier: Apache-2.0
"""The icon as macOS wants it: PNGs in one file, each with four letters that say its size.

usage: icon.py FILE
"""

import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "common"))

KINDS = {
    b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024,
    b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512,
}  # fmt: skip
"""The last five are for screens with two pixels a point."""


def write(target: Path) -> None:
    """Draw it in a process of its own, which loads Qt."""
    subprocess.run([sys.executable, __file__, target], check=True)


def _draw(target: Path) -> None:
    from drawing import drawn  # noqa: PLC0415

    pictures = dict(drawn(sorted(set(KINDS.values()))))
    body = b""
    for kind, size in KINDS.items():
        body += kind + (len(pictures[size]) + 8).to_bytes(4, "big") + pictures[size]
    target.write_bytes(b"icns" + (len(body) + 8).to_bytes(4, "big") + body)


if __name__ == "__main__":
    _draw(Path(sys.argv[1]))
