# SPDX-License-Identifier: Apache-2.0
from typing import Any

import pytest

from desktop.core.records import ReplyState, Role
from desktop.interchange import chatgpt
from desktop.interchange.conversation import Unreadable

NODE = dict[str, Any]


def node(
    role: str, parts: list[Any], parent: str | None, at_s: float | None, **further: Any
) -> NODE:
    message = {
        "id": "is not the key",
        "author": {"role": role, "name": None, "metadata": {}},
        "create_time": at_s,
        "update_time": None,
        "content": {"content_type": "text", "parts": parts},
        "status": "finished_successfully",
        "end_turn": True,
        "weight": 1.0,
        "metadata": {"model_slug": "gpt-4o"} if role == "assistant" else {},
        "recipient": "all",
        **further,
    }
    return {"id": "x", "message": message, "parent": parent, "children": []}


def chat(**nodes: NODE) -> dict[str, Any]:
    """A conversation as it stands in conversations.json, with its usual hidden beginning."""
    return {
        "title": "Trip to Rome",
        "create_time": 1697000000.123,
        "update_time": 1697000500.5,
        "mapping": {
            "root": {"id": "root", "message": None, "parent": None, "children": ["sys"]},
            "sys": node(
                "system",
                [""],
                "root",
                None,
                metadata={"is_visually_hidden_from_conversation": True},
            ),
            **nodes,
        },
        "moderation_results": [],
        "current_node": "a2",
        "conversation_id": "11111111-2222-3333-4444-555555555555",
        "is_archived": True,
        "safe_urls": [],
        "default_model_slug": "gpt-4o",
        "id": "11111111-2222-3333-4444-555555555555",
    }


def rome() -> dict[str, Any]:
    return chat(
        q1=node("user", ["When?"], "sys", 1697000001.0),
        a1=node("assistant", ["In May."], "q1", 1697000002.0),
        a2=node("assistant", ["In October."], "q1", 1697000003.25),
    )


def test_a_tree_with_a_regenerated_answer() -> None:
    found = chatgpt.read(rome())
    assert [(t.key, t.parent, t.role, t.text) for t in found.turns] == [
        ("q1", None, Role.USER, "When?"),
        ("a1", "q1", Role.ASSISTANT, "In May."),
        ("a2", "q1", Role.ASSISTANT, "In October."),
    ]
    assert found.active == "a2"
    assert found.turns[2].model_name == "gpt-4o"
    assert found.turns[2].created_ms == 1697000003250
    assert (found.title, found.created_ms, found.updated_ms) == (
        "Trip to Rome",
        1697000000123,
        1697000500500,
    )
    assert found.source_id == "11111111-2222-3333-4444-555555555555"
    assert found.is_archived


THOUGHTS = {"content_type": "thoughts", "thoughts": [{"summary": "s", "content": "c"}]}


def test_tools_thoughts_and_hidden_messages_fall_out_and_the_tree_closes() -> None:
    found = chatgpt.read(
        chat(
            ctx=node(
                "user",
                [],
                "sys",
                1.0,
                content={"content_type": "user_editable_context", "user_profile": "secret"},
            ),
            q1=node("user", ["Sum it"], "ctx", 1697000001),
            th=node(
                "assistant",
                [],
                "q1",
                1697000002,
                content=THOUGHTS,
            ),
            call=node(
                "assistant",
                [],
                "th",
                1697000003,
                recipient="python",
                content={"content_type": "code", "language": "python", "text": "print(1)"},
            ),
            out=node(
                "tool",
                [],
                "call",
                1697000004,
                content={"content_type": "execution_output", "text": "1"},
            ),
            a2=node("assistant", ["It is 1."], "out", 1697000005),
        )
    )
    assert [(t.text, t.parent) for t in found.turns] == [("Sum it", None), ("It is 1.", "q1")]
    assert found.left_out == {"messages of tools": 2}
    assert [turn.reasoning for turn in found.turns] == ["", "s\n\nc"]


