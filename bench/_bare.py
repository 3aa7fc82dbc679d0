# SPDX-License-Identifier: Apache-2.0
"""The limit: a bare llama_decode + sampler loop, nothing else. Runs in a process of its own.

usage: _bare.py MODEL THREADS PROMPT_TOKENS REPLY_TOKENS [READ_TOKENS]   prints one JSON line
Without a prompt it only loads. READ_TOKENS were read before the clock starts.
"""

import ctypes
import json
import os
import sys
import time
from typing import Any

import llama_cpp

QUIET: Any = llama_cpp.llama_log_callback(lambda level, text, data: None)


def main(path: str, threads: int, prompt: int, reply: int, before: int = 0) -> None:
    llama_cpp.llama_log_set(QUIET, ctypes.c_void_p(0))
    llama_cpp.llama_backend_init()
    begun = time.perf_counter()
    model = llama_cpp.llama_model_load_from_file(
        os.fsencode(path), llama_cpp.llama_model_default_params()
    )
    params = llama_cpp.llama_context_default_params()
    params.n_ctx = 8192
    params.n_batch = params.n_ubatch = 512
    params.n_threads = params.n_threads_batch = threads
    params.no_perf = True
    ctx = llama_cpp.llama_init_from_model(model, params)
    load_s = time.perf_counter() - begun
    assert ctx is not None
    if not prompt:
        print(json.dumps({"load_s": load_s}), flush=True)
        return
    chain = sampler_chain()
    tokens = [100 + i % 200 for i in range(before + prompt)]
    if before:
        read(ctx, tokens[:before])
    begun = time.perf_counter()
    read(ctx, tokens[before:])
    one = (llama_cpp.llama_token * 1)(llama_cpp.llama_sampler_sample(chain, ctx, -1))
    prefill_s = time.perf_counter() - begun
    batch = llama_cpp.llama_batch_get_one(one, 1)
    begun = time.perf_counter()
    for _ in range(reply - 1):
        llama_cpp.llama_decode(ctx, batch)
        one[0] = llama_cpp.llama_sampler_sample(chain, ctx, -1)
    decode_s = time.perf_counter() - begun
    figures = {"decode": (reply - 1) / decode_s, "prefill": prompt / prefill_s, "load_s": load_s}
    print(json.dumps(figures))


def read(ctx: Any, tokens: list[int]) -> None:
    """Evaluate them, 512 at once."""
    for start in range(0, len(tokens), 512):
        some = tokens[start : start + 512]
        part = (llama_cpp.llama_token * len(some))(*some)
        llama_cpp.llama_decode(ctx, llama_cpp.llama_batch_get_one(part, len(some)))


def sampler_chain() -> Any:
    """The samplers that the product has for the same settings."""
    chain: Any = llama_cpp.llama_sampler_chain_init(llama_cpp.llama_sampler_chain_default_params())
    for step in (
        llama_cpp.llama_sampler_init_top_k(40),
        llama_cpp.llama_sampler_init_top_p(0.95, 1),
        llama_cpp.llama_sampler_init_min_p(0.05, 1),
        llama_cpp.llama_sampler_init_temp(0.7),
        llama_cpp.llama_sampler_init_dist(1),
    ):
        llama_cpp.llama_sampler_chain_add(chain, step)
    return chain


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:6]))
