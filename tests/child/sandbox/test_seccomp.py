# SPDX-License-Identifier: Apache-2.0
"""The filter is run here by an interpreter of its own, for both machines."""

import struct

import pytest

from desktop.child.sandbox.seccomp import ALLOW, DENIED, ERRNO, KILL, Filter
from desktop.child.sandbox.syscalls import AUDIT_ARCH, MACHINES, NUMBERS

PID = 4711
EPERM, ENOENT, EACCES, ENOSYS = ERRNO | 1, ERRNO | 2, ERRNO | 13, ERRNO | 38
machines = pytest.mark.parametrize("column", MACHINES.values(), ids=MACHINES)


def run(program: bytes, number: int, *arguments: int, arch: int) -> int:
    """What the filter answers to one call; BPF as in the kernel's networking/filter.rst."""
    padded = [*arguments, 0, 0, 0, 0, 0, 0][:6]
    data = struct.pack("<IIQ6Q", number, arch, 0, *(a & (2**64 - 1) for a in padded))
    steps = list(struct.iter_unpack("<HBBI", program))
    assert len(steps) < 4096
    accumulator = at = 0
    while True:
        code, when_true, when_false, value = steps[at]
        at += 1
        match code:
            case 0x20:
                (accumulator,) = struct.unpack_from("<I", data, value)
            case 0x06:
                return int(value)
            case 0x15:
                at += when_true if accumulator == value else when_false
            case 0x35:
                at += when_true if accumulator >= value else when_false
            case 0x45:
                at += when_true if accumulator & value else when_false
            case _:
                raise AssertionError(code)


def answer(column: int, name: str, *arguments: int, sealed: bool = False) -> int:
    made = Filter(column=column, pid=PID)
    program = made.sealing() if sealed else made.program()
    return run(program, NUMBERS[name][column], *arguments, arch=AUDIT_ARCH[column])


def has(column: int, name: str) -> bool:
    return NUMBERS[name][column] >= 0


@machines
def test_denied_whatever_the_arguments(column: int) -> None:
    for name in filter(lambda name: has(column, name), DENIED):
        assert answer(column, name) == EPERM, name


@machines
def test_the_worst_are_on_the_list(column: int) -> None:
    names = {"socket", "connect", "execve", "ptrace", "io_uring_setup", "bpf", "unlinkat", "mount"}
    assert names <= {name for name in DENIED if has(column, name)}
    assert len([name for name in DENIED if has(column, name)]) > 90


@machines
def test_what_can_be_looked_into(column: int) -> None:
    thread, process = 0x3D0F00, 17
    assert answer(column, "clone", thread) == ALLOW
    assert answer(column, "clone", process) == EPERM
    assert answer(column, "clone3") == answer(column, "openat2") == ENOSYS
    for name in ("kill", "tgkill"):
        assert answer(column, name, PID) == ALLOW
        assert answer(column, name, 1) == answer(column, name, -1) == EPERM
        assert answer(column, name, 0) == EPERM
    assert answer(column, "prlimit64", 0) == answer(column, "prlimit64", PID) == ALLOW
    assert answer(column, "prlimit64", 1) == EPERM
    assert answer(column, "setpriority", 0, 0) == ALLOW
    assert answer(column, "setpriority", 0, 1) == EPERM
    assert answer(column, "ioctl", 0, 0x5401) == ALLOW
    for request in (0x5412, 0x541C, 0x5423):
        assert answer(column, "ioctl", 0, request) == EPERM
    assert answer(column, "prctl", 15) == ALLOW
    for request in (4, 35, 0x59616D61):
        assert answer(column, "prctl", request) == EPERM
    assert answer(column, "memfd_create") == EPERM


@machines
def test_reading_files_is_not_the_filters_business(column: int) -> None:
    assert answer(column, "openat", 0, 0, 0) == ALLOW
    assert answer(column, "openat", 0, 0, 0, sealed=True) == ALLOW
    for flags in (0o1, 0o2, 0o100, 0o1000, 0o2001):
        assert answer(column, "openat", 0, 0, flags) == ALLOW
        assert answer(column, "openat", 0, 0, flags, sealed=True) == EACCES


@machines
def test_foreign_machines_and_the_future(column: int) -> None:
    program = Filter(column=column, pid=PID).program()
    other = AUDIT_ARCH[1 - column]
    assert run(program, 0, arch=other) == run(program, 0, arch=0x40000003) == KILL
    assert run(program, 463, arch=AUDIT_ARCH[column]) == ENOSYS
    assert run(program, 462, arch=AUDIT_ARCH[column]) == ALLOW
    x32 = run(program, 0x40000000, arch=AUDIT_ARCH[column])
    assert x32 == (KILL if column == MACHINES["x86_64"] else ENOSYS)


def test_graphics_drivers_get_what_they_need_and_no_more() -> None:
    program = Filter(column=0, pid=PID, has_card=True).program()

    def answer(name: str, *arguments: int) -> int:
        return run(program, NUMBERS[name][0], *arguments, arch=AUDIT_ARCH[0])

    assert answer("memfd_create") == answer("ftruncate") == ALLOW
    assert answer("truncate") == EPERM
    assert answer("bind") == answer("listen") == ALLOW
    assert answer("socket", 1, 5) == answer("socket", 1, 5 | 0o2000000) == ALLOW
    for family, kind in ((1, 1), (1, 2), (1, 1 | 0o2000000), (2, 1), (2, 5), (10, 5), (16, 5)):
        assert answer("socket", family, kind) == EPERM
    for name in ("connect", "accept", "accept4", "sendmsg", "socketpair", "mkdir", "unlinkat"):
        assert answer(name) == EPERM
    assert answer("unlink") == answer("symlink") == ENOENT


def test_an_older_kernel_for_tests() -> None:
    program = Filter(column=0, pid=PID).without("seccomp")
    assert run(program, NUMBERS["seccomp"][0], arch=AUDIT_ARCH[0]) == ENOSYS
    assert run(program, NUMBERS["socket"][0], arch=AUDIT_ARCH[0]) == ALLOW
