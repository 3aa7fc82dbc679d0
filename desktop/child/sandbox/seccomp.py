# SPDX-License-Identifier: Apache-2.0
"""A seccomp filter as a program of the kernel's packet filter machine (BPF). Builds bytes only.

The filter lists what is denied: everything that a language model on the CPU does not need and that
reaches the network, other processes, or the parts of the kernel with the worst record.
"""

import errno
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.child.sandbox.syscalls import AUDIT_ARCH, LAST_KNOWN, NUMBERS, X32_BIT

ALLOW, KILL, ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_NR_AT, _ARCH_AT, _ARGS_AT = 0, 4, 16
"""Offsets in struct seccomp_data of linux/seccomp.h."""

CLONE_THREAD = 0x00010000
_WRITES = 0o1 | 0o2 | 0o100 | 0o1000
"""O_WRONLY, O_RDWR, O_CREAT, O_TRUNC; the same on both machines."""
_TTY_REQUESTS = (0x5412, 0x541C, 0x5423)
"""TIOCSTI types into a terminal, TIOCLINUX and TIOCSETD reach its driver."""
_PRCTL_REQUESTS = (4, 35, 0x59616D61)
"""PR_SET_DUMPABLE, PR_SET_MM, PR_SET_PTRACER."""

DENIED = tuple(
    name
    for name in NUMBERS
    if name
    not in {
        *("clone", "clone3", "openat2", "open", "openat", "memfd_create", "kill", "tgkill"),
        *("prlimit64", "setpriority", "ioctl", "prctl", "seccomp"),
        *("landlock_create_ruleset", "landlock_add_rule", "landlock_restrict_self"),
    }
)
"""System calls that are refused whatever their arguments."""

_UNIX, _MESSAGES = 1, (5, 5 | 0o2000000)
"""AF_UNIX; SOCK_SEQPACKET, alone and with SOCK_CLOEXEC."""
_LINKS = ("unlink", "symlink")
_FOR_CARDS = ("socket", "bind", "listen", "ftruncate", *_LINKS)
"""Who may not connect or accept reaches nobody and is reached by nobody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What a filter depends on.

    Attributes:
        column: of the machine in the table of numbers.
        pid: the process that may signal itself (abort does).
        has_card: graphics drivers need memfd_create, and ftruncate to give such memory its size
            (Mesa's software device crashes without); it reaches nothing but what is open for
            writing. CUDA does not start without two things more: a Unix socket of messages to
            listen on, and to hear of links to device files that they are missing, not that they
            must not be touched.
    """

    column: int
    pid: int
    has_card: bool = False

    def program(self) -> bytes:
        """The main filter, 8 bytes an instruction."""
        return b"".join([*self._start(), *self._rules(), _op(_RETURN, ALLOW)])

    def sealing(self) -> bytes:
        """A further filter: no file can be opened for writing."""
        rules = [*self._if_bits("open", 1, _WRITES), *self._if_bits("openat", 2, _WRITES)]
        return b"".join([*self._start(), *rules, _op(_RETURN, ALLOW)])

    def without(self, *names: str) -> bytes:
        """A filter that only makes these calls missing, as in an older kernel."""
        rules = [part for name in names for part in self._deny(name, errno.ENOSYS)]
        return b"".join([*self._start(), *rules, _op(_RETURN, ALLOW)])

    def _start(self) -> Iterator[bytes]:
        yield _op(_LOAD, _ARCH_AT)
        yield _op(_EQUAL, AUDIT_ARCH[self.column], 1, 0)
        yield _op(_RETURN, KILL)
        yield _op(_LOAD, _NR_AT)
        if self.column == 0:
            yield _op(_AT_LEAST, X32_BIT, 0, 1)
            yield _op(_RETURN, KILL)

    def _rules(self) -> Iterator[bytes]:
        # ENOSYS where the C library then falls back to a call that can be looked into.
        for name in ("clone3", "openat2"):
            yield from self._deny(name, errno.ENOSYS)
        yield _op(_AT_LEAST, LAST_KNOWN + 1, 0, 1)
        yield _op(_RETURN, ERRNO | errno.ENOSYS)
        yield from self._unless_bits("clone", 0, CLONE_THREAD)
        yield from self._unless_equal("kill", 0, self.pid)
        yield from self._unless_equal("tgkill", 0, self.pid)
        yield from self._unless_equal("prlimit64", 0, 0, self.pid)
        yield from self._unless_equal("setpriority", 1, 0)
        yield from self._if_equal("ioctl", 1, _TTY_REQUESTS)
        yield from self._if_equal("prctl", 0, _PRCTL_REQUESTS)
        if self.has_card:
            yield from self._unless_equal("socket", 0, _UNIX)
            yield from self._unless_equal("socket", 1, *_MESSAGES)
            for name in _LINKS:
                yield from self._deny(name, errno.ENOENT)
        else:
            yield from self._deny("memfd_create", errno.EPERM)
        for name in DENIED:
            if not (self.has_card and name in _FOR_CARDS):
                yield from self._deny(name, errno.EPERM)

    def _deny(self, name: str, number: int) -> Iterator[bytes]:
        yield from self._block(name, [_op(_RETURN, ERRNO | number)])

    def _unless_equal(self, name: str, argument: int, *values: int) -> Iterator[bytes]:
        tests = [_op(_EQUAL, value, len(values) - index, 0) for index, value in enumerate(values)]
        refuse = _op(_RETURN, ERRNO | errno.EPERM)
        yield from self._block(name, [_argument(argument), *tests, refuse, _op(_LOAD, _NR_AT)])

    def _if_equal(self, name: str, argument: int, values: Sequence[int]) -> Iterator[bytes]:
        tests = [
            _op(_EQUAL, value, len(values) - 1 - index, 1 if index == len(values) - 1 else 0)
            for index, value in enumerate(values)
        ]
        refuse = _op(_RETURN, ERRNO | errno.EPERM)
        yield from self._block(name, [_argument(argument), *tests, refuse, _op(_LOAD, _NR_AT)])

    def _unless_bits(self, name: str, argument: int, bits: int) -> Iterator[bytes]:
        test, refuse = _op(_ANY_BIT, bits, 1, 0), _op(_RETURN, ERRNO | errno.EPERM)
        yield from self._block(name, [_argument(argument), test, refuse, _op(_LOAD, _NR_AT)])

    def _if_bits(self, name: str, argument: int, bits: int) -> Iterator[bytes]:
        test, refuse = _op(_ANY_BIT, bits, 0, 1), _op(_RETURN, ERRNO | errno.EACCES)
        yield from self._block(name, [_argument(argument), test, refuse, _op(_LOAD, _NR_AT)])

    def _block(self, name: str, body: Sequence[bytes]) -> Iterator[bytes]:
        """Run ``body`` for this call only; it must leave the call's number loaded."""
        number = NUMBERS[name][self.column]
        if number >= 0:
            yield _op(_EQUAL, number, 0, len(body))
            yield from body


def _argument(index: int) -> bytes:
    # The lower half is enough: the kernel itself reads these arguments as 32 bits.
    return _op(_LOAD, _ARGS_AT + 8 * index)


def _op(code: int, value: int, when_true: int = 0, when_false: int = 0) -> bytes:
    """struct sock_filter of linux/filter.h."""
    return struct.pack("<HBBI", code, when_true, when_false, value)
