# SPDX-License-Identifier: Apache-2.0
"""The packages of an engine alone, made, compared, judged and tried; part of ``dev.py package
check``."""

import filecmp
from collections.abc import Iterator
from pathlib import Path

from devtools.package_engine import package_engine
from devtools.package_steps import Script, Step, tried
from devtools.places import ROOT

COMMON, LINUX = ROOT / "packaging" / "common", ROOT / "packaging" / "linux"
NEWER, OLDER = "99.0.1", "0.0.1"
"""The engine that is there, under numbers above and below its own."""


class EngineCheck:
    """One run; it uses the package of Carrel that the run before it has made."""

    def __init__(self, python: Path, folder: Path, script: Script) -> None:
        self.python, self.folder, self.script = python, folder, script
        self.own = folder / "engine"

    def steps(self) -> Iterator[Step]:
        """In their order; later ones use what earlier ones made."""
        build = ("cmake", "ninja", "c++", "readelf")
        yield Step("engine alone: laid out, and its bill of materials", build, self.made)
        deb = ("dpkg-deb", "readelf")
        yield Step("engine alone: Debian package, twice the same", deb, lambda: self.packed("deb"))
        rpm = ("rpmbuild", "readelf")
        yield Step("engine alone: RPM, twice the same", rpm, lambda: self.packed("rpm"))
        clean = ("debootstrap", "dpkg-deb", "bc")
        yield Step("engine alone: a clean Debian 12", clean, self.root, needs_root=True)

    def made(self) -> int:
        """Every library in it is listed; nothing is listed that is not there."""
        engine = package_engine(self.python)
        for version in (NEWER, OLDER):
            told = ("lay", self.own / version, engine, "--trial", version)
            if self.script(LINUX / "engine_fix.py", *told):
                return 1
        return self.script(COMMON / "sbom.py", "check", self.own / NEWER)

    def packed(self, kind: str) -> int:
        """Made two times, the same bytes; judged by the distributions."""
        first, second = (self._pack(kind, NEWER, self.own / name) for name in ("one", "two"))
        if not first or not second or not filecmp.cmp(first, second, shallow=False):
            return 1
        return self.script(LINUX / "lint.py", first)

    def _pack(self, kind: str, version: str, out: Path) -> Path | None:
        for old in out.glob(f"*.{kind}"):
            old.unlink()
        told = (kind, self.own / version, out, "--fast")
        status = self.script(LINUX / "engine_fix.py", *told)
        return None if status else next(out.glob(f"*.{kind}"))

    def root(self) -> int:
        """Installed, used, broken, passed by and removed in a Debian that has nothing else."""
        older = self._pack("deb", OLDER, self.own / "older")
        if older is None:
            return 1
        packages = [next(each.glob("*.deb")) for each in (self.folder / "one", self.own / "one")]
        script = LINUX / "check_engine.sh"
        return tried(self.folder / "bookworm", script, *packages, older, SUITE="bookworm")
