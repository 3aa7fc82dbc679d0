# SPDX-License-Identifier: Apache-2.0
import pytest
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.declared import replace
from desktop.core.ids import ModelId
from desktop.core.records import SEEDS, Chat, ChatOptions
from desktop.store import chats, folders
from desktop.ui.chat_options import ChatOptionsDialog
from desktop.ui.window import Window
from tests.bridge.conftest import Speaker


@pytest.fixture
def chat(window: Window, context: AppContext, speaker: Speaker, qtbot: QtBot) -> Chat:
    speaker.ask("hello")
    with qtbot.waitSignal(context.shelf.folder_made):
        context.shelf.create_folder("Clients")
    chat = context.conversation.chat
    assert chat is not None
    return context.shelf.chats[chat.id]


def opened(window: Window, chat: Chat, qtbot: QtBot) -> ChatOptionsDialog:
    window.show_chat_options(chat)
    dialog = next(d for d in window.findChildren(ChatOptionsDialog) if d.isVisible())
    save = button(dialog, "Save")
    qtbot.waitUntil(save.isEnabled)
    return dialog


def button(dialog: QWidget, text: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text() == text)


def editor(dialog: QWidget, name: str) -> QWidget:
    return next(w for w in dialog.findChildren(QWidget) if w.accessibleName() == name)


def text_of(dialog: QWidget, name: str) -> QLineEdit:
    found = editor(dialog, name)
    assert isinstance(found, QLineEdit)
    return found


def choice_of(dialog: QWidget, name: str) -> QComboBox:
    found = editor(dialog, name)
    assert isinstance(found, QComboBox)
    return found


def test_everything_is_stored_and_shown_again(
    window: Window, context: AppContext, chat: Chat, qtbot: QtBot
) -> None:
    dialog = opened(window, chat, qtbot)
    text_of(dialog, "Title").setText("  Notice\tperiod ")
    text_of(dialog, "Tags").setText("lease, 2026,, ")
    choice_of(dialog, "Folder").setCurrentText("Clients")
    choice_of(dialog, "When it is too long").setCurrentIndex(2)
    prompt = editor(dialog, "System prompt")
    assert isinstance(prompt, QPlainTextEdit)
    assert prompt.placeholderText().strip(), "the domain's prompt holds until there is an own one"
    prompt.setPlainText("Be brief.")
    temperature = editor(dialog, "Temperature")
    assert isinstance(temperature, QDoubleSpinBox)
    temperature.setValue(0.3)
    seed = editor(dialog, "Seed")
    assert isinstance(seed, QSpinBox)
    assert seed.text() == "Another one for each answer"
    seed.setValue(SEEDS - 1)
    button(dialog, "Save").click()
    store = context.desk().store
    options = store.submit(lambda db: chats.options(db, chat.id)).result()
    assert options == ChatOptions(
        system_prompt="Be brief.", temperature=0.3, seed=SEEDS - 1, when_full="refuse"
    )
    assert store.submit(lambda db: folders.tags_of(db, chat.id)).result() == ("2026", "lease")
    found = store.submit(lambda db: chats.get_chat(db, chat.id)).result()
    assert found.title == "Notice period"
    assert context.shelf.folders[next(iter(context.shelf.folders))].id == found.folder_id
    again = opened(window, context.shelf.chats[chat.id], qtbot)
    assert text_of(again, "Tags").text() == "2026, lease"
    assert choice_of(again, "Folder").currentText() == "Clients"
    seed = editor(again, "Seed")
    assert isinstance(seed, QSpinBox)
    assert seed.value() == SEEDS - 1
    again.reject()


def test_cancel_stores_nothing(
    window: Window, context: AppContext, chat: Chat, qtbot: QtBot
) -> None:
    dialog = opened(window, chat, qtbot)
    text_of(dialog, "Title").setText("other")
    button(dialog, "Cancel").click()
    found = context.desk().store.submit(lambda db: chats.get_chat(db, chat.id)).result()
    assert found.title == "hello"


def test_another_model(window: Window, context: AppContext, chat: Chat, qtbot: QtBot) -> None:
    dialog = opened(window, chat, qtbot)
    model = choice_of(dialog, "Domain and model")
    model.setCurrentIndex(next(i for i in range(model.count()) if model.itemData(i)[0] == "law"))
    with qtbot.waitSignal(context.conversation.chat_changed):
        button(dialog, "Save").click()
    assert context.choices.domain.id == "law"


def test_a_model_that_is_gone_stays_chosen(
    window: Window, context: AppContext, chat: Chat, qtbot: QtBot
) -> None:

    dialog = opened(window, replace(chat, model_id=ModelId("gone")), qtbot)
    assert choice_of(dialog, "Domain and model").currentText() == "general ▸ gone, not installed"
    dialog.reject()
