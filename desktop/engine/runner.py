# SPDX-License-Identifier: Apache-2.0
"""The decode loop: one model, one conversation at a time, prefix kept. Runs in the engine child."""

import time
from collections.abc import Callable, Sequence

from desktop.core.declared import replace
from desktop.core.prompt import Fitted
from desktop.core.records import ChatTurn
from desktop.engine.bandwidth import Unmeasured, bandwidth_of
from desktop.engine.checking import check_files
from desktop.engine.decode import Decoder, pace_of_reply
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
from desktop.engine.post import Post
from desktop.engine.prefix import Prefix
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
        self._prefix: Prefix | None = None
        self._session = ""
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
        unlike = check_files(load, send, lambda: self.abort.is_raised)
        shown = 0.0

        def on_fraction(fraction: float) -> None:
            nonlocal shown
            if (now := time.perf_counter()) - shown >= _LOADING_STEP_S:
                shown = now
                send(Loading(id=load.id, fraction=fraction))

        model, made = load_stepping(load, self._log, self.abort, on_fraction)
        model.unlike = unlike
        facts = replace(model.facts(load.id), made=made, unlike=tuple(unlike))
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
        self._prefix = Prefix(model)
        send(replace(facts, draft_problem=problem))

    def _unload(self) -> None:
        for loaded in (self._draft, self._model):
            if loaded is not None:
                loaded.free()
        self._model = self._encoder = self._draft = self._made = self._prefix = None
        self._session = ""

    def count(self, count: Count, send: Send) -> None:
        """Answer with Counted."""
        _, encoder, _ = self._ready()
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
        model, encoder, prefix = self._ready()
        fits, prompt = self._fit(request, model, encoder)
        lasting = self._lasting(request, fits.turns, prompt)
        if model.use(request.adapters):
            prefix.forget()
        self._session, exactly = request.session, request.sampling.seed is not None
        pace = pace_of_reply(model, exactly=exactly)
        cached = prefix.keep(prompt, exactly=exactly)
        seed = choose_seed(request.sampling)
        grammar = None if request.constraint is None else gbnf(request.constraint)
        end = model.vocab.end_of(prompt, LONGEST_MARK)
        reply = Reply(request, model.vocab, send, started=arrived, prompt_end=end)
        reason = StopReason.STOPPED
        try:
            report = _reporter(request.id, len(prompt), fits.left_out, send)
            prefix.read(prompt, lasting, report, exactly=exactly)
            reply.begin()
            with sampler_chain(request.sampling, seed, model.vocab, grammar) as chain:
                guesser = self._guesser(request, model, prefix.tokens)
                reason = Decoder(model, prefix.tokens, self.abort, guesser, pace).run(chain, reply)
        except Stopped:
            prefix.forget_unfinished()
        reply.end()
        send(reply.done(reason, len(prompt), cached, seed, fits.left_out))

    def save(self, request: SaveSession, post: Post, send: Send) -> None:
        """Copy the state and have it sent; SessionSaved follows when that is done."""
        model, _, prefix = self._ready()
        if self.abort.is_raised:
            raise Stopped
        if not request.session or request.session != self._session:
            raise RequestFailed(FailCode.NO_SESSION, "the engine holds another conversation")
        state = take_state(model, prefix, self._exact_anywhere(prefix), request.most_bytes)
        post.send_away(request.id, state, len(prefix.tokens), send)

    def restore(self, request: RestoreSession, post: Post, send: Send) -> None:
        """Take a state in place of what is there; ends with SessionRestored."""
        model, _, prefix = self._ready()
        state = post.receive(request.id, send)
        model.use(request.adapters)
        self._session = ""
        prefix.forget()
        put_state(model, prefix, state)
        prefix.exact = self._exact_anywhere(prefix)
        self._session = request.session
        send(SessionRestored(id=request.id, tokens=len(prefix.tokens)))

    def _exact_anywhere(self, prefix: Prefix) -> int:
        """How many tokens are exact in every engine whose load was wanted like this one.

        None where less of a graphics card or of the context is used: how much was free then
        decided that, and another split rounds in another way.
        """
        return prefix.exact if self._made is None else 0

    def _ready(self) -> tuple[LoadedModel, PromptEncoder, Prefix]:
        if self._model is None or self._encoder is None or self._prefix is None:
            raise RequestFailed(FailCode.NO_MODEL, "no model is loaded")
        return self._model, self._encoder, self._prefix

    def _guesser(self, request: Generate, model: LoadedModel, read: list[int]) -> Guesser | None:
        """What guesses ahead; nothing with a seed, where the last digits must not change either."""
        if request.sampling.seed is not None:
            return None
        looks_up = request.guesses and model.can_forget
        return guesser_for(read, self._draft, looks_up=looks_up)

    def _lasting(self, request: Generate, turns: Sequence[ChatTurn], prompt: list[int]) -> int:
        """How much of the prompt the next one begins with, where the model needs to know that."""
        model, encoder, _ = self._ready()
        if model.can_forget:
            return len(prompt)
        return encoder.lasting(turns, prompt, thinks=request.thinks)

    def _fit(
        self, request: Generate, model: LoadedModel, encoder: PromptEncoder
    ) -> tuple[Fitted, list[int]]:
        """What fits, and its tokens: those that were counted, so that no template runs twice."""
        prompts: dict[int, list[int]] = {}

        def count(turns: Sequence[ChatTurn]) -> int:
            prompt = prompts[len(turns)] = encoder.encode(turns, thinks=request.thinks)
            return len(prompt)

        fits = fitted(request, count, model.ctx_tokens)
        return fits, prompts[len(fits.turns)]


def _reporter(request_id: int, total: int, left_out: int, send: Send) -> Callable[[int], None]:
    """What tells how much of a prompt is read."""

    def report(done: int) -> None:
        send(
            Prefilling(
                id=request_id, done_tokens=done, total_tokens=total, left_out_messages=left_out
            )
        )

    return report
