# SPDX-License-Identifier: Apache-2.0
"""Packages for people who have no checkout: one command each, into ``dist/``."""

import subprocess
from pathlib import Path

from devtools.engine import user_cmake_args
from devtools.places import ROOT
from devtools.progress import Stop

SYSTEMS = ("linux",)
NATIVE = (
    "The engine in this package was built for the processor of this machine. For others build it "
    'with CMAKE_ARGS="-DGGML_NATIVE=OFF -DGGML_AVX2=ON" before.'
)


def package_for(system: str, python: Path, arguments: list[str]) -> int:
    """Build one; ``arguments`` are those of the packer, for example ``--version 1.2``.

    Raises:
        Stop: another system, which cannot be built yet.
    """
    if system not in SYSTEMS:
        raise Stop(f"There are packages for: {', '.join(SYSTEMS)}; without a name, the wheel.")
    scripts, out = ROOT / "packaging" / system, ROOT / "dist" / system
    payload = out / "payload"
    subprocess.run([python, scripts / "payload.py", payload], check=True)
    subprocess.run([python, scripts / "deb.py", payload, out, *arguments], check=True)
    if "GGML_NATIVE=OFF" not in user_cmake_args():
        print(NATIVE)
    return 0
