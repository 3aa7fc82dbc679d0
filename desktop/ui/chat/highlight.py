# SPDX-License-Identifier: Apache-2.0
"""Which pieces of a code block have which colour. The only user of Pygments.

Imported at the first finished code block, because Pygments costs time that a start does not need.
Knows colours by name only.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.token import Comment, Keyword, Name, Number, Operator, String, _TokenType
from pygments.util import ClassNotFound

MAX_CHARACTERS = 100_000
"""Longer code keeps one colour: some lexers need seconds for it."""

_KINDS: tuple[tuple[_TokenType, str], ...] = (
    (Comment, "code_comment"),
    (Keyword, "code_keyword"),
    (Operator.Word, "code_keyword"),
    (String, "code_string"),
    (Number, "code_number"),
    (Name.Function, "code_name"),
    (Name.Class, "code_name"),
    (Name.Tag, "code_name"),
    (Name.Attribute, "code_name"),
    (Name.Builtin, "code_name"),
    (Name.Decorator, "code_name"),
)


@dataclass(frozen=True, slots=True)
class Span:
    """One coloured piece: offsets in characters, and the colour's name in the table."""

    start: int
    length: int
    colour: str


def spans(language: str, code: str) -> Iterator[Span]:
    """The coloured pieces in order; none for an unknown language or very long code.

    Found one by one, so that whoever shows them can pause.
    """
    lexer = _lexer(language)
    if lexer is None or len(code) > MAX_CHARACTERS:
        return
    for start, token, text in lexer.get_tokens_unprocessed(code):
        colour = _colour(token)
        if colour and text.strip():
            yield Span(start, len(text), colour)


@lru_cache(maxsize=512)
def _colour(token: _TokenType) -> str:
    # "in" of a token type asks for ancestry; the stubs take it for a tuple of words.
    return next((name for kind, name in _KINDS if kind.__contains__(token)), "")


def label(language: str) -> str:
    """The language's usual spelling, or the word as it stands."""
    lexer = _lexer(language)
    return str(lexer.name) if lexer is not None else language


def _lexer(language: str) -> Lexer | None:
    if not language:
        return None
    try:
        return get_lexer_by_name(language)
    except ClassNotFound:
        return None
