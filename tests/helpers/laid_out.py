# SPDX-License-Identifier: Apache-2.0
"""A Carrel that updates itself, laid out as a package has it, and who makes versions for it.

Python, libraries, application and launcher are the real ones, gathered by packaging/linux. Only the
key that updates must be signed with is exchanged.
"""

import importlib.util
import os
import shutil
import subprocess
import tarfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

from desktop.catalog.signature import CARREL_KEY, NEXT_KEY
from desktop.core.update import Manifest, Package, Part
from desktop.turn.updates import system
from tests.helpers.signing import new_key, script

APP, ENGINE = Part.APP, Part.ENGINE
FOREVER = "2099-12-31"


def lay_out(folder: Path) -> Path:
    """Everything once; some seconds. ``folder/release.key`` and ``next.key`` sign for it."""
    module, root = script("payload", "linux"), folder / "carrel"
    module.runtime(root / "runtime")
    module.libraries(root / "runtime" / "lib" / "carrel", module.locked())
    module.parts.application(root / "app")
    module.commands(root)
    module.modes(root)
    script("self_update").update_itself(root)
    place = root / "app" / "desktop" / "catalog" / "signature.py"
    text = place.read_text("utf-8")
    for line, name in ((CARREL_KEY, "release.key"), (NEXT_KEY, "next.key")):
        new_key(folder / name)
        assert line in text
        text = text.replace(line, (folder / f"{name}.pub").read_text("utf-8").splitlines()[1])
    place.write_text(text, "utf-8")
    # Byte code, as a package has it: what is imported here need not be compiled at every start.
    python, environment = str(root / "runtime" / "bin" / "python3"), dict(os.environ)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    for arguments in (["models", "list"], ["update", "status"]):
        command = [python, "-X", "utf8", "-m", "desktop", "cli", *arguments]
        environment["PYTHONSAFEPATH"] = "1"
        subprocess.run(command, check=True, capture_output=True, env=environment)
    _believe_byte_code(root / "app")
    return root


def _believe_byte_code(folder: Path) -> None:
    """Without a look at the times of its sources, which an update does not keep; see compile_all in
    packaging/common/parts.py, which has the same made anew for every module.
    """
    for path in folder.rglob("*.pyc"):
        source, data = importlib.util.source_from_cache(str(path)), path.read_bytes()
        digest = importlib.util.source_hash(Path(source).read_bytes())
        path.write_bytes(data[:4] + b"\1\0\0\0" + digest + data[16:])


class Place:
    """One installation of its own, whose files are second names of ``laid_out``'s."""

    _packed: ClassVar[dict[tuple[Path, str], tuple[Package, Path]]] = {}
    """What was packed already, by the folder of ``laid_out`` and its name."""

    def __init__(self, laid_out: Path, folder: Path) -> None:
        self.folder, self.root, self.share = folder, folder / "carrel", folder / "share"
        self._laid_out = laid_out
        self.key, self.next_key = (laid_out.parent / f"{n}.key" for n in ("release", "next"))
        shutil.copytree(laid_out, self.root, symlinks=True, copy_function=os.link)
        self.share.mkdir()
        self.brought = script("self_update").versions(self.root)

    # ---- who uses it
    def command(self, *arguments: str) -> list[str]:
        return [str(self.root / "bin" / "carrelctl"), *arguments]

    def carrelctl(self, *arguments: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            self.command(*arguments), capture_output=True, text=True, check=False, timeout=100
        )

    def window(self) -> int:
        """Open the window, until it has painted and saved its picture; the exit status."""
        picture = self.folder / "window.png"
        command = [str(self.root / "bin" / "carrel"), "--fake-engine", "--smoke", str(picture)]
        return subprocess.run(command, capture_output=True, check=False, timeout=100).returncode

    def version(self) -> str:
        """What starts now."""
        return self.carrelctl("--version").stdout.strip().removeprefix("Carrel ")

    def install(self) -> "subprocess.CompletedProcess[str]":
        return self.carrelctl("update", "install", str(self.share))

    def files(self) -> dict[str, tuple[int, int]]:
        """What is installed and which starts: places with inode and size."""
        return {
            str(path.relative_to(self.root)): (path.stat().st_ino, path.stat().st_size)
            for part in Part
            for path in (self.root / part.value).rglob("*")
            if "marks-" not in path.name and "trial-" not in path.name
        }

    # ---- who makes versions for it
    def application(self, version: str, *, broken: str = "") -> Package:
        """The packaged one under another number; ``broken``: a module that cannot be imported."""

        def lay(source: Path) -> Path:
            skip = shutil.ignore_patterns("models", "guide")
            shutil.copytree(self.root / "app" / "desktop", source / "desktop", ignore=skip)
            self._append(source / "desktop" / "__init__.py", f'__version__ = "{version}"')
            if broken:
                self._append(source / "desktop" / broken, 'raise ImportError("planted")')
            return source

        return self._pack(APP, version, broken, lay)

    def publish_engine_package(self, version: str) -> None:
        """As the package carrel-engine lays it, beside a Carrel that does not update itself."""
        package = self.engine(version)
        (self.root / "packaged.json").unlink()
        folder = self.root / "engine" / version
        folder.mkdir(parents=True)
        with tarfile.open(self.share / package.file) as archive:
            archive.extractall(folder, filter="data")
        (self.root / "engine" / "fix.json").write_text(f'{{"version": "{version}"}}', "utf-8")

    def engine(self, version: str, *, broken: bool = False) -> Package:
        """The packaged one under another number; ``broken``: its library is cut."""

        def lay(folder: Path) -> Path:
            source: Path = script("self_update").gather(self.root, folder)["engine"]
            (info,) = source.glob("*.dist-info")
            text = (info / "METADATA").read_text("utf-8").replace(self.brought["engine"], version)
            (info / "METADATA").write_text(text, "utf-8")
            self._append(source / "llama_cpp" / "__init__.py", f'__version__ = "{version}"')
            if broken:
                library = source / "llama_cpp" / "lib" / "libllama.so"
                library.write_bytes(library.read_bytes()[:1000])
            return source

        return self._pack(ENGINE, version, "broken" if broken else "", lay)

    def publish(self, *packages: Package, **values: Any) -> Manifest:
        told: dict[str, Any] = {"v": 1, "serial": 1, "channel": "stable", "expires": FOREVER}
        manifest = Manifest(packages=packages, **told | values)
        script("make_update").write(self.key, self.share, manifest)
        return manifest

    def _pack(self, part: Part, version: str, kind: str, lay: Callable[[Path], Path]) -> Package:
        """Packed once, however many tests want it: each gets a copy that it may spoil."""
        folder, name = self._laid_out.parent, f"{part.value}-{version}-{kind.replace('/', '-')}"
        if (folder, name) not in self._packed:
            out = folder / "packed" / name
            out.mkdir(parents=True)
            source = lay(folder / "source" / name)
            packer = script("make_update").package
            made = packer(part, version, source, out, system(), preset=0)
            shutil.rmtree(folder / "source")
            self._packed[folder, name] = made, out / made.file
        package, archive = self._packed[folder, name]
        shutil.copyfile(archive, self.share / package.file)
        return package

    @staticmethod
    def _append(path: Path, line: str) -> None:
        path.write_text(f"{path.read_text('utf-8')}\n{line}\n", "utf-8")
        Path(importlib.util.cache_from_source(str(path))).unlink(missing_ok=True)
