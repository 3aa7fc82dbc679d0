# SPDX-License-Identifier: Apache-2.0
"""The packages of Windows, made, compared and tried on Linux; part of ``dev.py package check``."""

import filecmp
import subprocess
from collections.abc import Iterator
from pathlib import Path

from devtools.package_check_engine import NEWER
from devtools.package_steps import Script, Step, different, tried
from devtools.package_tools import WINDOWS
from devtools.places import ROOT

PACKERS = ROOT / "packaging" / "windows"
COMMON = ROOT / "packaging" / "common"
ENGINE = Path("runtime") / "lib" / "carrel" / "llama_cpp" / "lib"


class WindowsCheck:
    """One run; ``folder`` is kept, what is built once lies in the cache."""

    def __init__(self, python: Path, folder: Path, script: Script) -> None:
        self.python, self.folder, self.script = python, folder, script

    def steps(self) -> Iterator[Step]:
        """In their order; later ones use what earlier ones made."""
        yield Step("Windows: every program signed, MSI and setup.exe", WINDOWS, self.made)
        yield Step("Windows: bill of materials", WINDOWS, self.bill)
        yield Step("Windows: the same again before it is signed", WINDOWS, self.twice)
        token = (*WINDOWS, "softhsm2-util")
        yield Step("Windows: a key that lies in a token", token, self.token)
        wine = (*WINDOWS, "mmdebstrap", "bc")
        yield Step("Windows: an engine alone", WINDOWS, self.engine)
        yield Step("Windows: installed and used by Wine 10", wine, self.wine, needs_root=True)
        title = "Windows: setup.exe updates itself, by Wine 10"
        yield Step(title, wine, self.updates, needs_root=True)

    def made(self) -> int:
        """Signed with a key for tests; the status is bad if one program is not."""
        return self.script(PACKERS / "make.py", self.folder, "--fast")

    def engine(self) -> int:
        """The engine that is there, under a higher number."""
        told = (self.folder / "fix", self.folder / "engine", "--trial", NEWER, "--sign")
        libraries = ("--engine", self.folder / "payload" / ENGINE)
        return self.script(PACKERS / "engine_fix.py", *told, *libraries)

    def token(self) -> int:
        """PKCS#11, by SoftHSM."""
        test = "tests/test_windows_package.py"
        command: list[str | Path] = [self.python, "-m", "pytest", "-q", "-rs", "-k", "token", test]
        return subprocess.run(command, cwd=ROOT, check=False).returncode

    def bill(self) -> int:
        """It lists every program and library as it is signed, and no other."""
        return self.script(COMMON / "sbom.py", "check", self.folder / "payload")

    def twice(self) -> int:
        """Two payloads, and two MSIs of one payload, have the same bytes."""
        trees = [self.folder / "one", self.folder / "two"]
        engine = ("--engine", self.folder / "payload" / ENGINE)
        for tree in trees:
            if self.script(PACKERS / "payload.py", tree, *engine):
                return 1
        differs = sorted(different(*trees))
        for name in differs[:20]:
            print(f"differs: {name}")
        packages = list[Path]()
        for name in ("one-msi", "two-msi"):
            if self.script(PACKERS / "msi.py", trees[0], self.folder / name):
                return 1
            packages += (self.folder / name).glob("*.msi")
        first, second = packages
        return int(bool(differs) or not filecmp.cmp(first, second, shallow=False))

    def wine(self) -> int:
        """Silent installation, doctor, an answer, an upgrade, an uninstallation."""
        newer = self.folder / "newer"
        if self.script(PACKERS / "msi.py", self.folder / "payload", newer, "--version", "99.0"):
            return 1
        (package,), (upgrade,) = self.folder.glob("*.msi"), newer.glob("*.msi")
        (setup,) = self.folder.glob("*.exe")
        place, script = self.folder / "wine", PACKERS / "check_wine.sh"
        (engine,) = (self.folder / "engine").glob("*.msi")
        return tried(place, script, package, upgrade, setup, engine, PYTHON=self.python)

    def updates(self) -> int:
        """For one user: application and engine updated, a broken one passed by, rolled back."""
        trial = self.folder / "updates"
        told = (self.folder / "payload", self.folder / "fix", trial)
        if self.script(PACKERS / "updates_trial.py", *told):
            return 1
        return self.script(PACKERS / "check_wine_updates.sh", self.folder / "wine", trial)
