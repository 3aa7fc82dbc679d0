# SPDX-License-Identifier: Apache-2.0
"""A hub with two repositories for whoever searches it, and a key store that is a dictionary."""

from collections.abc import Iterator

import pytest

from desktop.settings import keychain, spec
from desktop.settings.preferences import Preferences
from tests.helpers.hub import Hub, hub_running

REPO, FILE = "maker/small-GGUF", "small-Q8_0.gguf"


@pytest.fixture
def hub(settings: Preferences, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    """The hub of the settings; one of the repositories is gated."""
    monkeypatch.setattr(keychain, "read", lambda _name: "")
    with hub_running() as running:
        running.add(REPO, FILE, b"GGUF" + bytes(5000))
        running.add("maker/gated-GGUF", FILE, b"GGUF" + bytes(100))
        running.gated.add("maker/gated-GGUF")
        settings.set(spec.HUB, running.url)
        settings.set(spec.PROXY, "direct")
        yield running


@pytest.fixture
def secrets(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """What the key store holds."""
    kept: dict[str, str] = {}
    monkeypatch.setattr(keychain, "read", lambda name: kept.get(name, ""))
    monkeypatch.setattr(keychain, "write", kept.__setitem__)
    return kept
