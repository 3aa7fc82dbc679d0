# SPDX-License-Identifier: Apache-2.0
"""What is installed, on the Models page: real files, a real settings file."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.settings import spec
from desktop.ui.pages.models import ModelsPage
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS
from tests.helpers.models import write_llama
from tests.ui.conftest import child
from tests.ui.pages.conftest import file_card, page_problem, press, question, texts, wait_for_file


@pytest.fixture
def page(models_page: ModelsPage) -> ModelsPage:
    return models_page


def test_added_files_stand_under_installed(
    page: ModelsPage, context: AppContext, tmp_path: Path, qtbot: QtBot
) -> None:
    mine = write_llama(tmp_path / "mine.gguf")
    context.choices.add([mine])
    card = wait_for_file(page, "mine", qtbot)
    shown = texts(card)
    for word in ("Random bytes", "llama", "kB", str(mine), "of memory"):
        assert word in shown
    assert card.file_actions.remove.text() == "Forget…"
    mine.write_bytes(mine.read_bytes()[:300])
    context.choices.refresh()
    qtbot.waitUntil(lambda: "cut off" in texts(file_card(page, "mine")), timeout=WAIT_MS)


def test_the_guide_has_nothing_to_remove(page: ModelsPage, qtbot: QtBot) -> None:
    card = wait_for_file(page, "carrel-guide-q8_0", qtbot)
    assert card.file_actions.remove.isHidden()
    assert "built in" in texts(card)


def test_with_the_guide_alone_the_page_says_what_to_do(
    page: ModelsPage, model_file: Path, qtbot: QtBot
) -> None:
    wait_for_file(page, "scripted", qtbot)
    assert page._bare.isHidden()
    model_file.unlink()
    qtbot.waitUntil(lambda: not page._bare.isHidden(), timeout=WAIT_MS)
    assert "drop one here" in page._bare.text()


def test_remove_asks_first_and_says_what_is_free(
    page: ModelsPage, context: AppContext, model_file: Path, qtbot: QtBot
) -> None:
    size_kb = model_file.stat().st_size / 1000
    card = wait_for_file(page, "scripted", qtbot)
    card.file_actions.remove.click()
    dialog = question(page)
    default = dialog.defaultButton()
    assert default is not None
    assert default.text().replace("&", "") == "Cancel"
    for word in ("scripted.gguf", f"{size_kb:.1f} kB will be free", "chats stay"):
        assert word in dialog.informativeText()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isHidden()
    assert model_file.exists()
    qtbot.waitUntil(lambda: not page.findChildren(QMessageBox))
    card.file_actions.remove.click()
    with qtbot.waitSignal(context.library.removed, timeout=WAIT_MS):
        press(question(page), "Remove")
    assert not model_file.exists()
    assert f"was removed; {size_kb:.1f} kB are free now" in page._said.text()
    qtbot.waitUntil(
        lambda: "scripted" not in {c.shown.model.path.stem for c in page.file_cards()},
        timeout=WAIT_MS,
    )


def test_forget_says_that_the_file_stays(
    page: ModelsPage, context: AppContext, tmp_path: Path, qtbot: QtBot
) -> None:
    mine = write_llama(tmp_path / "mine.gguf")
    context.choices.add([mine])
    wait_for_file(page, "mine", qtbot).file_actions.remove.click()
    dialog = question(page)
    assert "Nothing is deleted" in dialog.informativeText()
    assert str(mine) in dialog.informativeText()
    with qtbot.waitSignal(context.library.removed, timeout=WAIT_MS):
        press(dialog, "Forget")
    assert mine.exists()
    assert context.preferences.get(spec.MODEL_FILES) == ()
    assert "still lies" in page._said.text()


def test_forgetting_a_folder_names_all_its_models(
    page: ModelsPage, context: AppContext, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    for name in ("one", "two"):
        write_llama(folder / f"{name}.gguf")
    context.choices.add([folder])
    wait_for_file(page, "one", qtbot).file_actions.remove.click()
    text = question(page).informativeText()
    assert str(folder) in text
    assert "one\ntwo" in text


def test_a_failed_removal_is_told(
    page: ModelsPage, context: AppContext, model_file: Path, qtbot: QtBot
) -> None:
    model_file.chmod(0o444)
    wait_for_file(page, "scripted", qtbot).file_actions.remove.click()
    press(question(page), "Remove")
    box = page_problem(page)
    qtbot.waitUntil(lambda: "write-protected" in box.text(), timeout=WAIT_MS)
    assert not box.isHidden()
    assert model_file.exists()
    model_file.chmod(0o644)


def test_a_check_tells_the_hash_and_stays_with_the_card(
    page: ModelsPage, model_file: Path, qtbot: QtBot
) -> None:
    card = wait_for_file(page, "scripted", qtbot)
    card.file_actions.check.click()
    digest = hashlib.sha256(model_file.read_bytes()).hexdigest()
    shown = card.file_actions.status
    qtbot.waitUntil(lambda: digest in shown.text().replace(" ", ""), timeout=WAIT_MS)
    assert not shown.isHidden()
    assert card.file_actions.check.text() == "Check file"


def test_a_file_is_unverified_until_it_is_confirmed_once(
    page: ModelsPage, window: Window, context: AppContext, model_file: Path, qtbot: QtBot
) -> None:
    card = wait_for_file(page, "scripted", qtbot)
    assert "Unverified" in texts(card)
    card.file_actions.confirm.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)), timeout=WAIT_MS)
    dialog = child(window, QMessageBox)
    digest = hashlib.sha256(model_file.read_bytes()).hexdigest()
    assert digest in dialog.informativeText().replace(" ", "")
    press(dialog, "I trust it")
    qtbot.waitUntil(
        lambda: "Confirmed by you" in texts(file_card(page, "scripted")), timeout=WAIT_MS
    )
    assert file_card(page, "scripted").file_actions.confirm.isHidden()


class FileManager(QObject):
    """Stands in for the system's file manager."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        self.shown.append(url.toLocalFile())


