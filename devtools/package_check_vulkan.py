# SPDX-License-Identifier: Apache-2.0
"""The pack for Vulkan, made, compared, judged and tried; part of ``dev.py package check``."""

import filecmp
import shutil
import subprocess
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from devtools import vulkan_tools
from devtools.package_engine import vulkan_pack
from devtools.package_steps import Script, Step
from devtools.places import ROOT

COMMON, LINUX = ROOT / "packaging" / "common", ROOT / "packaging" / "linux"


class VulkanCheck:
    """One run; it uses the payload and the package of Carrel that the run before it has made."""

    def __init__(self, python: Path, folder: Path, script: Script) -> None:
        self.python, self.folder, self.script = python, folder, script
        self.own = folder / "vulkan"
        self.pack = self.own / "pack"

    def steps(self) -> Iterator[Step]:
        """In their order; later ones use what earlier ones made."""
        build = ("cmake", "ninja", "c++", "readelf")
        yield Step("Vulkan: pack and its bill of materials", build, self.made)
        yield Step("Vulkan: Debian package, twice the same", ("dpkg-deb", "readelf"), self.deb)
        yield Step("Vulkan: RPM, twice the same", ("rpmbuild", "readelf"), self.rpm)
        clean = ("debootstrap", "dpkg-deb", "bc")
        for number, suite in ((12, "bookworm"), (13, "trixie")):
            title = f"Vulkan: a clean Debian {number}, Mesa's software device"
            yield Step(title, clean, partial(self.root, suite), needs_root=True)

    def made(self) -> int | None:
        """Every library in it is listed; nothing is listed that is not there."""
        shutil.rmtree(self.pack, ignore_errors=True)  # of another run
        if why := vulkan_tools.why_not():
            print(f"SKIPPED: {why}")
            return None
        if self.script(LINUX / "pack_payload.py", "vulkan", vulkan_pack(self.python), self.pack):
            return 1
        return self.script(COMMON / "sbom.py", "check", self.pack)

    def deb(self) -> int | None:
        """Debian's."""
        return self._packed("deb")

    def rpm(self) -> int | None:
        """Fedora's."""
        return self._packed("rpm")

    def _packed(self, kind: str) -> int | None:
        if not self.pack.is_dir():
            print("SKIPPED: there is no pack")
            return None
        made: list[Path] = []
        for name in ("one", "two"):
            for old in (self.own / name).glob(f"*.{kind}"):
                old.unlink()
            if self._pack(kind, self.own / name):
                return 1
            made += (self.own / name).glob(f"*.{kind}")
        first, second = made
        if not filecmp.cmp(first, second, shallow=False):
            return 1
        return self.script(LINUX / "lint.py", first)

    def _pack(self, kind: str, out: Path, *more: str) -> int:
        arguments = (kind, self.pack, out, "--engine", self.folder / "payload", "--fast", *more)
        return self.script(LINUX / "pack.py", *arguments)

    def root(self, suite: str) -> int | None:
        """Install, use, upgrade and purge both in a Debian that has nothing else."""
        if not self.pack.is_dir():
            print("SKIPPED: there is no pack")
            return None
        newer = self.own / "newer"
        if self._pack("deb", newer, "--version", "99.0"):
            return 1
        firsts = (self.folder / "one", self.own / "one", self.folder / "newer", newer)
        packages = [next(folder.glob("*.deb")) for folder in firsts]
        place = self.folder / suite
        keep = [f"SUITE={suite}", *(["KEEP=1"] if place.is_dir() else [])]
        whole = ["env", *keep, LINUX / "check_vulkan.sh", place, *packages]
        return subprocess.run([str(part) for part in whole], check=False).returncode
