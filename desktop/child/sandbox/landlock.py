# SPDX-License-Identifier: Apache-2.0
"""Landlock: which files this process and its later threads may open. Linux only.

Kernel documentation: userspace-api/landlock.rst. Binds the calling thread and what it starts later,
so the caller must be the only thread.
"""

import ctypes
import os
import struct
import sys
from collections.abc import Iterable
from dataclasses import dataclass

assert sys.platform == "linux"

_CREATE, _ADD, _RESTRICT = 444, 445, 446
_PATH_BENEATH = 1
_WRITE_FILE, _READ_FILE, _READ_DIR = 1 << 1, 1 << 2, 1 << 3
_TRUNCATE, _IOCTL_DEV = 1 << 14, 1 << 15
_NO_NEW_PRIVS = 38


@dataclass(frozen=True, slots=True, kw_only=True)
class Grants:
    """What stays open. A folder stands for all that lies below; what is missing is left out."""

    files: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    devices: tuple[str, ...] = ()
    """Read, write, truncate and ioctl; CUDA opens what names its threads to truncate it."""


def abi(libc: ctypes.CDLL) -> int:
    """The kernel's version of Landlock; 0 if there is none."""
    version = int(libc.syscall(_CREATE, None, ctypes.c_size_t(0), 1))
    return max(0, version)


def restrict(libc: ctypes.CDLL, grants: Grants) -> None:
    """Close everything but the grants, for good.

    Raises:
        OSError: the kernel refused; nothing is closed then.
    """
    version = abi(libc)
    attribute = _attribute(version)
    ruleset = _checked(libc.syscall(_CREATE, attribute, ctypes.c_size_t(len(attribute)), 0))
    try:
        _allow(libc, ruleset, grants.files, _READ_FILE)
        _allow(libc, ruleset, grants.folders, _READ_FILE | _READ_DIR)
        device = _READ_FILE | _WRITE_FILE
        device |= (_TRUNCATE if version >= 3 else 0) | (_IOCTL_DEV if version >= 5 else 0)
        _allow(libc, ruleset, grants.devices, device)
        no_new_privileges(libc)
        _checked(libc.syscall(_RESTRICT, ruleset, 0))
    finally:
        os.close(ruleset)


def no_new_privileges(libc: ctypes.CDLL) -> None:
    """No program started from here gains rights; the kernel demands this of the unprivileged."""
    _checked(libc.prctl(_NO_NEW_PRIVS, 1, 0, 0, 0))


def _attribute(version: int) -> bytes:
    """struct landlock_ruleset_attr with everything that this version can handle."""
    files = (1 << 13) - 1
    files |= sum(1 << bit for bit, since in ((13, 2), (14, 3), (15, 5)) if version >= since)
    network = 0b11 if version >= 4 else 0
    scopes = 0b11 if version >= 6 else 0
    size = 8 if version < 4 else 16 if version < 6 else 24
    return struct.pack("<QQQ", files, network, scopes)[:size]


def _allow(libc: ctypes.CDLL, ruleset: int, paths: Iterable[str], rights: int) -> None:
    for path in paths:
        try:
            place = os.open(path, os.O_PATH | os.O_CLOEXEC)
        except OSError:
            continue  # not on this machine
        try:
            rule = struct.pack("=Qi", rights, place)
            _checked(libc.syscall(_ADD, ruleset, _PATH_BENEATH, rule, 0))
        finally:
            os.close(place)


def _checked(result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return result
