# SPDX-License-Identifier: Apache-2.0
"""What every test gets: its own CARREL_HOME, and detectors of leaks, log warnings and network use.

Shared test support lies in ``tests/helpers``; fixtures of one room in that room's ``conftest.py``.
"""

import os
import signal
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from desktop.paths import Paths, user_paths
from tests.helpers.policy import Place

# The tests never need a screen; a developer may choose another platform to watch them.
if sys.platform == "linux":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# No test, nor what it starts, asks the developer's keyring; who needs one brings its own.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

# A shell gives what it starts in the background an ignored Ctrl+C, and children inherit that.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# A busy machine is no failure.
settings.register_profile("carrel", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("carrel")

WAIT_MS = 30_000
"""So long a test waits at most for what it waits for; pytest-qt gives up after five seconds."""

# Screen readers have another bus elsewhere, and what speaks with this one is only on Linux.
collect_ignore = [] if sys.platform == "linux" else ["walks"]

pytest_plugins = ["pytester", "tests.helpers.leaks", "tests.helpers.logs", "tests.helpers.network"]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """CARREL_HOME of this test: none reads or writes the developer's own Carrel or policy."""
    folder = tmp_path / "home"
    monkeypatch.setenv("CARREL_HOME", str(folder))
    monkeypatch.setenv("CARREL_POLICY", str(tmp_path / "policy"))
    return folder


@pytest.fixture
def policy(home: Path, tmp_path: Path) -> Place:
    """The policy of this test; none, before it writes one."""
    return Place(tmp_path / "policy")


@pytest.fixture
def paths(home: Path) -> Paths:
    """The folders below ``home``, created."""
    found = user_paths()
    assert found.data.is_relative_to(home)
    found.create()
    return found


def pytest_configure(config: pytest.Config) -> None:
    """Let a busy machine have its time: only a test that fails anyway takes longer by it."""
    if config.pluginmanager.hasplugin("pytest-qt"):
        from pytestqt.qtbot import QtBot  # noqa: PLC0415  # not where there is no Qt

        for wait in (QtBot.waitExposed, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitUntil):
            (wait.__kwdefaults__ or {})["timeout"] = WAIT_MS
