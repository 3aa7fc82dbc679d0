# SPDX-License-Identifier: Apache-2.0
"""The parent believes no engine: one that lies about a state costs the state, and itself."""

import sys
import time
from collections.abc import Iterator

import pytest

from desktop.engine.client import EngineClient, Limits
from desktop.engine.load import Load
from desktop.engine.protocol import Done, Generate, Loaded
from desktop.engine.session_link import Entering, Leaving, LinkBroken
from tests.helpers.engine import WAIT_S, Talk, user
from tests.helpers.tree import ROOT

MOST = 3_000_000
LIAR = """
import sys
sys.path.insert(0, {root!r})
from desktop.engine import fake, main
from desktop.engine.protocol import Counted, Loaded
from desktop.engine.session_messages import *

class Liar(fake.FakeRunner):
    def save(self, request, post, send):
        {lie}

    def restore(self, request, post, send):
        {lie}

def part(total, size, id):
    return StatePart(id=id, total_bytes=total, data=bytes(size))

main._runner = lambda arguments, seen, has_cards: Liar()
main.main([])
"""
LIES = {
    "too much": "send(part(3_000_001, PART_BYTES, request.id))",
    "nothing": "send(part(0, 0, request.id))",
    "negative": "send(part(-5, 10, request.id))",
    "a part too large": "send(part(2_000_000, PART_BYTES + 1, request.id))",
    "a part too small": "send(part(2_000_000, 10, request.id))",
    "another total": "[send(part(n, PART_BYTES, request.id)) for n in (2_000_000, 2_100_000)]",
    "more than the total": "[send(part(10, 10, request.id)) for _ in range(2)]",
    "an early end": "send(part(2_000_000, PART_BYTES, request.id));"
    " send(SessionSaved(id=request.id, tokens=9))",
    "no part": "send(SessionSaved(id=request.id, tokens=9))",
    "another answer": "send(SessionRestored(id=request.id, tokens=9))",
    "a flood": "[send(part(3_000_000, PART_BYTES, request.id)) for _ in range(100)]",
}


def liar(lie: str) -> EngineClient:
    code = LIAR.format(root=str(ROOT), lie=lie)
    engine = EngineClient([sys.executable, "-c", code], Limits(stop_s=1.0))
    talk = Talk()
    engine.load(Load(id=0, path="x.gguf"), talk)
    assert isinstance(talk.end(), Loaded)
    return engine


def soon(seconds: float = WAIT_S) -> float:
    return time.monotonic() + seconds


def answers(engine: EngineClient) -> bool:
    """Whether a question is answered; a liar may be ended meanwhile, then by the next process."""
    for _ in range(3):
        loading, asking = Talk(), Talk()
        engine.load(Load(id=0, path="x.gguf"), loading)
        engine.generate(Generate(id=0, messages=(user("hello"),)), asking)
        if isinstance(loading.end(), Loaded) and isinstance(asking.end(), Done):
            return True
    return False


def take(engine: EngineClient) -> list[bytes]:
    return [data for _, data in Leaving(engine, "a", MOST).parts(soon())]


@pytest.mark.parametrize("lie", LIES)
def test_a_lie_costs_the_state_only(lie: str) -> None:
    engine = liar(LIES[lie])
    try:
        with pytest.raises(LinkBroken, match=r"announced|wrong size|something else"):
            take(engine)
        assert answers(engine)
    finally:
        engine.close()


def test_an_engine_that_dies_or_says_nothing_is_told() -> None:
    engine = liar("import os; os.abort()")
    with pytest.raises(LinkBroken, match="SIGABRT"):
        take(engine)
    engine.close()
    engine = liar("pass")
    with pytest.raises(LinkBroken, match="too long"):
        list(Leaving(engine, "a", MOST).parts(soon(0.1)))
    assert answers(engine)
    engine.close()


def test_an_engine_that_takes_nothing_does_not_fill_memory() -> None:
    engine = liar("pass")
    given = 0

    def parts() -> Iterator[bytes]:
        nonlocal given
        while True:
            given += 1
            yield bytes(10)

    with pytest.raises(LinkBroken, match="too long"):
        Entering(engine, "a").send(parts(), 10_000, soon(0.3))
    assert given < 20
    engine.close()


def test_what_fails_to_come_from_the_disk_ends_the_request() -> None:
    engine = liar("post.receive(request.id, send)")

    def parts() -> Iterator[bytes]:
        yield b"abc"
        raise ValueError("damaged")

    with pytest.raises(ValueError, match="damaged"):
        Entering(engine, "a").send(parts(), 10_000, soon())
    assert answers(engine)
    engine.close()


def test_a_refusal_is_heard_before_all_is_sent(fake: EngineClient) -> None:
    with pytest.raises(LinkBroken, match="a chat"):
        Entering(fake, "a chat").send((bytes(10) for _ in range(1000)), 10_000, soon())
    with pytest.raises(LinkBroken, match="a chat"):
        list(Leaving(fake, "a chat", MOST).parts(soon()))
