# SPDX-License-Identifier: Apache-2.0
"""The settings with a signal. Saving happens off the Qt thread."""

from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from desktop.bridge.jobs import Jobs, nothing
from desktop.core.errors import KnownError
from desktop.settings.preferences import Preferences
from desktop.settings.setting import Setting

T = TypeVar("T")


class SettingsLink(QObject):
    """What an editor of settings speaks to: those of the program, or those of one model."""

    changed = Signal(object)
    """The Setting whose value is another now, or was refused and is the old one again."""

    def get(self, setting: Setting[T]) -> T:
        """The current value."""
        raise NotImplementedError

    def set(self, setting: Setting[T], value: T) -> None:
        """Save a value; :attr:`changed` follows, also when it was refused."""
        raise NotImplementedError

    def is_managed(self, setting: Setting[Any]) -> bool:
        """Whether the organisation demands something of a setting."""
        return False

    def is_locked(self, setting: Setting[Any]) -> bool:
        """Whether it leaves no choice."""
        return False


class PreferencesLink(SettingsLink):
    """What the window reads and writes settings through."""

    _changed_elsewhere = Signal(object)

    def __init__(self, preferences: Preferences, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences, self._jobs = preferences, jobs
        self._changed_elsewhere.connect(self.changed, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = preferences.subscribe(self._changed_elsewhere.emit)

    @property
    def problem(self) -> KnownError | None:
        """Why the file could not be used at the start."""
        return self._preferences.problem

    def get(self, setting: Setting[T]) -> T:
        """The current value."""
        return self._preferences.get(setting)

    def is_managed(self, setting: Setting[Any]) -> bool:
        """See SettingsLink."""
        return bool(self._preferences.managed_by(setting))

    def is_locked(self, setting: Setting[Any]) -> bool:
        """See SettingsLink."""
        return self._preferences.is_locked(setting)

    def set(self, setting: Setting[T], value: T) -> None:
        """Save a value; :attr:`changed` follows, also when it was refused."""

        def refused(error: KnownError) -> None:
            self.changed.emit(setting)
            self._jobs.failed.emit(error)

        self._jobs.write(lambda: self._preferences.set(setting, value), nothing, refused)

    def close(self) -> None:
        """Hear of no change any more."""
        self._unsubscribe()
