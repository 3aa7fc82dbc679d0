# SPDX-License-Identifier: Apache-2.0
"""Searching a real hub through the bridge and a real fetcher child."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.settings import spec
from desktop.settings.preferences import Preferences
from tests.bridge.conftest import WAIT_MS
from tests.helpers.hub import Hub
from tests.helpers.searching import REPO, hub

pytestmark = pytest.mark.sockets
__all__ = ["hub"]


def test_search_then_look(hub: Hub, context: AppContext, qtbot: QtBot) -> None:
    search = context.hub
    assert not search.was_asked
    search.search("")
    assert search.is_searching
    qtbot.waitUntil(lambda: not search.is_searching, timeout=WAIT_MS)
    assert {repo.name for repo in search.repos} == {REPO, "maker/gated-GGUF"}
    assert {repo.name for repo in search.repos if repo.is_gated} == {"maker/gated-GGUF"}
    assert [asked.path.split("?")[0] for asked in hub.asked] == ["/api/models"]
    search.look(REPO)
    search.look(REPO)
    qtbot.waitUntil(lambda: REPO in search.offers, timeout=WAIT_MS)
    (build,) = search.offers[REPO].builds
    assert (build.quantization, build.size_bytes) == ("Q8_0", 5004)
    assert len(hub.asked) == 2
    search.look("maker/gated-GGUF")
    qtbot.waitUntil(lambda: bool(search.look_errors), timeout=WAIT_MS)
    assert "token" in search.look_errors["maker/gated-GGUF"].text()
    assert search.error is None


def test_a_newer_search_wins(hub: Hub, context: AppContext, qtbot: QtBot) -> None:
    context.hub.search("gated")
    context.hub.search("small")
    qtbot.waitUntil(lambda: not context.hub.is_searching, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: len(hub.asked) == 2, timeout=WAIT_MS)
    assert [repo.name for repo in context.hub.repos] == [REPO]


def test_errors_and_offline(
    hub: Hub, context: AppContext, settings: Preferences, qtbot: QtBot
) -> None:
    settings.set(spec.HUB, f"{hub.url}/elsewhere")
    context.hub.search("x")
    qtbot.waitUntil(lambda: context.hub.error is not None, timeout=WAIT_MS)
    settings.set(spec.OFFLINE, "on")
    context.hub.search("x")
    assert context.hub.error is None
    qtbot.waitUntil(lambda: context.hub.error is not None, timeout=WAIT_MS)
    assert "offline switch" in str(context.hub.error)
    assert len(hub.asked) == 1


def test_what_was_downloaded_shows_as_installed(
    hub: Hub, context: AppContext, qtbot: QtBot
) -> None:
    context.hub.look(REPO)
    qtbot.waitUntil(lambda: REPO in context.hub.offers, timeout=WAIT_MS)
    context.downloads.start(context.hub.offers[REPO].builds[0])
    qtbot.waitUntil(lambda: context.hub.offers[REPO].is_installed, timeout=WAIT_MS)
