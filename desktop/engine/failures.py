# SPDX-License-Identifier: Apache-2.0
"""How the rooms of the child say that a request cannot be fulfilled."""

from desktop.engine.protocol import FailCode


class RequestFailed(Exception):
    """Ends one request; ``main`` turns it into Failed. Never holds chat text."""

    def __init__(
        self,
        code: FailCode,
        detail: str,
        *,
        prompt_tokens: int = 0,
        room_tokens: int = 0,
        ctx_tokens: int = 0,
    ) -> None:
        super().__init__(detail)
        self.code = code
        self.detail = detail
        self.prompt_tokens = prompt_tokens
        self.room_tokens = room_tokens
        self.ctx_tokens = ctx_tokens

    @property
    def ends_process(self) -> bool:
        """Whether the child cannot go on afterwards."""
        return False


class Stopped(Exception):  # not a fault: it was asked for
    """The request was stopped while it was loading or reading the prompt."""
