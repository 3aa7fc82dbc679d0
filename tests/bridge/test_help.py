# SPDX-License-Identifier: Apache-2.0
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from tests.bridge.conftest import WAIT_MS


def test_articles_come_when_they_are_wanted(context: AppContext, qtbot: QtBot) -> None:
    assert context.handbook.articles == ()
    with qtbot.waitSignal(context.handbook.loaded, timeout=WAIT_MS):
        context.handbook.load()
    assert len(context.handbook.articles) > 50
    with qtbot.waitSignal(context.handbook.loaded, timeout=0):
        context.handbook.load()


def test_only_the_latest_search_is_answered(context: AppContext, qtbot: QtBot) -> None:
    answered: list[str] = []
    context.handbook.found.connect(lambda text, _articles: answered.append(text))
    for text in ("a", "ad", "add", "add a", "add a model"):
        context.handbook.search(text)
    qtbot.waitUntil(lambda: bool(answered), timeout=WAIT_MS)
    assert answered == ["add a model"]


def test_a_search_finds_its_article(context: AppContext, qtbot: QtBot) -> None:
    with qtbot.waitSignal(context.handbook.found, timeout=WAIT_MS) as found:
        context.handbook.search("delete a chat")
    assert any("elet" in article.title for article in found.args[1][:3])
