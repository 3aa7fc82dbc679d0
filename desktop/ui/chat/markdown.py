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
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.dollarmath import dollarmath_plugin

from desktop.ui.chat import tex
from desktop.ui.chat.hidden_characters import shown

MAX_CHARACTERS = 20_000
"""A longer block is shown as plain text: nothing useful is that long, and attacks are."""

MOST_BRACKETS = 1_000
"""Each may begin a link, and each is looked at many times."""
MOST_MARKS = 2_000
"""Of code and emphasis, in one block: each may be a piece of its own, and Qt shapes every piece."""
DEEPEST_QUOTE = 6
"""Deeper quotes are not drawn into each other: each level doubles what Qt lays out, and twenty
levels, which is twenty characters, would hold the window for a minute."""

QUOTE_OPEN = '<table class="quote"><tr><td class="bar"></td><td class="words">'
_NOTE = re.compile(r"\[\^([^\]\s]{1,40})\]:[ \t]*")
_NOTE_MARK = re.compile(r"\[\^([^\]\s&]{1,40})\](?!:)")
_TASK = re.compile(r"\[([ xX])\] ")
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\x00-\x1f\x7f]"
)


def render(markdown: str) -> str:
    """One block of Markdown as whitelisted HTML. Any thread, though not two at once."""
    if len(markdown) > MAX_CHARACTERS or markdown.count("[") > MOST_BRACKETS:
        return plain(markdown)
    if sum(map(markdown.count, "`*_~$")) > MOST_MARKS:
        return plain(markdown)
    return "".join(_html(_parser().parse(markdown)))


def plain(text: str) -> str:
    """Any text as HTML that shows it as it is."""
    return f"<p>{_lines(text)}</p>"


def code(text: str) -> str:
    """A block of code without colours."""
    return f"<pre>{escape(shown(text.rstrip()))}</pre>"


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
    parser = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    parser.use(dollarmath_plugin, allow_space=False, allow_digits=False, double_inline=True)
    parser.inline.ruler.before("escape", "brackets", _brackets)
    parser.block.ruler.before("reference", "note", _note, {"alt": ["paragraph", "reference"]})
    return parser


def _brackets(state: StateInline, silent: bool) -> bool:
    r"""Mathematics in ``\(…\)``, or in ``\[…\]`` on a line of its own."""
    opening = state.src[state.pos : state.pos + 2]
    closing = {"\\(": "\\)", "\\[": "\\]"}.get(opening)
    unclosed: set[tuple[str, str]] = state.env.setdefault("unclosed", set())
    if closing is None or (closing, state.src) in unclosed:
        return False
    end = state.src.find(closing, state.pos + 2, state.posMax)
    if end < 0:
        unclosed.add((closing, state.src))  # looked for once, or many would take long
    if end < 0 or not state.src[state.pos + 2 : end].strip():
        return False
    if not silent:
        kind = "math_inline" if opening == "\\(" else "math_inline_double"
        state.push(kind, "math", 0).content = state.src[state.pos + 2 : end]
    state.pos = end + 2
    return True


def _note(state: StateBlock, line: int, last: int, silent: bool) -> bool:
    """A footnote: ``[^1]: words``, up to a blank line or the next footnote."""
    begin = state.bMarks[line] + state.tShift[line]
    found = _NOTE.match(state.src, begin, state.eMarks[line])
    if found is None or state.is_code_block(line):
        return False
    if silent:
        return True
    end = line + 1
    while end < last and not state.isEmpty(end):
        if _NOTE.match(state.src, state.bMarks[end] + state.tShift[end]):
            break
        end += 1
    words = state.getLines(line, end, state.blkIndent, False)
    state.line = end
    state.push("note_open", "p", 1).meta = {"name": found[1]}
    inline = state.push("inline", "", 0)
    inline.content = words.strip()[len(found[0].rstrip()) :].strip()
    inline.map, inline.children = [line, end], []
    state.push("note_close", "p", -1)
    return True


def _lines(text: str) -> str:
    return escape(shown(text)).replace("\n", "<br>")


def _html(tokens: Sequence[Token]) -> list[str]:
    out: list[str] = []
    begins_item = quotes = 0
    for token in tokens:
        quotes += token.nesting if token.type.startswith("blockquote") else 0
        if _is_too_deep(token, quotes):
            continue
        if token.type == "inline":
            children = token.children or []
            if [child.type for child in children] == ["math_inline_double"] and out:
                out[-1] = out[-1].removesuffix("<p>")
                out.append(_math(children[0]).removesuffix("</p>"))
                continue
            if begins_item and children and (task := _TASK.match(children[0].content)):
                children[0].content = children[0].content[task.end() :]
                state = "unchecked" if task[1] == " " else "checked"
                out[begins_item - 1] = f'<li class="{state}">'
            begins_item = 0
            out.extend(_inline(children))
        elif not token.hidden:
            out.append(_BLOCKS.get(token.type, _text)(token))
        if token.type == "list_item_open":
            begins_item = len(out)
        elif token.type != "paragraph_open":
            begins_item = 0
    return out


def _is_too_deep(token: Token, quotes: int) -> bool:
    """Whether it begins or ends a quote within too many; ``quotes``: the open ones after it."""
    depth = {"blockquote_open": quotes, "blockquote_close": quotes + 1}.get(token.type, 0)
    return depth > DEEPEST_QUOTE


def _inline(tokens: Sequence[Token]) -> list[str]:
    out: list[str] = []
    links: list[bool] = []
    for token in tokens:
        match token.type:
            case "text":
                text = visible(token.content) if links else shown(token.content)
                out.append(_NOTE_MARK.sub(r"<sup>\1</sup>", escape(text)))
            case "softbreak" | "hardbreak":
                out.append("<br>")
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
    return code(token.content)


def _math(token: Token) -> str:
    return f'<p class="math" align="center">{tex.render(token.content.strip())}</p>'


def _note_open(token: Token) -> str:
    name = escape(shown(str(token.meta.get("name", ""))))
    return f'<p class="note"><sup>{name}</sup> '


def _list_open(token: Token) -> str:
    start = token.attrGet("start")
    return f'<ol start="{int(start)}">' if start is not None else "<ol>"


def _cell(tag: str) -> Callable[[Token], str]:
    def cell(token: Token) -> str:
        style = str(token.attrGet("style") or "")
        side = style.removeprefix("text-align:")
        side = side if side in {"left", "right", "center"} else ""
        if tag == "th" and not side:
            side = "left"  # Qt would put it into the middle, above a column at the left
        return f'<{tag} align="{side}">' if side else f"<{tag}>"

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
    "image": _image,
    "code_inline": lambda token: f"<code>{escape(visible(token.content))}</code>",
    "math_inline": lambda token: f'<span class="math">{tex.render(token.content)}</span>',
    "math_inline_double": lambda token: f"<br>{tex.render(token.content)}<br>",
    "math_block": _math,
    "math_block_label": _math,
    "note_open": _note_open,
    "note_close": _constant("</p>"),
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
