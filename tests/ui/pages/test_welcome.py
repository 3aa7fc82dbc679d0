# SPDX-License-Identifier: Apache-2.0
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.paths import Paths
from desktop.settings import looks
from desktop.store.reencrypt import Form, form_of
from desktop.ui.pages.models import ModelsPage
from desktop.ui.pages.welcome import WelcomePage
from desktop.ui.storage.secrets import PassphraseDialog
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.domain_choice import DomainChoice
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS, Speaker
from tests.helpers.key_dialogs import begin_encryption, press, top
from tests.helpers.policy import Place
from tests.ui.conftest import child


@pytest.fixture
def page(window: Window) -> WelcomePage:
    window.actions_by_name["welcome"].trigger()
    found = window.page("welcome")
    assert isinstance(found, WelcomePage)
    return found


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
        if number < 4:
            press(page, "Next")
    leave_unencrypted(page, context, qtbot)
    assert window.shown_page == "chat"
    assert context.preferences.get(looks.WELCOMED) == "yes"


def leave_unencrypted(page: WelcomePage, context: AppContext, qtbot: QtBot) -> None:
    assert "Step 4 of 4" in said(page)
    with qtbot.waitSignal(context.preferences.changed):
        press(page, "Begin without encryption")


def test_to_begin_encrypts_and_shows_the_recovery_key(
    page: WelcomePage, window: Window, context: AppContext, paths: Paths, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(context.storage.loaded, timeout=WAIT_MS):
        press(page, "Skip")  # leads to the one step that is never skipped unseen
    press(page, "Encrypt and begin")
    top(window, PassphraseDialog).reject()
    assert window.shown_page == "welcome"
    assert context.preferences.get(looks.WELCOMED) == "no"
    press(page, "Encrypt and begin")
    begin_encryption(window)
    qtbot.waitUntil(lambda: window.shown_page == "chat", timeout=WAIT_MS)
    assert form_of(paths.database) is Form.ENCRYPTED
    assert context.preferences.get(looks.WELCOMED) == "yes"


def test_who_must_encrypt_cannot_begin_without(
    page: WelcomePage, context: AppContext, policy: Place, qtbot: QtBot
) -> None:
    policy.write(require_encryption=True)
    with qtbot.waitSignal(context.storage.loaded, timeout=WAIT_MS):
        press(page, "Skip")
    shown = [b.text() for b in page.findChildren(TextButton) if b.isVisible()]
    assert "Encrypt and begin" in shown
    assert not {"Begin without encryption", "Skip"} & set(shown)


def test_skip_leaves_the_domain_as_it_is(
    page: WelcomePage, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    press(page, "Skip")
    leave_unencrypted(page, context, qtbot)
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
    press(page, "Skip")
    with qtbot.waitSignal(context.choices.picked):
        press(page, "Begin without encryption")
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
