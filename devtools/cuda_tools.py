# SPDX-License-Identifier: Apache-2.0
"""CUDA's compiler and libraries in the versions that requirements/cuda.lock names, as one toolkit.

No distribution brings them. pip fetches NVIDIA's wheels, which it holds against the hashes of the
lock, and unpacks them into a folder; nothing of the system changes. The C++ compiler stays the
system's, so that the module asks for no newer C library than the rest of the engine.
"""

import os
import platform
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from devtools.places import LOCKS, ROOT
from devtools.progress import Stop, watch

LOCKED = LOCKS / "cuda.lock"
TERMS = ROOT / "packaging" / "common" / "licences" / "NVIDIA-CUDA.txt"
_DECLARED = re.compile(r"^\s*CUresult\s+CUDAAPI\s+(cu\w+)\(", re.MULTILINE)
_RENAMED = re.compile(r"^\s*#define\s+cu\w+\s+(?:__CUDA_API_\w+\()?(cu\w+)\b", re.MULTILINE)


def why_not() -> str:
    """Why they cannot be had on this machine, as a part of a sentence; empty: they can."""
    machine = platform.machine()
    if sys.platform == "linux" and machine == "x86_64":
        return ""
    return f"they were tried on Linux for x86_64 only, this machine is {sys.platform} {machine}"


def unpack(python: Path, folder: Path) -> dict[str, str]:
    """Fetch and unpack them below ``folder``; 500 MB, and 900 unpacked.

    Args:
        python: one that has pip.

    Returns:
        the variables of the environment by which CMake and build.py find them.

    Raises:
        Stop: they could not be fetched, or one is not what the lock names.
    """
    packages = folder / "packages"
    names = re.findall(r"^[\w.-]+==", LOCKED.read_text(encoding="utf-8"), re.MULTILINE)
    options = ["--require-hashes", "--only-binary", ":all:", "--no-deps", "--no-compile"]
    command = [python, "-m", "pip", "install", *options, "--target", packages, "-r", LOCKED]
    watch("Fetching CUDA's compiler and libraries", command, total=len(names))
    check_terms(packages)
    return lay_out(next(packages.glob("nvidia/cu[0-9]*")))


def check_terms(packages: Path) -> None:
    """Hold the terms that come with the wheels against those that the package hands on.

    Raises:
        Stop: they are others.
    """
    known = TERMS.read_text(encoding="utf-8").split()
    found = sorted(packages.glob("*.dist-info/licenses/License.txt"))
    if not found or any(each.read_text(encoding="utf-8").split() != known for each in found):
        raise Stop(f"The terms of CUDA are not those of {TERMS.name}: read them.")


def lay_out(toolkit: Path) -> dict[str, str]:
    """Give what was unpacked the names by which CMake, nvcc and the linker look for it.

    Returns:
        the variables of the environment.
    """
    libraries = toolkit / "lib"
    (toolkit / "lib64").symlink_to("lib")
    for path in sorted(libraries.glob("*.so.*")):
        (libraries / path.name.partition(".so.")[0]).with_suffix(".so").symlink_to(path.name)
    header = (toolkit / "include" / "cuda.h").read_text(encoding="utf-8")
    driver({*_DECLARED.findall(header), *_RENAMED.findall(header)}, libraries / "stubs")
    return {
        "CUDA_PATH": str(toolkit),
        "CUDACXX": str(toolkit / "bin" / "nvcc"),
        "CUDAToolkit_ROOT": str(toolkit),
        "PATH": f"{toolkit / 'bin'}{os.pathsep}{os.environ.get('PATH', '')}",
    }


def driver(names: Iterable[str], folder: Path) -> Path:
    """Make what linker and loader take for the driver's library, which only a machine with a card
    has: each of these functions fails (CUDA_ERROR_UNKNOWN).

    Args:
        folder: must not be there yet.
    """
    folder.mkdir()
    source = folder / "driver.c"
    text = "".join(f"int {name}(void) {{ return 999; }}\n" for name in sorted(names))
    source.write_text(text, encoding="ascii")
    library = folder / "libcuda.so"
    options = ["-shared", "-fPIC", "-Wl,-soname,libcuda.so.1"]
    subprocess.run(["cc", *options, "-o", str(library), str(source)], check=True)
    return library
