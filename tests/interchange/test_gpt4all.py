# SPDX-License-Identifier: Apache-2.0
import struct

import pytest

from desktop.core.records import ReplyState, Role
from desktop.interchange import gpt4all
from desktop.interchange.conversation import Unreadable


def text(value: str | None) -> bytes:
    if value is None:
        return b"\xff\xff\xff\xff"
    data = value.encode("utf-16-be", "surrogatepass")
    return struct.pack(">I", len(data)) + data


def blob(data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + data


def item(version: int, label: str, value: str, *, parts: bytes = b"", count: int = 0) -> bytes:
    """One prompt or response as ChatItem::serialize and its reader have it."""
    data = struct.pack(">i", 3) if version < 12 else b""
    data += text(label) + text(value)
    if version < 10:
        data += text("the prompt")
    data += text(None) + bytes([1, label == "Response: ", 0, 0])
    if version >= 11 and label == "Response: ":
        data += b"\0"
    sources = b"".join(map(text, ("c", "/p", "f", "t", "a", "d", "quoted")))
    data += struct.pack(">q", 1) + sources + struct.pack(">iii", 1, 2, -1)
    if version >= 10:
        is_prompt = label == "Prompt: "
        data += struct.pack(">q", is_prompt)
        data += (blob(b"file:///x") + blob(b"content")) if is_prompt else b""
    if version >= 12:
        data += struct.pack(">q", count) + parts
    return data


def part(label: str, value: str, further: bytes = b"") -> bytes:
    return text(label) + text(value) + further + struct.pack(">q", 0)


TOOL = (
    text("javascript_interpret")
    + struct.pack(">q", 1)
    + text("code")
    + struct.pack(">i", 0)
    + struct.pack(">IB", 10, 0)
    + text("1+1")
    + text("2")
    + struct.pack(">i", 0)
    + text(None)
)


def chat(version: int, *items: bytes) -> bytes:
    head = struct.pack(">IiQ", 0xF5D553CC, version, 1730000000)
    names = text("chat-id") + text("Generated name") + text(None) + text("Llama 3 8B")
    state = b""
    if version < 11:
        # As version 8 wrote it with a cache: logits, tokens, state.
        logits = struct.pack(">Q", 2) + bytes(8) if version < 9 else b""
        cache = (
            struct.pack(">II", 5, 2048) + logits + struct.pack(">Q", 3) + bytes(12) + blob(b"kv")
        )
        state = b"\1" + struct.pack(">ii", 2, 0) + text("r") + text("n") + bytes(4) + cache
    collections = struct.pack(">I", 1) + text("Papers")
    return head + names + collections + state + struct.pack(">i", len(items)) + b"".join(items)


@pytest.mark.parametrize("version", [8, 9, 10, 11, 12])
def test_every_version(version: int) -> None:
    found = gpt4all.read(
        chat(version, item(version, "Prompt: ", "Ünï 😀?"), item(version, "Response: ", "Yes"))
    )
    asked, answered = found.turns
    assert (asked.role, asked.text, asked.parent) == (Role.USER, "Ünï 😀?", None)
    assert (answered.text, answered.parent, answered.model_name) == ("Yes", asked.key, "Llama 3 8B")
    assert answered.state is ReplyState.STOPPED
    assert (found.title, found.source_id, found.created_ms) == (
        "Generated name",
        "chat-id",
        1730000000000,
    )
    assert found.left_out == ({"attachments": 1} if version >= 10 else {})


def test_the_same_words_again_are_another_message() -> None:
    again = item(12, "Prompt: ", "Hi"), item(12, "Response: ", "Ho")
    turns = gpt4all.read(chat(12, *again, *again)).turns
    assert len({turn.key for turn in turns}) == 4


def test_parts_of_a_response() -> None:
    parts = (
        part("Think: ", "hm", struct.pack(">i", 900))
        + part("Text: ", "It is ")
        + part("ToolCall: ", "<tool>", TOOL)
        + part("ToolResponse: ", "2")
        + part("Text: ", "2.")
    )
    found = gpt4all.read(chat(12, item(12, "Response: ", "", parts=parts, count=5)))
    assert [turn.text for turn in found.turns] == ["It is 2."]
    assert [turn.reasoning for turn in found.turns] == ["hm"]
    assert found.left_out == {"messages of tools": 2}


def test_every_cut_and_what_follows_the_end_are_noticed() -> None:
    whole = chat(12, item(12, "Prompt: ", "Hello"), item(12, "Response: ", "Yes"))
    assert len(gpt4all.read(whole).turns) == 2
    for length in range(8, len(whole)):
        with pytest.raises(Unreadable):
            gpt4all.read(whole[:length])
    with pytest.raises(Unreadable, match="follows its end"):
        gpt4all.read(whole + b"\0")


@pytest.mark.parametrize("version", [-1, 7, 13])
def test_other_versions_are_told(version: int) -> None:
    with pytest.raises(Unreadable, match=f"its version is {version}"):
        gpt4all.read(chat(version))


def test_a_hostile_count_or_nesting_ends_soon() -> None:
    head = chat(12)[:-4]
    with pytest.raises(Unreadable):
        gpt4all.read(head + struct.pack(">i", 2**31 - 1))
    with pytest.raises(Unreadable):
        gpt4all.read(head + struct.pack(">i", -1))
    nested = (text("Text: ") + text("x") + struct.pack(">q", 1)) * 20
    with pytest.raises(Unreadable, match="nested"):
        gpt4all.read(chat(12, item(12, "Response: ", "", parts=nested, count=1)))
