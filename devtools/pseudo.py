# SPDX-License-Identifier: Apache-2.0
"""Catalogues of no real language, which show what a translation would: texts that are not marked,
rooms that are too small, a layout that does not turn round.

``xa``: English with accents, in ⟦ ⟧, two fifths longer. ``ar``: Arabic letters without a meaning,
from right to left. Both are made of today's source; nobody ships them.
"""

import re
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

from devtools.texts import Entry, all_entries
from devtools.translate import SENTENCES, build, sentences

ACCENTED, ARABIC = "xa", "ar"
LONGER = 0.4
_KEPT = re.compile(r"(%\d|%n|%L\d|&(?=\w)|\{\w*\}|\n|\*\.\w+)")
_ACCENTS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áƀçđéƒǧħíĵķĺɱñóƥɋŕšťúṽŵẋýžÁƁÇĐÉƑǦĦÍĴĶĹṀÑÓƤɊŔŠŤÚṼŴẊÝŽ",
)
_LETTERS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "ابثدعفغحيجكلمنوبقرستؤشةخيز" * 2
)


def accented(text: str) -> str:
    """A text that anybody can still read."""
    said = "".join(_outside(text, lambda part: part.translate(_ACCENTS)))
    extra = round(len(text) * LONGER)
    words = " ".join("õ" * min(7, extra - at) for at in range(0, extra, 8))
    return f"⟦{said}{' ' if words else ''}{words}⟧"


def arabic(text: str) -> str:
    """The same with Arabic letters, about as long."""
    return "".join(_outside(text, lambda part: part.translate(_LETTERS)))


def make(folder: Path) -> None:
    """Write both catalogues and the list of sentences into a folder."""
    entries = [*all_entries(), Entry("QGuiApplication", "QT_LAYOUT_DIRECTION")]
    for code, change in ((ACCENTED, accented), (ARABIC, arabic)):
        root = ET.Element("TS", version="2.1", language=code)
        for entry in entries:
            said = change(entry.text)
            if entry.context == "QGuiApplication":
                said = "RTL" if code == ARABIC else "LTR"
            _add(root, entry, said)
        with tempfile.TemporaryDirectory() as work:
            file = Path(work, "pseudo.ts")
            ET.ElementTree(root).write(file, "utf-8", xml_declaration=True)
            build(file, folder / f"carrel_{code}.qm")
    (folder / SENTENCES).write_text(sentences(), encoding="utf-8", newline="\n")


def _add(root: ET.Element, entry: Entry, said: str) -> None:
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = entry.context
    message = ET.SubElement(context, "message")
    ET.SubElement(message, "source").text = entry.text
    translation = ET.SubElement(message, "translation")
    if entry.has_plural:
        message.set("numerus", "yes")
        ET.SubElement(translation, "numerusform").text = said
    else:
        translation.text = said


def _outside(text: str, change: Callable[[str], str]) -> list[str]:
    """The parts of a text, those between places changed."""
    parts = _KEPT.split(text)
    return [part if number % 2 else change(part) for number, part in enumerate(parts)]
