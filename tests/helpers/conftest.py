# SPDX-License-Identifier: Apache-2.0
"""A pytest inside pytest that runs under this project's own settings and conftest."""

import shutil
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]


@pytest.fixture
def inner(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """An empty project whose conftest and settings are ours."""
    monkeypatch.delenv("CI", raising=False)  # there pytest prints its messages twice in full
    monkeypatch.delenv("BUILD_NUMBER", raising=False)
    shutil.copy(PROJECT / "tests" / "conftest.py", pytester.path / "conftest.py")
    settings = (PROJECT / "pyproject.toml").read_text(encoding="utf-8")
    settings = settings.replace('pythonpath = ["."]', f"pythonpath = [{str(PROJECT)!r}]")
    settings = settings.replace('testpaths = ["tests"]', "")
    (pytester.path / "pyproject.toml").write_text(settings, encoding="utf-8")
    return pytester
