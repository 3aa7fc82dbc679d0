# SPDX-License-Identifier: Apache-2.0
"""Rules, holds and erasing on the command line."""

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from desktop.core.ids import ChatId, DomainId
from desktop.paths import Paths
from desktop.store import chats, erasing
from desktop.store.db import open_database
from desktop.store.folders import folder_at
from desktop.store.keeping import DAY_MS
from tests.cli.conftest import Run


@pytest.fixture
def filled(paths: Paths) -> Paths:
    with closing(open_database(paths.database)) as db:
        for n in range(3):
            chat = chats.create_chat(db, domain_id=DomainId("guide"), model_id=None, title=f"{n}")
            db.execute(
                "UPDATE chats SET updated_ms = updated_ms - ? WHERE id = ?",
                (50 * DAY_MS, chat.id),
            )
        chats.move_to_folder(db, ChatId(2), folder_at(db, "Clients/Miller"))
    return paths


def told(carrelctl: Run, *options: str) -> dict[str, Any]:
    done = carrelctl("chats", "retain", *options, "--json")
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.usefixtures("filled")
def test_rules_holds_and_what_is_due(carrelctl: Run) -> None:
    assert told(carrelctl)["due"] == 0
    assert told(carrelctl, "--days", "30", "--trash-days", "7")["due"] == 3
    assert carrelctl("chats", "hold", "--folder", "Clients").returncode == 0
    assert carrelctl("chats", "hold", "1").returncode == 0
    assert told(carrelctl)["due"] == 1
    assert told(carrelctl, "--folder", "Clients/Miller", "--days", "0", "--save", "no")[
        "rules"
    ] == {
        "keep_days": 0,
        "saves": False,
        "is_held": False,
    }
    refused = carrelctl("chats", "erase", "2", "--yes")
    assert refused.returncode == 1
    assert "legal hold" in refused.stderr
    assert carrelctl("chats", "erase", "--yes").stdout == "1 chats were erased.\n"
    assert carrelctl("chats", "release", "1").returncode == 0
    (record,) = told(carrelctl)["erased"]
    assert (record["chats"], record["cause"]) == (1, "age")
    assert told(carrelctl)["due"] == 1
    shown = carrelctl("chats", "retain").stdout
    assert "30 days after use" in shown
    assert "due now         1 chats" in shown


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize(
    "arguments",
    [
        ("retain", "--folder", "Nowhere", "--days", "1"),
        ("retain", "--as-above"),
        ("retain", "--folder", "Clients", "--trash-days", "1"),
        ("hold", "99"),
        ("erase", "99", "--yes"),
    ],
)
def test_wrong_words_are_told(carrelctl: Run, arguments: tuple[str, ...]) -> None:
    done = carrelctl("chats", *arguments)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1


def test_the_trash_is_emptied(carrelctl: Run, filled: Paths) -> None:
    for number in ("1", "3"):
        carrelctl("chats", "delete", number)
    carrelctl("chats", "hold", "3")
    assert carrelctl("chats", "erase", "--trash", "--yes").stdout == "1 chats were erased.\n"
    listed = json.loads(carrelctl("chats", "list", "--deleted", "--json").stdout)
    assert [each["id"] for each in listed] == [3]


def test_what_is_erased_leaves_the_backups_at_once(carrelctl: Run, paths: Paths) -> None:
    with closing(open_database(paths.database)) as db:
        chat = chats.create_chat(db, domain_id=DomainId("guide"), model_id=None, title="Geheim")
    made = Path(carrelctl("backup", "make").stdout.strip())
    assert b"Geheim" in made.read_bytes()
    done = carrelctl("chats", "erase", str(chat.id), "--yes")
    assert (done.returncode, done.stderr) == (0, "")
    assert "1 backups and kept copies were written anew" in done.stdout
    assert b"Geheim" not in made.read_bytes()
    with closing(open_database(paths.database)) as db:
        assert erasing.to_scrub(db) == {}
