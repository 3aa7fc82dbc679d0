# SPDX-License-Identifier: Apache-2.0
"""The application of macOS, as far as this machine can make it; the rest is said at the end."""

import os
import subprocess
import sys
from pathlib import Path

from devtools.places import ROOT

SCRIPTS = ROOT / "packaging" / "macos"
NO_TOOLS = "SKIPPED: Zig and rcodesign (packaging/macos/tools.lock) could not be fetched."
NOT_HERE = """\
NOT DONE HERE, for want of a Mac: the .pkg, the .dmg, the hardened runtime, notarisation; whether it
starts. On one: packaging/macos/release.sh dist/macos/Carrel.app dist/macos"""
DRY = "A DRY RUN at that: it lacks what is named above."


def has_tools(python: Path) -> bool:
    """Whether it can be compiled and signed here; sets up what is missing, once."""
    if sys.platform == "darwin":
        return True
    command = [python, SCRIPTS / "tools.py"]
    return subprocess.run(command, check=False, stdout=subprocess.DEVNULL).returncode == 0


def build(python: Path, out: Path, arguments: list[str]) -> int:
    """Put it together, sign it ad hoc and check it; on a Mac release.sh goes on from there.

    Args:
        out: gets Carrel.app.
        arguments: of packaging/macos/app.py.
    """
    is_mac, is_whole = sys.platform == "darwin", {"--python", "--engine"} <= set(arguments)
    if is_mac and not is_whole:
        print("On a Mac name --python and --engine: packaging/macos/README.md.")
        return 2
    if not has_tools(python):
        print(NO_TOOLS)
        return 1
    out.mkdir(parents=True, exist_ok=True)
    app = out / "Carrel.app"
    if status := _script(python, "app.py", out, *arguments):
        return status
    if is_mac:
        command = [SCRIPTS / "release.sh", app, out]
        told = os.environ | {"PYTHON": str(python)}
        return subprocess.run(command, check=False, env=told).returncode
    if status := _script(python, "sign.py", app):
        return status
    status = _script(python, "check_app.py", app, *(() if is_whole else ("--dry-run",)))
    print(NOT_HERE if is_whole else f"{NOT_HERE}\n{DRY}")
    return status


def _script(python: Path, name: str, *arguments: str | Path) -> int:
    return subprocess.run([python, SCRIPTS / name, *arguments], check=False).returncode
