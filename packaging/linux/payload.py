# SPDX-License-Identifier: Apache-2.0
"""Gathers what Carrel needs on Linux into one folder: Python, libraries, the application.

usage: payload.py FOLDER ENGINE     FOLDER is made anew; run by the .venv's Python, which gives the
                                    parts; ENGINE: the libraries of packaging/engine/build.py

::

    FOLDER/runtime/               Python and its standard library, without what is never imported
    FOLDER/runtime/lib/carrel/    the locked libraries and the engine: where the engine's cell may
                                  read, which is below the Python that runs it
    FOLDER/app/                   desktop/ with its resources, as in the wheel
    FOLDER/bin/                   carrel and carrelctl
    FOLDER/notices/               licences of everything, bill of materials

The same sources give the same bytes: byte code is made anew, by hash, with no path of this machine.
"""

import compileall
import os
import py_compile
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging" / "common"))

from elf import lead, looked_in, looking_elsewhere, lower, missing, needed  # noqa: E402
from engine_parts import put_engine  # noqa: E402

UNUSED_STDLIB = {
    "test", "idlelib", "tkinter", "turtledemo", "ensurepip", "lib2to3", "distutils", "venv",
    "pydoc_data", "site-packages", "dist-packages", "__pycache__", "sitecustomize.py",
}  # fmt: skip
QT_KEPT = ("QtCore", "QtGui", "QtWidgets", "QtPrintSupport", "QtSvg", "QtDBus")
QT_PLUGINS = {
    "platforms", "platformthemes", "platforminputcontexts", "iconengines", "imageformats",
    "xcbglintegrations", "wayland-shell-integration", "wayland-decoration-client",
    "wayland-graphics-integration-client", "printsupport",
}  # fmt: skip
UNUSED_MODULES = (
    "_tkinter.", "_crypt.", "nis.", "ossaudiodev.", "spwd.", "_test", "_xx", "xx", "_ctypes_test",
    "_bz2.", "_curses", "_dbm.", "_gdbm.", "readline.",
)  # fmt: skip
"""Of the standard library, in C: they need libraries of the system that Carrel does not, some under
another name on each distribution."""
UNUSED_PLUGINS = {
    "libqpdf.so", "libqtvirtualkeyboardplugin.so",
    # Of the platforms those without a window system; the one for VNC opens a socket.
    "libqvnc.so", "libqvkkhrdisplay.so", "libqlinuxfb.so", "libqeglfs.so", "libqminimalegl.so",
}  # fmt: skip
UNUSED_PARTS = {("numpy", "distutils"), ("numpy", "f2py"), ("tqdm", "completion.sh")}
OF_THE_BUILDER = {"direct_url.json", "INSTALLER", "REQUESTED"}
"""Notes of pip beside a distribution: they name files of the build machine."""
TESTS = {"tests", "test", "testing"}


def main(target: Path, engine: Path) -> None:
    if target.exists():
        shutil.rmtree(target)
    runtime(target / "runtime")
    libraries(target / "runtime" / "lib" / "carrel", locked())
    put_engine(target / "runtime" / "lib" / "carrel", engine)
    application(target / "app")
    commands(target)
    compile_all(target)
    papers(target)
    if astray := looking_elsewhere(target):
        raise SystemExit("\n".join(astray))
    modes(target)
    report(target)


def runtime(target: Path) -> None:
    """This Python: its program and its standard library, and where the rest is found."""
    version = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    (target / "bin").mkdir(parents=True)
    program = target / "bin" / "python3"
    shutil.copy2(Path(os.path.realpath(sys._base_executable)), program)
    (target / "lib").mkdir()
    library = Path(sysconfig.get_config_var("LIBDIR")) / sysconfig.get_config_var("INSTSONAME")
    if library.name in needed(program):
        shutil.copy2(library, target / "lib" / library.name)
        lead(program, str(library.parent), "$ORIGIN/../lib")
    stdlib = Path(sysconfig.get_path("stdlib"))
    home = target / "lib" / version

    def unused(folder: str, names: list[str]) -> set[str]:
        is_top = Path(folder) == stdlib
        wanted = {name for name in names if name in UNUSED_STDLIB} if is_top else set()
        if Path(folder).name == "lib-dynload":
            wanted = {name for name in names if name.startswith(UNUSED_MODULES)}
        return wanted | {n for n in names if n == "__pycache__" or n.startswith("config-")}

    shutil.copytree(stdlib, home, ignore=unused, symlinks=False, ignore_dangling_symlinks=True)
    for path in (*(target / "lib").glob("*.so*"), *(home / "lib-dynload").glob("*.so")):
        # Python alone: numpy's libraries do not load any more once they are stripped.
        subprocess.run(["strip", "--strip-unneeded", path], check=True)
        # Built on Debian 12 or newer, it asks for a newer hypot, which differs in its error codes.
        lower(path, {"hypot"})
        if str(library.parent) in looked_in(path):
            lead(
                path, str(library.parent), f"$ORIGIN/{os.path.relpath(target / 'lib', path.parent)}"
            )
    # Debian's Python looks here, others in site-packages; a path in it is below its own folder.
    for place in (target / "lib" / "python3" / "dist-packages", home / "site-packages"):
        place.mkdir(parents=True)
        up = os.path.relpath(target.parent, place)
        (place / "carrel.pth").write_text(f"{up}/runtime/lib/carrel\n{up}/app\n")