@pytest.fixture
def file_manager() -> Iterator[FileManager]:
    made = FileManager()
    QDesktopServices.setUrlHandler("file", made, "show")  # type: ignore[arg-type]  # the stub is wrong
    yield made
    QDesktopServices.unsetUrlHandler("file")


def test_reveal_shows_the_folder(
    page: ModelsPage, model_file: Path, file_manager: FileManager, qtbot: QtBot
) -> None:
    wait_for_file(page, "scripted", qtbot).file_actions.reveal.click()
    qtbot.waitUntil(lambda: [Path(p) for p in file_manager.shown] == [model_file.parent])


# --- adding -------------------------------------------------------------------------------------


def drop(page: ModelsPage, *paths: Path) -> bool:
    """Drag over the page and let go; returns whether it was taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, button, key = (
        Qt.DropAction.CopyAction | Qt.DropAction.LinkAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entering = QDragEnterEvent(QPoint(9, 9), action, data, button, key)
    page.dragEnterEvent(entering)
    if not entering.isAccepted():
        return False
    page.dropEvent(QDropEvent(QPointF(9, 9), action, data, button, key))
    return True


def test_dropped_files_are_asked_about_and_used_where_they_lie(
    page: ModelsPage, window: Window, context: AppContext, tmp_path: Path, qtbot: QtBot
) -> None:
    mine = write_llama(tmp_path / "mine.gguf")
    (tmp_path / "letter.gguf").write_bytes(b"Dear Sir or Madam")
    with qtbot.waitSignal(context.choices.offered, timeout=WAIT_MS):
        assert drop(page, mine, tmp_path / "letter.gguf")
    press(child(window, QMessageBox), "Use where it is")
    wait_for_file(page, "mine", qtbot)
    box = page_problem(page)
    qtbot.waitUntil(lambda: "letter.gguf" in box.text(), timeout=WAIT_MS)
    assert "not a GGUF file" in box.text()
    assert context.preferences.get(spec.MODEL_FILES) == (mine,)
    assert mine.exists()


def test_what_is_no_file_is_not_taken(page: ModelsPage) -> None:
    assert page.acceptDrops()
    assert not drop(page)


def test_a_file_can_be_asked_for(page: ModelsPage, window: Window) -> None:
    add = next(b for b in page.findChildren(QPushButton) if b.text() == "Add model file…")
    add.click()
    dialog = child(window, QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFile
    dialog.reject()
