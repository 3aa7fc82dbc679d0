# SPDX-License-Identifier: Apache-2.0
"""The policy of the organisation for the window: what it demands, and a signal when it changes.

It is enforced below; here is what the window shows of it. Knows no widget.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.bridge.copying import ClipboardGuard
from desktop.bridge.jobs import Jobs
from desktop.core.policy_errors import PolicyForbids, PolicyUnreadable
from desktop.interchange.leaving import format_refusal
from desktop.policy import keep_keys
from desktop.policy.current import now, watched
from desktop.policy.key import Key
from desktop.policy.keys import KEYS
from desktop.policy.policy import Policy
from desktop.policy.words import value_text

if TYPE_CHECKING:
    from desktop.turn.desk import Desk

LOOK_MS = 5_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand:
    """One thing that the organisation decided, for people; ``source``: where that stands."""

    title: str
    value: str
    source: str


class PolicyLink(QObject):
    """All methods: Qt thread."""

    changed = Signal()
    """Another policy holds now."""
    _arrived = Signal()

    def __init__(
        self, desk: "Callable[[], Desk]", jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._told: tuple[str, ...] = ()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._guard: ClipboardGuard | None = None
        self._arrived.connect(self._on_changed, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = watched().subscribe(self._arrived.emit)

    def start(self) -> None:
        """Look for changes from now on, and mind the clipboard. After the first paint."""
        self._tell_problems()
        if self._guard is None:
            self._guard = ClipboardGuard(self)
            self._guard.refused.connect(self._on_copying_refused)
        self._timer.start()

    def close(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._unsubscribe()

    @property
    def now(self) -> Policy:
        """What holds."""
        return now()

    def demands(self, key: Key[Any]) -> bool:
        """Whether the organisation demands anything of this."""
        return now().demands(key)

    def allows_format(self, form: str) -> bool:
        """Whether chats may be exported like this."""
        return format_refusal(form) is None

    def all_demands(self) -> tuple[Demand, ...]:
        """Everything that is demanded, in the order of the documentation."""
        policy = now()
        return tuple(
            Demand(
                title=key.title,
                value=value_text(policy.get(key), key.rule),
                source=policy.sources.get(key.name, ""),
            )
            for key in KEYS
            if policy.demands(key)
        )

    @property
    def problems(self) -> tuple[str, ...]:
        """What is wrong with the policy, and with the catalogues that it names, for people."""
        return (*now().problems, *self._desk().house_problems)

    def _on_copying_refused(self) -> None:
        name = keep_keys.NO_CLIPBOARD.name
        self._jobs.failed.emit(PolicyForbids("Nothing may be copied from Carrel here.", name))

    def _look(self) -> None:
        watched().look()

    def _on_changed(self) -> None:
        self._desk().preferences.tell_of_policy()
        self._tell_problems()
        self.changed.emit()

    def _tell_problems(self) -> None:
        problems = self.problems
        if problems and problems != self._told:
            self._jobs.failed.emit(PolicyUnreadable(problems))
        self._told = problems
