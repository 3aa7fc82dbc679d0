# SPDX-License-Identifier: Apache-2.0
"""Attacks that make sense on every system; the short list of the start-up probe is among them.

Harmless where they succeed: what is made is removed at once, nothing is connected or sent, and
signals are number 0. Must only be run in a child.
"""

import contextlib
import ctypes
import os
import platform
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from desktop.child.sandbox.level import Promise
from desktop.child.sandbox.probe import Absent, Attack
from desktop.child.sandbox.syscalls import MACHINES, NUMBERS

_INET, _INET6 = 2, (10 if sys.platform == "linux" else 23 if sys.platform == "win32" else 30)
_STREAM, _DATAGRAM = 1, 2
_NOT_BUILT_IN = (93, 94, 97) if sys.platform == "linux" else ()
"""EPROTONOSUPPORT, ESOCKTNOSUPPORT, EAFNOSUPPORT."""
_FORBIDDEN = 10013
"""WSAEACCES."""


def everywhere(targets: Sequence[str]) -> tuple[Attack, ...]:
    """The portable attacks; ``targets`` are files and folders that must stay closed."""
    home = str(Path.home())
    return (
        Attack(
            name="open a TCP socket",
            promise=Promise.NETWORK,
            run=partial(socket, _INET, _STREAM),
            is_quick=sys.platform != "win32",  # where it takes two seconds to be refused
        ),
        _attack("open a UDP socket", Promise.NETWORK, partial(socket, _INET, _DATAGRAM)),
        _attack("list the home folder", Promise.READ, partial(read, home)),
        _attack("make a file in the temporary folder", Promise.WRITE, partial(create, temporary())),
        _attack("start a program", Promise.RUN, start),
        _attack("signal the parent", Promise.REACH, signal_parent),
        *(
            Attack(name=name, promise=Promise.NETWORK, run=partial(socket, _INET6, kind))
            for name, kind in (("open an IPv6 TCP socket", 1), ("open an IPv6 UDP socket", 2))
        ),
        Attack(name="list the root folder", promise=Promise.READ, run=partial(read, os.sep)),
        Attack(name="list the folder it runs in", promise=Promise.READ, run=partial(read, ".")),
        Attack(
            name="list the temporary folder",
            promise=Promise.READ,
            run=partial(read, temporary()),
        ),
        Attack(name="make a file at home", promise=Promise.WRITE, run=partial(create, home)),
        Attack(name="make a file where it runs", promise=Promise.WRITE, run=partial(create, ".")),
        Attack(name="make a folder", promise=Promise.WRITE, run=make_folder),
        *(
            Attack(name=f"read {path}", promise=Promise.READ, run=partial(read, path))
            for path in targets
        ),
        *(
            Attack(name=f"write to {path}", promise=Promise.WRITE, run=partial(append, path))
            for path in targets
        ),
    )


def _attack(name: str, promise: Promise, run: Callable[[], object]) -> Attack:
    return Attack(name=name, promise=promise, run=run, is_quick=True)


def temporary() -> str:
    """The folder for temporary files, found without trying to write there."""
    named = (os.environ.get(name) for name in ("TMPDIR", "TEMP", "TMP"))
    return next((path for path in named if path), "/tmp")


def fresh_name(folder: str) -> str:
    """A path in a folder at which nothing is."""
    return os.path.join(folder, f"carrel-probe-{os.getpid()}-{os.urandom(6).hex()}")


def nobody(family: int) -> bytes:
    """The address of this computer, and of a port at which nobody listens, for connect()."""
    port = (9).to_bytes(2, "big")
    if family == _INET:
        return family.to_bytes(2, sys.byteorder) + port + bytes((127, 0, 0, 1)) + bytes(8)
    return family.to_bytes(2, sys.byteorder) + port + bytes(4) + bytes(15) + b"\x01" + bytes(4)


def socket(family: int, kind: int, protocol: int = 0) -> None:
    """Make a socket and close it again. Not through Python's own module: no room imports that.

    On Windows a container has sockets, but lets none of them reach anybody, this computer included.
    """
    libc: Any
    if sys.platform == "win32":
        libc = ctypes.WinDLL("ws2_32", use_last_error=True)
        # Room for WSADATA; without this call no socket can be made.
        libc.WSAStartup(0x0202, ctypes.create_string_buffer(1024))
        made = libc.socket(family, kind, protocol)
        if made == -1:
            raise OSError(ctypes.get_last_error(), "no socket")
        address = nobody(family)
        failed = libc.connect(made, address, len(address))
        number = ctypes.get_last_error()
        libc.closesocket(made)
        if failed and number == _FORBIDDEN:
            raise OSError(number, "no way out")
        return
    libc = ctypes.CDLL(None, use_errno=True)
    made = libc.socket(family, kind, protocol)
    if made < 0:
        number = ctypes.get_errno()
        if number in _NOT_BUILT_IN:
            raise Absent
        raise OSError(number, os.strerror(number))
    os.close(made)


def read(path: str) -> None:
    """Read a byte of a file, or list a folder."""
    try:
        if os.path.isdir(path):
            os.listdir(path)
        else:
            with open(path, "rb", buffering=0) as file:
                file.read(1)
    except FileNotFoundError as error:
        raise Absent from error


def create(folder: str) -> None:
    """Make an empty file and remove it."""
    path = fresh_name(folder)
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    os.unlink(path)


def append(path: str) -> None:
    """Open for writing without writing, or make a file if it is a folder."""
    if os.path.isdir(path):
        create(path)
        return
    if not os.path.exists(path):
        raise Absent
    os.close(os.open(path, os.O_WRONLY | os.O_APPEND))


def make_folder() -> None:
    """Make a folder and remove it."""
    path = fresh_name(temporary())
    os.mkdir(path)
    os.rmdir(path)


def start() -> None:
    """Start a program that does nothing, and wait for it."""
    if sys.platform == "win32":
        import subprocess  # noqa: PLC0415  # takes its time

        shell = os.environ.get("COMSPEC", r"C:\Windows\System32\cmd.exe")
        subprocess.run([shell, "/c", "exit"], check=False)
        return
    program = next((path for path in ("/bin/true", "/usr/bin/true") if os.path.exists(path)), "")
    if not program:
        raise Absent
    with contextlib.suppress(ChildProcessError):
        os.waitpid(os.posix_spawn(program, [program], {}), 0)


def signal_parent() -> None:
    """Ask whether the parent could be signalled."""
    if sys.platform == "win32":
        from desktop.child.sandbox.windows import parent_handle  # noqa: PLC0415

        if not parent_handle(os.getppid()):
            raise PermissionError
        return
    os.kill(os.getppid(), 0)


def call(name: str, *arguments: object, reached: tuple[int, ...] = ()) -> int:
    """A bare system call.

    Raises:
        Absent: this machine has none of this name.
        OSError: it was refused, by something else than ``reached``.
    """
    column = MACHINES.get(platform.machine())
    number = -1 if column is None else NUMBERS[name][column]
    if number < 0:
        raise Absent
    libc = ctypes.CDLL(None, use_errno=True)
    plain = [ctypes.c_long(each) if isinstance(each, int) else each for each in arguments]
    result = int(libc.syscall(ctypes.c_long(number), *plain))
    code = ctypes.get_errno()
    if result < 0 and code not in reached:
        raise OSError(code, os.strerror(code))
    return result


def named(promise: Promise, table: dict[str, Callable[[], object]]) -> Iterator[Attack]:
    """Attacks of one promise from a table of names."""
    for name, run in table.items():
        yield Attack(name=name, promise=promise, run=run)
