# SPDX-License-Identifier: Apache-2.0
"""What a loaded model has read, and what of it the next prompt can begin with. In the engine child.

A follow-up, an edit and another answer read only what is new. Where the model cannot forget a part,
it goes back to a checkpoint before the part, and reads from there.
"""

import ctypes
import time
from collections.abc import Callable, Sequence
from typing import Any

from desktop.engine.checkpoints import Checkpoint, Checkpoints
from desktop.engine.decode import check
from desktop.engine.llama import api
from desktop.engine.model import LoadedModel
from desktop.engine.portions import EXACT_TOKENS, common_length, kept_exactly, portion

PASSING_S = 1.0
"""How much reading a Stop may cost beyond the portion that it aborts."""


class Prefix:
    """The tokens that one loaded model knows.

    Attributes:
        tokens: in their order; who has the model read more adds it.
        exact: how many of them were read in portions of which the result does not depend.
        turns: where the last question began, and where the next prompt may differ at last.
    """

    def __init__(self, model: LoadedModel) -> None:
        self._model = model
        self._checkpoints = Checkpoints(model)
        self.tokens: list[int] = []
        self.exact = 0
        self.turns = (0, 0)
        self._common = 0
        """What the last prompt and the memory began with in common."""

    def checkpoints(self) -> list[Checkpoint]:
        """For an edit of the last question and for another answer, if the model needs them."""
        return self._checkpoints.before(self.turns)

    def keep(self, prompt: list[int], *, exactly: bool) -> int:
        """Keep what the memory and the prompt begin with in common; return its length.

        At least the last token is evaluated again, because its logits are needed.

        Args:
            exactly: the logits must be those of an empty cache to the last digit; then what was
                written one by one, or read in a short portion, is evaluated again too.
        """
        common = common_length(self.tokens, prompt[:-1])
        self._common = common
        if exactly:
            common = kept_exactly(common, self.exact, len(prompt))
        is_whole = common == len(self.tokens)
        self._cut(common)
        if is_whole and self._checkpoints.is_far(common):
            self._checkpoints.take(common)  # for an edit of the new question
        return len(self.tokens)

    def read(
        self, prompt: list[int], lasting: int, report: Callable[[int], None], *, exactly: bool
    ) -> None:
        """Have the rest of a prompt read.

        Args:
            lasting: how many of its tokens the next prompt begins with, whatever the reply is.
            report: told before each portion how many tokens are read.

        Raises:
            Stopped, RequestFailed: then :meth:`forget_unfinished` is due.
        """
        total = len(prompt)
        # Another answer to the same question must find a place to go back to as well.
        cut = min(lasting, total - (EXACT_TOKENS if exactly else 1))
        is_asked = self._common < cut  # else it is another answer to the same question
        self.turns = (self._common if is_asked else self.turns[0] or cut, cut)
        if cut <= len(self.tokens) or self._checkpoints.is_near(cut):
            cut = 0
        tokens, stride = (api.llama_token * total)(*prompt), self._model.stride
        kept_s = time.perf_counter()
        while (start := len(self.tokens)) < total:
            size = portion(start, cut if start < cut else total, stride.size(start))
            report(start)
            begun = time.perf_counter()
            batch = api.llama_batch_get_one(_from(tokens, start), size)
            check(api.llama_decode(self._model.ctx, batch))
            stride.took(start, size, (now_s := time.perf_counter()) - begun)
            self.tokens += prompt[start : start + size]
            if self.exact == start and size >= EXACT_TOKENS:
                self.exact += size
            if start + size == cut or self._checkpoints.is_far(start + size):
                self._checkpoints.take(start + size)
                kept_s = now_s
            elif now_s - kept_s >= PASSING_S and not self._model.can_forget:
                self._checkpoints.take(start + size, is_passing=True)
                kept_s = now_s

    def forget_unfinished(self) -> None:
        """After an abort the memory may hold more than we know of; go back to what we know."""
        self._cut(len(self.tokens))

    def forget(self) -> None:
        """Drop all: it was made with other weights, or nobody knows what it is."""
        api.llama_memory_clear(api.llama_get_memory(self._model.ctx), True)
        self._checkpoints.clear()
        self.tokens, self.exact, self.turns = [], 0, (0, 0)

    def put(self, tokens: list[int], exact: int, checkpoints: Sequence[Checkpoint]) -> None:
        """The model was let know this from outside."""
        self.tokens, self.exact = tokens, exact
        places = [each.tokens for each in checkpoints] or [0]
        self.turns = (places[0], places[-1])
        self._checkpoints.put(checkpoints)

    def _cut(self, kept: int) -> None:
        """Let the model know the first ``kept`` tokens only, or fewer if that cannot be done."""
        if not self._sees_before(kept):
            kept = 0
        elif kept and not self._forgets_after(kept):
            kept = self._checkpoints.go_back(kept)
            if kept and not self._forgets_after(kept):
                kept = 0
        if not kept:
            self.forget()
            return
        self.tokens, self.exact = self.tokens[:kept], min(self.exact, kept)

    def _forgets_after(self, kept: int) -> bool:
        """Have it forget what comes after the first ``kept`` tokens; whether it can."""
        memory = api.llama_get_memory(self._model.ctx)
        return bool(api.llama_memory_seq_rm(memory, 0, kept, -1))

    def _sees_before(self, kept: int) -> bool:
        """Whether layers with a window have all that the next token sees of the first ``kept``.

        A state that came from outside has only what was in the window at its end.
        """
        if not self._model.window_tokens or kept == len(self.tokens):
            return True
        first = int(api.llama_memory_seq_pos_min(api.llama_get_memory(self._model.ctx), 0))
        return first <= max(0, kept - self._model.window_tokens)


def _from(tokens: Any, start: int) -> Any:
    """Pointer into an array of tokens, without a copy."""
    size = ctypes.sizeof(api.llama_token)
    return ctypes.cast(ctypes.byref(tokens, start * size), api.llama_token_p)
