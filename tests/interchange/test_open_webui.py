# SPDX-License-Identifier: Apache-2.0
from typing import Any

import pytest

from desktop.core.records import ReplyState, Role
from desktop.interchange import open_webui
from desktop.interchange.conversation import Unreadable


def message(key: str, parent: str | None, role: str, **further: Any) -> dict[str, Any]:
    return {
        "id": key,
        "parentId": parent,
        "childrenIds": [],
        "role": role,
        "timestamp": 1721900000 + int(key[1:]),
        **further,
    }


def export(**further: Any) -> list[dict[str, Any]]:
    """As Settings ▸ Chats ▸ Export writes it."""
    model = {"model": "llama3:8b", "done": True}
    thought = '<details type="reasoning" done="true" duration="3">\n<summary>Thought</summary>'
    history = {
        "u0": message("u0", None, "user", content="Hello", models=["llama3:8b"]),
        "a1": message("a1", "u0", "assistant", content="First", modelName="Llama 3", **model),
        "a2": message(
            "a2", "u0", "assistant", content=f"{thought}\n> hm\n</details>\nSecond", **model
        ),
        **further,
    }
    chat = {
        "id": "",
        "title": "Greeting",
        "models": ["llama3:8b"],
        "params": {"system": "Be short."},
        "history": {"messages": history, "currentId": "a1"},
        "messages": [],
        "tags": [],
        "timestamp": 1721890000000,
        "files": [],
    }
    times = {"updated_at": 1721900010, "created_at": 1721899999}
    outer: dict[str, Any] = {"id": "9f0c", "user_id": "u", "title": "Greeting", "meta": {}}
    return [{**outer, **times, "chat": chat, "archived": True, "pinned": True, "folder_id": None}]


def read(value: list[dict[str, Any]]) -> Any:
    return open_webui.read(value[0])


def test_a_tree_with_two_answers() -> None:
    found = read(export())
    assert [(t.key, t.parent, t.role, t.text, t.model_name) for t in found.turns] == [
        ("u0", None, Role.USER, "Hello", ""),
        ("a1", "u0", Role.ASSISTANT, "First", "Llama 3"),
        ("a2", "u0", Role.ASSISTANT, "Second", "llama3:8b"),
    ]
    assert found.active == "a1"
    assert [turn.reasoning for turn in found.turns] == ["", "", "hm"]
    assert (found.created_ms, found.updated_ms) == (1721899999000, 1721900010000)
    assert found.turns[0].created_ms == 1721900000000
    assert (found.is_pinned, found.is_archived, found.system_prompt) == (True, True, "Be short.")


def test_errors_files_and_unfinished_replies() -> None:
    base = {"parentId": "u0", "childrenIds": [], "role": "assistant", "timestamp": 1721900003}
    found = read(
        export(
            u0={
                "parentId": None,
                "role": "user",
                "content": [
                    {"type": "text", "text": "Look"},
                    {"type": "image_url", "image_url": {"url": "data:image/png;base64,AA=="}},
                ],
                "files": [{"type": "file", "name": "x.pdf"}, {"type": "image", "url": "y"}],
                "timestamp": 1721900000,
            },
            bad={**base, "content": "", "error": {"content": "Model not found"}},
            half={**base, "content": "Half", "done": False},
            sys={**base, "role": "system", "content": "hidden"},
        )
    )
    by_key = {turn.key: turn for turn in found.turns}
    assert by_key["u0"].text == "Look"
    assert (found.left_out["images"], found.left_out["attachments"]) == (2, 1)
    assert (by_key["bad"].state, by_key["bad"].error) == (ReplyState.FAILED, "Model not found")
    assert by_key["half"].state is ReplyState.INTERRUPTED
    assert found.left_out["hidden messages"] == 1


def test_old_chats_have_a_list_only() -> None:
    value = export()
    chat = value[0]["chat"]
    chat["history"] = {}
    chat["messages"] = [
        {"role": "user", "content": "a", "timestamp": 5},
        {"role": "assistant", "content": "b", "timestamp": 6},
    ]
    assert open_webui.fits(value)
    found = read(value)
    assert [(t.text, t.parent) for t in found.turns] == [("a", None), ("b", "0")]


def test_a_null_in_the_list_of_an_old_chat_is_no_bug() -> None:
    listed = [None, {"role": "user", "content": "hello", "id": "u1"}]
    (turn,) = read([{"id": "c", "title": "t", "chat": {"messages": listed}}]).turns
    assert turn.text == "hello"


@pytest.mark.parametrize(
    ("key", "value", "clue"),
    [
        ("history", [], "chat.history must be an object"),
        ("history", {"messages": {"m": {"content": 7}}}, r"messages.m.content must be a string"),
    ],
)
def test_what_has_another_shape_is_told_with_its_place(key: str, value: Any, clue: str) -> None:
    exported = export()
    exported[0]["chat"][key] = value
    with pytest.raises(Unreadable, match=clue):
        read(exported)


def test_what_only_goes_with_the_words_may_have_any_shape() -> None:
    exported = export()
    exported[0].update(updated_at="?", pinned="x", meta=3)
    exported[0]["chat"].update(params="x", timestamp=[])
    exported[0]["chat"]["history"]["messages"]["a1"].update(files={"a": 1}, error=7, model=[])
    assert len(read(exported).turns) == 3
