# SPDX-License-Identifier: Apache-2.0
"""Texts that lupdate can find and translate(): no f-strings, no names in place of texts."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from desktop.ui.i18n import QT_TRANSLATE_NOOP
from tests.helpers.tree import name_of, python_files

TRANSLATING = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}
LATE = {
    # A text of a table, marked there with QT_TRANSLATE_NOOP, or of settings/spec.py.
    "desktop/ui/shortcuts.py",
    "desktop/ui/command.py",
    "desktop/ui/chat/acts.py",
    "desktop/ui/chat/slash.py",
    "desktop/ui/menus.py",
    "desktop/ui/sidebar.py",
    "desktop/ui/transfer/going.py",
    "desktop/ui/switcher.py",
    "desktop/ui/widgets/model_words.py",  # what the catalogue says, extracted by devtools/texts.py
    "desktop/ui/adapters.py",
    "desktop/ui/chat_options.py",
    "desktop/ui/pages/settings.py",
    "desktop/ui/quick/presets.py",
    "desktop/ui/widgets/setting_row.py",
}


def offences(source: str) -> Iterator[ast.expr]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            place = TRANSLATING.get(name)
            if place is not None and len(node.args) > place:
                text = node.args[place]
                if not isinstance(text, ast.Constant):
                    yield text


def test_the_check_finds_an_f_string() -> None:
    assert [type(node) for node in offences('self.tr(f"{n} files")')] == [ast.JoinedStr]
    assert list(offences('self.tr("files")')) == []


def test_texts_are_literal() -> None:
    wrong = [
        f"{name_of(path)}:{text.lineno}"
        for path in python_files("desktop/ui")
        for text in offences(path.read_text(encoding="utf-8"))
        if isinstance(text, ast.JoinedStr) or name_of(path) not in LATE
    ]
    assert wrong == []


def test_lupdate_finds_the_texts(tmp_path: Path) -> None:
    file = tmp_path / "carrel.ts"
    sources = [str(path) for path in python_files("desktop/ui")]
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    done = subprocess.run(
        [lupdate, *sources, "-ts", str(file)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    found = file.read_text(encoding="utf-8")
    for text in ("Search all chats", "New chat", "Search the handbook", "Appearance"):
        assert f"<source>{text}</source>" in found, text


def test_marking_a_text_leaves_it_as_it_is() -> None:
    assert QT_TRANSLATE_NOOP("Context", "text") == "text"
