# SPDX-License-Identifier: Apache-2.0
"""The cell on Windows: a job object, low integrity, and what the parent started this process with.

A container (windows_start.py) stops reading and the network. Without one, low integrity stops
writing to the user's files and reaching into other programs; the level is PARTIAL then. Written
from public sources; docs/SECURITY.md says what was tried where.
"""

import ctypes
import os
import sys
from collections.abc import Callable
from typing import Any, ClassVar

from desktop.child.sandbox.level import Cell, Walls
from desktop.child.sandbox.windows_api import Api, system
from desktop.child.sandbox.windows_rights import Way, is_in_container, is_without_privileges

assert sys.platform == "win32"

_READS_AND_NETWORK = "Windows does not keep this process from reading files or from the network."
_KILL_ON_CLOSE, _ONE_PROCESS, _MEMORY = 0x2000, 0x8, 0x100
_EXTENDED_LIMITS, _UI_LIMITS = 9, 4
_ALL_UI_LIMITS = 0xFF
_LOW_INTEGRITY = b"\x01\x01\x00\x00\x00\x00\x00\x10\x00\x10\x00\x00"
"""The SID S-1-16-4096."""
_INTEGRITY_CLASS, _GROUP_INTEGRITY = 25, 0x20
_TOKEN_RIGHTS = 0x0080 | 0x0008
"""TOKEN_ADJUST_DEFAULT and TOKEN_QUERY."""


class _BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION of winnt.h."""

    _fields_: ClassVar[Any] = (
        ("per_process_user_time", ctypes.c_int64),
        ("per_job_user_time", ctypes.c_int64),
        ("limit_flags", ctypes.c_uint32),
        ("minimum_working_set", ctypes.c_size_t),
        ("maximum_working_set", ctypes.c_size_t),
        ("active_process_limit", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority_class", ctypes.c_uint32),
        ("scheduling_class", ctypes.c_uint32),
    )


class _ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION of winnt.h."""

    _fields_: ClassVar[Any] = (
        ("basic", _BasicLimits),
        ("io_counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


class _Label(ctypes.Structure):
    """TOKEN_MANDATORY_LABEL of winnt.h."""

    _fields_: ClassVar[Any] = (("sid", ctypes.c_void_p), ("attributes", ctypes.c_uint32))


class _Memory(ctypes.Structure):
    """MEMORYSTATUSEX of sysinfoapi.h."""

    _fields_: ClassVar[Any] = (
        ("length", ctypes.c_uint32),
        ("load", ctypes.c_uint32),
        *((name, ctypes.c_uint64) for name in ("total", "free", "page_total", "page_free")),
        *((name, ctypes.c_uint64) for name in ("virtual", "virtual_free", "extended_free")),
    )


def enter(cell: Cell) -> Walls:
    """Close the cell around this process, for good."""
    del cell
    is_contained, is_restricted = _holds(is_in_container), _holds(is_without_privileges)
    means = [Way.RESTRICTED.value] if is_restricted else []
    means += [Way.CONTAINER.value] if is_contained else []
    reasons = [] if is_contained else [_READS_AND_NETWORK]
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    if _join_job(kernel):
        means.append("job object")
    else:
        reasons.append("This process could not be put into a job object.")
    if _lower_integrity(kernel) or is_contained:  # whose integrity is low from the beginning
        means.append("low integrity")
    else:
        reasons.append("The integrity of this process could not be lowered.")
    return Walls(means=tuple(means), reasons=tuple(reasons), is_open=not is_contained)


def _holds(what: Callable[[Api], bool]) -> bool:
    """As the process's own token says, whatever the parent believes."""
    try:
        return what(system())
    except (OSError, AttributeError):
        return False


def end_with_parent(process: int) -> int:
    """Tie a child to this process: the system ends it when the returned handle closes.

    Called by the parent with the child's handle; the handle of the job must be kept, and is closed
    by the system when this process ends, however it ends. 0: the system refused.
    """
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    limits = _ExtendedLimits()
    limits.basic.limit_flags = _KILL_ON_CLOSE
    job = _job(kernel, limits)
    if job and kernel.AssignProcessToJobObject(ctypes.c_void_p(job), ctypes.c_void_p(process)):
        return job
    return 0


def _join_job(kernel: Any) -> bool:
    """One process, no more memory than the machine has, no windows, clipboard or desktop.

    A job within another (as the parent's, which ends this process with it) can have no limits of
    the last kind; then they are left out.
    """
    memory = _Memory(length=ctypes.sizeof(_Memory))
    kernel.GlobalMemoryStatusEx(ctypes.byref(memory))
    limits = _ExtendedLimits()
    limits.basic.limit_flags = _ONE_PROCESS | _MEMORY
    limits.basic.active_process_limit = 1
    limits.process_memory = memory.total
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    myself = ctypes.c_void_p(kernel.GetCurrentProcess())
    for hides_desktop in (True, False):
        if not (job := _job(kernel, limits)):
            return False
        handle, ui = ctypes.c_void_p(job), ctypes.c_uint32(_ALL_UI_LIMITS)
        if hides_desktop:
            kernel.SetInformationJobObject(handle, _UI_LIMITS, ctypes.byref(ui), ctypes.sizeof(ui))
        if kernel.AssignProcessToJobObject(handle, myself):
            return True
        kernel.CloseHandle(handle)
    return False


def _job(kernel: Any, limits: _ExtendedLimits) -> int:
    kernel.CreateJobObjectW.restype = ctypes.c_void_p
    job = int(kernel.CreateJobObjectW(None, None) or 0)
    size = ctypes.sizeof(limits)
    made = job and kernel.SetInformationJobObject(
        ctypes.c_void_p(job), _EXTENDED_LIMITS, ctypes.byref(limits), size
    )
    return job if made else 0


def _lower_integrity(kernel: Any) -> bool:
    security = ctypes.WinDLL("advapi32", use_last_error=True)
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    token = ctypes.c_void_p()
    myself = ctypes.c_void_p(kernel.GetCurrentProcess())
    if not security.OpenProcessToken(myself, _TOKEN_RIGHTS, ctypes.byref(token)):
        return False
    sid = ctypes.create_string_buffer(_LOW_INTEGRITY, len(_LOW_INTEGRITY))
    label = _Label(sid=ctypes.addressof(sid), attributes=_GROUP_INTEGRITY)
    size = ctypes.sizeof(label) + len(_LOW_INTEGRITY)
    lowered = security.SetTokenInformation(token, _INTEGRITY_CLASS, ctypes.byref(label), size)
    kernel.CloseHandle(token)
    return bool(lowered)


def parent_handle(pid: int) -> bool:
    """Whether a handle that may end another process can be had; an attack of the probe."""
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.OpenProcess.restype = ctypes.c_void_p
    handle = kernel.OpenProcess(0x1, False, pid or os.getppid())
    if handle:
        kernel.CloseHandle(ctypes.c_void_p(handle))
    return bool(handle)
