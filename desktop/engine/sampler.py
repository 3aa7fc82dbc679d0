# SPDX-License-Identifier: Apache-2.0
"""The sampler chain: from logits to the next token. Runs in the engine child."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from desktop.core.records import SEEDS, Sampling
from desktop.engine.failures import RequestFailed
from desktop.engine.grammar import ROOT
from desktop.engine.llama import api
from desktop.engine.protocol import FailCode
from desktop.engine.vocab import Vocab


def choose_seed(sampling: Sampling) -> int:
    """The seed that will be used; reported with the reply so that it can be repeated."""
    if sampling.seed is None:
        return secrets.randbelow(SEEDS)
    return sampling.seed % SEEDS


@contextmanager
def sampler_chain(
    sampling: Sampling, seed: int, vocab: Vocab, grammar: bytes | None = None
) -> Iterator[Any]:
    """A llama.cpp sampler chain, freed at the end.

    Order: grammar, then as in llama.cpp's own default: penalties, top-k, top-p, min-p, temperature,
    draw. Steps that would change nothing are left out, because each costs time for every token.

    Args:
        grammar: GBNF that the reply keeps to.

    Raises:
        RequestFailed: GRAMMAR, llama.cpp cannot parse it.
    """
    chain = api.llama_sampler_chain_init(api.llama_sampler_chain_default_params())
    try:
        if grammar is not None:
            rules = api.llama_sampler_init_grammar(vocab.pointer, grammar, ROOT)
            if not rules:
                raise RequestFailed(FailCode.GRAMMAR, "llama.cpp cannot parse it")
            api.llama_sampler_chain_add(chain, rules)
        for step in _steps(sampling, seed, vocab.size):
            api.llama_sampler_chain_add(chain, step)
        yield chain
    finally:
        api.llama_sampler_free(chain)


def _steps(sampling: Sampling, seed: int, vocab_size: int) -> Iterator[Any]:
    if sampling.repeat_penalty != 1.0 and sampling.repeat_last_n != 0:
        yield api.llama_sampler_init_penalties(
            vocab_size, sampling.repeat_last_n, sampling.repeat_penalty, 0.0, 0.0
        )
    if sampling.temperature <= 0.0:
        yield api.llama_sampler_init_greedy()
        return
    if sampling.top_k > 0:
        yield api.llama_sampler_init_top_k(sampling.top_k)
    if sampling.top_p < 1.0:
        yield api.llama_sampler_init_top_p(sampling.top_p, 1)
    if sampling.min_p > 0.0:
        yield api.llama_sampler_init_min_p(sampling.min_p, 1)
    yield api.llama_sampler_init_temp(sampling.temperature)
    yield api.llama_sampler_init_dist(seed)
