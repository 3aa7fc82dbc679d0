# SPDX-License-Identifier: Apache-2.0
"""A small model that guesses what a large one will write. Runs in the engine child.

The large one checks several guesses at the price of little more than one token, so the answer stays
what it would have been (speculative decoding: Leviathan et al. 2022, Chen et al. 2023). The small
one takes the likeliest token each time; how many it guesses follows how many were right.
"""

import time
from collections.abc import Iterable

from desktop.core.declared import replace
from desktop.core.fit import BATCH_TOKENS
from desktop.engine.decode import check
from desktop.engine.failures import RequestFailed
from desktop.engine.llama import AbortFlag, Log, api
from desktop.engine.load import Load
from desktop.engine.lookup import MOST, PAUSE, TRIES, Guesser, Lookup
from desktop.engine.model import LoadedModel
from desktop.engine.options import FlashAttention, KvType, Stretch
from desktop.engine.portions import common_length
from desktop.engine.vocab import Vocab

FIRST_GUESSES = 4
PADDING_TOKENS = 128
"""Two sizes of one model may have vocabularies that are filled up to other lengths."""


class Draft:
    """The small model and what it has read; lives as long as the large one."""

    def __init__(self, model: LoadedModel, most_token: int) -> None:
        """``most_token``: ids from here on the large model does not have."""
        self._model = model
        self._last_token = min(most_token, model.vocab.size)
        self._read: list[int] = []
        self._chain = api.llama_sampler_chain_init(api.llama_sampler_chain_default_params())
        api.llama_sampler_chain_add(self._chain, api.llama_sampler_init_greedy())
        self._one = (api.llama_token * BATCH_TOKENS)()
        self._is_broken = False
        """It failed, and is asked no more; the large one writes on alone."""

    def guesses(self, tokens: list[int], most: int) -> list[int]:
        """What follows ``tokens``, of which all but the last few were given the last time.

        Nothing if it cannot compute, now and from now on.

        Raises:
            Stopped: the abort flag was raised.
        """
        model, found = self._model, list[int]()
        if self._is_broken or len(tokens) + most > model.ctx_tokens:
            return found
        try:
            if not self._catch_up(tokens):
                return found
            while True:
                token = int(api.llama_sampler_sample(self._chain, model.ctx, -1))
                if token >= self._last_token or model.vocab.is_end(token):
                    return found
                found.append(token)
                if len(found) == most:
                    return found
                self._read_tokens([token])
        except RequestFailed:  # no fault of the reply
            self.forget()
            self._is_broken = True
            return []
        except BaseException:
            self.forget()
            raise

    def forget(self) -> None:
        """Nobody knows what it holds."""
        api.llama_memory_clear(api.llama_get_memory(self._model.ctx), True)
        self._read.clear()

    def free(self) -> None:
        """Give every byte back."""
        api.llama_sampler_free(self._chain)
        self._model.free()

    def _catch_up(self, tokens: list[int]) -> bool:
        """Let it have read exactly these; the last one again if need be, for what follows it.

        False: it does not have one of these tokens.
        """
        read = self._read
        same = min(common_length(read, tokens), len(tokens) - 1)
        if max(tokens[same:]) >= self._model.vocab.size:
            return False
        if same < len(read):
            memory = api.llama_get_memory(self._model.ctx)
            if not api.llama_memory_seq_rm(memory, 0, same, -1):
                api.llama_memory_clear(memory, True)
                same = 0
            del read[same:]
        self._read_tokens(tokens[same:])
        return True

    def _read_tokens(self, tokens: list[int]) -> None:
        model, begin = self._model, 0
        while begin < len(tokens):
            depth = len(self._read)
            part = tokens[begin : begin + model.stride.size(depth)]
            self._one[: len(part)] = part
            begun = time.perf_counter()
            check(api.llama_decode(model.ctx, api.llama_batch_get_one(self._one, len(part))))
            model.stride.took(depth, len(part), time.perf_counter() - begun)
            self._read += part
            begin += len(part)


class Guesses:
    """Guesses for one reply: from the conversation where it repeats itself, else from a draft."""

    def __init__(self, tokens: Iterable[int], draft: Draft, *, looks_up: bool) -> None:
        self._tokens = list(tokens)
        self._lookup = Lookup(self._tokens) if looks_up else None
        self._draft = draft
        self._is_drafted = False
        self._length = FIRST_GUESSES
        self._missed = self._quiet = 0

    def add(self, token: int) -> None:
        """One more token of the conversation."""
        self._tokens.append(token)
        self._quiet = max(0, self._quiet - 1)
        if self._lookup is not None:
            self._lookup.add(token)

    def guess(self, most: int) -> list[int]:
        """What may follow. Raises Stopped."""
        looked_up = self._lookup.guess(most) if self._lookup is not None else []
        self._is_drafted = not looked_up
        if looked_up or self._quiet or most <= 0:
            return looked_up
        return self._draft.guesses(self._tokens, min(most, self._length))

    def learn(self, guessed: int, right: int) -> None:
        """One more if all were right, else about as many as were; after many misses a pause."""
        if not self._is_drafted:
            if self._lookup is not None:
                self._lookup.learn(guessed, right)
            return
        self._length = min(MOST, self._length + 1) if right == guessed else max(1, right + 1)
        self._missed = 0 if right or not guessed else self._missed + 1
        if self._missed >= TRIES:
            self._missed, self._quiet = 0, PAUSE


def open_draft(
    load: Load, model: LoadedModel, log: Log, abort: AbortFlag
) -> tuple[Draft | None, str]:
    """The draft model that a load asks for, or why there is none.

    Raises:
        Stopped: the abort flag was raised meanwhile.
    """
    if not model.can_forget:
        return None, "the model cannot take back what it has read"
    small = replace(
        load,
        path=load.draft,
        draft="",
        more_files=(),
        chat_template="",
        ctx_tokens=model.ctx_tokens,
        kv_type=KvType.F16,
        flash_attention=FlashAttention.AUTO,
        stretch=Stretch(),
    )
    try:
        loaded = LoadedModel(small, log, abort, lambda _fraction: None)
    except RequestFailed as failure:
        return None, failure.detail
    problem = vocabulary_problem(loaded.vocab, model.vocab)
    if not problem and not loaded.can_forget:
        problem = "it cannot take back what it has read"
    if problem:
        loaded.free()
        return None, problem
    return Draft(loaded, model.vocab.size), ""


def vocabulary_problem(draft: Vocab, model: Vocab) -> str:
    """Why two models do not mean the same by a token; empty: they do."""
    if api.llama_vocab_type(draft.pointer) != api.llama_vocab_type(model.pointer):
        return "its vocabulary is of another kind"
    if abs(draft.size - model.size) > PADDING_TOKENS:
        return f"its vocabulary has {draft.size:,} tokens and not {model.size:,}"
    text = api.llama_vocab_get_text
    for token in range(min(draft.size, model.size)):
        if text(draft.pointer, token) != text(model.pointer, token):
            theirs, ours = draft.text_of(token), model.text_of(token)
            return f"its vocabulary differs: token {token} is {theirs!r} and not {ours!r}"[:200]
    return ""


def guesser_for(cached: list[int], draft: Draft | None, *, looks_up: bool) -> Guesser | None:
    """What guesses ahead in one reply to what was ``cached``; None: nothing."""
    if draft is not None:
        return Guesses(cached, draft, looks_up=looks_up)
    return Lookup(cached) if looks_up else None
