# SPDX-License-Identifier: Apache-2.0
"""What every import does, and the chats of other programs; test_importer_carrel.py: our own."""

import json
import time
from contextlib import closing
from typing import Any

import pytest

from desktop.core.errors import BadImport
from desktop.core.ids import ChatId
from desktop.core.policy_errors import PolicyForbids
from desktop.interchange.importer import import_files
from desktop.paths import Paths
from desktop.store import branches, chats, messages
from desktop.store.db import Database, open_database
from desktop.store.erasing import purge_deleted
from tests.helpers.policy import Place
from tests.interchange import test_chatgpt, test_gpt4all, test_lm_studio, test_open_webui
from tests.interchange.conftest import Write
from tests.interchange.test_importer_carrel import exported, fill, numbers
from tests.interchange.test_reading import FOREIGN


def test_a_damaged_file_keeps_all_files_out(db: Database, write: Write) -> None:
    good, bad = write("good", FOREIGN["chatgpt"]), write("bad", b'{"format":"carrel-chats",')
    before = exported(db)
    with pytest.raises(BadImport):
        import_files(db, [good, bad])
    assert exported(db) == before
    whole = write("whole", FOREIGN["open-webui"])
    fill(db)
    late = json.loads(exported(db))
    late["chats"][0].update(options="{", uid="d" * 32)
    before = exported(db)
    with pytest.raises(BadImport):  # found only when the other file was stored already
        import_files(db, [whole, write("late", late)])
    assert exported(db) == before


@pytest.mark.parametrize("form", FOREIGN)
def test_twice_is_once(db: Database, write: Write, form: str) -> None:
    path = write("x", FOREIGN[form])
    first = import_files(db, [path])
    assert first.imported == 1
    assert first.messages >= 1
    before = exported(db)
    assert numbers(import_files(db, [path, path])) == (0, 0, 0, 2, 0)
    assert exported(db) == before


def longer() -> dict[str, Any]:
    value = test_chatgpt.rome()
    value["mapping"]["q2"] = test_chatgpt.node("user", ["And then?"], "a2", 1697000010)
    value["mapping"]["a3"] = test_chatgpt.node("assistant", ["Home."], "q2", 1697000011)
    value["mapping"]["b1"] = test_chatgpt.node("assistant", ["Never."], "q1", 1697000012)
    value.update(current_node="a3", update_time=1697009999)
    return value


def test_a_longer_export_continues_the_chat(db: Database, write: Write) -> None:
    import_files(db, [write("x", [test_chatgpt.rome()])])
    report = import_files(db, [write("y", [longer()])])
    assert numbers(report) == (0, 1, 0, 0, 3)
    texts = [message.text for message in messages.thread(db, ChatId(1))]
    assert texts == ["When?", "In October.", "And then?", "Home."]
    assert branches.other_branches(db, ChatId(1)) == 2
    assert chats.get_chat(db, ChatId(1)).updated_ms == 1697009999000
    assert numbers(import_files(db, [write("x", [test_chatgpt.rome()])])) == (0, 0, 0, 1, 0)


def test_what_was_in_the_trash_comes_back_with_more(db: Database, write: Write) -> None:
    import_files(db, [write("x", [test_chatgpt.rome()])])
    chats.delete_chat(db, ChatId(1))
    report = import_files(db, [write("y", [longer()])])
    assert numbers(report) == (0, 1, 0, 0, 3)
    assert "is back with more" in report.skipped[0][1]
    purge_deleted(db)
    assert messages.thread(db, ChatId(1))[-1].text == "Home."


def test_where_somebody_went_on_here_stays_in_view(db: Database, write: Write) -> None:
    import_files(db, [write("x", [test_chatgpt.rome()])])
    last = messages.thread(db, ChatId(1))[-1]
    messages.add_question(db, ChatId(1), last.id, "asked here")
    import_files(db, [write("y", [longer()])])
    assert messages.thread(db, ChatId(1))[-1].text == "asked here"
    assert branches.other_branches(db, ChatId(1)) == 3


