# SPDX-License-Identifier: Apache-2.0
"""Text blocks, above all that they open nothing."""

import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from desktop.ui.chat.markdown import render
from desktop.ui.chat.text_block import TextBlock
from desktop.ui.colours import DARK, LIGHT
from desktop.ui.theme import Appearance, Scheme


@pytest.fixture
def block(qtbot: QtBot) -> TextBlock:
    made = TextBlock()
    qtbot.addWidget(made)
    made.resize(400, 100)
    made.show()
    return made


def test_it_is_as_tall_as_its_text(block: TextBlock) -> None:
    block.set_html("<p>one</p>")
    low = block.height()
    block.set_html("<p>one</p>" * 10)
    assert block.height() > 5 * low
    assert block.verticalScrollBar().maximum() == 0


def test_it_grows_when_it_gets_narrower(block: TextBlock) -> None:
    block.set_html(f"<p>{'word ' * 60}</p>")
    wide = block.height()
    block.resize(150, block.height())
    assert block.height() > 2 * wide


def test_a_long_word_does_not_leave_the_block(block: TextBlock) -> None:
    block.set_plain("x" * 500)
    assert block.document().size().width() <= block.viewport().width()


def test_plain_text_is_not_interpreted(block: TextBlock) -> None:
    block.set_plain("<b>no tag</b>")
    block.append_plain(" & <i>none</i>")
    assert block.toPlainText() == "<b>no tag</b> & <i>none</i>"


def test_colours_follow_the_theme(block: TextBlock, appearance: Appearance) -> None:
    block.set_html('<p><a href="https://a.org">x</a></p>')
    assert "#26587a" in block.toHtml()
    appearance.change(scheme=Scheme.DARK)
    assert "#8cbfe0" in block.toHtml()
    assert LIGHT.accent != DARK.accent


class Trap:
    """A named pipe: whoever opens it for reading is noticed, once."""

    def __init__(self, path: Path) -> None:
        self.path, self.opened = path, threading.Event()
        self._thread = threading.Thread(target=self._watch)
        if sys.platform == "win32":
            raise NotImplementedError
        os.mkfifo(path)
        self._thread.start()

    def _watch(self) -> None:
        os.close(os.open(self.path, os.O_WRONLY))  # waits for a reader
        self.opened.set()

    def close(self) -> None:
        if not self.opened.is_set():
            os.close(os.open(self.path, os.O_RDONLY))
        self._thread.join()


@pytest.fixture
def trap(tmp_path: Path) -> Iterator[Trap]:
    if sys.platform == "win32":
        pytest.skip("no named pipes in the file system")
    made = Trap(tmp_path / "trap.png")
    yield made
    made.close()


def layouts(block: TextBlock, qtbot: QtBot) -> None:
    """Show and lay out again, because Qt asks for images at every layout."""
    for width in (200, 300, 400):
        block.resize(width, 100)
        block.grab()
    qtbot.waitUntil(block.isVisible)


def test_the_trap_works(trap: Trap) -> None:
    os.close(os.open(trap.path, os.O_RDONLY))
    assert trap.opened.wait(10)


def test_no_file_is_opened(block: TextBlock, trap: Trap, qtbot: QtBot) -> None:
    """Also if hostile HTML came past the Markdown renderer."""
    address = trap.path.as_uri()
    block.set_html(render(f"![x]({address}) ![x]({trap.path}) <img src='{address}'>"))
    layouts(block, qtbot)
    block.set_html(
        f'<img src="{address}"><style>@import url({address})</style>'
        f'<link rel="stylesheet" href="{address}"><table background="{address}"><tr><td>x</table>'
        f'<p style="background-image: url({address})">x</p>'
    )
    layouts(block, qtbot)
    assert not trap.opened.is_set()


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "https://a.org/x.png", "//server/share/x", "x.png"]
)
def test_every_resource_is_the_placeholder(block: TextBlock, address: str) -> None:
    kind = QTextDocument.ResourceType
    image = block.loadResource(kind.ImageResource.value, QUrl(address))
    assert (image.width(), image.height()) == (1, 1)
    assert block.loadResource(kind.StyleSheetResource.value, QUrl(address)) == b" "


def test_a_click_opens_nothing_and_is_told(block: TextBlock, qtbot: QtBot) -> None:
    block.set_html('<p><a href="https://a.org/page">x</a></p>')
    with qtbot.waitSignal(block.link_clicked) as clicked:
        block.anchorClicked.emit(QUrl("https://a.org/page"))
    assert clicked.args == [QUrl("https://a.org/page")]
    assert block.toPlainText() == "x"


def test_the_true_address_shows_before_a_click(block: TextBlock) -> None:
    block.highlighted.emit(QUrl("https://аpple.com/"))  # a Cyrillic а
    assert block.toolTip().startswith("https://xn--")
