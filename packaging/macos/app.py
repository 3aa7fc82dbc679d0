# SPDX-License-Identifier: Apache-2.0
"""Puts Carrel.app together, on any system.

usage: app.py FOLDER [--python FOLDER] [--engine FOLDER] [--version VERSION]

FOLDER/Carrel.app is made anew; run by the .venv's Python, which gives the modules of the engine's
binding. ``--python`` is a Python for macOS of the version that runs this (interpreter.py),
``--engine`` what ``packaging/engine/build.py metal`` made on a Mac. Without one of them it is a DRY
RUN: all else is there and can be checked, and the application does not start.

::

    Contents/MacOS/         Carrel and carrelctl (launcher.c)
    Contents/Frameworks/    all other code: Python, modules in C, Qt, the engine
    Contents/Resources/     all data: modules in Python, application, notices, icon

The same inputs give the same bytes. Nothing is signed here (sign.py, release.sh).
"""

import argparse
import plistlib
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "common"))

import bundle
import gather
import icon
import interpreter
import launcher
import mach
import papers
import parts
import wheelhouse

BINDING = "llama-cpp-python"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--python", type=Path)
    parser.add_argument("--engine", type=Path)
    parser.add_argument("--version", default=bundle.VERSION)
    options = parser.parse_args()
    app = options.folder.resolve() / bundle.PLACE.name
    contents = app / "Contents"
    wheels = wheelhouse.wheels(bundle.BUILD["architecture"])
    assemble(contents, wheels, options.python, options.engine)
    parts.application(contents / bundle.DATA / "app")
    parts.compile_all(contents / bundle.DATA, str(bundle.PLACE / "Contents" / bundle.DATA))
    finish(contents, options.version)
    unexplained = papers.write(contents)
    print("\n".join(unexplained))
    parts.report(contents, ("Frameworks", "Resources", "Resources/app", "Resources/notices"))
    for what in lacking(contents):
        print(f"DRY RUN: {what}; this application does not start.")
    if unexplained and not lacking(contents):
        raise SystemExit("The application cannot be handed on as it is; the reasons are above.")


def assemble(contents: Path, wheels: Path, python: Path | None, engine: Path | None) -> None:
    """Libraries, engine and Python in their places.

    Args:
        contents: made anew.
        python: see interpreter.py; None: it is left out.
        engine: see gather.py; None: it is left out.
    """
    architecture = bundle.BUILD["architecture"]
    shutil.rmtree(contents.parent, ignore_errors=True)
    for folder in (bundle.CODE, bundle.DATA, bundle.PROGRAMS):
        (contents / folder).mkdir(parents=True)
    with tempfile.TemporaryDirectory(dir=contents.parents[1]) as place:
        tree = Path(place) / bundle.IMPORTS
        gather.libraries(wheels, tree, architecture)
        gather.engine(BINDING, engine, tree, architecture)
        names = (contents / each / bundle.IMPORTS for each in (bundle.CODE, bundle.DATA))
        gather.place(tree, *names)
    if python:
        interpreter.put(python, contents, architecture)
    interpreter.paths(contents)


def finish(contents: Path, version: str) -> None:
    """The launchers, what the system reads of a bundle, the icon, the rights."""
    architecture = bundle.BUILD["architecture"]
    oldest = minimum(contents)
    first = contents / bundle.PROGRAMS / bundle.BUNDLE["name"]
    launcher.build(first, bundle.PYTHON, oldest, {architecture})
    shutil.copyfile(first, first.with_name("carrelctl"))
    (contents / "PkgInfo").write_bytes(b"APPL????")
    told = information(version, oldest, architecture)
    (contents / "Info.plist").write_bytes(plistlib.dumps(told))
    icon.write(contents / bundle.DATA / "Carrel.icns")
    for path in contents.rglob("*"):
        if not path.is_symlink():
            is_program = path.is_dir() or path.parent.name == bundle.PROGRAMS.name
            path.chmod(0o755 if is_program or mach.is_mach(path) else 0o644)


def minimum(contents: Path) -> str:
    """The oldest macOS that all code in it runs on, for example ``14.0``."""
    found = [part.minimum() for path in mach.files(contents) for part in mach.read(path)]
    return "{}.{}".format(*max(found, default=(11, 0)))


def information(version: str, oldest: str, architecture: str) -> dict[str, Any]:
    """Info.plist."""
    name = bundle.BUNDLE["name"]
    return {
        "CFBundleDevelopmentRegion": "en",
        "CFBundleDisplayName": name,
        "CFBundleExecutable": name,
        "CFBundleIconFile": "Carrel.icns",
        "CFBundleIdentifier": bundle.BUNDLE["identifier"],
        "CFBundleInfoDictionaryVersion": "6.0",
        "CFBundleLocalizations": languages(),
        "CFBundleName": name,
        "CFBundlePackageType": "APPL",
        "CFBundleShortVersionString": version,
        "CFBundleSignature": "????",
        "CFBundleVersion": version,
        "LSApplicationCategoryType": bundle.BUNDLE["category"],
        "LSArchitecturePriority": [architecture],
        "LSMinimumSystemVersion": oldest,
        "LSRequiresNativeExecution": True,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": bundle.BUNDLE["copyright"],
        "NSPrincipalClass": "NSApplication",
        "NSSupportsAutomaticGraphicsSwitching": True,
        **bundle.BUNDLE["reasons"],
    }


def languages() -> list[str]:
    """Those that the window speaks."""
    made = bundle.HERE.parents[1] / "translations"
    return ["en", *sorted(path.stem.rsplit("_", 1)[-1] for path in made.glob("*.ts"))]


def lacking(contents: Path) -> list[str]:
    """What a dry run leaves out."""
    found = []
    if not (contents / bundle.LIBRARY).is_file():
        found.append("there is no Python in it (--python FOLDER)")
    if not any((contents / bundle.CODE / "lib" / gather.ENGINE).glob("*.dylib")):
        found.append("there is no engine in it (--engine FOLDER)")
    return found


if __name__ == "__main__":
    main()
