# SPDX-License-Identifier: Apache-2.0
"""The libraries of the application in one folder, as an import path has them, for one processor.

What is left out is what packages of other systems leave out (packaging/common/parts.py); of Qt's
frameworks those stay that something needs.
"""

import os
import shutil
import sys
import zipfile
from collections.abc import Callable
from importlib import metadata
from pathlib import Path, PurePosixPath

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "common"))

import mach
import parts

QT_PLUGINS = {"platforms", "styles", "iconengines", "imageformats"}
UNUSED_PLUGINS = {"libqpdf.dylib", "libqminimal.dylib"}
ENGINE = Path("llama_cpp") / "lib"


def libraries(wheels: Path, target: Path, architecture: str) -> None:
    """What the wheels hold, without what is not used."""
    for wheel in sorted(wheels.glob("*.whl")):
        with zipfile.ZipFile(wheel) as held:
            for entry in held.infolist():
                names = _place(PurePosixPath(entry.filename).parts)
                if entry.is_dir() or not names or parts.unneeded(names, _is_unneeded_qt):
                    continue
                path = target.joinpath(*names)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(held.read(entry))
    for path in mach.files(target):
        mach.thin(path, {architecture})
    frameworks(target)


def engine(binding: str, built: Path | None, target: Path, architecture: str) -> None:
    """The binding's modules, which are the same on every system, and llama.cpp for this one.

    Args:
        binding: name of the distribution in this environment.
        built: a folder of packaging/engine's recipe ``metal``; None: there is none.
        target: gets them, beside the other libraries.
        architecture: of the libraries.
    """
    distribution = metadata.distribution(binding)
    names = []
    for file in distribution.files or ():
        source = Path(str(distribution.locate_file(file)))
        is_taken = source.suffix == ".py" or file.parts[0].endswith(".dist-info")
        if is_taken and ".." not in file.parts and not parts.unneeded(file.parts, _is_unneeded_qt):
            path = target.joinpath(*file.parts)
            path.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, path)
            names.append(file.as_posix())
    if built is not None:
        names += _built(built / "lib", target / ENGINE, architecture)
    (record,) = [target / each for each in names if each.endswith(".dist-info/RECORD")]
    record.write_text("".join(f"{each},,\n" for each in sorted(names)), encoding="utf-8")


def _built(source: Path, target: Path, architecture: str) -> list[str]:
    """Each library once, its other names as links; returns what they are called in the tree."""
    target.mkdir(parents=True)
    by_bytes: dict[bytes, Path] = {}
    for path in sorted(source.glob("*.dylib"), key=lambda each: (len(each.name), each)):
        data, made = path.read_bytes(), target / path.name
        if data in by_bytes:
            made.symlink_to(by_bytes[data].name)
        else:
            by_bytes[data] = made
            made.write_bytes(data)
            mach.thin(made, {architecture})
    if not by_bytes:
        raise SystemExit(f"{source} holds no library of the engine for macOS.")
    return [(ENGINE / path.name).as_posix() for path in by_bytes.values()]


def frameworks(target: Path) -> None:
    """Of Qt's frameworks those that are needed, with the links that a wheel cannot hold.

    Without the links codesign takes a framework for an ambiguous bundle.
    """
    folder = target / "PySide6" / "Qt" / "lib"
    wanted = _needed(target, folder) if folder.is_dir() else set()
    for path in sorted(folder.glob("*.framework")):
        if path.stem not in wanted:
            shutil.rmtree(path)
            continue
        for entry in path.iterdir():
            if entry.is_dir() and entry.name != "Versions":
                shutil.rmtree(entry)
            elif entry.name != "Versions":
                entry.unlink()
        (version,) = (path / "Versions").iterdir()
        (path / "Versions" / "Current").symlink_to(version.name)
        for name in (path.stem, "Resources"):
            (path / name).symlink_to(Path("Versions") / "Current" / name)


def _needed(target: Path, folder: Path) -> set[str]:
    """Names of the frameworks that code elsewhere in the tree asks for, and what those ask for."""
    found: set[str] = set()
    waiting = [path for path in mach.files(target) if not path.is_relative_to(folder)]
    while waiting:
        for part in mach.read(waiting.pop()):
            for name in part.loads():
                framework = name.rsplit("/", 1)[-1]
                places = list(folder.glob(f"{framework}.framework/Versions/*/{framework}"))
                if name.startswith("@rpath/Qt") and places and framework not in found:
                    found.add(framework)
                    waiting += places
    return found


def _place(names: tuple[str, ...]) -> tuple[str, ...]:
    """Where a wheel's file goes; empty: programs, headers and the like go nowhere."""
    if names[0].endswith(".data"):
        return names[2:] if names[1] in {"purelib", "platlib"} else ()
    return names if ".." not in names else ()


def _is_unneeded_qt(names: tuple[str, ...]) -> bool:
    name = names[-1]
    if len(names) == 2:
        if name.startswith("Qt") and name.endswith(".so"):
            return not name.startswith(tuple(f"{kept}." for kept in parts.QT_KEPT))
        return not name.endswith(".py") and not name.startswith("libpyside6")
    if names[1] != "Qt":
        return names[1] != "support"
    if names[2] == "plugins":
        return names[3] not in QT_PLUGINS or name in UNUSED_PLUGINS
    if names[2] == "translations":
        return not name.startswith("qtbase_")
    return names[2] != "lib"


def place(
    tree: Path, code: Path, data: Path, is_code: Callable[[Path], bool] = mach.is_mach
) -> None:
    """Move a tree into a bundle: its code to one folder, all else to another, with links to it.

    An import path leads through ``code``, where libraries lie as they themselves expect it.

    Args:
        tree: is used up.
        code: gets libraries and modules in C.
        data: gets the rest.
        is_code: another one on another system, where tests run the result.

    Raises:
        SystemExit: a folder with code has a dot in its name; codesign would take it for a bundle.
    """
    built = [path.relative_to(tree) for path in tree.rglob("*") if is_code(path)]
    folders = {parent for path in built for parent in path.parents}
    whole = {each for each in folders if each.suffix == ".framework"}
    folders = {each for each in folders if not whole.intersection((each, *each.parents))}
    for folder in sorted(folders):
        if "." in folder.name:
            raise SystemExit(f"codesign would take {folder} for a bundle.")
        (code / folder).mkdir(parents=True)
    entries = [each for folder in sorted(folders) for each in sorted((tree / folder).iterdir())]
    # Before the first is moved: afterwards links within the tree lead nowhere.
    coded = {each for each in entries if is_code(each.resolve())}
    for entry in entries:
        name = entry.relative_to(tree)
        if name in folders:
            continue
        is_whole = name in whole or entry in coded
        target = (code if is_whole else data) / name
        target.parent.mkdir(parents=True, exist_ok=True)
        os.rename(entry, target)
        if not is_whole:
            link(code / name, target)


def link(path: Path, target: Path) -> None:
    """A link that leads from wherever the bundle lies."""
    path.symlink_to(os.path.relpath(target, path.parent))
