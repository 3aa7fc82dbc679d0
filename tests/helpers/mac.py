# SPDX-License-Identifier: Apache-2.0
"""Small real things of macOS, built here by Zig: libraries, wheels, a Python, an application."""

import plistlib
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.helpers.signing import script
from tests.helpers.tree import ROOT

MACOS = ROOT / "packaging" / "macos"
bundle, mach = script("bundle", "macos"), script("mach", "macos")
TOOLS = bundle.tools()
FAST = Path("Frameworks/lib/plain/_fast.abi3.so")
PROGRAM = Path("MacOS/Carrel")
needs_tools = pytest.mark.skipif(
    TOOLS is None, reason="NOT TESTED: python packaging/macos/tools.py sets up Zig and rcodesign"
)
ARM = "aarch64-macos.14.0"
QT = "PySide6/Qt/lib/{0}.framework/Versions/A/{0}"
METADATA = "Metadata-Version: 2.4\nName: {}\nVersion: {}\nLicense-Expression: MIT\n"


def library(
    path: Path,
    *,
    name: str = "",
    links: Sequence[Path] = (),
    options: Sequence[str] = (),
    target: str = ARM,
) -> Path:
    """Build a library with one function.

    Args:
        name: under which others look for it; its own file name without.
        links: libraries that it uses.
        options: more of the compiler's.
        target: as Zig names it.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    function = "f_" + "".join(each if each.isalnum() else "_" for each in path.name)
    with tempfile.TemporaryDirectory() as place:
        source = Path(place) / "source.c"
        source.write_text(f'const char *{function}(void) {{ return "{function}"; }}\n')
        whole = [TOOLS, "-m", "ziglang", "cc", "-target", target, "-shared", "-Os", source]
        for number, linked in enumerate(links):  # Zig goes by the ending, which frameworks lack
            whole.append(shutil.copyfile(linked, Path(place) / f"{number}.dylib"))
        whole += ["-o", path, f"-Wl,-install_name,{name or '@rpath/' + path.name}", *options]
        subprocess.run([str(part) for part in whole], check=True)
    return path


def wheel(folder: Path, name: str, version: str, tree: Path) -> Path:
    """Pack a folder as a wheel of a distribution, every file in its record."""
    info = f"{name}-{version}.dist-info"
    (tree / info / "licenses").mkdir(parents=True)
    (tree / info / "METADATA").write_text(METADATA.format(name, version))
    (tree / info / "licenses" / "LICENSE").write_text(f"Copyright 2026 the authors of {name}\n")
    files = sorted(path for path in tree.rglob("*") if path.is_file())
    names = [path.relative_to(tree).as_posix() for path in files]
    target = folder / f"{name}-{version}-cp311-abi3-macosx_14_0_arm64.whl"
    with zipfile.ZipFile(target, "w") as held:
        for path, inside in zip(files, names, strict=True):
            held.write(path, inside)
        record = "".join(f"{each},,\n" for each in (*names, f"{info}/RECORD"))
        held.writestr(f"{info}/RECORD", record)
    return target


def wheels(folder: Path) -> Path:
    """Two: one with a module in C, one like PySide6 with a framework that nobody wants."""
    (made := folder / "wheels").mkdir(parents=True)
    plain = folder / "plain"
    library(plain / "plain" / "_fast.abi3.so", name="_fast.abi3.so")
    for name in ("__init__.py", "data.txt", "inner/__init__.py", "tests/test_it.py"):
        (plain / "plain" / name).parent.mkdir(exist_ok=True)
        (plain / "plain" / name).write_text("")
    wheel(made, "plain", "1.0", plain)
    qt = folder / "qt"
    for name in ("QtCore", "QtUnused"):
        path = library(qt / QT.format(name), name="@rpath/" + QT.format(name)[15:])
        for place in (path.parent, path.parents[2]):
            (place / "Resources").mkdir()
            (place / "Resources" / "Info.plist").write_bytes(framework_plist(name))
    (qt / "PySide6" / "__init__.py").write_text("")
    where = "-Wl,-rpath,@loader_path/"
    links = [qt / QT.format("QtCore")]
    library(qt / "PySide6" / "QtCore.abi3.so", links=links, options=[where + "Qt/lib"])
    plugin = qt / "PySide6" / "Qt" / "plugins" / "platforms" / "libqcocoa.dylib"
    library(plugin, links=links, options=[where + "../../lib"])
    wheel(made, "pyside6_essentials", "6.11.3", qt)
    return made


def framework_plist(name: str) -> bytes:
    """What a framework says of itself."""
    told = {
        "CFBundleExecutable": name,
        "CFBundleIdentifier": f"org.example.{name}",
        "CFBundlePackageType": "FMWK",
        "CFBundleVersion": "6.11.3",
    }
    return plistlib.dumps(told)


def python(folder: Path) -> Path:
    """In the form of python.org's framework, which names the places that it was installed in."""
    home = folder / "Python.framework" / "Versions" / "3.11"
    installed = "/Library/Frameworks/Python.framework/Versions/3.11"
    library(home / "Python", name=f"{installed}/Python")
    crypto = library(home / "lib" / "libcrypto.3.dylib", name=f"{installed}/lib/libcrypto.3.dylib")
    library(home / "lib" / "libtcl8.6.dylib")
    stdlib = home / "lib" / "python3.11"
    for name in ("_ssl.cpython-311-darwin.so", "_tkinter.cpython-311-darwin.so"):
        library(stdlib / "lib-dynload" / name, links=[crypto])
    for name in ("os.py", "LICENSE.txt", "test/test_os.py", "config-3.11-darwin/Makefile"):
        (stdlib / name).parent.mkdir(exist_ok=True)
        (stdlib / name).write_text("")
    return folder / "Python.framework"


def engine(folder: Path) -> Path:
    """In the form of packaging/engine's result: libraries that find each other, with links."""
    base = library(folder / "lib" / "libggml-base.dylib", name="@rpath/libggml-base.0.dylib")
    for name in ("libggml-base.0.dylib", "libggml-base.one.dylib"):  # before and after its target
        (folder / "lib" / name).symlink_to(base.name)
    library(folder / "lib" / "libllama.dylib", links=[base], options=["-Wl,-rpath,@loader_path"])
    return folder


def application(folder: Path) -> Path:
    """A whole small Carrel.app, signed ad hoc; its modules do nothing."""
    app, sign, papers = (script(name, "macos") for name in ("app", "sign", "papers"))
    made = folder / "out" / "Carrel.app"
    made.parent.mkdir(parents=True)
    contents = made / "Contents"
    app.assemble(contents, wheels(folder), python(folder), engine(folder / "engine"))
    app.finish(contents, "9.8.7")
    assert papers.write(contents) == []
    sign.ad_hoc(made)
    return made


def copied(app: Path, folder: Path) -> Path:
    """The same application elsewhere, with its links."""
    return Path(shutil.copytree(app, folder / app.name, symlinks=True))


def sealed_again(app: Path) -> None:
    """Sign it anew after something was changed, so that only the change is wrong."""
    script("sign", "macos").ad_hoc(app)


def run(name: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """One of packaging/macos as a program."""
    command = [sys.executable, str(MACOS / name), *(str(part) for part in arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=110)
