# SPDX-License-Identifier: Apache-2.0
"""Programs of the system that make and judge packages; installed where that can be done."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence

DEBIAN = {
    "7zz": "7zip",
    "Xvfb": "xvfb",
    "appstreamcli": "appstream",
    "apt-ftparchive": "apt-utils",
    "bc": "bc",
    "c++": "g++",
    "cabextract": "cabextract",
    "cc": "gcc libc6-dev",
    "cmake": "cmake",
    "createrepo_c": "createrepo-c",
    "debootstrap": "debootstrap",
    "desktop-file-validate": "desktop-file-utils",
    "dpkg-deb": "dpkg",
    "fish": "fish",
    "git": "git",
    "gpg": "gnupg",
    "lintian": "lintian",
    "makensis": "nsis",
    "man": "man-db",
    "mmdebstrap": "mmdebstrap",
    "msibuild": "msitools",
    "ninja": "ninja-build",
    "osslsigncode": "osslsigncode",
    "readelf": "binutils",
    "rpmbuild": "rpm",
    "rpmlint": "rpmlint",
    "softhsm2-util": "softhsm2 opensc libengine-pkcs11-openssl",
    "unshare": "util-linux",
    "wixl": "wixl",
    "x86_64-w64-mingw32-g++-posix": "g++-mingw-w64-x86-64-posix",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-posix",
    "x86_64-w64-mingw32-windres": "binutils-mingw-w64-x86-64",
    "zsh": "zsh",
}
"""Program → packages of Debian that bring it, and what else it is used with."""
WINDOWS = (
    *("x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-g++-posix", "x86_64-w64-mingw32-windres"),
    *("cmake", "ninja", "wixl", "msibuild", "cc", "cabextract", "makensis", "osslsigncode"),
)
"""What makes and signs the packages of Windows."""
READERS = ("cabextract", "7zz")
"""What reads cabinets in the tests; without one they are skipped."""


def install(programs: Sequence[str]) -> list[str]:
    """Install what is missing (root on Debian and its kin); returns what is missing then.

    Says in a line what is missing and how to get it.
    """
    lacks = missing(programs)
    if not lacks:
        return []
    packages = _packages(lacks)
    if shutil.which("apt-get") and sys.platform != "win32" and os.geteuid() == 0:
        print(f"Installing {', '.join(packages)} …", flush=True)
        changes = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        for arguments in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
            command = ["apt-get", "-qq", *arguments]
            subprocess.run(command, env=changes, check=False, stdout=subprocess.DEVNULL)
        lacks = missing(programs)
    if lacks:
        wanted = " ".join(_packages(lacks))
        print(f"SKIPPED what needs {', '.join(lacks)}; on Debian: sudo apt-get install {wanted}")
    return lacks


def _packages(programs: Sequence[str]) -> list[str]:
    return sorted({package for name in programs for package in DEBIAN[name].split()})


def missing(programs: Sequence[str]) -> list[str]:
    """Those that are not there."""
    return [name for name in programs if not shutil.which(name)]
