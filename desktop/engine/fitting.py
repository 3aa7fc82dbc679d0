# SPDX-License-Identifier: Apache-2.0
"""What of a request fits into the context window, or the numbers with which it is refused. Pure."""

from collections.abc import Callable, Sequence

from desktop.core.prompt import DoesNotFit, Fitted, fit, prompt_room
from desktop.core.records import ChatTurn, Role
from desktop.engine.failures import RequestFailed
from desktop.engine.protocol import FailCode, Generate, Overflow


def fitted(
    request: Generate, count: Callable[[Sequence[ChatTurn]], int], ctx_tokens: int
) -> Fitted:
    """The turns that the model will see.

    Raises:
        RequestFailed: CHAT_TOO_LONG, if leaving out would help and may not be; else TOO_LONG.
    """
    room = prompt_room(ctx_tokens, request.max_tokens)
    may_drop = request.overflow is Overflow.DROP_OLDEST
    try:
        return fit(request.messages, count, room, may_drop=may_drop)
    except DoesNotFit as error:
        asked = sum(turn.role is Role.USER for turn in request.messages)
        raise RequestFailed(
            FailCode.TOO_LONG if may_drop or asked == 1 else FailCode.CHAT_TOO_LONG,
            "the prompt is longer than the context window",
            prompt_tokens=error.prompt_tokens,
            room_tokens=room,
            ctx_tokens=ctx_tokens,
        ) from error
