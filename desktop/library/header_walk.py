# SPDX-License-Identifier: Apache-2.0
"""One pass over the header of a GGUF file: keys and entries of tensors, held against limits.

What the header means is said by those who inherit: a model (gguf.py), an adapter (adapters.py).
"""

import math
from collections import Counter

from desktop.library.bounded import BoundedReader, Damaged
from desktop.library.footprint import PER_LAYER
from desktop.library.ggml import TENSOR_TYPES
from desktop.library.vocabulary import KIND, TOKENS, read_tokens

MAX_KEYS = 4_096
MAX_TENSORS = 16_384
"""The largest models have some thousand; llama.cpp compares the names of all pairs of them."""
MAX_KEY_BYTES = 1_024
MAX_TEXT_BYTES = 4_096
"""Longest text that is read; of longer ones we only know that they are there."""
MAX_ARRAY_TEXTS = 1_500_000
"""In all arrays together; the largest vocabularies with their merges have under 800,000."""
MAX_DIMENSIONS = 4
MAX_LAYERS = 1_024
MAX_NAME_CHARS = 100
_MAX_COUNT = 1 << 62

_SCALARS = {0: "<B", 1: "<b", 2: "<H", 3: "<h", 4: "<I", 5: "<i", 6: "<f", 7: "<B"}
_SCALARS |= {10: "<Q", 11: "<q", 12: "<d"}
_SIZES = {0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8}
_TEXT, _ARRAY = 8, 9
_WHOLE = {4, 5, 7}
_TEMPLATE = "tokenizer.chat_template"
_GENERAL = ("architecture", "name", "size_label", "type", "base_model.0.name")
_TEXT_KEYS = {*map("general.{}".format, _GENERAL), "adapter.type", KIND}


