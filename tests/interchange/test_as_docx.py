# SPDX-License-Identifier: Apache-2.0
"""The document is read back as a zip of well-formed XML."""

import io
import zipfile
from xml.etree import ElementTree

import pytest

from desktop.core.ids import ChatId, DomainId
from desktop.core.records import ReplyFacts, ReplyState
from desktop.interchange.as_docx import export_docx
from desktop.store import chats, messages
from desktop.store.db import Database

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MARKDOWN = """# Head

Some **bold** words\tand a tab.

- one
  1. two
  2. three

9. nine

```
a < b
  c & d
```

| k | v |
|---|---|
| 1 | 2 |

> said

\u05e9\u05dc\u05d5\u05dd
"""


def chat(db: Database, text: str, title: str = "Tax <return>") -> ChatId:
    made = chats.create_chat(db, domain_id=DomainId("general"), model_id=None, title=title)
    asked = messages.add_question(db, made.id, None, "Why?")
    reply = messages.begin_reply(db, made.id, asked.id, ReplyFacts(model_name="Tiny"))
    messages.finish_reply(db, reply.id, text, ReplyState.STOPPED, ReplyFacts(model_name="Tiny"))
    return made.id


def parts(db: Database, *ids: ChatId) -> dict[str, ElementTree.Element]:
    data = b"".join(export_docx(db, ids))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {
            name: ElementTree.fromstring(archive.read(name))  # our own
            for name in archive.namelist()
        }


def paragraphs(document: ElementTree.Element) -> list[tuple[str, str]]:
    """Style and words of each."""
    found = []
    for each in document.iter(f"{W}p"):
        style = each.find(f"{W}pPr/{W}pStyle")
        assert style is not None
        words = []
        for node in each.iter():
            tags = {f"{W}t": node.text or "", f"{W}br": "\n"}
            is_tab = node.tag == f"{W}tab"
            words.append("\t" if is_tab else tags.get(node.tag, ""))
        found.append((str(style.get(f"{W}val")), "".join(words)))
    return found


def test_everything_is_there_in_its_style(db: Database) -> None:
    found = paragraphs(parts(db, chat(db, MARKDOWN))["word/document.xml"])
    assert found[0] == ("Title", "Tax <return>")
    wanted = [
        ("Heading2", "Head"),
        ("BodyText", "Some bold words\tand a tab."),
        ("ListParagraph", "one"),
        ("ListParagraph", "two"),
        ("ListParagraph", "three"),
        ("ListParagraph", "nine"),
        ("Code", "a < b\n  c & d"),
        ("TableHead", "k"),
        ("TableHead", "v"),
        ("TableText", "1"),
        ("TableText", "2"),
        ("Quote", "said"),
        ("BodyText", "\u05e9\u05dc\u05d5\u05dd"),
        ("Note", "This reply was stopped."),
    ]
    kept = [each for each in found if each[1]]
    assert kept[-len(wanted) :] == wanted


def test_each_numbered_list_counts_by_itself(db: Database) -> None:
    made = parts(db, chat(db, MARKDOWN))
    used = [node.get(f"{W}val") for node in made["word/document.xml"].iter(f"{W}numId")]
    lists = {num.get(f"{W}numId"): num for num in made["word/numbering.xml"].iter(f"{W}num")}
    assert used == ["1", "2", "2", "3"]
    starts = [
        lists[number].findall(f"{W}lvlOverride/{W}startOverride")[0].get(f"{W}val")
        for number in ("2", "3")
    ]
    assert starts == ["1", "9"]


def test_every_style_that_is_used_is_declared_and_links_lead_inside(db: Database) -> None:
    made = parts(db, chat(db, MARKDOWN + "[x](http://evil.example/)"))
    declared = {style.get(f"{W}styleId") for style in made["word/styles.xml"].iter(f"{W}style")}
    used = {style for style, _ in paragraphs(made["word/document.xml"])}
    assert used <= declared
    targets = [node.get("Target") for node in made["word/_rels/document.xml.rels"]]
    assert targets == ["styles.xml", "numbering.xml"]


def test_right_to_left_and_one_page_a_chat(db: Database) -> None:
    document = parts(db, chat(db, MARKDOWN), chat(db, "x"))["word/document.xml"]
    assert len(list(document.iter(f"{W}bidi"))) == 1
    assert len(list(document.iter(f"{W}pageBreakBefore"))) == 1


@pytest.mark.parametrize("char", ["\x00", "\x0b", "\x1b", "\ufffe", "\uffff"])
def test_what_xml_cannot_hold_becomes_visible(char: str, db: Database) -> None:
    document = parts(db, chat(db, f"a{char}b"))["word/document.xml"]
    assert ("BodyText", "a\ufffdb") in paragraphs(document)


def test_the_same_chats_give_the_same_bytes(db: Database) -> None:
    made = chat(db, MARKDOWN)
    assert b"".join(export_docx(db, [made])) == b"".join(export_docx(db, [made]))


def test_a_chat_that_is_not_there(db: Database) -> None:
    with pytest.raises(LookupError):
        b"".join(export_docx(db, [ChatId(7)]))
