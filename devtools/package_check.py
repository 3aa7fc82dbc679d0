# SPDX-License-Identifier: Apache-2.0
"""``dev.py package check``: everything that can be said about the packages on this machine.

What a machine lacks is skipped and said so, once where it stands and once at the end.
"""

import filecmp
import os
import re
import subprocess
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from devtools import package_macos
from devtools.known_vulnerabilities import known_vulnerabilities
from devtools.package_check_engine import EngineCheck
from devtools.package_check_packs import CudaCheck, VulkanCheck
from devtools.package_check_windows import WindowsCheck
from devtools.package_engine import package_engine
from devtools.package_steps import Step, different, tried
from devtools.package_tools import READERS, install, missing
from devtools.places import ROOT

LINUX, COMMON, POLICY = (ROOT / "packaging" / name for name in ("linux", "common", "policy"))
TESTS = (
    "tests/test_package.py",
    "tests/test_linux_archive.py",
    "tests/test_linux_measures.py",
    "tests/test_linux_package.py",
    "tests/test_vulkan_pack.py",
    "tests/test_cuda_pack.py",
    "tests/test_cuda_tools.py",
    "tests/test_engine_alone.py",
    "tests/test_macos_package.py",
    "tests/test_macos_parts.py",
    "tests/test_windows_cabinet.py",
    "tests/test_windows_installer.py",
    "tests/test_windows_package.py",
    "tests/test_completions.py",
    "tests/test_repository.py",
    "tests/test_bundled.py",
    "tests/test_osv.py",
    "tests/test_vulnerabilities.py",
    "tests/test_workflow_parts.py",
    "tests/test_workflows.py",
    "tests/test_deployment.py",
    "tests/policy",
)
BAR_MINUTES = 30
"""On two cores, engines that are built once included or not."""
JUDGES = ("lintian", "rpmlint", "desktop-file-validate", "appstreamcli", "man")


