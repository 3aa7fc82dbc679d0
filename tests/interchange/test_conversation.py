# SPDX-License-Identifier: Apache-2.0
import json
from hashlib import sha256
from typing import Any

import pytest

from desktop.core.records import ReplyState, Role
from desktop.interchange.conversation import (
    LATEST_MS,
    Conversation,
    Turn,
    clean,
    split_reasoning,
    to_ms,
    to_record,
    uid_of,
)
from tests.helpers.cost import cost


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (1697000000, 1697000000000),
        (1697000000.123, 1697000000123),
        (1697000000123, 1697000000123),
        (1697000000123456, 1697000000123),
        (1697000000123456789, 1697000000123),
        ("2023-10-11T04:53:20+00:00", 1697000000000),
        ("2023-10-11T04:53:20Z", 1697000000000),
        (0, None),
        (-5, None),
        (None, None),
        (True, None),
        ("yesterday", None),
        (float("nan"), None),
        (float("inf"), None),
        (10**400, None),
        ([], None),
    ],
)
def test_times_in_every_unit(value: Any, expected: int | None) -> None:
    assert to_ms(value) == expected


def test_no_time_is_later_than_a_calendar_can_show() -> None:
    assert to_ms(9e19) is not None
    assert all((to_ms(10.0**digits) or 0) <= LATEST_MS for digits in range(20))


def test_identities_follow_from_the_source_alone() -> None:
    assert uid_of("chatgpt", "abc") == sha256(b"chatgpt:abc").hexdigest()[:32]
    assert uid_of("chatgpt", "abc") != uid_of("open-webui", "abc")
    assert uid_of("jan", "half \ud83d") == uid_of("jan", "half �")


def test_thoughts_leave_the_text() -> None:
    assert split_reasoning("<think>a\nb</think>\n\nYes") == ("Yes", "a\nb")
    assert split_reasoning("I <think>so</think>") == ("I <think>so</think>", "")
    block = '<details type="reasoning" done="true">\n<summary>x</summary>\n> y\n</details>\nYes'
    assert split_reasoning(block + block) == ("YesYes", "y\n\ny")


@pytest.mark.parametrize("text", ['<details type="reasoning"', "<think>", " "])
def test_a_million_beginnings_take_no_time(text: str) -> None:
    with cost() as split:
        assert split_reasoning(text * 200_000) == (text * 200_000, "")
    assert split.seconds < 2


def test_hostile_characters_become_visible() -> None:
    assert clean("a\ud800b\0c\u202ed") == "a�b�c\u202ed"
    assert clean("\ud83d\ude00") == "😀"


def conversation(**further: Any) -> Conversation:
    turns = (
        Turn(key="q", parent=None, role=Role.USER, text="Why\0?", created_ms=2000),
        Turn(
            key="a",
            parent="q",
            role=Role.ASSISTANT,
            text="So.",
            created_ms=0,
            model_name="m",
            state=ReplyState.FAILED,
            error="It broke.",
        ),
    )
    plain: dict[str, Any] = {
        "format": "f",
        "source_id": "1",
        "title": "",
        "turns": turns,
        "active": "a",
    }
    return Conversation(**{**plain, **further})


def test_the_chat_that_it_becomes() -> None:
    record = to_record(conversation(system_prompt="Be short.", is_pinned=True, updated_ms=1))
    asked, answered = record.messages
    assert record.uid == uid_of("f", "1")
    assert (asked.uid, answered.parent_uid) == (uid_of("f", "1", "q"), asked.uid)
    assert record.active_leaf_uid == answered.uid
    assert (record.created_ms, record.updated_ms, answered.created_ms) == (2000, 2000, 2000)
    assert (record.title, asked.text) == ("Why�?", "Why�?")
    assert json.loads(answered.facts or "")["model_name"] == "m"
    assert json.loads(answered.facts or "")["error"] == "It broke."
    assert asked.facts is None
    assert json.loads(record.options or "")["system_prompt"] == "Be short."
    assert (record.pinned, record.archived) == (1, 0)


def test_a_title_is_one_plain_line() -> None:
    assert to_record(conversation(title="a\n\u202eb\x1b[2Jc ")).title == "a b [2Jc"
    assert len(to_record(conversation(title="x" * 5000)).title) == 200
