# SPDX-License-Identifier: Apache-2.0
"""The graphics cards that an engine finds, and how fast their memory is; kept by turn/machine.py.

Only an engine child ever touches a driver. What it does there, also that it ends or hangs, costs no
more than the figure: then the speed on that card stays unknown, and the log says why.
"""

import logging
import queue
import time
from collections.abc import Iterable, Sequence

from desktop.child.cards import build_mark, has_library_for_cards
from desktop.core.declared import Struct, replace
from desktop.core.errors import KnownError
from desktop.engine.client import EngineClient, Limits
from desktop.engine.devices import Device
from desktop.engine.graphics import look
from desktop.engine.protocol import Event, Measure, Measured

TIMES, APART_S = 3, 3600.0
"""So often is measured, so far apart: another program can only make memory look slower."""
LIMITS = Limits(hello_s=30.0, silence_s=20.0, work_s=120.0)
"""A software device works on all cores at once."""
LONGEST_S = LIMITS.hello_s + LIMITS.silence_s + 10.0
"""Longer no answer is waited for: what hangs within the system cannot be killed either."""
_log = logging.getLogger(__name__)


class Card(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One with memory of its own."""

    name: str
    description: str
    memory_bytes: int
    bandwidth_bytes_per_s: float = 0.0
    """The best of ``times``; 0: there is no figure."""
    times: int = 0

    @property
    def is_possible(self) -> bool:
        """Whether a look can have found it."""
        return min(self.memory_bytes, self.bandwidth_bytes_per_s, self.times) >= 0


class Cards(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All of them, and with what they were found.

    Attributes:
        build: of the engine, see :func:`desktop.child.cards.build_mark`.
        driver: of NVIDIA, as far as the system tells, and whose cards it shows.
        at_s: Unix time of the last look; 0: there was none to take.
        problem: why that look was told nothing; empty: it was. ``cards`` are those of before, then.
    """

    build: str = ""
    driver: str = ""
    at_s: float = 0.0
    cards: tuple[Card, ...] = ()
    problem: str = ""

    @property
    def mark(self) -> str:
        """Another one for another engine or driver."""
        return f"{self.build} {self.driver}"

    @property
    def is_due(self) -> bool:
        """Whether an engine is to be asked again."""
        return has_library_for_cards() and abs(time.time() - self.at_s) >= APART_S

    @property
    def memory_bytes(self) -> int:
        """Of all; a card that shares the machine's memory adds nothing and is not among them."""
        return sum(card.memory_bytes for card in self.cards)

    @property
    def bandwidth_bytes_per_s(self) -> float:
        """Of all together; 0: not known, or not of each.

        llama.cpp gives each card layers by its memory, and they work one after the other.
        """
        if not self.memory_bytes or not all(card.bandwidth_bytes_per_s for card in self.cards):
            return 0.0
        times_s = (card.memory_bytes / card.bandwidth_bytes_per_s for card in self.cards)
        return self.memory_bytes / sum(times_s)


def look_at_cards(known: Cards | None, engine: Sequence[str]) -> Cards:
    """One :class:`CardLook` from its beginning to its end.

    Thread: any but the window's, and none that others wait for.
    """
    look = CardLook(engine)
    try:
        return look.take(known)
    finally:
        look.close()


def kept(known: Cards | None) -> Cards:
    """What counts until an engine is asked again; ``known`` itself if engine and driver are those.

    With others the cards are there still, as far as anybody knows, but no figure holds for them.
    Looks at small files.
    """
    now = here()
    if known is not None and known.mark == now.mark:
        return known
    if known is None or not has_library_for_cards():
        return now
    return replace(now, cards=tuple(map(_unmeasured, known.cards)))


def here() -> Cards:
    """None yet, with the engine and the driver of this machine."""
    seen = look()
    return Cards(build=build_mark(), driver=" ".join((*seen.vendors, seen.nvidia_driver)).strip())


class CardLook:
    """An engine that is asked for its cards; :meth:`close` ends that from any thread."""

    def __init__(self, engine: Sequence[str]) -> None:
        """Start nothing yet. ``engine``: argv of the child."""
        self._client = EngineClient(engine, LIMITS)

    def take(self, known: Cards | None, *, is_fresh: bool = False) -> Cards:
        """Which cards there are; what :func:`kept` says if that was looked at lately.

        Measures every card that is new or was not measured :data:`TIMES` times, each in about a
        second. Where the driver hangs, it takes half a minute for each.

        Args:
            is_fresh: look and measure whatever is known.
        """
        before = kept(known)
        if not (before.is_due or (is_fresh and has_library_for_cards())):
            return before
        try:
            found = self._asked(() if is_fresh else before.cards)
        except KnownError as error:
            _log.info("no engine tells its graphics cards: %s", error.text())
            return replace(before, at_s=time.time(), problem=error.text())
        return replace(before, at_s=time.time(), problem="", cards=found)

    def close(self) -> None:
        """End the engine, also in the middle; does not wait for it."""
        self._client.close(0.0, wait=False)

    def _asked(self, before: Iterable[Card]) -> tuple[Card, ...]:
        known = {_unmeasured(card): card for card in before}
        devices = self._client.greet(LIMITS.hello_s).devices
        bare = [_bare(device) for device in devices if device.has_own_memory]
        return tuple(self._measured(known.get(card, card)) for card in bare)

    def _measured(self, card: Card) -> Card:
        """Measured once more, unless that was done often enough."""
        if card.times >= TIMES:
            return card
        answer = self._answer(card)
        if isinstance(answer, Measured) and not answer.problem:
            best = max(card.bandwidth_bytes_per_s, round(answer.bandwidth_bytes_per_s))
            return replace(card, bandwidth_bytes_per_s=best, times=card.times + 1)
        silent = "it cannot even be ended"
        why = answer.problem if isinstance(answer, Measured) else getattr(answer, "detail", silent)
        _log.info("the memory of %s (%s) is not measured: %s", card.name, card.description, why)
        # A full card may have room later; one on which an engine ends is not tried for ever.
        return card if isinstance(answer, Measured) else replace(card, times=card.times + 1)

    def _answer(self, card: Card) -> Event | None:
        answers: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._client.measure(Measure(id=0, device=card.name), answers.put)
        try:
            return answers.get(timeout=LONGEST_S)
        except queue.Empty:
            return None


def _bare(device: Device) -> Card:
    return Card(name=device.name, description=device.description, memory_bytes=device.memory_bytes)


def _unmeasured(card: Card) -> Card:
    return replace(card, bandwidth_bytes_per_s=0.0, times=0)
