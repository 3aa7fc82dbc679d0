# SPDX-License-Identifier: Apache-2.0
"""Where the code blocks of a Markdown text begin and end. Pure."""

import re
from collections.abc import Iterator

from desktop.core.declared import Struct

_OPENING = re.compile(r" {0,3}(?P<fence>`{3,}|~{3,})(?P<info>.*)")


class Block(Struct, frozen=True, kw_only=True):
    """Some lines of a text, without the fences around code."""

    text: str
    is_code: bool
    fence: str = ""
    """With which characters the code begins."""
    is_closed: bool = True


def blocks(text: str) -> Iterator[Block]:
    """The text in order, in turn prose and code; an open fence reaches to the end."""
    lines: list[str] = []
    fence = ""
    for line in text.split("\n"):
        found = _OPENING.match(line)
        is_end = fence and found and not found["info"].strip() and found["fence"].startswith(fence)
        # A backtick in what stands behind backticks: it is code within a line.
        is_begin = not fence and found and not (found["fence"][0] == "`" and "`" in found["info"])
        if not is_end and not is_begin:
            lines.append(line)
            continue
        if lines or is_end:
            yield Block(text="\n".join(lines), is_code=bool(fence), fence=fence)
        lines = []
        fence = found["fence"] if found and is_begin else ""
    if lines or fence:
        yield Block(text="\n".join(lines), is_code=bool(fence), fence=fence, is_closed=not fence)
