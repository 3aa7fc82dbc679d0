# SPDX-License-Identifier: Apache-2.0
"""Tries operations with kill -9 at the n-th change of the disk, for every n until it survives.

What a kill leaves behind is what reached the disk until then, so the points between two changes
are one and the same: every n is every point. Each process is forked, which costs milliseconds.
"""

import os
import sys
import time
import traceback
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass, field

from desktop.core.errors import KnownError
from desktop.store import chats, messages
from tests.helpers.faults import Disk, failing_disk
from tests.helpers.operations import KEPT, OPERATIONS, Stage

LARGEST_N = 5_000
_REFUSED, _BROKEN = 3, 4


@dataclass(slots=True)
class Deaths:
    """What came of it.

    Attributes:
        slowest_s: the longest next start: keys, opening, marking, reading the list.
    """

    kills: int = 0
    acknowledged: int = 0
    slowest_s: float = 0.0
    faults: list[str] = field(default_factory=list)


class _Told(list[str]):
    """Acknowledged texts, which outlive the process that adds them."""

    def __init__(self, pipe: int) -> None:
        super().__init__()
        self._pipe = pipe

    def append(self, text: str) -> None:
        super().append(text)
        os.write(self._pipe, text.encode() + b"\0")


def kill_loop(
    stage: Stage, name: str, *, nths: Iterable[int] | None = None, tears: bool = False
) -> Deaths:
    """One operation, killed at each point.

    Args:
        tears: half of the write at which it is killed arrives.
    """
    deaths = Deaths()
    with failing_disk(stage.folder) as disk:
        for nth in nths or range(1, LARGEST_N):
            if not _kill(stage, name, disk, nth, tears, deaths):
                break
    return deaths


def _kill(stage: Stage, name: str, disk: Disk, nth: int, tears: bool, deaths: Deaths) -> bool:
    """One process, and the next start; False: it lived to its end."""
    if sys.platform == "win32":
        raise AssertionError
    model, act = OPERATIONS[name]
    stage.begin(model)
    acknowledged = set() if model == "none" else {KEPT}
    what = f"{name}, killed at {nth}{' in a write' if tears else ''}"
    status, told = in_a_child(lambda texts: act(stage, lambda: disk.kill(nth, tears=tears), texts))
    acknowledged |= told
    is_killed = os.WIFSIGNALED(status)
    if not is_killed and os.WEXITSTATUS(status):
        deaths.faults.append(f"{what}: it ended with {os.WEXITSTATUS(status)}")
    deaths.kills += is_killed
    deaths.acknowledged += len(told)
    try:
        began_s = time.perf_counter()
        with closing(stage.open()) as db:  # no secret is given: nobody is asked
            messages.mark_interrupted(db)
            chats.list_chats(db)
            deaths.slowest_s = max(deaths.slowest_s, time.perf_counter() - began_s)
        missing = acknowledged - stage.texts()
    except Exception:  # noqa: BLE001  # whatever comes is a fault to report
        deaths.faults.append(f"{what}: afterwards {traceback.format_exc(limit=-3)}")
    else:
        if missing:
            deaths.faults.append(f"{what}: lost {len(missing)} messages")
    return is_killed


def in_a_child(work: Callable[[list[str]], None]) -> tuple[int, set[str]]:
    """Run it in a fork; how that ended, as of ``os.waitpid``, and what it acknowledged."""
    if sys.platform == "win32":
        raise AssertionError
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        status = 0
        try:
            work(_Told(writing))
        except KnownError:
            status = _REFUSED
        except BaseException:  # noqa: BLE001  # told by the status
            traceback.print_exc()
            status = _BROKEN
        finally:
            os._exit(status)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        data = pipe.read()
    whole = data.split(b"\0")[:-1]
    return os.waitpid(child, 0)[1], {text.decode() for text in whole}
