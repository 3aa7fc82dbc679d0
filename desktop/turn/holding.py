# SPDX-License-Identifier: Apache-2.0
"""What one engine has read, as its parent knows it, and whether that is worth keeping. Pure."""

from dataclasses import dataclass

from desktop.core.fit import ASSUMED_KV_BYTES
from desktop.core.records import ModelFile
from desktop.engine.load import Load
from desktop.engine.options import Adapter
from desktop.engine.protocol import Done

LEAST_TOKENS = 512
"""Fewer are read again before anybody notices."""
LEAST_NEW_TOKENS = 64
NEW_FRACTION = 1 / 32
"""A long chat is not written again for every sentence: so much may have to be read again."""
TELLING_TOKENS = 64
"""How many must have been read for their pace to mean something."""
STATE_BYTES_PER_S = 150_000_000
"""At least so fast a state comes back; bench/sessions.py measures it."""
CELL_BYTES = 64
"""Of a token beside its keys and values: its number, its place."""
FIXED_BYTES = 64_000_000
"""What layers that are no attention may keep beyond what their header tells."""
NEVER = float("inf")


@dataclass(slots=True, kw_only=True)
class Holding:
    """One conversation in one engine.

    Attributes:
        session: the chat's ``uid``; empty: of no chat, or of one that must not be kept.
        pid: of the process that holds it.
        tokens: about how many were read.
        unsaved: of these, those that were read since the state was kept.
        read_ms: for a token; 0: not known.
        due_s: when to save it, on the monotonic clock.
    """

    model: ModelFile
    load: Load
    session: str
    pid: int | None
    adapters: tuple[Adapter, ...] = ()
    is_busy: bool = False
    tokens: int = 0
    unsaved: int = 0
    read_ms: float = 0.0
    due_s: float = NEVER

    def answered(self, done: Done) -> None:
        """A reply is over."""
        read = done.prompt_tokens - done.cached_tokens
        self.unsaved += read + done.reply_tokens
        self.tokens = done.prompt_tokens + done.reply_tokens
        if read >= TELLING_TOKENS:
            self.read_ms = done.prefill_ms / read

    def is_same(self, other: "Holding") -> bool:
        """Whether the other one would hold the same chat, read with the same adapters."""
        return (self.session, self.adapters) == (other.session, other.adapters)

    @property
    def is_worth_it(self) -> bool:
        """Whether to keep it: long enough, changed enough, and not read again as quickly."""
        if not self.session or self.tokens < LEAST_TOKENS:
            return False
        if self.unsaved < max(LEAST_NEW_TOKENS, self.tokens * NEW_FRACTION):
            return False
        back_ms = self.tokens * self._token_bytes * 1000.0 / STATE_BYTES_PER_S
        return not self.read_ms or self.tokens * self.read_ms > back_ms

    @property
    def most_bytes(self) -> int:
        """What a state of this model can have at most."""
        ctx_tokens = self.load.ctx_tokens or self.model.ctx_train_tokens
        # The states themselves, and as they were at the last two checkpoints.
        fixed_bytes = FIXED_BYTES + 3 * self.model.state_bytes
        return round(ctx_tokens * (self._token_bytes + CELL_BYTES)) + fixed_bytes

    @property
    def _token_bytes(self) -> float:
        of_f16 = self.model.kv_bytes_per_token or ASSUMED_KV_BYTES
        return of_f16 * self.load.kv_type.fraction
