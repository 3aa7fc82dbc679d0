# SPDX-License-Identifier: Apache-2.0
"""Messages as the store gives them."""

import time
from collections.abc import Callable
from itertools import count

import pytest

from desktop.core.ids import ChatId, MessageId, ModelId
from desktop.core.records import Message, ReplyFacts, ReplyState, Role

Make = Callable[..., Message]


@pytest.fixture
def make_message() -> Make:
    """``make_message("text", Role.USER)``; a reply may have a state and facts."""
    numbers = count(1)

    def make(
        text: str,
        role: Role = Role.ASSISTANT,
        state: ReplyState = ReplyState.COMPLETE,
        **facts: object,
    ) -> Message:
        return Message(
            id=MessageId(next(numbers)),
            chat_id=ChatId(1),
            parent_id=None,
            role=role,
            text=text,
            state=state,
            created_ms=time.time_ns() // 1_000_000,
            facts=reply_facts(**facts) if role is Role.ASSISTANT else None,
        )

    return make


def reply_facts(**facts: object) -> ReplyFacts:
    named: dict[str, object] = {"model_id": ModelId("m"), "model_name": "Model"}
    return ReplyFacts(**(named | facts))  # type: ignore[arg-type]
