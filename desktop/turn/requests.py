# SPDX-License-Identifier: Apache-2.0
"""From the settings to what the engine is asked for."""

from pathlib import Path

from desktop.child.sandbox.level import Level
from desktop.core.records import Domain, ModelFile
from desktop.engine.devices import Size
from desktop.engine.hardware import memory_bytes
from desktop.engine.load import Load
from desktop.engine.options import FlashAttention, KvType, RopeScaling, Stretch, Wishes
from desktop.engine.protocol import Generate
from desktop.library.shelf import model_at
from desktop.library.splits import part_of
from desktop.library.vocabulary import draft_problem
from desktop.policy.current import now
from desktop.policy.share_keys import MAX_THREADS
from desktop.settings import spec
from desktop.settings.loading import (
    DRAFT_MODEL,
    FLASH_ATTENTION,
    MAP_FILE,
    ROPE_FACTOR,
    ROPE_SCALING,
)
from desktop.settings.per_model import Chooses
from desktop.turn.adapters import acting, known
from desktop.turn.fits import Beside, lacking, memory_beside, stretched
from desktop.turn.prompting import overflow_of, sampling_for

FLOORS = {"any": Level.NONE, "partial": Level.PARTIAL, "full": Level.FULL}
"""The levels that the words of the setting ask for."""
THINKS = {"auto": None, "on": True, "off": False}
LONGEST_PASSAGE_TOKENS = 300
"""Twice what the longest article of the handbook has: where a reader that stammers stops."""
_NONE = Wishes()


def load_for(model: ModelFile, settings: Chooses, wishes: Wishes | None = None) -> Load:
    """How a model is loaded: its parts, and all adapters that are known for it; which of them act
    each question says.

    Args:
        settings: as they hold for this model.
    """
    get = settings.get
    floor = FLOORS[get(spec.ISOLATION)]
    draft, problem = _draft_for(model, settings)
    adapters, adapter_bytes = known(model, settings, wishes)
    kv_type = KvType(get(spec.KV_TYPE))
    stretch = Stretch(scaling=RopeScaling(get(ROPE_SCALING)), factor=get(ROPE_FACTOR))
    wanted = get(spec.CTX_TOKENS)
    beside = Beside(memory_beside(draft, wanted), adapter_bytes)
    tall = stretched(model, stretch)
    lacks, lacks_bytes = lacking(tall, wanted, kv_type.fraction, memory_bytes()[0], beside)
    return Load(
        id=0,
        path=str(model.path),
        more_files=(*_beside(model, draft), *(each.path for each in adapters)),
        isolation=floor,
        ctx_tokens=wanted,
        gpu_layers=0 if floor is Level.FULL else get(spec.GPU_LAYERS),
        size=Size(
            weights_bytes=model.size_bytes,
            layers=model.layers,
            kv_bytes_per_token=model.kv_bytes_per_token,
            state_bytes=model.state_bytes,
        ),
        threads=get(spec.THREADS),
        most_threads=now().get(MAX_THREADS),
        kv_type=kv_type,
        flash_attention=FlashAttention(get(FLASH_ATTENTION)),
        stretch=stretch,
        adapters=adapters,
        adapter_bytes=adapter_bytes,
        draft=draft,
        draft_problem=problem,
        lacks=lacks,
        lacks_bytes=lacks_bytes,
        locks_memory=get(spec.LOCK_MEMORY) == "on",
        maps_file=get(MAP_FILE) == "on",
    )


def _beside(model: ModelFile, draft: str) -> tuple[str, ...]:
    """The other parts of a model, and all of its draft model's."""
    drafts = _all_of(Path(draft)) if draft else ()
    return tuple(map(str, (*_all_of(model.path)[1:], *drafts)))


def _all_of(path: Path) -> tuple[Path, ...]:
    part = part_of(path)
    return part.all() if part is not None else (path,)


def _draft_for(model: ModelFile, settings: Chooses) -> tuple[str, str]:
    """The draft model's file and "", or "" and why the wanted one is not used."""
    wanted = settings.get(DRAFT_MODEL)
    if not wanted:
        return "", ""
    draft = model_at(Path(wanted))
    problem = draft_problem(draft, model)
    return ("", f"{draft.name}: {problem}") if problem else (str(draft.path), "")


def generate_for(domain: Domain, settings: Chooses, wishes: Wishes | None = None) -> Generate:
    """How an answer is written; its messages come later.

    Args:
        settings: as they hold for the model that answers.
    """
    get = settings.get
    wishes = wishes or _NONE
    return Generate(
        id=0,
        messages=(),
        sampling=sampling_for(domain, get(spec.TEMPERATURE)),
        max_tokens=_longest(domain, get(spec.MAX_TOKENS)),
        constraint=wishes.constraint,
        adapters=acting(settings, wishes),
        overflow=overflow_of(get(spec.WHEN_FULL)),
        thinks=THINKS[get(spec.REASONING)],
        guesses=get(spec.GUESS_AHEAD) == "on",
    )


def _longest(domain: Domain, wanted_tokens: int) -> int:
    if not domain.uses_handbook:
        return wanted_tokens
    return min(wanted_tokens or LONGEST_PASSAGE_TOKENS, LONGEST_PASSAGE_TOKENS)
