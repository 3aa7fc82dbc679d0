# SPDX-License-Identifier: Apache-2.0
"""Parts of states in the child: as many as may be on their way, and never for nobody."""

import queue
import threading

import pytest

from desktop.engine.failures import Stopped
from desktop.engine.post import Post
from desktop.engine.protocol import Event, FailCode, Failed, Stop
from desktop.engine.session_messages import (
    PART_BYTES,
    WINDOW,
    SessionSaved,
    StateMore,
    StatePart,
)

WAIT_S = 10.0


class Sent:
    """What the child says."""

    def __init__(self) -> None:
        self.events: queue.SimpleQueue[Event] = queue.SimpleQueue()

    def __call__(self, event: Event) -> None:
        self.events.put(event)

    def next(self) -> Event:
        return self.events.get(timeout=WAIT_S)

    def ended(self) -> None:
        """Wait for the thread that sends, so that no test leaves it behind."""
        for thread in threading.enumerate():
            if thread.name == "state":
                thread.join(WAIT_S)


def part(number: int, data: bytes, total: int) -> StatePart:
    return StatePart(id=number, total_bytes=total, data=data)


def test_parts_come_together_and_each_is_answered() -> None:
    post, sent = Post(), Sent()
    post.put(part(5, b"abc", 5))
    post.put(part(5, b"de", 5))
    assert post.receive(5, sent) == b"abcde"
    assert [sent.next(), sent.next()] == [StateMore(id=5)] * 2


@pytest.mark.parametrize(
    "parts",
    [
        [(b"", 0)],
        [(b"abc", 5), (b"", 0)],
        [(b"abc", 5), (b"def", 5)],
        [(b"abc", 5), (b"d", 6)],
        [(b"abcdef", 5)],
    ],
)
def test_a_state_that_breaks_off_is_stopped(parts: list[tuple[bytes, int]]) -> None:
    post = Post()
    for data, total in parts:
        post.put(part(5, data, total))
    with pytest.raises(Stopped):
        post.receive(5, Sent())


def test_stop_reaches_who_waits_for_parts() -> None:
    post, sent = Post(), Sent()
    post.put(part(5, b"abc", 5))

    def stop() -> None:
        sent.next()
        post.put(Stop(id=5))

    stopper = threading.Thread(target=stop)
    stopper.start()
    with pytest.raises(Stopped):
        post.receive(5, sent)
    stopper.join()


def test_what_comes_too_late_is_dropped() -> None:
    post = Post()
    post.put(part(5, b"", 0))
    with pytest.raises(Stopped):
        post.receive(5, Sent())
    post.forget(5)
    post.put(part(5, b"late", 4))
    assert not post._arrived
    post.put(part(6, b"abc", 3))
    assert post.receive(6, Sent()) == b"abc"


def test_no_more_leave_than_are_taken() -> None:
    post, sent = Post(), Sent()
    state = bytearray(PART_BYTES * (WINDOW + 2) + 7)
    state[-1] = 9
    post.send_away(3, memoryview(state), 11, sent)
    got = [sent.next() for _ in range(WINDOW)]
    with pytest.raises(queue.Empty):
        sent.events.get(timeout=0.2)
    for _ in range(3):
        post.put(StateMore(id=3))
        got.append(sent.next())
    assert b"".join(each.data for each in got if isinstance(each, StatePart)) == state
    assert sent.next() == SessionSaved(id=3, tokens=11)
    sent.ended()


def test_a_state_that_nobody_wants_any_more_ends() -> None:
    post, sent = Post(), Sent()
    post.send_away(3, memoryview(bytearray(PART_BYTES * (WINDOW + 2))), 11, sent)
    for _ in range(WINDOW):
        sent.next()
    post.put(Stop(id=3))
    end = sent.next()
    assert isinstance(end, Failed)
    assert (end.id, end.code) == (3, FailCode.STOPPED)
    sent.ended()
