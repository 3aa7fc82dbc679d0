# SPDX-License-Identifier: Apache-2.0
import json
import os
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.ids import ChatId, DomainId
from desktop.paths import Paths
from desktop.store import chats, messages
from desktop.store.db import open_database
from tests.cli.conftest import Run

CHATGPT = [
    {
        "title": "Rome\x1b[2J",
        "create_time": 1697000000,
        "mapping": {
            "q": {
                "parent": None,
                "message": {
                    "author": {"role": "user"},
                    "content": {
                        "content_type": "multimodal_text",
                        "parts": [{"content_type": "image_asset_pointer"}, "When?"],
                    },
                },
            },
            "a": {
                "parent": "q",
                "message": {
                    "author": {"role": "assistant"},
                    "content": {"content_type": "text", "parts": ["In May."]},
                },
            },
        },
        "current_node": "a",
        "id": "1",
    },
    {"title": "Broken", "mapping": 7},
]


@pytest.fixture
def filled(paths: Paths) -> Paths:
    with closing(open_database(paths.database)) as db:
        for title in ("Tax return", "Garden"):
            chat = chats.create_chat(db, domain_id=DomainId("guide"), model_id=None, title=title)
            messages.add_question(db, chat.id, None, f"About <{title}>")
        chats.delete_chat(db, ChatId(2))
    return paths


def test_import(carrelctl: Run, tmp_path: Path) -> None:
    path = tmp_path / "conversations.json"
    path.write_text(json.dumps(CHATGPT), encoding="utf-8")
    dry = carrelctl("chats", "import", str(path), "--dry-run")
    assert (dry.returncode, dry.stderr) == (0, "")
    assert "Nothing was changed" in dry.stdout
    assert json.loads(carrelctl("chats", "list", "--json").stdout) == []
    done = carrelctl("chats", "import", str(path))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "1 chat imported.",
        "2 messages stored.",
        "Broken: It was not imported: mapping must be an object.",
        "Not kept: images (1).",
    ]
    again = json.loads(carrelctl("chats", "import", str(path), "--json").stdout)
    assert again == {
        "imported": 0,
        "continued": 0,
        "copies": 0,
        "duplicates": 1,
        "messages": 0,
        "skipped": [
            {"title": "Broken", "reason": "It was not imported: mapping must be an object."}
        ],
        "left_out": {"images": 1},
        "dry_run": False,
    }
    assert "In May." in carrelctl("search", "may").stdout.replace("[", "").replace("]", "")


@pytest.mark.usefixtures("filled")
def test_the_whole_round(carrelctl: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "out.json"
    assert carrelctl("chats", "export", "--output", str(target)).returncode == 0
    monkeypatch.setenv("CARREL_HOME", str(tmp_path / "elsewhere"))
    assert "2 chats imported." in carrelctl("chats", "import", str(target)).stdout
    assert carrelctl("chats", "export").stdout == target.read_text("utf-8")


def test_known_problems_are_a_sentence_and_status_1(carrelctl: Run, tmp_path: Path) -> None:
    cut = tmp_path / "cut.json"
    cut.write_bytes(b'{"format":"carrel-chats","version":1,"folders":[')
    other = tmp_path / "other.json"
    other.write_bytes(b"{}")
    for path, clue in ((cut, "truncated"), (other, "ChatGPT"), (tmp_path / "gone", "No such file")):
        done = carrelctl("chats", "import", str(path))
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.count("\n") == 1
        assert clue in done.stderr
        assert "Traceback" not in done.stderr
    assert carrelctl("chats", "import").returncode == 2


@pytest.mark.usefixtures("filled")
def test_export_to_read(carrelctl: Run, tmp_path: Path) -> None:
    markdown = carrelctl("chats", "export", "--format", "markdown")
    assert markdown.returncode == 0
    assert "# Tax return" in markdown.stdout
    assert "About <Tax return>" in markdown.stdout
    assert "Garden" not in markdown.stdout  # it is in the trash
    assert "# Garden" in carrelctl("chats", "export", "2", "--format", "markdown").stdout
    assert carrelctl("chats", "restore", "2").returncode == 0
    both = carrelctl("chats", "export", "--format", "markdown").stdout
    assert 0 <= both.index("# Tax return") < both.index("# Garden")
    target = tmp_path / "out.html"
    done = carrelctl("chats", "export", "1", "2", "--format", "html", "--output", str(target))
    assert (done.returncode, "not encrypted" in done.stderr) == (0, True)
    html = target.read_text("utf-8")
    assert "About &lt;Garden&gt;" in html
    assert html.endswith("</html>\n")
    if os.name == "posix":
        assert target.stat().st_mode & 0o777 == 0o600
    missing = carrelctl("chats", "export", "99", "--format", "html")
    assert (missing.returncode, "no chat 99" in missing.stderr) == (1, True)
    pdf = carrelctl("chats", "export", "--format", "pdf")
    assert (pdf.returncode, pdf.stdout, "by the window" in pdf.stderr) == (1, "", True)
    assert carrelctl("chats", "export", "--format", "rtf").returncode == 2
    docx = carrelctl("chats", "export", "1", "--format", "docx", "--output", str(tmp_path / "x"))
    assert (docx.returncode, zipfile.is_zipfile(tmp_path / "x")) == (0, True)


@pytest.mark.usefixtures("filled")
def test_a_failed_export_leaves_no_file(carrelctl: Run, tmp_path: Path) -> None:
    target = tmp_path / "out.html"
    done = carrelctl("chats", "export", "1", "99", "--format", "html", "--output", str(target))
    assert (done.returncode, "no chat 99" in done.stderr) == (1, True)
    assert not target.exists()
