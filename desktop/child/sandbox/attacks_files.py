# SPDX-License-Identifier: Apache-2.0
"""Attacks on Linux that are about files: reading and changing them. Harmless where they succeed."""

import errno
import os
import sys
from collections.abc import Callable, Iterator
from functools import partial

from desktop.child.sandbox.attacks import call, create, fresh_name, named, read, temporary
from desktop.child.sandbox.level import Promise
from desktop.child.sandbox.probe import Absent, Attack

assert sys.platform == "linux"

_HERE = os.fsencode(__file__)
_AT_FDCWD = -100
_FILES = (
    *("/etc/passwd", "/etc/hosts", "/etc/hostname", "/etc/resolv.conf", "/etc/machine-id"),
    *("/proc/version", "/proc/net/tcp", "/proc/mounts", "/proc/1/environ", "/dev/zero"),
    *("/proc/self/maps", "/proc/self/environ", "/proc/self/mem", "/proc/self/root/etc/passwd"),
)
_FOLDERS = (
    "/etc",
    "/proc",
    "/dev",
    "/dev/shm",
    "/sys",
    "/run",
    "/var",
    "/usr/bin",
    "/sys/class/net",
)


def on_files() -> tuple[Attack, ...]:
    """All of them."""
    return (*_reading(), *_writing())


def _reading() -> Iterator[Attack]:
    parent = f"/proc/{os.getppid()}"
    beside = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(__file__))))
    paths = (*_FILES, *_FOLDERS, f"{parent}/environ", f"{parent}/cmdline", f"{parent}/maps")
    for path in (*paths, f"{parent}/fd", os.path.join(parent, "root", "etc/passwd"), beside):
        yield Attack(name=f"read {path}", promise=Promise.READ, run=partial(read, path))
    watch = partial(call, "inotify_add_watch", -1, b"/", 1, reached=(errno.EBADF,))
    handle = partial(call, "open_by_handle_at", -1, None, 0, reached=(errno.EBADF, errno.EFAULT))
    yield from named(
        Promise.READ,
        {
            "watch a folder": watch,
            "open by handle": handle,
            "openat2": partial(call, "openat2", _AT_FDCWD, b"/etc", None, 0, reached=(22,)),
        },
    )


def _writing() -> Iterator[Attack]:
    mode = os.stat(_HERE).st_mode & 0o7777
    for path in ("/dev/null", os.fsdecode(_HERE)):
        yield Attack(name=f"write to {path}", promise=Promise.WRITE, run=partial(_open, path))
    yield Attack(
        name="make a file in shared memory", promise=Promise.WRITE, run=partial(create, "/dev/shm")
    )
    yield from named(
        Promise.WRITE,
        {
            "make a nameless file": partial(_open, temporary(), os.O_TMPFILE | os.O_RDWR),
            "chmod": partial(os.chmod, _HERE, mode),
            "fchmod": _fchmod,
            "chown": partial(os.chown, _HERE, -1, -1),
            "utime": partial(os.utime, _HERE, ns=_times()),
            "set an attribute": _attribute,
            "truncate": partial(os.truncate, _HERE, os.stat(_HERE).st_size),
            "rename": partial(os.rename, _HERE, _HERE),
            "make a symbolic link": partial(_made, partial(os.symlink, b"/etc")),
            "make a hard link": partial(_made, _link),
            "make a named pipe": partial(_made, os.mkfifo),
            "make memory with a file's name": _memory_file,
            "make shared memory": partial(_shared, "shmget", "shmctl"),
            "make a semaphore": partial(_shared, "semget", "semctl"),
            "make a message queue": partial(call, "msgget", 0x7FFFFFF1, 0, reached=(2,)),
            "fallocate": partial(call, "fallocate", -1, 0, 0, 1, reached=(errno.EBADF,)),
        },
    )


def _open(path: str, flags: int = os.O_WRONLY | os.O_APPEND) -> None:
    os.close(os.open(path, flags, 0o600))


def _fchmod() -> None:
    with open(_HERE, "rb") as file:
        os.fchmod(file.fileno(), os.fstat(file.fileno()).st_mode & 0o7777)


def _times() -> tuple[int, int]:
    status = os.stat(_HERE)
    return status.st_atime_ns, status.st_mtime_ns


def _attribute() -> None:
    try:
        os.setxattr(_HERE, b"user.carrel-probe", b"1")
        os.removexattr(_HERE, b"user.carrel-probe")
    except OSError as error:
        if error.errno == errno.ENOTSUP:
            raise Absent from error
        raise


def _made(make: Callable[[bytes], object]) -> None:
    path = os.fsencode(fresh_name(temporary()))
    make(path)
    os.unlink(path)


def _link(path: bytes) -> None:
    try:
        os.link(_HERE, path)
    except OSError as error:
        if error.errno == errno.EXDEV:
            raise Absent from error
        raise


def _memory_file() -> None:
    os.close(os.memfd_create("probe"))


def _shared(get: str, control: str) -> None:
    """Make a nameless System V object and remove it (IPC_PRIVATE, IPC_RMID)."""
    made = call(get, 0, 1, 0o1600)
    call(control, made, 0, 0, 0)
