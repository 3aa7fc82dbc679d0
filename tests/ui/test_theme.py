# SPDX-License-Identifier: Apache-2.0
import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.app import read_stylesheet
from desktop.ui.colours import CONTRAST, DARK, LIGHT
from desktop.ui.theme import (
    Appearance,
    Scheme,
    accent,
    colours,
    em,
    fill_in,
    is_still_now,
    row_scale,
)


def test_every_placeholder_of_the_stylesheet_is_known() -> None:
    filled = fill_in(read_stylesheet(), LIGHT, "#26587a", 10.0)
    assert "{{" not in filled
    assert len(re.findall(r"#[0-9a-f]{6}", filled)) > 50


def test_an_unknown_placeholder_is_a_bug() -> None:
    with pytest.raises(KeyError, match="no_such_colour"):
        fill_in("QLabel { color: {{ no_such_colour }}; }", LIGHT, "#26587a", 10.0)


def test_the_scheme_is_followed(appearance: Appearance) -> None:
    assert colours() is LIGHT
    appearance.change(scheme=Scheme.DARK)
    assert appearance.is_dark
    assert colours() is DARK
    assert accent() == "#8cbfe0"
    assert QApplication.palette().window().color().name() == DARK.ground


def test_high_contrast_makes_the_accent_readable(appearance: Appearance) -> None:
    appearance.change(scheme=Scheme.CONTRAST, accents=("#26587a", "#26587a"))
    assert appearance.is_dark
    assert colours() is CONTRAST
    assert accent() not in ("#26587a", "#ffffff")
    assert QApplication.palette().window().color().name() == "#000000"


def test_density(appearance: Appearance, qtbot: QtBot) -> None:
    label = QPushButton("text")
    qtbot.addWidget(label)
    label.show()
    wide, tall = row_scale(), label.sizeHint().height()
    appearance.change(is_compact=True)
    assert row_scale() < wide
    assert label.sizeHint().height() < tall
    appearance.change(is_compact=False)
    assert (row_scale(), label.sizeHint().height()) == (wide, tall)


def test_reduced_motion(appearance: Appearance, qapp: QApplication) -> None:
    before = qapp.cursorFlashTime()
    assert not is_still_now()
    appearance.change(is_still=True)
    assert is_still_now()
    assert qapp.cursorFlashTime() == 0
    assert not qapp.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    appearance.change(is_still=False)
    assert qapp.cursorFlashTime() == before


def test_the_system_is_followed(appearance: Appearance, qapp: QApplication) -> None:
    appearance.change(scheme=Scheme.SYSTEM)
    is_dark = qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark
    assert appearance.is_dark is is_dark


def test_text_grows_with_the_setting(appearance: Appearance, qtbot: QtBot) -> None:
    label = QLabel("text")
    small = QLabel("text")
    small.setProperty("role", "small")
    for widget in (label, small):
        qtbot.addWidget(widget)
        widget.show()
    before = em(label), label.font().pointSizeF(), small.font().pointSizeF()
    appearance.change(percent=200)
    assert em(label) > 1.8 * before[0]
    assert label.font().pointSizeF() == pytest.approx(2 * before[1])
    assert small.font().pointSizeF() == pytest.approx(2 * before[2])


def test_the_domain_s_accent_is_used(appearance: Appearance) -> None:
    appearance.change(accents=("#7a2626", "#e08c8c"))
    assert accent() == "#7a2626"


def test_the_same_looks_are_not_applied_twice(
    appearance: Appearance, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    """Polishing all widgets anew takes some ten ms."""
    calls: list[str] = []
    monkeypatch.setattr(qapp, "setStyleSheet", calls.append)
    appearance.change(percent=100)
    assert calls == []
