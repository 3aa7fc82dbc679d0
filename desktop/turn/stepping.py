# SPDX-License-Identifier: Apache-2.0
"""How much of the graphics card each model took the last time, where that was less than wanted.

So that what failed once is not tried at every start. Kept in the state folder for some days: a card
may have been full of something else. An engine that ended while it loaded cannot step down itself;
then the next load begins with less, and says so. One that ended before it had introduced itself was
most likely ended by a card's driver: no model's engine loads one then, until driver or engine is
another one.
"""

import logging
import os
import threading
import time
from pathlib import Path

from desktop.child.cards import has_library_for_cards
from desktop.core.declared import Struct, decode_json, encode_json, replace
from desktop.core.errors import BadData
from desktop.core.records import ModelFile
from desktop.engine.devices import Attempt
from desktop.engine.life import SUSPENDED
from desktop.engine.load import Load
from desktop.engine.protocol import Event, FailCode, Failed, Loaded
from desktop.library.ledger import Look, look_at
from desktop.turn.cards import here

log = logging.getLogger(__name__)
KEPT_S = 3 * 24 * 3600
_ENDED = (FailCode.CRASHED, FailCode.HUNG, FailCode.NOT_STARTED)


class _Known(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What worked for one file, as it looked, and what was wanted then."""

    look: Look
    wanted: Attempt
    worked: Attempt
    at_s: float


class _Unborn(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """With which engine and driver none came up, and how it ended."""

    mark: str  # of both, see Cards
    at_s: float
    detail: str


class _Kept(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the file holds; models by their path."""

    models: dict[str, _Known]
    unborn: _Unborn | None = None


class Steps:
    """What is known of all models. Any thread."""

    def __init__(self, path: Path | None = None) -> None:
        """``path``: ``graphics.json``; None: nothing outlives this process."""
        self._path = path
        self._lock = threading.Lock()
        self._kept: _Kept | None = None

    def start(self, model: ModelFile, load: Load) -> Attempt | None:
        """What to begin with; None: with what is wanted."""
        if load.gpu_layers == 0:
            return None
        with self._lock:
            kept = self._read()
        if (unborn := kept.unborn) is not None and _is_as_then(unborn):
            why = f"the processor is used: with the graphics card's driver {unborn.detail}"
            return replace(_wanted(load), gpu_layers=0, why=why[:400], has_failed=True)
        known = kept.models.get(str(model.path))
        if known is None or known.wanted != _wanted(load) or known.look != look_at(model.path):
            return None
        return known.worked if _is_fresh(known.at_s) else None

    def ended(self, model: ModelFile, load: Load, event: Event) -> None:
        """A load ended; only what went wrong is remembered. Not for one that we ended ourselves."""
        if load.gpu_layers == 0:
            return
        with self._lock:
            unborn = self._read().unborn
        if isinstance(event, Loaded) and unborn is not None and _is_as_then(unborn):
            return  # no card was tried
        match event:
            case Loaded(made=Attempt(has_failed=True) as made):
                self._remember(model, load, made)
            case Loaded(made=None):
                self._remember(model, load, None)
            case Failed(code=FailCode.NOT_STARTED) if has_library_for_cards():
                self._blame_driver(event.detail)
            case Failed() if event.code in _ENDED and event.detail != SUSPENDED:
                before = self.start(model, load) or _wanted(load)
                self._remember(model, load, _less(before, load, event.detail))
            case _:
                pass

    def _blame_driver(self, detail: str) -> None:
        with self._lock:
            kept = self._read()
            if kept.unborn is None or not _is_as_then(kept.unborn):
                unborn = _Unborn(mark=here().mark, at_s=time.time(), detail=detail[:300])
                self._write(replace(kept, unborn=unborn))

    def _remember(self, model: ModelFile, load: Load, worked: Attempt | None) -> None:
        look = look_at(model.path)
        with self._lock:
            kept = self._read()
            known = dict(kept.models)
            before = known.pop(str(model.path), None)
            if worked is not None and look is not None:
                if before is not None and before.worked == worked:
                    return
                known[str(model.path)] = _Known(
                    look=look, wanted=_wanted(load), worked=worked, at_s=time.time()
                )
            elif before is None:
                return
            self._write(replace(kept, models=known))

    def _read(self) -> _Kept:
        if self._kept is None:
            self._kept = _decoded(self._path) if self._path is not None else _Kept(models={})
        return self._kept

    def _write(self, kept: _Kept) -> None:
        self._kept = kept
        if self._path is None:
            return
        fresh = self._path.with_name(self._path.name + ".new")
        try:
            fresh.write_bytes(encode_json(kept) + b"\n")
            os.replace(fresh, self._path)
        except OSError as error:
            log.info("what the graphics card took is not kept: %s", error)


def _is_fresh(at_s: float) -> bool:
    return 0 <= time.time() - at_s < KEPT_S


def _is_as_then(unborn: _Unborn) -> bool:
    return unborn.mark == here().mark and _is_fresh(unborn.at_s)


def _wanted(load: Load) -> Attempt:
    return Attempt(gpu_layers=load.gpu_layers, ctx_tokens=load.ctx_tokens)


def _less(before: Attempt, load: Load, detail: str) -> Attempt:
    """Half of the layers that ended the engine; from one layer on, or if unknown, none."""
    most = before.gpu_layers if before.gpu_layers >= 0 else load.size.layers + 1
    fewer = most // 2 if load.size.layers else 0
    what = f"{fewer} layers are on the graphics card" if fewer else "the processor is used"
    why = f"{what}: the engine ended with {most if load.size.layers else 'all'} of them ({detail})"
    return replace(before, gpu_layers=fewer, why=why[:400], has_failed=True)


def _decoded(path: Path) -> _Kept:
    try:
        return decode_json(path.read_bytes(), _Kept, str(path))
    except FileNotFoundError:
        return _Kept(models={})
    except (OSError, BadData) as error:
        log.info("what the graphics card took is not known any more: %s", error)
        return _Kept(models={})
