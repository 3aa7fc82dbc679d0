# SPDX-License-Identifier: Apache-2.0
"""One kill of an engine while a person is before the window: what they see, and when it answers.

Everything runs on the window's thread, within its event loop; what looks at processes and files
does so only while no stall is measured.
"""

import random
import sys
import time

import psutil
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench._beats import Beats
from bench._ordeal import ANSWER_S, STALL_S
from bench._ordeals import RESTART_S, TOLD_S
from bench._window import spin
from bench._window_seen import (
    IDLE,
    LOADING,
    PATIENCE_S,
    PHASES,
    READING,
    WRITING,
    Heard,
    do,
    happens,
    rest,
    retry_of,
    wrong_with,
)
from desktop.bridge.context import AppContext
from desktop.core.ids import DomainId
from desktop.core.records import Message, ModelFile, ReplyState
from desktop.store import messages
from desktop.turn.events import EngineState, Outcome, Progress
from desktop.ui.pages.chat import ChatPage
from desktop.ui.window import Window
from tests.helpers.faulty import CLOSE, EXIT, LIE, hit

WAYS = {
    "SIGKILL": "SIGKILL",
    "SIGSEGV": "SIGSEGV",
    "SIGABRT": "SIGABRT",
    "SIGSTOP": "SIGSTOP",
    "exit 0": EXIT,
    "closed pipe": CLOSE,
    "garbage": LIE,
}
GUIDE, OTHER = DomainId("guide"), DomainId("general")
SHORT = {GUIDE: "How do I add a model?", OTHER: "a"}
LONG = "b" * 2_400
LATEST_S = {LOADING: 0.4, READING: 1.0, WRITING: 0.5, IDLE: 0.3}
"""A kill comes at a random moment up to this long after its phase began."""
WARM_CASES = 4
NOTICE_S = 0.1
"""Nobody asks sooner after something that cannot be seen."""
Figures = dict[str, float]