class Check:
    """One run over a folder of its own below dist/."""

    def __init__(self, python: Path, folder: Path) -> None:
        self.python, self.folder = python, folder
        self.payload = folder / "payload"

    def steps(self) -> Iterator[Step]:
        """In their order; later ones use what earlier ones made."""
        yield Step("policy templates are as declared", (), self.policy)
        yield Step("application of macOS, twice the same, signed ad hoc", (), self.macos)
        yield Step("tests of packages and policy", (), self.tests)
        yield Step("payload, twice the same", ("readelf", "cmake", "ninja"), self.twice)
        yield Step("bill of materials", (), self.bill)
        known = partial(known_vulnerabilities, self.script, self.payload, self.folder)
        yield Step("known vulnerabilities", (), known)
        yield Step("promised C library", ("readelf",), self.floor)
        yield Step("Debian package, twice the same", ("dpkg-deb", "readelf"), self.deb)
        yield Step("RPM, twice the same", ("rpmbuild", "readelf"), self.rpm)
        yield Step("archive for one user, twice the same", ("readelf",), self.archive)
        yield Step("judged by the distributions", (), self.judges)
        clean = ("debootstrap", "dpkg-deb", "bc")
        yield Step("a clean Debian 12", clean, lambda: self.root("bookworm"), needs_root=True)
        yield Step("a clean Debian 13", clean, lambda: self.root("trixie"), needs_root=True)
        signed = ("debootstrap", "gpg", "apt-ftparchive", "rpmbuild", "createrepo_c")
        yield Step("signed repositories", signed, self.repositories, needs_root=True)
        title = "as an IT department would: DEPLOYMENT from repository to desk"
        yield Step(
            title, ("debootstrap", "gpg", "apt-ftparchive"), self.department, needs_root=True
        )
        yield from EngineCheck(self.python, self.folder, self.script).steps()
        yield from VulkanCheck(self.python, self.folder, self.script).steps()
        yield from CudaCheck(self.python, self.folder, self.script).steps()
        played = ("debootstrap", "unshare", "git", "cc")
        title = "release.yml from here on, job by job: a fork's and an owner's"
        yield Step(title, played, partial(_rehearsed, self.python, self.folder), needs_root=True)
        yield from WindowsCheck(self.python, self.folder / "windows", self.script).steps()

    def script(self, path: Path, *arguments: object) -> int:
        """Run one of packaging's programs; times are the same for all of them."""
        whole = [str(part) for part in (path, *arguments)]
        whole = [str(self.python), *whole] if path.suffix == ".py" else whole
        return subprocess.run(whole, check=False, cwd=ROOT, env=self._environment()).returncode

    def _environment(self) -> dict[str, str]:
        told = subprocess.run(
            ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, check=False
        ).stdout.decode()
        return {"SOURCE_DATE_EPOCH": told.strip() or "1795000000"} | os.environ

    def policy(self) -> int:
        """ADMX, ADML, profile, schema and the page are what the keys say."""
        return self.script(POLICY / "generate.py", "--check")

    def macos(self) -> int | None:
        """Twice, without Python and engine, which take a Mac; signed and looked through."""
        if not package_macos.has_tools(self.python):
            print(package_macos.NO_TOOLS)
            return None
        folders = [self.folder / name for name in ("macos", "macos-again")]
        status = max(package_macos.build(self.python, folder, []) for folder in folders)
        differs = sorted(different(*folders))
        for name in differs[:20]:
            print(f"differs: {name}")
        return status or bool(differs)

    def tests(self) -> int:
        """Those that are about packages."""
        command: list[str | Path] = [self.python, "-m", "pytest", "-q", *TESTS]
        return subprocess.run(command, cwd=ROOT, check=False).returncode

    def twice(self) -> int:
        """Two payloads have the same bytes."""
        other, engine = self.folder / "payload-again", package_engine(self.python)
        status = self.script(LINUX / "payload.py", self.payload, engine, "--any-python")
        status = status or self.script(LINUX / "payload.py", other, engine, "--any-python")
        differs = [] if status else sorted(different(self.payload, other))
        for name in differs[:20]:
            print(f"differs: {name}")
        return status or bool(differs)

    def bill(self) -> int:
        """It lists every program and shared library, and no other."""
        return self.script(COMMON / "sbom.py", "check", self.payload)

    def floor(self) -> int:
        """Nothing asks for a newer C library than is promised, or looks for one elsewhere."""
        command: list[str | Path] = [self.python, "elf.py", self.payload]
        done = subprocess.run(command, cwd=LINUX, capture_output=True, text=True, check=False)
        found = [each for each in done.stdout.splitlines() if re.search(" (needs|looks in) ", each)]
        for line in found:
            print(line)
        return done.returncode or bool(found)

    def deb(self) -> int:
        """Debian's."""
        return self._packed("deb.py", "*.deb")

    def rpm(self) -> int:
        """Fedora's."""
        return self._packed("rpm.py", "*.rpm")

    def archive(self) -> int:
        """The folder that updates itself."""
        return self._packed("archive.py", "*.tar.xz")

    def _packed(self, packer: str, pattern: str) -> int:
        made: list[Path] = []
        for name in ("one", "two"):
            out = self.folder / name
            out.mkdir(exist_ok=True)
            for old in out.glob(pattern):
                old.unlink()
            if self.script(LINUX / packer, self.payload, out, "--fast"):
                return 1
            made += out.glob(pattern)
        first, second = made
        return 0 if filecmp.cmp(first, second, shallow=False) else 1

    def judges(self) -> int:
        """lintian, rpmlint and their kin."""
        one = self.folder / "one"
        return self.script(LINUX / "lint.py", *one.glob("*.deb"), *one.glob("*.rpm"))

    def root(self, suite: str) -> int:
        """Install, use, upgrade and purge in a Debian that has nothing else."""
        newer = self.folder / "newer"
        if self.script(LINUX / "deb.py", self.payload, newer, "--fast", "--version", "99.0"):
            return 1
        (package,), (upgrade,) = (self.folder / "one").glob("*.deb"), newer.glob("*.deb")
        home = self.folder / "home"
        checkout = f"QT_QPA_PLATFORM=offscreen CARREL_HOME='{home}' '{self.python}' -m desktop"
        settings: dict[str, object] = {"SUITE": suite}
        settings["CHECKOUT"] = f"{checkout} --smoke '{self.folder / 'smoke.png'}'"
        for archive in (self.folder / "one").glob("*.tar.xz"):
            settings["ARCHIVE"] = archive
        script = LINUX / "check_deb.sh"
        return tried(self.folder / suite, script, package, upgrade, **settings)

    def repositories(self) -> int:
        """Installed from with the right signature, refused with another."""
        one = self.folder / "one"
        return self._in_bookworm("check_repositories.sh", *one.glob("*.deb"), *one.glob("*.rpm"))

    def department(self) -> int:
        """Own keys, catalogue, policy and bundle; a user prepared at log-in."""
        return self._in_bookworm("check_department.sh", *(self.folder / "one").glob("*.deb"))

    def _in_bookworm(self, script: str, *packages: Path) -> int:
        return tried(self.folder / "bookworm", LINUX / script, *packages, PYTHON=self.python)


def _rehearsed(python: Path, folder: Path) -> int | None:
    """Its jobs of Linux after the first, in fresh systems, with what was made before."""
    if not (folder / "vulkan" / "pack").is_dir():
        print("SKIPPED: there is no pack for Vulkan")
        return None
    command: list[str | Path] = [python, "-m", "devtools.workflows", "play-built", folder]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def check(python: Path, folder: Path) -> int:
    """Run all of it; status 1 if something failed."""
    folder.mkdir(parents=True, exist_ok=True)
    whole = Check(python, folder)
    steps = list(whole.steps())
    install(sorted({name for step in steps for name in step.needs} | {*JUDGES, *READERS, "Xvfb"}))
    results = [(step.title, *_tried(step)) for step in steps]
    print()
    for title, verdict, took_s in results:
        print(f"{verdict:9} {title}  {took_s:.0f} s")
    minutes = sum(took_s for _, _, took_s in results) / 60
    is_late = minutes > BAR_MINUTES
    print(f"{minutes:.1f} minutes, {'ABOVE' if is_late else 'within'} {BAR_MINUTES}")
    return 1 if is_late or any(verdict == "FAILED" for _, verdict, _ in results) else 0


def _tried(step: Step) -> tuple[str, float]:
    lacks = missing(step.needs)
    if step.needs_root and (not hasattr(os, "geteuid") or os.geteuid()):
        lacks.append("root")
    print(f"--- {step.title}", flush=True)
    if lacks:
        print(f"SKIPPED: needs {', '.join(lacks)}")
        return "SKIPPED", 0.0
    began_s = time.monotonic()
    status = step.run()
    verdict = "SKIPPED" if status is None else "FAILED" if status else "ok"
    return verdict, time.monotonic() - began_s