def test_hidden_words_and_notes_stay_away_and_code_is_code() -> None:
    hidden = {"is_visually_hidden_from_conversation": True}
    quote = {"content_type": "tether_quote", "text": "a page"}
    code = {"content_type": "code", "language": "unknown", "text": "x = 1"}
    found = chatgpt.read(
        chat(
            h=node("user", ["remember this"], "sys", 1, metadata=hidden),
            t=node("assistant", [], "h", 2, content=quote),
            c=node("assistant", [], "t", 3, content=code),
        )
    )
    assert [turn.text for turn in found.turns] == ["```\nx = 1\n```"]
    assert found.left_out == {"hidden messages": 2}


def test_what_only_goes_with_the_words_may_have_any_shape() -> None:
    value = rome()
    value["mapping"]["a2"]["message"].update(metadata=["x"], status=3)
    value["mapping"]["a1"]["message"]["metadata"] = {"attachments": {}, "model_slug": [], "x": 1}
    assert [turn.text for turn in chatgpt.read(value).turns] == ["When?", "In May.", "In October."]


def test_images_and_attachments_are_counted_and_the_words_beside_them_kept() -> None:
    picture = {"content_type": "image_asset_pointer", "asset_pointer": "file-service://file-1"}
    spoken = {"content_type": "audio_transcription", "text": "said aloud"}
    found = chatgpt.read(
        chat(
            q1=node(
                "user",
                [picture, "What is this?", spoken],
                "sys",
                1697000001,
                content={
                    "content_type": "multimodal_text",
                    "parts": [picture, "What is this?", spoken],
                },
                metadata={"attachments": [{"name": "a.pdf"}, {"name": "b.pdf"}]},
            )
        )
    )
    assert found.turns[0].text == "What is this?\n\nsaid aloud"
    assert (found.left_out["images"], found.left_out["attachments"]) == (1, 2)


def test_how_a_reply_ended() -> None:
    details = {"model_slug": "m", "finish_details": {"type": "interrupted"}}
    found = chatgpt.read(
        chat(
            q1=node("user", ["?"], "sys", 1),
            a1=node("assistant", ["stopped"], "q1", 2, metadata=details),
            a2=node("assistant", ["half"], "q1", 3, status="in_progress"),
        )
    )
    states = [turn.state for turn in found.turns]
    assert states == [ReplyState.COMPLETE, ReplyState.STOPPED, ReplyState.INTERRUPTED]


def test_the_active_node_may_be_one_that_is_not_kept_or_not_there() -> None:
    value = rome()
    value["mapping"]["hidden"] = node("tool", ["x"], "a1", 1697000009)
    value["current_node"] = "hidden"
    assert chatgpt.read(value).active == "a1"
    value["current_node"] = None
    assert chatgpt.read(value).active == "a2"


def test_shortened_exports_name_only_the_children() -> None:
    value = rome()
    value["mapping"]["q1"]["children"] = ["a1", "a2"]
    for each in value["mapping"].values():
        del each["parent"]
    assert [turn.parent for turn in chatgpt.read(value).turns] == [None, "q1", "q1"]


@pytest.mark.parametrize(
    ("change", "clue"),
    [
        (lambda value: value.update(mapping=[]), "mapping must be an object"),
        (lambda value: value.update(title=["x"]), "title must be a string"),
        (lambda value: value["mapping"].update(q1=7), "mapping.q1 must be an object"),
        (lambda value: value["mapping"]["q1"]["message"].update(content="x"), "q1.message.content"),
        (lambda value: value["mapping"]["q1"].update(parent="a1"), "circle"),
    ],
)
def test_what_has_another_shape_is_told_with_its_place(change: Any, clue: str) -> None:
    value = rome()
    change(value)
    with pytest.raises(Unreadable, match=clue):
        chatgpt.read(value)


def test_a_null_node_and_an_odd_kind_are_no_bugs() -> None:
    exported = rome()
    exported["mapping"]["nothing"] = None
    assert chatgpt.read(exported).turns == chatgpt.read(rome()).turns
    exported["mapping"]["q1"]["message"]["content"]["content_type"] = []
    with pytest.raises(Unreadable, match="content_type must be a string"):
        chatgpt.read(exported)


def test_a_circle_is_found() -> None:
    value = rome()
    value["mapping"]["q1"]["parent"] = "a1"
    value["mapping"]["sys"]["parent"] = "q1"
    with pytest.raises(Unreadable, match="circle"):
        chatgpt.read(value)
