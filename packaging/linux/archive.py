#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Packs the payload as a folder for one user that updates itself. The same payload gives the same
bytes.

usage: archive.py PAYLOAD OUT [--version VERSION] [--fast]

For whom no administrator installs anything; where one does, packages of the system are better.
"""

import hashlib
import lzma
import os
import platform
import shutil
import sys
import tarfile
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "common"))

import deb
import self_update
from elf import above_the_floor
from layout import FILES, epoch

SMALL, FAST = 9, 1
"""Presets of xz."""


def main() -> None:
    options = deb.parser(__doc__).parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    if wrong := above_the_floor(options.payload):
        raise SystemExit("\n".join(wrong))
    name = f"carrel-{options.version}"
    target = options.out / f"{name}-linux-{platform.machine()}.tar.xz"
    with tempfile.TemporaryDirectory(dir=options.out) as folder:
        tree = Path(folder) / name
        shutil.copytree(options.payload, tree, symlinks=True)
        self_update.update_itself(tree)
        text = (FILES / "archive.README").read_text("utf-8").replace("@VERSION@", options.version)
        (tree / "README").write_text(text, "utf-8")
        pack(tree, target, FAST if options.fast else SMALL)
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    print(f"{target} {target.stat().st_size / 1e6:.1f} MB sha256 {digest}")


def pack(tree: Path, target: Path, preset: int) -> None:
    """In the order of the names, of nobody, with the time of the sources."""
    with (
        lzma.open(target, "wb", preset=preset) as compressed,
        tarfile.open(fileobj=compressed, mode="w", format=tarfile.GNU_FORMAT) as whole,
    ):
        for path in (tree, *sorted(tree.rglob("*"))):
            entry = whole.gettarinfo(path, os.path.relpath(path, tree.parent))
            entry.uid = entry.gid = 0
            entry.uname = entry.gname = ""
            entry.mtime = epoch()
            if entry.isfile():
                with path.open("rb") as file:
                    whole.addfile(entry, file)
            else:
                whole.addfile(entry)


if __name__ == "__main__":
    main()
