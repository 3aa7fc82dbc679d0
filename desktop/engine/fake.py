# SPDX-License-Identifier: Apache-2.0
"""A runner that follows a script instead of a model: for tests, work on the window, smoke tests.

It speaks the real protocol in a real child process. The last question is the script, read word by
word; what is no command is answered by repeating it. A reply that has begun goes on after as many
words. A word is a token::

    /words N        N numbered words
    /rate N         words a second from here on (0: as fast as possible)
    /think N        N numbered thoughts before what follows
    /markdown       a sample with every kind of block
    /crash          end the process with SIGABRT, as GGML_ASSERT does
    /exit N         end the process with status N
    /hang           stop reacting, also to Stop
    /labour         work without end; as the first word before anything is said
    /close          close the pipes and go on running
    /garbage        send a line that is no message of the protocol
    /fail CODE      fail with a code of protocol.FailCode
    /left N         say that N messages were left out

A model path ending in ``missing.gguf``, ``damaged.gguf`` or ``huge.gguf`` fails to load; with
``CARREL_FAKE_VERSION`` it speaks another version of the protocol.
"""

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from desktop.core.declared import Struct, replace
from desktop.core.records import ChatTurn, Role
from desktop.engine.checking import check_files
from desktop.engine.failures import RequestFailed
from desktop.engine.fitting import fitted
from desktop.engine.load import Load
from desktop.engine.post import Post
from desktop.engine.protocol import (
    VERSION,
    Count,
    Counted,
    Done,
    Event,
    FailCode,
    Generate,
    Hello,
    Loaded,
    Loading,
    Measure,
    Measured,
    Prefilling,
    StopReason,
    Text,
)
from desktop.engine.session_messages import RestoreSession, SaveSession

Send = Callable[[Event], None]
MARKDOWN = """# A heading

A paragraph with **bold**, *italic*, `code` and a [link](https://example.org/page).

- one
- two
  1. nested

| quantity | unit |
|---|---|
| 4 | GiB |

```python
def area(radius: float) -> float:
    return 3.14159 * radius**2
```

> A quotation.

The end.
"""
TOGETHER_S = 0.03  # a little more often than reply.py, so that windows are tried harder
_LOAD_FAILURES = {
    "missing.gguf": (FailCode.MISSING, "missing.gguf"),
    "damaged.gguf": (FailCode.BAD_FILE, "the tensor data is cut off"),
    "huge.gguf": (FailCode.NO_MEMORY, "it needs 90 GB"),
}


class FakeAbort:
    """Stop flag of the script."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def raise_(self) -> None:
        """From any thread."""
        self._event.set()

    def lower(self) -> None:
        """Before the next request."""
        self._event.clear()

    def wait(self, seconds: float) -> bool:
        """Wait; return whether the flag was raised meanwhile."""
        return self._event.wait(seconds)


class FakeRunner:
    """See the module's text."""

    def __init__(self) -> None:
        self.abort = FakeAbort()
        self._is_loaded = False
        self._ctx_tokens = 4096

    def hello(self) -> Hello:
        """Who is speaking; the version can be falsified for tests."""
        version = int(os.environ.get("CARREL_FAKE_VERSION", VERSION))
        return Hello(v=version, engine="scripted engine")

    def load(self, load: Load, send: Send) -> None:
        """Pretend to load."""
        self._is_loaded = False
        check_files(load, send, lambda: self.abort.wait(0.0))
        for step in range(5):
            send(Loading(id=load.id, fraction=step / 4))
        for ending, (code, detail) in _LOAD_FAILURES.items():
            if load.path.endswith(ending):
                raise RequestFailed(code, detail)
        self._is_loaded = True
        self._ctx_tokens = load.ctx_tokens or self._ctx_tokens
        send(
            Loaded(
                id=load.id,
                name="Scripted model",
                architecture="fake",
                device="CPU, 1 thread",
                ctx_tokens=load.ctx_tokens or 4096,
                ctx_train_tokens=4096,
                parameters=0,
                size_bytes=0,
                threads=1,
                load_ms=1.0,
            )
        )

    def count(self, count: Count, send: Send) -> None:
        """A word is a token."""
        send(Counted(id=count.id, tokens=_words(count.messages)))

    def measure(self, request: Measure, send: Send) -> None:
        """A script has no devices."""
        send(Measured(id=request.id, problem=request.device))

    def save(self, request: SaveSession, _post: Post, _send: Send) -> None:
        """A script has no state."""
        raise RequestFailed(FailCode.NO_SESSION, request.session)

    def restore(self, request: RestoreSession, _post: Post, _send: Send) -> None:
        """A script has no state."""
        raise RequestFailed(FailCode.NO_SESSION, request.session)

    def generate(self, request: Generate, send: Send) -> None:
        """Follow the script in the last message."""
        if not self._is_loaded:
            raise RequestFailed(FailCode.NO_MODEL, "no model is loaded")
        started = time.perf_counter()
        fits = fitted(request, _words, self._ctx_tokens)
        last = request.messages[-1]
        begun = last.text.split() if last.role is Role.ASSISTANT else []
        script = _Script(request.messages[-2 if begun else -1].text, send)
        for _word in begun:
            script.next_piece()
        script.left_out = script.left_out or fits.left_out
        prompt_tokens, first = fits.prompt_tokens, script.next_piece()
        read = Prefilling(id=request.id, done_tokens=0, total_tokens=prompt_tokens)
        send(replace(read, left_out_messages=script.left_out))
        reason, count = self._write(request, script, first, send)
        send(
            Done(
                id=request.id,
                reason=reason,
                prompt_tokens=prompt_tokens,
                cached_tokens=0,
                reply_tokens=count,
                prefill_ms=0.1,
                decode_ms=(time.perf_counter() - started) * 1000.0,
                first_token_ms=0.2,
                seed=1,
                left_out_messages=script.left_out,
            )
        )

    def _write(
        self, request: Generate, script: "_Script", piece: str | None, send: Send
    ) -> tuple[StopReason, int]:
        """Send the words at the script's pace; returns why it ended and how many there were."""
        count, together = 0, _Together(request.id, send)
        reason = StopReason.END
        while piece is not None:
            if self.abort.wait(script.pause_s):
                reason = StopReason.STOPPED
                break
            count += 1
            together.take(piece, count, script.pause_s)
            if 0 < request.max_tokens <= count:
                reason = StopReason.LENGTH
                break
            piece = script.next_piece()
        together.send()
        return reason, count


