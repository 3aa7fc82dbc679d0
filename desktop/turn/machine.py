# SPDX-License-Identifier: Apache-2.0
"""This machine as core/fit.py wants it; what is slow to measure is kept in the state folder."""

import logging
import shutil
import time
from collections.abc import Sequence
from pathlib import Path

from desktop.child.command import child_command
from desktop.core.declared import Struct, decode_json, encode_json, replace
from desktop.core.errors import BadData
from desktop.core.fit import Machine
from desktop.engine.cores import physical_cores
from desktop.engine.hardware import measure_bandwidth, memory_bytes
from desktop.paths import Paths
from desktop.turn.cards import APART_S, TIMES, Cards, look_at_cards

_log = logging.getLogger(__name__)


class Measured(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``bandwidth.json``: the measurements and the machine that they belong to."""

    bandwidth_bytes_per_s: float
    memory_bytes: int
    cores: int
    cards: Cards | None = None
    """None: not looked at."""
    times: int = 1
    at_s: float = 0.0
    """Unix time of the last measurement; ``bandwidth_bytes_per_s`` is the best of ``times``."""

    @property
    def is_enough(self) -> bool:
        """Whether it need not be measured once more now."""
        return self.times >= TIMES or abs(time.time() - self.at_s) < APART_S

    @property
    def is_possible(self) -> bool:
        """Whether a measurement can have come to it; somebody may have changed the file."""
        cards = self.cards.cards if self.cards is not None else ()
        own = min(self.bandwidth_bytes_per_s, self.times) >= 0
        return own and all(card.is_possible for card in cards)


def this_machine(
    paths: Paths, *, is_fresh: bool = False, engine: Sequence[str] | None = None
) -> Machine:
    """Look at this machine; what takes a second is done the first times and kept.

    That is the memory's bandwidth, and, if llama.cpp was built for graphics cards, which cards an
    engine finds and how fast their memory is.

    Args:
        is_fresh: measure again, for example because the machine was busy the first time.
        engine: argv of the engine that is asked for cards; None: Carrel's own.

    Thread: any but the window's.
    """
    total, _ = memory_bytes()
    known = None if is_fresh else _known(paths.bandwidth, total, physical_cores())
    measured = known
    if measured is None or not measured.is_enough:
        measured = _measured(known, total, physical_cores())
    cards = look_at_cards(measured.cards, engine or child_command("--engine"))
    measured = replace(measured, cards=cards)
    if measured != known:
        _keep(paths.bandwidth, measured)
    return Machine(
        memory_bytes=total,
        bandwidth_bytes_per_s=measured.bandwidth_bytes_per_s,
        vram_bytes=cards.memory_bytes,
        vram_bandwidth_bytes_per_s=cards.bandwidth_bytes_per_s,
        free_disk_bytes=shutil.disk_usage(paths.models).free,
    )


def _measured(known: Measured | None, memory: int, cores: int) -> Measured:
    before = known or Measured(bandwidth_bytes_per_s=0.0, memory_bytes=memory, cores=cores, times=0)
    try:
        found = round(measure_bandwidth())  # as it will be read the next time
    except MemoryError:
        return before
    return replace(
        before,
        bandwidth_bytes_per_s=max(found, before.bandwidth_bytes_per_s),
        times=before.times + 1,
        at_s=time.time(),
    )


def _known(path: Path, memory: int, cores: int) -> Measured | None:
    try:
        found = decode_json(path.read_bytes(), Measured, str(path))
    except (OSError, BadData):
        return None
    is_ours = (found.memory_bytes, found.cores) == (memory, cores)
    return found if is_ours and found.is_possible else None


def _keep(path: Path, measured: Measured) -> None:
    try:
        path.write_bytes(encode_json(measured))
    except OSError as error:
        _log.info("the measurement is not kept: %s", error)
