# SPDX-License-Identifier: Apache-2.0
"""Answers and links that want to load, open, hide or stall something. bench/hostile.py has more."""

import sys
from urllib.parse import urlsplit

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bench._hostile_markdown import addresses, answers
from desktop.ui.chat.code_block import CodeBlock
from desktop.ui.chat.markdown import DEEPEST_QUOTE, is_allowed_link, render
from desktop.ui.chat.reply import ReplyWidget
from desktop.ui.chat.reply_body import MOST_PARTS, ReplyBody
from desktop.ui.dialogs import ask_to_open
from tests.helpers.cost import cost
from tests.ui.chat.conftest import Make

ANSWERS = 60
TARGETS = ("passwd", "hostname", "shadow", "server", "evil", "x.png")


@pytest.fixture(scope="module")
def opened() -> list[str]:
    """Every file that Python opens and every socket, from here on; Qt's own ones: bench/hostile."""
    seen: list[str] = []

    def hook(event: str, args: tuple[object, ...]) -> None:
        if event in ("open", "socket.connect", "os.listdir", "subprocess.Popen"):
            seen.append(f"{event} {args[0]}")

    sys.addaudithook(hook)
    return seen


def test_hostile_answers_open_nothing(opened: list[str], make_message: Make, qtbot: QtBot) -> None:
    for text in answers(ANSWERS):
        widget = ReplyWidget(make_message(text))
        qtbot.addWidget(widget)
        widget.resize(600, 400)
        widget.grab()
        widget.close()
    wrong = [each for each in opened if any(target in each for target in TARGETS)]
    assert wrong == []


def test_no_image_and_no_foreign_link_comes_out() -> None:
    for text in answers(300):
        html = render(text)
        assert "<img" not in html
        for address in html.split('href="')[1:]:
            assert address.startswith(("http://", "https://"))


def test_ten_kilobytes_take_no_longer_than_they_may() -> None:
    slow = []
    for text in answers(300):
        took = []
        for _ in range(2):
            with cost() as rendered:
                render(text)
            took.append(rendered.seconds)
        if min(took) > 0.4:  # 0.2 s on the machine of the bench
            slow.append((min(took), text[:40]))
    assert slow == []


SHAPES = {
    "quotes in quotes": ">" * 4000,
    "quotes with lists": "> - " * 1000,
    "nothing but fences": "```\n" * 1500,
    "nothing but tables": "| a |\n|---|\n\n" * 700,
    "pieces of code": "`a" * 4000,
    "emphasis": "*a _b " * 1500,
}
SLOWEST_S = 1.0
"""Of the window's thread, building and painting; 0.1 on the machine of the bench. Before there was
a limit for each, they took from 2 to 55 seconds."""


@pytest.mark.parametrize("text", SHAPES.values(), ids=list(SHAPES))
def test_no_answer_holds_the_window(text: str, make_message: Make, qtbot: QtBot) -> None:
    with cost() as shown:
        widget = ReplyWidget(make_message(text))
        qtbot.addWidget(widget)
        widget.resize(700, 500)
        widget.grab()
    assert shown.seconds < SLOWEST_S


def test_deep_quotes_keep_their_words() -> None:
    html = render("> " * 15 + "words")
    assert html.count("<table") == html.count("</table>") == DEEPEST_QUOTE
    assert "words" in html


def test_what_has_no_widget_of_its_own_keeps_its_words(make_message: Make, qtbot: QtBot) -> None:
    text = "".join(
        f"```\ncode{number}\n```\n\n| a{number} |\n|---|\n| b |\n\n" for number in range(40)
    )
    widget = ReplyWidget(make_message(text))
    qtbot.addWidget(widget)
    body = widget.findChild(ReplyBody)
    assert body is not None
    words = body.plain_text()
    assert all(f"code{number}" in words and f"a{number}" in words for number in range(40))
    assert len(body.findChildren(CodeBlock)) <= MOST_PARTS


def test_the_address_that_is_shown_is_the_one_that_is_opened(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    went: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", went.append)
    asked = 0
    for address in addresses(200):
        if not is_allowed_link(address):
            continue
        url = QUrl(address)
        dialog = ask_to_open(window, url)
        if dialog is None:
            continue
        asked += 1
        assert went == [], "nothing opens unasked"
        shown = dialog.informativeText()
        button_of(dialog, "Open in browser").click()
        assert [bytes(each.toEncoded().data()).decode() for each in went] == [shown]
        assert urlsplit(shown).scheme in {"http", "https"}
        assert urlsplit(shown).hostname == went[0].host(QUrl.ComponentFormattingOption.FullyEncoded)
        assert shown.isascii()
        went.clear()
    assert asked > 10


def button_of(dialog: QMessageBox, text: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text() == text)
