# SPDX-License-Identifier: Apache-2.0
from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.ids import ChatId, DomainId
from desktop.core.records import ReplyFacts, ReplyState
from desktop.interchange.as_html import export_html
from desktop.store import chats, messages
from desktop.store.db import Database, memory_database
from tests.interchange.test_transcript import ask

TAGS = {
    *("html", "head", "meta", "title", "style", "body", "nav", "ol", "li", "a", "bdi"),
    *("section", "article", "h1", "h2", "ul", "div", "pre", "code", "p"),
}
ATTRIBUTES = {"charset", "class", "content", "dir", "href", "http-equiv", "id", "lang", "name"}
HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</pre></style></title><iframe src='http://x'>",
    "```\n</code></pre><script>\n```",
    '``` "><svg onload=x>\n<b>',
    "\u202eevil\u2066 &lt;script&gt; \x1b[2J \0 \x85",
    "![x](http://example.com/a.png)",
]


class Reader(HTMLParser):
    """What a browser would see."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: dict[str, list[str]] = {}
        self.words: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag != "meta":
            self.open.append(tag)
        for name, value in attrs:
            self.attributes.setdefault(name, []).append(value or "")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words.append(data)


def read(db: Database, *ids: ChatId) -> Reader:
    reader = Reader()
    reader.feed(b"".join(export_html(db, ids)).decode())
    reader.close()
    assert reader.open == []
    return reader


def hostile(db: Database, text: str) -> Reader:
    chat = chats.create_chat(db, domain_id=DomainId(text), model_id=None, title=text)
    question = messages.add_question(db, chat.id, None, text)
    facts = ReplyFacts(model_name=text, error=text)
    reply = messages.begin_reply(db, chat.id, question.id, facts)
    messages.finish_reply(db, reply.id, text, ReplyState.FAILED, facts)
    return read(db, chat.id)


def check(found: Reader) -> None:
    assert set(found.tags) <= TAGS
    assert set(found.attributes) <= ATTRIBUTES
    assert all(each.startswith("#") for each in found.attributes.get("href", []))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_are_words(db: Database, text: str) -> None:
    found = hostile(db, text)
    check(found)
    words = "".join(found.words)
    if "\x1b" not in text and "```" not in text:
        assert words.count(text) >= 4
    assert not any(char in words for char in "\x1b\0\x85")


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=40))
def test_any_words_are_words(text: str) -> None:
    db = memory_database()
    check(hostile(db, f"<{text}"))
    db.close()


def test_one_file_that_asks_for_nothing(db: Database) -> None:
    chat = ask(db, ReplyState.STOPPED)
    data = b"".join(export_html(db, [chat.id])).decode()
    assert data.startswith("<!DOCTYPE html>\n")
    for request in ("http:", "https:", "url(", "@import", "src=", "<script", "<link", "<img"):
        assert request not in data
    assert "default-src 'none'" in data
    assert "prefers-color-scheme: dark" in data
    assert "@media print" in data


def test_code_is_set_apart_and_the_state_shown(db: Database) -> None:
    chat = ask(db, ReplyState.CUT)
    last = messages.thread(db, chat.id)[-1]
    messages.add_question(db, chat.id, last.id, "See\n```py\na < b\n```\nend")
    data = b"".join(export_html(db, [chat.id])).decode()
    assert "<pre><code>a &lt; b</code></pre>" in data
    assert '<div class="text" dir="auto">See</div>' in data
    assert "This reply was cut" in data
    assert "1 other branch" in data
    assert "Assistant · Qwen3 4B · " in data
    assert ">Yes<" not in data


def test_every_end_of_a_line_is_one(db: Database) -> None:
    chat = chats.create_chat(db, domain_id=DomainId("law"), model_id=None)
    messages.add_question(db, chat.id, None, "a\r\nb\rc")
    assert b">a\nb\nc<" in b"".join(export_html(db, [chat.id]))


def test_several_have_contents(db: Database) -> None:
    first, second = ask(db, ReplyState.COMPLETE), ask(db, ReplyState.COMPLETE)
    found = read(db, first.id, second.id)
    assert found.attributes["href"] == ["#chat-0", "#chat-1"]
    assert {"chat-0", "chat-1"} <= set(found.attributes["id"])
    assert "href" not in read(db, first.id).attributes
    assert read(db).tags.count("section") == 0
