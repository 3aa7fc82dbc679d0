# SPDX-License-Identifier: Apache-2.0
"""One message as a record of the export, in a chat of its own. Must not change anything."""

from desktop.core.declared import replace
from desktop.core.ids import MessageId
from desktop.store.db import Database
from desktop.store.importing import ChatRecord, records


def alone(db: Database, message_id: MessageId) -> ChatRecord:
    """The message as the only one of a chat that is otherwise as the chat it stands in.

    Raises:
        LookupError: there is no such message.
    """
    rows = db.execute(
        "SELECT c.uid, c.title, c.domain_id, c.model_id, c.created_ms, c.updated_ms"
        " FROM messages AS m JOIN chats AS c ON c.id = m.chat_id WHERE m.id = ?",
        (message_id,),
    )
    if not rows:
        raise LookupError(f"no message {message_id}")
    uid, title, domain_id, model_id, created_ms, updated_ms = rows[0]
    (message,) = records(db, "m.id = ?", (message_id,))
    return ChatRecord(
        uid=str(uid),
        title=str(title),
        domain_id=str(domain_id),
        model_id=None if model_id is None else str(model_id),
        created_ms=int(str(created_ms)),
        updated_ms=int(str(updated_ms)),
        deleted_ms=None,
        folder_uid=None,
        pinned=0,
        archived=0,
        options=None,
        active_leaf_uid=message.uid,
        draft=None,
        tags=(),
        messages=(replace(message, parent_uid=None),),
    )
