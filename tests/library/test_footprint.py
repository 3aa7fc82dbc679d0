# SPDX-License-Identifier: Apache-2.0
"""What known models need beside their weights; their numbers are those of their headers."""

from dataclasses import replace

from desktop.library.footprint import Numbers, feed_forward, kv_bytes_per_token, state_bytes

LLAMA = Numbers(
    single={
        "block_count": 32,
        "embedding_length": 4096,
        "feed_forward_length": 14336,
        "attention.head_count": 32,
        "attention.head_count_kv": 8,
    },
    lists={},
)
HYBRID = Numbers(
    single={
        "block_count": 40,
        "embedding_length": 2048,
        "attention.head_count": 32,
        "ssm.inner_size": 4096,
        "ssm.state_size": 128,
        "ssm.group_count": 1,
        "ssm.conv_kernel": 4,
    },
    lists={"attention.head_count_kv": [0] * 36 + [8] * 4, "feed_forward_length": [0, 8192, 4096]},
)
"""As Granite 4.0 H Micro: Mamba in 36 of its 40 layers."""
DELTA = Numbers(
    architecture="qwen35",
    single={
        "block_count": 32,
        "embedding_length": 4096,
        "attention.head_count": 16,
        "attention.head_count_kv": 4,
        "attention.key_length": 256,
        "attention.value_length": 256,
        "ssm.inner_size": 4096,
        "ssm.state_size": 128,
        "ssm.group_count": 16,
        "ssm.conv_kernel": 4,
    },
    lists={},
)
"""As Qwen 3.5 9B, whose header need not say that every fourth layer attends."""
WINDOWED = Numbers(
    single={
        "block_count": 35,
        "embedding_length": 1536,
        "attention.head_count": 8,
        "attention.head_count_kv": 1,
        "attention.key_length": 512,
        "attention.value_length": 512,
        "attention.key_length_swa": 256,
        "attention.value_length_swa": 256,
        "attention.shared_kv_layers": 20,
    },
    lists={"attention.sliding_window_pattern": ([1] * 4 + [0]) * 7},
)
"""In the manner of Gemma 4: every fifth layer sees all and has wider heads, the last 20 share."""
EXPERTS = Numbers(
    single={
        "feed_forward_length": 6144,
        "expert_feed_forward_length": 768,
        "expert_used_count": 16,
    },
    lists={},
)


def test_attention_keeps_keys_and_values_and_no_state() -> None:
    assert kv_bytes_per_token(LLAMA) == 131_072
    assert state_bytes(LLAMA) == 0
    assert feed_forward(LLAMA) == 14_336


def test_mamba_keeps_a_state_of_one_size() -> None:
    assert kv_bytes_per_token(HYBRID) == 4 * 8 * 2 * 64 * 2
    assert state_bytes(HYBRID) == 36 * 4 * (4096 * 128 + (4096 + 2 * 128) * 3)
    assert feed_forward(HYBRID) == 8192


def test_a_delta_net_attends_in_every_fourth_layer() -> None:
    assert kv_bytes_per_token(DELTA) == 8 * 4 * 2 * 256 * 2
    assert state_bytes(DELTA) == 24 * 4 * (4096 * 128 + (4096 + 2 * 16 * 128) * 3)
    said = replace(DELTA, single={**DELTA.single, "full_attention_interval": 8})
    assert kv_bytes_per_token(said) == 4 * 4 * 2 * 256 * 2


def test_layers_with_a_window_may_be_narrower_and_the_last_may_share() -> None:
    assert kv_bytes_per_token(WINDOWED) == (12 * 2 * 256 + 3 * 2 * 512) * 2
    listed = {**WINDOWED.lists, "attention.head_count_kv": ([4] * 4 + [1]) * 7}
    assert kv_bytes_per_token(replace(WINDOWED, lists=listed)) == (48 * 512 + 3 * 1024) * 2
    hostile = {**WINDOWED.single, "attention.shared_kv_layers": 1 << 40}
    assert kv_bytes_per_token(replace(WINDOWED, single=hostile)) == 0


def test_short_convolutions_keep_a_few_tokens() -> None:
    kept = {"block_count": 4, "embedding_length": 1024, "shortconv.l_cache": 3}
    heads = {"attention.head_count_kv": [0, 8, 0, 0]}
    assert state_bytes(Numbers(single=kept, lists=heads)) == 3 * 4 * 1024 * 2


def test_the_experts_that_work_for_one_token_count_together() -> None:
    assert feed_forward(EXPERTS) == 16 * 768


def test_an_empty_header_needs_nothing_that_could_be_told() -> None:
    nothing = Numbers(single={}, lists={})
    assert [f(nothing) for f in (kv_bytes_per_token, state_bytes, feed_forward)] == [0, 0, 0]
