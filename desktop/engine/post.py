# SPDX-License-Identifier: Apache-2.0
"""Parts of states that leave the engine or come to it, beside its requests. In the child.

Knows nothing of llama.cpp, and what a state holds.
"""

import threading
from collections import defaultdict, deque
from collections.abc import Callable

from desktop.engine.failures import Stopped
from desktop.engine.protocol import Event, FailCode, Failed, Stop
from desktop.engine.session_messages import (
    PART_BYTES,
    WINDOW,
    SessionSaved,
    StateMore,
    StatePart,
)

Send = Callable[[Event], None]
PATIENCE_S = 20.0
"""For the parent's next part: it reads from the disk meanwhile."""


class Post:
    """Keeps parts that arrived, and sends others as fast as the parent takes them. Any thread."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._arrived: defaultdict[int, deque[StatePart]] = defaultdict(deque)
        self._may_send: dict[int, int] = {}
        self._stopped: set[int] = set()
        self._taken_id = 0

    def put(self, message: StatePart | StateMore | Stop) -> None:
        """Something for a state came from the parent. On the reading thread."""
        with self._changed:
            match message:
                case StatePart() if message.id > self._taken_id:  # others come too late
                    self._arrived[message.id].append(message)
                case StateMore() if message.id in self._may_send:
                    self._may_send[message.id] += 1
                case Stop() if message.id in self._may_send or message.id > self._taken_id:
                    self._stopped.add(message.id)
            self._changed.notify_all()

    def receive(self, request_id: int, send: Send) -> bytearray:
        """The whole state of a request, whose parts are still coming.

        Raises:
            Stopped: it was stopped, or the parent does not go on.
        """
        state, filled = bytearray(), 0
        while filled < len(state) or not state:
            part = self._next(request_id)
            if not state:
                state = bytearray(part.total_bytes)
            end = filled + len(part.data)
            if part.total_bytes != len(state) or not part.data or end > len(state):
                raise Stopped
            state[filled:end] = part.data
            filled = end
            send(StateMore(id=request_id))
        return state

    def forget(self, request_id: int) -> None:
        """A request that takes parts is over; those that come too late are dropped."""
        with self._changed:
            self._taken_id = request_id
            self._arrived.pop(request_id, None)
            self._stopped.discard(request_id)

    def send_away(self, request_id: int, state: memoryview, tokens: int, send: Send) -> None:
        """Send a state in parts and then SessionSaved, on a thread of its own. Returns at once."""
        with self._changed:
            self._may_send[request_id] = WINDOW
        threading.Thread(
            target=self._send, args=(request_id, state, tokens, send), name="state", daemon=True
        ).start()

    def _next(self, request_id: int) -> StatePart:
        with self._changed:
            arrived = self._arrived[request_id]
            self._changed.wait_for(lambda: arrived or request_id in self._stopped, PATIENCE_S)
            if not arrived or request_id in self._stopped:
                raise Stopped
            return arrived.popleft()

    def _send(self, request_id: int, state: memoryview, tokens: int, send: Send) -> None:
        end: Event = SessionSaved(id=request_id, tokens=tokens)
        for start in range(0, len(state), PART_BYTES):
            if not self._may(request_id):
                end = Failed(id=request_id, code=FailCode.STOPPED, detail="it was stopped")
                break
            data = bytes(state[start : start + PART_BYTES])
            send(StatePart(id=request_id, total_bytes=len(state), data=data))
        with self._changed:
            del self._may_send[request_id]
            self._stopped.discard(request_id)
        send(end)

    def _may(self, request_id: int) -> bool:
        """Wait until the parent takes another part; False: it wants no more."""
        with self._changed:
            self._changed.wait_for(
                lambda: self._may_send[request_id] > 0 or request_id in self._stopped
            )
            self._may_send[request_id] -= 1
            return request_id not in self._stopped
