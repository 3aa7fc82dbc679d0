# SPDX-License-Identifier: Apache-2.0
from desktop.ui.menus import WITHOUT_ACTION
from desktop.ui.shortcuts import COMMANDS, command, with_keys
from desktop.ui.window import Window

PROMISED = {
    "new_chat": "Ctrl+N",
    "new_temporary": "Ctrl+Shift+T",
    "send": "Return",
    "new_line": "Shift+Return",
    "stop": "Esc",
    "regenerate": "Ctrl+R",
    "domain_menu": "Ctrl+D",
    "rename": "F2",
    "delete": "Del",
    "sidebar": "Ctrl+B",
    "settings": "Ctrl+,",
    "help": "F1",
    "composer": "Ctrl+L",
    "quit": "Ctrl+Q",
    "export_chat": "Ctrl+Shift+E",
    "lock": "Ctrl+Shift+L",
    "copy_answer": "Ctrl+Shift+C",
    "edit_question": "Ctrl+E",
    "continue_answer": "Ctrl+Shift+Return",
    "previous_version": "Alt+Left",
    "next_version": "Alt+Right",
    "answer_details": "Ctrl+I",
    "find": "Ctrl+F",
    "find_next": "F3",
    "find_previous": "Shift+F3",
    "message_above": "Alt+Up",
    "message_below": "Alt+Down",
    "to_end": "Ctrl+J",
    "switcher": "Ctrl+K",
    "search_chats": "Ctrl+Shift+F",
    "chat_list": "F6",
    "new_folder": "Ctrl+Shift+N",
    "pin": "Ctrl+Shift+P",
    "archive": "Ctrl+Shift+A",
    "move": "Ctrl+Shift+M",
    "chat_options": "Ctrl+Shift+O",
    "compare": "Ctrl+Shift+K",
    "quick_ask": "Ctrl+Shift+Space",
    "view_chat": "Ctrl+1",
    "view_models": "Ctrl+2",
    "view_connections": "Ctrl+3",
    "view_help": "Ctrl+4",
    "context_menu": "Shift+F10",
}
"""As the handbook lists them."""


def test_the_promised_keys() -> None:
    assert {row.name: row.keys for row in COMMANDS if row.keys and row.is_listed} == PROMISED


def test_no_key_is_used_twice() -> None:
    keys = [row.keys for row in COMMANDS if row.keys]
    assert len(keys) == len(set(keys))
    names = [row.name for row in COMMANDS]
    assert len(names) == len(set(names))


def test_tooltips_tell_keys() -> None:
    assert with_keys("New chat", "new_chat") == "New chat (Ctrl+N)"
    assert command("new_chat").label() == "New chat"


def test_every_command_does_something(window: Window) -> None:
    names = {row.name for row in COMMANDS} - WITHOUT_ACTION
    assert set(window.actions_by_name) == names
    assert set(window.commands.handlers()) == names
