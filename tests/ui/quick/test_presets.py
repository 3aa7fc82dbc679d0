# SPDX-License-Identifier: Apache-2.0
from PySide6.QtCore import QLocale

from desktop.core.attached import parted
from desktop.ui.quick.presets import PRESETS, about, label, question


def test_each_asks_something_about_the_text() -> None:
    assert [label(each) for each in PRESETS] == ["Explain", "Summarise", "Translate", "Correct"]
    for preset in PRESETS:
        words, (file,) = parted(about(question(preset), "a ``` text", "Copied text"))
        assert words == question(preset)
        assert "%" not in words
        assert (file.name, file.text) == ("Copied text", "a ``` text")


def test_a_translation_is_into_the_language_of_this_computer() -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale(QLocale.Language.German))
        assert "German" in question(PRESETS[2])
    finally:
        QLocale.setDefault(before)


def test_a_question_without_a_text_is_only_a_question() -> None:
    assert about("Why?", "", "Copied text") == "Why?"
