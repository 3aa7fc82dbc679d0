# SPDX-License-Identifier: Apache-2.0
import subprocess

import pytest

from desktop.child.command import child_command, child_environment, own_command


def test_secrets_of_the_environment_do_not_reach_a_child() -> None:
    parent = {"PATH": "/bin", "HF_TOKEN": "s", "my_api_key": "s", "DB_PASSWORD": "s", "LANG": "C"}
    assert set(child_environment(parent)) == {
        "PATH", "LANG", "OPENBLAS_NUM_THREADS", "PYTHONUNBUFFERED",
    }  # fmt: skip


def test_the_command_starts_this_program() -> None:
    done = subprocess.run(
        child_command("--parser"), capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 2
    assert "not in this version" in done.stderr


@pytest.mark.parametrize("kind", ["--engine"])
def test_a_frozen_program_starts_itself(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", "/opt/carrel/carrel")
    assert child_command(kind, "--fake") == ("/opt/carrel/carrel", kind, "--fake")
    assert own_command() == ("/opt/carrel/carrel",)
