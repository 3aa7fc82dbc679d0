# SPDX-License-Identifier: Apache-2.0
"""What torture.py kills: a process that asks one question after the other and tells what it shows.

The real desk over an encrypted database whose key lies in a keyring, and the real link to an engine
that follows a script (desktop/engine/fake.py). It is forked, so that a kill costs no new start of
Python; no thread runs in the process that forks.
"""

import json
import os
import sys
import threading
from functools import partial
from pathlib import Path
from typing import Any

import keyring

from desktop.child.command import child_command
from desktop.core.ids import ChatId, MessageId
from desktop.core.records import Chat, Domain, Message, ModelFile
from desktop.paths import Paths
from desktop.settings.keychain import Keychain
from desktop.settings.preferences import Preferences
from desktop.store import chats, drafts
from desktop.store.db import Database
from desktop.turn.desk import Desk
from desktop.turn.events import Outcome, Progress
from desktop.turn.vault import Vault
from tests.helpers.rings import FileRing

QUESTION = "/rate {rate} /words {words}"


def _draft(chat_id: ChatId, number: int, db: Database) -> None:
    drafts.save_draft(db, chat_id, f"draft {number}")


class Teller:
    """Writes every acknowledgement and every piece of text, one JSON array a line."""

    def __init__(self, out: int = 1) -> None:
        self.finished = threading.Event()
        self.last: MessageId | None = None
        self.question = MessageId(0)
        self._out, self._reply_id = out, MessageId(0)

    def on_question(self, message: Message) -> None:
        """It is on disk."""
        self.question = message.id
        self._tell("question", message.id, message.text)

    def on_reply(self, message: Message) -> None:
        """The empty reply is on disk."""
        self._reply_id = message.id
        self._tell("reply", message.id, "")

    def on_progress(self, progress: Progress) -> None:
        """Nothing to tell."""

    def on_reasoning(self, text: str) -> None:
        """Nothing is promised about it before the reply is finished."""

    def on_text(self, text: str) -> None:
        """This would be shown now."""
        self._tell("text", self._reply_id, text)

    def on_finished(self, outcome: Outcome) -> None:
        """The whole reply is on disk."""
        if outcome.reply is not None:
            self.last = outcome.reply.id
            self._tell("done", outcome.reply.id, outcome.reply.text)
        self.finished.set()

    def _tell(self, kind: str, message_id: MessageId, text: str) -> None:
        os.write(self._out, json.dumps([kind, message_id, text]).encode() + b"\n")


def paths_below(home: Path) -> Paths:
    """All folders inside one."""
    return Paths(data=home / "data", config=home / "config", state=home / "state")


def furnish(home: Path, ring: Path) -> list[str]:
    """An encrypted, empty database in a new home; returns its recovery key.

    Args:
        ring: the file of the keyring that holds its key, which is used from now on.
    """
    paths, shown = paths_below(home), list[str]()
    paths.create()
    keyring.set_keyring(FileRing(ring))
    Vault(paths.database, Keychain(20), shown.append).open().close()
    return shown


def begin(home: Path, out: int, *, writes_long: bool) -> int:
    """Start the process that chats and tells it to ``out``; returns its id.

    Args:
        writes_long: every fifth reply takes three seconds; without, all are short: many commits.
    """
    if sys.platform == "win32":
        raise AssertionError
    child = os.fork()
    if not child:
        try:
            os.setsid()
            _chat(home, out, writes_long=writes_long)
        finally:
            os._exit(70)  # only a kill ends it
    return child


def _chat(home: Path, out: int, *, writes_long: bool) -> None:
    desk = Desk(
        paths_below(home),
        Preferences.open(home / "settings.toml"),
        engine_argv=child_command("--engine", "--fake"),
    )
    domain, model = desk.domains[-1], desk.models()[0]
    chat = desk.store.submit(
        lambda db: chats.create_chat(db, domain_id=domain.id, model_id=model.id)
    ).result()
    last: MessageId | None = None
    for number in range(1_000_000):
        desk.store.submit(partial(_draft, chat.id, number))
        rate, words = (100, 300) if writes_long and number % 5 == 4 else (0, 30)
        question = QUESTION.format(rate=rate, words=words)
        last = _turn(desk, chat, domain, model, out, number=number, last=last, question=question)


def _turn(
    desk: Desk, chat: Chat, domain: Domain, model: ModelFile, out: int, **turn: Any
) -> MessageId | None:
    """A question that goes on or was edited, and every third time another answer to it."""
    number, teller = turn["number"], Teller(out)
    common: dict[str, Any] = {"chat": chat, "domain": domain, "model": model}
    parent = None if number % 7 == 6 else turn["last"]
    desk.ask(**common, question=turn["question"], parent_id=parent, listener=teller)
    teller.finished.wait()
    if number % 3 == 2:
        again = Teller(out)
        desk.regenerate(**common, question_id=teller.question, listener=again)
        again.finished.wait()
        return again.last
    return teller.last
