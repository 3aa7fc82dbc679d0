# SPDX-License-Identifier: Apache-2.0
"""Vulkan's headers and compiler of shaders in the versions that packaging/engine/vulkan.toml names.

Debian 12's are too old for llama.cpp. Those of Debian 13 are fetched by apt, which holds them
against Debian's signature, held against our hashes, and unpacked into a folder; nothing of the
system changes, and root is not needed. The compiler of shaders runs on the C library that it was
built with, by that library's own loader.
"""

import hashlib
import os
import shlex
import shutil
import subprocess
import tomllib
from pathlib import Path
from typing import Any

from devtools.places import ROOT
from devtools.progress import Stop, watch

LOCKED = ROOT / "packaging" / "engine" / "vulkan.toml"
KEYRINGS = Path("/usr/share/keyrings")
_KEYS = ("debian-archive-keyring.gpg", "debian-archive-keyring.pgp")
_GLSLC = """\
#!/bin/sh
at={folder}/usr
exec "$at/lib64/ld-linux-x86-64.so.2" --library-path "$at/lib/x86_64-linux-gnu" "$at/bin/glslc" "$@"
"""


def why_not() -> str:
    """Why they cannot be had on this machine, as a part of a sentence; empty: they can."""
    lacks = [name for name in ("apt-get", "dpkg", "dpkg-deb") if not shutil.which(name)]
    if lacks:
        return f"Debian's {' and '.join(lacks)} would be needed"
    if not _keyring():
        return "the keys of Debian's archive would be needed (debian-archive-keyring)"
    if not _mirror():
        return "a mirror of Debian would be needed among the sources of apt"
    wanted, own = _locked()["architecture"], _told("dpkg", "--print-architecture")
    return "" if own == wanted else f"they are locked for {wanted} only, this machine is {own}"


def unpack(folder: Path) -> dict[str, str]:
    """Fetch and unpack them below ``folder``, which must not be there yet.

    Returns:
        the variables of the environment by which CMake finds them.

    Raises:
        Stop: they could not be fetched, or one is not what the lock names.
    """
    locked = _locked()
    wanted: dict[str, dict[str, str]] = locked["headers"] | locked["compiler"]
    packages = folder / "packages"
    packages.mkdir(parents=True)
    settings = {"APT_CONFIG": str(_apt(folder / "apt", locked["suite"]))}
    named = [f"{name}={each['version']}" for name, each in wanted.items()]
    for title, arguments in (
        ("Reading Debian's list of packages", ["update"]),
        ("Fetching Vulkan's headers and compiler", ["download", *named, *locked["beneath"]]),
    ):
        command = ["env", "-C", packages, "apt-get", "-q", *arguments]
        watch(title, command, changes=settings)
    found = {_told("dpkg-deb", "--field", path, "Package"): path for path in packages.iterdir()}
    for name, each in wanted.items():
        check(found[name], each["sha256"])
    for part, names in (
        ("headers", locked["headers"]),
        ("compiler", [*locked["compiler"], *locked["beneath"]]),
    ):
        for name in names:
            subprocess.run(["dpkg-deb", "-x", found[name], folder / part], check=True)
    program = starter(folder / "bin" / "glslc", folder / "compiler")
    return {
        "CMAKE_PREFIX_PATH": str(folder / "headers" / "usr"),
        "PATH": f"{program.parent}{os.pathsep}{os.environ.get('PATH', '')}",
    }


def unpack_for_windows(folder: Path) -> dict[str, str]:
    """The same for mingw-w64, with an import library of ``vulkan-1.dll``, the loader of Windows.

    It is made of the names that Debian's loader of the same version exports; only what the module
    calls of them gets into it.

    Returns:
        the variables, with the folder that packaging/engine/mingw.cmake looks through.

    Raises:
        Stop: as ``unpack`` does.
    """
    variables = unpack(folder)
    headers, found_in = folder / "headers" / "usr", folder / "windows"
    for name in ("vulkan", "vk_video", "spirv"):
        shutil.copytree(headers / "include" / name, found_in / "include" / name)
    (loader,) = (headers / "lib" / "x86_64-linux-gnu").glob("libvulkan.so.1.*")
    exported = _told("nm", "--dynamic", "--defined-only", "--format=posix", loader).splitlines()
    names = sorted(line.split()[0] for line in exported if line.startswith("vk"))
    listed, library = found_in / "vulkan-1.def", found_in / "lib" / "libvulkan-1.dll.a"
    listed.write_text("\n".join(["LIBRARY vulkan-1.dll", "EXPORTS", *names, ""]), encoding="utf-8")
    library.parent.mkdir()
    command = ["x86_64-w64-mingw32-dlltool", "-d", listed, "-l", library]
    watch("Making an import library of vulkan-1.dll", command)
    return variables | {"FOUND_IN": str(found_in)}


def starter(program: Path, unpacked: Path) -> Path:
    """Write a program that runs the compiler of shaders from where it was unpacked."""
    program.parent.mkdir()
    program.write_text(_GLSLC.format(folder=shlex.quote(str(unpacked))), encoding="utf-8")
    program.chmod(0o755)
    return program


def check(package: Path, sha256: str) -> None:
    """Hold a package against the lock.

    Raises:
        Stop: it is another one.
    """
    found = hashlib.sha256(package.read_bytes()).hexdigest()
    if found != sha256:
        raise Stop(f"{package.name} is not the one that {LOCKED.name} names: {found}")


def _locked() -> dict[str, Any]:
    return tomllib.loads(LOCKED.read_text(encoding="utf-8"))


def _apt(folder: Path, suite: str) -> Path:
    """Settings by which apt knows that suite alone, keeps its lists here, and installs nothing."""
    for name in ("state/lists/partial", "cache/archives/partial"):
        (folder / name).mkdir(parents=True)
    (folder / "status").touch()
    source = f"deb [signed-by={_keyring()}] {_mirror()} {suite} main\n"
    (folder / "sources.list").write_text(source, encoding="utf-8")
    rows = {
        "Dir::State": folder / "state",
        "Dir::State::status": folder / "status",
        "Dir::Cache": folder / "cache",
        "Dir::Etc::sourcelist": folder / "sources.list",
        "Dir::Etc::sourceparts": "-",
        "Dir::Etc::preferencesparts": "-",
        "APT::Sandbox::User": "root",  # its own user cannot write here
    }
    settings = folder / "apt.conf"
    text = "".join(f'{key} "{value}";\n' for key, value in rows.items())
    settings.write_text(text, encoding="utf-8")
    return settings


def _keyring() -> Path | None:
    return next((KEYRINGS / name for name in _KEYS if (KEYRINGS / name).is_file()), None)


def _mirror() -> str:
    """The mirror of Debian that this system itself uses; empty: it uses none."""
    sites = _told("apt-get", "indextargets", "--format", "$(SITE)", "Created-By: Packages")
    return next((site for site in sites.splitlines() if site.endswith("/debian")), "")


def _told(*command: str | Path) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.strip()
