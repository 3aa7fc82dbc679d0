# SPDX-License-Identifier: Apache-2.0
"""Programs of the system that make and judge packages; installed where that can be done."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence

DEBIAN = {
    "appstreamcli": "appstream",
    "apt-ftparchive": "apt-utils",
    "c++": "g++",
    "cmake": "cmake",
    "createrepo_c": "createrepo-c",
    "debootstrap": "debootstrap",
    "desktop-file-validate": "desktop-file-utils",
    "dpkg-deb": "dpkg",
    "fish": "fish",
    "gpg": "gnupg",
    "lintian": "lintian",
    "man": "man-db",
    "ninja": "ninja-build",
    "readelf": "binutils",
    "rpmbuild": "rpm",
    "rpmlint": "rpmlint",
    "zsh": "zsh",
}
"""Program → package of Debian that brings it."""


def install(programs: Sequence[str]) -> list[str]:
    """Install what is missing (root on Debian and its kin); returns what is missing then.

    Says in a line what is missing and how to get it.
    """
    lacks = missing(programs)
    if not lacks:
        return []
    packages = sorted({DEBIAN[name] for name in lacks})
    if shutil.which("apt-get") and sys.platform != "win32" and os.geteuid() == 0:
        print(f"Installing {', '.join(packages)} …", flush=True)
        changes = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        for arguments in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
            command = ["apt-get", "-qq", *arguments]
            subprocess.run(command, env=changes, check=False, stdout=subprocess.DEVNULL)
        lacks = missing(programs)
    if lacks:
        wanted = " ".join(sorted({DEBIAN[name] for name in lacks}))
        print(f"SKIPPED what needs {', '.join(lacks)}; on Debian: sudo apt-get install {wanted}")
    return lacks


def missing(programs: Sequence[str]) -> list[str]:
    """Those that are not there."""
    return [name for name in programs if not shutil.which(name)]
