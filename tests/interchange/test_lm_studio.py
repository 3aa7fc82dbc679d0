# SPDX-License-Identifier: Apache-2.0
from typing import Any

import pytest

from desktop.core.records import ReplyState, Role
from desktop.interchange import lm_studio
from desktop.interchange.conversation import Conversation, Unreadable

NAME = "1736789912980.conversation.json"


def user(*texts: str) -> dict[str, Any]:
    content = [{"type": "text", "text": each} for each in texts]
    version = {"type": "singleStep", "role": "user", "content": content}
    return {"versions": [version], "currentlySelected": 0}


def block(words: str, **further: Any) -> dict[str, Any]:
    return {
        "type": "contentBlock",
        "stepIdentifier": "1",
        "content": [{"type": "text", "text": words}],
        "defaultShouldIncludeInContext": True,
        "shouldIncludeInContext": True,
        **further,
    }


def reply(*steps: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "multiStep",
        "role": "assistant",
        "senderInfo": {"senderName": "qwen3-4b"},
        "steps": list(steps),
    }


def conversation(*messages: dict[str, Any]) -> dict[str, Any]:
    return {
        "name": "Pasta",
        "pinned": True,
        "createdAt": 1736789912980,
        "preset": "",
        "tokenCount": 12,
        "systemPrompt": "",
        "messages": list(messages),
        "usePerChatPredictionConfig": True,
        "perChatPredictionConfig": {
            "fields": [{"key": "llm.prediction.systemPrompt", "value": "Cook well."}]
        },
        "clientInput": "",
        "userFilesSizeBytes": 0,
        "lastUsedModel": {"identifier": "qwen3-4b"},
        "userLastMessagedAt": 1736789920000,
        "assistantLastMessagedAt": 1736789930000,
    }


def pasta() -> dict[str, Any]:
    thought = block("hmm", style={"type": "thinking", "ended": True, "title": ""})
    info = {"type": "genInfo", "genInfo": {"stats": {"stopReason": "userStopped"}}}
    answers = {
        "versions": [reply(block("Salt.")), reply(thought, block("Oil."), block("Basil."), info)],
        "currentlySelected": 1,
    }
    return conversation(user("How?"), answers, user("Thanks"))


def read(value: dict[str, Any], name: str = NAME) -> Conversation:
    return lm_studio.read(value, name)


def test_versions_are_branches_and_the_chosen_one_goes_on() -> None:
    found = read(pasta())
    how, salt, oil, thanks = found.turns
    assert (how.text, how.parent, how.role) == ("How?", None, Role.USER)
    assert (salt.text, salt.parent) == ("Salt.", how.key)
    assert (oil.text, oil.parent, oil.model_name) == ("Oil.\n\nBasil.", how.key, "qwen3-4b")
    assert (thanks.parent, found.active) == (oil.key, thanks.key)
    assert (oil.state, salt.state) == (ReplyState.STOPPED, ReplyState.COMPLETE)
    assert (oil.reasoning, salt.reasoning, found.left_out) == ("hmm", "", {})
    assert (found.created_ms, found.updated_ms) == (1736789912980, 1736789930000)
    assert (found.system_prompt, found.is_pinned, found.source_id) == (
        "Cook well.",
        True,
        "1736789912980",
    )


def test_the_identity_survives_another_name_and_the_keys_more_messages() -> None:
    renamed, longer = read(pasta(), "pasta.json"), pasta()
    longer["messages"].append(user("One more"))
    assert renamed.source_id == read(pasta()).source_id
    assert [t.key for t in read(longer).turns][:4] == [t.key for t in read(pasta()).turns]


def test_an_edited_question_is_another_branch() -> None:
    edited = pasta()
    edited["messages"][0] = user("How much?")
    assert {t.key for t in read(edited).turns}.isdisjoint(t.key for t in read(pasta()).turns)


def test_the_same_words_twice_are_two_versions() -> None:
    twice = {"versions": [reply(block("Yes")), reply(block("Yes"))], "currentlySelected": 1}
    first, second, third = read(conversation(user("?"), twice)).turns
    assert (second.parent, third.parent) == (first.key, first.key)
    assert second.key != third.key


def test_tools_and_files_are_counted() -> None:
    call = block("")
    call["content"] = [{"type": "toolCallRequest", "callId": 1, "name": "f"}]
    asked = user("See")
    asked["versions"][0]["content"].append({"type": "file", "fileType": "image"})
    asked["versions"][0]["content"].append({"type": "file", "fileType": "text/plain"})
    answer = {"versions": [reply(call, block("Done"))], "currentlySelected": 0}
    found = read(conversation(asked, answer))
    assert [turn.text for turn in found.turns] == ["See", "Done"]
    assert found.left_out == {"images": 1, "attachments": 1, "messages of tools": 1}


@pytest.mark.parametrize("chosen", [None, 7, "0", -1])
def test_a_strange_choice_takes_the_first_version(chosen: Any) -> None:
    value = pasta()
    value["messages"][1]["currentlySelected"] = chosen
    found = read(value)
    assert found.turns[3].parent == found.turns[1].key


@pytest.mark.parametrize(
    ("change", "clue"),
    [
        (lambda value: value["messages"].append(3), r"messages\[3\] must be an object"),
        (lambda value: value["messages"][0].update(versions={}), r"messages\[0\].versions"),
        (
            lambda value: value["messages"][0]["versions"][0].update(content=[{"type": 1}, 2]),
            r"content\[1\]",
        ),
    ],
)
def test_what_has_another_shape_is_told_with_its_place(change: Any, clue: str) -> None:
    value = pasta()
    change(value)
    with pytest.raises(Unreadable, match=clue):
        read(value)
