# SPDX-License-Identifier: Apache-2.0
"""The request to load a model; part of the protocol."""

from desktop.child.sandbox.level import Level
from desktop.core.declared import Struct, replace
from desktop.engine.devices import Attempt, Size
from desktop.engine.options import FlashAttention, KnownAdapter, KvType, Stretch


class Load(Struct, tag="load", frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Load a model in place of the one that is there.

    Attributes:
        path: of the GGUF (first part of a split one).
        more_files: what the engine must also be able to read: the other parts, a draft model's,
            adapters, in this order.
        sha256: of ``path`` and ``more_files`` in order, what must be checked first; empty: nothing.
            An adapter that differs only may not act.
        isolation: the least level at which the engine may run this model.
        ctx_tokens: wanted context window; 0 takes what the model was trained for.
        gpu_layers: -1 as many as fit, 0 none.
        size: what decides how many fit.
        start: what turned out to work the last time, to begin with; None: with what is wanted.
        threads: 0 takes the number of physical cores.
        most_threads: no more than so many, whatever is taken; 0: there is no limit.
        chat_template: Jinja2 text that replaces the file's own; empty keeps it.
        kv_type: smaller ones hold a longer conversation in the same memory and lose a little.
        lacks: why it does not fit into this machine's memory; refused with it where no graphics
            card can hold what is missing. Empty: it fits.
        lacks_bytes: how much is missing.
        locks_memory: keep the weights in memory, so that the system cannot put them aside.
        maps_file: let the system read the file as it is used, and share it; else it is read whole.
        stretch: for a context that is longer than what the model was trained for.
        adapters: those of ``more_files`` that are adapters. Which of them act, and how strongly,
            each Generate says: another choice needs no other load.
        adapter_bytes: of those that may act by the settings; what they take of the memory.
        draft: a smaller model that guesses ahead, one of ``more_files``; empty: none.
        draft_problem: why the one that is wanted is not used; Loaded tells it again.
    """

    id: int
    path: str
    more_files: tuple[str, ...] = ()
    sha256: tuple[str, ...] = ()
    isolation: Level = Level.NONE
    ctx_tokens: int = 4096
    gpu_layers: int = -1
    size: Size = Size()
    start: Attempt | None = None
    threads: int = 0
    most_threads: int = 0
    chat_template: str = ""
    kv_type: KvType = KvType.F16
    flash_attention: FlashAttention = FlashAttention.AUTO
    stretch: Stretch = Stretch()
    locks_memory: bool = False
    maps_file: bool = True
    adapters: tuple[KnownAdapter, ...] = ()
    adapter_bytes: int = 0
    draft: str = ""
    draft_problem: str = ""
    lacks: str = ""
    lacks_bytes: int = 0

    @property
    def bare(self) -> "Load":
        """What matters afterwards: not that files were checked, nor what was tried first, nor what
        adapters will take once they act."""
        return replace(self, id=0, sha256=(), start=None, adapter_bytes=0)
