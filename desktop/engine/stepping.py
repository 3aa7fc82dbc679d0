# SPDX-License-Identifier: Apache-2.0
"""Loading with a graphics card that may not have the room, or may not work. In the engine child.

What was wanted is tried first, or what turned out to work the last time; then less and less of the
card, as desktop.engine.devices says. What came of it is told with Loaded.
"""

from collections.abc import Callable, Sequence

from desktop.core.declared import replace
from desktop.core.fit import gigabytes
from desktop.engine.devices import Attempt, Device, attempts, held_bytes, layers_to_try
from desktop.engine.failures import RequestFailed
from desktop.engine.llama import AbortFlag, Log, devices
from desktop.engine.load import Load
from desktop.engine.model import LoadedModel
from desktop.engine.protocol import FailCode

_UNUSED = "the processor is used: llama.cpp put nothing on the graphics card"
_OF_THE_FILE = (FailCode.MISSING, FailCode.CHANGED)


def load_stepping(
    load: Load, log: Log, abort: AbortFlag, on_fraction: Callable[[float], None]
) -> tuple[LoadedModel, Attempt | None]:
    """A loaded model, and how it was loaded if not as it was wanted.

    Raises:
        RequestFailed: the processor alone cannot load it either.
        Stopped: the abort flag was raised.
    """
    there = devices()
    if load.gpu_layers == 0 or not any(device.is_card for device in there):
        without = load.start if load.start is not None and load.start.gpu_layers == 0 else None
        return LoadedModel(load, log, abort, on_fraction), without
    wanted = Attempt(gpu_layers=load.gpu_layers, ctx_tokens=load.ctx_tokens)
    first = load.start or _auto(load, wanted)
    reason, failure = "", None
    for attempt in attempts(first, load.size.layers + 1 if load.size.layers else 0):
        if problem := _too_large(load, attempt, there):
            failure = RequestFailed(FailCode.NO_MEMORY, problem)
            continue
        tried = replace(load, gpu_layers=attempt.gpu_layers, ctx_tokens=attempt.ctx_tokens)
        model = None
        try:
            model = LoadedModel(tried, log, abort, on_fraction)
            if attempt.gpu_layers:
                model.try_out()
        except RequestFailed as failed:
            if model is not None:
                model.free()
            if failed.code in _OF_THE_FILE:
                raise
            failure, reason = failed, reason or failed.detail
            continue
        if attempt.gpu_layers and not log.offloaded_layers[0]:
            attempt = replace(attempt, gpu_layers=0, why=_UNUSED)  # noqa: PLW2901
        if not attempt.why:
            return model, None
        because = f": {reason}" if reason else ""
        why = f"{attempt.why}{because}"[:400]
        return model, replace(attempt, why=why, has_failed=attempt.has_failed or bool(reason))
    assert failure is not None
    raise failure


def refusal(load: Load, there: Sequence[Device]) -> str:
    """Why it is not even tried: memory and cards together are too small; empty: they are not."""
    first = load.start or Attempt(gpu_layers=load.gpu_layers, ctx_tokens=load.ctx_tokens)
    why = _too_large(load, first, there)
    everything = Attempt(gpu_layers=-1, ctx_tokens=first.ctx_tokens)
    if why and first.gpu_layers >= 0 and not _too_large(load, everything, there):
        fitting = layers_to_try(load.size, there, first.ctx_tokens, load.kv_type.fraction)
        count = load.size.layers + 1 if fitting < 0 else fitting
        why = f"{load.lacks}; with {count} layers on the graphics card it would fit too"
    return why


def _too_large(load: Load, attempt: Attempt, there: Sequence[Device]) -> str:
    if not load.lacks:
        return ""
    shorter = max(0, load.ctx_tokens - attempt.ctx_tokens)
    saved = load.size.kv_bytes_per_token * shorter * load.kv_type.fraction
    missing = load.lacks_bytes - round(saved)
    held = held_bytes(
        load.size, there, attempt.ctx_tokens, load.kv_type.fraction, attempt.gpu_layers
    )
    if held is None or missing < 0 or 0 < held >= missing:
        return ""
    why = load.lacks
    if held:
        why = f"{load.lacks}; the graphics card can take {gigabytes(held)} of that"
    return why


def _auto(load: Load, wanted: Attempt) -> Attempt:
    """As many layers as the cards have room for, where nobody chose a number."""
    if load.gpu_layers >= 0:
        return wanted
    weights_bytes = load.size.weights_bytes + load.adapter_bytes  # they lie beside their layers
    size = replace(load.size, weights_bytes=weights_bytes)
    fitting = layers_to_try(size, devices(), load.ctx_tokens, load.kv_type.fraction)
    if fitting < 0:
        return wanted
    layers = load.size.layers + 1
    why = f"{fitting} of {layers} layers are on the graphics card, which has no room for more"
    return replace(wanted, gpu_layers=fitting, why=why)
