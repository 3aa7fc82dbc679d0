# SPDX-License-Identifier: Apache-2.0
"""Has a package judged by the programs of the distributions; each that is missing is told.

usage: lint.py PACKAGE...      .deb: lintian, desktop-file-validate, appstreamcli, man
                               .rpm: rpmlint

Status 1: one of them found something that is not explained in files/.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

FILES = Path(__file__).resolve().parent / "files"
Judge = tuple[str, list[object]]


def judges(package: Path, unpacked: Path) -> Iterator[Judge]:
    """What is run, with what it looks at in words."""
    if package.suffix == ".rpm":
        yield "rpmlint", ["rpmlint", "--config", FILES / "rpmlint.toml", "--strict", package]
        return
    subprocess.run(["dpkg-deb", "-x", package, unpacked], check=True)
    share = unpacked / "usr" / "share"
    yield "lintian", ["lintian", "--allow-root", "--fail-on", "error,warning", package]
    if not package.name.startswith("carrel_"):
        return  # a pack shows nothing in menus
    desktop = share / "applications" / "carrel.desktop"
    yield "desktop file", ["desktop-file-validate", desktop]
    metainfo = share / "metainfo" / "org.carrel.Carrel.metainfo.xml"
    yield "AppStream metadata", ["appstreamcli", "validate", "--no-net", metainfo]
    for page in sorted((share / "man" / "man1").glob("*.gz")):
        yield f"man page {page.name}", ["man", "--warnings", "--local-file", page]


def found(command: list[object], name: str) -> str:
    """What a judge found; empty: nothing."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if command[0] == "man":
        return done.stderr
    told = done.stdout + done.stderr
    return told or f"{name}: status {done.returncode}" if done.returncode else ""


def main(packages: list[Path]) -> int:
    status = 0
    for package in packages:
        with tempfile.TemporaryDirectory() as folder:
            for name, command in judges(package, Path(folder)):
                if not shutil.which(str(command[0])):
                    print(f"SKIPPED  {name}: {command[0]} is not installed")
                elif told := found(command, name):
                    print(f"failed   {name}, {package.name}\n{told.rstrip()}")
                    status = 1
                else:
                    print(f"clean    {name}, {package.name}")
    return status


if __name__ == "__main__":
    sys.exit(main([Path(name) for name in sys.argv[1:]]))
