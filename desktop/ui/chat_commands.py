# SPDX-License-Identifier: Apache-2.0
"""The commands that the chat page carries out: about messages, and about finding one's way."""

from desktop.ui.command import Command, Menu
from desktop.ui.i18n import QT_TRANSLATE_NOOP

CHAT_COMMANDS: tuple[Command, ...] = (
    Command(
        "edit_question",
        QT_TRANSLATE_NOOP("Shortcuts", "Edit question"),
        "Ctrl+E",
        Menu.CHAT,
        starts_group=True,
    ),
    Command(
        "continue_answer",
        QT_TRANSLATE_NOOP("Shortcuts", "Continue this answer"),
        "Ctrl+Shift+Return",
        Menu.CHAT,
    ),
    Command(
        "previous_version",
        QT_TRANSLATE_NOOP("Shortcuts", "Previous version"),
        "Alt+Left",
        Menu.CHAT,
    ),
    Command(
        "next_version",
        QT_TRANSLATE_NOOP("Shortcuts", "Next version"),
        "Alt+Right",
        Menu.CHAT,
    ),
    Command(
        "answer_details",
        QT_TRANSLATE_NOOP("Shortcuts", "Details of the answer"),
        "Ctrl+I",
        Menu.CHAT,
    ),
    Command(
        "find",
        QT_TRANSLATE_NOOP("Shortcuts", "Find in this chat…"),
        "Ctrl+F",
        Menu.EDIT,
        starts_group=True,
    ),
    Command(
        "find_next",
        QT_TRANSLATE_NOOP("Shortcuts", "Find next"),
        "F3",
        Menu.EDIT,
    ),
    Command(
        "find_previous",
        QT_TRANSLATE_NOOP("Shortcuts", "Find previous"),
        "Shift+F3",
        Menu.EDIT,
    ),
    Command(
        "message_above",
        QT_TRANSLATE_NOOP("Shortcuts", "Message above"),
        "Alt+Up",
        Menu.CHAT,
        starts_group=True,
    ),
    Command(
        "message_below",
        QT_TRANSLATE_NOOP("Shortcuts", "Message below"),
        "Alt+Down",
        Menu.CHAT,
    ),
    Command(
        "to_end",
        QT_TRANSLATE_NOOP("Shortcuts", "Go to the end"),
        "Ctrl+J",
        Menu.CHAT,
    ),
)
