# SPDX-License-Identifier: Apache-2.0
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from desktop.core.errors import BadImport
from desktop.interchange.reading import Batch, read_all
from tests.interchange import test_chatgpt, test_gpt4all, test_jan, test_lm_studio, test_open_webui
from tests.interchange.conftest import Write

FOREIGN: dict[str, Any] = {
    "chatgpt": [test_chatgpt.rome()],
    "open-webui": test_open_webui.export(),
    "lm-studio": test_lm_studio.pasta(),
    "gpt4all": test_gpt4all.chat(12, test_gpt4all.item(12, "Prompt: ", "Hello")),
}


def formats(batches: list[Batch]) -> list[str]:
    return [each.format for batch in batches for each in batch.conversations]


@pytest.mark.parametrize("form", FOREIGN)
def test_the_content_tells_the_format(write: Write, form: str) -> None:
    assert formats(read_all([write("misleading.txt", FOREIGN[form])])) == [form]


def test_one_conversation_without_its_list(write: Write) -> None:
    single = write("one", FOREIGN["chatgpt"][0]), write("two", FOREIGN["open-webui"][0])
    assert formats(read_all(single)) == ["chatgpt", "open-webui"]


def test_a_zip_of_chatgpt(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "export", "w") as made:
        made.writestr("conversations.json", json.dumps(FOREIGN["chatgpt"]))
        made.writestr("chat.html", "<html>")
    assert formats(read_all([tmp_path / "export"])) == ["chatgpt"]


def test_jan_by_its_folder_and_by_either_file(write: Write, tmp_path: Path) -> None:
    thread = write("threads/t/thread.json", test_jan.THREAD)
    lines = "\n".join(json.dumps(line) for line in test_jan.LINES)
    messages = write("threads/t/messages.jsonl", lines.encode())
    for path in (tmp_path / "threads", thread.parent, thread, messages):
        (batch,) = read_all([path])
        assert [len(each.turns) for each in batch.conversations] == [2]


def test_a_thread_of_jan_without_messages_and_messages_without_a_thread(write: Write) -> None:
    (batch,) = read_all([write("a/thread.json", test_jan.THREAD)])
    assert batch.conversations[0].turns == ()
    lines = json.dumps(test_jan.LINES[0]).encode()
    with pytest.raises(BadImport, match="none of the formats"):
        read_all([write("b/messages.jsonl", lines)])


def test_carrels_own_with_its_keys_in_another_order(write: Write) -> None:
    value = {"version": 1, "format": "carrel-chats", "chats": [], "folders": []}
    (batch,) = read_all([write("x", value)])
    assert batch.document is not None


@pytest.mark.parametrize("value", [{}, [], [1], "x", None, 3, {"messages": []}, [{"id": 1}]])
def test_what_fits_nothing_gets_the_list_of_what_would(write: Write, value: Any) -> None:
    with pytest.raises(BadImport) as caught:
        read_all([write("x.json", value)])
    for name in ("Carrel", "ChatGPT", "Open WebUI", "LM Studio", "Jan", "GPT4All"):
        assert name in caught.value.hint


def test_one_bad_conversation_of_many_is_told_and_the_others_come(write: Write) -> None:
    bad = test_chatgpt.rome()
    bad.update(title="Broken", mapping=[])
    (batch,) = read_all([write("x", [test_chatgpt.rome(), bad, 7])])
    assert len(batch.conversations) == 1
    assert batch.skipped == (
        ("Broken", "It was not imported: mapping must be an object."),
        ("x, chat 3", "It was not imported: it must be an object."),
    )


@pytest.mark.parametrize("form", ["lm-studio", "gpt4all"])
def test_the_only_conversation_of_a_file_is_the_file(write: Write, form: str) -> None:
    value = FOREIGN[form]
    damaged = value[:-4] if isinstance(value, bytes) else {**value, "messages": [{"versions": 3}]}
    with pytest.raises(BadImport, match="cannot be imported"):
        read_all([write("x", damaged)])


def test_in_a_folder_what_is_no_chat_is_told_and_the_rest_comes(
    write: Write, tmp_path: Path
) -> None:
    write("all/1736789912980.conversation.json", FOREIGN["lm-studio"])
    write("all/settings.json", {"theme": "dark"})
    write("all/cut.json", b"[1,")
    write("all/cut.zip", b"PK\x03\x04")
    batches = read_all([tmp_path / "all"])
    assert formats(batches) == ["lm-studio"]
    assert [title for batch in batches for title, _ in batch.skipped] == [
        "cut.json",
        "cut.zip",
        "settings.json",
    ]
    assert batches[1].skipped[0][1].startswith("It was not imported: it is no JSON")
    (tmp_path / "empty").mkdir()
    with pytest.raises(BadImport, match="no file with chats"):
        read_all([tmp_path / "empty"])
