# SPDX-License-Identifier: Apache-2.0
"""The real GGUF in llama.cpp: tokenize, answer greedily. Only export.py uses it."""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import Any

import jinja2
import jinja2.sandbox
import llama_cpp
import numpy as np
import numpy.typing as npt
from prompt import passages_text

CTX_TOKENS = 1024
_SILENT = llama_cpp.llama_log_callback(lambda level, text, data: None)  # must outlive the library


def render(
    template: str, passages: list[tuple[str, str]], question: str, sure: int | None = None
) -> str:
    """The prompt as the application renders it."""
    messages = [{"role": "user", "content": question}]
    if passages:
        messages.insert(0, {"role": "system", "content": passages_text(passages, sure)})
    environment = jinja2.sandbox.ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)
    return environment.from_string(template).render(messages=messages, add_generation_prompt=True)


class Llama:
    """A loaded model; one question at a time, no sampling.

    One thread: the model is so small that on a busy machine threads only wait for each other.
    """

    def __init__(self, path: Path, threads: int = 1) -> None:
        llama_cpp.llama_log_set(_SILENT, ctypes.c_void_p(0))
        core = llama_cpp.Llama(str(path), n_ctx=CTX_TOKENS, n_threads=threads, n_batch=CTX_TOKENS,
                               n_threads_batch=threads, n_gpu_layers=0, verbose=False)  # fmt: skip
        self._core: Any = core
        self.template = str(core.metadata["tokenizer.chat_template"])
        self._end = core.token_eos()

    def tokenize(self, text: str) -> list[int]:
        """Ids of a rendered prompt, control tokens included."""
        return list(self._core.tokenize(text.encode(), add_bos=False, special=True))

    def greedy(self, ids: list[int], most: int = 320) -> tuple[list[int], npt.NDArray[np.float32]]:
        """Generated ids without the end token, and the scores of the first one."""
        core = self._core
        core.reset()
        core.eval(ids)
        vocab = core.n_vocab()
        answer: list[int] = []
        first: npt.NDArray[np.float32] | None = None
        while len(ids) + len(answer) < CTX_TOKENS - 1 and len(answer) < most:
            pointer = llama_cpp.llama_get_logits_ith(core._ctx.ctx, -1)
            scores = np.ctypeslib.as_array(pointer, shape=(vocab,)).copy()
            first = scores if first is None else first
            best = int(scores.argmax())
            if best == self._end:
                break
            answer.append(best)
            core.eval([best])
        assert first is not None
        return answer, first

    def text(self, ids: list[int]) -> str:
        """Visible text; control tokens give nothing."""
        return bytes(self._core.detokenize(ids)).decode("utf-8", errors="replace")

    def close(self) -> None:
        """Free the model."""
        self._core.close()
