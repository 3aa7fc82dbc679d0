# SPDX-License-Identifier: Apache-2.0
"""From the settings to what the engine is asked for."""

from desktop.child.sandbox.level import Level
from desktop.core.records import Domain, ModelFile
from desktop.engine.hardware import memory_bytes
from desktop.engine.options import KvType, Wishes
from desktop.engine.protocol import Generate, Load, Overflow
from desktop.library.splits import part_of
from desktop.settings import spec
from desktop.settings.preferences import Preferences
from desktop.turn.fits import lacking
from desktop.turn.prompting import sampling_for

FLOORS = {"any": Level.NONE, "partial": Level.PARTIAL, "full": Level.FULL}
"""The levels that the words of the setting ask for."""
THINKS = {"auto": None, "on": True, "off": False}
_NONE = Wishes()


def load_for(model: ModelFile, preferences: Preferences, wishes: Wishes | None = None) -> Load:
    """How a model is loaded: its parts, and the adapters that one question wants."""
    get = preferences.get
    floor = FLOORS[get(spec.ISOLATION)]
    part = part_of(model.path)
    parts = part.all()[1:] if part is not None else ()
    adapters = (adapter.path for adapter in (wishes or _NONE).adapters)
    kv_type = KvType(get(spec.KV_TYPE))
    return Load(
        id=0,
        path=str(model.path),
        more_files=(*map(str, parts), *adapters),
        isolation=floor,
        ctx_tokens=get(spec.CTX_TOKENS),
        gpu_layers=0 if floor is Level.FULL else get(spec.GPU_LAYERS),
        threads=get(spec.THREADS),
        kv_type=kv_type,
        lacks=lacking(model, get(spec.CTX_TOKENS), kv_type.fraction, memory_bytes()[0]),
        locks_memory=get(spec.LOCK_MEMORY) == "on",
    )


def generate_for(
    domain: Domain, preferences: Preferences, wishes: Wishes | None = None
) -> Generate:
    """How an answer is written; its messages come later."""
    get = preferences.get
    wishes = wishes or _NONE
    return Generate(
        id=0,
        messages=(),
        sampling=sampling_for(domain, get(spec.TEMPERATURE)),
        max_tokens=get(spec.MAX_TOKENS),
        constraint=wishes.constraint,
        adapters=wishes.adapters,
        overflow=Overflow(get(spec.WHEN_FULL)),
        thinks=THINKS[get(spec.REASONING)],
    )
