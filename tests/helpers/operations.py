# SPDX-License-Identifier: Apache-2.0
"""What people do with a store, one operation each, to be tried on a disk that fails.

An operation gets the folder with a database, prepared by :class:`Stage`, and adds to
``acknowledged`` what it was told to be on the disk. After a failure and a repair the store must
open as at any start, be whole, and hold all that was there and all that was acknowledged.
"""

import shutil
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

import apsw

from desktop.core.attached import AttachedFile, with_files
from desktop.core.errors import StoreLocked
from desktop.core.ids import DomainId, MessageId
from desktop.core.keeping import Cause
from desktop.core.records import ReplyFacts, ReplyState
from desktop.core.store_errors import NotCleaned
from desktop.settings.keychain import Keychain
from desktop.store import branches, chats, drafts, erasing, importing, messages
from desktop.store.backup import SUFFIX, own_key_of, read_header, unpacked
from desktop.store.db import Database
from desktop.store.migrations import MIGRATIONS
from desktop.store.reencrypt import fingerprint
from desktop.turn.backups import backup_now, backups, data_key, restore
from desktop.turn.schedule import clean
from desktop.turn.vault import Vault
from tests.helpers.rings import FileRing
from tests.helpers.tree import ROOT

FIXTURES = ROOT / "tests" / "store" / "fixtures"
PAST = range(1, len(MIGRATIONS))
"""The schemas that a database may still have."""
LONG = "many words " * 300
KEPT = "was there before"
Arm = Callable[[], None]
Act = Callable[["Stage", Arm, list[str]], None]


class Stage:
    """A folder with an encrypted database of some chats, restored for every try.

    The keyring that holds its key lies outside of the folder.
    """

    def __init__(self, folder: Path, ring: FileRing) -> None:
        self.folder, self.ring, self.shown = folder, ring, list[str]()
        self._items: dict[str, dict[str, str]] = {}
        self._models: dict[str, Path] = {}
        self._spare = folder.with_name(folder.name + "-spare")
        self._make("kept", self._fill)
        self._make("plain", self._fill_plain)
        for number in PAST:
            self._make(f"schema {number}", partial(self._fill_old, number))
        self._make("none", lambda: None)

    @property
    def path(self) -> Path:
        return self.folder / "carrel.db"

    def vault(self) -> Vault:
        return Vault(self.path, Keychain(20), self.shown.append)

    def begin(self, model: str) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(self._models[model], self.folder)
        self.ring.keep(self._items[model])

    def open(self) -> Database:
        return self.vault().open()

    def texts(self) -> set[str]:
        """All that is stored, of a store that opens and is whole, as its backups are."""
        for file in self.folder.glob(f"backups/*{SUFFIX}"):
            self._check_backup(file)
        with closing(self.open()) as db:
            rows = db.execute("PRAGMA integrity_check; PRAGMA foreign_key_check")
            assert rows == [("ok",)], rows
            fingerprint(db)
            return {record.text for record in importing.records(db, "1", ())}

    def _check_backup(self, file: Path) -> None:
        backup, own_key = read_header(file), None
        if backup.header.keys is not None:
            try:
                own_key = own_key_of(backup, data_key(self.vault(), backup, None))
            except StoreLocked:
                return  # of the data key before
        with unpacked(backup, own_key, self._spare / "raw"):
            pass

    def _make(self, name: str, fill: Callable[[], None]) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir()
        fill()
        self._models[name] = self._spare / name
        shutil.copytree(self.folder, self._models[name])
        self._items[name] = self.ring.items()

    def _fill(self) -> None:
        with closing(self.open()) as db:
            _fill(db)
            backup_now(self.vault(), db)

    def _fill_plain(self) -> None:
        with closing(Vault(self.path).open()) as db:
            _fill(db)

    def _fill_old(self, number: int) -> None:
        with closing(apsw.Connection(str(self.path))) as connection:
            text = (FIXTURES / f"schema_{number}.sql").read_text("utf-8")
            connection.execute(text).fetchall()
            connection.execute(
                "INSERT INTO messages (uid, chat_id, role, text, state, created_ms)"
                " VALUES (?, 1, 'user', ?, 'complete', 0)",
                ("f" * 32, KEPT),
            ).fetchall()


def _fill(db: Database) -> None:
    chat = chats.create_chat(db, domain_id=DomainId("guide"), model_id=None, title="first")
    parent = None
    for _ in range(4):
        parent = messages.add_question(db, chat.id, parent, LONG).id
    messages.add_question(db, chat.id, parent, KEPT)
    doomed = chats.create_chat(db, domain_id=DomainId("guide"), model_id=None, title="doomed")
    lost = AttachedFile(name="lost.txt", text="doomed file " * 200)
    messages.add_question(db, doomed.id, None, with_files("doomed " * 200, [lost]))


