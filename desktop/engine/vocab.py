# SPDX-License-Identifier: Apache-2.0
"""Text to tokens and back, for one loaded vocabulary. Runs in the engine child."""

import codecs
import ctypes
from collections.abc import Sequence
from functools import cached_property
from typing import Any

from desktop.engine.llama import api
from desktop.engine.reasoning import CONTROL

_PIECE_BYTES = 256
_SENTENCEPIECE = 1
"""LLAMA_VOCAB_TYPE_SPM of llama.h: pieces carry the space before a word."""


class Vocab:
    """Wraps ``llama_vocab``; valid as long as its model is loaded. ``pointer`` is llama.cpp's."""

    def __init__(self, pointer: Any) -> None:
        self.pointer = pointer
        self._buffer = ctypes.create_string_buffer(_PIECE_BYTES)
        self.size = int(api.llama_vocab_n_tokens(pointer))
        self.has_leading_space = api.llama_vocab_type(pointer) == _SENTENCEPIECE

    def tokens(self, text: str, *, parse_special: bool) -> list[int]:
        """Tokenize without adding BOS or EOS; templates write these themselves.

        Args:
            parse_special: whether the strings of control tokens become these tokens.
        """
        data = text.encode("utf-8")
        room = len(data) + 16
        while True:
            array = (api.llama_token * room)()
            count = api.llama_tokenize(
                self.pointer, data, len(data), array, room, False, parse_special
            )
            if count >= 0:
                return list(array[:count])
            room = -count

    def piece(self, token: int, *, shows_control: bool = False) -> bytes:
        """The bytes of one token; empty for control tokens. May end inside a UTF-8 sequence."""
        size = api.llama_token_to_piece(
            self.pointer, token, self._buffer, len(self._buffer), 0, shows_control
        )
        if size < 0:
            self._buffer = ctypes.create_string_buffer(-size)
            return self.piece(token, shows_control=shows_control)
        return self._buffer.raw[:size]

    def end_of(self, tokens: Sequence[int], length: int) -> str:
        """The last ``length`` characters or some more of a prompt, control tokens shown."""
        pieces = [self.piece(token, shows_control=True) for token in tokens[-length:]]
        return b"".join(pieces).decode("utf-8", "replace")

    @cached_property
    def reasoning_marks(self) -> dict[int, str]:
        """Control tokens that belong to the marks of reasoning, with their strings."""
        found = {}
        for string in CONTROL:
            tokens = self.tokens(string, parse_special=True)
            if len(tokens) == 1 and api.llama_vocab_is_control(self.pointer, tokens[0]):
                found[tokens[0]] = string
        return found

    def is_end(self, token: int) -> bool:
        """Whether this token ends a reply (EOS, EOT and their kin)."""
        return bool(api.llama_vocab_is_eog(self.pointer, token))

    def text_of(self, token: int) -> str:
        """The string of a token as templates write it; empty for a token that does not exist."""
        if token < 0:
            return ""
        return str(api.llama_vocab_get_text(self.pointer, token).decode("utf-8", "replace"))

    @property
    def bos(self) -> str:
        """String of the token that begins a text, or empty."""
        return self.text_of(api.llama_vocab_bos(self.pointer))

    @property
    def eos(self) -> str:
        """String of the token that ends a text, or empty."""
        return self.text_of(api.llama_vocab_eos(self.pointer))

    @cached_property
    def control_strings(self) -> tuple[str, ...]:
        """Strings of all control tokens, longest first."""
        found = {
            self.text_of(token)
            for token in range(self.size)
            if api.llama_vocab_is_control(self.pointer, token)
        }
        return tuple(sorted(filter(None, found), key=len, reverse=True))


class Detokenizer:
    """Tokens of one reply to valid UTF-8 text, piece by piece."""

    def __init__(self, vocab: Vocab) -> None:
        self._vocab = vocab
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._drop_space = vocab.has_leading_space

    def feed(self, token: int) -> str:
        """Text that is complete with this token; empty while a character is unfinished."""
        text = self._decoder.decode(self._vocab.piece(token))
        if text and self._drop_space:
            # SentencePiece writes the space before the first word too.
            self._drop_space = False
            return text.removeprefix(" ")
        return text

    def rest(self) -> str:
        """What an unfinished character at the end of the reply becomes."""
        return self._decoder.decode(b"", final=True)
