# SPDX-License-Identifier: Apache-2.0
"""How many layers fit, and what is tried when they do not."""

import pytest

from desktop.core.declared import replace
from desktop.core.fit import Machine, Shape, gpu_fraction
from desktop.core.layers import MIN_KEPT_BYTES
from desktop.engine.devices import (
    LEAST_CTX_TOKENS,
    Attempt,
    Device,
    Size,
    attempts,
    layers_to_try,
)

GB = 1_000_000_000
CARD = Device(
    name="CUDA0", description="A card", kind="gpu", memory_bytes=8 * GB, free_bytes=8 * GB
)
SIZE = Size(weights_bytes=4 * GB, layers=32, kv_bytes_per_token=100_000)


def test_all_some_or_none() -> None:
    assert layers_to_try(SIZE, (CARD,), 4096, 1.0) == -1
    half = replace(CARD, free_bytes=2 * GB + MIN_KEPT_BYTES)
    some = layers_to_try(SIZE, (half,), 4096, 1.0)
    assert 10 < some < 16
    each = 4 * GB / 33 + 100_000 * 4096 / 32
    assert some * each <= 2 * GB < (some + 1) * each
    assert layers_to_try(SIZE, (half,), 65536, 1.0) < some
    assert layers_to_try(SIZE, (half,), 4096, 0.25) > some
    assert layers_to_try(SIZE, (half, half), 4096, 1.0) in (2 * some, 2 * some + 1)
    assert layers_to_try(SIZE, (replace(CARD, free_bytes=MIN_KEPT_BYTES // 2),), 4096, 1.0) == 0
    tiny = replace(CARD, free_bytes=MIN_KEPT_BYTES + 1_000_000)
    assert layers_to_try(SIZE, (tiny,), 4096, 1.0) == 0


def test_what_is_not_known_limits_nothing() -> None:
    assert layers_to_try(Size(), (CARD,), 4096, 1.0) == -1
    assert layers_to_try(SIZE, (), 4096, 1.0) == -1
    shared = replace(CARD, kind="igpu", free_bytes=1_000_000)
    assert layers_to_try(SIZE, (shared,), 4096, 1.0) == -1
    apple = replace(CARD, name="MTL0", free_bytes=1_000_000)
    assert not apple.has_own_memory
    assert apple.is_card


@pytest.mark.parametrize("weights_gb", [1, 4, 9, 20])
@pytest.mark.parametrize("card_gb", [1, 4, 6, 8, 12, 24])
@pytest.mark.parametrize("ctx_tokens", [2048, 32768])
def test_the_engine_loads_what_the_fit_predicts(
    weights_gb: int, card_gb: int, ctx_tokens: int
) -> None:
    size = Size(
        weights_bytes=weights_gb * GB, layers=36, kv_bytes_per_token=147_456, state_bytes=10_000_000
    )
    shape = Shape(
        weights_bytes=size.weights_bytes,
        layers=size.layers,
        kv_bytes_per_token=size.kv_bytes_per_token,
        state_bytes=size.state_bytes,
    )
    machine = Machine(memory_bytes=64 * GB, bandwidth_bytes_per_s=40e9, vram_bytes=card_gb * GB)
    card = replace(CARD, memory_bytes=card_gb * GB, free_bytes=card_gb * GB)
    loaded = layers_to_try(size, (card,), ctx_tokens, 1.0)
    predicted = gpu_fraction(shape, machine, ctx_tokens)
    assert predicted == (1.0 if loaded < 0 else loaded / 37)


def test_the_order_is_layers_context_processor() -> None:
    tried = list(attempts(Attempt(gpu_layers=-1, ctx_tokens=8192), 33))
    assert [(t.gpu_layers, t.ctx_tokens) for t in tried] == [
        (-1, 8192), (22, 8192), (11, 8192), (11, 4096), (11, 2048), (0, 8192),
    ]  # fmt: skip
    assert [bool(t.why) for t in tried] == [False, True, True, True, True, True]


def test_no_attempt_is_made_twice_and_the_last_is_the_processor() -> None:
    for layers in (-1, 1, 2, 5, 40):
        for known in (0, 33):
            tried = list(attempts(Attempt(gpu_layers=layers, ctx_tokens=LEAST_CTX_TOKENS), known))
            ways = [(t.gpu_layers, t.ctx_tokens) for t in tried]
            assert len(set(ways)) == len(ways)
            assert ways[-1] == (0, LEAST_CTX_TOKENS)
    assert len(list(attempts(Attempt(gpu_layers=0, ctx_tokens=8192), 33))) == 1
