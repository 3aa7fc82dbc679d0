# SPDX-License-Identifier: Apache-2.0
"""Gathers what Carrel needs on Windows into one folder, on Linux; nothing of Windows is run.

usage: payload.py FOLDER --engine LIBRARIES… [--version VERSION]
                FOLDER is made anew; LIBRARIES is what packaging/engine/build.py windows made, and
                the module for graphics cards, where there is one;
                run by the .venv's Python, which must be of the same version

::

    FOLDER/Carrel.exe, carrelctl.exe     launchers of our own; children are started through them
    FOLDER/runtime/                      Python's libraries and the C++ runtime, each once
    FOLDER/runtime/python311.zip         the standard library, byte code only
    FOLDER/runtime/python311._pth        where code may come from, whatever the machine says
    FOLDER/runtime/lib/carrel/           the locked libraries and the engine
    FOLDER/app/                          desktop/ with its resources, as in the wheel
    FOLDER/notices/                      licences of everything, bill of materials

The same sources give the same bytes. Nothing in it is signed by us yet: sign.py does that.
"""

import argparse
import py_compile
import re
import shutil
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path, PurePosixPath

import cpython
import facts
import launchers
import parts
import pe
import wheels
from facts import PYTHON, VERSION
from parts import LIBRARIES, QT_KEPT

SHORT = "".join(PYTHON["version"].split(".")[:2])
SEARCHED = (f"python{SHORT}.zip", "DLLs", r"lib\carrel", r"..\app")
"""The lines of ._pth, from runtime/ on. Its presence alone keeps Python from the registry, from
PYTHON… and from site-packages; `import site` is left out of it on purpose."""
RUNTIME = re.compile(r"(msvcp|vcruntime|concrt|vcamp|vccorlib|vcomp)140\w*\.dll$")
"""The C++ runtime: PySide6's, which the Qt Company signed; others in the payload ask for it too."""
QT_PLUGINS = {"platforms", "styles", "iconengines", "imageformats"}
UNUSED_PLUGINS = {"qdirect2d.dll", "qpdf.dll", "qminimal.dll"}
OLD = (1980, 1, 1, 0, 0, 0)
"""The time of what lies in archives."""


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--engine", type=Path, required=True, nargs="+")
    parser.add_argument("--version", default=VERSION)
    options = parser.parse_args(arguments)
    if ".".join(map(str, sys.version_info[:2])) != ".".join(PYTHON["version"].split(".")[:2]):
        raise SystemExit(f"Byte code for Python {PYTHON['version']} is made by no other version.")
    target = options.folder.resolve()
    shutil.rmtree(target, ignore_errors=True)
    runtime(target / "runtime", cpython.fetched(facts.kept()))
    libraries(target / LIBRARIES, sorted(wheels.fetched(facts.kept()).glob("*.whl")))
    engine(target / LIBRARIES, options.engine)
    once(target)
    parts.application(target / "app")
    launchers.build(target, options.version)
    parts.compile_all(target / LIBRARIES, "carrel", keeps_source=False)
    parts.compile_all(target / "app", "app")
    parts.papers(target)
    if found := pe.problems(target):
        raise SystemExit("\n".join(found))
    for path in target.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)
    parts.report(
        target, ("runtime", str(LIBRARIES), f"{LIBRARIES}/llama_cpp/lib", "app", "notices")
    )


def runtime(target: Path, python: Path) -> None:
    """Python as its makers signed it, the standard library in one file, and where code is found."""
    (target / "DLLs").mkdir(parents=True)
    for name in (f"python{SHORT}.dll", "python3.dll", "LICENSE.txt"):
        shutil.copyfile(python / name, target / name)
    for path in sorted((python / "DLLs").iterdir()):
        if pe.is_pe(path):
            shutil.copyfile(path, target / "DLLs" / path.name)
    archive(python / "Lib", target / f"python{SHORT}.zip")
    (target / f"python{SHORT}._pth").write_bytes(
        "".join(f"{line}\r\n" for line in SEARCHED).encode()
    )


