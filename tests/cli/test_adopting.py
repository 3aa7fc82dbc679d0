# SPDX-License-Identifier: Apache-2.0
"""``carrelctl models adopt`` as a person types it."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.helpers.models import write_llama


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path / "person"))
    for name in ("HF_HOME", "HF_HUB_CACHE", "OLLAMA_MODELS", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path / "person"


def test_list_adopt_and_nothing_more(carrelctl: Run, home: Path) -> None:
    assert "Nothing new" in carrelctl("models", "adopt").stdout
    folder = home / ".lmstudio" / "models"
    folder.mkdir(parents=True)
    write_llama(folder / "adopted.gguf")
    assert carrelctl("models", "adopt").stdout.splitlines()[1].startswith("LM Studio  1")
    wrong = carrelctl("models", "adopt", "ollama")
    assert wrong.returncode != 0
    assert "There are: LM Studio." in wrong.stderr
    assert carrelctl("models", "adopt", "lm studio").returncode == 0
    assert "adopted" in carrelctl("models", "list").stdout
    assert "Nothing new" in carrelctl("models", "adopt", "all").stdout
