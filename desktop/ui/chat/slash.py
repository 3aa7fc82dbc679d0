# SPDX-License-Identifier: Apache-2.0
"""Commands that are typed into the message box, and how they are told from a question. Pure.

Only what is in this table is a command; any other text that begins with a slash is a question.
"""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.settings.prompts import Prompt
from desktop.ui.i18n import QT_TRANSLATE_NOOP


class Slash(NamedTuple):
    """``argument``: what may follow the name; empty: nothing. Texts are translated late."""

    name: str
    text: str
    argument: str = ""

    def label(self) -> str:
        """The text in the user's language."""
        return QCoreApplication.translate("Slash", self.text)

    def hint(self) -> str:
        """What may follow, in the user's language."""
        return QCoreApplication.translate("Slash", self.argument) if self.argument else ""


SLASHES: tuple[Slash, ...] = (
    Slash("new", QT_TRANSLATE_NOOP("Slash", "Start a new chat")),
    Slash(
        "domain",
        QT_TRANSLATE_NOOP("Slash", "Choose the domain"),
        QT_TRANSLATE_NOOP("Slash", "name"),
    ),
    Slash(
        "model",
        QT_TRANSLATE_NOOP("Slash", "Choose the model"),
        QT_TRANSLATE_NOOP("Slash", "name"),
    ),
    Slash(
        "system",
        QT_TRANSLATE_NOOP("Slash", "Give this chat a system prompt of its own"),
        QT_TRANSLATE_NOOP("Slash", "text"),
    ),
    Slash("summarise", QT_TRANSLATE_NOOP("Slash", "Ask for a summary of this chat")),
    Slash(
        "compare",
        QT_TRANSLATE_NOOP("Slash", "Ask two models the same"),
        QT_TRANSLATE_NOOP("Slash", "question"),
    ),
    Slash("regenerate", QT_TRANSLATE_NOOP("Slash", "Write another answer")),
    Slash("continue", QT_TRANSLATE_NOOP("Slash", "Continue the last answer")),
    Slash(
        "find",
        QT_TRANSLATE_NOOP("Slash", "Find in this chat"),
    ),
    Slash("export", QT_TRANSLATE_NOOP("Slash", "Export this chat")),
    Slash("prompts", QT_TRANSLATE_NOOP("Slash", "Manage your prompts")),
)
_BY_NAME = {slash.name: slash for slash in SLASHES}


class Suggestion(NamedTuple):
    """One row of the completion: a command, or a prompt of the library."""

    name: str
    text: str
    hint: str = ""
    prompt: Prompt | None = None


def suggestions(typed: str, prompts: Iterable[Prompt]) -> list[Suggestion]:
    """What ``/abc`` may become; none unless it is one word that begins with a slash."""
    if not typed.startswith("/") or any(char.isspace() for char in typed):
        return []
    begun = typed[1:].casefold()
    rows = [Suggestion(s.name, s.label(), s.hint()) for s in SLASHES]
    rows += [Suggestion(p.name, " ".join(p.text.split()), prompt=p) for p in prompts]
    return [row for row in rows if row.name.casefold().startswith(begun)]


def command_in(text: str) -> tuple[str, str] | None:
    """Name and argument of the command that a text is; None: it is a question."""
    if not text.startswith("/"):
        return None
    first, *rest = text[1:].split(None, 1)[:2] or [""]
    argument = rest[0].strip() if rest else ""
    slash = _BY_NAME.get(first.casefold())
    if slash is None or (argument and not slash.argument):
        return None
    return slash.name, argument
