# SPDX-License-Identifier: Apache-2.0
"""Gathers what Carrel needs on Linux into one folder: Python, libraries, the application.

usage: payload.py FOLDER ENGINE [--any-python]
           FOLDER is made anew; run by the .venv's Python, which gives the parts; ENGINE: the
           libraries of packaging/engine/build.py; a Python that packaging/common/interpreter.toml
           calls too old is refused, or with --any-python named so in the papers

::

    FOLDER/runtime/               Python and its standard library, without what is never imported
    FOLDER/runtime/lib/carrel/    the locked libraries and the engine: where the engine's cell may
                                  read, which is below the Python that runs it
    FOLDER/app/                   desktop/ with its resources, as in the wheel
    FOLDER/bin/                   carrel and carrelctl
    FOLDER/notices/               licences of everything, bill of materials

The same sources give the same bytes: byte code is made anew, by hash, with no path of this machine.
"""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "common"))

import parts
from elf import lead, looked_in, looking_elsewhere, lower, missing, needed
from engine_parts import put_engine
from interpreter_origin import present, write_origin
from parts import LIBRARIES, QT_KEPT, ROOT, UNUSED_STDLIB, papers

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


def main(target: Path, engine: Path, any_python: bool = False) -> None:
    origin = present(any_python)
    if target.exists():
        shutil.rmtree(target)
    runtime(target / "runtime")
    libraries(target / LIBRARIES, locked())
    put_engine(target / LIBRARIES, engine)
    parts.application(target / "app")
    commands(target)
    parts.compile_all(target, "/opt/carrel")
    write_origin(target, origin)
    papers(target)
    if astray := looking_elsewhere(target):
        raise SystemExit("\n".join(astray))
    modes(target)
    parts.report(target, ("runtime", str(LIBRARIES), "app", "notices"))


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
    # Built on Debian 12 or newer, each asks for a newer hypot, which differs in its error codes;
    # Debian's program holds Python's library itself.
    lower(program, {"hypot"})
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
            if parts.unneeded(file.parts, _is_unneeded_qt):
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


def _is_unneeded_qt(names: tuple[str, ...]) -> bool:
    name = names[-1]
    if len(names) == 2:
        if name.endswith((".abi3.so", ".so")) and name.startswith("Qt"):
            return not name.startswith(tuple(f"{kept}." for kept in (*QT_KEPT, "QtDBus")))
        return not name.endswith(".py") and not name.startswith("libpyside6")
    if names[1] != "Qt":
        return names[1] not in {"support"}
    if names[2] == "plugins":
        return names[3] not in QT_PLUGINS or name in UNUSED_PLUGINS
    if names[2] == "translations":
        return parts.is_unneeded_translation(name)
    return names[2] != "lib"


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


def commands(target: Path) -> None:
    """The two launchers."""
    (target / "bin").mkdir()
    for name, arguments in (("carrel", ""), ("carrelctl", " cli")):
        text = (Path(__file__).parent / "files" / "launcher.sh").read_text(encoding="utf-8")
        path = target / "bin" / name
        path.write_text(text.replace("@ARGUMENTS@", arguments), encoding="utf-8")
        path.chmod(0o755)


def modes(target: Path) -> None:
    """Programs are executable, and nothing else is."""
    for path in target.rglob("*"):
        if not path.is_symlink():
            is_program = path.is_dir() or path.parent.name == "bin"
            path.chmod(0o755 if is_program else 0o644)


if __name__ == "__main__":
    folder, built = (Path(argument).resolve() for argument in sys.argv[1:3])
    main(folder, built, any_python="--any-python" in sys.argv[3:])
