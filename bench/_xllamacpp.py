# SPDX-License-Identifier: Apache-2.0
"""A peer: xllamacpp, a binding with llama.cpp's own server in it. Runs with a Python that has it.

usage: _xllamacpp.py MODEL THREADS PROMPT_TOKENS REPLY_TOKENS   prints one JSON line
"""

import json
import sys
import time
from typing import Any

import xllamacpp  # type: ignore[import-not-found,unused-ignore]


def main(path: str, threads: int, prompt: int, reply: int) -> None:
    params = xllamacpp.CommonParams()
    params.model.path = path
    params.n_ctx = 8192
    params.n_batch = params.n_ubatch = 512
    params.n_parallel = 1
    params.n_gpu_layers = 0
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = threads
    params.warmup = False
    server = xllamacpp.Server(params)
    asked = {
        "prompt": [100 + i % 200 for i in range(prompt)],
        "n_predict": reply, "stream": True, "ignore_eos": True, "seed": 1,
        "samplers": ["top_k", "top_p", "min_p", "temperature"],
        "temperature": 0.7, "top_k": 40, "top_p": 0.95, "min_p": 0.05, "repeat_penalty": 1.0,
    }  # fmt: skip
    times: list[float] = []
    last: dict[str, Any] = {}

    def heard(chunk: Any) -> bool | None:
        times.append(time.perf_counter())
        if isinstance(chunk, dict):
            last.update(chunk)
        return None

    server.handle_completions(asked, heard)
    seen = last.get("timings", {})
    # By the receiver's clock, as all the others; its own figures are beside.
    decode = (reply - 1) / (times[-1] - times[0])
    print(json.dumps({"decode": decode, "prefill": float(seen.get("prompt_per_second", 0.0))}))


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:5]))
