# SPDX-License-Identifier: Apache-2.0
"""Applying what was checked; carrelctl's side of it is tests/cli/test_provision.py."""

from pathlib import Path

from desktop.core.errors import BadModelFile
from desktop.turn.provisioning import provision
from tests.helpers.bundles import machine
from tests.helpers.models import write_llama


def test_a_model_that_changes_meanwhile_is_not_kept(tmp_path: Path) -> None:
    model = write_llama(tmp_path / "house.gguf")
    file = tmp_path / "provision.toml"
    file.write_text('models = ["house.gguf"]\n[settings]\ntheme = "dark"\n')
    said: list[str] = []

    def change(text: str) -> None:
        said.append(text)
        model.write_bytes(b"GGUF" + model.read_bytes()[4:-1] + b"!")

    with machine(tmp_path / "home") as there:
        done = provision(there.desk, file, change)
        assert isinstance(done.failure, BadModelFile)
        assert (done.done, done.left) == (("setting theme",), ("model house.gguf",))
        assert said == ["setting theme"]
        assert list(there.paths.models.iterdir()) == []
