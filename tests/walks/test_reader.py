# SPDX-License-Identifier: Apache-2.0
"""What people do in Carrel, by a screen reader's tree alone: found by role and name, acted upon.

What came of it is read from the tree, heard as an announcement, or on the disk. One key is pressed:
Enter on what a search found, because the items of Qt's lists offer no such action.
"""

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.helpers.reader import Reader, until
from tests.helpers.walking import Carrel, carrel

pytestmark = pytest.mark.sockets


def ask(app: Carrel, words: str) -> None:
    """Write a question, send it, and wait for the answer."""
    app.find("text", "Message").write(words)
    app.enabled("push button", "Send").do()
    app.announced("Answer finished")


def test_from_the_first_start_to_the_first_answer(
    env: Mapping[str, str], reader: Reader, home: Path
) -> None:
    with carrel(env, reader, home) as app:
        for step in (1, 2, 3):
            app.find("label", f"Step {step} of 4")
            app.find("push button", "Next").do()
        app.find("push button", "Begin without encryption").do()
        ask(app, "How do I add a model?")
        app.find("label", "Answer")


def test_an_error_is_announced_once(app: Carrel) -> None:
    app.find("text", "Message").write("/words 3 /crash")
    app.enabled("push button", "Send").do()
    app.announced("The engine stopped: .*")
    app.find("push button", "Try again")


def test_another_domain(app: Carrel) -> None:
    app.follow("Domain", "Law", "Random bytes.*")
    app.find("button menu", "Domain and model: Law .*")


def test_another_wording_and_the_first_one_again(app: Carrel) -> None:
    ask(app, "first")
    app.follow("Chat", "Edit question")
    app.find("text", "Question").write("first and second")
    app.find("push button", "Ask again").do()
    app.announced("Answer finished")
    app.find("label", "Version 2 of 2")
    app.find("push button", "Previous version").do()
    app.find("label", "Version 1 of 2")


def test_a_chat_is_found_again(app: Carrel) -> None:
    ask(app, "the lease of the office")
    app.find("push button", "New chat").do()
    app.find("label", "You could ask")
    ask(app, "an unpaid invoice")
    app.find("text", "Search all chats").write("lease")
    app.announced("Places found: [0-9]+")
    app.find("list item", ".*lease.*")
    app.find("list", "Found").focus()
    app.press("Return")
    app.find("frame", "the lease of the office — Carrel")


def test_a_chat_becomes_a_file(app: Carrel, tmp_path: Path) -> None:
    file = tmp_path / "lease.md"
    ask(app, "the lease of the office")
    app.follow("File", "Export this chat…")
    app.find("radio button", "Markdown").do()
    app.find("push button", "Continue…").do()
    app.find("text", "File name:").write(str(file))
    app.find("push button", "Save").do()
    app.announced("The export is done")
    assert "the lease of the office" in file.read_text(encoding="utf-8")
    app.find("push button", "Close").do()


def test_a_model_is_downloaded(
    env: Mapping[str, str], reader: Reader, home: Path, model_hub: str
) -> None:
    with carrel(env, reader, home) as app:
        app.find("push button", "Models").do()
        app.find("list item", "Search the hub").choose()
        app.find("text", "Search the hub").write("small")
        app.find("push button", "Search").do()
        app.find("push button", f"Show files: {model_hub}").do()
        app.find("push button", f"Download: {model_hub}").do()
        app.find("push button", f"Installed ✓: {model_hub}")
    assert list((home / "data/models").rglob("small-*.gguf"))


def test_a_setting_holds_at_once(app: Carrel, home: Path) -> None:
    app.find("push button", "Settings").do()
    app.find("spin box", "Text size").set_value(110)
    file = home / "config/settings.toml"
    until(lambda: "font_percent = 110" in file.read_text(encoding="utf-8"))
