# SPDX-License-Identifier: Apache-2.0
import pytest

from desktop.core.ids import MessageId
from desktop.core.records import Chat
from desktop.store import messages
from desktop.store.db import Database
from desktop.store.single import alone


def test_one_message_and_no_other(db: Database, chat: Chat) -> None:
    one = messages.add_question(db, chat.id, None, "first")
    two = messages.add_question(db, chat.id, one.id, "second")
    record = alone(db, two.id)
    assert [message.text for message in record.messages] == ["second"]
    assert record.messages[0].parent_uid is None
    assert record.active_leaf_uid == record.messages[0].uid
    assert record.title == chat.title
    with pytest.raises(LookupError):
        alone(db, MessageId(99))
