# SPDX-License-Identifier: Apache-2.0
"""Whether a model fits a machine, how fast it will write, which quantization to take. Pure.

Writing one token reads all weights that work for it, and the keys and values of every earlier
token, once from memory; so memory bandwidth decides the speed of all but small models. A layer is
some twenty steps, after each of which all threads, or the card, wait for each other: that is what
small models of many layers are slow by. The constants are measured with ``bench/fit.py``.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from desktop.core.layers import layers_that_fit, room_on

GOOD_TOKENS_PER_S = 5.0
"""About as fast as people read; slower is called slow."""
COMFORTABLE_TOKENS_PER_S = 8.0
"""A larger quantization is taken only if it is still this fast."""
COMFORTABLE_FRACTION = 0.6
"""… and leaves the rest of the usable memory free."""
RESERVED_FRACTION = 0.15
MIN_RESERVED_BYTES = 1_500_000_000
"""What the system, the window and other programs keep."""
BASE_BYTES = 54_000_000
"""The engine's process without a model: Python and libraries."""
TEXT_BYTES = 150
"""For a token or merge of the vocabulary: its text, and how it is found."""
BATCH_TOKENS = 512
"""So many tokens of a prompt are read at once; also how often that reports its progress …"""
FEED_FORWARD_COPIES, WIDTH_COPIES = 2.25, 1.8
"""… for each of which so many floats are held, times the widths of the model."""
MASK_BYTES = 2
"""For each of them and each token of the context: whether the one sees the other."""
SAMPLING_BYTES = 2_000_000
"""Logits, candidates, graph."""
BUFFERS_FRACTION, MAX_BUFFERS_BYTES, USUAL_TEXTS = 0.1, 150_000_000, 250_000
"""Where no header tells the widths: buffers grow as the weights do, up to a limit."""
ASSUMED_KV_BYTES = 150_000
"""For a token, where nothing is known: between a 4 B (144 KiB) and a hybrid 9 B (32 KiB)."""
LEAST_CHECKPOINTS, MOST_CHECKPOINTS, CHECKPOINTS_BYTES = 3, 8, 32_000_000
"""Copies of a model's states in a long context: the least, the most, else so many bytes of them."""
CHECKPOINT_STEP_TOKENS = 1024
"""How far apart they are within a long text."""
CPU_EFFICIENCY = 0.75
"""Part of the copying bandwidth that decoding reaches."""
GPU_EFFICIENCY = 0.65
TOKEN_OVERHEAD_S = 0.0002
"""Sampling, graph, messages."""
LAYER_OVERHEAD_S = 0.00006
"""Of each layer, on a processor or a card; the machines behind it are in tests/core/test_fit.py."""
USUAL_LAYERS = 32
MEAN_FILL = 0.25
"""How full the context is on average while a conversation is written."""


class Verdict(Enum):
    """What is shown beside a model."""

    GOOD = "Good"
    SLOW = "Slow"
    WILL_NOT_RUN = "Will not run"


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """What decides; bytes, and bytes a second. 0: not known, or not there."""

    memory_bytes: int
    bandwidth_bytes_per_s: float
    vram_bytes: int = 0
    """Of the graphics cards with memory of their own that the engine can use."""
    vram_bandwidth_bytes_per_s: float = 0.0
    card_problem: str = ""
    """Why nothing could be learnt of a card the last time, as a sentence; empty: something was."""
    free_disk_bytes: int | None = None
    """Where models are put; None: not looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """The sizes of one model in one quantization."""

    weights_bytes: int
    """Of its files; 0: not known."""
    active_fraction: float = 1.0
    """Part of the weights that works for one token; below 1 in a mixture of experts."""
    kv_bytes_per_token: int = 0
    """0: not known; a usual value is taken."""
    is_installed: bool = False
    """Then it needs no room on the disk."""
    keeps_kv: bool = True
    """False for embedding models and rerankers."""
    state_bytes: int = 0
    """What layers that are no attention remember, however long the conversation is."""
    width: int = 0
    feed_forward: int = 0
    """Width of the model and of its widest step; 0: not known."""
    texts: int = 0
    """Tokens and merges of its vocabulary; 0: not known."""
    layers: int = 0
    """That can go to a graphics card one by one; 0: not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """The answer for one shape on one machine.

    Attributes:
        memory_bytes: needed while it runs; 0 if the size of the weights is not known.
        tokens_per_s: predicted while an answer is written; None: cannot be told.
        gpu_fraction: part of the layers that goes to the graphics card.
        reason: why it will not run, or what is not known; may be empty.
    """

    verdict: Verdict
    memory_bytes: int
    tokens_per_s: float | None
    gpu_fraction: float = 0.0
    reason: str = ""

    @property
    def uses_gpu(self) -> bool:
        """Whether all of it runs on the graphics card."""
        return self.gpu_fraction == 1.0


