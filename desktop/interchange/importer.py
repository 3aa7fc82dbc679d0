# SPDX-License-Identifier: Apache-2.0
"""Imports files into the database, in one transaction, and tells what came of it.

Runs on the thread that owns the database; durable when it returns.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from desktop.core.declared import Struct, encode_json, replace
from desktop.core.errors import BadImport
from desktop.core.ids import ChatId
from desktop.core.records import ReplyState
from desktop.interchange.carrel_json import AGAIN, Document
from desktop.interchange.conversation import Conversation, to_record, uid_of
from desktop.interchange.reading import Batch, read_all
from desktop.store import importing
from desktop.store.db import Database
from desktop.store.erasing import step
from desktop.store.importing import ChatRecord, MessageRecord, StoredChat
from desktop.store.temporary import refuse_on_disk


class Report(Struct, frozen=True, kw_only=True):
    """What came of an import; the numbers are those of chats."""

    imported: int
    """New here."""
    continued: int
    """Were here, and got the messages that they did not have."""
    copies: int
    """Were here with other words: they came as chats of their own, and what was here stays."""
    duplicates: int
    """Were here already, word for word."""
    messages: int
    """How many messages were stored."""
    skipped: tuple[tuple[str, str], ...]
    """Title and reason, a sentence, of each that is not as it was elsewhere."""
    left_out: tuple[tuple[str, int], ...]
    """What Carrel cannot keep, and how often it was there."""
    added: tuple[tuple[ChatId, int], ...] = ()
    """The chats that are new here, each with the number of its messages."""


def import_files(db: Database, paths: Sequence[Path], *, dry_run: bool = False) -> Report:
    """Import all these files and folders, or nothing.

    Args:
        dry_run: only tell what would come of it.

    Raises:
        BadImport: a file is damaged or of no known format; nothing was changed.
    """
    return store_batches(db, read_all(paths), dry_run=dry_run)


def store_batches(
    db: Database,
    batches: Sequence[Batch],
    *,
    dry_run: bool = False,
    tell: Callable[[], None] = lambda: None,
) -> Report:
    """Store what was read, all of it or nothing.

    Args:
        tell: called before each chat; what it raises ends the import, and nothing was changed.

    Raises:
        BadImport: a file holds what the database would refuse.
        PolicyForbids: nothing new may be kept.
    """
    tally = _Tally(db, tell)
    while step(db):  # what was given up is gone before it may come again
        pass
    try:
        with db.transaction():
            for batch in batches:
                tally.take(batch)
            if dry_run:
                raise _Undo
    except _Undo:
        pass
    return tally.report()


class _Undo(Exception):
    """Rolls a dry run back."""


class _Tally:
    """Stores and counts, inside the transaction of its maker."""

    def __init__(self, db: Database, tell: Callable[[], None]) -> None:
        self._db, self._tell = db, tell
        self._added: list[tuple[ChatId, int]] = []
        self._counts: Counter[str] = Counter()
        self._left_out: Counter[str] = Counter()
        self._skipped: list[tuple[str, str]] = []

    def take(self, batch: Batch) -> None:
        """Store what one file holds."""
        self._skipped += batch.skipped
        if batch.document is not None:
            self._take_document(batch.document, batch.name)
        for conversation in batch.conversations:
            self._take_conversation(conversation)

    def report(self) -> Report:
        """What was counted."""
        counts = self._counts
        return Report(
            imported=counts["imported"],
            continued=counts["continued"],
            copies=counts["copies"],
            duplicates=counts["duplicates"],
            messages=counts["messages"],
            skipped=tuple(self._skipped),
            left_out=tuple(sorted(self._left_out.items())),
            added=tuple(self._added),
        )

    def _take_document(self, document: Document, name: str) -> None:
        self._check_columns(document, name)
        importing.add_folders(self._db, document.folders)
        for chat in map(_settled, document.chats):
            self._tell()
            there = importing.find_chat(self._db, chat.uid)
            uids = (message.uid for message in chat.messages)
            if there is not None and _is_all_there(chat, there):
                self._already(chat.title, there)
            elif there is not None or importing.known_messages(self._db, uids):
                self._take_copy(chat)
            else:
                self._add(chat, "imported")

    def _check_columns(self, document: Document, name: str) -> None:
        """What the database would refuse is told with its place."""
        for number, chat in enumerate(document.chats):
            texts = {"options": chat.options}
            for index, message in enumerate(chat.messages):
                texts[f"messages[{index}].facts"] = message.facts
            for key, text in texts.items():
                if text is not None and not importing.is_json(self._db, text):
                    detail = f"$.chats[{number}].{key} must hold JSON"
                    raise BadImport(name, detail, AGAIN)

    def _take_copy(self, chat: ChatRecord) -> None:
        """The same chat with other words: both stay; the copy's identity follows from its words."""
        copy = _copy(chat)
        there = importing.find_chat(self._db, copy.uid)
        if there is not None:
            self._already(chat.title, there)
            return
        self._add(copy, "copies")
        reason = "It was changed elsewhere: it came as a copy, and yours stays."
        self._skipped.append((chat.title, reason))

    def _take_conversation(self, conversation: Conversation) -> None:
        self._tell()
        record = to_record(conversation)
        self._left_out.update(conversation.left_out)
        there = importing.find_chat(self._db, record.uid)
        if there is not None:
            self._continue(record, there)
        elif record.messages:
            self._add(record, "imported")
        else:
            self._skipped.append((record.title, "It has no message that can be kept."))

    def _continue(self, record: ChatRecord, there: StoredChat) -> None:
        new = tuple(each for each in record.messages if each.uid not in there.messages)
        known = [each for each in record.messages if each.uid in there.messages]
        changed = sum(each.text != there.messages[each.uid].text for each in known)
        if changed:
            what = "1 message was" if changed == 1 else f"{changed:,} messages were"
            reason = f"{what} changed elsewhere; here the words stay as they are."
            self._skipped.append((record.title, reason))
        if not new:
            self._already(record.title, there)
            return
        refuse_on_disk(self._db)
        importing.add_messages(self._db, there.id, new)
        if _leads_on(there.active_leaf_uid, record):
            importing.set_active_leaf(self._db, there.id, record.active_leaf_uid)
        importing.touch(self._db, there.id, record.updated_ms)
        self._counts["messages"] += len(new)
        if there.is_deleted:  # it would be erased with all that came
            importing.restore(self._db, there.id)
            self._skipped.append((record.title, "It was in the trash and is back with more."))
        self._counts["continued"] += 1

    def _add(self, chat: ChatRecord, count: str) -> None:
        chat_id = importing.add_chat(self._db, chat)
        self._added.append((chat_id, len(chat.messages)))
        self._counts[count] += 1
        self._counts["messages"] += len(chat.messages)

    def _already(self, title: str, there: StoredChat) -> None:
        self._counts["duplicates"] += 1
        if there.is_deleted:
            self._skipped.append((title, "It is here already, in the trash."))


