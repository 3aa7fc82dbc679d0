# SPDX-License-Identifier: Apache-2.0
"""What can be done with a message, and when. Menus, buttons and keys all ask here."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QCoreApplication

from desktop.bridge.copying import may_copy
from desktop.core.ids import MessageId
from desktop.core.records import Message, ReplyState, Role
from desktop.ui.i18n import QT_TRANSLATE_NOOP

CONTEXT = "Acts"


class Act(Enum):
    """In the order of the menu; the value is its text, English, translated late."""

    COPY_MARKDOWN = QT_TRANSLATE_NOOP("Acts", "Copy as Markdown")
    COPY_PLAIN = QT_TRANSLATE_NOOP("Acts", "Copy as plain text")
    EDIT = QT_TRANSLATE_NOOP("Acts", "Edit question")
    CONTINUE = QT_TRANSLATE_NOOP("Acts", "Continue this answer")
    REGENERATE = QT_TRANSLATE_NOOP("Acts", "Write another answer")
    PREVIOUS = QT_TRANSLATE_NOOP("Acts", "Previous version")
    NEXT = QT_TRANSLATE_NOOP("Acts", "Next version")
    EXPORT = QT_TRANSLATE_NOOP("Acts", "Export this message…")
    DETAILS = QT_TRANSLATE_NOOP("Acts", "Details")
    DELETE = QT_TRANSLATE_NOOP("Acts", "Delete from here on")

    def label(self) -> str:
        """The text in the user's language."""
        return QCoreApplication.translate(CONTEXT, self.value)


_ENDED_EARLY = {ReplyState.CUT, ReplyState.STOPPED, ReplyState.INTERRUPTED}
_NOT_WHILE_WRITING = {Act.EDIT, Act.CONTINUE, Act.REGENERATE, Act.DELETE}


def possible(
    message: Message, *, is_last: bool, is_writing: bool, siblings: Sequence[MessageId] = ()
) -> tuple[Act, ...]:
    """What can be done with a message now, in the order of the menu.

    Args:
        is_last: nothing stands below it.
        is_writing: a reply is being written, so that none can be asked for.
        siblings: all versions of it with itself, oldest first; empty: there is one.
    """
    if message.role is Role.USER:
        acts = {Act.COPY_MARKDOWN, Act.EDIT, Act.EXPORT, Act.DELETE}
    elif message.state is ReplyState.STREAMING:
        return ()
    else:
        acts = {Act.REGENERATE, Act.DETAILS, Act.DELETE}
        if message.text:
            acts |= {Act.COPY_MARKDOWN, Act.COPY_PLAIN, Act.EXPORT}
        if is_last and can_continue(message):
            acts.add(Act.CONTINUE)
    if not may_copy():
        acts -= {Act.COPY_MARKDOWN, Act.COPY_PLAIN}
    if is_writing:
        acts -= _NOT_WHILE_WRITING
    place = siblings.index(message.id) if message.id in siblings else 0
    if place > 0:
        acts.add(Act.PREVIOUS)
    if place < len(siblings) - 1:
        acts.add(Act.NEXT)
    return tuple(act for act in Act if act in acts)


def can_continue(message: Message) -> bool:
    """Whether a reply ended early, with words to go on from. The Guide repeats whole articles."""
    is_guide = message.facts is not None and bool(message.facts.article_ids)
    return message.state in _ENDED_EARLY and bool(message.text.strip()) and not is_guide
