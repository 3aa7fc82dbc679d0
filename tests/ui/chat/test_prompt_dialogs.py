# SPDX-License-Identifier: Apache-2.0
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.settings.prompts import Prompt
from desktop.ui.chat.prompt_dialogs import PromptEditor, PromptLibraryDialog
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.undo_bar import UndoBar
from tests.ui.conftest import child


def press(dialog: PromptLibraryDialog | PromptEditor, text: str) -> None:
    next(b for b in dialog.findChildren(TextButton) if b.text() == text).click()


def opened(context: AppContext, qtbot: QtBot) -> PromptLibraryDialog:
    with qtbot.waitSignal(context.prompts.changed):
        context.prompts.load()
    dialog = PromptLibraryDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_add_edit_and_delete(context: AppContext, qtbot: QtBot) -> None:
    dialog = opened(context, qtbot)
    press(dialog, "Add…")
    editor = child(dialog, PromptEditor)
    save = next(b for b in editor.findChildren(TextButton) if b.text() == "Save")
    assert not save.isEnabled()
    child(editor, QPlainTextEdit).setPlainText("Explain {{what}}.")
    editor.findChildren(QLineEdit)[0].setText("two words")
    assert not save.isEnabled(), "a name is one word"
    editor.findChildren(QLineEdit)[0].setText("/explain")
    combo = child(editor, QComboBox)
    combo.setCurrentIndex(combo.findData("general"))
    save.click()
    (made,) = context.prompts.prompts
    assert (made.name, made.text, made.domain) == ("explain", "Explain {{what}}.", "general")
    assert "General" in child(dialog, QListWidget).item(0).text()
    press(dialog, "Delete")
    assert not context.prompts.prompts
    assert not next(b for b in dialog.findChildren(TextButton) if b.text() == "Use").isEnabled()
    bar = child(dialog, UndoBar)
    assert bar.isVisible()
    press(dialog, "Undo")
    assert [each.name for each in context.prompts.prompts] == [made.name]
    assert not bar.isVisible()


def test_an_edited_prompt_stays_in_its_place(context: AppContext, qtbot: QtBot) -> None:
    dialog = opened(context, qtbot)
    for name in ("a", "b"):
        context.prompts.put(Prompt(name=name, text=name))
    child(dialog, QListWidget).setCurrentRow(0)
    press(dialog, "Edit…")
    editor = child(dialog, PromptEditor)
    child(editor, QPlainTextEdit).setPlainText("changed")
    press(editor, "Save")
    assert [(p.name, p.text) for p in context.prompts.prompts] == [("a", "changed"), ("b", "b")]
