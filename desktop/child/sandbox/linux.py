# SPDX-License-Identifier: Apache-2.0
"""The cell on Linux: Landlock for files, seccomp for everything else, no privileges needed.

Must be entered while the process has one thread. User namespaces are not used: several
distributions forbid them to programs like this one.
"""

import contextlib
import ctypes
import glob
import os
import platform
import resource
import struct
import sys
import sysconfig
from pathlib import Path

from desktop.child import running
from desktop.child.cards import has_library_for_cards
from desktop.child.sandbox import landlock
from desktop.child.sandbox.level import Cell, Walls
from desktop.child.sandbox.seccomp import Filter
from desktop.child.sandbox.syscalls import MACHINES, NUMBERS
from desktop.paths import installation

assert sys.platform == "linux"

_SET_FILTER, _ALL_THREADS = 1, 1
_CAPABILITIES_V3 = 0x20080522
_SYSTEM_LIBRARIES = ("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib")
_MACHINE_FILES = ("/etc/ld.so.cache", "/proc/cpuinfo", "/proc/meminfo")
_MACHINE_FOLDERS = ("/sys/devices/system/cpu", "/sys/devices/system/node")
_GPU_FOLDERS = (
    *("/proc/driver/nvidia", "/sys/class/drm", "/sys/class/kfd", "/sys/devices"),
    *("/sys/bus/pci", "/sys/module", "/etc/vulkan", "/etc/OpenCL", "/usr/share/vulkan"),
    *("/usr/share/nvidia", "/usr/share/drirc.d", "/etc/ld.so.conf.d"),
    # NVIDIA's driver where it is lent to a container or a virtual machine, and any driver on NixOS.
    *("/usr/local/nvidia", "/run/opengl-driver"),
)
_GPU_FILES = (
    "/proc/self/maps",
    "/proc/self/status",
    "/proc/devices",
    "/proc/sys/vm/mmap_min_addr",
)
"""CUDA looks here for room and devices; seen with driver 580."""
_GPU_DEVICES = ("/dev/nvidia*", "/dev/nvidia-caps/*", "/dev/dri/renderD*", "/dev/kfd")
_CHOSEN_CARD = "GGML_VK_VISIBLE_DEVICES"
"""Names Vulkan devices by number; only then Mesa's software device is one, which has no file."""
_THREAD_NAMES = "/proc/self/task"
"""CUDA names its threads through files here and fails if it cannot."""


def enter(cell: Cell) -> Walls:
    """Close the cell around this process, for good."""
    libc = ctypes.CDLL(None, use_errno=True)
    sys.dont_write_bytecode = True
    devices = gpu_devices() if cell.wants_gpu else ()
    means: list[str] = []
    reasons: list[str] = []
    if devices:
        reasons.append("The graphics card's device files are open, as its driver needs them.")
    _drop_capabilities(libc)
    if not devices:
        _limit()
    try:
        landlock.restrict(libc, _grants(cell, devices))
        means.append(f"Landlock {landlock.abi(libc)}")
    except OSError as error:
        reasons.append(f"Landlock is not there ({error.strerror}); it needs Linux 5.13 or newer.")
    machine = platform.machine()
    if machine in MACHINES:
        column, pid = MACHINES[machine], os.getpid()
        calls = Filter(column=column, pid=pid, has_card=bool(devices))
        try:
            install(libc, column, calls.program())
            means.append("seccomp")
        except OSError as error:
            reasons.append(f"System calls cannot be filtered ({error.strerror}).")
    else:
        reasons.append(f"System calls are not filtered on {machine} processors.")
    return Walls(means=tuple(means), reasons=tuple(reasons), is_open=bool(devices))


def seal(cell: Cell) -> None:
    """After the imports: no file can be opened for writing, also where there is no Landlock.

    llama_cpp opens ``/dev/null`` for writing when it is imported.
    """
    machine = platform.machine()
    if machine not in MACHINES or (cell.wants_gpu and gpu_devices()):
        return
    column = MACHINES[machine]
    with contextlib.suppress(OSError):  # what it leaves open the probe finds
        calls = Filter(column=column, pid=os.getpid())
        install(ctypes.CDLL(None, use_errno=True), column, calls.sealing())


def gpu_devices() -> tuple[str, ...]:
    """Device files of graphics cards, if llama.cpp was built with a library that uses them."""
    if not has_library_for_cards():
        return ()
    found = [path for pattern in _GPU_DEVICES for path in sorted(glob.glob(pattern))]
    if os.environ.get(_CHOSEN_CARD):
        found.append(os.devnull)
    return tuple(found)


def _grants(cell: Cell, devices: tuple[str, ...]) -> landlock.Grants:
    files = [path for path in cell.read if os.path.isfile(path)]
    folders = [*_own_folders(), *_SYSTEM_LIBRARIES, *_MACHINE_FOLDERS]
    if devices:
        folders += _GPU_FOLDERS
        files += _GPU_FILES
    return landlock.Grants(
        files=(*files, *_MACHINE_FILES),
        folders=tuple(dict.fromkeys(folder for folder in folders if os.path.isdir(folder))),
        devices=(os.devnull, *devices, *((_THREAD_NAMES,) if devices else ())),
    )


def _own_folders() -> list[str]:
    """Where Python, its packages and this program lie; never a folder of the user's."""
    if frozen := getattr(sys, "_MEIPASS", None):
        return [str(frozen), str(Path(sys.executable).parent)]
    kinds = ("stdlib", "platstdlib", "purelib", "platlib")
    folders = [sysconfig.get_path(kind) for kind in kinds]
    # Libraries of a Python that brings its own, as conda's does.
    folders.append(os.path.join(sys.base_prefix, "lib"))
    folders.append(str(Path(__file__).resolve().parents[2]))
    return [*folders, *running.folders(installation())]


def _drop_capabilities(libc: ctypes.CDLL) -> None:
    """Root is no more than anybody else in here."""
    libc.syscall(
        NUMBERS["capset"][MACHINES.get(platform.machine(), 1)],
        struct.pack("<Ii", _CAPABILITIES_V3, 0),
        struct.pack("<6I", 0, 0, 0, 0, 0, 0),
    )


def _limit() -> None:
    """No file may grow, and private memory ends where the machine's does.

    Not with a graphics card: its driver reserves far more than it uses, and writes to what looks
    like a file.
    """
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    memory_bytes = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    if hard == resource.RLIM_INFINITY or hard > memory_bytes:
        resource.setrlimit(resource.RLIMIT_DATA, (memory_bytes, memory_bytes))


def install(libc: ctypes.CDLL, column: int, program: bytes) -> None:
    """Put a seccomp filter in place for all threads.

    Raises:
        OSError: the kernel refused.
    """
    landlock.no_new_privileges(libc)
    buffer = ctypes.create_string_buffer(program, len(program))
    # struct sock_fprog: a length and, aligned, a pointer.
    described = struct.pack("HxxxxxxQ", len(program) // 8, ctypes.addressof(buffer))
    number = NUMBERS["seccomp"][column]
    if libc.syscall(number, _SET_FILTER, _ALL_THREADS, described) != 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
