# SPDX-License-Identifier: Apache-2.0
import json
from pathlib import Path

import apsw
import pytest

from desktop.paths import Paths
from tests.cli.conftest import Run
from tests.helpers.models import write_adapter, write_llama

pytestmark = pytest.mark.model


def rows(database: Path) -> list[tuple[object, ...]]:
    connection = apsw.Connection(str(database), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        return list(connection.execute("SELECT role, text, state FROM messages ORDER BY id"))
    finally:
        connection.close()


def test_a_conversation_is_kept(carrelctl: Run, paths: Paths) -> None:
    done = carrelctl("chat", stdin="How do I add a model?\n\nHow do I stop an answer?\n/quit\n")
    assert done.returncode == 0, done.stderr
    kept = rows(paths.database)
    assert [row[0] for row in kept] == ["user", "assistant"] * 2
    assert {row[2] for row in kept} == {"complete"}
    for _, text, _ in kept[1::2]:
        assert str(text).strip() in done.stdout
    assert "How do I add a model?" in carrelctl("chats", "list").stdout


def test_a_seed_stays_with_the_chat(carrelctl: Run, paths: Paths, tmp_path: Path) -> None:
    path = write_llama(tmp_path / "model.gguf", ctx_tokens=2048)
    done = carrelctl("chat", "--seed", "42", "--model", str(path), stdin="hello\n")
    assert done.returncode == 0, done.stderr
    exported = json.loads(carrelctl("chats", "export").stdout)["chats"][0]
    assert json.loads(exported["options"])["seed"] == 42
    assert json.loads(exported["messages"][1]["facts"])["seed"] == 42


def test_a_temporary_conversation_is_not(carrelctl: Run, paths: Paths) -> None:
    done = carrelctl("chat", "--temporary", stdin="How do I add a model?\n")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()
    assert not paths.database.exists()


def test_where_nothing_is_saved_it_says_so(carrelctl: Run, paths: Paths) -> None:
    assert carrelctl("chats", "retain", "--save", "no").returncode == 0
    done = carrelctl("chat", stdin="How do I add a model?\n")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()
    assert done.stderr.startswith("New chats are not saved here")
    assert rows(paths.database) == []


def test_adapters_act_on_a_conversation(carrelctl: Run, tmp_path: Path, paths: Paths) -> None:
    model = write_llama(tmp_path / "mine.gguf", ctx_tokens=4096)
    law = write_adapter(tmp_path / "law.gguf")
    paths.settings.write_text("max_tokens = 20\ntemperature = 0.0\n")

    def answer(*more: str) -> str:
        done = carrelctl("chat", "--temporary", "--model", str(model), *more, stdin="hello\n")
        assert done.returncode == 0, done.stderr
        return done.stdout

    plain = answer()
    assert answer("--adapter", f"{law}=1.5") != plain
    assert answer("--adapter", "none") == plain
