# SPDX-License-Identifier: Apache-2.0
"""A session with the real window in which every word is a secret; run by ``_secrets.py``.

Questions, edited ones, another answer, temporary chats, titles, folders, tags, drafts,
instructions, search, finding, export into a folder outside, a backup, erasing, an engine that
crashes, the lock, bugs whose messages hold words, and kill -9 in the middle of a reply. The second
time: the start after that, a look at every chat, and an abort as a crash of Qt would be.

usage: _secret_session.py WORDS.json OUTSIDE first|second
"""

import json
import logging
import os
import resource
import signal
import sys
import threading
import time
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QDir, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.app import read_stylesheet
from desktop.bridge.bugs import BugCatcher, start_log
from desktop.bridge.context import AppContext
from desktop.bridge.finding import Finding
from desktop.catalog.load import load_catalog
from desktop.child.command import child_command
from desktop.core.attached import AttachedFile, with_files
from desktop.core.ids import ChatId, ModelId
from desktop.core.records import Chat, ChatOptions, ReplyState
from desktop.paths import catalogue_file, resources, user_paths
from desktop.settings.preferences import Preferences
from desktop.store import chats, drafts, folders
from desktop.store.db import Database
from desktop.turn.desk import Desk
from desktop.ui.chat.composer import Composer
from desktop.ui.theme import Appearance
from desktop.ui.window import Window

WAIT_S = 60.0
FORMS = {"json": "json", "markdown": "md", "html": "html", "docx": "docx", "pdf": "pdf"}


def until(is_so: Callable[[], bool], what: str) -> None:
    end_s = time.monotonic() + WAIT_S
    while not is_so():
        if time.monotonic() > end_s:
            raise SystemExit(f"waited in vain for {what}")
        QTest.qWait(2)


