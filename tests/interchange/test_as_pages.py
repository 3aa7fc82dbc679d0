# SPDX-License-Identifier: Apache-2.0
from html.parser import HTMLParser

from desktop.core.records import Role
from desktop.interchange.as_pages import to_html
from desktop.interchange.transcript import Entry, Transcript

HOSTILE = (
    "<img src=x> ![y](file:///etc/passwd) [z](http://e.vil/)\n\n"
    "- a\n  1. b\n\n> q\n\n```\n<script>\n```\n\n| <i> | h |\n|---|---|\n| 1 | 2 |\n\n### T\n\n---"
)


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}


def test_only_our_own_tags_and_nothing_to_load() -> None:
    entry = Entry(role=Role.ASSISTANT, heading="<b>", text=HOSTILE, note="cut & dried")
    html = "".join(to_html(Transcript(title="<title>", facts=("a & b",), entries=(entry,))))
    found = Tags()
    found.feed(html)
    assert not found.tags & {"img", "script", "a", "link", "style", "title", "iframe"}
    assert not found.attributes & {"src", "href", "background"}
    assert "cut &amp; dried" in html
    assert "&lt;script&gt;" in html
    assert "1.&nbsp;" in html


def test_a_control_character_becomes_visible() -> None:
    entry = Entry(role=Role.USER, heading="x", text="a\x07b", note="")
    assert "a\ufffdb" in "".join(to_html(Transcript(title="t", facts=(), entries=(entry,))))
