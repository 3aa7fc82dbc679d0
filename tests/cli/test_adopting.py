# SPDX-License-Identifier: Apache-2.0
"""``carrelctl models adopt`` as a person types it."""

from pathlib import Path

from tests.cli.conftest import Run
from tests.helpers.models import write_llama
from tests.helpers.person import person

__all__ = ["person"]


def test_list_adopt_and_nothing_more(carrelctl: Run, person: Path) -> None:
    assert "Nothing new" in carrelctl("models", "adopt").stdout
    folder = person / ".lmstudio" / "models"
    folder.mkdir(parents=True)
    write_llama(folder / "adopted.gguf")
    assert carrelctl("models", "adopt").stdout.splitlines()[1].startswith("LM Studio  1")
    wrong = carrelctl("models", "adopt", "ollama")
    assert wrong.returncode != 0
    assert "There are: LM Studio." in wrong.stderr
    assert carrelctl("models", "adopt", "lm studio").returncode == 0
    assert "adopted" in carrelctl("models", "list").stdout
    assert "Nothing new" in carrelctl("models", "adopt", "all").stdout
