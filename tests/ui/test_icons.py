# SPDX-License-Identifier: Apache-2.0
import ast
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from desktop.paths import resources
from desktop.ui.colours import DARK, LIGHT
from desktop.ui.icons import colour_of_role, icon, pixmap
from desktop.ui.pages import PAGES
from desktop.ui.theme import Appearance, Scheme
from tests.helpers.tree import python_files

DRAWN_IN_ONE_COLOUR = sorted(
    path.stem
    for path in (resources() / "icons").glob("*.svg")
    if "currentColor" in path.read_text(encoding="utf-8")
)


def colours_in(name: str, colour: str) -> set[str]:
    image = pixmap(name, colour).toImage()
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    found = [image.pixelColor(x, y) for x, y in points]
    return {each.name() for each in found if each.alpha() == 255}


@pytest.mark.parametrize("name", DRAWN_IN_ONE_COLOUR)
def test_an_icon_takes_the_colour(name: str) -> None:
    assert colours_in(name, "#ff0000") <= {"#ff0000", "#fe0000"}
    assert not pixmap(name, "#ff0000").isNull()


def test_all_icons_that_are_named_in_the_code_exist() -> None:
    files = {path.stem for path in (resources() / "icons").glob("*.svg")}
    named = {page.icon for page in PAGES}
    for path in python_files("desktop/ui"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) in ICON_CALLS and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant):
                    named.add(str(first.value))
    assert len(named) > 10
    assert named <= files


ICON_CALLS = {"IconButton", "RowButton", "set_icon", "icon", "pixmap"}


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else getattr(node, "attr", "")


def test_an_icon_that_does_not_exist_is_a_bug() -> None:
    with pytest.raises(FileNotFoundError, match="no-such-icon"):
        icon("no-such-icon", "#000000")


def test_icons_follow_the_theme(appearance: Appearance) -> None:
    assert colour_of_role("text_muted") == LIGHT.text_muted
    appearance.change(scheme=Scheme.DARK)
    assert colour_of_role("text_muted") == DARK.text_muted
    assert QColor(colour_of_role("on_accent")).lightness() < 60
    assert colour_of_role("accent") == "#8cbfe0"


def test_the_icon_of_the_application(tmp_path: Path) -> None:
    assert len(colours_in("carrel", "#ff0000")) > 1
