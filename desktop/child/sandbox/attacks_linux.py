# SPDX-License-Identifier: Apache-2.0
"""Attacks on Linux, most of them bare system calls. Linux only; harmless where they succeed.

A call with arguments that only its own code would refuse (``reached``) counts as allowed when that
refusal comes: the filter did not stand in its way. What is about files lies in ``attacks_files``.
"""

import ctypes
import errno
import os
import sys
from collections.abc import Iterator
from functools import partial

from desktop.child.sandbox import attacks_files
from desktop.child.sandbox.attacks import call, named, socket
from desktop.child.sandbox.level import Promise
from desktop.child.sandbox.probe import Attack

assert sys.platform == "linux"

_AT_FDCWD = -100
_SOCKETS = {
    "a UNIX stream socket": (1, 1, 0),
    "a UNIX datagram socket": (1, 2, 0),
    "a netlink socket": (16, 3, 0),
    "a packet socket": (17, 3, 0),
    "a raw ICMP socket": (2, 3, 1),
    "a VSOCK socket": (40, 1, 0),
    "a kernel crypto socket": (38, 5, 0),
}


def on_linux() -> tuple[Attack, ...]:
    """All of them."""
    return (*_network(), *attacks_files.on_files(), *_running(), *_reaching(), *_system())


def _network() -> Iterator[Attack]:
    for name, numbers in _SOCKETS.items():
        yield Attack(name=f"open {name}", promise=Promise.NETWORK, run=partial(socket, *numbers))
    # On what is no socket: the kernel says so unless the filter was first.
    none = (errno.ENOTSOCK, errno.EBADF, errno.EFAULT)
    yield from named(
        Promise.NETWORK,
        {
            "make a pair of sockets": _socket_pair,
            **{
                name: partial(call, name, -1, None, 0, 0, None, 0, reached=none)
                for name in ("connect", "bind", "listen", "accept4", "sendto", "sendmsg")
            },
            **{
                name: partial(call, name, -1, None, 0, 0, None, 0, reached=none)
                for name in ("sendmmsg", "recvmsg", "recvfrom")
            },
        },
    )

    # The C library looks into /etc/hosts before it asks anybody, and then needs no socket.
    yield Attack(name="look up a name", promise=Promise.READ, run=_look_up)


def _running() -> Iterator[Attack]:
    gone = b"/nonexistent/program"
    missing = (errno.ENOENT,)
    yield from named(
        Promise.RUN,
        {
            "fork": _fork,
            "execve": partial(call, "execve", gone, None, None, reached=missing),
            "execveat": partial(call, "execveat", _AT_FDCWD, gone, None, None, 0, reached=missing),
            "clone3": partial(call, "clone3", None, 0, reached=(errno.EINVAL,)),
        },
    )


def _reaching() -> Iterator[Attack]:
    parent = os.getppid()
    myself = os.getpid()
    no_such = (errno.ESRCH,)
    empty = (None, 0, None, 0, 0)
    yield from named(
        Promise.REACH,
        {
            "signal process 1": partial(os.kill, 1, 0),
            "signal all processes": partial(os.kill, -1, 0),
            "tkill": partial(call, "tkill", parent, 0),
            "tgkill": partial(call, "tgkill", parent, parent, 0),
            "queue a signal": partial(call, "rt_sigqueueinfo", parent, 0, None, reached=(14,)),
            "open the parent's handle": lambda: os.close(call("pidfd_open", parent, 0)),
            "signal by handle": partial(call, "pidfd_send_signal", -1, 0, None, 0, reached=(9,)),
            "take a handle's file": partial(call, "pidfd_getfd", -1, 0, 0, reached=(9,)),
            "debug the parent": partial(call, "ptrace", 1, parent, 0, 0, reached=no_such),
            "read the parent's memory": partial(call, "process_vm_readv", parent, *empty),
            "write the parent's memory": partial(call, "process_vm_writev", parent, *empty),
            "compare with the parent": partial(call, "kcmp", myself, parent, 0, 0, 0),
            "change the parent's limits": partial(call, "prlimit64", parent, 7, None, None),
            "slow the parent": lambda: os.setpriority(
                os.PRIO_PROCESS, parent, os.getpriority(os.PRIO_PROCESS, parent)
            ),
        },
    )


def _system() -> Iterator[Attack]:
    fault = (errno.EFAULT,)
    yield from named(
        Promise.SYSTEM,
        {
            "io_uring": partial(call, "io_uring_setup", 1, None, reached=fault),
            "bpf": partial(call, "bpf", -1, None, 0, reached=(errno.EINVAL,)),
            "performance counters": partial(
                call, "perf_event_open", None, 0, 0, 0, 0, reached=fault
            ),
            "keyring": partial(call, "keyctl", 0, -3, 0, 0, 0),
            "add a key": partial(call, "add_key", None, None, None, 0, 0, reached=fault),
            "page faults in user mode": partial(call, "userfaultfd", -1, reached=(errno.EINVAL,)),
            "new namespaces": partial(call, "unshare", 0),
            "other namespaces": partial(call, "setns", -1, 0, reached=(errno.EBADF,)),
            "mount": partial(call, "mount", None, None, None, 0, None, reached=fault),
            "another root": partial(call, "chroot", None, reached=fault),
            "load a module": partial(call, "init_module", None, 0, None, reached=(14, 8)),
            "kernel log": partial(call, "syslog", 10, None, 0),
            "personality": partial(call, "personality", 0xFFFFFFFF),
            "become root": lambda: os.setuid(os.getuid()),
            "type into the terminal": partial(call, "ioctl", 0, 0x5412, None, reached=(25,)),
            "be dumped": partial(_dumpable, 1),
            "be debugged": partial(call, "prctl", 0x59616D61, 0, 0, 0, 0, reached=(22,)),
            "a system call of the future": _unknown,
        },
    )


def _unknown() -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    # file_getattr of Linux 6.17: newer than what the filter's author has looked at.
    if libc.syscall(468, -1, None, None, 0, 0) < 0 and ctypes.get_errno() == errno.ENOSYS:
        raise OSError(errno.ENOSYS, "denied or not there")


def _dumpable(value: int) -> None:
    was = call("prctl", 3, 0, 0, 0, 0)
    call("prctl", 4, value, 0, 0, 0)
    call("prctl", 4, was, 0, 0, 0)


def _fork() -> None:
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)


def _socket_pair() -> None:
    ends = (ctypes.c_int * 2)()
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.socketpair(1, 1, 0, ends) != 0:
        raise OSError(ctypes.get_errno(), "no pair")
    for end in ends:
        os.close(end)


def _look_up() -> None:
    found = ctypes.c_void_p()
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.getaddrinfo(b"localhost", b"80", None, ctypes.byref(found)) != 0:
        raise OSError(errno.EACCES, "no name")
    libc.freeaddrinfo(found)
