# SPDX-License-Identifier: Apache-2.0
"""The application speaks the chosen language; English loads nothing."""

import pytest
from PySide6.QtCore import QCoreApplication, QDir, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.bridge.language import (
    ENGLISH,
    LANGUAGES,
    SYSTEM,
    in_language,
    is_translated,
    of_system,
    speak,
)
from desktop.catalog.load import load_catalog
from desktop.paths import catalogue_file
from tests.helpers.languages import speaking

FIRST = {"de": "Neuer Chat", "fr": "Nouvelle discussion", "es": "Nuevo chat"} | {
    "hi": "नई चैट",
    "ja": "新しいチャット",
}
CANCEL = {"de": "Abbrechen", "fr": "Annuler", "es": "Cancelar", "hi": "रद्द करें", "ja": "キャンセル"}


def test_english_loads_nothing(qapp: QApplication) -> None:
    before = len(qapp.findChildren(QTranslator))
    assert speak(qapp, ENGLISH) == ENGLISH
    assert len(qapp.findChildren(QTranslator)) == before
    assert not is_translated()


@pytest.mark.parametrize("code", LANGUAGES[1:])
def test_each_language_speaks(code: str, qapp: QApplication, qtbot: QtBot) -> None:
    with speaking(qapp, code):
        assert QCoreApplication.translate("Shortcuts", "New chat") == FIRST[code]
        assert QLocale().language() == QLocale(code).language()
        box = QMessageBox()
        qtbot.addWidget(box)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        assert cancel.text().replace("&", "") == CANCEL[code]
    assert QCoreApplication.translate("Shortcuts", "New chat") == "New chat"


def test_a_number_chooses_the_form(qapp: QApplication) -> None:
    text = "The model did not see the first %n messages."
    with speaking(qapp, "de"):
        three = QCoreApplication.translate("Wording", text, "", 3)
    assert three == "Das Modell sah die ersten 3 Nachrichten nicht."


def test_the_computers_language_is_taken(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    class German(QLocale):
        def uiLanguages(  # noqa: N802
            self, *_: object
        ) -> list[str]:
            return ["pt-BR", "de-AT", "en"]

    monkeypatch.setattr(QLocale, "system", staticmethod(German))
    assert of_system() == "de"
    with speaking(qapp, SYSTEM):
        assert QCoreApplication.translate("Shortcuts", "New chat") == FIRST["de"]


def test_a_lost_catalogue_leaves_english(qapp: QApplication) -> None:
    paths = QDir.searchPaths("i18n")
    QDir.setSearchPaths("i18n", [])
    default = QLocale()
    try:
        assert speak(qapp, "de") == ENGLISH
        assert not is_translated()
    finally:
        QLocale.setDefault(default)
        QDir.setSearchPaths("i18n", paths)


def test_a_domain_keeps_its_prompt(qapp: QApplication) -> None:
    law = next(d for d in load_catalog(catalogue_file()).domains if d.id == "law")
    assert in_language(law) is law
    with speaking(qapp, "de"):
        said = in_language(law)
    assert said.name == "Recht"
    assert said.examples != law.examples
    assert said.system_prompt == law.system_prompt
