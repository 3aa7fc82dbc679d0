# SPDX-License-Identifier: Apache-2.0
"""What one model does differently from the settings, for the dialog that shows and changes it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from desktop.bridge.jobs import Jobs, nothing
from desktop.bridge.preferences import PreferencesLink, SettingsLink
from desktop.core.errors import KnownError
from desktop.core.ids import ModelId
from desktop.core.records import ModelFile
from desktop.settings.per_model import PER_MODEL
from desktop.settings.setting import Setting

if TYPE_CHECKING:
    from desktop.turn.desk import Desk

T = TypeVar("T")


class ModelSettingsLink(SettingsLink):
    """Values of one model: its own, else those of the settings. Saving is off the Qt thread."""

    _changed_elsewhere = Signal(str)

    def __init__(
        self,
        desk: "Desk",
        model: ModelFile,
        preferences: PreferencesLink,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._all, self._model, self._jobs = desk.model_settings, model, jobs
        self._chosen = self._all.over(desk.preferences, model.id)
        self._changed_elsewhere.connect(self._on_changed, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = self._all.subscribe(self._changed_elsewhere.emit)
        self.destroyed.connect(self._unsubscribe)
        preferences.changed.connect(self.changed)

    def get(self, setting: Setting[T]) -> T:
        """The value that holds for the model."""
        return self._chosen.get(setting)

    def is_own(self, setting: Setting[T]) -> bool:
        """Whether the model has a value of its own."""
        return setting.key in self._all.own(self._model.id)

    @property
    def has_own(self) -> bool:
        """Whether it has any."""
        return bool(self._all.own(self._model.id))

    def set(self, setting: Setting[T], value: T | None) -> None:
        """Save a value of the model's own; None: as in the settings."""
        self._save(lambda: self._all.set(self._model.id, setting, value))

    def change(self, setting: Setting[T], change: Callable[[T], T]) -> None:
        """Save what ``change`` makes of the value that holds; called where settings are written, so
        that two changes in a row are both kept. The setting's default is kept as none."""

        def work() -> None:
            value = change(self._chosen.get(setting))
            self._all.set(self._model.id, setting, None if value == setting.default else value)

        self._save(work)

    def reset(self) -> None:
        """Let the settings hold for all."""
        self._save(lambda: self._all.reset(self._model.id))

    def close(self) -> None:
        """Hear of no change any more."""
        self._unsubscribe()

    def _save(self, work: Callable[[], None]) -> None:
        def refused(error: KnownError) -> None:
            self._on_changed(self._model.id)
            self._jobs.failed.emit(error)

        self._jobs.write(work, nothing, refused)

    def _on_changed(self, model_id: str) -> None:
        if ModelId(model_id) == self._model.id:
            for setting in PER_MODEL:
                self.changed.emit(setting)
