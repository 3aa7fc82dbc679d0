# SPDX-License-Identifier: Apache-2.0
"""Chats as a document of Office Open XML (``.docx``): headings, lists, tables, code; no macros.

Written as a stream, one chat at a time, so that a large history need not fit into memory. Nothing
in it names this computer, its user or the program's paths, and it links to nothing.
"""

import io
import unicodedata
import zipfile
from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape

from desktop.core.ids import ChatId
from desktop.interchange import docx_parts
from desktop.interchange.prose import Block, Kind, Runs, blocks
from desktop.interchange.transcript import Entry, Transcript, transcript
from desktop.store.db import Database

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The time of every part: the same chats give the same bytes."""
_INDENT_TWIPS = 360
_KEPT = "\t\n"
_NO_XML = dict.fromkeys(
    [*(code for code in range(0x20) if chr(code) not in _KEPT), 0xFFFE, 0xFFFF], "\ufffd"
)


def export_docx(db: Database, chat_ids: Sequence[ChatId]) -> Iterator[bytes]:
    """The document in pieces; chats in this order, each on a new page.

    Raises:
        LookupError: a chat does not exist.
    """
    out = _Drain()
    numbers = _Lists()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in docx_parts.FIXED.items():
            archive.writestr(_entry_of(name), text)
        yield out.taken()
        with archive.open(_entry_of("word/document.xml"), "w") as part:
            part.write(docx_parts.BEFORE.encode("utf-8"))
            for number, chat_id in enumerate(chat_ids):
                for text in _chat(transcript(db, chat_id), numbers, is_first=number == 0):
                    part.write(text.encode("utf-8"))
                yield out.taken()
            part.write(docx_parts.BEHIND.encode("utf-8"))
        archive.writestr(_entry_of("word/numbering.xml"), docx_parts.numbering(numbers.starts))
    yield out.taken()


class _Drain(io.RawIOBase):
    """A stream that cannot go back; what was written is taken away piece by piece."""

    def __init__(self) -> None:
        super().__init__()
        self._pieces: list[bytes] = []

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        piece = bytes(memoryview(data))  # type: ignore[arg-type]  # whatever holds bytes
        self._pieces.append(piece)
        return len(piece)

    def taken(self) -> bytes:
        piece, self._pieces = b"".join(self._pieces), []
        return piece


class _Lists:
    """The numbered lists of the whole document: each counts by itself."""

    def __init__(self) -> None:
        self.starts: list[int] = []

    def number(self, start: int) -> int:
        """The number of a new list that begins with ``start``."""
        self.starts.append(start)
        return docx_parts.FIRST_NUMBERED + len(self.starts) - 1


def _entry_of(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _EPOCH)
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


def _chat(chat: Transcript, lists: _Lists, *, is_first: bool) -> Iterator[str]:
    yield _paragraph(_words(chat.title), "Title", "" if is_first else "<w:pageBreakBefore/>")
    for fact in chat.facts:
        yield _paragraph(_words(fact), "Facts")
    for entry in chat.entries:
        yield from _entry(entry, lists)


def _entry(entry: Entry, lists: _Lists) -> Iterator[str]:
    yield _paragraph(_words(entry.heading), "Heading1")
    known: dict[int, int] = {}
    for block in blocks(entry.text):
        if block.list_id and block.list_id not in known:
            known[block.list_id] = lists.number(block.number)
        yield _block(block, known)
    if entry.note:
        yield _paragraph(_words(entry.note), "Note")


def _block(block: Block, known: dict[int, int]) -> str:
    inner = _runs(block.runs)
    indent = block.indent * _INDENT_TWIPS
    place = f'<w:ind w:left="{indent}"/>' if indent else ""
    direction = _direction(block.runs)
    match block.kind:
        case Kind.HEADING:  # the messages themselves are the first level
            return _paragraph(inner, f"Heading{min(block.level + 1, 6)}", direction + place)
        case Kind.CODE:
            return _paragraph(inner, "Code", place)
        case Kind.RULE:
            return _paragraph("", "Rule")
        case Kind.TABLE:
            return _table(block.rows)
        case Kind.TEXT if block.list_id is not None:
            level = max(0, block.indent - 1)
            which = known.get(block.list_id, docx_parts.BULLETS)
            numbered = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{which}"/></w:numPr>'
            return _paragraph(inner, "ListParagraph", numbered + direction)
        case _:
            style = "Quote" if block.is_quoted else "BodyText"
            return _paragraph(inner, style, direction + place)


def _table(rows: Sequence[Sequence[Runs]]) -> str:
    columns = max(map(len, rows), default=1)
    grid = f'<w:gridCol w:w="{docx_parts.TEXT_TWIPS // columns}"/>' * columns
    lines = []
    for number, row in enumerate(rows):
        head = "<w:trPr><w:tblHeader/></w:trPr>" if number == 0 else ""
        style = "TableHead" if number == 0 else "TableText"
        filled = [*row, *[()] * (columns - len(row))]
        cells = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>'
            f"{_paragraph(_runs(cell), style, _direction(cell))}</w:tc>"
            for cell in filled
        )
        lines.append(f"<w:tr>{head}{cells}</w:tr>")
    # Word asks for a paragraph between a table and whatever follows.
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(lines)}</w:tbl>{_paragraph('', 'BodyText')}"
    )


def _paragraph(inner: str, style: str, properties: str = "") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{inner}</w:p>\n'


def _runs(runs: Runs) -> str:
    shown = []
    for run in runs:
        look = (
            ('<w:rStyle w:val="InlineCode"/>' if run.is_code else "")
            + ("<w:b/>" if run.is_bold else "")
            + ("<w:i/>" if run.is_italic else "")
            + ("<w:strike/>" if run.is_struck else "")
        )
        shown.append(_words(run.text, look))
    return "".join(shown)


def _words(text: str, look: str = "") -> str:
    """One run; lines and tabs as the format has them."""
    clean = text.replace("\r\n", "\n").replace("\r", "\n").translate(_NO_XML)
    lines = []
    for line in clean.split("\n"):
        parts = [f'<w:t xml:space="preserve">{escape(part)}</w:t>' for part in line.split("\t")]
        lines.append("<w:tab/>".join(parts))
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f"<w:r>{properties}{'<w:br/>'.join(lines)}</w:r>"


def _direction(runs: Runs) -> str:
    """From right to left if the first letter is of such a script."""
    for run in runs:
        for char in run.text:
            if (kind := unicodedata.bidirectional(char)) in {"R", "AL"}:
                return "<w:bidi/>"
            if kind == "L":
                return ""
    return ""
