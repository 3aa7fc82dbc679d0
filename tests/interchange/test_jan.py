# SPDX-License-Identifier: Apache-2.0
from typing import Any

import pytest

from desktop.core.records import ReplyState, Role
from desktop.interchange import jan
from desktop.interchange.conversation import Unreadable

THREAD = {
    "id": "01JX0000000000000000000000",
    "object": "thread",
    "title": "Moon",
    "assistants": [
        {
            "assistant_id": "jan",
            "assistant_name": "Jan",
            "model": {"id": "qwen3:4b", "engine": "llamacpp"},
            "instructions": "Be kind.",
        }
    ],
    "created": 1749500000.5,
    "updated": 1749500100,
    "metadata": {"is_favorite": True},
}


def message(number: int, role: str, *content: dict[str, Any], **further: Any) -> dict[str, Any]:
    return {
        "id": f"m{number}",
        "object": "thread.message",
        "thread_id": THREAD["id"],
        "assistant_id": "jan",
        "attachments": None,
        "role": role,
        "content": list(content),
        "status": "ready",
        "created_at": 1749500000000 + number,
        "completed_at": 0,
        "metadata": {},
        "type": "text",
        **further,
    }


def words(value: str) -> dict[str, Any]:
    return {"type": "text", "text": {"value": value, "annotations": []}}


LINES = [
    message(1, "user", words("How far?")),
    message(2, "assistant", words("<think>\nfar\n</think>\nFar."), status="stopped"),
]


def test_a_thread() -> None:
    found = jan.read(THREAD, LINES)
    asked, answered = found.turns
    assert (asked.role, asked.text, asked.parent, asked.created_ms) == (
        Role.USER,
        "How far?",
        None,
        1749500000001,
    )
    assert (answered.text, answered.parent, answered.state, answered.model_name) == (
        "Far.",
        "m1",
        ReplyState.STOPPED,
        "qwen3:4b",
    )
    assert (found.title, found.created_ms, found.system_prompt) == (
        "Moon",
        1749500000500,
        "Be kind.",
    )
    assert found.is_pinned
    assert found.active == "m2"
    assert (asked.reasoning, answered.reasoning) == ("", "far")


def test_images_tools_and_thoughts_are_counted() -> None:
    parts = (
        {"type": "image_url", "image_url": {"url": "data:"}},
        {"type": "reasoning", "text": {"value": "hm"}},
        {"type": "tool_call", "tool_name": "x"},
        words("Yes"),
    )
    found = jan.read(THREAD, [message(1, "assistant", *parts), message(2, "tool", words("4"))])
    assert [turn.text for turn in found.turns] == ["Yes"]
    assert [turn.reasoning for turn in found.turns] == ["hm"]
    kinds = ("images", "messages of tools", "hidden messages")
    assert [found.left_out[kind] for kind in kinds] == [1, 1, 1]


def test_wrong_shapes_and_doubled_ids_are_told() -> None:
    with pytest.raises(Unreadable, match=r"line 2 must be an object"):
        jan.read(THREAD, [LINES[0], []])
    with pytest.raises(Unreadable, match="same id"):
        jan.read(THREAD, [LINES[0], LINES[0]])
    with pytest.raises(Unreadable, match="content must be an array"):
        jan.read(THREAD, [message(1, "user", content=4)])


def test_fits() -> None:
    assert jan.fits(THREAD)
    assert not jan.fits({"id": "x", "messages": []})
    assert not jan.fits([THREAD])
