# SPDX-License-Identifier: Apache-2.0
"""The decode loop: one model, one conversation at a time, prefix kept. Runs in the engine child."""

import ctypes
import time
from collections.abc import Callable, Sequence
from typing import Any

from desktop.core.declared import replace
from desktop.core.prompt import Fitted
from desktop.core.records import ChatTurn
from desktop.engine.bandwidth import Unmeasured, bandwidth_of
from desktop.engine.checking import check_files
from desktop.engine.decode import Decoder, check, pace_of_reply
from desktop.engine.devices import Attempt
from desktop.engine.draft import Draft, guesser_for, open_draft
from desktop.engine.failures import RequestFailed, Stopped
from desktop.engine.fitting import fitted
from desktop.engine.grammar import gbnf
from desktop.engine.graphics import WITHOUT, Seen, why_none
from desktop.engine.llama import (
    AbortFlag,
    Log,
    api,
    built_for,
    devices,
    load_backends,
    system_info,
    version,
)
from desktop.engine.load import Load
from desktop.engine.lookup import Guesser
from desktop.engine.model import LoadedModel
from desktop.engine.portions import EXACT_TOKENS, kept_exactly, portion
from desktop.engine.post import Post
from desktop.engine.protocol import (
    VERSION,
    Count,
    Counted,
    Event,
    FailCode,
    Generate,
    Hello,
    Loading,
    Measure,
    Measured,
    Prefilling,
    StopReason,
)
from desktop.engine.reasoning import LONGEST_MARK
from desktop.engine.reply import Reply
from desktop.engine.sampler import choose_seed, sampler_chain
from desktop.engine.session_messages import RestoreSession, SaveSession, SessionRestored
from desktop.engine.sessions import put_state, take_state
from desktop.engine.stepping import load_stepping, refusal
from desktop.engine.templates import PromptEncoder

Send = Callable[[Event], None]
_LOADING_STEP_S = 0.05


