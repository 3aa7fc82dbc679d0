# SPDX-License-Identifier: Apache-2.0
from pathlib import Path

from desktop.paths import Paths
from desktop.settings.preferences import Preferences
from desktop.settings.sessions import SESSIONS_MB
from desktop.turn.forgetting import forget_sessions, sessions_for


def kept(paths: Paths) -> Path:
    folder = paths.sessions / "0123456789abcdef"
    folder.mkdir(parents=True)
    (folder / "state").write_bytes(b"read of a chat")
    return folder / "state"


def test_no_room_any_more_erases_what_was_kept_at_once(paths: Paths) -> None:
    preferences = Preferences.open(paths.settings)
    sessions_for(paths, preferences, None)
    state = kept(paths)
    preferences.set(SESSIONS_MB, 200)
    assert state.exists()
    preferences.set(SESSIONS_MB, 0)
    assert not state.exists()


def test_forgetting_erases_what_every_key_has_left(paths: Paths) -> None:
    sessions = sessions_for(paths, Preferences.open(paths.settings), None)
    state = kept(paths)
    forget_sessions(sessions, paths)
    assert not state.exists()
