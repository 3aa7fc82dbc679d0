# SPDX-License-Identifier: Apache-2.0
"""Dialogs, above all the gate for links."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.turn.events import EngineStatus
from desktop.ui.dialogs import add_to_about, ask_secret, ask_to_open, show_about, show_bug


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


def test_about_tells_the_versions(parent: QWidget) -> None:
    dialog = show_about(parent, EngineStatus())
    assert "Qt 6" in dialog.informativeText()
    assert "Apache" in dialog.informativeText()
    assert "Engine" not in dialog.informativeText()
    dialog.close()


def test_about_tells_how_well_the_engine_is_isolated(parent: QWidget) -> None:
    status = EngineStatus(device="CPU, 2 threads", engine="llama 1", isolation="full (Landlock 7)")
    dialog = show_about(parent, status)
    assert "Engine: llama 1, CPU, 2 threads" in dialog.informativeText()
    assert "Isolation of the engine: full (Landlock 7)" in dialog.informativeText()
    dialog.close()


def test_about_tells_what_is_not_kept_in_memory(parent: QWidget) -> None:
    dialog = show_about(parent, EngineStatus(lock_problem="only 8 MB"))
    assert "not kept in memory: only 8 MB" in dialog.informativeText()
    dialog.close()


def test_about_tells_what_is_otherwise_than_wanted(parent: QWidget) -> None:
    status = EngineStatus(
        draft_problem="it is not smaller", made="only 2 of 3 layers", no_card="libcuda.so.1"
    )
    text = show_about(parent, status).informativeText()
    for said in ("No draft model guesses ahead: it is not smaller", ": only 2 of 3 layers"):
        assert said in text
    assert "No graphics card is used: libcuda.so.1" in text


def test_a_secret_is_hidden_while_it_is_typed(parent: QWidget) -> None:
    given: list[str] = []
    dialog = ask_secret(parent, given.append)
    assert dialog.textEchoMode() is QLineEdit.EchoMode.Password
    dialog.setTextValue("secret")
    dialog.accept()
    assert given == ["secret"]


def test_about_tells_a_known_weakness_of_the_engine(parent: QWidget) -> None:
    dialog = show_about(parent, EngineStatus())
    before = dialog.informativeText()
    add_to_about(dialog, ())
    assert dialog.informativeText() == before
    add_to_about(dialog, ("The engine has a known weakness, CVE-2026-0001: a file crashes it.",))
    assert dialog.informativeText().endswith("a file crashes it.")
    dialog.close()
