# SPDX-License-Identifier: Apache-2.0
"""Tries operations with the n-th call failing, for larger and larger n until nothing fails."""

import traceback
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial

from desktop.core.errors import KnownError
from tests.helpers.faults import KINDS, failing_disk, leave_memory
from tests.helpers.operations import KEPT, OPERATIONS, Stage

LARGEST_N = 2_000


@dataclass(slots=True)
class Tally:
    """What came of it."""

    tried: int = 0
    told: int = 0
    sentences: set[str] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)


def disk_loop(
    stage: Stage,
    name: str,
    *,
    nths: Iterable[int] | None = None,
    kinds: Mapping[str, tuple[int, ...]] = KINDS,
    is_short: bool = False,
) -> Tally:
    """One operation with each kind of failure, at the n-th call and from the n-th on."""
    tally = Tally()
    with failing_disk(stage.folder) as disk:
        for kind, errors in kinds.items():
            for number in errors[:1] if is_short else errors:
                for is_once in (False,) if is_short else (True, False):
                    for nth in nths or range(1, LARGEST_N):
                        arm = partial(disk.fail, kind, nth, number, is_once=is_once)
                        what = f"{name}: {kind} {nth}, error {number}, once {is_once}"
                        _try(stage, name, arm, disk.repair, tally, what)
                        if not disk.has_failed:
                            break
    return tally


def memory_loop(stage: Stage, name: str, *, step_bytes: int = 2_000) -> Tally:
    """One operation with more and more memory until there is enough of it."""
    tally = Tally()
    for number in range(LARGEST_N):
        told = len(tally.faults) + tally.told
        arm = partial(leave_memory, number * step_bytes)
        what = f"{name}: {number * step_bytes} bytes"
        _try(stage, name, arm, leave_memory, tally, what)
        if len(tally.faults) + tally.told == told:
            break
    return tally


def _try(
    stage: Stage,
    name: str,
    arm: Callable[[], None],
    repair: Callable[[], None],
    tally: Tally,
    what: str,
) -> None:
    model, act = OPERATIONS[name]
    stage.begin(model)
    acknowledged = [] if model == "none" else [KEPT]
    tally.tried += 1
    try:
        act(stage, arm, acknowledged)
    except KnownError as error:
        tally.told += 1
        tally.sentences.add(type(error).__name__)
        if not error.sentence.endswith("."):
            tally.faults.append(f"{what}: told {error.sentence!r}")
    except Exception:  # noqa: BLE001  # whatever comes is a fault to report
        tally.faults.append(f"{what}: {traceback.format_exc(limit=-4)}")
    finally:
        repair()
    try:
        missing = set(acknowledged) - stage.texts()
    except Exception:  # noqa: BLE001  # whatever comes is a fault to report
        tally.faults.append(f"{what}: afterwards {traceback.format_exc(limit=-3)}")
    else:
        if missing:
            tally.faults.append(f"{what}: lost {len(missing)} messages")
