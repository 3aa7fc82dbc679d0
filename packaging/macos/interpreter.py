# SPDX-License-Identifier: Apache-2.0
"""Python in the bundle: its library, its modules in C, its standard library.

Taken from a folder with ``Versions/3.11/Python`` (a framework, as python.org's installer makes one)
or with ``lib/libpython3.11.dylib`` (any other build). Libraries that it brings lie beside its own
and are found from the program, so wherever the bundle is.
"""

import os
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "common"))

import bundle
import gather
import mach
from parts import UNUSED_STDLIB

UNUSED_MODULES = (
    "_tkinter.",
    "_crypt.",
    "nis.",
    "_test",
    "_xx",
    "xx",
    "_curses",
    "readline.",
    "_dbm.",
    "_gdbm.",
)
FOUND = "@executable_path/../Frameworks"


def put(source: Path, contents: Path, architecture: str) -> None:
    """Lay Python out in the bundle.

    Raises:
        SystemExit: this is no Python for macOS, another version, or one for other processors.
    """
    home, library = _found(source)
    stdlib = home / "lib" / f"python{bundle.PYTHON}"
    code = contents / bundle.CODE
    code.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(library, contents / bundle.LIBRARY)
    modules = contents / bundle.DYNLOAD
    modules.mkdir()
    for path in sorted((stdlib / "lib-dynload").glob("*.so")):
        if not path.name.startswith(UNUSED_MODULES):
            shutil.copyfile(path, modules / path.name)
    _standard_library(stdlib, contents)
    taken = [contents / bundle.LIBRARY, *sorted(modules.glob("*.so"))]
    for path in taken:  # grows while it is gone through
        taken += _beside(path, home / "lib", code)
    for path in taken:
        mach.thin(path, {architecture})
        had = {each.architecture for each in mach.read(path)}
        if architecture not in had:
            raise SystemExit(f"{path.name} of this Python is for {', '.join(sorted(had))} only.")
    _lead(taken, library, code)


def _beside(path: Path, source: Path, code: Path) -> list[Path]:
    """Libraries of this Python that a file needs and that are not there yet; they are now."""
    made = []
    for name in sorted(
        {os.path.basename(each) for part in mach.read(path) for each in part.loads()}
    ):
        if (source / name).is_file() and not (code / name).exists() and name != bundle.LIBRARY.name:
            made.append(Path(shutil.copyfile(source / name, code / name)))
    return made


def _found(source: Path) -> tuple[Path, Path]:
    """Its home and its library."""
    framework = source / "Versions" / bundle.PYTHON
    for home, library in (
        (framework, framework / "Python"),
        (source, source / "lib" / f"libpython{bundle.PYTHON}.dylib"),
    ):
        if mach.is_mach(library):
            return home, library
    raise SystemExit(f"{source} holds no Python {bundle.PYTHON} for macOS.")


def _standard_library(stdlib: Path, contents: Path) -> None:
    def unused(folder: str, names: list[str]) -> set[str]:
        is_top = Path(folder) == stdlib
        found = {name for name in names if name in UNUSED_STDLIB} if is_top else set()
        built = (".so", ".dylib", ".a")
        return found | {
            name
            for name in names
            if name in {"__pycache__", "lib-dynload"}
            or name.startswith("config-")
            or name.endswith(built)
        }

    target = contents / bundle.STDLIB
    shutil.copytree(stdlib, target, ignore=unused, symlinks=False, ignore_dangling_symlinks=True)
    gather.link(target / "lib-dynload", contents / bundle.DYNLOAD)


def _lead(taken: list[Path], library: Path, code: Path) -> None:
    """Names within the folder that it was built for become names within the bundle."""
    beside = {path.name: path for path in code.glob("*.dylib")} | {
        library.name: code / f"libpython{bundle.PYTHON}.dylib"
    }
    for path in taken:
        names = {}
        for part in mach.read(path):
            for name in part.loads():
                known = beside.get(os.path.basename(name))
                if known and not name.startswith(("/usr/lib/", "/System/", FOUND)):
                    names[name] = f"{FOUND}/{known.name}"
            # Nobody links to it any more, and the shortest name fits wherever there was one.
            if part.own_name():
                names[part.own_name()] = f"@rpath/{path.name}"
        if names:
            mach.lead(path, names)


def paths(contents: Path) -> None:
    """Where Python finds the libraries and the application; the launcher says where Python is."""
    place = contents / bundle.STDLIB / "site-packages"
    place.mkdir(parents=True, exist_ok=True)
    found = [
        os.path.relpath(contents / each, place)
        for each in (bundle.CODE / bundle.IMPORTS, bundle.DATA / "app")
    ]
    # Programs that Carrel starts are not this Python.
    found.append('import os; os.environ.pop("PYTHONHOME", None)')
    (place / "carrel.pth").write_text("\n".join(found) + "\n", encoding="utf-8")
