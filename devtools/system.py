# SPDX-License-Identifier: Apache-2.0
"""What only the system's own installer can provide: is it there, and who installs it how."""

import ctypes
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from devtools.engine import finished_wheel
from devtools.places import LOCKS, ROOT, VENV, cache
from devtools.progress import Stop, watch

MIN_FREE_BYTES = 3_000_000_000
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")
BUILD_TOOLS = (
    "winget install Microsoft.VisualStudio.2022.BuildTools --override "
    '"--passive --wait --add Microsoft.VisualStudio.Workload.VCTools --includeRecommended"'
)


NOTHING, TESTS, WINDOW = (), ("qt",), ("qt", "screen")
"""Groups of libraries in requirements/system.toml that must be there for the purpose."""


def has_display(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether a window can open."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(environment.get(name) for name in names)


def check_machine() -> None:
    """Refuse what no wheel of Qt runs on, and a disk that is too full for the set-up.

    Raises:
        Stop: says what is needed.
    """
    if sys.maxsize < 2**32:
        raise Stop("Carrel needs a 64-bit Python.")
    name, version = platform.libc_ver()
    if sys.platform == "linux" and (
        name != "glibc" or tuple(map(int, version.split(".")[:2])) < (2, 34)
    ):
        raise Stop("Carrel needs glibc 2.34 or newer (Debian 12, Ubuntu 22.04, Fedora 35, RHEL 9).")
    cache().mkdir(parents=True, exist_ok=True)
    for folder in (ROOT, cache()):
        free_bytes = shutil.disk_usage(folder).free
        if free_bytes < MIN_FREE_BYTES:
            need, have = MIN_FREE_BYTES / 1e9, free_bytes / 1e9
            raise Stop(f"The set-up needs {need:.0f} GB of free disk; {folder} has {have:.1f} GB.")


def check_system(groups: Sequence[str]) -> None:
    """Install what is missing (root on Debian and its kin), or say how.

    Raises:
        Stop: something is missing and the person has to act; holds the command to type.
    """
    if not (lacks := missing(groups)):
        return
    manager, command = install_command()
    if manager == "apt-get" and _is_root():
        print(f"Missing here: {', '.join(lacks)}.", flush=True)
        _install("Installing system packages", command.split())
        importlib.invalidate_caches()
        if not (lacks := missing(groups)):
            return
    how = f"Install them with\n\n    {command}\n\nand start again." if command else ""
    raise Stop(f"Missing here: {', '.join(lacks)}.\n{how or 'Install them and start again.'}")


def install_test_programs() -> None:
    """Install what some tests are skipped without (root on Debian and its kin), or say how."""
    programs = _declared()["programs"]["apt-get"]
    if sys.platform != "linux" or not shutil.which("apt-get"):
        return
    packages = [package for name, package in programs.items() if not shutil.which(name)]
    if not packages:
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if not _is_root():
        print(f"Some tests will be skipped. For all of them: sudo {' '.join(command)}", flush=True)
        return
    try:
        _install(f"Installing {', '.join(packages)} for the tests", command)
    except Stop as problem:
        print(f"Some tests will be skipped: {problem}", flush=True)


def _install(title: str, command: Sequence[str]) -> None:
    """Run apt-get's ``command`` over lists of today. Raises Stop: it failed."""
    changes = {"DEBIAN_FRONTEND": "noninteractive"}
    watch("Reading the system's package lists", ["apt-get", "update"], changes=changes)
    watch(title, command, changes=changes)


def missing(groups: Sequence[str]) -> list[str]:
    """What is missing, in words; empty if all is there."""
    found = []
    if not VENV.is_dir() and not importlib.util.find_spec("ensurepip"):
        found.append("Python's venv module")
    if not finished_wheel() and not _has_compiler():
        found.append("a C++ compiler")
    if groups and sys.platform == "linux":
        names = [name for group in groups for name in _declared()["libraries"][group]]
        found += [name for name in names if not _has_library(name)]
        if not any(any(Path(name).expanduser().rglob("*.[ot]t[fc]")) for name in FONT_FOLDERS):
            found.append("a font")
    return found


def install_command() -> tuple[str, str]:
    """This system's package manager and the one command to type; empty strings if unknown."""
    if sys.platform == "darwin":
        return "xcode-select", "xcode-select --install"
    if sys.platform == "win32":
        return "winget", BUILD_TOOLS
    for manager, package in _declared()["packages"].items():
        if shutil.which(manager):
            python = f"{sys.version_info[0]}.{sys.version_info[1]}"
            names = " ".join(package["names"].split()).format(python=python)
            sudo = "" if _is_root() else "sudo "
            return manager, f"{sudo}{package['install']} {names}"
    return "", ""


def _is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0


def _declared() -> dict[str, Any]:
    return tomllib.loads((LOCKS / "system.toml").read_text(encoding="utf-8"))


def _has_library(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _has_compiler() -> bool:
    if sys.platform == "darwin":
        # /usr/bin/c++ is always there; without the tools it only opens a dialog.
        found = subprocess.run(["xcode-select", "-p"], capture_output=True, check=False)
        return found.returncode == 0
    if sys.platform == "win32":
        programs = Path(os.environ.get("PROGRAMFILES(X86)", "C:\\Program Files (x86)"))
        where = programs / "Microsoft Visual Studio" / "Installer" / "vswhere.exe"
        return bool(shutil.which("cl")) or where.is_file()
    names = (os.environ.get("CXX") or "c++", "g++", "clang++")
    return any(shutil.which(name) for name in names)
