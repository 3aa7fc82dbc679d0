# SPDX-License-Identifier: Apache-2.0
"""Chats in and out by way of the store's thread: whole or not at all."""

import json
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.core.errors import BadImport, KnownError
from desktop.core.ids import ChatId
from desktop.core.keeping import Cause
from desktop.core.store_errors import ChatHeld
from desktop.core.transfer_errors import ExportFailed
from desktop.store import chats, erasing, keeping, messages
from desktop.store.worker import StoreThread
from desktop.turn.transfers import (
    can_take_back,
    export_chats,
    import_chats,
    one_message,
    take_back,
    transcripts,
    whole_file,
)
from desktop.turn.verifying import Cancelled
from tests.interchange import test_chatgpt


def quiet(_done: int, _count: int) -> None: ...


@pytest.fixture
def store() -> Iterator[StoreThread]:
    made = StoreThread(None)
    yield made
    made.close()


@pytest.fixture
def export(tmp_path: Path) -> Path:
    found = []
    for number in range(4):
        value = test_chatgpt.chat(
            q=test_chatgpt.node("user", [f"Question {number}"], None, 1697000001),
            a=test_chatgpt.node("assistant", [f"Answer {number}"], "q", 1697000002),
        )
        found.append({**value, "conversation_id": f"c{number}", "title": f"Chat {number}"})
    path = tmp_path / "conversations.json"
    path.write_text(json.dumps(found))
    return path


def titles(store: StoreThread) -> list[str]:
    return sorted(chat.title for chat in store.submit(chats.list_chats).result(10))


def test_in_and_back_again(store: StoreThread, export: Path) -> None:
    told: list[tuple[int, int]] = []
    report = import_chats(store, [export], lambda done, count: told.append((done, count)))
    assert (report.imported, report.messages, len(report.added)) == (4, 8, 4)
    assert told == [(0, 1), (0, 4), (1, 4), (2, 4), (3, 4)]
    assert can_take_back(report)
    went_on, last = (
        report.added[0][0],
        store.submit(lambda db: messages.thread(db, report.added[0][0])[-1].id).result(10),
    )
    store.submit(lambda db: messages.add_question(db, went_on, last, "More")).result(10)
    assert take_back(store, report) == 3
    assert titles(store) == ["Chat 0"]
    again = import_chats(store, [export], quiet)
    assert (again.imported, again.duplicates) == (3, 1)


def test_a_hold_keeps_an_import_and_erasing_it_is_recorded(
    store: StoreThread, export: Path
) -> None:
    report = import_chats(store, [export], quiet)
    held = report.added[2][0]
    store.submit(lambda db: keeping.hold_chat(db, held, True)).result(10)
    with pytest.raises(ChatHeld, match="Chat 2"):
        take_back(store, report)
    assert len(titles(store)) == 4, "all or nothing"
    store.submit(lambda db: keeping.hold_chat(db, held, False)).result(10)
    assert take_back(store, report) == 4
    (record,) = store.submit(erasing.erasures).result(10)
    assert (record.cause, record.chats, record.messages) == (Cause.ASKED, 4, 8)
    assert len(store.submit(erasing.to_scrub).result(10)) == 4, "backups lose them, too"
    assert store.submit(lambda db: db.execute("SELECT * FROM messages")).result(10) == []


@pytest.mark.parametrize("form", ["json", "markdown", "html", "docx"])
def test_one_message_and_nothing_of_its_neighbours(
    form: str, store: StoreThread, export: Path, tmp_path: Path
) -> None:
    report = import_chats(store, [export], quiet)
    answer = store.submit(lambda db: messages.thread(db, report.added[1][0])[-1]).result(10)
    target = tmp_path / f"one.{form}"
    with one_message(store, answer.id) as alone:
        export_chats(alone, form, None, target, quiet)
    content = target.read_bytes()
    if form == "docx":
        with zipfile.ZipFile(target) as packed:
            content = packed.read("word/document.xml")
    assert b"Answer 1" in content
    assert b"Question 1" not in content
    if form == "json":
        empty = StoreThread(None)
        import_chats(empty, [target], quiet)
        assert titles(empty) == ["Chat 1"]
        empty.close()


@pytest.mark.parametrize("after", [0, 1, 2, 4])
def test_a_cancelled_import_leaves_nothing(after: int, store: StoreThread, export: Path) -> None:
    calls = 0

    def tell(_done: int, _count: int) -> None:
        nonlocal calls
        calls += 1
        if calls > after:
            raise Cancelled

    with pytest.raises(Cancelled):
        import_chats(store, [export], tell)
    assert titles(store) == []


def test_a_bad_file_among_good_ones_leaves_nothing(store: StoreThread, export: Path) -> None:
    bad = export.with_name("bad.json")
    bad.write_text("{")
    with pytest.raises(BadImport, match=r"bad\.json"):
        import_chats(store, [export, bad], quiet)
    assert titles(store) == []


def test_what_was_continued_cannot_be_taken_back(store: StoreThread, export: Path) -> None:
    import_chats(store, [export], quiet)
    value = json.loads(export.read_text())
    value[0]["mapping"]["b"] = test_chatgpt.node("user", ["And?"], "a", 1697000003)
    export.write_text(json.dumps(value))
    report = import_chats(store, [export], quiet)
    assert report.continued == 1
    assert not can_take_back(report)


@pytest.mark.parametrize("form", ["json", "markdown", "html", "docx"])
def test_out(form: str, store: StoreThread, export: Path, tmp_path: Path) -> None:
    import_chats(store, [export], quiet)
    target, told = tmp_path / f"out.{form}", []
    target.write_text("before")
    export_chats(store, form, None, target, lambda done, count: told.append((done, count)))
    assert target.stat().st_size > 100
    assert told[0] == (0, 4)
    assert told[-1] == (4, 4)
    if os.name == "posix":
        assert target.stat().st_mode & 0o077 == 0
    assert not list(tmp_path.glob(".out*"))


def test_a_cancelled_or_failed_export_leaves_what_was_there(
    store: StoreThread, export: Path, tmp_path: Path
) -> None:
    import_chats(store, [export], quiet)
    target = tmp_path / "out.md"
    target.write_text("before")

    def tell(done: int, _count: int) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        export_chats(store, "markdown", None, target, tell)
    with pytest.raises(KnownError, match="gone"):
        export_chats(store, "markdown", [ChatId(99)], target, quiet)
    assert target.read_text() == "before"
    assert not list(tmp_path.glob(".out*"))


def test_a_folder_that_is_not_there(store: StoreThread, tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="was not written"):
        export_chats(store, "json", None, tmp_path / "no" / "x.json", quiet)


def test_a_target_that_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    with pytest.raises(ExportFailed), whole_file(tmp_path / "x") as part:
        part.write_text("y")
    assert [path.name for path in tmp_path.iterdir()] == ["x"]


def test_transcripts_one_after_the_other(store: StoreThread, export: Path) -> None:
    import_chats(store, [export], quiet)
    found = [chat.title for chat in transcripts(store, None, quiet)]
    assert sorted(found) == [f"Chat {number}" for number in range(4)]