def test_words_that_changed_there_stay_as_they_are_here(db: Database, write: Write) -> None:
    import_files(db, [write("x", test_open_webui.export())])
    value = test_open_webui.export()
    value[0]["chat"]["history"]["messages"]["a1"]["content"] = "Edited"
    report = import_files(db, [write("y", value)])
    assert numbers(report) == (0, 0, 0, 1, 0)
    expected = "1 message was changed elsewhere; here the words stay as they are."
    assert report.skipped == (("Greeting", expected),)
    assert messages.thread(db, ChatId(1))[-1].text == "First"


def test_a_conversation_goes_on_in_the_formats_without_ids(db: Database, write: Write) -> None:
    value, name = test_lm_studio.pasta(), test_lm_studio.NAME
    import_files(db, [write(name, value)])
    value["messages"].append(test_lm_studio.user("More"))
    assert numbers(import_files(db, [write(name, value)])) == (0, 1, 0, 0, 1)
    item = test_gpt4all.item
    import_files(db, [write("a", test_gpt4all.chat(12, item(12, "Prompt: ", "Hi")))])
    more = item(12, "Prompt: ", "Hi"), item(12, "Response: ", "Ho")
    assert numbers(import_files(db, [write("a", test_gpt4all.chat(12, *more))])) == (0, 1, 0, 0, 1)


def test_nothing_to_keep_is_told(db: Database, write: Write) -> None:
    report = import_files(db, [write("x", [test_chatgpt.chat()])])
    assert numbers(report) == (0, 0, 0, 0, 0)
    assert report.skipped == (("Trip to Rome", "It has no message that can be kept."),)


def test_left_out_is_added_up(db: Database, write: Write) -> None:
    asked = test_open_webui.message("a3", "u0", "assistant", content="<think>hm</think>")
    report = import_files(db, [write("x", test_open_webui.export(a3=asked))])
    assert report.left_out == (("thoughts without an answer", 1),)


def test_a_dry_run_tells_and_changes_nothing(db: Database, write: Write) -> None:
    path, before = write("x", FOREIGN["chatgpt"]), exported(db)
    dry = import_files(db, [path], dry_run=True)
    assert exported(db) == before
    assert dry == import_files(db, [path])
    assert exported(db) != before


def test_hostile_words_are_found_and_shown_as_they_are(db: Database, write: Write) -> None:
    value = test_chatgpt.rome()
    value["title"] = "<script>\u202e\ud800"
    value["mapping"]["q1"]["message"]["content"]["parts"] = ["'; DROP TABLE chats; --\ud83d\0"]
    import_files(db, [write("x", [value])])
    assert chats.get_chat(db, ChatId(1)).title == "<script> �"
    assert messages.thread(db, ChatId(1))[0].text == "'; DROP TABLE chats; --��"
    assert chats.get_chat(db, ChatId(1)).domain_id == "general"
    reply = messages.thread(db, ChatId(1))[1]
    assert reply.facts is not None
    assert reply.facts.model_name == "gpt-4o"


def test_ten_thousand_messages_take_no_time(db: Database, write: Write) -> None:
    nodes = {
        f"m{n}": test_chatgpt.node(
            "assistant" if n % 2 else "user", ["some words " * 20], f"m{n - 1}" if n else "sys", n
        )
        for n in range(10_000)
    }
    path = write("x", [test_chatgpt.chat(**nodes)])
    begun = time.process_time()
    assert import_files(db, [path]).messages == 10_000
    assert import_files(db, [path]).duplicates == 1
    assert time.process_time() - begun < 20
    assert len(messages.thread(db, ChatId(1))) == 10_000


def test_where_only_temporary_chats_are_allowed_nothing_is_added(
    paths: Paths, write: Write, policy: Place
) -> None:
    with closing(open_database(paths.database, None)) as db:
        import_files(db, [write("x", [test_chatgpt.rome()])])
        before = exported(db)
        policy.write(temporary_only=True)
        for path in (write("y", [longer()]), write("z", FOREIGN["open-webui"])):
            with pytest.raises(PolicyForbids):
                import_files(db, [path])
        assert exported(db) == before
