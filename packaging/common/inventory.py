# SPDX-License-Identifier: Apache-2.0
"""What a payload consists of: every distribution, every shared library, and who answers for it.

Nothing is believed of the build machine: what is looked at is the payload. A file that no
distribution brought, a shared library without an upstream, a licence that is not allowed are
problems, told by name; a package is not made with one.
"""

import json
import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message
from fnmatch import fnmatch
from importlib.metadata import PathDistribution
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from licence import is_allowed
from programs import is_binary, windows_version

from desktop import __version__

HERE = Path(__file__).resolve().parent
DECLARED: dict[str, Any] = tomllib.loads((HERE / "inside.toml").read_text(encoding="utf-8"))
TEXTS = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
MODULE = re.compile(r"\.(cpython-[^.]+|abi3|cp\d+-win[^.]+)\.(so|pyd)$|\.pyd$")
MADE = {"__pycache__", "INSTALLER", "REQUESTED"}
KNOWN_OF_PYTHON = sys.stdlib_module_names | {"python3", "python311"}
"""What of the files beside Python on Windows is its own; of others inside.toml tells."""


@dataclass(kw_only=True)
class Component:
    """One thing that somebody else wrote, or Carrel itself."""

    name: str
    version: str
    licence: str
    purl: str
    home: str = ""
    source: str = ""
    kind: str = "library"
    inside: str = ""
    needs: list[str] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)
    texts: list[Path] = field(default_factory=list)
    parts: list[dict[str, Any]] = field(default_factory=list)
    """As its own bill of materials in the form of CycloneDX lists them."""


class Inventory:
    """A payload, looked through. ``problems`` are sentences; empty: all is accounted for."""

    def __init__(self, payload: Path) -> None:
        self.payload = payload
        self.libraries = payload / "runtime" / "lib" / "carrel"
        self.system = "windows" if any((payload / "runtime").glob("python3*.dll")) else "linux"
        self.components: list[Component] = []
        self.problems: list[str] = []
        owned = self._distributions()
        self._inside()
        self._packs()
        self._python()
        self._unowned(owned)
        self._licences()

    def binaries(self) -> Iterator[Path]:
        """Every program and shared library, links aside."""
        for path in sorted(self.payload.rglob("*")):
            if is_binary(path):
                yield path

    def of(self, name: str) -> Component | None:
        """A distribution by its normalised name."""
        return next((each for each in self.components if normal(each.name) == name), None)

    def _distributions(self) -> set[Path]:
        owned: set[Path] = set()
        for info in sorted(self.libraries.glob("*.dist-info")):
            found = PathDistribution(info)
            files = [self.libraries / str(file) for file in found.files or ()]
            there = [path for path in files if path.is_file()]
            owned.update(there)
            # Where byte code took the place of a module.
            owned.update(file.with_suffix(".pyc") for file in files if file.suffix == ".py")
            data = found.metadata
            name = normal(data["Name"])
            self.components.append(
                Component(
                    name=data["Name"],
                    version=data["Version"],
                    licence=self._licence(name, data),
                    purl=f"pkg:{'py' + 'pi'}/{name}@{data['Version']}",
                    home=_home(data),
                    needs=_needs(data),
                    files=[path for path in there if is_binary(path)],
                    texts=[p for p in there if p.is_relative_to(info) and TEXTS.search(p.name)],
                    parts=_parts(info / "sboms"),
                )
            )
        return owned

    def _licence(self, name: str, data: Message) -> str:
        told = DECLARED["licence"].get(name) or data["License-Expression"] or data["License"]
        if not told or "\n" in told:
            self.problems.append(f"{name} names no licence; add it to inside.toml")
            return "NOASSERTION"
        return str(told)

    def _inside(self) -> None:
        for entry in DECLARED["inside"]:
            outer = self.of(entry["of"])
            if outer is None or self.system not in entry.get("on", (self.system,)):
                continue
            if outer.version != entry["seen"]:
                self.problems.append(
                    f"{entry['name']} was seen in {entry['of']} {entry['seen']}; this is "
                    f"{outer.version}: look again, then change inside.toml"
                )
            taken = [path for path in outer.files if self._is_one(path, entry.get("files", []))]
            if entry.get("files") and not taken:
                self.problems.append(f"no file of {entry['of']} is one of {entry['name']}")
            outer.files = [path for path in outer.files if path not in taken]
            found = upstream(entry, entry["of"])
            found.files = taken
            self.components.append(found)

    def _packs(self) -> None:
        """What is compiled into modules for graphics cards that lie beside the engine."""
        for name, entries in DECLARED["pack"].items():
            if any(self.libraries.glob(f"llama_cpp/lib/*ggml-{name}.*")):
                self.components += (upstream(entry, "llama-cpp-python") for entry in entries)

    def _is_one(self, path: Path, patterns: list[str]) -> bool:
        name = path.relative_to(self.libraries).as_posix()
        return any(fnmatch(name, pattern) for pattern in patterns)

    def _python(self) -> None:
        runtime = self.payload / "runtime"
        if self.system == "windows":
            self._python_of_windows(runtime)
            return
        files = [
            path
            for path in (*runtime.glob("bin/*"), *runtime.glob("lib/libpython*"))
            if is_binary(path)
        ]
        for path in runtime.glob("lib/python3*/lib-dynload/*"):
            if is_binary(path) and path.name.split(".")[0] in sys.stdlib_module_names:
                files.append(path)
        if files:
            version = ".".join(map(str, sys.version_info[:3]))
            self._cpython(version, files, list(runtime.glob("lib/python3*/LICENSE.txt")))

    def _python_of_windows(self, runtime: Path) -> None:
        """Python, the C++ runtime beside it, and the launchers, whose sources are Carrel's."""
        text = list(runtime.glob("LICENSE.txt"))
        files = sorted((*runtime.glob("python3*.dll"), *(runtime / "DLLs").glob("*")))
        version = windows_version(next(runtime.glob("python3[0-9]*.dll")).read_bytes())
        known = [path for path in files if path.name.split(".")[0] in KNOWN_OF_PYTHON]
        self._cpython(version, known, text)
        for entry in DECLARED["windows"]:
            patterns = entry["files"]
            held = [path for pattern in patterns for path in sorted(self.payload.glob(pattern))]
            version = windows_version(held[0].read_bytes()) if held else ""
            name = normal(entry["name"])
            self.components.append(
                Component(
                    name=entry["name"],
                    version=version,
                    licence=entry["licence"],
                    purl=f"pkg:generic/{name}@{version}",
                    home=entry["home"],
                    files=[path for path in held if is_binary(path)],
                    texts=text if entry.get("text") == "python" else [HERE.parents[1] / "LICENSE"],
                )
            )

    def _cpython(self, version: str, files: list[Path], texts: list[Path]) -> None:
        if not texts:
            self.problems.append("the licence of Python is missing (LICENSE.txt of its library)")
        self.components.append(
            Component(
                name="CPython",
                version=version,
                licence="PSF-2.0",
                purl=f"pkg:generic/python@{version}",
                home="https://www.python.org/",
                source=f"https://www.python.org/ftp/python/{version}/",
                files=files,
                texts=texts,
            )
        )

    def _unowned(self, owned: set[Path]) -> None:
        """What nobody brought, and libraries of a distribution that are not its own work."""
        answered = {path for each in self.components for path in each.files}
        for component in self.components:
            for path in component.files if component.purl.startswith("pkg:py") else ():
                if not MODULE.search(path.name) and not component.inside:
                    self._problem(path, f"comes with {component.name}; inside.toml does not say "
                                        "whose work it is")  # fmt: skip
        for path in self.binaries():
            if path not in answered:
                self._problem(path, "is accounted for by nothing")
        for path in sorted(self.libraries.rglob("*")):
            is_known = path in owned or path in answered or MADE.intersection(path.parts)
            if path.is_file() and not path.is_symlink() and not is_known:
                self._problem(path, "was brought by no distribution")

    def _problem(self, path: Path, what: str) -> None:
        self.problems.append(f"{path.relative_to(self.payload).as_posix()} {what}")

    def _licences(self) -> None:
        for each in self.components:
            for name, told in ((each.name, each.licence), *_told(each.parts)):
                try:
                    is_fine = is_allowed(told, DECLARED["allowed"])
                except ValueError as error:
                    self.problems.append(f"{name}: {told}: {error}")
                    continue
                if not is_fine:
                    self.problems.append(f"{name}: inside.toml does not allow {told}")


