# SPDX-License-Identifier: Apache-2.0
"""One reply while it is written: text, stop strings, pacing and the clock. In the engine child."""

import time
from collections.abc import Callable

from desktop.engine.protocol import Done, Event, Generate, StopReason, Text
from desktop.engine.reasoning import Piece, Reasoning
from desktop.engine.stops import StopStrings
from desktop.engine.vocab import Detokenizer, Vocab

FLUSH_S = 0.05
"""Text leaves at most this often: nobody reads faster, and each message costs both sides. What
being shown costs a model that writes on all cores: bench/beside.py.
"""


class Reply:
    """Collects tokens and sends text. ``started`` is the perf_counter value of the request."""

    def __init__(
        self,
        request: Generate,
        vocab: Vocab,
        send: Callable[[Event], None],
        *,
        started: float,
        prompt_end: str = "",
    ) -> None:
        """``prompt_end``: the end of the prompt, see Reasoning."""
        self._request = request
        self._send = send
        self._detokenizer = Detokenizer(vocab)
        self._marks = vocab.reasoning_marks
        self._reasoning = Reasoning(prompt_end)
        self._stops = StopStrings(request.stop)
        self._pending = ""
        self._pending_thought = ""
        self._flushed = 0.0
        self._started = started
        self._prefilled = self._first = self._last = started
        self._thinking_from = self._thinking_to = started
        self._is_cut = False
        self.tokens = 0

    def begin(self) -> None:
        """The prompt is evaluated; decoding starts."""
        self._prefilled = self._first = self._last = time.perf_counter()
        self._thinking_from = self._thinking_to = self._prefilled

    def take(self, token: int) -> bool:
        """Add one token; return whether a stop string ended the reply."""
        now = self._last = time.perf_counter()
        if self.tokens == 0:
            self._first = now
        self.tokens += 1
        mark = self._marks.get(token)
        if mark is not None:
            self._sort(self._reasoning.feed(mark, is_control=True))
        elif text := self._detokenizer.feed(token):
            self._sort(self._reasoning.feed(text))
        if (self._pending or self._pending_thought) and now - self._flushed >= FLUSH_S:
            self._flush(now)
        return self._is_cut

    @property
    def is_full(self) -> bool:
        """Whether the longest wanted reply is reached."""
        return 0 < self._request.max_tokens <= self.tokens

    def end(self) -> None:
        """Send what is left. A stop string's own beginning is text if the string never came."""
        if not self._is_cut:
            self._sort(self._reasoning.feed(self._detokenizer.rest()))
            self._sort(self._reasoning.rest())
            self._pending += self._stops.rest()
        self._flush(time.perf_counter())

    def done(
        self,
        reason: StopReason,
        prompt_tokens: int,
        cached_tokens: int,
        seed: int,
        left_out_messages: int,
    ) -> Done:
        """The terminal event, after :meth:`end`."""
        return Done(
            id=self._request.id,
            reason=reason,
            prompt_tokens=prompt_tokens,
            cached_tokens=cached_tokens,
            reply_tokens=self.tokens,
            prefill_ms=self.prefill_ms,
            decode_ms=self.decode_ms,
            first_token_ms=self.first_token_ms,
            seed=seed,
            left_out_messages=left_out_messages,
            reasoning_ms=self.reasoning_ms,
        )

    def _sort(self, pieces: list[Piece]) -> None:
        """Text to the answer, in which stop strings count, or to what is thought."""
        for is_reasoning, text in pieces:
            if is_reasoning:
                self._pending_thought += text
                self._thinking_to = self._last
            else:
                shown, self._is_cut = self._stops.feed(text)
                self._pending += shown

    def _flush(self, now: float) -> None:
        thought, answer = self._pending_thought, self._pending
        self._pending_thought = self._pending = ""
        for text, is_reasoning in ((thought, True), (answer, False)):
            if text:
                self._send(
                    Text(
                        id=self._request.id,
                        text=text,
                        tokens=self.tokens,
                        is_reasoning=is_reasoning,
                    )
                )
        self._flushed = now

    @property
    def reasoning_ms(self) -> float:
        """From the end of the prompt to the last word that was thought; 0: none was."""
        return (self._thinking_to - self._thinking_from) * 1000.0

    @property
    def prefill_ms(self) -> float:
        """From the request to the end of the prompt."""
        return (self._prefilled - self._started) * 1000.0

    @property
    def first_token_ms(self) -> float:
        """From the request to the first token."""
        return (self._first - self._started) * 1000.0

    @property
    def decode_ms(self) -> float:
        """From the first token to the last."""
        return (self._last - self._first) * 1000.0
