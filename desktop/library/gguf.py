# SPDX-License-Identifier: Apache-2.0
"""Reads the header of a GGUF file, which may be damaged or hostile. Must not read the weights.

Nothing in the file is trusted: every length is held against the bytes that are really there, and
counts have limits, so that any file is read or refused in a fraction of a second and in little
memory. Format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
"""

import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from desktop.core.errors import BadModelFile
from desktop.library import footprint
from desktop.library.bounded import BoundedReader, Damaged
from desktop.library.ggml import (
    EMBEDDING_ARCHITECTURES,
    FILE_TYPES,
    KIND_PROBLEMS,
    TENSOR_TYPES,
)
from desktop.library.header_walk import HeaderWalk
from desktop.library.vocabulary import KIND, vocabulary

T = TypeVar("T")


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
    return read_with(path, lambda reader: _Parser(reader).header())


def read_with(path: Path, read: Callable[[BoundedReader], T]) -> T:
    """What ``read`` makes of a file's header. Raises BadGguf; thread as :func:`read_header`."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):  # opening a named pipe would wait for ever
            raise Damaged("it is not a regular file")
        with path.open("rb", buffering=0) as file:
            return read(BoundedReader(file, status.st_size))
    except Damaged as damage:
        raise BadGguf(path, str(damage)) from damage
    except OSError as error:
        raise BadGguf(path, f"it cannot be opened ({error.strerror or error})") from error


class _Parser(HeaderWalk):
    """One pass over the header of a model."""

    def header(self) -> Header:
        """Everything that the header says of a model. Raises Damaged."""
        tensors, needed_bytes = self.walk()
        self._check_kind(tensors)
        self._check_size(needed_bytes)
        return self._facts()

    def _check_kind(self, tensors: int) -> None:
        for key in ("general.type", "general.architecture"):
            if problem := KIND_PROBLEMS.get(self._texts.get(key, "")):
                raise Damaged(problem)
        # Later parts of a split model may say nothing about themselves.
        if not self._texts.get("general.architecture") and self._split()[1] == 1:
            raise Damaged("its header names no architecture")
        if tensors == 0 and self._split()[0] == 1:
            raise Damaged("it holds no weights, only a vocabulary")

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
