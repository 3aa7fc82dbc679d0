# SPDX-License-Identifier: Apache-2.0
"""Packages for people who have no checkout: one command each, into ``dist/``."""

import subprocess
from pathlib import Path

from devtools import package_macos
from devtools.package_check import JUDGES, check
from devtools.package_engine import package_engine
from devtools.package_tools import WINDOWS, install
from devtools.places import ROOT
from devtools.progress import Stop

SYSTEMS = ("linux", "macos", "windows")
NOT_TRIED = (
    "NOT TRIED on a Windows: SmartScreen, Restart Manager, AppContainer, graphics cards, fonts. "
    "packaging/windows/check_wine.sh tries installation and use by Wine."
)


def package_for(system: str, python: Path, arguments: list[str]) -> int:
    """Build them, or with ``check`` try all of it.

    ``arguments`` are those of the packers, for example ``--version 1.2``.

    Raises:
        Stop: another system, which cannot be built yet; or a program is missing.
    """
    if system == "check":
        return check(python, ROOT / "dist" / "check")
    if system not in SYSTEMS:
        raise Stop(f"There are packages for: {', '.join(SYSTEMS)}; without a name, the wheel.")
    if system == "macos":
        return package_macos.build(python, ROOT / "dist" / system, arguments)
    if system == "windows":
        return _windows(python, arguments)
    if install(["dpkg-deb", "readelf"]):
        raise Stop("A package cannot be made without them.")
    lacks = install(["rpmbuild", *JUDGES])
    scripts, out = ROOT / "packaging" / system, ROOT / "dist" / system
    payload = out / "payload"
    subprocess.run([python, scripts / "payload.py", payload, package_engine(python)], check=True)
    for old in (*out.glob("*.deb"), *out.glob("*.rpm")):
        old.unlink()
    for packer in ("deb.py", "rpm.py"):
        if packer == "deb.py" or "rpmbuild" not in lacks:
            subprocess.run([python, scripts / packer, payload, out, *arguments], check=True)
    made = sorted((*out.glob("*.deb"), *out.glob("*.rpm")))
    return subprocess.run([python, scripts / "lint.py", *made], check=False).returncode


def _windows(python: Path, arguments: list[str]) -> int:
    """Built on Linux; what cannot be tried without a Windows is told."""
    if lacks := install(WINDOWS):
        raise Stop(f"A package of Windows cannot be made without {', '.join(lacks)}.")
    script = ROOT / "packaging" / "windows" / "make.py"
    out = ROOT / "dist" / "windows"
    status = subprocess.run([python, script, out, *arguments], check=False).returncode
    print(NOT_TRIED)
    return status
