# SPDX-License-Identifier: Apache-2.0
"""One message is one line of JSON; both sides use this module, neither knows what it carries."""

from collections.abc import Iterator
from typing import Any, BinaryIO

from desktop.core.declared import decode_json, encode_json
from desktop.core.errors import BadData

MAX_LINE_BYTES = 32 * 1024 * 1024
"""A longer line is refused instead of filling memory; a 4-million-token prompt still fits."""


def encode(message: Any) -> bytes:
    """Encode one message with its line end."""
    return encode_json(message) + b"\n"


def read_messages(stream: BinaryIO, shape: Any, source: str) -> Iterator[Any]:
    """Yield the messages of a stream until it ends.

    Args:
        shape: tagged union of message structs; each yielded value is one of them.
        source: named in errors, for example ``the engine``.

    Raises:
        BadData: a line is no message of this shape, is too long, or has no end.
    """
    while line := stream.readline(MAX_LINE_BYTES):
        if not line.endswith(b"\n"):
            what = "too long" if len(line) >= MAX_LINE_BYTES else "cut off in the middle"
            raise BadData(source, f"a line of {len(line):,} bytes is {what}")
        yield decode_json(line, shape, source)