class LlamaRunner:
    """Runs requests one after another on the child's main thread; ``abort`` is for any thread."""

    def __init__(self, seen: Seen, *, has_cards: bool) -> None:
        """``seen``: cards, as the system shows them; ``has_cards``: their drivers are loaded."""
        self._log = Log()
        self.abort = AbortFlag()
        load_backends(has_cards=has_cards)
        api.llama_backend_init()
        self._devices = devices()
        problems = self._log.problems if has_cards else (WITHOUT,)
        self._no_card = why_none(seen, self._devices, built_for(), problems)
        self._model: LoadedModel | None = None
        self._draft: Draft | None = None
        self._encoder: PromptEncoder | None = None
        self._cached: list[int] = []
        self._session = ""
        self._exact = 0
        """How many of these were read in portions of which the result does not depend."""
        self._made: Attempt | None = None
        """How the model was loaded, if not as it was wanted."""

    def hello(self) -> Hello:
        """Who is speaking."""
        return Hello(
            v=VERSION,
            engine=version(),
            devices=self._devices,
            system_info=system_info(),
            no_card=self._no_card,
        )

    def load(self, load: Load, send: Send) -> None:
        """Replace the model; ends with Loaded.

        Raises:
            RequestFailed, Stopped: no model is loaded afterwards.
        """
        self._unload()
        if problem := refusal(load, devices()):
            raise RequestFailed(FailCode.NO_MEMORY, problem)
        check_files(load, send, lambda: self.abort.is_raised)
        shown = 0.0

        def on_fraction(fraction: float) -> None:
            nonlocal shown
            if (now := time.perf_counter()) - shown >= _LOADING_STEP_S:
                shown = now
                send(Loading(id=load.id, fraction=fraction))

        model, made = load_stepping(load, self._log, self.abort, on_fraction)
        facts = replace(model.facts(load.id), made=made)
        draft, problem = None, load.draft_problem
        try:
            encoder = PromptEncoder(load.chat_template or model.chat_template, model.vocab)
            if load.draft:
                # A card that did not take the model is not tried with another one.
                is_off = made is not None and made.gpu_layers == 0
                beside = replace(load, gpu_layers=0) if is_off else load
                draft, problem = open_draft(beside, model, self._log, self.abort)
        except (RequestFailed, Stopped):
            model.free()
            raise
        self._model, self._encoder, self._draft, self._made = model, encoder, draft, made
        send(replace(facts, draft_problem=problem))

    def _unload(self) -> None:
        for loaded in (self._draft, self._model):
            if loaded is not None:
                loaded.free()
        self._model = self._encoder = self._draft = self._made = None
        self._cached, self._exact, self._session = [], 0, ""

    def count(self, count: Count, send: Send) -> None:
        """Answer with Counted."""
        _, encoder = self._ready()
        tokens = len(encoder.encode(count.messages, thinks=count.thinks))
        send(Counted(id=count.id, tokens=tokens))

    def measure(self, request: Measure, send: Send) -> None:
        """Answer with Measured; whatever model is loaded stays."""
        try:
            found = bandwidth_of(request.device, lambda: self.abort.is_raised)
        except Unmeasured as why:
            send(Measured(id=request.id, problem=str(why)))
        else:
            send(Measured(id=request.id, bandwidth_bytes_per_s=found))

    def generate(self, request: Generate, send: Send) -> None:
        """Write a reply; ends with Done, also when it was stopped."""
        arrived = time.perf_counter()
        model, encoder = self._ready()
        fits = self._fit(request, model, encoder)
        prompt = encoder.encode(fits.turns, thinks=request.thinks)
        if model.use(request.adapters):
            self._forget(model)
        self._session = request.session
        exactly = request.sampling.seed is not None
        pace = pace_of_reply(model, exactly=exactly)
        cached = self._keep_prefix(model, prompt, exactly=exactly)
        seed = choose_seed(request.sampling)
        grammar = None if request.constraint is None else gbnf(request.constraint)
        end = model.vocab.end_of(prompt, LONGEST_MARK)
        reply = Reply(request, model.vocab, send, started=arrived, prompt_end=end)
        reason = StopReason.STOPPED
        try:
            self._prefill(model, prompt, request.id, fits.left_out, send)
            reply.begin()
            with sampler_chain(request.sampling, seed, model.vocab, grammar) as chain:
                guesser = self._guesser(request, model)
                reason = Decoder(model, self._cached, self.abort, guesser, pace).run(chain, reply)
        except Stopped:
            self._forget_unfinished(model)
        reply.end()
        send(reply.done(reason, len(prompt), cached, seed, fits.left_out))

    def save(self, request: SaveSession, post: Post, send: Send) -> None:
        """Copy the state and have it sent; SessionSaved follows when that is done."""
        model, _ = self._ready()
        if self.abort.is_raised:
            raise Stopped
        if not request.session or request.session != self._session:
            raise RequestFailed(FailCode.NO_SESSION, "the engine holds another conversation")
        state = take_state(model, self._cached, self._exact_anywhere(), request.most_bytes)
        post.send_away(request.id, state, len(self._cached), send)

    def restore(self, request: RestoreSession, post: Post, send: Send) -> None:
        """Take a state in place of what is there; ends with SessionRestored."""
        model, _ = self._ready()
        state = post.receive(request.id, send)
        model.use(request.adapters)
        self._forget(model)
        self._cached, self._exact = put_state(model, state)
        self._exact = self._exact_anywhere()
        self._session = request.session
        send(SessionRestored(id=request.id, tokens=len(self._cached)))

    def _exact_anywhere(self) -> int:
        """How many tokens are exact in every engine whose load was wanted like this one.

        None where less of a graphics card or of the context is used: how much was free then
        decided that, and another split rounds in another way.
        """
        return self._exact if self._made is None else 0

    def _ready(self) -> tuple[LoadedModel, PromptEncoder]:
        if self._model is None or self._encoder is None:
            raise RequestFailed(FailCode.NO_MODEL, "no model is loaded")
        return self._model, self._encoder

    def _guesser(self, request: Generate, model: LoadedModel) -> Guesser | None:
        """What guesses ahead; nothing with a seed, where the last digits must not change either."""
        if request.sampling.seed is not None:
            return None
        looks_up = request.guesses and model.can_forget
        return guesser_for(self._cached, self._draft, looks_up=looks_up)

    def _fit(self, request: Generate, model: LoadedModel, encoder: PromptEncoder) -> Fitted:
        def count(turns: Sequence[ChatTurn]) -> int:
            return len(encoder.encode(turns, thinks=request.thinks))

        return fitted(request, count, model.ctx_tokens)

    def _keep_prefix(self, model: LoadedModel, prompt: list[int], *, exactly: bool) -> int:
        """Keep what the KV cache and the prompt begin with in common; return its length.

        At least the last token is evaluated again, because its logits are needed.

        Args:
            exactly: the logits must be those of an empty cache to the last digit; then what was
                written one by one, or read in a short portion, is evaluated again too.
        """
        common = _common_length(self._cached, prompt[:-1])
        if exactly:
            common = kept_exactly(common, self._exact, len(prompt))
        memory = api.llama_get_memory(model.ctx)
        if common < len(self._cached) and not api.llama_memory_seq_rm(memory, 0, common, -1):
            # Recurrent models cannot forget a part.
            api.llama_memory_clear(memory, True)
            common = 0
        self._cached, self._exact = prompt[:common], min(self._exact, common)
        return common

    def _prefill(
        self, model: LoadedModel, prompt: list[int], request_id: int, left_out: int, send: Send
    ) -> None:
        total = len(prompt)
        tokens = (api.llama_token * total)(*prompt)
        while (start := len(self._cached)) < total:
            size = portion(start, total, model.stride.size(start))
            report = Prefilling(
                id=request_id, done_tokens=start, total_tokens=total, left_out_messages=left_out
            )
            send(report)
            begun = time.perf_counter()
            check(api.llama_decode(model.ctx, api.llama_batch_get_one(_from(tokens, start), size)))
            model.stride.took(start, size, time.perf_counter() - begun)
            self._cached += prompt[start : start + size]
            if self._exact == start and size >= EXACT_TOKENS:
                self._exact += size

    def _forget(self, model: LoadedModel) -> None:
        """Drop the KV cache: it was made with other weights, or nobody knows what it holds."""
        api.llama_memory_clear(api.llama_get_memory(model.ctx), True)
        self._cached, self._exact, self._session = [], 0, ""

    def _forget_unfinished(self, model: LoadedModel) -> None:
        """After an abort the KV cache may hold more than we know of; go back to what we know."""
        known = len(self._cached)
        memory = api.llama_get_memory(model.ctx)
        if not api.llama_memory_seq_rm(memory, 0, known, -1):
            self._forget(model)


def _common_length(one: list[int], other: list[int]) -> int:
    """How many tokens two sequences begin with in common."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(one), len(other)))


def _from(tokens: Any, start: int) -> Any:
    """Pointer into an array of tokens, without a copy."""
    size = ctypes.sizeof(api.llama_token)
    return ctypes.cast(ctypes.byref(tokens, start * size), api.llama_token_p)
