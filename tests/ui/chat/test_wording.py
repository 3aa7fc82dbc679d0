# SPDX-License-Identifier: Apache-2.0
import time

import pytest

from desktop.core.declared import replace
from desktop.core.ids import ChatId, MessageId, ModelId
from desktop.core.records import Message, ReplyFacts, ReplyState, Role
from desktop.turn.events import EngineState, EngineStatus
from desktop.ui.chat import wording


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, ""),
        (1, "The model did not see the first message."),
        (7, "The model did not see the first 7 messages."),
    ],
)
def test_what_was_left_out(qapp: object, count: int, text: str) -> None:
    assert wording.left_out(count) == text


def test_speed(qapp: object) -> None:
    assert wording.speed(0) == ""
    assert wording.speed(3.456) == "3.5 tok/s"
    assert wording.speed(48.2) == "48 tok/s"


def test_the_day_is_told_if_it_is_not_today(qapp: object) -> None:
    now_ms = time.time_ns() // 1_000_000
    assert len(wording.clock(now_ms)) < len(wording.clock(now_ms - 3 * 86_400_000))


@pytest.mark.parametrize("state", ReplyState)
def test_every_state_has_its_word(qapp: object, state: ReplyState) -> None:
    assert bool(wording.reply_state(state)) is (state is not ReplyState.COMPLETE)


def test_the_line_under_a_reply(qapp: object) -> None:
    facts = ReplyFacts(model_id=ModelId("m"), model_name="Model", reply_tokens=11, decode_ms=1000)
    reply = Message(
        id=MessageId(1),
        chat_id=ChatId(1),
        parent_id=None,
        role=Role.ASSISTANT,
        text="x",
        state=ReplyState.STOPPED,
        created_ms=time.time_ns() // 1_000_000,
        facts=facts,
    )
    parts = wording.reply_facts(reply).split(" · ")
    assert (parts[0], parts[2], parts[3]) == ("Model", "10 tok/s", "stopped")


def test_the_status_line(qapp: object) -> None:
    status = EngineStatus(
        state=EngineState.READY, model_name="M", device="CPU, 2 threads", tokens_per_s=12
    )
    assert wording.engine(status) == "M · CPU, 2 threads · 12 tok/s"
    made = {"ctx_tokens": 12_288, "ctx_train_tokens": 8192}
    assert wording.engine(replace(status, **made)) == (
        "M · CPU, 2 threads · context stretched to 1.5 times its training · 12 tok/s"
    )
    made["ctx_train_tokens"] = 12_288
    assert "stretched" not in wording.engine(replace(status, **made))
    loading = EngineStatus(state=EngineState.LOADING, model_name="M", fraction=0.405)
    assert wording.engine(loading) == "M · loading 40 %"
    assert wording.engine(EngineStatus()) == ""
    failed = EngineStatus(state=EngineState.FAILED, model_name="M")
    assert wording.engine(failed) == "M · engine stopped"
