# SPDX-License-Identifier: Apache-2.0
"""Real GGUF files of many architectures: random weights, few layers, bytes as tokens; tiny, or of a
size at which memory can be measured.

What each needs is told by llama.cpp, src/models, and by gguf.constants.MODEL_TENSORS.
"""

from dataclasses import replace

from tests.helpers.architecture import (
    CONV_TAPS,
    CTX_TOKENS,
    DELTA_KEY_HEADS,
    SSM_HEADS,
    TINY,
    VOCAB,
    Architecture,
    Shape,
    Size,
    Value,
)

QK_NORMS = ("attn_q_norm", "attn_k_norm")
POST_NORMS = ("attn_norm", "ffn_norm", "post_attention_norm", "post_ffw_norm")
GRANITE = {"attention.scale": 0.1, "embedding_scale": 2.0, "residual_scale": 0.5}
GRANITE |= {"logit_scale": 2.0}
YARN: dict[str, Value] = {
    "rope.scaling.type": "yarn",
    "rope.scaling.factor": 4.0,
    "rope.scaling.original_context_length": CTX_TOKENS // 4,
}
EXPERTS, EXPERTS_USED = 4, 2
POSITIONS: dict[str, Shape] = {"position_embd.weight": (CTX_TOKENS, 0)}
OUTPUT: dict[str, Shape] = {"output.weight": (VOCAB, 0)}
BERT_ENDS: dict[str, Shape] = {"token_types.weight": (2, 0), "token_embd_norm.weight": (0,)}
BERT_ENDS |= {"token_embd_norm.bias": (0,)}


def architectures(size: Size = TINY) -> dict[str, Architecture]:
    """Those that chat, by the names that people give them."""
    table = _plain(size) | _windowed(size) | _with_states(size) | _with_biases(size)
    return {label: replace(kind, size=size) for label, kind in table.items()}


def _head_keys(size: Size) -> dict[str, int]:
    return {"attention.key_length": size.head_size, "attention.value_length": size.head_size}


def _plain(size: Size) -> dict[str, Architecture]:
    head_keys = _head_keys(size)
    return {
        "llama": Architecture(name="llama"),
        "llama 3.1": Architecture(
            name="llama",
            ends={"rope_freqs.weight": (size.factors,)},
            keys={"rope.freq_base": 500000.0},
        ),
        "mistral": Architecture(name="llama", keys={"attention.sliding_window": 64}),
        "mistral3": Architecture(name="mistral3", ends=OUTPUT, keys={**YARN, **head_keys}),
        "qwen2": Architecture(name="qwen2", qkv="biased"),
        "qwen3": Architecture(name="qwen3", head_norms=QK_NORMS, keys={**head_keys}),
        "hunyuan-dense": Architecture(
            name="hunyuan-dense", head_norms=QK_NORMS, keys={**head_keys}
        ),
        "granite": Architecture(name="granite", keys={**GRANITE}),
        "smollm3": Architecture(name="smollm3", block=4),  # the fourth has no positions
    }


def _windowed(size: Size) -> dict[str, Architecture]:
    return _gemmas(size) | {"mellum": _mellum(size), "phi3": _phi3(size)}


def _phi3(size: Size) -> Architecture:
    long_rope = {f"rope_factors_{name}.weight": (size.factors,) for name in ("long", "short")}
    return Architecture(
        name="phi3",
        kv_heads=size.heads,
        qkv="fused",
        gate="fused",
        ends={**OUTPUT, **long_rope},
        keys={
            "attention.sliding_window": 64,
            "rope.scaling.original_context_length": CTX_TOKENS // 4,
            "rope.scaling.attn_factor": 1.1,
        },
        control=("<unk>", "<s>", "</s>", "<|endoftext|>"),
    )


def _mellum(size: Size) -> Architecture:
    each, head_keys = size.feed_forward // EXPERTS_USED, _head_keys(size)
    experts: dict[str, Shape] = {"ffn_gate_inp.weight": (EXPERTS, 0)}
    experts |= {f"ffn_{part}_exps.weight": (EXPERTS, each, 0) for part in ("gate", "up")}
    experts["ffn_down_exps.weight"] = (EXPERTS, size.hidden, each)
    return Architecture(
        name="mellum",
        block=4,  # the fourth does without the window
        gate="added",
        head_norms=QK_NORMS,
        ends=OUTPUT,
        added=experts,
        keys={
            **head_keys,
            "attention.sliding_window": 64,
            "expert_count": EXPERTS,
            "expert_used_count": EXPERTS_USED,
            "expert_feed_forward_length": each,
        },
    )


