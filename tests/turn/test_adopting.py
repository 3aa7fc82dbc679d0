# SPDX-License-Identifier: Apache-2.0
"""Models of other programs in the settings of a real desk."""

from pathlib import Path

from desktop.settings import spec
from desktop.turn.adopting import adopt, adoptable
from desktop.turn.desk import Desk
from tests.helpers.models import write_llama
from tests.helpers.person import person

__all__ = ["person"]


def test_adopted_once_and_used_in_place(desk: Desk, person: Path) -> None:
    folder = person / ".lmstudio" / "models"
    (folder / "maker" / "tiny").mkdir(parents=True)
    write_llama(folder / "maker" / "tiny" / "adopted.gguf")
    cached = person / ".cache/huggingface/hub/models--a--b/snapshots/c"
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
