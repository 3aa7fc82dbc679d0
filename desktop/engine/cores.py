# SPDX-License-Identifier: Apache-2.0
"""What an engine has to know of the machine before it loads. Imports little: every engine waits."""

import os
import sys
from collections.abc import Iterable, MutableMapping, Sequence

_TOPOLOGY = "/sys/devices/system/cpu/cpu{}/topology/"
_SHARING = ("core_cpus_list", "thread_siblings_list")
"""Of one core; the second name is that of Linux before 5.3."""

SPINS = 10_000
"""Some hundred microseconds: longer than llama.cpp's threads wait for each other on a quiet
machine, and nothing beside the milliseconds for which another program keeps a core."""


def wait_briefly(environment: MutableMapping[str, str] = os.environ) -> None:
    """Let GNU's OpenMP sleep when a thread is late, and not spin for milliseconds.

    It must be called before llama.cpp is loaded, with which OpenMP comes. Else a thread that spins
    takes the core that the late one waits for, several hundred times a token. What somebody chose
    for OpenMP stays. Other kinds of OpenMP do not know the variable.
    """
    if not environment.keys() & {"OMP_WAIT_POLICY", "GOMP_SPINCOUNT"}:
        environment["GOMP_SPINCOUNT"] = str(SPINS)


def physical_cores() -> int:
    """Cores that this process may use, without hyper-threads.

    llama.cpp's matrix products keep a core's arithmetic units busy, so a second thread on the same
    core only adds waiting.
    """
    if sys.platform == "linux":
        allowed = os.sched_getaffinity(0)
        if cores := distinct_cores(allowed):
            return cores
        count: int | None = len(allowed)
    else:
        count = os.cpu_count()
    from desktop.engine.hardware import counted_cores  # noqa: PLC0415  # psutil takes its time

    return max(1, min(count or 1, counted_cores() or count or 1))


def distinct_cores(processors: Iterable[int], topology: str = _TOPOLOGY) -> int:
    """To how many cores these processors belong, as Linux says; 0: it does not say."""
    found = set()
    for number in processors:
        for name in _SHARING:
            try:
                with open(topology.format(number) + name, encoding="ascii") as file:
                    found.add(file.read().strip())
                break
            except OSError:
                continue
        else:
            return 0
    return len(found - {""})


def lockable_bytes() -> int | None:
    """How much memory this process may lock; None: no limit, or none that can be told."""
    if sys.platform == "win32":
        return None
    import resource  # noqa: PLC0415  # POSIX only

    limit = resource.getrlimit(resource.RLIMIT_MEMLOCK)[0]
    return None if limit == resource.RLIM_INFINITY else limit


def threads_for(wanted: int, most: int) -> int:
    """How many threads compute, 1 or more.

    Args:
        wanted: 0: one for each physical core.
        most: no more than so many; 0: there is no limit.
    """
    threads = wanted or physical_cores()
    return min(threads, most) if most else threads


def lock_problem(problems: Sequence[str], limit_bytes: int | None) -> str:
    """Why llama.cpp could not lock the weights, from its warnings; empty: it could.

    Args:
        limit_bytes: how much this process may lock; None: not limited.
    """
    signs = ("failed to mlock", "failed to virtuallock", "mlock not supported")
    warning = next((line for line in problems if any(s in line.lower() for s in signs)), "")
    if not warning:
        return ""
    if limit_bytes is not None:
        return f"the system lets a program lock {limit_bytes / 1e6:.1f} MB only (ulimit -l)"
    return warning.rpartition(": ")[2][:200] or warning[:200]
