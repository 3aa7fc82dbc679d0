# SPDX-License-Identifier: Apache-2.0
"""GPT4All's ``gpt4all-*.chat``, one chat a file, in Qt's QDataStream (format 6.2). Pure.

Source of the facts: nomic-ai/gpt4all, gpt4all-chat/src: chatlistmodel.cpp (magic, version),
chat.cpp, chatllm.cpp, chatmodel.cpp and tool.cpp (fields and since which version). All numbers are
big-endian; a string is its length in bytes, 0xFFFFFFFF for none, and UTF-16. Messages have no ids
and no times.
"""

import struct
from collections import Counter

from desktop.core.declared import replace
from desktop.core.records import ReplyState, Role
from desktop.interchange.conversation import (
    THOUGHTS,
    Conversation,
    Turn,
    Unreadable,
    join_thoughts,
    split_reasoning,
    to_ms,
    uid_of,
)
from desktop.interchange.tree import check_count

FORMAT = "gpt4all"
MAGIC = 0xF5D553CC.to_bytes(4, "big")
OLDEST, NEWEST = 8, 12
"""Before 8 (GPT4All 3.0) quoted sources were stored in another way."""
_NONE = 0xFFFFFFFF
_QSTRING = 10
_MAX_DEPTH = 8
_MAX_PARTS = 100_000


def fits(data: bytes) -> bool:
    """Whether it is such a file."""
    return data.startswith(MAGIC)


def read(data: bytes) -> Conversation:
    """The chat. Raises Unreadable."""
    stream = _Stream(data)
    version = stream.skip(4).number("i")
    if not OLDEST <= version <= NEWEST:
        raise Unreadable(f"its version is {version}, and {OLDEST} to {NEWEST} can be read")
    created_ms = to_ms(stream.number("q")) or 0
    source_id, name, user_name, model = (stream.text() for _ in range(4))
    for _ in range(stream.count("I")):
        stream.text()  # names of document collections
    if version < 11:
        _skip_engine_state(stream, version)
    found: Counter[str] = Counter()
    turns: list[Turn] = []
    count = stream.count("i")
    check_count(count)
    for _ in range(count):
        turn = _item(stream, version, created_ms, model, found)
        if turn is not None:
            before = turns[-1].key if turns else None
            key = uid_of(before or "", turn.role.value, turn.text)
            turns.append(replace(turn, key=key, parent=before))
    stream.end()
    return Conversation(
        format=FORMAT,
        source_id=source_id,
        title=user_name or name,
        turns=tuple(turns),
        active=turns[-1].key if turns else None,
        created_ms=created_ms,
        left_out=dict(+found),
    )


class _Stream:
    """Reads Qt's serialized values one after the other; raises Unreadable where they end."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def skip(self, size_bytes: int) -> "_Stream":
        """Go on behind these bytes."""
        if size_bytes < 0 or self._at + size_bytes > len(self._data):
            raise Unreadable(f"it is cut off or damaged (byte {self._at})")
        self._at += size_bytes
        return self

    def number(self, form: str) -> int:
        """A whole number; ``form`` is its letter in :mod:`struct`."""
        begin = self._at
        self.skip(struct.calcsize(f">{form}"))
        return int(struct.unpack_from(f">{form}", self._data, begin)[0])

    def flag(self) -> bool:
        """A bool, one byte."""
        return self.number("B") != 0

    def count(self, form: str = "q") -> int:
        """How many values of one kind follow."""
        count = self.number(form)
        if not 0 <= count <= _MAX_PARTS:
            raise Unreadable(f"it is damaged: {count} parts (byte {self._at})")
        return count

    def blob(self) -> bytes:
        """Bytes with their length before them; Qt's addresses are stored so too."""
        size_bytes = self.number("I")
        if size_bytes == _NONE:
            return b""
        begin = self._at
        self.skip(size_bytes)
        return self._data[begin : self._at]

    def text(self) -> str:
        """A string; a half character in it is let in."""
        try:
            return self.blob().decode("utf-16-be", "surrogatepass")
        except UnicodeDecodeError as error:
            raise Unreadable(f"a text in it is damaged (byte {self._at})") from error

    def end(self) -> None:
        """Nothing may follow."""
        if self._at != len(self._data):
            raise Unreadable(f"it is damaged: something follows its end (byte {self._at})")


