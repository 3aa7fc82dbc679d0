# SPDX-License-Identifier: Apache-2.0
"""Reads the header of a GGUF file, which may be damaged or hostile. Must not read the weights.

Nothing in the file is trusted: every length is held against the bytes that are really there, and
counts have limits, so that any file is read or refused in a fraction of a second and in little
memory. Format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
"""

import stat
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from desktop.core.errors import BadModelFile
from desktop.library import footprint
from desktop.library.bounded import BoundedReader, Damaged
from desktop.library.ggml import (
    EMBEDDING_ARCHITECTURES,
    FILE_TYPES,
    KIND_PROBLEMS,
    TENSOR_TYPES,
)
from desktop.library.vocabulary import KIND, TOKENS, read_tokens, vocabulary

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
_TEXT_KEYS = {*map("general.{}".format, ("architecture", "name", "size_label", "type")), KIND}


class BadGguf(BadModelFile):
    """A model file that cannot be used; ``detail`` is the reason without the file's name."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(path.name, detail)
        self.detail = detail


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What a GGUF file says about itself. Texts are printable, on one line, and untrusted."""

    architecture: str
    name: str
    """``general.name``; may be empty."""
    quantization: str
    """For example ``Q4_K_M``; empty if unknown."""
    ctx_train_tokens: int
    """0 if unknown."""
    parameters: int
    """Number of weights as the publisher counts them; 0 if unknown."""
    kv_bytes_per_token: int
    """Of the KV cache in f16; 0 if the header does not tell. Sliding windows count in full."""
    state_bytes: int
    """Of layers that are no attention."""
    width: int
    feed_forward: int
    layers: int
    """Width of the model, of its widest step, and how deep it is; 0: the header does not tell."""
    texts: int
    """Tokens, merges and the like, which all are kept in memory."""
    vocabulary: str
    """Equal for models that mean the same by a token; empty if the header does not tell."""
    has_chat_template: bool
    is_embedding: bool
    """It turns text into vectors or scores."""
    split_count: int
    """How many files the model has; 1 is the usual case."""
    split_number: int
    """Which of these files this is, from 1."""


def read_header(path: Path) -> Header:
    """Read and check the header of one file.

    Raises:
        BadModelFile: not a GGUF file, damaged, cut off, of an unknown version, or no language
            model; in plain words. The instance is a BadGguf, which also has the bare reason.

    Thread: any but the window's; some milliseconds, less than half a second for any file.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):  # opening a named pipe would wait for ever
            raise Damaged("it is not a regular file")
        with path.open("rb", buffering=0) as file:
            return _Parser(BoundedReader(file, status.st_size)).header()
    except Damaged as damage:
        raise BadGguf(path, str(damage)) from damage
    except OSError as error:
        raise BadGguf(path, f"it cannot be opened ({error.strerror or error})") from error


class _Parser:
    """One pass over a header."""

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

    def header(self) -> Header:
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
        needed_bytes = max((self._tensor() for _ in range(tensors)), default=0)
        self._check_kind(tensors)
        self._check_size(needed_bytes)
        return self._facts()

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
        if key.endswith(footprint.PER_LAYER) and kind in _WHOLE and count <= MAX_LAYERS:
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
        reader.skip(self._count(reader.u64(), MAX_KEY_BYTES, "bytes in a name"))
        dimensions = self._count(reader.u32(), MAX_DIMENSIONS, "dimensions of a tensor")
        weights = 1
        for _ in range(dimensions):
            weights *= reader.u64()
        self._count(weights, _MAX_COUNT, "weights in a tensor")
        kind, offset = reader.u32(), reader.u64()
        self._weights += weights
        self._type_weights[kind] += weights
        if kind not in TENSOR_TYPES:
            return 0
        _, block_weights, block_bytes = TENSOR_TYPES[kind]
        return offset + weights // block_weights * block_bytes

    def _check_kind(self, tensors: int) -> None:
        for key in ("general.type", "general.architecture"):
            if problem := KIND_PROBLEMS.get(self._texts.get(key, "")):
                raise Damaged(problem)
        # Later parts of a split model may say nothing about themselves.
        if not self._texts.get("general.architecture") and self._split()[1] == 1:
            raise Damaged("its header names no architecture")
        if tensors == 0 and self._split()[0] == 1:
            raise Damaged("it holds no weights, only a vocabulary")

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

    def _facts(self) -> Header:
        count, number = self._split()
        architecture = self._texts.get("general.architecture", "")
        numbers = self._numbers_of(f"{architecture}.")
        return Header(
            architecture=architecture,
            name=self._texts.get("general.name", ""),
            quantization=self._quantization(),
            ctx_train_tokens=self._number(f"{architecture}.context_length", 0),
            parameters=self._parameters(),
            kv_bytes_per_token=footprint.kv_bytes_per_token(numbers),
            state_bytes=footprint.state_bytes(numbers),
            width=numbers.get("embedding_length"),
            feed_forward=footprint.feed_forward(numbers),
            layers=numbers.get("block_count"),
            texts=self._array_texts,
            vocabulary=vocabulary(self._texts.get(KIND, ""), self._tokens),
            has_chat_template=self._has_template,
            is_embedding=architecture in EMBEDDING_ARCHITECTURES
            or self._number(f"{architecture}.pooling_type", 0) > 0,
            split_count=count,
            split_number=number,
        )

    def _split(self) -> tuple[int, int]:
        """Number of files, and the number of this one from 1."""
        count = max(1, self._number("split.count", 1))
        return count, min(count, self._number("split.no", 0) + 1)

    def _numbers_of(self, prefix: str) -> footprint.Numbers:
        """The whole numbers of one architecture, by their keys without its name."""
        start = len(prefix)
        return footprint.Numbers(
            architecture=prefix[:-1],
            single={k[start:]: self._number(k, 0) for k in self._numbers if k.startswith(prefix)},
            lists={k[start:]: values for k, values in self._lists.items() if k.startswith(prefix)},
        )

    def _quantization(self) -> str:
        if name := FILE_TYPES.get(self._number("general.file_type", -1)):
            return name
        if not self._type_weights:
            return ""
        most, _ = self._type_weights.most_common(1)[0]
        return TENSOR_TYPES[most][0] if most in TENSOR_TYPES else ""

    def _parameters(self) -> int:
        if counted := self._number("general.parameter_count", 0):
            return counted
        return (
            footprint.labelled_parameters(self._texts.get("general.size_label", ""))
            or self._weights
        )

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
