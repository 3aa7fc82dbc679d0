# SPDX-License-Identifier: Apache-2.0
"""What a parent knows of an engine child beyond its being a child: its cell and its model."""

import sys
import threading
from collections.abc import Mapping, Sequence
from typing import Any, get_args

from desktop.child import running
from desktop.child.cards import has_library_for_cards
from desktop.child.life import Fault, Language, Life, Limits
from desktop.child.lines import encode
from desktop.child.process import ChildProcess, Exit
from desktop.child.sandbox.level import Cell
from desktop.engine.cell import Place, shortfall
from desktop.engine.hardware import is_suspended, worked_s
from desktop.engine.load import Load
from desktop.engine.protocol import (
    VERSION,
    Enter,
    Event,
    FailCode,
    Failed,
    Hello,
    Stop,
    Terminal,
)
from desktop.paths import installation

SIGALRM = 14
"""The child's last resort against a template that holds Python itself; see engine/guard.py."""
SUSPENDED = "another program has suspended it"
LABOURS = "it worked for {:.0f} seconds and had said nothing"

ENGINE: Language[Event] = Language(
    name="the engine",
    shape=Event,
    hello=Hello,
    version=VERSION,
    terminal=get_args(Terminal),
    failed=lambda number, code, detail: Failed(id=number, code=FailCode(code), detail=detail),
    stop=lambda number: Stop(id=number),
)


class EngineLife(Life[Event]):
    """One engine child. Methods are called with ``changed`` held.

    Attributes:
        place: the cell that it was told to enter.
        loaded: the model that is loaded or being loaded.
    """

    loaded: Load | None = None
    late = Fault.NOT_STARTED  # not to hang: the driver of a card may be to blame

    def __init__(
        self, argv: Sequence[str], limits: Limits, changed: threading.Condition, place: Place
    ) -> None:
        """Start the child and send it into its cell; see Life."""
        self.place = place
        self._has_spoken = False
        """Of the request that it works on."""
        self._worked_s: float | None = None
        """Its processor time when that was first looked at."""
        super().__init__(argv, ENGINE, limits, changed, self._start)

    def on_started(self, process: ChildProcess[Event]) -> None:
        """The cell comes first, before the child imports anything."""
        process.send(Enter(cell=self.place.cell))

    def on_greeted(self, hello: Hello) -> None:
        """Refuse an engine that is less isolated than demanded."""
        running.came_up(installation(), "engine", "engine")
        if lacking := shortfall(hello.isolation, self.place.cell.floor):
            self.condemn(FailCode.NOT_ISOLATED.value, lacking)

    def on_sent(self, request: Any) -> None:
        """Remember what is being loaded."""
        if isinstance(request, Load):
            self.loaded = request

    def on_heard(self, event: Event) -> None:
        """Forget a model that could not be loaded; end a child that cannot go on.

        It works on one request after the other, so an end is the beginning of the next.
        """
        self._has_spoken = not isinstance(event, ENGINE.terminal)
        self._worked_s = None
        if isinstance(event, Failed):
            if self.loaded is not None and self.loaded.id == event.id:
                self.loaded = None
            if event.ends_process:
                self.condemn(event.code.value, event.detail)

    def look(self) -> str:
        """A suspended child would be silent for ever; one that works and works, for very long."""
        if is_suspended(self.pid):
            return SUSPENDED
        if self._has_spoken or self.hello is None or (now_s := worked_s(self.pid)) is None:
            return ""
        if self._worked_s is None:
            self._worked_s = now_s
        spent_s = now_s - self._worked_s
        return LABOURS.format(spent_s) if spent_s > self._limits.work_s else ""

    def cause(self, ended: Exit) -> tuple[str, str]:
        """What an end that nobody here wanted means."""
        if ended.code == -SIGALRM:
            return FailCode.TEMPLATE.value, "it runs too long"
        if self.hello is None:
            running.did_not_come_up(installation(), "engine", "engine")
            return Fault.NOT_STARTED.value, f"{ended.describe()} as it started"
        return Fault.CRASHED.value, ended.describe()

    def _start(self, argv: Sequence[str], environment: Mapping[str, str]) -> Any:
        """On Windows a cell begins before the child does."""
        if sys.platform == "win32":
            from desktop.child.sandbox import windows_start  # noqa: PLC0415  # Windows only

            cell = self.place.cell
            return windows_start.contained(
                argv,
                environment,
                cell.read,
                first=encode(Enter(cell=Cell())),
                wants_card=cell.wants_gpu and has_library_for_cards(),
            )
        return None
