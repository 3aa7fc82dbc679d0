# SPDX-License-Identifier: Apache-2.0
"""Cores and memory of this machine. The only importer of psutil."""

import os

import psutil


def physical_cores() -> int:
    """Cores that this process may use, without hyper-threads.

    llama.cpp's matrix products keep a core's arithmetic units busy, so a second thread on the same
    core only adds waiting.
    """
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    try:
        physical = psutil.cpu_count(logical=False)
    except OSError:  # an engine's cell may hide what psutil looks at
        physical = None
    return max(1, min(allowed or 1, physical or allowed or 1))


def is_suspended(pid: int) -> bool:
    """Whether a process was halted from outside, as SIGSTOP does, and so will never answer."""
    try:
        return str(psutil.Process(pid).status()) == psutil.STATUS_STOPPED
    except psutil.Error:
        return False


def memory_bytes() -> tuple[int, int]:
    """Memory of the machine and what is available of it without swapping."""
    memory = psutil.virtual_memory()
    return int(memory.total), int(memory.available)
