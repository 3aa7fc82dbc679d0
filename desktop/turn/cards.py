# SPDX-License-Identifier: Apache-2.0
"""The graphics cards that an engine finds, and how fast their memory is; kept by turn/machine.py.

Only an engine child ever touches a driver. What it does there, also that it ends, costs no more
than the figure: then the speed on that card stays unknown, and the log says why.
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
    """

    build: str = ""
    driver: str = ""
    at_s: float = 0.0
    cards: tuple[Card, ...] = ()

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
    """Which cards there are; ``known`` itself, if that was looked at lately with this engine.

    Starts an engine otherwise, and measures every card that is new or was not measured
    :data:`TIMES` times, each in about a second.

    Args:
        engine: argv of the child.

    Thread: any but the window's.
    """
    now = here()
    if known is not None and (known.build, known.driver) == (now.build, now.driver):
        if abs(time.time() - known.at_s) < APART_S:
            return known
        now = replace(now, cards=known.cards)
    if not has_library_for_cards():
        return replace(now, cards=())
    return replace(now, at_s=time.time(), cards=_asked(engine, now.cards))


def here() -> Cards:
    """None yet, with the engine and the driver of this machine."""
    seen = look()
    return Cards(build=build_mark(), driver=" ".join((*seen.vendors, seen.nvidia_driver)).strip())


def _asked(engine: Sequence[str], before: Iterable[Card]) -> tuple[Card, ...]:
    """The cards of this engine; none if it does not start: then the processor is what counts."""
    client = EngineClient(engine, LIMITS)
    known = {replace(card, bandwidth_bytes_per_s=0.0, times=0): card for card in before}
    try:
        devices = [each for each in client.greet(LIMITS.hello_s).devices if each.has_own_memory]
        bare = [_bare(device) for device in devices]
        return tuple(_measured(client, known.get(card, card)) for card in bare)
    except KnownError as error:
        _log.info("no engine tells its graphics cards: %s", error.text())
        return ()
    finally:
        client.close()


def _bare(device: Device) -> Card:
    return Card(name=device.name, description=device.description, memory_bytes=device.memory_bytes)


def _measured(client: EngineClient, card: Card) -> Card:
    """Measured once more, unless that was done often enough."""
    if card.times >= TIMES:
        return card
    answers: queue.SimpleQueue[Event] = queue.SimpleQueue()
    client.measure(Measure(id=0, device=card.name), answers.put)
    answer = answers.get()  # one is certain, see EngineClient
    if isinstance(answer, Measured) and not answer.problem:
        best = max(card.bandwidth_bytes_per_s, round(answer.bandwidth_bytes_per_s))
        return replace(card, bandwidth_bytes_per_s=best, times=card.times + 1)
    why = answer.problem if isinstance(answer, Measured) else getattr(answer, "detail", "")
    _log.info("the memory of %s (%s) is not measured: %s", card.name, card.description, why)
    # A full card may have room later; one on which an engine ends is not tried for ever.
    return card if isinstance(answer, Measured) else replace(card, times=card.times + 1)
