# SPDX-License-Identifier: Apache-2.0
import queue
import time

import pytest

from desktop.fetch.entries import Entry
from desktop.fetch.protocol import HUB, Downloaded, Event, FailCode, Failed, Look
from desktop.fetch.queue import News
from desktop.paths import Paths
from desktop.settings import keychain, spec
from desktop.settings.preferences import Preferences
from desktop.turn.fetching import Fetching, proxy_name, token_name
from tests.helpers.fetching import FILE, REPO, SIZE, gguf_bytes
from tests.helpers.hub import hub_running


@pytest.fixture
def secrets(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """What the system's key store holds, which no test may touch."""
    kept: dict[str, str] = {}
    monkeypatch.setattr(keychain, "read", lambda name: kept.get(name, ""))
    return kept


def test_settings_become_the_network(paths: Paths, secrets: dict[str, str]) -> None:
    preferences = Preferences.open(paths.settings)
    fetching = Fetching(paths, preferences, lambda _: None)
    secrets[token_name(HUB)] = "hf_home"
    secrets[proxy_name("anna")] = "word"
    network = fetching.network()
    assert (network.endpoint, network.token, network.proxy) == (HUB, "hf_home", "system")
    assert spec.HUB.default == HUB
    preferences.set(spec.HUB, "https://mirror.example/hub/")
    preferences.set(spec.PROXY, "http://proxy:3128")
    preferences.set(spec.PROXY_USER, "anna")
    preferences.set(spec.DOWNLOAD_KB_PER_S, 500)
    network = fetching.network()
    assert network.endpoint == "https://mirror.example/hub"
    assert network.token == ""  # one host's token never goes to another
    assert (network.proxy_user, network.proxy_password) == ("anna", "word")
    assert network.max_bytes_per_s == 500_000
    assert "word" not in repr(network)
    fetching.close()


@pytest.mark.sockets
def test_another_limit_holds_in_the_middle_of_a_file(paths: Paths, secrets: dict[str, str]) -> None:
    news: queue.SimpleQueue[News] = queue.SimpleQueue()
    with hub_running() as hub:
        hub.add(REPO, FILE, gguf_bytes(SIZE))
        preferences = Preferences.open(paths.settings)
        preferences.set(spec.HUB, hub.url)
        preferences.set(spec.PROXY, "direct")
        preferences.set(spec.DOWNLOAD_KB_PER_S, 30)  # a hundred seconds for all of it
        fetching = Fetching(paths, preferences, news.put)
        entry = Entry(key=0, repo=REPO, file=FILE, models=str(paths.models))
        fetching.queue.add(entry)
        fetching.queue.start()
        while not ((found := news.get(timeout=60)).progress and found.progress.done_bytes):
            assert found.end is None
        changed = time.monotonic()
        preferences.set(spec.DOWNLOAD_KB_PER_S, 0)
        while (found := news.get(timeout=60)).end is None:
            pass
        assert isinstance(found.end, Downloaded)
        assert time.monotonic() - changed < 30
        fetching.close()


@pytest.mark.parametrize("where", ["here", "in the file"])
def test_the_offline_switch_holds_from_either_side(
    paths: Paths, secrets: dict[str, str], where: str
) -> None:
    preferences = Preferences.open(paths.settings)
    fetching = Fetching(paths, preferences, lambda _: None)
    assert not fetching.is_offline()
    if where == "here":
        preferences.set(spec.OFFLINE, "on")
    else:
        paths.settings.write_text('offline = "on"\n')
    answers: queue.SimpleQueue[Event] = queue.SimpleQueue()
    fetching.client.look(Look(id=0, repo="a/b", network=fetching.network()), answers.put)
    end = answers.get(timeout=1)
    assert isinstance(end, Failed)
    assert end.code is FailCode.OFFLINE
    assert fetching.client.pid is None
    fetching.close()
