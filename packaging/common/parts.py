# SPDX-License-Identifier: Apache-2.0
"""What payloads have in common: which parts of the libraries are left out, the application, papers.

Each system's payload.py lays them out its own way.
"""

import compileall
import py_compile
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LIBRARIES = Path("runtime") / "lib" / "carrel"
"""Where the locked libraries and the engine lie in a payload: below the Python, which is where the
engine's cell may read."""
UNUSED_STDLIB = {
    "test", "idlelib", "tkinter", "turtledemo", "ensurepip", "lib2to3", "distutils", "venv",
    "pydoc_data", "site-packages", "dist-packages", "__pycache__", "sitecustomize.py",
}  # fmt: skip
QT_KEPT = ("QtCore", "QtGui", "QtWidgets", "QtPrintSupport", "QtSvg", "QtNetwork", "QtQml")
"""The last two for proxy scripts: JavaScript, and what its module loads."""
UNUSED_PARTS = {("numpy", "distutils"), ("numpy", "f2py"), ("tqdm", "completion.sh")}
UNUSED_DISTRIBUTIONS = re.compile(r"hf_xet(-.*)?$")
"""A second way to fetch from the hub, 10 MB with a network stack of its own, which would pass by
the fetcher's gate. It is never loaded (desktop/fetch/hub.py), and the library goes without it."""
OF_THE_BUILDER = {"direct_url.json", "INSTALLER", "REQUESTED"}
"""Notes of pip beside a distribution: they name files of the build machine."""
TESTS = {"tests", "test", "testing"}
LANGUAGES = {path.stem.removeprefix("carrel_") for path in (ROOT / "translations").glob("*.ts")}


def unneeded(parts: tuple[str, ...], is_unneeded_qt: Callable[[tuple[str, ...]], bool]) -> bool:
    """Parts of libraries that Carrel does not use; most of it is Qt's, which lies otherwise on each
    system."""
    top, name = parts[0], parts[-1]
    if UNUSED_DISTRIBUTIONS.match(top):
        return True
    if top in {"bin", "include", "share"} or TESTS & set(parts[1:-1]):
        return True
    if top == "PySide6":
        return is_unneeded_qt(parts)
    if name in OF_THE_BUILDER and top.endswith(".dist-info"):
        return True
    if (
        parts[:2] in UNUSED_PARTS
        or "sqlite_extra_binaries" in parts
        or re.match(r"_(\w*_tests|simd)\.", name)
    ):
        return True
    if top == "lib":  # llama-cpp-python stores its libraries a second time
        return True
    return name.endswith((".pyi", ".h", ".a", ".lib", ".cmake"))


def application(target: Path) -> None:
    """desktop/ as the wheel has it."""
    skip = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "desktop", target / "desktop", ignore=skip)
    bundled = target / "desktop" / "_bundled"
    shutil.copytree(ROOT / "resources", bundled / "resources", ignore=skip)
    for name in ("models.toml", "models.toml.minisig"):
        shutil.copy2(ROOT / name, bundled / name)


def is_unneeded_translation(name: str) -> bool:
    """Of Qt's own texts: those of other modules, and in languages that Carrel does not speak."""
    return name not in {f"qtbase_{language}.qm" for language in LANGUAGES}


def compile_all(target: Path, place: str, *, keeps_source: bool = True) -> None:
    """Byte code that is believed without a look at its source.

    Args:
        place: the folder that it names in tracebacks.
        keeps_source: else the byte code takes its place.
    """
    compileall.compile_dir(
        target,
        quiet=2,
        force=True,
        stripdir=str(target),
        prependdir=place,
        legacy=not keeps_source,
        invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
    )
    for path in () if keeps_source else target.rglob("*.py"):
        path.unlink()


def papers(target: Path) -> None:
    """Notices and bill of materials; no package where something is accounted for by nothing."""
    for script, *arguments in (("notices.py",), ("sbom.py", "make")):
        command = [sys.executable, ROOT / "packaging" / "common" / script, *arguments, target]
        if subprocess.run(command, check=False).returncode:
            raise SystemExit("The payload cannot be handed on as it is; the reasons are above.")


def report(target: Path, parts: Iterable[str]) -> None:
    """Print what each part takes."""
    for part in parts:
        files = [p for p in (target / part).rglob("*") if p.is_file() and not p.is_symlink()]
        size = sum(path.stat().st_size for path in files)
        print(f"{part:20} {size / 1e6:6.1f} MB in {len(files)} files")