class Person:
    """Who sits before the window."""

    def __init__(self, application: QApplication) -> None:
        paths = user_paths()
        paths.create()
        start_log(paths.log)
        logging.getLogger().setLevel(logging.DEBUG)
        BugCatcher(application).install()
        settings = Preferences.open(paths.settings)
        engine = child_command("--engine", "--fake")
        desk = cache(lambda: Desk(paths, settings, engine_argv=engine))
        domains = load_catalog(catalogue_file()).domains
        self.app: AppContext = AppContext(
            desk, domains, settings, paths.models, QObject(application)
        )
        self.window = Window(self.app)
        self.window.show()
        self.app.load()
        until(lambda: self.app.shelf.is_loaded and self.app.choices.is_loaded, "the chats")

    def done(self, work: Callable[[Database], object]) -> None:
        self.app.desk().store.submit(work).result()

    def ask(self, text: str, *, in_new: bool = True) -> None:
        if in_new:
            self.app.conversation.open(None)
            until(lambda: self.app.conversation.chat is None, "an empty chat")
        self._answered(lambda: self.app.conversation.send(text))

    def _answered(self, begin: Callable[[], None]) -> None:
        ended: list[object] = []
        self.app.conversation.reply_finished.connect(ended.append)
        begin()
        until(lambda: bool(ended), "an answer")
        self.app.conversation.reply_finished.disconnect(ended.append)
        until(lambda: not self.app.conversation.is_writing, "the end of writing")

    def treat(self, number: int, word: str) -> None:
        """Something else with each word."""
        ways = (
            self._change,
            self._search,
            self._leave_no_trace,
            self._sort,
            self._type,
            self._instruct,
            self._crash,
            self._bug,
        )
        ways[number % len(ways)](word)

    def _change(self, word: str) -> None:
        talk = self.app.conversation
        self.ask(with_files(f"/words 3 {word}", [AttachedFile(name=f"{word}.txt", text=word)]))
        question = talk.messages[-2]
        self._answered(lambda: talk.edit(question.id, f"/words 2 {word} edited"))
        self._answered(talk.regenerate)

    def _search(self, word: str) -> None:
        self.ask(f"/think 3 /markdown {word}")
        line = self.window.sidebar.search_box.line
        for end in (3, len(word)):
            line.setText(word[:end])
            until(lambda end=end: self.app.search.text == word[:end], "the hits")  # type: ignore[misc]
        assert self.app.search.rowCount() > 0, word
        line.clear()

    def _leave_no_trace(self, word: str) -> None:
        talk, domain_id = self.app.conversation, self.app.choices.domain.id
        chat = self.app.desk().chats.create(word, domain_id, ModelId("guide"), is_temporary=True)
        talk.open(chat.result())
        until(lambda: talk.chat is not None and talk.chat.title == word, "the chat")
        self.ask(f"/words 3 {word}", in_new=False)
        finding = Finding(talk, self.app.jobs)
        finding.look_for(word)
        until(lambda: finding.place is not None, "the place")

    def _sort(self, word: str) -> None:
        self.ask(f"/words 40 {word}")
        chat_id = _id(self.app.conversation.chat)
        self.done(lambda db: folders.set_tags(db, chat_id, (word,)))
        self.app.shelf.create_folder(word, None, [chat_id])
        self.app.shelf.rename(chat_id, word)

    def _type(self, word: str) -> None:
        self.window.show_page("chat")
        for composer in self.window.findChildren(Composer):
            composer.set_text(word)
        self.done(lambda db: drafts.save_draft(db, None, word))
        self.ask(f"{word} {word}")

    def _instruct(self, word: str) -> None:
        self.ask(f"/words 1 {word}")
        chat_id, chosen = _id(self.app.conversation.chat), ChatOptions(system_prompt=word)
        self.done(lambda db: chats.set_options(db, chat_id, chosen))
        self.ask(f"again {word}", in_new=False)

    def _crash(self, word: str) -> None:
        self.ask(f"/words 2 {word} /crash")
        state = self.app.conversation.messages[-1].state
        assert state in (ReplyState.FAILED, ReplyState.INTERRUPTED), state

    def _bug(self, word: str) -> None:
        self.ask(f"/words 2 {word} /fail bug")

        def fail() -> None:
            raise ValueError(f"a bug about {word}")

        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
        logging.getLogger("desktop.proof").error("caught", exc_info=ValueError(word))

    def export(self, outside: Path) -> None:
        for form, suffix in FORMS.items():
            target, ended = outside / f"all.{suffix}", list[object]()
            self.app.transfers.exported.connect(ended.append)
            self.app.transfers.export_chats(form, None, target)
            until(lambda ended=ended: bool(ended), form)  # type: ignore[misc]

    def keep_and_erase(self) -> None:
        made: list[object] = []
        self.app.storage.backed_up.connect(made.append)
        self.app.storage.back_up(None, made.append)
        until(lambda: bool(made), "the backup")
        first = next(iter(self.app.shelf.chats))
        self.app.shelf.delete([first])
        self.app.shelf.erase([first])
        until(lambda: first not in self.app.shelf.chats, "the erasing")
        self.app.desk().upkeep.look()

    def lock(self) -> None:
        states: list[str] = []
        self.app.lock.locked.connect(lambda: states.append("locked"))
        self.app.lock.unlocked.connect(lambda: states.append("unlocked"))
        self.app.lock.lock()
        until(lambda: "locked" in states, "the lock")
        self.app.lock.unlock(None)
        until(lambda: "unlocked" in states and self.app.shelf.is_loaded, "the unlocking")

    def look_at_all(self) -> None:
        talk = self.app.conversation
        for chat in list(self.app.shelf.chats.values()):
            talk.open(chat)
            until(lambda chat=chat: talk.chat is not None and talk.chat.id == chat.id, "a chat")  # type: ignore[misc]


def _id(chat: Chat | None) -> ChatId:
    assert chat is not None
    return chat.id


def main(arguments: Sequence[str]) -> int:
    words = json.loads(Path(arguments[0]).read_text("utf-8"))
    application = QApplication(["carrel"])
    for prefix in ("icons", "theme"):
        QDir.addSearchPath(prefix, str(resources() / prefix))
    Appearance(application, read_stylesheet())
    person = Person(application)
    if arguments[2] == "second":
        person.look_at_all()
        person.ask(f"after the crash {words[0]}")
        os.abort()
    for number, word in enumerate(words):
        person.treat(number, word)
    person.export(Path(arguments[1]))
    person.keep_and_erase()
    person.lock()
    person.look_at_all()
    person.app.conversation.open(None)
    person.app.conversation.text_arrived.connect(lambda _text: die())
    person.app.conversation.send(f"/rate 50 {words[0]} /words 500 {words[1]}")
    until(lambda: False, "the kill")
    return 1


def die() -> None:
    """At once, as by a kill from outside."""
    if sys.platform != "win32":
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    if sys.platform != "win32":
        # As a developer's machine may be set; a core file would hold all that is in memory.
        resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    sys.exit(main(sys.argv[1:]))
