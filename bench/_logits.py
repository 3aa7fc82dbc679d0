# SPDX-License-Identifier: Apache-2.0
"""Logits after the same tokens, read in batches of other sizes. Runs in a process of its own.

usage: _logits.py MODEL THREADS KV_TYPE TOKENS SPLIT [SPLIT ...]

A SPLIT names the sizes of the batches, for example ``200`` or ``199+1``; ``1s`` is one by one. The
first one is what the others are compared with. Prints one JSON line: for each further split the
largest difference of a logit, through the standard deviation of all logits, and whether the most
likely token is the same.
"""

import ctypes
import json
import os
import sys
from pathlib import Path
from typing import Any

import llama_cpp
import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench._bare import QUIET

KV_TYPES = {"f32": "GGML_TYPE_F32", "f16": "GGML_TYPE_F16", "q8_0": "GGML_TYPE_Q8_0"}


def main(path: str, threads: int, kv_type: str, count: int, splits: list[str]) -> None:
    llama_cpp.llama_log_set(QUIET, ctypes.c_void_p(0))
    llama_cpp.llama_backend_init()
    model = llama_cpp.llama_model_load_from_file(
        os.fsencode(path), llama_cpp.llama_model_default_params()
    )
    params = llama_cpp.llama_context_default_params()
    params.n_ctx = params.n_batch = params.n_ubatch = 512
    params.n_threads = params.n_threads_batch = threads
    params.type_k = params.type_v = getattr(llama_cpp, KV_TYPES[kv_type])
    if kv_type == "f32":  # flash attention would make it f16 again
        params.flash_attn_type = llama_cpp.LLAMA_FLASH_ATTN_TYPE_DISABLED
    ctx: Any = llama_cpp.llama_init_from_model(model, params)
    vocab = llama_cpp.llama_vocab_n_tokens(llama_cpp.llama_model_get_vocab(model))
    tokens = [3 + (i * i + 7 * i) % 250 for i in range(count)]
    found = [_logits(ctx, vocab, tokens, _sizes(split, count)) for split in splits]
    scale = float(found[0].std())
    print(
        json.dumps(
            {
                split: {
                    "difference": float(np.abs(logits - found[0]).max()) / scale,
                    "same token": bool(logits.argmax() == found[0].argmax()),
                }
                for split, logits in zip(splits[1:], found[1:], strict=True)
            }
        )
    )


def _sizes(split: str, count: int) -> list[int]:
    return [1] * count if split == "1s" else [int(size) for size in split.split("+")]


def _logits(ctx: Any, vocab: int, tokens: list[int], sizes: list[int]) -> np.ndarray:
    """After all tokens, read from the beginning in batches of these sizes."""
    llama_cpp.llama_memory_clear(llama_cpp.llama_get_memory(ctx), True)
    assert sum(sizes) == len(tokens)
    start = 0
    for size in sizes:
        part = (llama_cpp.llama_token * size)(*tokens[start : start + size])
        assert llama_cpp.llama_decode(ctx, llama_cpp.llama_batch_get_one(part, size)) == 0
        start += size
    row = llama_cpp.llama_get_logits_ith(ctx, -1)
    return np.ctypeslib.as_array(row, shape=(vocab,)).copy()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3], int(sys.argv[4]), sys.argv[5:])
