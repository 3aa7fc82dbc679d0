# SPDX-License-Identifier: Apache-2.0
"""What a payload consists of: every distribution, every shared library, and who answers for it.

Nothing is believed of the build machine: what is looked at is the payload. A file that no
distribution brought, a shared library without an upstream, a licence that is not allowed are
problems, told by name; a package is not made with one.
"""

import re
import sys
from collections.abc import Iterator
from email.message import Message
from fnmatch import fnmatch
from importlib.metadata import PathDistribution
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from bundled import told, version_of
from component import DECLARED, HERE, Component, cpe, normal, upstream
from distribution import home, licences_of, needs, parts
from interpreter_origin import read_origin
from licence import is_allowed
from programs import is_binary, windows_version

TEXTS = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
MODULE = re.compile(r"\.(cpython-[^.]+|abi3|cp\d+-win[^.]+)\.(so|pyd)$|\.pyd$")
MADE = {"__pycache__", "INSTALLER", "REQUESTED"}
KNOWN_OF_PYTHON = sys.stdlib_module_names | {"python3", "python311"}
"""What of the files beside Python on Windows is its own; of others inside.toml tells."""


class Inventory:
    """A payload, looked through. ``problems`` are sentences; empty: all is accounted for.

    Args:
        libraries: where its distributions lie, if not among those of a whole Carrel.
        system: whose programs are in it, if no Python of it says so.
    """

    def __init__(self, payload: Path, libraries: Path | None = None, system: str = "") -> None:
        self.payload = payload
        self.libraries = libraries or payload / "runtime" / "lib" / "carrel"
        is_windows = any((payload / "runtime").glob("python3*.dll"))
        self.system = system or ("windows" if is_windows else "linux")
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
                    home=home(data),
                    needs=needs(data),
                    files=[path for path in there if is_binary(path)],
                    texts=[p for p in there if p.is_relative_to(info) and TEXTS.search(p.name)],
                    parts=parts(info / "sboms"),
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
            version, problems = version_of(entry, self.libraries, taken)
            self.problems += problems
            found = upstream(entry, entry["of"], version)
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
        if not runtime.is_dir():
            return
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
            version = told(entry["tells"], held) if "tells" in entry else ""
            if held and not version:
                version = windows_version(held[0].read_bytes()) or entry.get("version", "")
            name = entry.get("purl", normal(entry["name"]))
            inside = "?inside=cpython" if "purl" in entry else ""
            self.components.append(
                Component(
                    name=entry["name"],
                    version=version,
                    licence=entry["licence"],
                    purl=f"pkg:generic/{name}@{version}{inside}",
                    home=entry["home"],
                    cpe=cpe(entry, version),
                    repo=entry.get("repo", ""),
                    files=[path for path in held if is_binary(path)],
                    texts=text if entry.get("text") == "python" else [HERE.parents[1] / "LICENSE"],
                )
            )

    def _cpython(self, version: str, files: list[Path], texts: list[Path]) -> None:
        if not texts:
            self.problems.append("the licence of Python is missing (LICENSE.txt of its library)")
        origin = read_origin(self.payload)
        version = origin.version or version
        self.components.append(
            Component(
                name="CPython",
                version=version,
                licence="PSF-2.0",
                purl=origin.purl or f"pkg:generic/python@{version}",
                home="https://www.python.org/",
                source=f"https://www.python.org/ftp/python/{version}/",
                cpe=cpe({"cpe": "python:python"}, version),
                repo="https://github.com/python/cpython",
                notes=origin.notes,
                files=files,
                texts=texts,
            )
        )
        for entry in DECLARED["python"]:
            if self.system in entry.get("on", (self.system,)):
                version = told(entry["tells"], files) if "tells" in entry else entry["version"]
                if version:  # else it is the system's library that is used
                    self.components.append(upstream(entry, "cpython", version))

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
            for name, licence in ((each.name, each.licence), *licences_of(each.parts)):
                try:
                    is_fine = is_allowed(licence, DECLARED["allowed"])
                except ValueError as error:
                    self.problems.append(f"{name}: {licence}: {error}")
                    continue
                if not is_fine:
                    self.problems.append(f"{name}: inside.toml does not allow {licence}")