def _is_all_there(chat: ChatRecord, there: StoredChat) -> bool:
    """Whether no word of the chat would be lost; where it is sorted does not count."""
    for message in chat.messages:
        known = there.messages.get(message.uid)
        if known is None or replace(known, created_ms=0) != replace(message, created_ms=0):
            return False
    return chat.draft in {None, there.draft} and chat.options in {None, there.options}


def _settled(chat: ChatRecord) -> ChatRecord:
    """A reply that was being written where it comes from is an interrupted one: nobody goes on."""
    if all(message.state is not ReplyState.STREAMING for message in chat.messages):
        return chat
    messages = tuple(
        replace(message, state=ReplyState.INTERRUPTED)
        if message.state is ReplyState.STREAMING
        else message
        for message in chat.messages
    )
    return replace(chat, messages=messages)


def _copy(chat: ChatRecord) -> ChatRecord:
    # Not its dates and places: the same words are the same copy when they come again.
    words = encode_json((chat.title, chat.options, chat.draft, chat.messages)).decode("utf-8")
    uid = uid_of("carrel-copy", chat.uid, words)
    uids: dict[str | None, str | None] = {None: None}
    for message in chat.messages:
        uids[message.uid] = uid_of("carrel-copy", uid, message.uid)
    messages: list[MessageRecord] = [
        replace(message, uid=uids[message.uid], parent_uid=uids[message.parent_uid])
        for message in chat.messages
    ]
    leaf_uid = uids[chat.active_leaf_uid]
    return replace(chat, uid=uid, messages=tuple(messages), active_leaf_uid=leaf_uid)


def _leads_on(leaf_uid: str | None, record: ChatRecord) -> bool:
    """Whether the branch that is shown here goes on to the one that was shown elsewhere."""
    parents = {message.uid: message.parent_uid for message in record.messages}
    here = record.active_leaf_uid
    while here is not None and here != leaf_uid:
        here = parents[here]
    return here == leaf_uid
