# SPDX-License-Identifier: Apache-2.0
"""The trial and the secrets through the bridge."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.key_errors import KeyringMissing
from desktop.settings import keychain, spec
from desktop.settings.preferences import Preferences
from tests.bridge.conftest import WAIT_MS
from tests.helpers.hub import hub_running
from tests.helpers.searching import secrets

__all__ = ["secrets"]


@pytest.mark.sockets
def test_a_trial(
    secrets: dict[str, str], context: AppContext, settings: Preferences, qtbot: QtBot
) -> None:
    settings.set(spec.PROXY, "direct")
    with hub_running() as hub:
        settings.set(spec.HUB, hub.url)
        with qtbot.waitSignal(context.network.tested, timeout=WAIT_MS) as fine:
            context.network.test()
            assert context.network.is_testing
        assert fine.args[0].is_fine
        settings.set(spec.HUB, hub.url + "/x")
        with qtbot.waitSignal(context.network.tested, timeout=WAIT_MS) as bad:
            context.network.test()
        assert not bad.args[0].is_fine
        assert not context.network.is_testing


def test_secrets_are_kept_and_told(
    secrets: dict[str, str], context: AppContext, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(context.network.known, timeout=WAIT_MS) as told:
        context.network.keep_token("hf_abc")
    assert told.args[0].token
    assert secrets == {"token huggingface.co": "hf_abc"}
    with qtbot.waitSignal(context.network.known, timeout=WAIT_MS) as told:
        context.network.keep_token("")
    assert not told.args[0].token


def test_a_missing_key_store_is_told(
    context: AppContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(_name: str, _secret: str) -> None:
        raise KeyringMissing("none is running")

    monkeypatch.setattr(keychain, "write", none)
    with qtbot.waitSignal(context.network.refused, timeout=WAIT_MS) as told:
        context.network.keep_password("word")
    assert isinstance(told.args[0], KeyringMissing)


def test_no_address_of_a_catalogue(
    secrets: dict[str, str], context: AppContext, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(context.network.update_failed, timeout=WAIT_MS) as told:
        context.network.update_catalogues()
    assert "No address" in told.args[0].sentence
