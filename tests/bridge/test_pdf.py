# SPDX-License-Identifier: Apache-2.0
"""Pages are made on another thread; what is in the file is read back from its bytes."""

import os
import re
import sys
import threading
import zlib
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.bridge.pdf import write_pdf

LONG = "".join(f"<p>Line {number} of the contract</p>" for number in range(200))
STYLE = "p { margin-bottom: 6px; }"
pytestmark = pytest.mark.qt_log_ignore("OpenType support missing", extend=True)


def in_thread(work: object) -> list[object]:
    found: list[object] = []

    def run() -> None:
        try:
            found.append(work())  # type: ignore[operator]
        except OSError as error:
            found.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join(60)
    return found


def test_pages_fonts_and_chapters(qapp: QApplication, tmp_path: Path) -> None:
    path, told = tmp_path / "x.pdf", []
    chapters = [[f"<h1>{name}</h1>", f"<p>{name}</p>{LONG}", "<p>x</p>"] for name in ("A", "B")]
    pages = in_thread(lambda: write_pdf(path, "T", chapters, STYLE, lambda: told.append(1)))[0]
    data = path.read_bytes()
    assert data.startswith(b"%PDF-")
    assert isinstance(pages, int)
    assert len(re.findall(rb"/Type /Page\b(?!s)", data)) == pages == len(told)
    assert pages >= 8
    assert b"/FontFile2" in data or b"/FontFile3" in data  # within, so that it prints everywhere
    assert b"/ToUnicode" in data  # so that text can be selected and found
    assert _text_shown(data) > 1000


def test_pieces_follow_each_other_down_the_pages(qapp: QApplication, tmp_path: Path) -> None:
    small = ["<p>One line</p>"] * 15
    long = "".join(f"<p>Line {number}</p>" for number in range(70))
    path = tmp_path / "x.pdf"
    found = in_thread(lambda: write_pdf(path, "T", [small], STYLE))
    found += in_thread(lambda: write_pdf(path, "T", [["<p>One line</p>"] * 150], STYLE))
    found += in_thread(lambda: write_pdf(path, "T", [[long + long + long]], STYLE))
    found += in_thread(lambda: write_pdf(path, "T", [[long, long, long]], STYLE))
    assert found[0] == 1
    assert isinstance(found[1], int)
    assert 3 <= found[1] <= 10
    assert found[2] == found[3]


def _text_shown(data: bytes) -> int:
    """How many words are drawn as text, not as shapes."""
    count = 0
    for found in re.finditer(rb"stream\r?\n(.*?)endstream", data, re.S):
        try:
            content = zlib.decompress(found[1])
        except zlib.error:
            continue
        count += len(re.findall(rb"\bT[jJ]\b", content))
    return count


def test_nothing_is_loaded(qapp: QApplication, tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("needs a named pipe")
    picture = tmp_path / "canary.png"
    os.mkfifo(picture)  # whoever opened it would wait for ever
    html = f'<html><body><img src="{picture.as_uri()}">x</body></html>'
    assert in_thread(lambda: write_pdf(tmp_path / "x.pdf", "T", [[html]], STYLE)) == [1]


def test_a_file_that_cannot_be_written(qapp: QApplication, tmp_path: Path) -> None:
    found = in_thread(lambda: write_pdf(tmp_path / "no" / "x.pdf", "T", [["<p>x</p>"]], STYLE))
    assert isinstance(found[0], OSError)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk(qapp: QApplication) -> None:
    found = in_thread(lambda: write_pdf(Path("/dev/full"), "T", [[LONG]], STYLE))
    assert isinstance(found[0], OSError)
