# SPDX-License-Identifier: Apache-2.0
"""This machine as core/fit.py wants it; what is slow to measure is kept in the state folder."""

import logging
import shutil
from pathlib import Path

from desktop.core.declared import Struct, decode_json, encode_json
from desktop.core.errors import BadData
from desktop.core.fit import Machine
from desktop.engine.devices import Device
from desktop.engine.hardware import measure_bandwidth, memory_bytes, physical_cores
from desktop.paths import Paths

_log = logging.getLogger(__name__)


class Measured(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``bandwidth.json``: the measurement and the machine that it belongs to."""

    bandwidth_bytes_per_s: float
    memory_bytes: int
    cores: int


def this_machine(
    paths: Paths, devices: tuple[Device, ...] = (), *, is_fresh: bool = False
) -> Machine:
    """Look at this machine. Measures the memory's bandwidth the first time, for about a second.

    Args:
        devices: what an engine said in its hello; none: only the processor is known.
        is_fresh: measure again, for example because the machine was busy the first time.

    Thread: any but the window's.
    """
    total, _ = memory_bytes()
    cards = [device.memory_bytes for device in devices if device.kind == "gpu"]
    return Machine(
        memory_bytes=total,
        bandwidth_bytes_per_s=_bandwidth(paths.bandwidth, total, is_fresh=is_fresh),
        vram_bytes=max(cards, default=0),
        free_disk_bytes=shutil.disk_usage(paths.models).free,
    )


def _bandwidth(path: Path, memory: int, *, is_fresh: bool) -> float:
    cores = physical_cores()
    known = None if is_fresh else _known(path)
    if known is not None and (known.memory_bytes, known.cores) == (memory, cores):
        return known.bandwidth_bytes_per_s
    try:
        found = round(measure_bandwidth())  # as it will be read the next time
    except MemoryError:
        return 0.0
    measured = Measured(bandwidth_bytes_per_s=found, memory_bytes=memory, cores=cores)
    try:
        path.write_bytes(encode_json(measured))
    except OSError as error:
        _log.info("the measurement is not kept: %s", error)
    return found


def _known(path: Path) -> Measured | None:
    try:
        return decode_json(path.read_bytes(), Measured, str(path))
    except (OSError, BadData):
        return None
