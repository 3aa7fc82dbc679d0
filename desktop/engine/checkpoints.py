# SPDX-License-Identifier: Apache-2.0
"""Places to which a model can go back that cannot forget a part. Runs in the engine child.

Layers that keep a state instead of keys and values (Mamba, short convolutions, delta nets) cannot
be cut: the state after 900 tokens is not in the one after 1,000. So copies of it are taken on the
way. What attention remembers can be cut and is not copied. llama.cpp's server does it alike:
tools/server/server-context.cpp.

While a long text is read, one copy goes along, so that Stop costs little: after an aborted
llama_decode nobody knows what a state is. llama.cpp writes it layer by layer in the place of the
old one, and what it then takes out of its memory (``seq_rm`` in llama-memory-recurrent.cpp) leaves
such a state as it is.
"""

import ctypes
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from desktop.core.fit import CHECKPOINT_STEP_TOKENS, checkpoints
from desktop.engine.llama import api
from desktop.engine.model import LoadedModel

NEAR_TOKENS = 32
"""Nobody waits for so few tokens to be read again."""
PARTIAL = api.LLAMA_STATE_SEQ_FLAGS_PARTIAL_ONLY
"""Without what attention over everything remembers."""


@dataclass(frozen=True, slots=True, eq=False)
class Checkpoint:
    """What the layers with states knew after so many tokens; bytes as llama.cpp wrote them.

    ``is_passing``: it is kept only until another one is taken.
    """

    tokens: int
    state: Any
    is_passing: bool = False


class Checkpoints:
    """Those of one model and the conversation that it holds; none if the model can forget.

    Their number and bytes are those of :func:`desktop.core.fit.checkpoints`.
    """

    def __init__(self, model: LoadedModel) -> None:
        self._model = model
        self._taken: list[Checkpoint] = []
        self._spare: list[Any] = []
        """Memory of those that were dropped: new memory takes longer than the copy."""

    def before(self, places: Sequence[int]) -> list[Checkpoint]:
        """The last one before or at each of these places, in their order."""
        found = [[each for each in self._taken if each.tokens <= place] for place in places]
        return list(dict.fromkeys(each[-1] for each in found if each))

    def is_near(self, tokens: int) -> bool:
        """Whether going back to this place would be no better than to the last one before it."""
        before = max((place for place in self._places() if place <= tokens), default=0)
        return self._model.can_forget or tokens - before < NEAR_TOKENS

    def is_far(self, tokens: int) -> bool:
        """Whether one is due within a long text."""
        last = max(self._places(), default=0)
        return not self._model.can_forget and tokens - last >= CHECKPOINT_STEP_TOKENS

    def take(self, tokens: int, *, is_passing: bool = False) -> None:
        """Copy what the model knows now, after ``tokens``, which are more than those of others."""
        if self._taken and self._taken[-1].is_passing:
            self._release(self._taken.pop())
        size = int(api.llama_state_seq_get_size_ext(self._model.ctx, 0, PARTIAL))
        most = checkpoints(size, self._model.ctx_tokens)
        if not most:
            return
        while len(self._taken) >= most:
            places = [*(each.tokens for each in self._taken), tokens]
            self._release(self._taken.pop(_least_useful(places)))
        state = self._memory(size)
        written = int(api.llama_state_seq_get_data_ext(self._model.ctx, state, size, 0, PARTIAL))
        if written == size:
            self._taken.append(Checkpoint(tokens, state, is_passing))

    def _places(self) -> list[int]:
        return [each.tokens for each in self._taken if not each.is_passing]

    def put(self, taken: Sequence[Checkpoint]) -> None:
        """Those that were taken in another engine, of what this one has read too."""
        self.clear()
        self._taken += taken

    def go_back(self, most: int) -> int:
        """Let the layers with states know what they knew after ``most`` tokens or a few less.

        Returns:
            After how many; 0: there was none, and nobody knows what they know now.
        """
        self.drop_after(most)
        if not self._taken:
            return 0
        found = self._taken[-1]
        size = len(found.state)
        taken = int(
            api.llama_state_seq_set_data_ext(self._model.ctx, found.state, size, 0, PARTIAL)
        )
        return found.tokens if taken == size else 0

    def drop_after(self, tokens: int) -> None:
        """The conversation was cut there."""
        while self._taken and self._taken[-1].tokens > tokens:
            self._release(self._taken.pop())

    def clear(self) -> None:
        """The model has forgotten all."""
        self.drop_after(-1)

    def _memory(self, size: int) -> Any:
        while self._spare:
            if len(found := self._spare.pop()) == size:
                return found
        return (ctypes.c_uint8 * size)()

    def _release(self, checkpoint: Checkpoint) -> None:
        self._spare.append(checkpoint.state)


def _least_useful(places: Sequence[int]) -> int:
    """Which of two or more places, in order, is missed the least; never the last one.

    Without it, somebody who goes back to between it and the next reads the tokens since the one
    before it again. The farther back, the less often that happens.
    """
    before = [0, *places]

    def loss(index: int) -> float:
        here, following = places[index], places[index + 1]
        return (here - before[index]) * (following - here) / (places[-1] - here)

    return min(range(len(places) - 1), key=loss)