def needed_bytes(shape: Shape, ctx_tokens: int, kv_fraction: float = 1.0) -> int:
    """Memory for weights, KV cache of a full context, compute buffers and the process.

    Args:
        kv_fraction: size of keys and values relative to 16 bits each.
    """
    kept = _kept_bytes(shape, ctx_tokens, kv_fraction)
    vocabulary = TEXT_BYTES * (shape.texts or USUAL_TEXTS)
    process = BASE_BYTES + vocabulary + _buffers_bytes(shape, ctx_tokens)
    copies = checkpoints(shape.state_bytes, ctx_tokens) * shape.state_bytes
    return shape.weights_bytes + kept + copies + process


def checkpoints(state_bytes: int, ctx_tokens: int) -> int:
    """How many copies of its states the engine keeps of a model at most; 0: it has none."""
    if not state_bytes:
        return 0
    most = max(LEAST_CHECKPOINTS, min(MOST_CHECKPOINTS, CHECKPOINTS_BYTES // state_bytes))
    return min(most, 2 + ctx_tokens // CHECKPOINT_STEP_TOKENS)


def _kept_bytes(shape: Shape, ctx_tokens: int, kv_fraction: float = 1.0) -> int:
    return round(_kv_bytes(shape) * ctx_tokens * kv_fraction) + shape.state_bytes


def _buffers_bytes(shape: Shape, ctx_tokens: int) -> int:
    if not shape.width:
        return min(MAX_BUFFERS_BYTES, round(shape.weights_bytes * BUFFERS_FRACTION))
    floats = FEED_FORWARD_COPIES * shape.feed_forward + WIDTH_COPIES * shape.width
    return SAMPLING_BYTES + round(BATCH_TOKENS * (4 * floats + MASK_BYTES * ctx_tokens))


def usable_bytes(memory_bytes: int) -> int:
    """What a model may take of the machine's memory."""
    return max(0, memory_bytes - max(MIN_RESERVED_BYTES, round(memory_bytes * RESERVED_FRACTION)))


def fit(shape: Shape, machine: Machine, ctx_tokens: int) -> Fit:
    """Whether and how fast a model runs with a context of this size."""
    if shape.weights_bytes <= 0:
        return Fit(
            verdict=Verdict.WILL_NOT_RUN, memory_bytes=0, tokens_per_s=None, reason="size unknown"
        )
    needed = needed_bytes(shape, ctx_tokens)
    share = gpu_fraction(shape, machine, ctx_tokens)
    on_card = round((shape.weights_bytes + _kept_bytes(shape, ctx_tokens)) * share)
    reason = _lacking(shape, machine, 0 if share == 1.0 else needed - on_card)
    speed = tokens_per_s(shape, machine, ctx_tokens, share)
    verdict = Verdict.GOOD
    if reason:
        verdict = Verdict.WILL_NOT_RUN
    elif shape.keeps_kv and speed is not None and speed < GOOD_TOKENS_PER_S:
        verdict = Verdict.SLOW
    return Fit(
        verdict=verdict, memory_bytes=needed, tokens_per_s=speed, gpu_fraction=share, reason=reason
    )


def gpu_fraction(shape: Shape, machine: Machine, ctx_tokens: int) -> float:
    """The part of the layers, with their keys and values, that graphics cards hold; 1: all."""
    if not machine.vram_bytes or shape.weights_bytes <= 0:
        return 0.0
    layers = shape.layers or USUAL_LAYERS
    kept, room = _kept_bytes(shape, ctx_tokens), room_on((machine.vram_bytes,))
    return layers_that_fit(shape.weights_bytes, layers, kept, room) / (layers + 1)


def _lacking(shape: Shape, machine: Machine, memory_bytes: int) -> str:
    """What the machine has too little of; empty: nothing."""
    usable = usable_bytes(machine.memory_bytes)
    if memory_bytes > usable:
        return f"needs {gigabytes(memory_bytes)} of memory, {gigabytes(usable)} can be used"
    free = machine.free_disk_bytes
    if not shape.is_installed and free is not None and shape.weights_bytes > free:
        return f"needs {gigabytes(shape.weights_bytes)} of disk, {gigabytes(free)} free"
    return ""


def tokens_per_s(
    shape: Shape, machine: Machine, ctx_tokens: int, share: float = 0.0
) -> float | None:
    """Speed of writing; None if the bandwidth is not known or the model writes nothing.

    Args:
        share: of the layers on the graphics card. A card of unknown speed counts as memory does
            where it holds a part, so that the truth is not slower; where it holds all, nothing
            can be told.
    """
    memory = machine.bandwidth_bytes_per_s * CPU_EFFICIENCY
    card = machine.vram_bandwidth_bytes_per_s * GPU_EFFICIENCY
    if share < 1.0:
        card = card or memory
    if not shape.keeps_kv or (share < 1.0 and memory <= 0) or (share > 0 and card <= 0):
        return None
    read = shape.weights_bytes * shape.active_fraction
    read += _kv_bytes(shape) * ctx_tokens * MEAN_FILL
    seconds = TOKEN_OVERHEAD_S + LAYER_OVERHEAD_S * (shape.layers or USUAL_LAYERS)
    seconds += read * share / card if share else 0.0
    seconds += read * (1.0 - share) / memory if share < 1.0 else 0.0
    return 1.0 / seconds


def best(fits: Sequence[Fit], machine: Machine) -> int | None:
    """Which of several quantizations of one model to take; None: none runs.

    The largest that is comfortable (fast, and leaves memory free); else the smallest that is good;
    else the fastest that runs at all.
    """
    good = [i for i, each in enumerate(fits) if each.verdict is Verdict.GOOD]
    comfortable = [i for i in good if _is_comfortable(fits[i], machine)]
    if comfortable:
        return max(comfortable, key=lambda i: fits[i].memory_bytes)
    if good:
        return min(good, key=lambda i: fits[i].memory_bytes)
    slow = [i for i, each in enumerate(fits) if each.verdict is Verdict.SLOW]
    return max(slow, key=lambda i: fits[i].tokens_per_s or 0.0, default=None)


def _is_comfortable(each: Fit, machine: Machine) -> bool:
    room = machine.vram_bytes if each.uses_gpu else usable_bytes(machine.memory_bytes)
    if each.memory_bytes > room * (1.0 if each.uses_gpu else COMFORTABLE_FRACTION):
        return False
    return each.tokens_per_s is None or each.tokens_per_s >= COMFORTABLE_TOKENS_PER_S


def _kv_bytes(shape: Shape) -> int:
    if not shape.keeps_kv:
        return 0
    return shape.kv_bytes_per_token or ASSUMED_KV_BYTES


def gigabytes(size_bytes: int) -> str:
    """For people, for example ``6.5 GB``."""
    return f"{size_bytes / 1e9:.1f} GB"
