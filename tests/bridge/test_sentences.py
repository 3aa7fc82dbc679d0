# SPDX-License-Identifier: Apache-2.0
"""Errors are written in English and read in the reader's language."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.bridge.sentences import said, said_error
from desktop.core.errors import BadModelFile, NoModelForDomain, PromptTooLong, StoreBusy
from tests.helpers.languages import speaking


def test_english_stays_as_it_is(qapp: QApplication) -> None:
    assert said("The engine stopped: it was closed.") == "The engine stopped: it was closed."


def test_values_are_put_into_the_translated_sentence(qapp: QApplication) -> None:
    with speaking(qapp, "de"):
        assert said(StoreBusy("/tmp/a.db").sentence) == (
            "Die Datenbank /tmp/a.db wird von einem anderen Programm benutzt."
        )
        assert said_error(NoModelForDomain("Recht")).startswith(
            "Für das Fachgebiet Recht ist kein Modell installiert. Fügen Sie mit Datei ▸"
        )


def test_a_reason_in_a_sentence_is_translated_too(qapp: QApplication) -> None:
    error = BadModelFile("a.gguf", "it is nested too deeply")
    with speaking(qapp, "de"):
        assert said(error.sentence) == (
            "Die Modelldatei a.gguf kann nicht geladen werden: es ist zu tief verschachtelt."
        )


def test_places_may_change_their_order_and_numbers_their_form(qapp: QApplication) -> None:
    with speaking(qapp, "de"):
        text = said(PromptTooLong(12_345, 1_000, 4_096).sentence)
    assert text == (
        "Diese Frage hat 12.345 Tokens, und von den 4.096 Tokens des Kontextfensters "
        "sind nur 1.000 dafür frei."
    )


@pytest.mark.parametrize("text", ["", "Errno 13: whatever the system said", "42", "a\nb"])
def test_what_is_not_known_stays(text: str, qapp: QApplication) -> None:
    with speaking(qapp, "ja"):
        assert said(text) == text
