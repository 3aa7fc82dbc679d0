# SPDX-License-Identifier: Apache-2.0
"""This machine as core/fit.py wants it; what is slow to measure is kept in the state folder."""

import logging
import shutil
import threading
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
from desktop.turn.cards import APART_S, TIMES, CardLook, Cards, kept

_log = logging.getLogger(__name__)
_keeping = threading.Lock()
"""Held from reading the file to writing it: who looks at cards and who measures memory share it."""


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
    engine finds and how fast their memory is. Where a driver hangs it takes half a minute.

    Args:
        is_fresh: measure again, for example because the machine was busy the first time.
        engine: argv of the engine that is asked for cards; None: Carrel's own.

    Thread: any but the window's, and none that others wait for.
    """
    measured = _memory(paths, is_fresh=is_fresh)
    look = MachineLook(paths, engine)
    try:
        cards = look.take(is_fresh=is_fresh)
    finally:
        look.close()
    return _machine(paths, replace(measured, cards=cards))


def known_machine(paths: Paths) -> Machine:
    """The same without a look at graphics cards: what the last :class:`MachineLook` found.

    Thread: any but the window's.
    """
    return _machine(paths, _memory(paths))


def look_due(paths: Paths) -> str:
    """For which engine and driver there should be a :class:`MachineLook`; empty: there need not.

    Reads small files.
    """
    known = _known(paths.bandwidth)
    cards = kept(known.cards if known is not None else None)
    return cards.mark if cards.is_due else ""


class MachineLook:
    """A look at the graphics cards, kept for :func:`known_machine`."""

    def __init__(self, paths: Paths, engine: Sequence[str] | None = None) -> None:
        """Start nothing yet. ``engine``: argv of the child; None: Carrel's own."""
        self._path = paths.bandwidth
        self._look = CardLook(engine or child_command("--engine"))
        self._is_closed = False

    def take(self, *, is_fresh: bool = False) -> Cards:
        """See :meth:`CardLook.take`. Nothing is kept of a look that was closed in the middle."""
        known = _known(self._path)
        cards = self._look.take(known.cards if known is not None else None, is_fresh=is_fresh)
        with _keeping:  # who measured the memory meanwhile has kept it
            now = _known(self._path)
            if now is not None and now.cards != cards and not self._is_closed:
                _keep(self._path, replace(now, cards=cards))
        return cards

    def close(self) -> None:
        """End the engine, from any thread and also in the middle; does not wait for it."""
        self._is_closed = True
        self._look.close()


def _memory(paths: Paths, *, is_fresh: bool = False) -> Measured:
    """Of the processor, measured and kept if that is due; ``cards`` as they are kept."""
    with _keeping:
        known = _known(paths.bandwidth)
        if known is not None and known.is_enough and not is_fresh:
            return known
        measured = _measured(known, is_fresh=is_fresh)
        _keep(paths.bandwidth, measured)
        return measured


def _machine(paths: Paths, measured: Measured) -> Machine:
    cards = kept(measured.cards)
    return Machine(
        memory_bytes=measured.memory_bytes,
        bandwidth_bytes_per_s=measured.bandwidth_bytes_per_s,
        vram_bytes=cards.memory_bytes,
        vram_bandwidth_bytes_per_s=cards.bandwidth_bytes_per_s,
        card_problem=cards.problem,
        free_disk_bytes=shutil.disk_usage(paths.models).free,
    )


def _measured(known: Measured | None, *, is_fresh: bool) -> Measured:
    memory, cores = memory_bytes()[0], physical_cores()
    none = Measured(bandwidth_bytes_per_s=0.0, memory_bytes=memory, cores=cores, times=0)
    before = known or none
    try:
        found = round(measure_bandwidth())  # as it will be read the next time
    except MemoryError:
        return before
    if is_fresh:  # what was measured before counts no more
        before = replace(none, cards=before.cards)
    return replace(
        before,
        bandwidth_bytes_per_s=max(found, before.bandwidth_bytes_per_s),
        times=before.times + 1,
        at_s=time.time(),
    )


def _known(path: Path) -> Measured | None:
    try:
        found = decode_json(path.read_bytes(), Measured, str(path))
    except (OSError, BadData):
        return None
    is_ours = (found.memory_bytes, found.cores) == (memory_bytes()[0], physical_cores())
    return found if is_ours and found.is_possible else None


def _keep(path: Path, measured: Measured) -> None:
    try:
        path.write_bytes(encode_json(measured))
    except OSError as error:
        _log.info("the measurement is not kept: %s", error)
