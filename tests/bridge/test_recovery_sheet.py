# SPDX-License-Identifier: Apache-2.0
import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.bridge.recovery_sheet import as_html, as_text, lines, save
from desktop.core.transfer_errors import ExportFailed
from desktop.store import recovery
from desktop.turn.wrapping import new_recovery_key


def test_the_key_can_be_typed_as_it_stands_there(tmp_path: Path, qapp: QApplication) -> None:
    key = new_recovery_key()
    save(key, tmp_path / "x.txt")
    text = (tmp_path / "x.txt").read_text(encoding="utf-8")
    written = [line for line in text.splitlines() if line in lines(key)]
    assert recovery.parse("\n".join(written)) == recovery.parse(key)
    assert all(line in as_html(key) for line in lines(key))
    assert as_text(key) == text
    if os.name == "posix":
        assert (tmp_path / "x.txt").stat().st_mode & 0o077 == 0


def test_pdf_and_a_place_that_is_not_there(tmp_path: Path, qapp: QApplication) -> None:
    save(new_recovery_key(), tmp_path / "x.pdf")
    assert (tmp_path / "x.pdf").read_bytes().startswith(b"%PDF-")
    with pytest.raises(ExportFailed):
        save(new_recovery_key(), tmp_path / "no" / "x.pdf")