def carrel() -> Component:
    """The application itself."""
    return Component(
        name="carrel",
        version=__version__,
        licence="Apache-2.0",
        purl=f"pkg:generic/carrel@{__version__}",
        kind="application",
    )


def upstream(entry: dict[str, Any], outer: str) -> Component:
    """What inside.toml tells of somebody else's work within a distribution, or the engine."""
    version = entry.get("version", "")
    purl = f"pkg:generic/{normal(entry['name'])}" + (f"@{version}" if version else "")
    return Component(
        name=entry["name"],
        version=version,
        licence=entry["licence"],
        purl=f"{purl}?inside={outer}",
        home=entry["home"],
        source=entry.get("source", ""),
        inside=outer,
        texts=[HERE / "licences" / f"{name}.txt" for name in entry.get("text", [])],
    )


def normal(name: str) -> str:
    """A name as it is compared."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower())


def _home(data: Message) -> str:
    if data["Home-page"]:
        return str(data["Home-page"])
    links = dict(line.split(", ", 1) for line in data.get_all("Project-URL") or () if ", " in line)
    low = {name.lower(): link for name, link in links.items()}
    wanted = ("homepage", "source", "repository", "source code", "code", "github")
    return next((low[name] for name in wanted if name in low), next(iter(low.values()), ""))


def _needs(data: Message) -> list[str]:
    lines = data.get_all("Requires-Dist") or ()
    names = (re.match(r"[A-Za-z0-9._-]+", line) for line in lines if "extra ==" not in line)
    return sorted({normal(found[0]) for found in names if found})


def _parts(folder: Path) -> list[dict[str, Any]]:
    """What the bills of materials of a wheel list, without the paths of whoever built it."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for path in sorted(folder.glob("*.json")):
        for part in json.loads(path.read_text(encoding="utf-8")).get("components", ()):
            kept = {"type": "library", "name": part["name"], "version": part.get("version", "")}
            if part.get("licenses"):
                kept["licenses"] = part["licenses"]
            if "file://" not in part.get("purl", "file://"):
                kept["purl"] = part["purl"].split("?")[0]
            found[part["name"], kept["version"]] = kept
    return [found[key] for key in sorted(found)]


def _told(parts: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    for part in parts:
        for each in part.get("licenses", ()):
            inner = each.get("license", {})
            yield part["name"], each.get("expression") or inner.get("id") or inner.get("name", "")
