# SPDX-License-Identifier: Apache-2.0
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.settings import looks
from desktop.ui.pages.models import ModelsPage
from desktop.ui.pages.welcome import WelcomePage
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.domain_choice import DomainChoice
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS, Speaker
from tests.ui.conftest import child


@pytest.fixture
def page(window: Window) -> WelcomePage:
    window.actions_by_name["welcome"].trigger()
    found = window.page("welcome")
    assert isinstance(found, WelcomePage)
    return found


def press(page: WelcomePage, text: str) -> None:
    next(b for b in page.findChildren(TextButton) if b.text() == text and b.isVisible()).click()


def said(page: WelcomePage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def choose(page: WelcomePage, name: str) -> None:
    choice = child(page, DomainChoice)
    names = [choice.list.item(row).text() for row in range(choice.list.count())]
    choice.choose(names.index(name))


def test_four_steps_to_the_chat(
    page: WelcomePage, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    for number, words in enumerate(("stays", "work on", "fits", "key"), 1):
        assert f"Step {number} of 4" in said(page)
        assert words in said(page)
        with qtbot.waitSignal(context.preferences.changed) if number == 4 else _nothing():
            press(page, "Begin without encryption" if number == 4 else "Next")
    assert window.shown_page == "chat"
    assert context.preferences.get(looks.WELCOMED) == "yes"


class _nothing:  # noqa: N801  # reads as the signal's waiter beside it
    def __enter__(self) -> None: ...
    def __exit__(self, *_: object) -> None: ...


def test_skip_at_once_leaves_the_domain_as_it_is(
    page: WelcomePage, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(context.preferences.changed):
        press(page, "Skip")
    assert window.shown_page == "chat"
    assert context.preferences.get(looks.WELCOMED) == "yes"
    assert context.choices.domain.id == "general"


def test_a_chosen_field_answers_from_now_on_if_it_has_a_model(
    page: WelcomePage, context: AppContext, qtbot: QtBot
) -> None:
    press(page, "Next")
    choose(page, "Law")
    press(page, "Next")
    assert "Law is ready" in said(page)
    press(page, "Back")
    with qtbot.waitSignal(context.choices.picked):
        press(page, "Skip")
    assert context.choices.domain.id == "law"


def test_what_fits_and_the_way_to_it(
    page: WelcomePage, window: Window, context: AppContext, model_file: object, qtbot: QtBot
) -> None:
    getattr(model_file, "unlink")()  # noqa: B009
    with qtbot.waitSignal(context.choices.changed, timeout=WAIT_MS):
        context.choices.refresh()
    press(page, "Next")
    choose(page, "Finance")
    press(page, "Next")
    qtbot.waitUntil(lambda: "For Finance" in said(page), timeout=WAIT_MS)
    assert "GB" in said(page)
    press(page, "Show these models")
    assert window.shown_page == "models"
    models = window.page("models")
    assert isinstance(models, ModelsPage)
    assert context.choices.domain.id != "finance", "it has no model yet"
    qtbot.waitUntil(lambda: bool(models.cards()), timeout=WAIT_MS)
    assert all("finance" in card.shown.domains for card in models.cards())


def test_the_guide_can_be_asked_meanwhile(
    page: WelcomePage, window: Window, context: AppContext, speaker: Speaker
) -> None:
    window.show_page("chat")
    speaker.ask("hello")
    assert context.conversation.messages[-1].text
