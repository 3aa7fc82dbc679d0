# SPDX-License-Identifier: Apache-2.0
"""Models of other programs in the settings of a real desk."""

from pathlib import Path

import pytest

from desktop.settings import spec
from desktop.turn.adopting import adopt, adoptable
from desktop.turn.desk import Desk
from tests.helpers.models import write_llama


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path / "person"))
    for name in ("HF_HOME", "HF_HUB_CACHE", "OLLAMA_MODELS", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path / "person"


def test_adopted_once_and_used_in_place(desk: Desk, home: Path) -> None:
    folder = home / ".lmstudio" / "models"
    (folder / "maker" / "tiny").mkdir(parents=True)
    write_llama(folder / "maker" / "tiny" / "adopted.gguf")
    cached = home / ".cache/huggingface/hub/models--a--b/snapshots/c"
    cached.mkdir(parents=True)
    write_llama(cached / "cached.gguf")
    found = adoptable(desk.preferences)
    assert [each.program for each in found] == ["LM Studio", "Hugging Face"]
    adopt(desk.preferences, found)
    assert desk.preferences.get(spec.MODEL_FOLDERS) == (folder,)
    assert desk.preferences.get(spec.MODEL_FILES) == (cached / "cached.gguf",)
    assert {"adopted", "cached"} <= {model.id for model in desk.models()}
    assert adoptable(desk.preferences) == ()
    adopt(desk.preferences, found)
    assert desk.preferences.get(spec.MODEL_FOLDERS) == (folder,)
