# SPDX-License-Identifier: Apache-2.0
import json
import os
from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.ids import DomainId
from desktop.paths import Paths
from desktop.store import chats, messages
from desktop.store.db import open_database
from tests.cli.conftest import Run


@pytest.fixture
def filled(paths: Paths) -> Paths:
    with closing(open_database(paths.database)) as db:
        for title in ("Tax return", "Garden"):
            chat = chats.create_chat(db, domain_id=DomainId("guide"), model_id=None, title=title)
            messages.add_question(db, chat.id, None, f"Tell me about the {title} of \x1b[2J 2026")
    return paths


@pytest.mark.usefixtures("filled")
def test_list_sort_and_find(carrelctl: Run) -> None:
    done = carrelctl("chats", "set", "1", "--folder", "Clients/Miller", "--tags", "tax,urgent")
    assert done.returncode == 0, done.stderr
    for change in ("pin", "archive"):
        assert carrelctl("chats", change, "1").returncode == 0
    listed = carrelctl("chats", "list").stdout
    assert "Clients/Miller" in listed
    assert "tax, urgent" in listed
    first = json.loads(carrelctl("chats", "list", "--json").stdout)[1]
    assert (first["title"], first["is_pinned"], first["is_archived"]) == ("Tax return", True, True)

    found = carrelctl("search", "tell", "ret")
    assert found.returncode == 0
    assert "[Tell] me about the Tax [return]" in found.stdout
    assert "\x1b" not in found.stdout
    hits = json.loads(carrelctl("search", "2026", "--json").stdout)
    assert [hit["chat_title"] for hit in hits] == ["Garden", "Tax return"]
    assert (
        carrelctl("search", "2026", "--folder", "Clients", "--limit", "5").stdout.count("\n") == 1
    )
    assert carrelctl("search", "2026", "--before", "2020-01-01").returncode == 1
    assert carrelctl("search", "2026", "--after", "nonsense").returncode == 2
    assert "no folder" in carrelctl("search", "2026", "--folder", "None").stderr

    assert carrelctl("chats", "delete", "2").returncode == 0
    assert carrelctl("search", "garden").returncode == 1
    assert "Garden" in carrelctl("chats", "list", "--deleted").stdout
    assert carrelctl("chats", "restore", "2").returncode == 0
    assert carrelctl("search", "garden").returncode == 0
    missing = carrelctl("chats", "pin", "99")
    assert (missing.returncode, "no chat 99" in missing.stderr) == (1, True)


@pytest.mark.usefixtures("filled")
def test_export(carrelctl: Run, tmp_path: Path) -> None:
    whole = json.loads(carrelctl("chats", "export", "--json").stdout)
    assert [chat["title"] for chat in whole["chats"]] == ["Tax return", "Garden"]
    target = tmp_path / "out.json"
    done = carrelctl("chats", "export", "2", "--output", str(target))
    assert (done.returncode, "not encrypted" in done.stderr) == (0, True)
    assert [chat["title"] for chat in json.loads(target.read_text("utf-8"))["chats"]] == ["Garden"]
    if os.name == "posix":
        assert target.stat().st_mode & 0o777 == 0o600
    again = carrelctl("chats", "export", "--output", str(target))
    assert (again.returncode, "exists" in again.stderr) == (1, True)


@pytest.mark.usefixtures("filled")
def test_an_erased_chat_is_gone(carrelctl: Run) -> None:
    assert carrelctl("chats", "erase", "1").returncode == 1  # nobody was asked
    done = carrelctl("chats", "erase", "1", "--yes")
    assert done.stdout == "1 chats were erased.\n", done.stderr
    assert "Tax return" not in carrelctl("chats", "list").stdout
    assert carrelctl("chats", "restore", "1").returncode == 1
