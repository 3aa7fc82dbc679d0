# SPDX-License-Identifier: Apache-2.0
"""When what models have read of chats is given up for good: another key, other chats, no room."""

from typing import Any

from desktop.paths import Paths
from desktop.settings.preferences import Preferences
from desktop.settings.sessions import SESSIONS_MB
from desktop.settings.setting import Setting
from desktop.store.sessions import erase_all
from desktop.turn.carrying import files_of
from desktop.turn.sessions import Sessions
from desktop.turn.vault import Vault


def sessions_for(paths: Paths, preferences: Preferences, vault: Vault | None) -> Sessions:
    """Keeps what models read, and gives all of it up as soon as the setting leaves no room.

    Args:
        vault: None: nothing is kept.
    """
    sessions = Sessions(files_of(paths, preferences, vault))

    def on_changed(setting: Setting[Any]) -> None:
        if setting.key == SESSIONS_MB.key and not preferences.get(SESSIONS_MB):
            forget_sessions(sessions, paths)

    preferences.subscribe(on_changed)
    return sessions


def forget_sessions(sessions: Sessions, paths: Paths) -> None:
    """Nothing that was read so far is saved any more, and what is kept is erased. Any thread."""
    sessions.forget(lambda: erase_all(paths.sessions))
