# SPDX-License-Identifier: Apache-2.0
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.focus import has_focus, let_go


def test_it_does_not_wander_from_what_hides(qapp: QApplication, qtbot: QtBot) -> None:
    box, inner = QWidget(), QWidget()
    qtbot.addWidget(box)
    column = QVBoxLayout(box)
    column.addWidget(inner)
    hidden, other = QLineEdit(), QLineEdit()
    QVBoxLayout(inner).addWidget(hidden)
    column.addWidget(other)
    with qtbot.waitExposed(box):
        box.show()
    box.activateWindow()
    hidden.setFocus()
    qtbot.waitUntil(hidden.hasFocus)
    assert has_focus(inner)
    assert not has_focus(other)
    let_go(other)
    assert hidden.hasFocus()
    heard: list[QWidget] = []
    qapp.focusChanged.connect(lambda _old, new: heard.append(new))
    let_go(inner)
    inner.hide()
    assert heard == [None]
