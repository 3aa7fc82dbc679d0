# SPDX-License-Identifier: Apache-2.0
"""What single models do differently: a file of their own, and settings seen through it.

The file ``model_settings.toml`` has one table for each model, named by the id that the list of
models shows, for example ``["qwen3-4b-q4_k_m"]``. Must not know models or Qt.
"""

import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Protocol, Self, TypeVar, cast

from desktop.core.declared import encode_toml
from desktop.core.errors import BadData, KnownError
from desktop.core.ids import ModelId
from desktop.settings import spec
from desktop.settings.adapters import ADAPTERS
from desktop.settings.file import (
    decoded,
    encoded,
    keep_aside,
    not_replaced,
    read_table,
    replace_file,
)
from desktop.settings.kinds import Place
from desktop.settings.loading import (
    DRAFT_MODEL,
    FLASH_ATTENTION,
    MAP_FILE,
    ROPE_FACTOR,
    ROPE_SCALING,
)
from desktop.settings.preferences import Preferences
from desktop.settings.setting import Setting
from desktop.settings.subscribers import Subscribers

T = TypeVar("T")
Values = Mapping[str, Any]

PER_MODEL: tuple[Setting[Any], ...] = (
    spec.CTX_TOKENS,
    ROPE_SCALING,
    ROPE_FACTOR,
    spec.TEMPERATURE,
    spec.REASONING,
    spec.THREADS,
    spec.GPU_LAYERS,
    spec.GUESS_AHEAD,
    DRAFT_MODEL,
    ADAPTERS,
    spec.KV_TYPE,
    FLASH_ATTENTION,
    MAP_FILE,
    spec.LOCK_MEMORY,
)
"""What a model may have for itself, in the order in which it is shown. Those that are no settings
of the whole program (RoPE, draft) have their default where a model says nothing."""

_HEAD = b"# Carrel: what single models do differently from the settings; see PER_MODEL.\n"


class Chooses(Protocol):
    """Where values come from: the settings, or the settings seen through a model's own."""

    def get(self, setting: Setting[T]) -> T:
        """The value that holds."""


class ModelPreferences:
    """The own values of all models; safe from any thread.

    Attributes:
        problem: why the file could not be used at the start; no model has own values then.
    """

    def __init__(self, path: Path, tables: dict[str, Values], problem: KnownError | None) -> None:
        self.problem = problem
        self._path, self._tables = path, tables
        self._subscribers = Subscribers[ModelId]()
        self._lock = threading.Lock()
        self._is_file_in_the_way = False

    @classmethod
    def open(cls, path: Path) -> Self:
        """Read the file. Never raises for what is in it: a broken one is kept beside it."""
        try:
            return cls(path, _load(path), None)
        except BadData as error:
            made = cls(path, {}, error)
            made._is_file_in_the_way = not keep_aside(path, error)
            return made

    def own(self, model_id: ModelId) -> Values:
        """The values that this model has for itself, by the setting's key."""
        with self._lock:
            return dict(self._tables.get(model_id, {}))

    def set(self, model_id: ModelId, setting: Setting[T], value: T | None) -> None:
        """Give a model a value of its own, or None to let the settings hold again. Saves it.

        Raises:
            ValueError: outside the setting's limits, or no model may have it; a bug of the caller.
            NoSpace, FolderNotWritable: it cannot be saved; nothing has changed.
        """
        if setting.key not in {each.key for each in PER_MODEL}:
            raise ValueError(f"{setting.key} holds for all models")
        self._change(model_id, setting.key, setting.kind, value)

    def reset(self, model_id: ModelId) -> None:
        """Let the settings hold for this model. Raises like :meth:`set`."""
        self._save(model_id, {})

    def follow(self, place: Place) -> None:
        """Name the new places of files, in one saving. Raises like :meth:`set`."""
        kinds = {each.key: each.kind for each in PER_MODEL}
        with self._lock:
            moved: dict[str, Values] = {
                name: {key: kinds[key].moved(value, place) for key, value in own.items()}
                for name, own in self._tables.items()
            }
            changed = [name for name, own in moved.items() if own != self._tables[name]]
            if changed:
                self._write(moved)
        for name in changed:
            self._subscribers.tell(ModelId(name))

    def subscribe(self, callback: Callable[[ModelId], None]) -> Callable[[], None]:
        """Have ``callback(model_id)`` called after each change, on the thread that changes.

        Returns:
            A function that ends the subscription.
        """
        return self._subscribers.add(callback)

    def over(self, preferences: Preferences, model_id: ModelId) -> Chooses:
        """The settings as they hold for one model, now and later."""
        return _Over(preferences, self, model_id)

    def _change(self, model_id: ModelId, key: str, kind: Any, value: object | None) -> None:
        own = dict(self.own(model_id))
        if value is None:
            own.pop(key, None)
        else:
            own[key] = kind.decode(kind.encode(value))
        self._save(model_id, own)

    def _save(self, model_id: ModelId, own: dict[str, Any]) -> None:
        with self._lock:
            if self._tables.get(model_id, {}) == own:
                return
            tables = {**self._tables, model_id: own}
            if not own:
                del tables[model_id]
            self._write(tables)
        self._subscribers.tell(model_id)

    def _write(self, tables: dict[str, Values]) -> None:
        """The lock is held."""
        if self._is_file_in_the_way:
            raise not_replaced(self._path)
        shown = {name: encoded(values, PER_MODEL) for name, values in sorted(tables.items())}
        replace_file(self._path, _HEAD + encode_toml(shown))
        self._tables = tables


class _Over:
    """See :meth:`ModelPreferences.over`."""

    def __init__(self, preferences: Preferences, models: ModelPreferences, model: ModelId) -> None:
        self._preferences, self._models, self._model = preferences, models, model

    def get(self, setting: Setting[T]) -> T:
        """The model's own value, or what the settings say."""
        own = self._models.own(self._model)
        return cast("T", own[setting.key]) if setting.key in own else self._preferences.get(setting)


def _load(path: Path) -> dict[str, Values]:
    """The file's tables, checked. Raises BadData; names file, model and key."""
    tables: dict[str, Values] = {}
    for name, table in read_table(path).items():
        if not isinstance(table, dict):
            raise BadData(str(path), f"{name}: expected a table named after a model")
        tables[name] = decoded(path, table, PER_MODEL, f'"{name}".')
    return tables
