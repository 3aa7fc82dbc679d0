# SPDX-License-Identifier: Apache-2.0
"""The import contracts of pyproject.toml hold, and each of them breaks when it should."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.helpers.tree import ROOT

LINT = "from importlinter.cli import lint_imports_command as run; run()"

# One forbidden import for every contract: its id → (module that gets it, what it imports).
PLANTED = {
    "layers": ("catalog", "desktop.store.db"),
    "interchange": ("interchange", "desktop.settings.file"),
    "qt": ("core", "PySide6.QtCore"),
    "llama-process": ("turn", "desktop.engine.llama"),
    "no-network": ("settings", "socket"),
    "door-apsw": ("documents", "apsw"),
    "door-llama": ("engine", "llama_cpp.llama_chat_format"),
    "door-msgspec": ("store", "msgspec"),
    "door-platformdirs": ("child", "platformdirs"),
    "door-cryptography": ("settings", "cryptography.hazmat.primitives.hashes"),
    "door-psutil": ("library", "psutil"),
    "door-keyring": ("ui", "keyring"),
    "door-hub": ("bridge", "huggingface_hub"),
    "door-httpx": ("fetch", "truststore"),
    "door-markdown": ("ui", "markdown_it"),
    "door-pygments": ("ui", "pygments.lexers"),
}


def lint(folder: Path) -> tuple[int, str]:
    """Run import-linter on a tree; returns its exit status and what it printed, unwrapped."""
    command = [sys.executable, "-c", LINT, "--no-logo", "--no-cache"]
    # The copy must be imported, not the checkout that .venv points to.
    environment = os.environ | {"PYTHONPATH": str(folder), "COLUMNS": "400"}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


def contracts() -> dict[str, str]:
    """Name of every contract by its id."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return {each["id"]: each["name"] for each in settings["tool"]["importlinter"]["contracts"]}


def test_contracts_hold() -> None:
    status, text = lint(ROOT)
    assert status == 0, text
    assert f"{len(contracts())} kept, 0 broken" in text


def test_every_contract_breaks_when_violated(tmp_path: Path) -> None:
    assert set(PLANTED) == set(contracts())
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    unwanted = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "desktop", tmp_path / "desktop", ignore=unwanted)
    for key, (room, imported) in PLANTED.items():
        planted = tmp_path / "desktop" / room / f"planted_{key.replace('-', '_')}.py"
        planted.write_text(f"import {imported}\n", encoding="utf-8")
    status, text = lint(tmp_path)
    assert status == 1
    for key, name in contracts().items():
        assert f"{name} BROKEN" in text, key
        assert f"planted_{key.replace('-', '_')} -> " in text, key


def test_a_new_room_must_be_placed(tmp_path: Path) -> None:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(ROOT / "desktop", tmp_path / "desktop")
    (tmp_path / "desktop" / "attic.py").write_text("", encoding="utf-8")
    status, text = lint(tmp_path)
    assert status == 1
    assert re.search(r"not listed.*\n(?:.*\n)*?.*attic", text)


@pytest.mark.parametrize(
    ("arguments", "forbidden"),
    [
        (("--engine",), ("PySide6", "desktop.ui", "desktop.store")),
        (("--fetcher",), ("PySide6", "llama_cpp", "desktop.ui", "desktop.store", "desktop.engine")),
        (
            ("cli", "--version"),
            ("PySide6", "llama_cpp", "desktop.ui", "huggingface_hub", "httpx2", "keyring"),
        ),
    ],
)
def test_a_process_loads_only_its_own(
    arguments: tuple[str, ...], forbidden: tuple[str, ...]
) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "desktop", *arguments],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(re.findall(r"^import time:.*\| +(\S+)$", done.stderr, re.MULTILINE))
    assert "desktop.core.errors" in loaded
    assert [name for name in loaded if name.startswith(forbidden)] == []
