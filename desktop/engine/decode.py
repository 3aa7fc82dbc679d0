# SPDX-License-Identifier: Apache-2.0
"""The hot loop: one token after the other, or several where they can be guessed. In the child."""

import ctypes
import time
from typing import Any

from desktop.engine.failures import RequestFailed, Stopped
from desktop.engine.llama import AbortFlag, api
from desktop.engine.lookup import MOST, Guesser
from desktop.engine.model import LoadedModel
from desktop.engine.pace import Pace
from desktop.engine.protocol import FailCode, StopReason
from desktop.engine.reply import Reply

_DECODED, _NO_SLOT, _ABORTED = 0, 1, 2
"""Return values of llama_decode, llama.h."""


def check(status: int) -> None:
    """Raise what a return value of llama_decode means.

    Raises:
        Stopped: the abort flag was raised.
        RequestFailed: BUG.
    """
    if status == _DECODED:
        return
    if status == _ABORTED:
        raise Stopped
    if status == _NO_SLOT:
        raise RequestFailed(FailCode.BUG, "llama.cpp found no place in the KV cache")
    raise RequestFailed(FailCode.BUG, f"llama_decode returned {status}")


def pace_of_reply(model: LoadedModel, *, exactly: bool) -> Pace | None:
    """Set how many threads work for the next reply; what changes that meanwhile, None: nothing.

    Args:
        exactly: always the number that the model was loaded with. With several hundred tokens in
            the KV cache llama.cpp divides the attention of one token among the threads, so the
            last digits of the logits depend on how many there are.
    """
    pace = None if exactly else model.pace
    if model.pace is not None:
        writing = model.threads if pace is None else pace.threads
        api.llama_set_n_threads(model.ctx, writing, model.threads)
    return pace


class Decoder:
    """Writes one reply. ``cached`` is what the KV cache holds and grows with it."""

    def __init__(
        self,
        model: LoadedModel,
        cached: list[int],
        abort: AbortFlag,
        guesser: Guesser | None,
        pace: Pace | None,
    ) -> None:
        """``pace``: changes the number of threads meanwhile; None: nothing does."""
        self._model, self._cached, self._abort = model, cached, abort
        self._guesser, self._pace = guesser, pace
        self._room = model.ctx_tokens - len(cached)

    def run(self, chain: Any, reply: Reply) -> StopReason:
        """Write until something ends it. Raises like :func:`check`."""
        if self._guesser is not None:
            return self._run_guessing(chain, reply, self._guesser)
        ctx, abort, cached = self._model.ctx, self._abort, self._cached
        sample, read_one = api.llama_sampler_sample, self._read_one
        one = (api.llama_token * 1)()
        batch = api.llama_batch_get_one(one, 1)
        while not abort.is_raised:
            token = sample(chain, ctx, -1)
            if (reason := self._take(token, reply)) is not None:
                return reason
            one[0] = token
            read_one(batch)
            cached.append(token)
        return StopReason.STOPPED

    def _read_one(self, batch: Any) -> None:
        """Have one token read, with as many threads as are best just now. Raises like check."""
        ctx, pace = self._model.ctx, self._pace
        if pace is None:
            check(api.llama_decode(ctx, batch))
            return
        began_s, spent_s = time.perf_counter(), time.process_time()
        check(api.llama_decode(ctx, batch))
        if pace.took(time.perf_counter() - began_s, time.process_time() - spent_s):
            api.llama_set_n_threads(ctx, pace.threads, self._model.threads)

    def _take(self, token: int, reply: Reply) -> StopReason | None:
        """Add a token to the reply; why the reply ends with it, if it does."""
        if self._model.vocab.is_end(token):
            return StopReason.END
        if reply.take(token):
            return StopReason.END
        if reply.is_full:
            return StopReason.LENGTH
        if reply.tokens >= self._room:
            return StopReason.CONTEXT
        return None

    def _run_guessing(self, chain: Any, reply: Reply, guesser: Guesser) -> StopReason:
        """The same with guesses: the model reads a token and what may follow it in one go.

        What it would have written is sampled at each place; the first that differs from the guess
        is the next token, and what was read after it is forgotten.
        """
        ctx, sample, cached = self._model.ctx, api.llama_sampler_sample, self._cached
        tokens = (api.llama_token * (MOST + 1))()
        one = api.llama_batch_get_one(tokens, 1)
        token = sample(chain, ctx, -1)
        while not self._abort.is_raised:
            if (reason := self._take(token, reply)) is not None:
                return reason
            guesser.add(token)
            guess = guesser.guess(min(MOST, self._room - reply.tokens - 1))
            tokens[: 1 + len(guess)] = [token, *guess]
            if guess:
                check(api.llama_decode(ctx, _batch(tokens, 1 + len(guess))))
            else:
                self._read_one(one)
            cached.append(token)
            if not guess:
                token = sample(chain, ctx, -1)
                continue
            right = 0
            token = sample(chain, ctx, 0)
            for expected in guess:
                if token != expected:
                    break
                if (reason := self._take(token, reply)) is not None:
                    self._forget_rest()
                    return reason
                guesser.add(token)
                cached.append(token)
                right += 1
                token = sample(chain, ctx, right)
            guesser.learn(len(guess), right)
            if right < len(guess):
                self._forget_rest()
        return StopReason.STOPPED

    def _forget_rest(self) -> None:
        """Take out of the KV cache what was read and then not written."""
        memory = api.llama_get_memory(self._model.ctx)
        if not api.llama_memory_seq_rm(memory, 0, len(self._cached), -1):
            raise RequestFailed(FailCode.BUG, "the model cannot forget a wrong guess")


def _batch(tokens: Any, count: int) -> Any:
    """A batch whose every token gives logits; positions follow those in the KV cache."""
    logits = (ctypes.c_int8 * count)(*([1] * count))
    token = ctypes.cast(tokens, ctypes.POINTER(api.llama_token))
    return api.llama_batch(count, token, None, None, None, None, logits)
