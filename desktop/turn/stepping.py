# SPDX-License-Identifier: Apache-2.0
"""How much of the graphics card each model took the last time, where that was less than wanted.

So that what failed once is not tried at every start. Kept in the state folder for some days: a card
may have been full of something else. An engine that ended while it loaded cannot step down itself;
then the next load begins with less, and says so.
"""

import logging
import os
import threading
import time
from pathlib import Path

from desktop.core.declared import Struct, decode_json, encode_json, replace
from desktop.core.errors import BadData
from desktop.core.records import ModelFile
from desktop.engine.devices import Attempt
from desktop.engine.life import SUSPENDED
from desktop.engine.load import Load
from desktop.engine.protocol import Event, FailCode, Failed, Loaded
from desktop.library.ledger import Look, look_at

log = logging.getLogger(__name__)
KEPT_S = 3 * 24 * 3600
_ENDED = (FailCode.CRASHED, FailCode.HUNG)


class _Known(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What worked for one file, as it looked, and what was wanted then."""

    look: Look
    wanted: Attempt
    worked: Attempt
    at_s: float


class Steps:
    """What is known of all models. Any thread."""

    def __init__(self, path: Path | None = None) -> None:
        """``path``: ``graphics.json``; None: nothing outlives this process."""
        self._path = path
        self._lock = threading.Lock()
        self._known: dict[str, _Known] | None = None

    def start(self, model: ModelFile, load: Load) -> Attempt | None:
        """What to begin with; None: with what is wanted."""
        if load.gpu_layers == 0:
            return None
        with self._lock:
            known = self._read().get(str(model.path))
        if known is None or known.wanted != _wanted(load) or known.look != look_at(model.path):
            return None
        return known.worked if 0 <= time.time() - known.at_s < KEPT_S else None

    def ended(self, model: ModelFile, load: Load, event: Event) -> None:
        """A load ended; only what went wrong is remembered. Not for one that we ended ourselves."""
        if load.gpu_layers == 0:
            return
        match event:
            case Loaded(made=Attempt(has_failed=True) as made):
                self._remember(model, load, made)
            case Loaded(made=None):
                self._remember(model, load, None)
            case Failed() if event.code in _ENDED and event.detail != SUSPENDED:
                before = self.start(model, load) or _wanted(load)
                self._remember(model, load, _less(before, load, event.detail))
            case _:
                pass

    def _remember(self, model: ModelFile, load: Load, worked: Attempt | None) -> None:
        look = look_at(model.path)
        with self._lock:
            known = dict(self._read())
            before = known.pop(str(model.path), None)
            if worked is not None and look is not None:
                if before is not None and before.worked == worked:
                    return
                known[str(model.path)] = _Known(
                    look=look, wanted=_wanted(load), worked=worked, at_s=time.time()
                )
            elif before is None:
                return
            self._known = known
            self._write(known)

    def _read(self) -> dict[str, _Known]:
        if self._known is None:
            self._known = _decoded(self._path) if self._path is not None else {}
        return self._known

    def _write(self, known: dict[str, _Known]) -> None:
        if self._path is None:
            return
        fresh = self._path.with_name(self._path.name + ".new")
        try:
            fresh.write_bytes(encode_json(known) + b"\n")
            os.replace(fresh, self._path)
        except OSError as error:
            log.info("what the graphics card took is not kept: %s", error)


def _wanted(load: Load) -> Attempt:
    return Attempt(gpu_layers=load.gpu_layers, ctx_tokens=load.ctx_tokens)


def _less(before: Attempt, load: Load, detail: str) -> Attempt:
    """Half of the layers that ended the engine; from one layer on, or if unknown, none."""
    most = before.gpu_layers if before.gpu_layers >= 0 else load.size.layers + 1
    fewer = most // 2 if load.size.layers else 0
    what = f"{fewer} layers are on the graphics card" if fewer else "the processor is used"
    why = f"{what}: the engine ended with {most if load.size.layers else 'all'} of them ({detail})"
    return replace(before, gpu_layers=fewer, why=why[:400], has_failed=True)


def _decoded(path: Path) -> dict[str, _Known]:
    try:
        return decode_json(path.read_bytes(), dict[str, _Known], str(path))
    except FileNotFoundError:
        return {}
    except (OSError, BadData) as error:
        log.info("what the graphics card took is not known any more: %s", error)
        return {}
