# SPDX-License-Identifier: Apache-2.0
from html import escape

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.ui.chat.text_block import TextBlock
from desktop.ui.pages.help import HelpPage, shortcuts_html
from desktop.ui.shortcuts import COMMANDS
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS
from tests.ui.conftest import child


@pytest.fixture
def page(window: Window, context: AppContext, qtbot: QtBot) -> HelpPage:
    with qtbot.waitSignal(context.handbook.loaded, timeout=WAIT_MS):
        window.show_page("help")
    found = window.page("help")
    assert isinstance(found, HelpPage)
    return found


def rows(page: HelpPage) -> list[str]:
    listed = child(page, QListWidget)
    return [listed.item(row).text() for row in range(listed.count())]


def title(page: HelpPage) -> str:
    labels = page.findChildren(QLabel)
    return next(label.text() for label in labels if label.property("role") == "title")


def test_all_articles_by_section(page: HelpPage, context: AppContext) -> None:
    articles = context.handbook.articles
    listed = rows(page)
    assert listed[-2:] == ["Reference", "Keyboard shortcuts"]
    assert [row for row in listed[:-2] if row in {a.title for a in articles}] == [
        article.title for article in articles
    ]
    assert {article.section for article in articles} <= set(listed)
    assert listed[0] == articles[0].section
    assert title(page) == articles[0].title
    assert child(page, TextBlock).toPlainText() == articles[0].answer


def test_search_as_you_type(page: HelpPage, context: AppContext, qtbot: QtBot) -> None:
    everything = rows(page)
    with qtbot.waitSignal(context.handbook.found, timeout=WAIT_MS):
        child(page, QLineEdit).setText("delete chat")
    assert any("elete" in row for row in rows(page)[:3])
    assert title(page) == rows(page)[0]
    child(page, QLineEdit).clear()
    assert rows(page) == everything


def test_nothing_found_is_said(page: HelpPage, context: AppContext, qtbot: QtBot) -> None:
    with qtbot.waitSignal(context.handbook.found, timeout=WAIT_MS):
        child(page, QLineEdit).setText("qxzvkj")
    assert rows(page) == ["Nothing found"]
    assert title(page) == "Nothing found"


def test_the_shortcuts_are_an_article(page: HelpPage, window: Window) -> None:
    window.actions_by_name["shortcuts"].trigger()
    assert title(page) == "Keyboard shortcuts"
    text = child(page, TextBlock).toPlainText()
    assert "Ctrl+N" in text
    assert "Shift+Return" in text


def test_the_table_of_shortcuts_is_escaped() -> None:
    assert "<td>New chat</td><td>Ctrl+N</td>" in shortcuts_html()
    assert "&F" not in shortcuts_html()


def test_every_command_is_reached_by_keys_that_the_table_tells() -> None:
    table = shortcuts_html()
    usual = {"cut", "copy", "paste", "select_all"}  # as everywhere
    twice = {"view_settings"}  # and Ctrl+, which is in the table
    assert {row.name for row in COMMANDS if not row.is_listed} == usual | twice
    for row in COMMANDS:
        if row.is_listed:
            keys = row.key_text() or "Ctrl+K, then its name"
            assert f"<td>{escape(row.label())}</td><td>{escape(keys)}</td>" in table
