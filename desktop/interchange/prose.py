# SPDX-License-Identifier: Apache-2.0
"""Markdown as plain blocks of runs, for formats that have paragraphs of their own. Pure.

A model's words are hostile input: HTML in them stays text, images become their alternative text,
and a link is its words with the whole address behind them. Must not know any target format.
"""

from collections.abc import Iterator, Sequence
from enum import Enum
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from desktop.core.declared import Struct, replace

MAX_CHARACTERS = 200_000
"""A longer text is taken as it stands: nothing useful is that long, and attacks are."""
MAX_INDENT = 8


class Run(Struct, frozen=True, kw_only=True):
    """Some words of one look; a newline in them begins a new line."""

    text: str
    is_bold: bool = False
    is_italic: bool = False
    is_code: bool = False
    is_struck: bool = False


Runs = tuple[Run, ...]


class Kind(Enum):
    """What a block is."""

    TEXT = "text"
    HEADING = "heading"
    CODE = "code"
    TABLE = "table"
    RULE = "rule"


class Block(Struct, frozen=True, kw_only=True):
    """One paragraph, heading, block of code, table or rule.

    Attributes:
        level: of a heading, 1 to 6.
        indent: in how many lists and quotes it lies, at most MAX_INDENT.
        is_quoted: whether one of them is a quote.
        list_id: the first paragraph of a list's item: 0 for bullets, else the number of the
            numbered list, from 1; None: no first paragraph.
        number: of an item of a numbered list.
        rows: of a table, cells as runs; the first row is its head.
    """

    kind: Kind
    runs: Runs = ()
    level: int = 0
    indent: int = 0
    is_quoted: bool = False
    list_id: int | None = None
    number: int = 0
    rows: tuple[tuple[Runs, ...], ...] = ()


def blocks(markdown: str) -> list[Block]:
    """The blocks of a text, in order."""
    if len(markdown) > MAX_CHARACTERS:
        return [Block(kind=Kind.TEXT, runs=(Run(text=part),)) for part in markdown.split("\n\n")]
    return list(_Reader().read(_parser().parse(markdown)))


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])


class _Reader:
    """Walks the tokens of one text."""

    def __init__(self) -> None:
        self._around: list[list[int | None]] = []
        """Lists and quotes from the outside in: [id, next number], a quote [None, None]."""
        self._lists = 0
        self._item: tuple[int, int] | None = None
        """Id and number of an item whose first paragraph is still to come."""

    def read(self, tokens: Sequence[Token]) -> Iterator[Block]:
        """The blocks of these tokens."""
        at = 0
        while at < len(tokens):
            token = tokens[at]
            match token.type:
                case "heading_open":
                    level = int(token.tag[1:])
                    yield self._block(Kind.HEADING, _runs(tokens[at + 1]), level=level)
                    at += 2
                case "paragraph_open":
                    yield self._block(Kind.TEXT, _runs(tokens[at + 1]))
                    at += 2
                case "fence" | "code_block":
                    run = Run(text=token.content.rstrip("\n"), is_code=True)
                    yield self._block(Kind.CODE, (run,))
                case "hr":
                    yield self._block(Kind.RULE, ())
                case "table_open":
                    end = next(n for n in range(at, len(tokens)) if tokens[n].type == "table_close")
                    yield replace(self._block(Kind.TABLE, ()), rows=_rows(tokens[at:end]))
                    at = end
                case _:
                    self._step(token)
            at += 1

    def _step(self, token: Token) -> None:
        """Into a list, an item or a quote, or out of it."""
        match token.type:
            case "bullet_list_open":
                self._around.append([0, 0])
            case "ordered_list_open":
                self._lists += 1
                start = token.attrGet("start")
                self._around.append([self._lists, 1 if start is None else int(start)])
            case "blockquote_open":
                self._around.append([None, None])
            case "bullet_list_close" | "ordered_list_close" | "blockquote_close":
                self._around.pop()
                self._item = None
            case "list_item_open":
                inner = self._around[-1]
                self._item = (inner[0] or 0, inner[1] or 0)
                inner[1] = (inner[1] or 0) + 1
            case _:
                pass

    def _block(self, kind: Kind, runs: Runs, *, level: int = 0) -> Block:
        item, self._item = self._item, None
        return Block(
            kind=kind,
            runs=runs,
            level=level,
            indent=min(len(self._around), MAX_INDENT),
            is_quoted=any(each[0] is None for each in self._around),
            list_id=None if item is None else item[0],
            number=0 if item is None else item[1],
        )


def _rows(tokens: Sequence[Token]) -> tuple[tuple[Runs, ...], ...]:
    rows: list[list[Runs]] = []
    for token in tokens:
        if token.type == "tr_open":
            rows.append([])
        elif token.type == "inline" and rows:
            rows[-1].append(_runs(token))
    return tuple(tuple(row) for row in rows)


_LOOKS = {"strong": "is_bold", "em": "is_italic", "s": "is_struck"}


def _runs(inline: Token) -> Runs:
    found: list[Run] = []
    look = Run(text="")
    links: list[tuple[str, int]] = []
    for token in inline.children or []:
        name = token.type.removesuffix("_open").removesuffix("_close")
        if name in _LOOKS:
            look = replace(look, **{_LOOKS[name]: token.nesting > 0})
        elif token.type == "link_open":
            links.append((str(token.attrGet("href") or ""), len(found)))
        elif token.type == "link_close":
            address, begin = links.pop()
            if address and address != "".join(run.text for run in found[begin:]):
                found.append(replace(look, text=f" ({address})"))
        else:
            found.append(_run(token, look))
    return tuple(run for run in found if run.text)


def _run(token: Token, look: Run) -> Run:
    match token.type:
        case "softbreak" | "hardbreak":
            return replace(look, text="\n")
        case "code_inline":
            return replace(look, text=token.content, is_code=True)
        case "image":
            words = "".join(child.content for child in token.children or []).strip()
            return replace(look, text=f"[{words or 'image'}]", is_italic=True)
        case _:
            return replace(look, text=token.content)
