# SPDX-License-Identifier: Apache-2.0
"""Settings of how Carrel lives beside other programs: tray, global key, notifications."""

from desktop.settings.kinds import OneOf
from desktop.settings.setting import Setting

TRAY = Setting(
    key="tray_icon",
    page="desktop",
    label="Icon in the tray",
    help="A click on it opens quick ask, where the desktop has a tray.",
    default="on",
    kind=OneOf(options=("on", "off"), labels=("On", "Off")),
)
QUICK_KEYS = Setting(
    key="quick_ask_keys",
    page="desktop",
    label="Keys for quick ask",
    help="Open quick ask over other programs. Wayland and macOS leave such keys to the system: "
    "have it start “carrel --quick-ask”.",
    default="off",
    kind=OneOf(
        options=("off", "ctrl+alt+space", "ctrl+shift+space", "meta+shift+space", "ctrl+alt+k"),
        labels=("None", "Ctrl+Alt+Space", "Ctrl+Shift+Space", "Super+Shift+Space", "Ctrl+Alt+K"),
    ),
)
NOTIFY = Setting(
    key="notifications",
    page="desktop",
    label="Notifications",
    help="When a long answer or a download ends while you work elsewhere. They hold no words of "
    "a chat.",
    default="on",
    kind=OneOf(options=("on", "off"), labels=("On", "Off")),
)
