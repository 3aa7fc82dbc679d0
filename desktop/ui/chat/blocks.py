# SPDX-License-Identifier: Apache-2.0
"""Split Markdown, as it streams in, into finished blocks and an open tail. Pure; knows no Qt.

A block is finished when nothing that follows can change how it looks: at the blank line after a
paragraph, at the first line that leaves a list, at a closing fence. Rendering block by block
therefore equals rendering the whole, except for link reference definitions, which work within
one block only.
"""

import re
from dataclasses import dataclass, field
from enum import Enum

_FENCE = re.compile(r"^( {0,3})(`{3,}|~{3,})[ \t]*([^`\n]*)$")
_LIST_ITEM = re.compile(r"^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)")
_HEADING = re.compile(r"^ {0,3}#{1,6}(?:[ \t]|$)")
_INDENTED = re.compile(r"^(?: {2,}|\t)")


class Kind(Enum):
    """What a block is shown with."""

    PROSE = "prose"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Block:
    """One block: Markdown source for prose, the bare text for code.

    ``language`` is the first word after the fence, lower case; it may be anything.
    """

    kind: Kind
    text: str
    language: str = ""


@dataclass(slots=True)
class Splitter:
    """Takes text piece by piece. Pieces may end anywhere, also within a line.

    ``tail`` afterwards is what is not finished; its kind is CODE inside an open fence.
    """

    _lines: list[str] = field(default_factory=list)
    _partial: str = ""
    _fence: str = ""
    _language: str = ""
    _is_nested: bool = False
    """The open fence belongs to a list item and stays part of the prose."""

    def feed(self, text: str) -> list[Block]:
        """The blocks that this piece finished, in order."""
        *complete, self._partial = (self._partial + text).split("\n")
        finished: list[Block] = []
        for line in complete:
            self._take(line.removesuffix("\r"), finished)
        return finished

    def close(self) -> list[Block]:
        """The blocks that are left when the text has ended. The splitter is empty afterwards."""
        finished = self.feed("\n") if self._partial else []
        self._finish(finished)
        return finished

    @property
    def tail(self) -> Block:
        """The unfinished rest, without a code block's fence line."""
        rest = [*self._lines, self._partial] if self._partial else self._lines
        kind = Kind.CODE if self._in_code else Kind.PROSE
        return Block(kind, "\n".join(rest), self._language if self._in_code else "")

    @property
    def _in_code(self) -> bool:
        return bool(self._fence) and not self._is_nested

    def _take(self, line: str, finished: list[Block]) -> None:
        if self._fence:
            self._take_in_fence(line, finished)
            return
        fence = _FENCE.match(line)
        if fence and "`" not in fence[3]:
            self._open_fence(line, fence, finished)
            return
        if line.strip() and self._is_left_by(line):
            self._finish(finished)
        if line.strip() or self._lines:
            self._lines.append(line)
        if not line.strip() and not self._may_go_on_after_blank:
            self._finish(finished)

    def _open_fence(self, line: str, fence: re.Match[str], finished: list[Block]) -> None:
        self._is_nested = self._is_list and len(fence[1]) >= 2
        if self._is_nested:
            self._lines.append(line)
        else:
            self._finish(finished)
            self._language = fence[3].split()[0].lower() if fence[3].strip() else ""
        self._fence = fence[2]

    def _take_in_fence(self, line: str, finished: list[Block]) -> None:
        bare = line.strip()
        closes = (
            len(bare) >= len(self._fence)
            and set(bare) == {self._fence[0]}
            and (self._is_nested or len(line) - len(line.lstrip(" ")) <= 3)
        )
        if self._is_nested:
            self._lines.append(line)
            self._fence = "" if closes else self._fence
            return
        if closes:
            self._finish(finished)
        else:
            self._lines.append(line)

    @property
    def _is_list(self) -> bool:
        return bool(self._lines) and bool(_LIST_ITEM.match(self._lines[0]))

    @property
    def _is_indented_code(self) -> bool:
        return bool(self._lines) and self._lines[0].startswith(("    ", "\t"))

    @property
    def _may_go_on_after_blank(self) -> bool:
        return self._is_list or self._is_indented_code

    def _is_left_by(self, line: str) -> bool:
        """Whether this line with text starts a new block although no blank line ended the last."""
        if not self._lines:
            return False
        if _HEADING.match(line) and not self._is_list:
            return True
        if self._lines[-1].strip():
            return bool(_HEADING.match(self._lines[0]))
        goes_on = bool(_INDENTED.match(line)) or (self._is_list and _LIST_ITEM.match(line))
        return not goes_on

    def _finish(self, finished: list[Block]) -> None:
        in_code = self._in_code
        if in_code:
            finished.append(Block(Kind.CODE, "\n".join(self._lines), self._language))
        elif text := "\n".join(self._lines).rstrip():
            finished.append(Block(Kind.PROSE, text))
        self._lines = []
        self._fence = self._language = ""
        self._is_nested = False


def split(text: str) -> list[Block]:
    """All blocks of a finished text, in order."""
    splitter = Splitter()
    return splitter.feed(text) + splitter.close()
