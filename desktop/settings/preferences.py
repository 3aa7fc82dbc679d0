# SPDX-License-Identifier: Apache-2.0
"""The user's settings while the program runs. Must not know Qt; the bridge tells the window."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self, TypeVar, cast

from desktop.core.errors import BadData, KnownError
from desktop.settings.file import keep_aside, load, not_replaced, save
from desktop.settings.setting import Setting
from desktop.settings.subscribers import Subscribers

T = TypeVar("T")
Callback = Callable[[Setting[Any]], None]


class Preferences:
    """All settings of one user; safe from any thread.

    Attributes:
        problem: why the file could not be used at the start; the defaults hold then.
    """

    def __init__(self, path: Path, values: dict[str, Any], problem: KnownError | None) -> None:
        self.problem = problem
        self._path = path
        self._values = values
        self._subscribers = Subscribers[Setting[Any]]()
        self._lock = threading.Lock()
        self._is_file_in_the_way = False

    @classmethod
    def open(cls, path: Path) -> Self:
        """Read the file. Never raises for what is in it.

        A broken file is kept beside it as ``settings.toml.broken-<Unix milliseconds>``, the
        defaults take over, and :attr:`problem` says so.
        """
        try:
            return cls(path, load(path), None)
        except BadData as error:
            preferences = cls(path, {}, error)
            preferences._is_file_in_the_way = not keep_aside(path, error)
            return preferences

    def get(self, setting: Setting[T]) -> T:
        """The current value: the user's, or the default."""
        with self._lock:
            return cast("T", self._values.get(setting.key, setting.default))

    def set(self, setting: Setting[T], value: T) -> None:
        """Change a value, save it, then tell the subscribers, on this thread.

        On an error nothing changes. A default is not written, so that it may improve later.

        Raises:
            ValueError: outside the setting's limits; a bug of the caller.
            NoSpace, FolderNotWritable: it cannot be saved.
        """
        value = setting.kind.decode(setting.kind.encode(value))
        with self._lock:
            if self._values.get(setting.key, setting.default) == value:
                return
            if self._is_file_in_the_way:
                raise not_replaced(self._path)
            values = self._values | {setting.key: value}
            if value == setting.default:
                del values[setting.key]
            save(self._path, values)
            self._values = values
        self._subscribers.tell(setting)

    def subscribe(self, callback: Callback) -> Callable[[], None]:
        """Have ``callback(setting)`` called after each change, on the thread that changes.

        Returns:
            A function that ends the subscription.
        """
        return self._subscribers.add(callback)
