# SPDX-License-Identifier: Apache-2.0
"""What people do in Carrel, by keys alone, under a real X server with a window manager.

The keys are xdotool's; where they led is read from the accessible tree.
"""

from collections.abc import Mapping
from pathlib import Path

import pytest

from desktop.settings.preferences import Preferences
from tests.helpers.reader import Reader, until
from tests.helpers.walking import Carrel, carrel

pytestmark = pytest.mark.sockets


def ask(app: Carrel, words: str) -> None:
    """Type a question where the focus is, and wait for the answer."""
    app.focus_is_at("text", "Message")
    app.type(words)
    app.press("Return")
    app.announced("Answer finished")


def test_from_the_first_start_to_the_first_answer(
    env: Mapping[str, str], reader: Reader, home: Path
) -> None:
    with carrel(env, reader, home) as app:
        for step in (1, 2, 3):
            app.find("label", f"Step {step} of 4")
            app.step_to("push button", "Next")
            app.press("space")
        app.step_to("push button", "Begin without encryption", "shift+Tab")
        app.press("space")
        ask(app, "How do I add a model?")
        app.find("label", "Answer")


def test_another_domain(app: Carrel) -> None:
    app.press("ctrl+d")
    app.press("Down")
    app.step_to("menu item", "Law", "Down")
    app.press("Right")
    app.focus_is_at("menu item", "Random bytes.*")
    app.press("Return")
    app.find("button menu", "Domain and model: Law .*")


def test_another_wording_and_the_first_one_again(app: Carrel) -> None:
    ask(app, "first")
    app.press("ctrl+e")
    app.focus_is_at("text", "Question")
    app.type(" and second")
    app.press("Return")
    app.announced("Answer finished")
    app.find("label", "Version 2 of 2")
    app.focus_is_at("text", "Message")
    app.press("alt+Left")
    app.find("label", "Version 1 of 2")
    app.press("alt+Up")
    app.press("alt+Up")
    app.focus_is_at("filler", "You, .*")
    app.press("alt+Right")
    app.find("label", "Version 2 of 2")
    app.focus_is_at("filler", "You, .*")


def test_what_has_the_focus_has_a_menu(app: Carrel) -> None:
    ask(app, "the lease of the office")
    app.press("alt+Up")
    app.focus_is_at("filler", "Answer, .*")
    app.press("shift+F10")
    app.press("Down")
    app.step_to("menu item", "Delete.*", "Down")
    app.press("Return")
    app.find("push button", "Undo")
    assert not app.has("filler", "Answer, .*")
    app.press("F6")
    app.focus_is_at("list", "Chats")
    app.press("shift+F10")
    app.press("Down")
    app.step_to("menu item", "Rename chat", "Down")
    app.press("Escape")
    app.focus_is_at("list", "Chats")


def test_words_are_found_in_the_chat(app: Carrel) -> None:
    ask(app, "the lease of the office")
    app.press("ctrl+f")
    app.focus_is_at("text", "Find in this chat")
    app.type("lease")
    app.find("label", "[0-9]+ of [0-9]+")
    app.press("Escape")
    app.focus_is_at("text", "Message")


def test_a_chat_is_found_again(app: Carrel) -> None:
    ask(app, "the lease of the office")
    app.press("ctrl+n")
    ask(app, "an unpaid invoice")
    app.press("ctrl+shift+f")
    app.focus_is_at("text", "Search all chats")
    app.type("lease")
    app.find("label", "Places found: .*")
    app.press("Down")
    app.focus_is_at("list", "Found")
    app.press("Return")
    app.find("frame", "the lease of the office — Carrel")


def test_a_chat_becomes_a_file(app: Carrel, tmp_path: Path) -> None:
    file = tmp_path / "lease.md"
    ask(app, "the lease of the office")
    app.press("ctrl+shift+e")
    app.focus_is_at("radio button", "PDF")
    app.step_to("radio button", "Markdown", "Down")
    app.press("Return")
    app.focus_is_at("text", "File name:")
    app.press("ctrl+a")
    app.type(str(file))
    app.press("Return")
    app.announced("The export is done")
    assert "the lease of the office" in file.read_text(encoding="utf-8")
    app.focus_is_at("push button", "Close")
    app.press("Return")
    app.focus_is_at("text", "Message")


def test_a_model_is_downloaded(
    env: Mapping[str, str], reader: Reader, prepared: Preferences, home: Path, model_hub: str
) -> None:
    with carrel(env, reader, home) as app:
        app.focus_is_at("text", "Message")
        app.press("ctrl+k")
        app.focus_is_at("text", "Chat, model, page or command")
        app.type("models")
        app.press("Return")
        app.focus_is_at("list", "Domains")
        app.find("list item", "Search the hub")  # the catalogue is read
        app.press("End")
        app.step_to("list item", "Search the hub", "Up")
        app.step_to("text", "Search the hub")
        app.type("small")
        app.press("Return")
        app.find("push button", f"Show files: {model_hub}")
        app.step_to("push button", f"Show files: {model_hub}")
        app.press("space")
        app.step_to("push button", f"Download: {model_hub}", "shift+Tab")
        app.press("space")
        app.find("push button", f"Installed ✓: {model_hub}")
    assert list((home / "data/models").rglob("small-*.gguf"))


def test_a_setting_holds_at_once(app: Carrel, home: Path) -> None:
    app.press("ctrl+comma")
    app.focus_is_at("list", "Sections of the settings")
    app.step_to("spin box", "Text size")
    app.press("Up")
    file = home / "config/settings.toml"
    until(lambda: "font_percent = 110" in file.read_text(encoding="utf-8"))
    app.press("ctrl+l")
    app.focus_is_at("text", "Message")
