# SPDX-License-Identifier: Apache-2.0
"""Markdown to a small whitelist of HTML that QTextBrowser shows. The only user of markdown-it.

A model's words are hostile input: HTML in them stays text, images become their alternative text,
and only http and https links are links. Must not read anything.
"""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from html import escape
from urllib.parse import unquote, urlsplit

from markdown_it import MarkdownIt
from markdown_it.token import Token

MAX_CHARACTERS = 20_000
"""A longer block is shown as plain text: nothing useful is that long, and attacks are."""

QUOTE_OPEN = '<table class="quote"><tr><td class="bar"></td><td class="words">'
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\x00-\x1f\x7f]"
)


def render(markdown: str) -> str:
    """One block of Markdown as whitelisted HTML. Any thread, though not two at once."""
    if len(markdown) > MAX_CHARACTERS:
        return plain(markdown)
    return "".join(_html(_parser().parse(markdown)))


def plain(text: str) -> str:
    """Any text as HTML that shows it as it is."""
    return f"<p>{_lines(text)}</p>"


def is_allowed_link(address: str) -> bool:
    """Whether an address may become a link: http or https with a host, nothing hidden in it."""
    if _INVISIBLE.search(unquote(address)) or "\\" in address:
        return False
    try:
        parts = urlsplit(address)
        return parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return False


def visible(text: str) -> str:
    """Text without direction marks and invisible characters: they make links look like others."""
    return _INVISIBLE.sub("", text)


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _html(tokens: Sequence[Token]) -> list[str]:
    out: list[str] = []
    for token in tokens:
        if token.type == "inline":
            out.extend(_inline(token.children or []))
        elif not token.hidden:
            out.append(_BLOCKS.get(token.type, _text)(token))
    return out


def _inline(tokens: Sequence[Token]) -> list[str]:
    out: list[str] = []
    links: list[bool] = []
    for token in tokens:
        match token.type:
            case "text":
                text = visible(token.content) if links else token.content
                out.append(escape(text))
            case "softbreak" | "hardbreak":
                out.append("<br>")
            case "code_inline":
                out.append(f"<code>{escape(visible(token.content))}</code>")
            case "image":
                out.append(_image(token))
            case "link_open":
                address = str(token.attrGet("href") or "")
                links.append(is_allowed_link(address))
                if links[-1]:
                    out.append(f'<a href="{escape(address)}">')
            case "link_close":
                out.append("</a>" if links.pop() else "")
            case _:
                out.append(_BLOCKS.get(token.type, _text)(token))
    return out


def _image(token: Token) -> str:
    """An image is never loaded: its alternative text stands for it."""
    text = visible("".join(child.content for child in token.children or [])).strip()
    return f"<i>[{escape(text or 'image')}]</i>"


def _code(token: Token) -> str:
    return f"<pre>{escape(token.content.rstrip())}</pre>"


def _list_open(token: Token) -> str:
    start = token.attrGet("start")
    return f'<ol start="{int(start)}">' if start is not None else "<ol>"


def _cell(tag: str) -> Callable[[Token], str]:
    def cell(token: Token) -> str:
        style = str(token.attrGet("style") or "")
        side = style.removeprefix("text-align:")
        return f'<{tag} align="{side}">' if side in {"left", "right", "center"} else f"<{tag}>"

    return cell


def _constant(html: str) -> Callable[[Token], str]:
    return lambda _token: html


def _text(token: Token) -> str:
    """A token that is not on the list: its words stay, its form does not."""
    return escape(token.content)


_BLOCKS: dict[str, Callable[[Token], str]] = {
    "paragraph_open": _constant("<p>"),
    "paragraph_close": _constant("</p>"),
    "bullet_list_open": _constant("<ul>"),
    "bullet_list_close": _constant("</ul>"),
    "ordered_list_open": _list_open,
    "ordered_list_close": _constant("</ol>"),
    "list_item_open": _constant("<li>"),
    "list_item_close": _constant("</li>"),
    "heading_open": lambda token: f"<{token.tag}>",
    "heading_close": lambda token: f"</{token.tag}>",
    "blockquote_open": _constant(QUOTE_OPEN),
    "blockquote_close": _constant("</td></tr></table>"),
    "hr": _constant("<hr>"),
    "fence": _code,
    "code_block": _code,
    "strong_open": _constant("<b>"),
    "strong_close": _constant("</b>"),
    "em_open": _constant("<i>"),
    "em_close": _constant("</i>"),
    "s_open": _constant("<s>"),
    "s_close": _constant("</s>"),
    "table_open": _constant('<table class="grid" cellspacing="0">'),
    "table_close": _constant("</table>"),
    "thead_open": _constant(""),
    "thead_close": _constant(""),
    "tbody_open": _constant(""),
    "tbody_close": _constant(""),
    "tr_open": _constant("<tr>"),
    "tr_close": _constant("</tr>"),
    "th_open": _cell("th"),
    "th_close": _constant("</th>"),
    "td_open": _cell("td"),
    "td_close": _constant("</td>"),
}
