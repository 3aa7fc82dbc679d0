# SPDX-License-Identifier: Apache-2.0
"""Chats as one HTML file that needs nothing else: no script, no request, every word escaped.

What models write is shown as text, with code blocks set apart. It follows the reader's light or
dark, and prints.
"""

from collections.abc import Iterator, Sequence
from html import escape

from desktop.core.ids import ChatId
from desktop.interchange.fences import blocks
from desktop.interchange.transcript import Entry, Transcript, title_of, transcript
from desktop.store.chats import get_chat
from desktop.store.db import Database

_STYLE = """
:root { color-scheme: light dark; --ground: #fff; --text: #1b1b1f; --quiet: #55565c;
  --line: #d5d6db; --code: #f3f3f6; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #1b1b1f; --text: #e8e8ec; --quiet: #a9aab2; --line: #3d3e45; --code: #27282d; }
}
body { margin: 0 auto; padding: 2rem 1rem; max-width: 48rem; background: var(--ground);
  color: var(--text); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { font-size: 1rem; margin: 1.75rem 0 .5rem; padding-top: .75rem;
  border-top: 1px solid var(--line); }
ul.facts { list-style: none; padding: 0; color: var(--quiet); font-size: .875rem; }
.text { white-space: pre-wrap; }
.note { color: var(--quiet); font-style: italic; }
pre { padding: .75rem; background: var(--code); border: 1px solid var(--line);
  border-radius: 4px; white-space: pre-wrap; font: .875rem/1.45 ui-monospace, monospace; }
section + section { margin-top: 4rem; }
a { color: inherit; }
@media print {
  :root { --ground: #fff; --text: #000; --quiet: #444; --line: #bbb; --code: #fff; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h2 { break-after: avoid; }
  section + section { break-before: page; margin-top: 0; }
  nav { display: none; }
}
"""
_VISIBLE = dict.fromkeys(
    (code for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\n\t"), "\ufffd"
)
# Even if something slipped through the escaping, a browser would neither run nor fetch it.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def export_html(db: Database, chat_ids: Sequence[ChatId]) -> Iterator[bytes]:
    """The document in UTF-8, in pieces of one chat, in this order.

    Raises:
        LookupError: a chat does not exist.
    """
    titles = [title_of(get_chat(db, chat_id)) for chat_id in chat_ids]
    yield _head(titles).encode("utf-8")
    for number, chat_id in enumerate(chat_ids):
        yield _chat(number, transcript(db, chat_id)).encode("utf-8")
    yield b"</body>\n</html>\n"


def _head(titles: Sequence[str]) -> str:
    title = titles[0] if len(titles) == 1 else f"{len(titles)} chats"
    contents = "".join(
        f'<li><a href="#chat-{number}"><bdi>{_escaped(each)}</bdi></a></li>\n'
        for number, each in enumerate(titles)
    )
    nav = f"<nav>\n<ol>\n{contents}</ol>\n</nav>\n" if len(titles) > 1 else ""
    return (
        '<!DOCTYPE html>\n<html lang="und">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{_escaped(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n{nav}"
    )


def _chat(number: int, chat: Transcript) -> str:
    facts = "".join(f'<li dir="auto">{_escaped(fact)}</li>\n' for fact in chat.facts)
    entries = "".join(map(_entry, chat.entries))
    return (
        f'<section id="chat-{number}">\n<h1 dir="auto">{_escaped(chat.title)}</h1>\n'
        f'<ul class="facts">\n{facts}</ul>\n{entries}</section>\n'
    )


def _entry(entry: Entry) -> str:
    body = "".join(
        f"<pre><code>{_escaped(block.text)}</code></pre>\n"
        if block.is_code
        else f'<div class="text" dir="auto">{_escaped(block.text.strip())}</div>\n'
        for block in blocks(entry.text)
        if block.is_code or block.text.strip()
    )
    note = f'<p class="note" dir="auto">{_escaped(entry.note)}</p>\n' if entry.note else ""
    heading = f'<h2 dir="auto">{_escaped(entry.heading)}</h2>\n'
    return f'<article class="{entry.role.value}">\n{heading}{body}{note}</article>\n'


def _escaped(text: str) -> str:
    """Text for an element or an attribute; characters that HTML cannot hold become visible."""
    return escape(text.replace("\r\n", "\n").replace("\r", "\n").translate(_VISIBLE))
