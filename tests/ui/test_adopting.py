# SPDX-License-Identifier: Apache-2.0
"""The menu of what other programs have here."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.settings import spec
from desktop.ui.adopting import AdoptButton
from tests.bridge.conftest import WAIT_MS
from tests.helpers.models import write_llama
from tests.helpers.person import person

__all__ = ["person"]


def test_choose_a_program(context: AppContext, qtbot: QtBot, person: Path) -> None:
    folder = person / ".lmstudio" / "models"
    folder.mkdir(parents=True)
    write_llama(folder / "adopted.gguf")
    button = AdoptButton(context)
    qtbot.addWidget(button)
    with qtbot.waitSignal(context.library.neighbours_found, timeout=WAIT_MS):
        button.click()
    qtbot.waitUntil(lambda: bool(button.menu_of_found.actions()), timeout=WAIT_MS)
    (action,) = button.menu_of_found.actions()
    assert action.text().startswith("LM Studio: one model, ")
    button.menu_of_found.close()
    action.trigger()
    wanted = (folder,)
    qtbot.waitUntil(lambda: context.preferences.get(spec.MODEL_FOLDERS) == wanted, timeout=WAIT_MS)


def test_nothing_is_said(context: AppContext, qtbot: QtBot, person: Path) -> None:
    button = AdoptButton(context)
    qtbot.addWidget(button)
    button.click()
    qtbot.waitUntil(lambda: bool(button.menu_of_found.actions()), timeout=WAIT_MS)
    (action,) = button.menu_of_found.actions()
    assert (action.text(), action.isEnabled()) == (
        "Nothing new of other programs was found",
        False,
    )
    assert button.isEnabled()
    button.menu_of_found.close()
