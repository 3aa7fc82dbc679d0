# SPDX-License-Identifier: Apache-2.0
"""Fit of known shapes on known machines."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.fit import (
    GOOD_TOKENS_PER_S,
    LEAST_CHECKPOINTS,
    MOST_CHECKPOINTS,
    Fit,
    Machine,
    Shape,
    Verdict,
    best,
    checkpoints,
    fit,
    needed_bytes,
    tokens_per_s,
    usable_bytes,
)

LAPTOP = Machine(
    memory_bytes=16_000_000_000, bandwidth_bytes_per_s=40e9, free_disk_bytes=100_000_000_000
)
SMALL = replace(LAPTOP, memory_bytes=8_000_000_000, bandwidth_bytes_per_s=25e9)
CARD = replace(LAPTOP, vram_bytes=12_000_000_000, vram_bandwidth_bytes_per_s=360e9)
# Qwen3 4B Instruct 2507 and Qwen3 8B in Q4_K_M: sizes and KV of their GGUF headers.
FOUR_B = Shape(weights_bytes=2_497_280_736, kv_bytes_per_token=147_456)
EIGHT_B = Shape(weights_bytes=5_027_783_488, kv_bytes_per_token=147_456)
LLAMA = Shape(
    weights_bytes=167_400_000, kv_bytes_per_token=8_192, width=512, feed_forward=1536, texts=32_260
)
FOURTEEN_B = Shape(weights_bytes=9_001_753_984, kv_bytes_per_token=163_840)


@pytest.mark.parametrize(
    ("weights_bytes", "kv_bytes", "ctx_tokens", "peak_bytes"),
    [
        # Peak memory that ModelJars measured with llama.cpp b10012; the context is not published,
        # 4,096 tokens are assumed.
        (386_404_992, 40_960, 4_096, 620_000_000),  # SmolLM2 360M Q8_0
        (428_970_080, 114_688, 4_096, 1_280_000_000),  # Qwen3 0.6B Q4_0
        (1_834_426_016, 114_688, 4_096, 2_440_000_000),  # Qwen3 1.7B Q8_0
        (688_065_920, 24_576, 4_096, 1_210_000_000),  # MiniCPM5 1B Q4_K_M
    ],
)
def test_memory_is_near_what_was_measured(
    weights_bytes: int, kv_bytes: int, ctx_tokens: int, peak_bytes: int
) -> None:
    shape = Shape(weights_bytes=weights_bytes, kv_bytes_per_token=kv_bytes)
    assert needed_bytes(shape, ctx_tokens) == pytest.approx(peak_bytes, rel=0.3)


@pytest.mark.parametrize(
    ("shape", "ctx_tokens", "kv_fraction", "used_bytes"),
    [
        # Measured by bench/memory.py on Linux, processor only: 135M Q8_0, and llama at 167 MB.
        (
            Shape(
                weights_bytes=143_981_280,
                kv_bytes_per_token=23_040,
                width=576,
                feed_forward=1536,
                texts=49_153,
            ),
            512,
            1.0,
            228_800_000,
        ),
        (LLAMA, 2048, 1.0, 257_800_000),
        (LLAMA, 2048, 18 / 64, 245_200_000),
    ],
)
def test_memory_is_within_a_tenth_where_the_header_tells_the_widths(
    shape: Shape, ctx_tokens: int, kv_fraction: float, used_bytes: int
) -> None:
    assert needed_bytes(shape, ctx_tokens, kv_fraction) == pytest.approx(used_bytes, rel=0.1)


def test_a_state_counts_with_its_copies_and_keys_by_the_token() -> None:
    state = replace(LLAMA, state_bytes=5_000_000)
    assert needed_bytes(state, 2048) == needed_bytes(LLAMA, 2048) + (1 + 4) * 5_000_000
    half = needed_bytes(LLAMA, 2048) - needed_bytes(LLAMA, 2048, 0.5)
    assert half == LLAMA.kv_bytes_per_token * 1024


def test_verdicts_of_known_machines() -> None:
    assert fit(FOUR_B, LAPTOP, 4_096).verdict is Verdict.GOOD
    assert fit(EIGHT_B, LAPTOP, 4_096).verdict is Verdict.GOOD
    assert fit(FOURTEEN_B, LAPTOP, 4_096).verdict is Verdict.SLOW
    assert fit(EIGHT_B, SMALL, 4_096).verdict is Verdict.SLOW
    refused = fit(FOURTEEN_B, SMALL, 4_096)
    assert refused.verdict is Verdict.WILL_NOT_RUN
    assert refused.reason == "needs 9.9 GB of memory, 6.5 GB can be used"


def test_speed_follows_from_the_bytes_that_are_read() -> None:
    # 2.5 GB of weights and a quarter of 0.6 GB of KV, at 0.75 of 40 GB/s
    assert tokens_per_s(FOUR_B, LAPTOP, 4_096) == pytest.approx(11.2, rel=0.02)
    sparse = replace(FOUR_B, active_fraction=0.2)
    assert (tokens_per_s(sparse, LAPTOP, 4_096) or 0) > 3 * 11
    assert (tokens_per_s(FOUR_B, LAPTOP, 32_768) or 99) < 9
    assert tokens_per_s(FOUR_B, replace(LAPTOP, bandwidth_bytes_per_s=0), 4_096) is None


# Eight cores of an EPYC, by what ModelJars publishes (llama.cpp b10012) of models of several
# gigabytes: 48 GB/s of weights; and an H100, whose maker says 3.35 TB/s, by bench/card.py.
EPYC = replace(LAPTOP, bandwidth_bytes_per_s=48e9 / 0.75)
H100 = replace(CARD, vram_bytes=80_000_000_000, vram_bandwidth_bytes_per_s=3.35e12)


@pytest.mark.parametrize(
    ("machine", "weights_bytes", "kv_bytes", "layers", "measured"),
    [
        (EPYC, 386_404_992, 40_960, 32, 98.0),  # SmolLM2 360M Q8_0
        (EPYC, 428_970_080, 114_688, 28, 101.6),  # Qwen3 0.6B Q4_0
        (EPYC, 688_065_920, 24_576, 0, 72.5),  # MiniCPM5 1B Q4_K_M
        (EPYC, 1_834_426_016, 114_688, 28, 25.0),  # Qwen3 1.7B Q8_0
        (EPYC, 4_783_156_928, 524_288, 32, 10.1),  # SQLCoder 7B Q5_K_M
        (H100, 349_000_000, 12_288, 24, 541.0),  # random weights in the shape of 0.5B Q4_0
    ],
)
def test_speed_is_near_what_was_measured_on_other_machines(
    machine: Machine, weights_bytes: int, kv_bytes: int, layers: int, measured: float
) -> None:
    shape = Shape(weights_bytes=weights_bytes, kv_bytes_per_token=kv_bytes, layers=layers)
    share = 1.0 if machine is H100 else 0.0
    assert measured == pytest.approx(tokens_per_s(shape, machine, 512, share), rel=0.3)


def test_a_graphics_card_that_holds_it_all_is_used() -> None:
    found = fit(EIGHT_B, CARD, 4_096)
    assert found.uses_gpu
    assert found.tokens_per_s == pytest.approx(43, rel=0.1)
    assert not fit(FOURTEEN_B, replace(CARD, vram_bytes=8_000_000_000), 4_096).uses_gpu
    unknown = fit(EIGHT_B, replace(CARD, vram_bandwidth_bytes_per_s=0), 4_096)
    assert (unknown.verdict, unknown.tokens_per_s) == (Verdict.GOOD, None)


def test_the_layers_that_fit_go_to_the_card() -> None:
    card = replace(CARD, vram_bytes=6_000_000_000)
    model = replace(FOURTEEN_B, layers=40)
    found = fit(model, card, 4_096)
    assert 0.3 < found.gpu_fraction < 0.9
    # The step from hidden state to token counts as one more layer.
    assert found.gpu_fraction * 41 == pytest.approx(round(found.gpu_fraction * 41))
    alone = fit(model, replace(card, vram_bytes=0), 4_096)
    assert alone.gpu_fraction == 0.0
    assert (found.tokens_per_s or 0) > 1.3 * (alone.tokens_per_s or 99)
    # Of unknown speed it is not counted as faster than memory.
    unknown = fit(model, replace(card, vram_bandwidth_bytes_per_s=0), 4_096)
    assert unknown.tokens_per_s == pytest.approx(alone.tokens_per_s)
    # What lies on the card needs no room in memory.
    tight = replace(card, memory_bytes=9_000_000_000)
    assert fit(model, replace(tight, vram_bytes=0), 4_096).verdict is Verdict.WILL_NOT_RUN
    assert fit(model, tight, 4_096).verdict is not Verdict.WILL_NOT_RUN


def test_the_disk_counts_only_for_what_must_be_fetched() -> None:
    full = replace(LAPTOP, free_disk_bytes=2_000_000_000)
    assert fit(FOUR_B, full, 4_096).reason == "needs 2.5 GB of disk, 2.0 GB free"
    assert fit(replace(FOUR_B, is_installed=True), full, 4_096).verdict is Verdict.GOOD


def test_embedding_models_write_nothing() -> None:
    found = fit(Shape(weights_bytes=634_553_760, keeps_kv=False), SMALL, 4_096)
    assert (found.verdict, found.tokens_per_s) == (Verdict.GOOD, None)
    assert found.memory_bytes < 1_000_000_000


def test_an_unknown_size_is_said() -> None:
    assert fit(Shape(weights_bytes=0), LAPTOP, 4_096).reason == "size unknown"


def quantizations(machine: Machine) -> list[Fit]:
    # Qwen3 8B in Q4_K_M, Q5_K_M, Q3_K_M and, as its usual size, Q8_0
    sizes = (5_027_783_488, 5_851_113_280, 4_124_161_856, 8_700_000_000)
    return [
        fit(Shape(weights_bytes=size, kv_bytes_per_token=147_456), machine, 4_096) for size in sizes
    ]


def test_the_largest_comfortable_quantization_is_taken() -> None:
    strong = replace(LAPTOP, memory_bytes=32_000_000_000, bandwidth_bytes_per_s=100e9)
    assert best(quantizations(strong), strong) == 3
    middle = replace(LAPTOP, bandwidth_bytes_per_s=75e9)
    assert best(quantizations(middle), middle) == 1  # Q8_0 would leave too little memory
    assert best(quantizations(LAPTOP), LAPTOP) == 2  # only good, not comfortable: the smallest
    assert best(quantizations(SMALL), SMALL) == 2  # all slow: the fastest that runs
    tiny = replace(LAPTOP, memory_bytes=4_000_000_000)
    assert best(quantizations(tiny), tiny) is None
    assert best([], LAPTOP) is None


sizes = st.integers(min_value=1_000_000, max_value=60_000_000_000)


@given(sizes, sizes, st.integers(512, 131_072))
def test_more_weights_never_fit_better(first: int, second: int, ctx_tokens: int) -> None:
    small, large = sorted((first, second))
    one = fit(Shape(weights_bytes=small), LAPTOP, ctx_tokens)
    two = fit(Shape(weights_bytes=large), LAPTOP, ctx_tokens)
    assert one.memory_bytes <= two.memory_bytes
    assert list(Verdict).index(one.verdict) <= list(Verdict).index(two.verdict)
    assert (one.tokens_per_s or 0) >= (two.tokens_per_s or 0)


@given(st.integers(0, 2**44))
def test_something_is_always_left_for_the_system(memory_bytes: int) -> None:
    assert 0 <= usable_bytes(memory_bytes) <= memory_bytes
    assert GOOD_TOKENS_PER_S > 0


@pytest.mark.parametrize(
    ("state_bytes", "ctx_tokens", "copies"),
    [
        (0, 32768, 0),
        (100_000, 32768, MOST_CHECKPOINTS),
        (5_000_000, 32768, 6),
        (80_000_000, 32768, LEAST_CHECKPOINTS),
        (100_000, 2048, 4),
        (80_000_000, 512, 2),
    ],
)
def test_copies_of_states_have_a_number_and_a_size(
    state_bytes: int, ctx_tokens: int, copies: int
) -> None:
    assert checkpoints(state_bytes, ctx_tokens) == copies
