# SPDX-License-Identifier: Apache-2.0
"""A trial of the network settings against real servers that fail in every way."""

import queue
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.paths import Paths
from desktop.settings import keychain, spec
from desktop.settings.preferences import Preferences
from desktop.turn.connecting import (
    Culprit,
    Trial,
    keep_password,
    keep_token,
    kept,
    try_connection,
)
from desktop.turn.fetching import Fetching
from tests.helpers.certificates import make_authority, server_context
from tests.helpers.hub import TOKEN, hub_running
from tests.helpers.proxy import proxy_running

pytestmark = pytest.mark.sockets


@pytest.fixture
def preferences(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> Preferences:
    """Settings for this machine, and no key store."""
    secrets: dict[str, str] = {}
    monkeypatch.setattr(keychain, "read", lambda name: secrets.get(name, ""))
    monkeypatch.setattr(keychain, "write", secrets.__setitem__)
    found = Preferences.open(paths.settings)
    found.set(spec.PROXY, "direct")
    return found


@pytest.fixture
def fetching(paths: Paths, preferences: Preferences) -> Iterator[Fetching]:
    made = Fetching(paths, preferences, lambda _news: None)
    yield made
    made.close()


def trial(fetching: Fetching) -> Trial:
    trials: queue.SimpleQueue[Trial] = queue.SimpleQueue()
    try_connection(fetching, trials.put)
    return trials.get(timeout=60)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


def test_a_hub_that_answers(fetching: Fetching, preferences: Preferences) -> None:
    with hub_running() as hub:
        preferences.set(spec.HUB, hub.url)
        found = trial(fetching)
        assert found.is_fine
        assert "answers as a hub, directly" in found.text()
        assert len(hub.asked) == 1


def test_each_culprit_is_named(fetching: Fetching, preferences: Preferences) -> None:
    preferences.set(spec.HUB, "not an address")
    assert trial(fetching).culprit is Culprit.ADDRESS
    preferences.set(spec.HUB, f"http://127.0.0.1:{free_port()}")
    found = trial(fetching)
    assert (found.culprit, "cannot be reached" in found.sentence) == (Culprit.HOST, True)
    preferences.set(spec.HUB, "http://nobody.invalid")
    assert trial(fetching).culprit is Culprit.NAME
    preferences.set(spec.PROXY, f"http://127.0.0.1:{free_port()}")
    found = trial(fetching)
    assert found.culprit is Culprit.PROXY
    assert "the proxy 127.0.0.1" in found.sentence.lower()
    preferences.set(spec.PROXY, "direct")
    preferences.set(spec.OFFLINE, "on")
    assert trial(fetching).culprit is Culprit.SWITCH


def test_a_server_that_is_no_hub_and_a_filter(
    fetching: Fetching, preferences: Preferences, tmp_path: Path
) -> None:
    with hub_running() as hub:
        preferences.set(spec.HUB, f"{hub.url}/elsewhere")
        found = trial(fetching)
        assert found.culprit is Culprit.ADDRESS
        assert "no hub at this address" in found.sentence


def test_a_proxy_that_wants_a_password(fetching: Fetching, preferences: Preferences) -> None:
    with hub_running() as hub, proxy_running("me:word") as proxy:
        preferences.set(spec.HUB, hub.url)
        preferences.set(spec.PROXY, proxy.url)
        found = trial(fetching)
        assert found.culprit is Culprit.PROXY
        assert "password" in found.sentence
        preferences.set(spec.PROXY_USER, "me")
        keep_password(preferences, "word")
        found = trial(fetching)
        assert found.is_fine
        assert proxy.url in found.sentence


def test_certificates(fetching: Fetching, preferences: Preferences, tmp_path: Path) -> None:
    authority = make_authority(tmp_path)
    with hub_running(server_context(tmp_path, authority)) as hub:
        preferences.set(spec.HUB, hub.url)
        found = trial(fetching)
        assert found.culprit is Culprit.CERTIFICATE
        assert "ca_file" in found.hint
        preferences.set(spec.CA_FILE, str(tmp_path / "gone.pem"))
        assert trial(fetching).culprit is Culprit.CA_FILE
        preferences.set(spec.CA_FILE, str(authority.file))
        assert trial(fetching).is_fine


def test_secrets_are_of_one_hub_and_one_user(preferences: Preferences) -> None:
    keep_token(preferences, f" {TOKEN}\n")
    assert (kept(preferences).token, kept(preferences).proxy_password) == (True, False)
    preferences.set(spec.HUB, "https://other.example")
    assert not kept(preferences).token