def libraries(target: Path, names: Iterable[str]) -> None:
    """These distributions; for a package all that the locks name, and the engine."""
    target.mkdir(parents=True)
    for name in names:
        distribution = metadata.distribution(name)
        for file in distribution.files or ():
            source = Path(str(distribution.locate_file(file)))
            if ".." in file.parts or "__pycache__" in file.parts or not source.is_file():
                continue
            if unneeded(file.parts):
                continue
            place = target.joinpath(*file.parts)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, place)
    once(target)


def locked() -> Iterator[str]:
    """The names in the locks, for this system."""
    for lock in ("run", "engine"):
        text = (ROOT / "requirements" / f"{lock}.lock").read_text(encoding="utf-8")
        for line in text.splitlines():
            found = re.match(r"([A-Za-z0-9._-]+)==", line)
            if found and not re.search(r"sys_platform == '(win32|darwin)'", line):
                try:
                    metadata.distribution(found[1])
                except metadata.PackageNotFoundError:
                    continue
                yield found[1]


def unneeded(parts: tuple[str, ...]) -> bool:
    """Parts of libraries that Carrel does not use; most of it is Qt's."""
    top, name = parts[0], parts[-1]
    if top in {"bin", "include", "share"} or TESTS & set(parts[1:-1]):
        return True
    if top == "PySide6":
        return _is_unneeded_qt(parts, name)
    if name in OF_THE_BUILDER and top.endswith(".dist-info"):
        return True
    if (
        parts[:2] in UNUSED_PARTS
        or "sqlite_extra_binaries" in parts
        or re.match(r"_\w*_tests\.", name)
    ):
        return True
    if top == "lib":  # llama-cpp-python stores its libraries a second time
        return True
    return name.endswith((".pyi", ".h", ".a", ".lib", ".cmake"))


def _is_unneeded_qt(parts: tuple[str, ...], name: str) -> bool:
    if len(parts) == 2:
        if name.endswith((".abi3.so", ".so")) and name.startswith("Qt"):
            return not name.startswith(tuple(f"{kept}." for kept in QT_KEPT))
        is_library = name.startswith("libpyside6") and "qml" not in name
        return not (name.endswith(".py") or is_library)
    if parts[1] != "Qt":
        return parts[1] not in {"support"}
    if parts[2] == "plugins":
        return parts[3] not in QT_PLUGINS or name in UNUSED_PLUGINS
    if parts[2] == "translations":
        return not name.startswith("qtbase_")
    return parts[2] != "lib"


def once(target: Path) -> None:
    """Each shared library one time, and of Qt's only those that something needs."""
    llama = target / "llama_cpp" / "lib"
    by_bytes: dict[bytes, Path] = {}
    for path in sorted(llama.glob("*.so*"), key=lambda each: len(each.name)):
        data = path.read_bytes()
        if data in by_bytes:
            path.unlink()
            path.symlink_to(by_bytes[data].name)
        else:
            by_bytes[data] = path
    qt = target / "PySide6" / "Qt" / "lib"
    if not qt.is_dir():
        return
    needed = missing(target, qt)
    for path in qt.iterdir():
        if path.name not in needed:
            path.unlink()


def application(target: Path) -> None:
    """desktop/ as the wheel has it."""
    skip = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "desktop", target / "desktop", ignore=skip)
    bundled = target / "desktop" / "_bundled"
    shutil.copytree(ROOT / "resources", bundled / "resources", ignore=skip)
    for name in ("models.toml", "models.toml.minisig"):
        shutil.copy2(ROOT / name, bundled / name)


def commands(target: Path) -> None:
    """The two launchers."""
    (target / "bin").mkdir()
    for name, arguments in (("carrel", ""), ("carrelctl", " cli")):
        text = (Path(__file__).parent / "files" / "launcher.sh").read_text(encoding="utf-8")
        path = target / "bin" / name
        path.write_text(text.replace("@ARGUMENTS@", arguments), encoding="utf-8")
        path.chmod(0o755)


def compile_all(target: Path) -> None:
    """Byte code that is believed without a look at its source."""
    compileall.compile_dir(
        target,
        quiet=2,
        force=True,
        stripdir=str(target),
        prependdir="/opt/carrel",
        invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
    )


def papers(target: Path) -> None:
    """Notices and bill of materials; no package where something is accounted for by nothing."""
    for script, *arguments in (("notices.py",), ("sbom.py", "make")):
        command = [sys.executable, ROOT / "packaging" / "common" / script, *arguments, target]
        if subprocess.run(command, check=False).returncode:
            raise SystemExit("The payload cannot be handed on as it is; the reasons are above.")


def modes(target: Path) -> None:
    """Programs are executable, and nothing else is."""
    for path in target.rglob("*"):
        if not path.is_symlink():
            is_program = path.is_dir() or path.parent.name == "bin"
            path.chmod(0o755 if is_program else 0o644)


def report(target: Path) -> None:
    for part in ("runtime", "runtime/lib/carrel", "app", "notices"):
        files = [p for p in (target / part).rglob("*") if p.is_file() and not p.is_symlink()]
        size = sum(path.stat().st_size for path in files)
        print(f"{part:20} {size / 1e6:6.1f} MB in {len(files)} files")


if __name__ == "__main__":
    main(*(Path(argument).resolve() for argument in sys.argv[1:3]))
