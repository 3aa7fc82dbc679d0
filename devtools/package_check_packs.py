# SPDX-License-Identifier: Apache-2.0
"""The packs of Linux, made, compared, judged and tried; part of ``dev.py package check``."""

import filecmp
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from devtools import cuda_tools, vulkan_tools
from devtools.package_engine import built_cuda_pack, vulkan_pack
from devtools.package_steps import Script, Step, tried
from devtools.places import ROOT
from devtools.progress import Stop

COMMON, LINUX = ROOT / "packaging" / "common", ROOT / "packaging" / "linux"
ENGINE = Path("runtime") / "lib" / "carrel" / "llama_cpp" / "lib"
NOT_BUILT = "it was not built here, which takes hours; python3 dev.py package cuda [--trial]"


class PackCheck:
    """One run; it uses the payload and the package of Carrel that the run before it has made."""

    title = name = device = ""

    def __init__(self, python: Path, folder: Path, script: Script) -> None:
        self.python, self.folder, self.script = python, folder, script
        self.own = folder / self.name
        self.pack = self.own / "pack"
        self.options: tuple[str, ...] = ()
        """Of the packer."""

    def steps(self) -> Iterator[Step]:
        """In their order; later ones use what earlier ones made."""
        build = ("cmake", "ninja", "c++", "readelf")
        yield Step(f"{self.title}: pack and its bill of materials", build, self.made)
        deb = ("dpkg-deb", "readelf")
        yield Step(f"{self.title}: Debian package, twice the same", deb, self._if_made(self.deb))
        rpm = ("rpmbuild", "readelf")
        yield Step(f"{self.title}: RPM, twice the same", rpm, self._if_made(self.rpm))
        clean = ("debootstrap", "dpkg-deb", "bc")
        for number, suite in ((12, "bookworm"), (13, "trixie")):
            title = f"{self.title}: a clean Debian {number}, {self.device}"
            root = self._if_made(partial(self.root, suite))
            yield Step(title, clean, root, needs_root=True)

    def modules(self) -> Path:
        """What build.py made.

        Raises:
            Stop: it is not there and is not built; says why.
        """
        raise NotImplementedError

    def prepared(self) -> dict[str, object]:
        """What the trial in a clean system wants of the environment."""
        return {}

    def made(self) -> int | None:
        """Every library in it is listed; nothing is listed that is not there."""
        shutil.rmtree(self.pack, ignore_errors=True)  # of another run
        try:
            modules = self.modules()
        except Stop as why:
            print(f"SKIPPED: {why}")
            return None
        if self.script(LINUX / "pack_payload.py", self.name, modules, self.pack):
            return 1
        return self.script(COMMON / "sbom.py", "check", self.pack)

    def _if_made(self, run: Callable[[], int]) -> Callable[[], int | None]:
        def tried() -> int | None:
            if self.pack.is_dir():
                return run()
            print("SKIPPED: there is no pack")
            return None

        return tried

    def deb(self) -> int:
        """Debian's."""
        return self._packed("deb")

    def rpm(self) -> int:
        """Fedora's."""
        return self._packed("rpm")

    def _packed(self, kind: str) -> int:
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
        told = ("--engine", self.folder / "payload", "--fast", *self.options, *more)
        return self.script(LINUX / "pack.py", kind, self.name, self.pack, out, *told)

    def root(self, suite: str) -> int:
        """Install, use, upgrade and purge both in a Debian that has nothing else."""
        newer = self.own / "newer"
        if self._pack("deb", newer, "--version", "99.0"):
            return 1
        firsts = (self.folder / "one", self.own / "one", self.folder / "newer", newer)
        packages = [next(folder.glob("*.deb")) for folder in firsts]
        script = LINUX / f"check_{self.name}.sh"
        return tried(self.folder / suite, script, *packages, SUITE=suite, **self.prepared())


class VulkanCheck(PackCheck):
    """carrel-vulkan, on Mesa's software device."""

    title, name, device = "Vulkan", "vulkan", "Mesa's software device"

    def modules(self) -> Path:
        """Built now if need be."""
        if why := vulkan_tools.why_not():
            raise Stop(why)
        return vulkan_pack(self.python)


class CudaCheck(PackCheck):
    """carrel-cuda, where no card is; only if it was built before, if need be for trying."""

    title, name, device = "CUDA", "cuda", "without a card"

    def modules(self) -> Path:
        """Of the last build."""
        found = built_cuda_pack()
        if found is None:
            raise Stop(NOT_BUILT)
        folder, is_trial = found
        self.options = ("--trial",) if is_trial else ()
        if is_trial:
            print("ONLY FOR TRYING: the module was built by the recipe cuda-trial.")
        return folder

    def prepared(self) -> dict[str, object]:
        """A library in place of the driver's, with which the module can be loaded."""
        folder = self.own / "driver"
        shutil.rmtree(folder, ignore_errors=True)
        told = ["readelf", "--dyn-syms", "-W", str(self.pack / ENGINE / "libggml-cuda.so")]
        done = subprocess.run(told, capture_output=True, text=True, check=True)
        names = re.findall(r" UND (cu[A-Z]\w*)$", done.stdout, re.MULTILINE)
        return {"DRIVER": cuda_tools.driver(names, folder)}
