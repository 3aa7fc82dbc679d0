# SPDX-License-Identifier: Apache-2.0
"""Text files within a question: how they stand in its text, and how they are found again. Pure.

They are part of the text, so that whatever keeps, exports or sends the question keeps them. Each
stands behind the words, with its name above it::

    File: prices.csv

    ```csv
    item,price
    ```
"""

import re
from collections.abc import Sequence

from desktop.core.declared import Struct

_HEAD = re.compile(r"File: ([^\n]+)\n\n(`{3,})([^\n`]*)\n")


class AttachedFile(Struct, frozen=True, kw_only=True):
    """A text file: its name without a folder, and its words."""

    name: str
    text: str

    @property
    def size_bytes(self) -> int:
        """Of the words in UTF-8."""
        return len(self.text.encode("utf-8"))


def with_files(words: str, files: Sequence[AttachedFile]) -> str:
    """A question's text with its files."""
    parts = [words.strip()] if words.strip() else []
    return "\n\n".join([*parts, *(_block(file) for file in files)])


def parted(text: str) -> tuple[str, tuple[AttachedFile, ...]]:
    """The words of a question, and the files behind them. What is no such file stays words."""
    for head in _HEAD.finditer(text):
        starts_line = head.start() == 0 or text[: head.start()].endswith("\n\n")
        if starts_line and (files := _files_from(text, head.start())) is not None:
            return text[: head.start()].removesuffix("\n\n"), files
    return text, ()


def _block(file: AttachedFile) -> str:
    longest = max((len(run) for run in re.findall(r"`+", file.text)), default=0)
    fence = "`" * max(3, longest + 1)
    name = " ".join(file.name.split())
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    language = ending if re.fullmatch(r"[a-z0-9+#-]{1,12}", ending) else ""
    return f"File: {name}\n\n{fence}{language}\n{file.text}\n{fence}"


def _files_from(text: str, at: int) -> tuple[AttachedFile, ...] | None:
    """The files from here to the end; None if something else stands there."""
    files: list[AttachedFile] = []
    while at < len(text):
        head = _HEAD.match(text, at)
        if head is None:
            return None
        end = text.find(f"\n{head[2]}", head.end() - 1)
        while end >= 0 and text[end + 1 + len(head[2]) :][:2] not in ("", "\n\n"):
            end = text.find(f"\n{head[2]}", end + 1)
        if end < 0:
            return None
        files.append(AttachedFile(name=head[1], text=text[head.end() : end]))
        at = end + 1 + len(head[2]) + 2
    return tuple(files)
