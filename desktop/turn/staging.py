# SPDX-License-Identifier: Apache-2.0
"""Whether it is this machine's turn: a manifest gives a version to so many of each hundred first.

The draw is made here, of what this machine is called, and never leaves it. It stays the same while
the stage of a version grows; the next version draws anew, so that no machine is always the first.
"""

import hashlib
import platform
import sys
import uuid
from functools import cache
from pathlib import Path

from desktop.core.update import Package

_MACHINE_IDS = ("/etc/machine-id", "/var/lib/dbus/machine-id")
"""See machine-id(5): not to be shown to anybody as it is, which a digest does not."""

_MACHINE_KEY = r"SOFTWARE\Microsoft\Cryptography"
_MADE_UP = 1 << 40
"""Set in what uuid.getnode() makes up where there is no network card: another one every time."""


def is_due(package: Package, machine: str | None = None) -> bool:
    """Whether this machine is among those that get it now; None: this one."""
    return draw(package, machine) < package.stage_percent


def draw(package: Package, machine: str | None = None) -> int:
    """From 0 to 99, evenly over many machines."""
    named = machine if machine is not None else this_machine()
    text = f"{named}\n{package.part.value}\n{package.version}"
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big") % 100


@cache
def this_machine() -> str:
    """What tells it from others. With its name, because copies of one image have one identity."""
    card = uuid.getnode()
    return f"{_identity() or ('' if card & _MADE_UP else card)}\n{platform.node()}"


def _identity() -> str:
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415  # exists there only

        try:
            with winreg.OpenKey(
                winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography"
            ) as key:
                return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        except OSError:
            return ""
    for name in _MACHINE_IDS:
        try:
            if found := Path(name).read_text("ascii").strip():
                return found
        except (OSError, UnicodeDecodeError):
            continue
    return ""
