# SPDX-License-Identifier: Apache-2.0
import pytest
from markdown_it import MarkdownIt

from desktop.core.ids import ChatId, DomainId
from desktop.core.records import ReplyState
from desktop.interchange.as_markdown import export_markdown
from desktop.store import chats, messages
from desktop.store.db import Database
from tests.interchange.test_transcript import ask


def exported(db: Database, *ids: ChatId) -> str:
    return b"".join(export_markdown(db, ids)).decode()


def test_headings_facts_and_words(db: Database) -> None:
    chat = ask(db, ReplyState.STOPPED)
    text = exported(db, chat.id)
    assert text.startswith("# Rent law\n\n- Begun ")
    assert "- This chat has 1 other branch, not shown here.\n" in text
    assert "\n## You · " in text
    assert "\n## Assistant · Qwen3 4B · " in text
    assert text.endswith("\n\nNo\n\n*This reply was stopped.*\n")
    assert "Yes" not in text


def test_several_in_the_given_order(db: Database) -> None:
    first, second = ask(db, ReplyState.COMPLETE), ask(db, ReplyState.COMPLETE)
    chats.rename_chat(db, second.id, "Second")
    text = exported(db, second.id, first.id)
    assert text.index("# Second") < text.index("\n---\n") < text.index("# Rent law")


def headings(text: str) -> list[str]:
    tokens = MarkdownIt("commonmark").parse(text)
    return [
        tokens[number + 1].content
        for number, token in enumerate(tokens)
        if token.type == "heading_open"
    ]


@pytest.mark.parametrize("text", ["```py\nx = 1", "~~~~\n```", "a\n\n````\n```\nx"])
def test_an_open_code_block_does_not_swallow_the_rest(db: Database, text: str) -> None:
    chat = chats.create_chat(db, domain_id=DomainId("law"), model_id=None, title="T")
    first = messages.add_question(db, chat.id, None, text)
    messages.add_question(db, chat.id, first.id, "next")
    found = exported(db, chat.id)
    assert text in found
    assert len(headings(found)) == 3


def test_a_hostile_title_stays_words(db: Database) -> None:
    title = "<script>x</script> [a](http://b) `c` *d* # e ![i](j)"
    chat = chats.create_chat(db, domain_id=DomainId("law"), model_id=None, title=title)
    rendered = MarkdownIt("commonmark").render(exported(db, chat.id))
    assert "<script" not in rendered
    assert not any(tag in rendered for tag in ("<a ", "<img", "<code", "<em"))
    assert "&lt;script&gt;x&lt;/script&gt; [a](http://b) `c` *d* # e ![i](j)" in rendered
