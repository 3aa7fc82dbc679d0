# SPDX-License-Identifier: Apache-2.0
"""Builds the launcher, for macOS from any system by Zig's C compiler, or on a Mac by Xcode's.

usage: launcher.py OUT PYTHON_VERSION MINIMUM [ARCHITECTURE…]

PYTHON_VERSION is for example 3.11, MINIMUM the oldest macOS, for example 14.0. OUT is one file with
code for each ARCHITECTURE (arm64, x86_64; both if none is named). The same source gives the same
bytes.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import bundle
import mach

SOURCE = Path(__file__).resolve().parent / "launcher.c"
_ZIG_NAMES = {"arm64": "aarch64", "x86_64": "x86_64"}
FLAGS = (
    *("-std=c11", "-Os", "-Wall", "-Wextra", "-Werror", "-fstack-protector-strong"),
    *("-D_GNU_SOURCE", "-D_FORTIFY_SOURCE=2"),
)


def compiler() -> list[str]:
    """The command that compiles for macOS; empty: there is none."""
    if sys.platform == "darwin" and shutil.which("clang"):
        return ["clang"]
    if python := bundle.tools():
        return [str(python), "-m", "ziglang", "cc"]
    return ["zig", "cc"] if shutil.which("zig") else []


def build(out: Path, python: str, minimum: str, architectures: set[str]) -> None:
    """One file for all of these architectures.

    Raises:
        SystemExit: no compiler, or it refused.
    """
    command = compiler()
    if not command:
        raise SystemExit("The launcher needs Zig (tools.py), or clang on a Mac.")
    with tempfile.TemporaryDirectory() as folder:
        made = []
        for name in sorted(architectures):
            target = Path(folder) / name
            aimed = _aimed(command, name, minimum)
            version = f'-DPYTHON_VERSION="{python}"'
            whole = [*command, *aimed, *FLAGS, version, str(SOURCE), "-o", str(target)]
            if subprocess.run(whole, check=False).returncode:
                raise SystemExit(f"The launcher could not be built for {name}.")
            made.append(mach.read(target)[0].data)
        mach.write(out, made)
    out.chmod(0o755)


def _aimed(command: list[str], architecture: str, minimum: str) -> list[str]:
    if command == ["clang"]:
        return ["-arch", architecture, f"-mmacosx-version-min={minimum}"]
    return ["-target", f"{_ZIG_NAMES[architecture]}-macos.{minimum}", "-s"]


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    asked = set(sys.argv[4:]) or set(mach.ARCHITECTURES)
    build(Path(sys.argv[1]), sys.argv[2], sys.argv[3], asked)
