# SPDX-License-Identifier: Apache-2.0
"""Where a model can run, how much of it goes where, and what came of it. Plain records.

Also which attempts a load makes when a graphics card does not take it: fewer layers, then a smaller
context, then the processor. Every one is told; none is silent.
"""

from collections.abc import Iterator, Sequence

from desktop.core.declared import Struct
from desktop.core.fit import USUAL_LAYERS
from desktop.core.layers import bytes_of_layers, layers_that_fit, room_on

CARDS = ("gpu", "igpu")
"""Kinds of devices that are graphics cards; the second shares the machine's memory."""
LEAST_CTX_TOKENS = 1024
"""The context is not made smaller than this to keep layers on the card."""


class Device(Struct, frozen=True, kw_only=True):
    """Where layers can run; memory is 0 where the back-end cannot tell."""

    name: str
    description: str
    kind: str  # cpu, gpu, igpu or accel
    memory_bytes: int
    free_bytes: int

    @property
    def is_card(self) -> bool:
        """Whether it is a graphics card."""
        return self.kind in CARDS

    @property
    def has_own_memory(self) -> bool:
        """Graphics within the processor and Apple's share the machine's memory."""
        return self.kind == "gpu" and not self.name.startswith(("Metal", "MTL"))


class Size(Struct, frozen=True, kw_only=True):
    """What decides how many layers fit; 0: not known."""

    weights_bytes: int = 0
    layers: int = 0
    kv_bytes_per_token: int = 0
    """In 16 bits."""
    state_bytes: int = 0
    """Of layers that remember a state instead."""


class Attempt(Struct, frozen=True, kw_only=True):
    """One way to load a model, and why it is tried; empty: it is what was wanted.

    Attributes:
        gpu_layers: -1: all.
        has_failed: something else was tried before and did not work.
    """

    gpu_layers: int
    ctx_tokens: int
    why: str = ""
    has_failed: bool = False


def layers_to_try(
    size: Size, devices: Sequence[Device], ctx_tokens: int, kv_fraction: float
) -> int:
    """How many layers the graphics cards have room for; -1: all, or nothing is known."""
    free = [device.free_bytes for device in devices if device.has_own_memory]
    if not size.layers or not size.weights_bytes or not sum(free):
        return -1
    kept = round(size.kv_bytes_per_token * ctx_tokens * kv_fraction) + size.state_bytes
    fitting = layers_that_fit(size.weights_bytes, size.layers, kept, room_on(free))
    return -1 if fitting > size.layers else fitting


def held_bytes(
    size: Size, devices: Sequence[Device], ctx_tokens: int, kv_fraction: float, most_layers: int
) -> int | None:
    """What the graphics cards can take of a model out of the machine's memory.

    None: all of it, or they do not tell how much memory they have.

    Args:
        most_layers: how many may go there; -1: all.
    """
    free = [device.free_bytes for device in devices if device.has_own_memory]
    if not free or most_layers == 0:
        return 0
    if not sum(free) or not size.weights_bytes:
        return None
    layers = size.layers or USUAL_LAYERS
    kept = round(size.kv_bytes_per_token * ctx_tokens * kv_fraction) + size.state_bytes
    count = layers_that_fit(size.weights_bytes, layers, kept, room_on(free))
    if most_layers > 0:
        count = min(count, most_layers)
    if count > layers:
        return None
    return bytes_of_layers(count, size.weights_bytes, layers, kept)


def attempts(first: Attempt, layers: int) -> Iterator[Attempt]:
    """What to try, one after the other, as long as a graphics card does not take it.

    Args:
        layers: of the model, the output counted; 0: not known.
    """
    yield first
    most = layers if first.gpu_layers < 0 else min(first.gpu_layers, layers or first.gpu_layers)
    tried = most
    for part in (2 / 3, 1 / 3):
        fewer = int(most * part)
        if 0 < fewer < tried:
            tried = fewer
            why = f"only {fewer} of {layers or most} layers are on the graphics card"
            yield Attempt(gpu_layers=fewer, ctx_tokens=first.ctx_tokens, why=why)
    if tried > 0:
        for ctx_tokens in (first.ctx_tokens // 2, first.ctx_tokens // 4):
            if ctx_tokens >= LEAST_CTX_TOKENS:
                why = (
                    f"only {tried} of {layers or most} layers are on the graphics card, and the "
                    f"context is {ctx_tokens:,} tokens instead of {first.ctx_tokens:,}"
                )
                yield Attempt(gpu_layers=tried, ctx_tokens=ctx_tokens, why=why)
    if first.gpu_layers:
        yield Attempt(
            gpu_layers=0,
            ctx_tokens=first.ctx_tokens,
            why="the processor is used and not the graphics card",
        )