class HeaderWalk:
    """One pass over a header; what it found is then in its attributes, for those who inherit."""

    def __init__(self, reader: BoundedReader) -> None:
        self._reader = reader
        self._texts: dict[str, str] = {}
        self._numbers: dict[str, int | float] = {}
        self._lists: dict[str, list[int]] = {}
        self._has_template = False
        self._array_texts = 0
        self._tokens = ""
        self._weights = 0
        self._type_weights: Counter[int] = Counter()

    def walk(self) -> tuple[int, int]:
        """Go over the whole header.

        Returns:
            The number of tensors, and how many bytes of weights their entries speak of (0: not
            known).

        Raises:
            Damaged: not GGUF, of an unknown version, or outside the limits.
        """
        reader = self._reader
        _check_start(reader)
        version = reader.u32()
        if version and version & 0xFFFF == 0:
            raise Damaged("it is big-endian, made for another kind of processor")
        if version not in (2, 3):
            raise Damaged(f"its GGUF version {version} is not supported, only 2 and 3 are")
        tensors = self._count(reader.u64(), MAX_TENSORS, "tensors")
        keys = self._count(reader.u64(), MAX_KEYS, "keys")
        for _ in range(keys):
            self._key()
        return tensors, max((self._tensor() for _ in range(tensors)), default=0)

    def _count(self, count: int, limit: int, what: str) -> int:
        if count > limit:
            raise Damaged(f"its header is damaged: it speaks of {count:,} {what}")
        return count

    def _key(self) -> None:
        reader = self._reader
        length = self._count(reader.u64(), MAX_KEY_BYTES, "bytes in a key")
        key = reader.take(length).decode("utf-8", "replace")
        kind = reader.u32()
        if kind == _TEXT:
            length = reader.u64()
            if key in _TEXT_KEYS and length <= MAX_TEXT_BYTES:
                self._texts[key] = _plain(reader.take(length).decode("utf-8", "replace"))
            else:
                reader.skip(length)
                self._has_template |= key == _TEMPLATE and length > 0
        elif kind == _ARRAY:
            self._skip_array(key)
        elif kind in _SCALARS:
            self._numbers[key] = reader.scalar(_SCALARS[kind])
        else:
            raise Damaged(f"its header is damaged: {_plain(key)!r} has the unknown type {kind}")

    def _skip_array(self, key: str) -> None:
        kind, count = self._reader.u32(), self._reader.u64()
        if key.endswith(PER_LAYER) and kind in _WHOLE and count <= MAX_LAYERS:
            self._lists[key] = [int(self._reader.scalar(_SCALARS[kind])) for _ in range(count)]
        elif kind == _TEXT:
            self._array_texts += count
            self._count(self._array_texts, MAX_ARRAY_TEXTS, "texts")
            tokens = read_tokens(self._reader, count, is_wanted=key == TOKENS)
            self._tokens = tokens or self._tokens
        elif kind in _SIZES:
            self._reader.skip(count * _SIZES[kind])
        else:
            raise Damaged(f"its header is damaged: {_plain(key)!r} is a list of type {kind}")

    def _tensor(self) -> int:
        """Read one tensor's entry; return where its weights end, or 0 if that is unknown."""
        reader = self._reader
        name = reader.take(self._count(reader.u64(), MAX_KEY_BYTES, "bytes in a name"))
        dimensions = self._count(reader.u32(), MAX_DIMENSIONS, "dimensions of a tensor")
        shape = tuple(reader.u64() for _ in range(dimensions))
        weights = math.prod(shape)
        self._count(weights, _MAX_COUNT, "weights in a tensor")
        kind, offset = reader.u32(), reader.u64()
        self._saw(name, shape)
        self._weights += weights
        self._type_weights[kind] += weights
        if kind not in TENSOR_TYPES:
            return 0
        _, block_weights, block_bytes = TENSOR_TYPES[kind]
        return offset + weights // block_weights * block_bytes

    def _saw(self, name: bytes, shape: tuple[int, ...]) -> None:
        """A tensor's name and its sizes, the innermost first."""

    def _check_size(self, needed_bytes: int) -> None:
        alignment = self._number("general.alignment", 32)
        if alignment < 1 or alignment & (alignment - 1):
            raise Damaged(f"its header is damaged: an alignment of {alignment:,} bytes")
        start = -(-self._reader.position // alignment) * alignment
        size_bytes, whole_bytes = self._reader.size_bytes, start + needed_bytes
        if needed_bytes and size_bytes < whole_bytes:
            raise Damaged(
                f"it is cut off: the header says {whole_bytes:,} bytes, the file has {size_bytes:,}"
            )

    def _split(self) -> tuple[int, int]:
        """Number of files, and the number of this one from 1."""
        count = max(1, self._number("split.count", 1))
        return count, min(count, self._number("split.no", 0) + 1)

    def _number(self, key: str, default: int) -> int:
        value = self._numbers.get(key, default)
        return value if isinstance(value, int) and 0 <= value < _MAX_COUNT else default


def _plain(text: str) -> str:
    """Printable and on one line: the text comes from a stranger and is shown to the user."""
    # isprintable is false for control characters and for those that turn the writing direction.
    printable = "".join(char if char.isprintable() else " " for char in text[: 4 * MAX_NAME_CHARS])
    return " ".join(printable.split())[:MAX_NAME_CHARS]


def _check_start(reader: BoundedReader) -> None:
    """Tell what the file is, if it is not a GGUF file."""
    if reader.size_bytes == 0:
        raise Damaged("it is empty")
    start = reader.peek(200)
    if start[:4] == b"GGUF":
        reader.skip(4)
        return
    text = start.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if text.startswith((b"<!doctype html", b"<html", b"<?xml", b"<head")):
        raise Damaged("it is not a GGUF file but a web page that was saved under this name")
    if text.startswith(b"version https://git-lfs"):
        raise Damaged("it is only a Git LFS pointer, not the model that it points to")
    shown = _plain(start[:8].decode("latin-1"))
    raise Damaged(f"it is not a GGUF file (it starts with {shown!r})")
