# SPDX-License-Identifier: Apache-2.0
"""The one table of what can be done from menus and keys. Menus, tooltips and Help read it.

To add a command: one row in COMMANDS, one handler of its name in ``commands.py``.
"""

from desktop.ui.chat_commands import CHAT_COMMANDS
from desktop.ui.command import CONTEXT, Command, Menu
from desktop.ui.i18n import QT_TRANSLATE_NOOP

__all__ = ["COMMANDS", "CONTEXT", "Command", "Menu", "command", "with_keys"]

_FILE, _EDIT, _VIEW, _CHAT, _HELP = Menu

COMMANDS: tuple[Command, ...] = (
    Command(
        "new_chat",
        QT_TRANSLATE_NOOP("Shortcuts", "New chat"),
        "Ctrl+N",
        _FILE,
    ),
    Command(
        "new_temporary",
        QT_TRANSLATE_NOOP("Shortcuts", "New temporary chat"),
        "Ctrl+Shift+T",
        _FILE,
    ),
    Command("new_folder", QT_TRANSLATE_NOOP("Shortcuts", "New folder"), "Ctrl+Shift+N", _FILE),
    Command(
        "quick_ask",
        QT_TRANSLATE_NOOP("Shortcuts", "Quick ask"),
        "Ctrl+Shift+Space",
        _FILE,
        starts_group=True,
    ),
    Command(
        "import_chats",
        QT_TRANSLATE_NOOP("Shortcuts", "Import chats…"),
        "",
        _FILE,
        starts_group=True,
    ),
    Command(
        "export_chat",
        QT_TRANSLATE_NOOP("Shortcuts", "Export this chat…"),
        "Ctrl+Shift+E",
        _FILE,
    ),
    Command(
        "export_all",
        QT_TRANSLATE_NOOP("Shortcuts", "Export all chats…"),
        "",
        _FILE,
    ),
    Command(
        "add_model",
        QT_TRANSLATE_NOOP("Shortcuts", "Add model file…"),
        "",
        _FILE,
        starts_group=True,
    ),
    Command(
        "open_models",
        QT_TRANSLATE_NOOP("Shortcuts", "Open models folder"),
        "",
        _FILE,
    ),
    Command(
        "lock",
        QT_TRANSLATE_NOOP("Shortcuts", "Lock Carrel"),
        "Ctrl+Shift+L",
        _FILE,
        starts_group=True,
    ),
    Command(
        "quit",
        QT_TRANSLATE_NOOP("Shortcuts", "Quit"),
        "Ctrl+Q",
        _FILE,
    ),
    Command(
        "cut",
        QT_TRANSLATE_NOOP("Shortcuts", "Cut"),
        "Ctrl+X",
        _EDIT,
        is_listed=False,
    ),
    Command(
        "copy",
        QT_TRANSLATE_NOOP("Shortcuts", "Copy"),
        "Ctrl+C",
        _EDIT,
        is_listed=False,
    ),
    Command(
        "paste",
        QT_TRANSLATE_NOOP("Shortcuts", "Paste"),
        "Ctrl+V",
        _EDIT,
        is_listed=False,
    ),
    Command(
        "select_all",
        QT_TRANSLATE_NOOP("Shortcuts", "Select all"),
        "Ctrl+A",
        _EDIT,
        is_listed=False,
    ),
    Command(
        "settings",
        QT_TRANSLATE_NOOP("Shortcuts", "Settings"),
        "Ctrl+,",
        _EDIT,
        starts_group=True,
    ),
    Command(
        "view_chat",
        QT_TRANSLATE_NOOP("Shortcuts", "Chat"),
        "Ctrl+1",
        _VIEW,
    ),
    Command(
        "view_help",
        QT_TRANSLATE_NOOP("Shortcuts", "Help"),
        "Ctrl+4",
        _VIEW,
    ),
    Command(
        "view_models",
        QT_TRANSLATE_NOOP("Shortcuts", "Models"),
        "Ctrl+2",
        _VIEW,
    ),
    Command(
        "view_connections",
        QT_TRANSLATE_NOOP("Shortcuts", "Connections"),
        "Ctrl+3",
        _VIEW,
    ),
    Command(
        "view_settings",
        QT_TRANSLATE_NOOP("Shortcuts", "Settings"),
        "Ctrl+5",
        _VIEW,
        is_listed=False,
    ),
    Command(
        "view_archive",
        QT_TRANSLATE_NOOP("Shortcuts", "Archive"),
        "",
        _VIEW,
        starts_group=True,
    ),
    Command("view_trash", QT_TRANSLATE_NOOP("Shortcuts", "Trash"), "", _VIEW),
    Command(
        "switcher",
        QT_TRANSLATE_NOOP("Shortcuts", "Go to…"),
        "Ctrl+K",
        _VIEW,
        starts_group=True,
    ),
    Command(
        "search_chats", QT_TRANSLATE_NOOP("Shortcuts", "Search all chats"), "Ctrl+Shift+F", _VIEW
    ),
    Command(
        "chat_list",
        QT_TRANSLATE_NOOP("Shortcuts", "Go to the list of chats"),
        "F6",
        _VIEW,
    ),
    Command(
        "sidebar",
        QT_TRANSLATE_NOOP("Shortcuts", "Show sidebar"),
        "Ctrl+B",
        _VIEW,
        starts_group=True,
        is_checkable=True,
    ),
    Command(
        "context_menu",
        QT_TRANSLATE_NOOP("Shortcuts", "Menu of what has the focus"),
        "Shift+F10",
    ),
    Command(
        "send",
        QT_TRANSLATE_NOOP("Shortcuts", "Send"),
        "Return",
    ),
    Command(
        "new_line",
        QT_TRANSLATE_NOOP("Shortcuts", "New line"),
        "Shift+Return",
    ),
    Command(
        "stop",
        QT_TRANSLATE_NOOP("Shortcuts", "Stop"),
        "Esc",
        _CHAT,
    ),
    Command(
        "regenerate",
        QT_TRANSLATE_NOOP("Shortcuts", "Write another answer"),
        "Ctrl+R",
        _CHAT,
    ),
    Command(
        "copy_answer",
        QT_TRANSLATE_NOOP("Shortcuts", "Copy last answer"),
        "Ctrl+Shift+C",
        _CHAT,
    ),
    *CHAT_COMMANDS,
    Command(
        "compare",
        QT_TRANSLATE_NOOP("Shortcuts", "Compare two models…"),
        "Ctrl+Shift+K",
        _CHAT,
        starts_group=True,
    ),
    Command(
        "domain_menu",
        QT_TRANSLATE_NOOP("Shortcuts", "Choose domain and model"),
        "Ctrl+D",
    ),
    Command(
        "composer",
        QT_TRANSLATE_NOOP("Shortcuts", "Go to the message box"),
        "Ctrl+L",
        _CHAT,
        starts_group=True,
    ),
    Command(
        "rename",
        QT_TRANSLATE_NOOP("Shortcuts", "Rename chat"),
        "F2",
        _CHAT,
        starts_group=True,
    ),
    Command(
        "delete",
        QT_TRANSLATE_NOOP("Shortcuts", "Delete chat"),
        "Del",
        _CHAT,
    ),
    Command(
        "pin",
        QT_TRANSLATE_NOOP("Shortcuts", "Pin or unpin chat"),
        "Ctrl+Shift+P",
        _CHAT,
        starts_group=True,
    ),
    Command(
        "archive",
        QT_TRANSLATE_NOOP("Shortcuts", "Archive chat or take it out"),
        "Ctrl+Shift+A",
        _CHAT,
    ),
    Command("move", QT_TRANSLATE_NOOP("Shortcuts", "Move to a folder…"), "Ctrl+Shift+M", _CHAT),
    Command(
        "chat_options",
        QT_TRANSLATE_NOOP("Shortcuts", "Options of this chat…"),
        "Ctrl+Shift+O",
        _CHAT,
    ),
    Command(
        "help",
        QT_TRANSLATE_NOOP("Shortcuts", "Handbook"),
        "F1",
        _HELP,
    ),
    Command(
        "shortcuts",
        QT_TRANSLATE_NOOP("Shortcuts", "Keyboard shortcuts"),
        "",
        _HELP,
    ),
    Command("welcome", QT_TRANSLATE_NOOP("Shortcuts", "First steps"), "", _HELP),
    Command(
        "look_for_updates",
        QT_TRANSLATE_NOOP("Shortcuts", "Look for updates…"),
        "",
        _HELP,
        starts_group=True,
    ),
    Command("about", QT_TRANSLATE_NOOP("Shortcuts", "About Carrel"), "", _HELP),
)


def command(name: str) -> Command:
    """The row of this name. Raises KeyError if there is none (a bug)."""
    return _BY_NAME[name]


def with_keys(text: str, name: str) -> str:
    """A tooltip that also tells the keys, for example ``New chat (Ctrl+N)``."""
    return f"{text} ({command(name).key_text()})"


_BY_NAME = {row.name: row for row in COMMANDS}
