# SPDX-License-Identifier: Apache-2.0
"""A chat that is opened is told to whoever keeps what models have read."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.store.chats import uid_of
from desktop.turn import sessions
from tests.bridge.conftest import WAIT_MS, Speaker


def test_an_opened_chat_is_wanted_and_a_new_one_is_not(
    context: AppContext, speaker: Speaker, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sessions, "SETTLE_S", 1000.0)
    desk, talk = context.desk(), context.conversation
    speaker.ask("one")
    chat = talk.chat
    assert chat is not None
    with qtbot.waitSignal(talk.opened):
        talk.open(None)
    speaker.ask("two")

    def wanted() -> list[tuple[str, object]]:
        found = desk.sessions._wanted
        return [] if found is None else [(found.held.session, found.held.model)]

    assert wanted() == []
    talk.open(chat)
    qtbot.waitUntil(lambda: wanted() != [], timeout=WAIT_MS)
    uid = desk.store.submit(lambda db: uid_of(db, chat.id)).result()
    assert wanted() == [(uid, context.choices.model)]
