# SPDX-License-Identifier: Apache-2.0
import json
from collections.abc import Callable
from typing import Any

import pytest

from desktop.core.errors import BadImport
from desktop.interchange import carrel_json
from desktop.interchange.carrel_json import read

UIDS = [f"{number:032x}" for number in range(9)]


def message(number: int, parent: int | None, **further: Any) -> dict[str, Any]:
    return {
        "uid": UIDS[number],
        "parent_uid": None if parent is None else UIDS[parent],
        "role": "user",
        "text": f"text {number}",
        "state": "complete",
        "facts": None,
        "created_ms": 1700000000000,
        **further,
    }


def document() -> dict[str, Any]:
    chat = {
        "uid": UIDS[0],
        "title": "T",
        "domain_id": "general",
        "model_id": None,
        "created_ms": 1700000000000,
        "updated_ms": 1700000000001,
        "deleted_ms": None,
        "folder_uid": UIDS[2],
        "pinned": 0,
        "archived": 1,
        "options": '{"temperature":0.5}',
        "active_leaf_uid": UIDS[4],
        "draft": "d",
        "tags": ["tax return"],
        "messages": [message(4, None), message(5, 4)],
    }
    folders = [
        {"uid": UIDS[1], "parent_uid": UIDS[2], "name": "b", "created_ms": 1},
        {"uid": UIDS[2], "parent_uid": None, "name": "a", "created_ms": 1},
    ]
    return {"format": "carrel-chats", "version": 1, "folders": folders, "chats": [chat]}


def parsed(value: Any) -> carrel_json.Document:
    return read(json.dumps(value).encode(), "x.json")


def test_a_whole_document() -> None:
    found = parsed(document())
    assert [message.text for message in found.chats[0].messages] == ["text 4", "text 5"]
    assert found.folders[0].parent_uid == UIDS[2]


def at(*keys: Any) -> Callable[[Any, Any], None]:
    """Sets one place of a document."""

    def change(value: Any, to: Any) -> None:
        for key in keys[:-1]:
            value = value[key]
        value[keys[-1]] = to

    return change


CHAT = ("chats", 0)
FIRST, SECOND = (*CHAT, "messages", 0), (*CHAT, "messages", 1)
WRONG: list[tuple[tuple[Any, ...], Any, str]] = [
    (("version",), 0, "$.version"),
    (("version",), 2, "newer Carrel"),
    (("further",), 1, "unknown field `further`"),
    (("chats",), {}, "$.chats"),
    ((*CHAT, "uid"), "x", "$.chats[0].uid must be 32 hexadecimal digits"),
    ((*CHAT, "uid"), UIDS[0].upper() + "\n", "$.chats[0].uid"),
    ((*CHAT, "title"), 7, "$.chats[0].title"),
    ((*CHAT, "domain_id"), "a\0b", "$.chats[0].domain_id holds a NUL"),
    ((*CHAT, "created_ms"), -1, "$.chats[0].created_ms"),
    ((*CHAT, "updated_ms"), 10**15, "$.chats[0].updated_ms"),
    ((*CHAT, "updated_ms"), 10**30, "$.chats[0].updated_ms"),
    ((*CHAT, "deleted_ms"), "now", "$.chats[0].deleted_ms"),
    ((*CHAT, "pinned"), 2, "$.chats[0].pinned"),
    ((*CHAT, "pinned"), True, "$.chats[0].pinned"),
    ((*CHAT, "folder_uid"), UIDS[8], "$.chats[0].folder_uid names no folder"),
    ((*CHAT, "tags"), [" a"], "$.chats[0].tags[0]"),
    ((*CHAT, "tags"), [""], "$.chats[0].tags[0]"),
    ((*CHAT, "active_leaf_uid"), UIDS[8], "$.chats[0].active_leaf_uid"),
    ((*CHAT, "surprise"), 1, "unknown field `surprise`"),
    ((*FIRST, "role"), "tool", "$.chats[0].messages[0].role"),
    ((*FIRST, "state"), "done", "$.chats[0].messages[0].state"),
    ((*FIRST, "text"), None, "$.chats[0].messages[0].text"),
    ((*FIRST, "parent_uid"), UIDS[5], "messages[0].parent_uid names no message of this chat"),
    ((*FIRST, "parent_uid"), UIDS[4], "messages[0].parent_uid"),
    ((*SECOND, "parent_uid"), UIDS[8], "messages[1].parent_uid"),
    ((*SECOND, "uid"), UIDS[4], "messages[1].uid is there twice"),
    (("folders", 1, "parent_uid"), UIDS[1], "$.folders[0].parent_uid leads in a circle"),
    (("folders", 1, "parent_uid"), UIDS[2], "leads in a circle"),
    (("folders", 0, "uid"), UIDS[2], "$.folders[1].uid is there twice"),
    (("folders", 0, "name"), " ", "$.folders[0].name must not be blank"),
]


@pytest.mark.parametrize(("place", "value", "clue"), WRONG)
def test_each_rule_is_told_with_its_path(place: tuple[Any, ...], value: Any, clue: str) -> None:
    wrong = document()
    at(*place)(wrong, value)
    with pytest.raises(BadImport) as caught:
        parsed(wrong)
    assert clue in caught.value.sentence
    assert caught.value.sentence.startswith("x.json cannot be imported: ")
    assert caught.value.hint.startswith("Nothing was imported.")


def test_a_parent_of_another_chat_is_refused() -> None:
    wrong = document()
    second = {**wrong["chats"][0], "uid": UIDS[1], "messages": [message(6, 4)]}
    second["active_leaf_uid"] = None
    wrong["chats"].append(second)
    with pytest.raises(BadImport, match=r"chats\[1\]\.messages\[0\]\.parent_uid"):
        parsed(wrong)


def test_every_cut_is_noticed() -> None:
    data = json.dumps(document()).encode()
    for length in range(0, len(data), 7):
        with pytest.raises(BadImport):
            read(data[:length], "x.json")


@pytest.mark.parametrize(
    ("data", "clue"),
    [
        (b'{"format":"carrel-chats","version":1,"folders":[],"chats":' + b"[" * 200_000, "nested"),
        (b'{"format":"carrel-chats","version":1,"x":' + b'{"a":' * 200_000, "nested"),
        (json.dumps(document()).replace("text 4", "\\ud800").encode(), "byte"),
        (json.dumps(document()).encode().replace(b"text 4", b"\xff"), "byte"),
    ],
)
def test_hostile_bytes(data: bytes, clue: str) -> None:
    with pytest.raises(BadImport, match=clue):
        read(data, "x.json")


def test_too_many_messages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(carrel_json, "MAX_MESSAGES", 1)
    with pytest.raises(BadImport, match="over 1"):
        parsed(document())


def test_folders_are_at_most_16_deep() -> None:
    def nested(depth: int) -> dict[str, Any]:
        value = document()
        uids = [f"f{number:031x}" for number in range(depth)]
        value["folders"] += [
            {"uid": uid, "parent_uid": above, "name": "n", "created_ms": 1}
            for uid, above in zip(uids, [None, *uids], strict=False)
        ]
        return value

    assert len(parsed(nested(16)).folders) == 18
    with pytest.raises(BadImport, match="deeper than 16"):
        parsed(nested(17))


def test_fits() -> None:
    assert carrel_json.fits(b'\n{ "format" : "carrel-chats", ')
    assert not carrel_json.fits(b'{"format":"carrel-chats2"}')
    assert not carrel_json.fits(b'[{"format":"carrel-chats"}]')
