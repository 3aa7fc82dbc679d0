# SPDX-License-Identifier: Apache-2.0
"""Errors and reasons in the reader's language.

The rooms below write English sentences with their values put in; so they stand in the log, in the
terminal and beside stored replies. Here the sentence is recognised by its pattern, and its values
are put into the translated pattern. What is not recognised stays English. Qt thread.
"""

import re
from functools import cache

from PySide6.QtCore import QCoreApplication, QFile, QIODevice, QLocale

from desktop.bridge.language import is_translated
from desktop.core.errors import KnownError

CONTEXT = "Errors"
DEEPEST = 4
"""A reason in a reason in a reason."""
_PLACE = re.compile(r"%(\d)")
_GROUPED = re.compile(r"\d{1,3}(,\d{3})+")


def said_error(error: KnownError) -> str:
    """Sentence and hint as one line."""
    return f"{said(error.sentence)} {said(error.hint)}".strip()


def said(sentence: str) -> str:
    """A sentence, a hint or a reason in the reader's language."""
    return _translated(sentence, DEEPEST) if sentence and is_translated() else sentence


def _translated(sentence: str, depth: int) -> str:
    if _GROUPED.fullmatch(sentence):
        return QLocale().toString(int(sentence.replace(",", "")))
    for template, pattern in _patterns() if depth else ():
        if (found := pattern.fullmatch(sentence)) is not None:
            values = [_translated(value, depth - 1) for value in found.groups()]
            text = QCoreApplication.translate(CONTEXT, template)
            return _filled(text, values)
    return sentence


def _filled(text: str, values: list[str]) -> str:
    """Put the values in; a place without one stays empty."""
    named = {str(number): value for number, value in enumerate(values, 1)}
    return _PLACE.sub(lambda place: named.get(place[1], ""), text)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The templates of all sentences, the most telling first; read at the first error."""
    file = QFile("i18n:sentences.txt")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        return ()
    lines = bytes(file.readAll().data()).decode("utf-8").splitlines()
    templates = [line.replace("\\n", "\n").replace("\\\\", "\\") for line in lines]
    return tuple((template, _pattern(template)) for template in templates)


def _pattern(template: str) -> re.Pattern[str]:
    literal = [re.escape(part) for part in _PLACE.split(template)[::2]]
    return re.compile("(.*?)".join(literal), re.DOTALL)
