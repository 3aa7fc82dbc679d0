# SPDX-License-Identifier: Apache-2.0
"""Packages for people who have no checkout: one command each, into ``dist/``."""

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from devtools import package_macos, vulkan_tools
from devtools.package_check import JUDGES, check
from devtools.package_engine import cuda_pack, package_engine, vulkan_pack
from devtools.package_tools import WINDOWS, install
from devtools.places import ROOT
from devtools.progress import Stop

SYSTEMS = ("linux", "macos", "windows")
LINUX, COMMON = (ROOT / "packaging" / name for name in ("linux", "common"))
NOT_TRIED = (
    "NOT TRIED on a Windows: SmartScreen, Restart Manager, AppContainer, graphics cards, fonts. "
    "packaging/windows/check_wine.sh tries installation and use by Wine."
)


def package_for(system: str, python: Path, arguments: list[str]) -> int:
    """Build them, or with ``check`` try all of it.

    ``arguments`` are those of the packers, for example ``--version 1.2``; for Linux also
    ``--any-python``.

    Raises:
        Stop: another system, which cannot be built yet; or a program is missing.
    """
    if system == "check":
        return check(python, ROOT / "dist" / "check")
    if system == "cuda":
        return _cuda(python, ROOT / "dist" / "linux", arguments)
    if system == "engine-fix":
        return _engine_fix(python, ROOT / "dist" / "engine-fix", arguments)
    if system not in SYSTEMS:
        raise Stop(f"There are packages for: {', '.join(SYSTEMS)}; without a name, the wheel.")
    if system == "macos":
        return package_macos.build(python, ROOT / "dist" / system, arguments)
    if system == "windows":
        return _windows(python, arguments)
    return _linux(python, arguments)


def _linux(python: Path, arguments: list[str]) -> int:
    """Carrel and its pack for Vulkan, each as a Debian package and, where rpmbuild is, an RPM.

    Carrel also as an archive that updates itself.
    """
    kinds = _kinds()
    out = ROOT / "dist" / "linux"
    payload = out / "payload"
    told = [each for each in arguments if each == "--any-python"]
    arguments = [each for each in arguments if each not in told]
    # Before an engine is built for minutes.
    origin: list[str | Path] = [python, COMMON / "interpreter_origin.py", *told]
    if subprocess.run(origin, check=False).returncode:
        raise Stop("No package with this Python; the reason is above.")
    gather: list[str | Path] = [python, LINUX / "payload.py", payload, package_engine(python)]
    subprocess.run([*gather, *told], check=True)
    for old in (*out.glob("*.deb"), *out.glob("*.rpm"), *out.glob("*.tar.xz")):
        old.unlink()
    for kind in (*kinds, "archive"):
        subprocess.run([python, LINUX / f"{kind}.py", payload, out, *arguments], check=True)
    status, why = 0, vulkan_tools.why_not()
    try:
        if not why:
            _pack(python, out, "vulkan", vulkan_pack(python), kinds, arguments)
    except Stop as stop:
        status, why = 1, str(stop)
    judged = _judged(python, (*out.glob("*.deb"), *out.glob("*.rpm")))
    if why:
        print(f"{'FAILED' if status else 'SKIPPED'} the package carrel-vulkan: {why}")
    print("NOT MADE: the package carrel-cuda takes hours; python3 dev.py package cuda")
    return status or judged


def _cuda(python: Path, out: Path, arguments: list[str]) -> int:
    """The pack for CUDA, for the payload that ``package linux`` has made.

    Args:
        arguments: those of the packers; ``--trial`` among them builds for trying only.

    Raises:
        Stop: there is no payload, or the pack cannot be made.
    """
    if not (out / "payload").is_dir():
        raise Stop("It is for the payload of Carrel: python3 dev.py package linux makes that.")
    kinds = _kinds()
    modules = cuda_pack(python, is_trial="--trial" in arguments)
    for old in (*out.glob("carrel-cuda[_-]*.deb"), *out.glob("carrel-cuda[_-]*.rpm")):
        old.unlink()
    _pack(python, out, "cuda", modules, kinds, arguments)
    made = (*out.glob("carrel-cuda[_-]*.deb"), *out.glob("carrel-cuda[_-]*.rpm"))
    return _judged(python, made)


def _engine_fix(python: Path, out: Path, arguments: list[str]) -> int:
    """The engine alone, of the llama-cpp-python that is locked: packages that lay it beside a
    Carrel which the system's packages brought.

    Args:
        arguments: ``--from`` and ``--below``, the versions of Carrel that it is for; and those of
            the packers.

    Raises:
        Stop: it cannot be made; what was told says why.
    """
    kinds = _kinds()
    shutil.rmtree(out, ignore_errors=True)
    fix, script = out / "laid-out", LINUX / "engine_fix.py"
    commands: list[list[str | Path]] = [["lay", fix, package_engine(python)]]
    commands += [[kind, fix, out, *arguments] for kind in kinds]
    for told in commands:
        if subprocess.run([python, script, *told], check=False).returncode:
            raise Stop(f"{script.name} failed.")
    judged = _judged(python, (*out.glob("*.deb"), *out.glob("*.rpm")))
    if install(WINDOWS):
        return judged
    script = ROOT / "packaging" / "windows" / "engine_fix.py"
    command: list[str | Path] = [python, script, out / "windows", out, "--sign"]
    command += _without_packers(arguments)
    return judged or subprocess.run(command, check=False).returncode


def _without_packers(arguments: list[str]) -> list[str]:
    """``--from`` and ``--below`` alone."""
    return [
        each
        for before, each in zip(["", *arguments], arguments, strict=False)
        if {before, each.partition("=")[0]} & {"--from", "--below"}
    ]


def _kinds() -> tuple[str, ...]:
    """The kinds of packages that can be made here.

    Raises:
        Stop: none can.
    """
    if install(["dpkg-deb", "readelf"]):
        raise Stop("A package cannot be made without them.")
    return ("deb",) if "rpmbuild" in install(["rpmbuild", *JUDGES]) else ("deb", "rpm")


def _pack(
    python: Path,
    out: Path,
    name: str,
    modules: Path,
    kinds: Sequence[str],
    arguments: list[str],
) -> None:
    """The packages of a module, for the payload that is there.

    Raises:
        Stop: they cannot be made; what was told says why.
    """
    pack = out / name
    commands: list[list[str | Path]] = [["pack_payload.py", name, modules, pack]]
    for kind in kinds:
        commands.append(["pack.py", kind, name, pack, out, "--engine", out / "payload", *arguments])
    for script, *told in commands:
        if subprocess.run([python, LINUX / script, *told], check=False).returncode:
            raise Stop(f"{script} failed.")


def _judged(python: Path, made: Sequence[Path]) -> int:
    return subprocess.run([python, LINUX / "lint.py", *sorted(made)], check=False).returncode


def _windows(python: Path, arguments: list[str]) -> int:
    """Built on Linux; what cannot be tried without a Windows is told."""
    if lacks := install(WINDOWS):
        raise Stop(f"A package of Windows cannot be made without {', '.join(lacks)}.")
    script = ROOT / "packaging" / "windows" / "make.py"
    out = ROOT / "dist" / "windows"
    status = subprocess.run([python, script, out, *arguments], check=False).returncode
    print(NOT_TRIED)
    return status