def _skip_engine_state(stream: _Stream, version: int) -> None:
    has_cache = stream.flag()
    stream.skip(8)  # kind of model, version of its state
    stream.text()
    stream.text()
    stream.skip(4)  # tokens
    if has_cache:
        stream.skip(8)  # tokens in the context, size of the context
        if version < 9:
            stream.skip(stream.number("Q") * 4)  # logits
        stream.skip(stream.number("Q") * 4)  # tokens
        stream.blob()


def _item(
    stream: _Stream, version: int, created_ms: int, model: str, found: Counter[str]
) -> Turn | None:
    """One prompt or response; its key comes later."""
    if version < 12:
        stream.skip(4)
    label, text = stream.text(), stream.text()
    if version < 10:
        stream.text()
    stream.text()  # a better answer that the user proposed
    stream.skip(1)
    was_stopped = stream.flag()
    stream.skip(2)  # thumbs
    has_failed = version >= 11 and label == "Response: " and stream.flag()
    _skip_files(stream, version, found)
    parts: list[str] = []
    apart: list[str] = []
    has_parts = version >= 12 and _sub_items(stream, parts, apart, found, 0)
    words, within = split_reasoning("".join(parts) if has_parts else text)
    if label not in {"Prompt: ", "Response: "} or not words.strip():
        found["hidden messages"] += bool(words.strip())
        found[THOUGHTS] += bool(apart or within)
        return None
    if label == "Prompt: ":
        return Turn(key="", parent=None, role=Role.USER, text=words, created_ms=created_ms)
    state = ReplyState.STOPPED if was_stopped else ReplyState.COMPLETE
    return Turn(
        key="",
        parent=None,
        role=Role.ASSISTANT,
        text=words,
        created_ms=created_ms,
        model_name=model,
        state=ReplyState.FAILED if has_failed else state,
        reasoning=join_thoughts([*apart, within]),
    )


def _skip_files(stream: _Stream, version: int, found: Counter[str]) -> None:
    for _ in range(stream.count()):  # quoted sources: seven texts, three numbers
        for _ in range(7):
            stream.text()
        stream.skip(12)
    for _ in range(stream.count() if version >= 10 else 0):  # address and content
        stream.blob()
        stream.blob()
        found["attachments"] += 1


def _sub_items(
    stream: _Stream, parts: list[str], thoughts: list[str], found: Counter[str], depth: int
) -> bool:
    """The parts of a response: words and thoughts are collected, tools counted."""
    if depth > _MAX_DEPTH:
        raise Unreadable("it is nested too deeply")
    count = stream.count()
    for _ in range(count):
        label, value = stream.text(), stream.text()
        if label == "Think: ":
            stream.skip(4)
            thoughts.append(value)
        elif label == "ToolCall: ":
            _skip_tool_call(stream)
            found["messages of tools"] += 1
        elif label == "ToolResponse: ":
            found["messages of tools"] += 1
        elif label in {"Text: ", "Response: "}:
            parts.append(value)
        else:
            raise Unreadable(f"it holds a part of an unknown kind, {label[:20]!r}")
        _sub_items(stream, [], thoughts, found, depth + 1)  # only the first level was ever shown
    return count > 0


def _skip_tool_call(stream: _Stream) -> None:
    stream.text()
    for _ in range(stream.count()):
        stream.text()
        stream.skip(4)
        kind = stream.number("I")
        stream.skip(1)
        if kind != _QSTRING:
            raise Unreadable("a tool in it was called with something else than text")
        stream.text()
    stream.text()
    stream.skip(4)
    stream.text()