def archive(library: Path, target: Path) -> None:
    """Byte code alone, not compressed: the installers do that better, and it starts faster."""
    with (
        zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as whole,
        tempfile.TemporaryDirectory() as folder,
    ):
        for path in sorted(library.rglob("*.py")):
            name = path.relative_to(library).as_posix()
            made = py_compile.compile(
                str(path), f"{folder}/code.pyc", dfile=name, doraise=True,
                invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
            )  # fmt: skip
            entry = zipfile.ZipInfo(f"{name}c", OLD)
            whole.writestr(entry, Path(str(made)).read_bytes())


def libraries(target: Path, files: list[Path]) -> None:
    """The wheels, without what is not used."""
    for file in files:
        with zipfile.ZipFile(file) as wheel:
            for entry in wheel.infolist():
                place = PurePosixPath(entry.filename).parts
                if place[0].endswith(".data"):
                    place = place[2:] if place[1] in {"purelib", "platlib"} else ()
                if not place or entry.is_dir() or parts.unneeded(place, is_unneeded_qt):
                    continue
                if ".." in place or place[0].startswith("/"):
                    raise SystemExit(f"{file.name}: {entry.filename} leads out of the folder")
                path = target.joinpath(*place)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(wheel.read(entry))


def is_unneeded_qt(names: tuple[str, ...]) -> bool:
    """Of PySide6; what of Qt's libraries is left over is looked for in :func:`once`."""
    name = names[-1]
    if len(names) == 2:
        if name.endswith(".pyd"):
            return name.removesuffix(".pyd") not in QT_KEPT
        return not name.endswith((".py", ".dll")) or name == "opengl32sw.dll"
    if names[1] == "plugins":
        return names[2] not in QT_PLUGINS or name in UNUSED_PLUGINS
    if names[1] == "translations":
        return parts.is_unneeded_translation(name)
    return names[1] != "support"


def engine(target: Path, built: Sequence[Path]) -> None:
    """llama-cpp-python's own files as the .venv has them, with libraries built for Windows."""
    found = sorted(path for folder in built for path in folder.glob("*.dll"))
    if not {"llama.dll", "libllama.dll"} & {path.name for path in found}:
        where = built[0]
        raise SystemExit(f"{where} holds no engine for Windows: packaging/engine/build.py windows")
    distribution = metadata.distribution("llama-cpp-python")
    record = []
    for file in distribution.files or ():
        source = Path(str(distribution.locate_file(file)))
        is_library = file.parts[:2] == ("llama_cpp", "lib") or "__pycache__" in file.parts
        if ".." in file.parts or is_library or parts.unneeded(file.parts, is_unneeded_qt):
            continue
        place = target.joinpath(*file.parts)
        place.parent.mkdir(parents=True, exist_ok=True)
        data = source.read_bytes()
        if file.parts[-1] == "WHEEL":
            data = re.sub(rb"(?m)^Tag: .*$", b"Tag: py3-none-win_amd64", data)
        if file.parts[-1] != "RECORD":
            place.write_bytes(data)
        record.append(file.as_posix())
    folder = target / "llama_cpp" / "lib"
    folder.mkdir()
    for path in found:
        shutil.copyfile(path, folder / path.name)
        record.append(f"llama_cpp/lib/{path.name}")
    (info,) = target.glob("llama_cpp_python-*.dist-info")
    (info / "RECORD").write_text("".join(f"{name},,\n" for name in sorted(record)), "utf-8")


def once(target: Path) -> None:
    """The C++ runtime one time, where the launcher has libraries looked for, and of Qt's libraries
    only those that something needs."""
    held = target / LIBRARIES
    for path in sorted(held.glob("*/*.dll")):
        if not RUNTIME.match(path.name):
            continue
        place = target / "runtime" / path.name
        if not place.exists():
            shutil.copyfile(path, place)
        elif pe.read(place).version != pe.read(path).version:  # each copy is signed anew
            raise SystemExit(f"{path.name} comes in two versions; look which one is newer")
        path.unlink()
    qt = held / "PySide6"
    for folder, libraries_of in ((target, qt), (target, target / "runtime")):
        needed = pe.missing(folder, libraries_of)
        for path in libraries_of.glob("*.dll"):
            is_python = path.name.startswith("python")
            if path.name.lower() not in needed and not is_python:
                path.unlink()


if __name__ == "__main__":
    main(sys.argv[1:])