def _on(work: Callable[[Database, list[str]], None]) -> Act:
    """An operation of an open database: it fails at work, not at the opening."""

    def act(stage: Stage, arm: Arm, acknowledged: list[str]) -> None:
        with closing(stage.open()) as db:
            arm()
            work(db, acknowledged)

    return act


def _ask(db: Database, acknowledged: list[str]) -> None:
    chat = chats.list_chats(db)[0]
    asked = with_files("question " + LONG, [AttachedFile(name="file.txt", text=LONG)])
    question = messages.add_question(db, chat.id, None, asked)
    acknowledged.append(question.text)
    reply = messages.begin_reply(db, chat.id, question.id, ReplyFacts())
    messages.save_partial(db, reply.id, "so far")
    done = "answer " + LONG
    messages.finish_reply(db, reply.id, done, ReplyState.COMPLETE, ReplyFacts())
    acknowledged.append(done)


def _sort(db: Database, acknowledged: list[str]) -> None:
    chat = chats.list_chats(db)[0]
    chats.rename_chat(db, chat.id, "another")
    drafts.save_draft(db, chat.id, LONG)
    branches.choose_branch(db, MessageId(1))


def _delete(db: Database, acknowledged: list[str]) -> None:
    doomed = next(chat for chat in chats.list_chats(db) if chat.title == "doomed")
    chats.delete_chat(db, doomed.id)
    erasing.erase(db, {doomed.id: Cause.ASKED})


def _checkpoint(db: Database, acknowledged: list[str]) -> None:
    _ask(db, acknowledged)
    db.checkpoint()


def _open(stage: Stage, arm: Arm, acknowledged: list[str]) -> None:
    with closing(stage.open()) as db:
        _ask(db, acknowledged)
        for side in ("", "-wal"):  # as after a kill: with a log that is not folded in
            shutil.copy(f"{stage.path}{side}", f"{stage.path}{side}.killed")
    for side in ("", "-wal"):
        Path(f"{stage.path}{side}.killed").replace(f"{stage.path}{side}")
    arm()
    stage.open().close()


def _start(stage: Stage, arm: Arm, acknowledged: list[str]) -> None:
    arm()
    stage.open().close()


def _migrate(stage: Stage, arm: Arm, acknowledged: list[str]) -> None:
    arm()
    Vault(stage.path).open().close()  # without anybody to show a recovery key to it stays plain


def _backup(stage: Stage, arm: Arm, acknowledged: list[str]) -> None:
    vault = stage.vault()
    with closing(vault.open()) as db:
        arm()
        backup_now(vault, db)


def _restore(stage: Stage, arm: Arm, acknowledged: list[str]) -> None:
    vault = stage.vault()
    (made,) = backups(vault)
    arm()
    restore(vault, made.path)


def _clean(stage: Stage, arm: Arm, acknowledged: list[str]) -> None:
    vault = stage.vault()
    with closing(vault.open()) as db:
        _delete(db, acknowledged)
        marked = erasing.to_scrub(db)
    arm()
    _, left = clean(vault, marked)
    if left:
        raise NotCleaned(left)


def _rotate(stage: Stage, arm: Arm, acknowledged: list[str]) -> None:
    vault = stage.vault()
    vault.key()
    arm()
    vault.renew_key(stage.shown.append)


def _rewrap(stage: Stage, arm: Arm, acknowledged: list[str]) -> None:
    vault = stage.vault()
    vault.key()
    arm()
    vault.renew_recovery(stage.shown.append)


OPERATIONS: dict[str, tuple[str, Act]] = {
    "ask": ("kept", _on(_ask)),
    "sort": ("kept", _on(_sort)),
    "delete": ("kept", _on(_delete)),
    "checkpoint": ("kept", _on(_checkpoint)),
    "open after a kill": ("kept", _open),
    "first start": ("none", _start),
    **{f"migrate from {number}": (f"schema {number}", _migrate) for number in PAST},
    "migrate and encrypt": ("schema 1", _start),
    "encrypt": ("plain", _start),
    "backup": ("kept", _backup),
    "restore": ("kept", _restore),
    "clean backups": ("kept", _clean),
    "new data key": ("kept", _rotate),
    "new recovery key": ("kept", _rewrap),
}
"""What it begins with, and what is done."""
