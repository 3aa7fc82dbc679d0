# SPDX-License-Identifier: Apache-2.0
"""Dialogs, above all the gate for links."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs import ask_secret, ask_to_open, show_bug


class Browser(QObject):
    """Stands in for the system's browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    made = Browser()
    for scheme in ("http", "https"):
        QDesktopServices.setUrlHandler(scheme, made, "open")  # type: ignore[arg-type]  # the stub is wrong
    yield made
    for scheme in ("http", "https"):
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def press(dialog: QMessageBox, text: str) -> None:
    buttons = dialog.findChildren(QPushButton)
    next(button for button in buttons if button.text().replace("&", "") == text).click()


def test_nothing_opens_without_a_yes(parent: QWidget, browser: Browser) -> None:
    dialog = ask_to_open(parent, QUrl("https://example.org/a?b=c"))
    assert dialog is not None
    assert dialog.informativeText() == "https://example.org/a?b=c"
    assert dialog.textFormat() is Qt.TextFormat.PlainText
    default = dialog.defaultButton()
    assert default is not None
    assert default.text().replace("&", "") == "Cancel"
    press(dialog, "Cancel")
    assert browser.opened == []


def test_a_yes_opens_what_was_shown(parent: QWidget, browser: Browser, qtbot: QtBot) -> None:
    dialog = ask_to_open(parent, QUrl("https://example.org/a?b=c"))
    assert dialog is not None
    shown = dialog.informativeText()
    press(dialog, "Open in browser")
    qtbot.waitUntil(lambda: browser.opened == [shown])


def test_the_address_can_be_copied(parent: QWidget, browser: Browser) -> None:
    dialog = ask_to_open(parent, QUrl("https://example.org/a"))
    assert dialog is not None
    press(dialog, "Copy address")
    assert QGuiApplication.clipboard().text() == "https://example.org/a"
    assert browser.opened == []


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "//server/share",
        "ms-settings:privacy", "https:///path", "mailto:a@b.c", "ftp://a.org", "x.html",
        "https://a.org/" + "x" * 1000,
    ],
)  # fmt: skip
def test_other_addresses_do_nothing(parent: QWidget, address: str) -> None:
    assert ask_to_open(parent, QUrl(address)) is None


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://аpple.com/x", "xn--"),  # a Cyrillic а
        ("https://bank.example@evil.example/", "evil.example"),
        ("https://a.org/\u202egpj.exe", "%E2%80%AE"),
    ],
)
def test_disguises_show(parent: QWidget, address: str, host: str) -> None:
    dialog = ask_to_open(parent, QUrl(address))
    assert dialog is not None
    assert host in dialog.informativeText()
    assert dialog.informativeText().isascii()
    dialog.close()


def test_a_bug_s_report_can_be_copied(parent: QWidget) -> None:
    dialog = show_bug(parent, "where it happened")
    assert dialog.detailedText() == "where it happened"
    press(dialog, "Copy report")
    assert QGuiApplication.clipboard().text() == "where it happened"


def test_a_secret_is_hidden_while_it_is_typed(parent: QWidget) -> None:
    given: list[str] = []
    dialog = ask_secret(parent, given.append)
    assert dialog.textEchoMode() is QLineEdit.EchoMode.Password
    dialog.setTextValue("secret")
    dialog.accept()
    assert given == ["secret"]
