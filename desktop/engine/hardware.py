# SPDX-License-Identifier: Apache-2.0
"""Memory, processes and memory bandwidth of this machine. The only importer of psutil."""

import ctypes
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil

from desktop.engine.cores import physical_cores


def counted_cores() -> int | None:
    """Cores without hyper-threads, of the whole machine; None: nobody knows."""
    try:
        return psutil.cpu_count(logical=False)
    except OSError:  # an engine's cell may hide what psutil looks at
        return None


def is_suspended(pid: int) -> bool:
    """Whether a process was halted from outside, as SIGSTOP does, and so will never answer."""
    try:
        return str(psutil.Process(pid).status()) == psutil.STATUS_STOPPED
    except psutil.Error:
        return False


def worked_s(pid: int) -> float | None:
    """Processor time of a process so far, in seconds; None: it cannot be told."""
    try:
        spent = psutil.Process(pid).cpu_times()
    except psutil.Error:
        return None
    return float(spent.user + spent.system)


_NETWORK = ("nfs", "cifs", "smb", "afp", "webdav", "davfs", "fuse.sshfs", "fuse.rclone", "9p")


def is_network_folder(folder: Path) -> bool:
    """Whether a folder lies on another computer, as far as the system tells."""
    name = str(folder)
    if name.startswith(("\\\\", "//")):
        return True
    try:
        found = psutil.disk_partitions(all=True)
    except (OSError, psutil.Error):
        return False
    mounts = [
        each
        for each in found
        if folder == Path(each.mountpoint) or Path(each.mountpoint) in folder.parents
    ]
    if not mounts:
        return False
    nearest = max(mounts, key=lambda each: len(each.mountpoint))
    return nearest.fstype.lower().startswith(_NETWORK) or "remote" in nearest.opts.split(",")


def memory_bytes(root: str = "/") -> tuple[int, int]:
    """Memory of the machine and what is available of it without swapping.

    On Linux no more than what this process's control groups may have, as in a container or with a
    limit of systemd.
    """
    memory = psutil.virtual_memory()
    total, available = int(memory.total), int(memory.available)
    if sys.platform == "linux":
        for limit, free in _group_limits(Path(root)):
            total, available = min(total, limit), min(available, free)
    return total, available


_GROUP_FILES = {
    "": ("", "memory.max", "memory.current", "inactive_file"),
    "memory": ("memory", "memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file"),
}
"""By the controllers of a line of /proc/self/cgroup, of version 2 and of 1: below which folder,
what limits, what is used, and what of that are files that the kernel drops when it must."""


def _group_limits(root: Path) -> Iterator[tuple[int, int]]:
    """Limit and what is left of it, of each control group around this process that has one."""
    for line in _text(root / "proc/self/cgroup").splitlines():
        _, controllers, group = line.split(":", 2)
        if controllers not in _GROUP_FILES:
            continue
        folder, most, used, dropped = _GROUP_FILES[controllers]
        parts = [part for part in group.split("/") if part not in {"", ".."}]
        for depth in range(len(parts) + 1):
            place = root.joinpath("sys/fs/cgroup", folder, *parts[:depth])
            limit = _text(place / most).strip()
            if not limit.isdecimal():  # "max", or no file
                continue
            words = _text(place / "memory.stat").split()
            facts = dict(zip(words[::2], words[1::2], strict=False))
            taken = int(_text(place / used).strip() or 0) - int(facts.get(dropped, 0))
            yield int(limit), max(0, int(limit) - taken)


def _text(path: Path) -> str:
    """Of a file that may not be there."""
    try:
        return path.read_text(encoding="ascii", errors="replace")
    except OSError:
        return ""


def measure_bandwidth(copy_bytes: int = 256_000_000, rounds: int = 3) -> float:
    """Bytes a second that all cores together read and write while they copy memory.

    Decoding reads weights as copying does, so this predicts its speed (core/fit.py). The best of
    several rounds counts: other programs can only make it look slower. Takes some tenths of a
    second and twice ``copy_bytes`` of memory, which is freed again.

    Raises:
        MemoryError: not so much memory.
    """
    threads = physical_cores()
    part = copy_bytes // threads
    # memset first: memory that was never written is not there yet.
    sources = [ctypes.create_string_buffer(part) for _ in range(threads)]
    targets = [ctypes.create_string_buffer(part) for _ in range(threads)]
    for buffer in (*sources, *targets):
        ctypes.memset(buffer, 1, part)
    best = 0.0
    with ThreadPoolExecutor(threads) as pool:
        for _ in range(rounds):
            started = time.perf_counter()
            # ctypes lets the other threads run during a foreign call.
            list(pool.map(ctypes.memmove, targets, sources, [part] * threads))
            took_s = time.perf_counter() - started
            best = max(best, 2.0 * part * threads / took_s)
    return best
