# SPDX-License-Identifier: Apache-2.0
"""This machine as core/fit.py wants it; what is slow to measure is kept in the state folder."""

import logging
import shutil
import time
from collections.abc import Iterable
from pathlib import Path

from desktop.child.cards import has_library_for_cards
from desktop.child.command import child_command
from desktop.core.declared import Struct, decode_json, encode_json
from desktop.core.errors import BadData, KnownError
from desktop.core.fit import Machine
from desktop.engine.client import EngineClient
from desktop.engine.cores import physical_cores
from desktop.engine.devices import Device
from desktop.engine.hardware import measure_bandwidth, memory_bytes
from desktop.paths import Paths

HELLO_S = 30.0
TIMES, APART_S = 3, 3600.0
"""So often is measured, so far apart: another program can only make the memory look slower."""
_log = logging.getLogger(__name__)


class Measured(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``bandwidth.json``: the measurement and the machine that it belongs to."""

    bandwidth_bytes_per_s: float
    memory_bytes: int
    cores: int
    vram_bytes: int = 0
    """Of the graphics cards with memory of their own that an engine can use."""
    times: int = 1
    at_s: float = 0.0
    """Unix time of the last measurement; ``bandwidth_bytes_per_s`` is the best of ``times``."""

    @property
    def is_enough(self) -> bool:
        """Whether it need not be measured once more now."""
        return self.times >= TIMES or abs(time.time() - self.at_s) < APART_S


def this_machine(paths: Paths, *, is_fresh: bool = False) -> Machine:
    """Look at this machine; what takes a second is done the first times and kept.

    That is the memory's bandwidth, and, if llama.cpp was built for graphics cards, which cards an
    engine finds.

    Args:
        is_fresh: measure again, for example because the machine was busy the first time.

    Thread: any but the window's.
    """
    total, _ = memory_bytes()
    measured = _measured(paths.bandwidth, total, is_fresh=is_fresh)
    return Machine(
        memory_bytes=total,
        bandwidth_bytes_per_s=measured.bandwidth_bytes_per_s,
        vram_bytes=measured.vram_bytes,
        free_disk_bytes=shutil.disk_usage(paths.models).free,
    )


def memory_of_cards(devices: Iterable[Device]) -> int:
    """Memory of the graphics cards that an engine named in its hello; 0: there is none.

    A card that shares the machine's memory adds nothing to it.
    """
    return sum(each.memory_bytes for each in devices if each.has_own_memory)


def _measured(path: Path, memory: int, *, is_fresh: bool) -> Measured:
    cores = physical_cores()
    known = None if is_fresh else _known(path)
    if known is not None and (known.memory_bytes, known.cores) != (memory, cores):
        known = None
    if known is not None and known.is_enough:
        return known
    try:
        found = round(measure_bandwidth())  # as it will be read the next time
    except MemoryError:
        nothing = Measured(bandwidth_bytes_per_s=0.0, memory_bytes=memory, cores=cores)
        return known or nothing
    measured = Measured(
        bandwidth_bytes_per_s=max(found, known.bandwidth_bytes_per_s) if known else found,
        times=known.times + 1 if known else 1,
        at_s=time.time(),
        memory_bytes=memory,
        cores=cores,
        vram_bytes=memory_of_cards(_devices()) if has_library_for_cards() else 0,
    )
    try:
        path.write_bytes(encode_json(measured))
    except OSError as error:
        _log.info("the measurement is not kept: %s", error)
    return measured


def _devices() -> tuple[Device, ...]:
    """What an engine can use; nothing if none starts: then the processor is what counts."""
    client = EngineClient(child_command("--engine"))
    try:
        return client.greet(HELLO_S).devices
    except KnownError as error:
        _log.info("no engine tells its graphics cards: %s", error.text())
        return ()
    finally:
        client.close()


def _known(path: Path) -> Measured | None:
    try:
        return decode_json(path.read_bytes(), Measured, str(path))
    except (OSError, BadData):
        return None
