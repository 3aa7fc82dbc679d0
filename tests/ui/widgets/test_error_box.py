# SPDX-License-Identifier: Apache-2.0
import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from desktop.core.errors import Action, KnownError, NoModelForDomain, NoSpace
from desktop.ui.theme import Appearance, Scheme
from desktop.ui.widgets.error_box import ErrorBox, action_label
from tests.ui.conftest import ACCENTS


@pytest.fixture
def box(qtbot: QtBot) -> ErrorBox:
    made = ErrorBox(can_dismiss=True)
    qtbot.addWidget(made)
    return made


def buttons(box: ErrorBox) -> list[str]:
    found = box.findChildren(QAbstractButton)
    return [b.accessibleName() for b in found if b.isVisible()]


def test_an_error_with_a_button(box: ErrorBox, qtbot: QtBot) -> None:
    box.show_error(NoModelForDomain("General"))
    assert buttons(box) == ["Open models folder", "Dismiss"]
    assert "General" in box.accessibleName()
    with qtbot.waitSignal(box.action_clicked) as clicked:
        box.findChildren(QAbstractButton)[0].click()
    assert clicked.args == [Action.OPEN_MODELS_FOLDER]


def test_an_error_without_one(box: ErrorBox) -> None:
    box.show_error(NoSpace("/disk"))
    assert buttons(box) == ["Dismiss"]
    assert box.text().startswith("There is no space left")


def test_it_can_be_dismissed(box: ErrorBox, qtbot: QtBot) -> None:
    box.show_error(NoSpace("/disk"))
    with qtbot.waitSignal(box.dismissed):
        box.findChildren(QAbstractButton)[1].click()
    assert not box.isVisible()


def test_markup_in_a_sentence_stays_text(box: ErrorBox) -> None:
    box.show_error(KnownError("The file <img src=x> is bad.", "<b>hint</b>"))
    assert box.text() == "The file <img src=x> is bad. <b>hint</b>"
    box.show_sentence("only a sentence")
    assert box.text() == "only a sentence"


@pytest.mark.parametrize("action", Action)
def test_every_action_has_its_label(qapp: object, action: Action) -> None:
    assert bool(action_label(action)) is (action is not Action.NONE)


def test_its_sign_follows_the_theme(box: ErrorBox, appearance: Appearance) -> None:
    box.show_error(NoModelForDomain("General"))
    sign = box.findChildren(QLabel)[0]
    light = sign.pixmap().toImage()
    appearance.change(scheme=Scheme.DARK, percent=100, accents=ACCENTS)
    assert sign.pixmap().toImage() != light
