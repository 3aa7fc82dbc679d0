# SPDX-License-Identifier: Apache-2.0
"""A chat as the simple HTML that a text engine without CSS lays out on pages. Must not know Qt.

Only tags of this module and escaped words: nothing in it can be loaded or followed.
"""

from collections.abc import Iterator
from html import escape

from desktop.interchange.prose import Block, Kind, Runs, blocks
from desktop.interchange.transcript import Entry, Transcript

STYLE = """
body { font-size: 10.5pt; color: #000000; }
h1 { font-size: 17pt; margin-top: 0px; margin-bottom: 6px; }
p.fact { font-size: 9pt; color: #444444; margin-top: 0px; margin-bottom: 1px; }
p.who { font-weight: 600; font-size: 10.5pt; margin-top: 20px; margin-bottom: 5px; }
p.note { font-style: italic; color: #444444; }
p { margin-top: 0px; margin-bottom: 7px; }
pre { font-family: monospace; font-size: 9pt; }
code { font-family: monospace; font-size: 9.5pt; }
"""
_INDENT_PX = 24
_SIZES = {1: "14pt", 2: "13pt", 3: "12pt"}


def to_html(chat: Transcript) -> Iterator[str]:
    """One chat as documents that follow each other: what stands above it, then each message."""
    facts = "".join(f'<p class="fact">{_text(fact)}</p>' for fact in chat.facts)
    yield f"<html><body><h1>{_text(chat.title)}</h1>{facts}</body></html>"
    for entry in chat.entries:
        yield f"<html><body>{_entry(entry)}</body></html>"


def _entry(entry: Entry) -> str:
    note = f'<p class="note">{_text(entry.note)}</p>' if entry.note else ""
    body = "".join(map(_block, blocks(entry.text)))
    return f'<p class="who">{_text(entry.heading)}</p>{body}{note}'


def _block(block: Block) -> str:
    inner = _runs(block.runs)
    place = f' style="margin-left: {block.indent * _INDENT_PX}px"' if block.indent else ""
    match block.kind:
        case Kind.HEADING:
            size = _SIZES.get(block.level, "11pt")
            look = f"font-size: {size}; font-weight: 600; margin-top: 12px; margin-bottom: 5px"
            return f'<p style="{look}; margin-left: {block.indent * _INDENT_PX}px">{inner}</p>'
        case Kind.CODE:
            words = "".join(_text(run.text) for run in block.runs)
            return (
                '<table width="100%" cellpadding="6" bgcolor="#f3f3f6"'
                ' style="margin-top: 4px; margin-bottom: 8px">'
                f'<tr><td><pre style="white-space: pre-wrap">{words}</pre></td></tr></table>'
            )
        case Kind.RULE:
            return "<hr>"
        case Kind.TABLE:
            return _table(block)
        case Kind.TEXT if block.list_id is not None:
            mark = f"{block.number}." if block.list_id else "\u2022"
            left = block.indent * _INDENT_PX
            look = f"margin-left: {left}px; text-indent: -14px; margin-bottom: 4px"
            return f'<p style="{look}">{mark}&nbsp;&nbsp;{inner}</p>'
        case Kind.TEXT if block.is_quoted:
            return f'<p{place}><span style="color: #444444">{inner}</span></p>'
        case _:
            return f"<p{place}>{inner}</p>"


def _table(block: Block) -> str:
    rows = []
    for number, row in enumerate(block.rows):
        tag = "th" if number == 0 else "td"
        rows.append("".join(f'<{tag} align="left">{_runs(cell)}</{tag}>' for cell in row))
    inner = "".join(f"<tr>{row}</tr>" for row in rows)
    look = "border-collapse: collapse; border-color: #999999; margin-bottom: 8px"
    return f'<table border="1" cellspacing="0" cellpadding="4" style="{look}">{inner}</table>'


def _runs(runs: Runs) -> str:
    shown = []
    for run in runs:
        text = _text(run.text)
        for is_so, tag in (
            (run.is_code, "code"),
            (run.is_bold, "b"),
            (run.is_italic, "i"),
            (run.is_struck, "s"),
        ):
            text = f"<{tag}>{text}</{tag}>" if is_so else text
        shown.append(text)
    return "".join(shown)


def _text(text: str) -> str:
    kept = "".join(char if char >= " " or char in "\t\n" else "\ufffd" for char in text)
    return escape(kept).replace("\n", "<br>")