def _words(turns: Sequence[ChatTurn]) -> int:
    return sum(len(turn.text.split()) for turn in turns)


class _Thought(str):
    __slots__ = ()


class _Together:
    """Words at a pace go together for as long as those of a model do: see reply.py."""

    def __init__(self, request_id: int, send: Send) -> None:
        self._id, self._send = request_id, send
        self._pieces: list[str] = []
        self._is_thought, self._count, self._sent_s = False, 0, 0.0

    def take(self, piece: str, count: int, pause_s: float) -> None:
        """One more word, the ``count``-th; without a pace each goes at once."""
        if self._pieces and isinstance(piece, _Thought) is not self._is_thought:
            self.send()
        self._is_thought, self._count = isinstance(piece, _Thought), count
        self._pieces.append(piece)
        if not pause_s or time.monotonic() - self._sent_s >= TOGETHER_S:
            self.send()

    def send(self) -> None:
        """What waits, if something does."""
        if text := "".join(self._pieces):
            thinks = self._is_thought
            self._send(Text(id=self._id, text=text, tokens=self._count, is_reasoning=thinks))
        self._pieces, self._sent_s = [], time.monotonic()


class _Script:
    def __init__(self, text: str, send: Callable[[Any], None]) -> None:
        self._send = send
        self._words = iter(text.split())
        self.pause_s = 0.0
        self.left_out = 0
        self._pieces = self._read()

    def next_piece(self) -> str | None:
        return next(self._pieces, None)

    def _read(self) -> Iterator[str]:
        for word in self._words:
            match word:
                case "/think":
                    yield from (_Thought(f"thought{i} ") for i in range(self._number()))
                case "/words":
                    yield from (f"word{i} " for i in range(self._number()))
                case "/rate":
                    rate = self._number()
                    self.pause_s = 1.0 / rate if rate else 0.0
                case "/markdown":
                    yield from MARKDOWN.splitlines(keepends=True)
                case "/left":
                    self.left_out = self._number()
                case "/fail":
                    raise RequestFailed(FailCode(next(self._words)), "as the script says")
                case "/crash" | "/exit" | "/hang" | "/labour" | "/garbage" | "/close":
                    self._misbehave(word)
                case _:
                    yield word + " "

    def _number(self) -> int:
        return int(next(self._words, "0"))

    def _misbehave(self, word: str) -> None:
        match word:
            case "/crash":
                os.kill(os.getpid(), signal.SIGABRT)
            case "/exit":
                os._exit(self._number())
            case "/hang":
                threading.Event().wait()
            case "/labour":
                while True:
                    pass
            case "/close":
                os.closerange(0, 64)
                threading.Event().wait()
            case _:
                self._send(_Nonsense())


class _Nonsense(Struct, tag="nonsense", frozen=True):
    """JSON, but no message of the protocol."""
