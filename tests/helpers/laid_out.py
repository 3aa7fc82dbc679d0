# SPDX-License-Identifier: Apache-2.0
"""A Carrel that updates itself, laid out as a package has it, and who makes versions for it.

Python, libraries, application and launcher are the real ones, gathered by packaging/linux. Only the
key that updates must be signed with is exchanged.
"""

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

from desktop.catalog.signature import CARREL_KEY
from desktop.core.update import Manifest, Package, Part
from desktop.turn.updates import system
from tests.helpers.signing import new_key, script

APP, ENGINE = Part.APP, Part.ENGINE
FOREVER = "2099-12-31"


def lay_out(folder: Path) -> Path:
    """Everything once; some seconds. ``folder/release.key`` signs for it."""
    module, root = script("payload", "linux"), folder / "carrel"
    module.runtime(root / "runtime")
    module.libraries(root / "runtime" / "lib" / "carrel", module.locked())
    module.parts.application(root / "app")
    module.commands(root)
    module.modes(root)
    script("self_update").update_itself(root)
    new_key(folder / "release.key")
    place = root / "app" / "desktop" / "catalog" / "signature.py"
    text = place.read_text("utf-8")
    public = (folder / "release.key.pub").read_text("utf-8").splitlines()[1]
    assert CARREL_KEY in text
    place.write_text(text.replace(CARREL_KEY, public), "utf-8")
    # Byte code, as a package has it: what is imported here need not be compiled at every start.
    python, environment = str(root / "runtime" / "bin" / "python3"), {"PYTHONSAFEPATH": "1"}
    for arguments in (["models", "list"], ["update", "status"]):
        command = [python, "-X", "utf8", "-m", "desktop", "cli", *arguments]
        subprocess.run(command, check=True, capture_output=True, env=os.environ | environment)
    return root


class Place:
    """One installation of its own, whose files are second names of ``laid_out``'s."""

    def __init__(self, laid_out: Path, folder: Path) -> None:
        self.folder, self.root, self.share = folder, folder / "carrel", folder / "share"
        self.key = laid_out.parent / "release.key"
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
        source = self.folder / "source" / version
        skip = shutil.ignore_patterns("models", "guide", "__pycache__")
        shutil.copytree(self.root / "app" / "desktop", source / "desktop", ignore=skip)
        self._append(source / "desktop" / "__init__.py", f'__version__ = "{version}"')
        if broken:
            self._append(source / "desktop" / broken, 'raise ImportError("planted")')
        return self._pack(APP, version, source)

    def engine(self, version: str, *, broken: bool = False) -> Package:
        """The packaged one under another number; ``broken``: its library is cut."""
        gathered = script("self_update").gather(self.root, self.folder / "source" / f"e{version}")
        source = gathered["engine"]
        (info,) = source.glob("*.dist-info")
        text = (info / "METADATA").read_text("utf-8").replace(self.brought["engine"], version)
        (info / "METADATA").write_text(text, "utf-8")
        self._append(source / "llama_cpp" / "__init__.py", f'__version__ = "{version}"')
        if broken:
            library = source / "llama_cpp" / "lib" / "libllama.so"
            library.write_bytes(library.read_bytes()[:1000])
        return self._pack(ENGINE, version, source)

    def publish(self, *packages: Package, **values: Any) -> Manifest:
        told: dict[str, Any] = {"v": 1, "serial": 1, "channel": "stable", "expires": FOREVER}
        manifest = Manifest(packages=packages, **told | values)
        script("make_update").write(self.key, self.share, manifest)
        return manifest

    def _pack(self, part: Part, version: str, source: Path) -> Package:
        made: Package = script("make_update").package(part, version, source, self.share, system())
        return made

    @staticmethod
    def _append(path: Path, line: str) -> None:
        path.write_text(f"{path.read_text('utf-8')}\n{line}\n", "utf-8")
