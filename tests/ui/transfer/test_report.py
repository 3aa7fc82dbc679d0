# SPDX-License-Identifier: Apache-2.0
from desktop.core.ids import ChatId
from desktop.interchange.importer import Report
from desktop.ui.transfer.report import as_text, counted, headline


def report(**changed: int) -> Report:
    counts = {"imported": 0, "continued": 0, "copies": 0, "duplicates": 0, "messages": 0} | changed
    return Report(
        **counts,
        skipped=(("", "It was not imported: it is broken."),),
        left_out=(("images", 1200),),
        added=((ChatId(1), 2),),
    )


def test_headlines() -> None:
    assert headline(report(duplicates=3)) == "Nothing new was imported"
    assert headline(report(copies=1)) == "1 chat was imported"
    assert headline(report(imported=1000, continued=1)) == "1,001 chats were imported"


def test_only_what_there_was_is_told() -> None:
    assert counted(report(imported=2, messages=4)) == ["New: 2", "Messages stored: 4"]
    text = as_text(report(imported=2))
    assert "Not kept: images (1,200)." in text
    assert "Untitled chat: It was not imported" in text