class Person:
    """Who sits before the window, and kills the engine.

    Attributes:
        worst: the largest figure of each kind so far.
        cold_s: from a question to its first text where the engine has to be started, by domain.
    ``spares``: it does all this and kills nothing, to tell what else grows or waits.
    """

    def __init__(self, context: AppContext, window: Window, seed: int, *, spares: bool) -> None:
        self._app, self._window, self._seed, self._spares = context, window, seed, spares
        self._talk = context.conversation
        page = window.page("chat")
        assert isinstance(page, ChatPage)
        self._page = page
        self._heard, self._cases = Heard(), 0
        self._process = psutil.Process()
        self._beats = Beats()
        self.worst: Figures = {}
        self._talk.text_arrived.connect(self._on_text)
        self._talk.progressed.connect(self._on_progress)
        self._talk.reply_finished.connect(self._on_finished)
        self.cold_s = {domain: self._cold(domain) for domain in (GUIDE, OTHER)}

    # --- one case --------------------------------------------------------------------------------

    def one(self, number: int) -> str:
        """Kill ``number``; what came of it. In capitals: a fault."""
        rng = random.Random(self._seed * 1_000_003 + number)
        way = tuple(WAYS)[number % len(WAYS)]
        phase = PHASES[(number % len(WAYS) + number // len(WAYS)) % len(PHASES)]
        has_guide = phase != READING and number // (len(WAYS) * len(PHASES)) % 2 == 0
        domain = GUIDE if has_guide else OTHER
        self._cases += 1
        self._prepare(domain, phase)
        self._beats.start()
        wrong = self._kill(way, phase, domain, rng)
        figures = self._beats.stop()
        self._keep(stall_ms=figures["longest_ms"], worked_ms=figures["worked_longest_ms"])
        if figures["longest_ms"] > STALL_S * 1000:
            wrong = wrong or f"a stall of {figures['longest_ms']} ms"
        left = self._left_over()
        wrong = wrong or left
        return f"{way}, {phase}: {wrong}".upper() if wrong else f"{way}, {self._hit}"

    def _prepare(self, domain: DomainId, phase: str) -> None:
        """A new chat with a model that is loaded, or not if that is what is to be hit."""
        do(lambda: self._app.choices.pick(domain))
        if phase == LOADING:
            self._unload()
        else:
            self._app.warm()
            spin(lambda: self._status() in (EngineState.READY, EngineState.BUSY), PATIENCE_S, 5)
        self._open_new()

    def _kill(self, way: str, phase: str, domain: DomainId, rng: random.Random) -> str:
        """Have it answer, kill it, see what is said, ask again; what is wrong, or nothing."""
        self._ask(LONG if phase == READING else SHORT[domain])
        if phase == WRITING:
            spin(lambda: bool(self._heard.text or self._heard.ended), PATIENCE_S, 1)
        if phase == IDLE:
            self._first_words()
        spin(lambda: self._pid() is not None, PATIENCE_S, 1)
        rest(rng.uniform(0.0, LATEST_S[phase]))
        self._hit = IDLE if phase == IDLE else self._heard.phase()
        since_s = time.monotonic()
        if (pid := self._pid()) is None:
            return "it ended before it was killed"
        if self._spares:
            do(self._talk.stop)
        else:
            hit(pid, WAYS[way])
        if phase != IDLE and (wrong := self._told(since_s)):
            return wrong
        return self._again(phase, domain, since_s)

    def _told(self, since_s: float) -> str:
        """The reply ends, with what was shown of it, and says why."""
        heard = self._heard
        if not happens(lambda: heard.ended is not None, ANSWER_S):
            return "nothing was said"
        self._keep(told_s=heard.ended_s - since_s)
        if heard.ended_s - since_s > TOLD_S:
            return f"told after {heard.ended_s - since_s:.1f} s"
        ended, reply = heard.ended, heard.ended.reply if heard.ended else None
        if ended is None or reply is None:
            return "the reply is not stored"
        if heard.text.strip() != reply.text.strip() or self._stored(reply).text != reply.text:
            return "the text is not kept"
        if ended.error is None:
            whole = (ReplyState.COMPLETE, ReplyState.CUT)
            return "" if self._spares or reply.state in whole else "no reason"
        if reply.state is not ReplyState.FAILED or self._stored(reply).state is not reply.state:
            return "the reply is not marked"
        at_work = self._talk.is_writing or self._status() is not EngineState.FAILED
        return wrong_with(self._page, reply) or ("it seems to be at work" if at_work else "")

    def _again(self, phase: str, domain: DomainId, since_s: float) -> str:
        """The next question, or the same one again by the button, is answered."""
        rest(NOTICE_S)
        asked_s = time.monotonic()
        button = retry_of(self._page, self._heard.ended) if phase in (LOADING, WRITING) else None
        if button is not None:
            self._heard = Heard()
            do(lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton))
        else:
            if phase == READING:
                self._open_new()  # nobody waits for the long text once more
            self._ask(SHORT[domain])
        if wrong := self._first_words():
            return f"asked again: {wrong}"
        ready_s = self._heard.first_s - asked_s
        self._keep(ready_s=ready_s, answered_s=self._heard.first_s - since_s)
        if ready_s > self.cold_s[domain] + RESTART_S:
            return f"ready again after {ready_s:.1f} s"
        late_s = self._heard.first_s - since_s
        return f"answered after {late_s:.1f} s" if late_s > ANSWER_S else ""

    def _left_over(self) -> str:
        """Processes besides the engines that are warm; more open descriptors than at first."""
        warm = {self._app.desk().engine_pid(model) for model in self._app.choices.models}

        def others() -> list[psutil.Process]:
            return [each for each in self._process.children() if each.pid not in warm]

        if not happens(lambda: not others(), 5.0):
            return f"{len(others())} processes are left"
        first = self.worst.get("descriptors_at_first", 0.0)
        if self._cases <= WARM_CASES:  # some files are opened by the first of their kind
            first = self.worst["descriptors_at_first"] = max(first, self._descriptors())
        happens(lambda: self._descriptors() <= first, 5.0)  # a state may be on its way to the disk
        self.worst["descriptors"] = self._descriptors()
        self.worst.setdefault("rss_mb_at_first", self._process.memory_info().rss / 1e6)
        self.worst["rss_mb"] = self._process.memory_info().rss / 1e6
        return "less was loaded than before" if self._app.engine.status.made else ""

    # --- what a person does ----------------------------------------------------------------------

    def _ask(self, text: str) -> None:
        self._heard = Heard()
        box = self._page.composer
        box.set_text(text)
        do(lambda: QTest.keyClick(QApplication.focusWidget() or box, Qt.Key.Key_Return))
        if not self._talk.is_writing:
            raise SystemExit("the question was not sent")

    def _first_words(self) -> str:
        """Wait for them and stop the rest; what is wrong."""
        if not happens(lambda: bool(self._heard.text or self._heard.ended), PATIENCE_S):
            return "no answer"
        has_answered = bool(self._heard.text)
        do(self._talk.stop)
        if not happens(lambda: not self._talk.is_writing, PATIENCE_S):
            return "it could not be stopped"
        if has_answered:
            return ""
        ended = self._heard.ended
        return f"it failed: {ended.error.text() if ended and ended.error else ended}"

    def _open_new(self) -> None:
        do(lambda: self._talk.open(None))
        self._page.composer.setFocus()

    def _unload(self) -> None:
        done: list[object] = []
        model, desk = self._model(), self._app.desk()
        self._app.jobs.read(lambda: desk.unload(model), done.append)
        spin(lambda: bool(done), PATIENCE_S, 5)

    def _cold(self, domain: DomainId) -> float:
        do(lambda: self._app.choices.pick(domain))
        self._unload()
        self._open_new()
        began_s = time.monotonic()
        self._ask(SHORT[domain])
        if wrong := self._first_words():
            raise SystemExit(f"before any kill: {wrong}")
        return self._heard.first_s - began_s

    # --- what there is ---------------------------------------------------------------------------

    def _model(self) -> ModelFile:
        model = self._app.choices.model
        assert model is not None
        return model

    def _pid(self) -> int | None:
        return self._app.desk().engine_pid(self._model())

    def _status(self) -> EngineState:
        return self._app.engine.status.state

    def _descriptors(self) -> int:
        """Without those that come and go: three pipes of each engine, the log, connections to the
        database (the upkeep has one of its own after a while)."""
        engines = {self._app.desk().engine_pid(model) for model in self._app.choices.models}
        kept = ("carrel.db", "carrel.log")
        files = [each.path for each in self._process.open_files()]
        known = sum(any(name in path for name in kept) for path in files)
        if sys.platform == "win32":
            return 0
        return self._process.num_fds() - 3 * len(engines - {None}) - known

    def _stored(self, reply: Message) -> Message:
        return self._app.desk().store.submit(lambda db: messages.get_message(db, reply.id)).result()

    def _keep(self, **figures: float) -> None:
        for name, value in figures.items():
            self.worst[name] = max(value, self.worst.get(name, 0.0))

    def _on_text(self, text: str) -> None:
        self._heard.first_s = self._heard.first_s or time.monotonic()
        self._heard.text += text

    def _on_progress(self, progress: Progress) -> None:
        self._heard.step = progress.step

    def _on_finished(self, outcome: Outcome) -> None:
        self._heard.ended, self._heard.ended_s = outcome, time.monotonic()