def _gemma4(size: Size) -> Architecture:
    block, wide, more = 6, (2, 5), size.head_size // 2
    layers = block * size.repeats
    ends: dict[str, Shape] = {"rope_freqs.weight": (size.head_size,)}
    ends["per_layer_token_embd.weight"] = (VOCAB, more * layers)
    ends["per_layer_model_proj.weight"] = (more * layers, 0)
    ends["per_layer_proj_norm.weight"] = (more,)
    return Architecture(
        name="gemma4",
        block=block,
        block_wide=wide,
        sharing=3,
        norms=POST_NORMS,
        head_norms=QK_NORMS,
        ends=ends,
        added={"inp_gate.weight": (more, 0), "proj.weight": (0, more), "post_norm.weight": (0,)},
        keys={
            "attention.key_length": 2 * size.head_size,
            "attention.value_length": 2 * size.head_size,
            "attention.key_length_swa": size.head_size,
            "attention.value_length_swa": size.head_size,
            "attention.sliding_window": 64,
            "attention.sliding_window_pattern": tuple(i % block not in wide for i in range(layers)),
            "attention.shared_kv_layers": 3,
            "embedding_length_per_layer_input": more,
            "final_logit_softcapping": 30.0,
            "rope.dimension_count": 2 * size.head_size,
            "rope.dimension_count_swa": size.head_size,
        },
    )


def _gemmas(size: Size) -> dict[str, Architecture]:
    head_keys = _head_keys(size)
    return {
        "gemma2": Architecture(
            name="gemma2",
            norms=POST_NORMS,
            keys={
                **head_keys,
                "attention.sliding_window": 64,
                "attn_logit_softcapping": 50.0,
                "final_logit_softcapping": 30.0,
            },
        ),
        "gemma3": Architecture(
            name="gemma3",
            block=6,  # the sixth does without the window
            norms=POST_NORMS,
            head_norms=QK_NORMS,
            keys={**head_keys, "attention.sliding_window": 64},
        ),
        "gemma4": _gemma4(size),
    }


def _with_states(size: Size) -> dict[str, Architecture]:
    ssm = {"conv_kernel": CONV_TAPS, "inner_size": size.ssm_width, "state_size": size.ssm_state}
    ssm |= {"time_step_rank": SSM_HEADS, "group_count": 1}
    delta = {**ssm, "inner_size": SSM_HEADS * size.ssm_state, "group_count": DELTA_KEY_HEADS}
    return {
        "granitehybrid": Architecture(
            name="granitehybrid",
            block=3,
            block_recurrent=(0, 2),
            mixer="mamba2",
            lists_heads=True,
            keys={**GRANITE, **{f"ssm.{key}": value for key, value in ssm.items()}},
        ),
        "lfm2": Architecture(
            name="lfm2",
            block=3,
            head_norms=QK_NORMS,
            final_norm="token_embd_norm",
            block_recurrent=(0, 2),
            mixer="shortconv",
            lists_heads=True,
            keys={"shortconv.l_cache": CONV_TAPS},
        ),
        "qwen35": Architecture(
            name="qwen35",
            block=4,
            norms=("attn_norm", "post_attention_norm"),
            head_norms=QK_NORMS,
            block_recurrent=(0, 1, 2),  # without full_attention_interval every fourth attends
            mixer="delta",
            gates_heads=True,
            keys={
                **_head_keys(size),
                **{f"ssm.{key}": value for key, value in delta.items()},
                "rope.dimension_count": size.factors,
                "rope.dimension_sections": (size.factors // 4, size.factors // 4, 0, 0),
            },
        ),
    }


def _with_biases(size: Size) -> dict[str, Architecture]:
    return {
        "phi2": Architecture(
            name="phi2",
            kv_heads=size.heads,
            qkv="fused",
            is_biased=True,
            gate="plain",
            norms=("attn_norm",),
            ends={**OUTPUT, "output.bias": (VOCAB,)},
            keys={"rope.dimension_count": size.factors},
        ),
        "starcoder": Architecture(
            name="starcoder",
            qkv="fused",
            is_biased=True,
            gate="plain",
            ends={**POSITIONS, **OUTPUT},
        ),
        "starcoder2": Architecture(name="starcoder2", qkv="biased", is_biased=True, gate="plain"),
        "gptneox": Architecture(
            name="gptneox",
            kv_heads=0,
            qkv="fused",
            is_biased=True,
            gate="plain",
            ends=OUTPUT,
            keys={"use_parallel_residual": True, "rope.dimension_count": size.factors},
        ),
    }


ARCHITECTURES = architectures()

EMBEDDINGS = {
    "bert": Architecture(
        name="bert",
        kv_heads=0,
        qkv="biased",
        is_biased=True,
        gate="plain",
        norms=("attn_output_norm", "layer_output_norm"),
        final_norm="",
        ends={**POSITIONS, **BERT_ENDS},
        keys={"attention.causal": False, "pooling_type": 1},
        template=None,
    ),
    "nomic-bert": Architecture(
        name="nomic-bert",
        kv_heads=TINY.heads,
        qkv="fused",
        is_biased=True,
        norms=("attn_output_norm", "layer_output_norm"),
        final_norm="",
        ends=BERT_ENDS,
        keys={"attention.causal": False, "pooling_type": 1, "rope.freq_base": 1000.0},
        template=None,
    ),
    "gemma-embedding": Architecture(
        name="gemma-embedding",
        block=6,
        norms=POST_NORMS,
        head_norms=QK_NORMS,
        keys={
            **_head_keys(TINY),
            "attention.causal": False,
            "attention.sliding_window": 64,
            "pooling_type": 1,
        },
        template=None,
    ),
}
EMBEDDING = EMBEDDINGS["bert"]
"""The usual one."""
