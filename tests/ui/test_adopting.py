# SPDX-License-Identifier: Apache-2.0
"""The menu of what other programs have here."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.settings import spec
from desktop.ui.adopting import AdoptButton
from tests.bridge.conftest import WAIT_MS
from tests.helpers.models import write_llama


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path / "person"))
    for name in ("HF_HOME", "HF_HUB_CACHE", "OLLAMA_MODELS", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path / "person"


def test_choose_a_program(context: AppContext, qtbot: QtBot, home: Path) -> None:
    folder = home / ".lmstudio" / "models"
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


def test_nothing_is_said(context: AppContext, qtbot: QtBot, home: Path) -> None:
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
