# SPDX-License-Identifier: Apache-2.0
"""One reply while it is written: text, stop strings, pacing and the clock. In the engine child."""

import time
from collections.abc import Callable

from desktop.engine.protocol import Event, Generate, Text
from desktop.engine.stops import StopStrings
from desktop.engine.vocab import Detokenizer, Vocab

FLUSH_S = 0.03
"""Text leaves at most this often: a screen shows no more, and each message costs both sides."""


class Reply:
    """Collects tokens and sends text. ``started`` is the perf_counter value of the request."""

    def __init__(
        self, request: Generate, vocab: Vocab, send: Callable[[Event], None], *, started: float
    ) -> None:
        self._request = request
        self._send = send
        self._detokenizer = Detokenizer(vocab)
        self._stops = StopStrings(request.stop)
        self._pending = ""
        self._flushed = 0.0
        self._started = started
        self._prefilled = self._first = self._last = started
        self._is_cut = False
        self.tokens = 0

    def begin(self) -> None:
        """The prompt is evaluated; decoding starts."""
        self._prefilled = self._first = self._last = time.perf_counter()

    def take(self, token: int) -> bool:
        """Add one token; return whether a stop string ended the reply."""
        now = self._last = time.perf_counter()
        if self.tokens == 0:
            self._first = now
        self.tokens += 1
        text, hit = self._stops.feed(self._detokenizer.feed(token))
        self._is_cut = hit
        self._pending += text
        if self._pending and now - self._flushed >= FLUSH_S:
            self._flush(now)
        return hit

    @property
    def is_full(self) -> bool:
        """Whether the longest wanted reply is reached."""
        return 0 < self._request.max_tokens <= self.tokens

    def end(self) -> None:
        """Send what is left. A stop string's own beginning is text if the string never came."""
        if not self._is_cut:
            rest, _ = self._stops.feed(self._detokenizer.rest())
            self._pending += rest + self._stops.rest()
        if self._pending:
            self._flush(time.perf_counter())

    def _flush(self, now: float) -> None:
        self._send(Text(id=self._request.id, text=self._pending, tokens=self.tokens))
        self._pending, self._flushed = "", now

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
