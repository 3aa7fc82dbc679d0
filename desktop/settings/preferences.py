# SPDX-License-Identifier: Apache-2.0
"""The user's settings while the program runs, as strict as the policy of the organisation demands.

Must not know Qt; the bridge tells the window.
"""

import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Self, TypeVar, cast

from desktop.core.errors import BadData, KnownError
from desktop.core.policy_errors import PolicyForbids
from desktop.policy.current import now
from desktop.settings.file import keep_aside, load, not_replaced, save
from desktop.settings.kinds import Place
from desktop.settings.setting import Setting
from desktop.settings.spec import SETTINGS
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
        """The value that holds: the user's, or the default, made as strict as is demanded."""
        wanted, policy = self._wanted(setting), now()
        if policy.is_empty:
            return wanted
        from desktop.settings import governed  # noqa: PLC0415  # most machines have no policy

        return governed.held(policy, setting, wanted)

    def managed_by(self, setting: Setting[Any]) -> str:
        """Name of the policy's key that demands something of a setting; empty: none does."""
        from desktop.settings import governed  # noqa: PLC0415

        return governed.managed_by(now(), setting)

    def is_locked(self, setting: Setting[Any]) -> bool:
        """Whether the policy leaves a user no choice at all."""
        from desktop.settings import governed  # noqa: PLC0415

        return governed.is_locked(now(), setting)

    def set(self, setting: Setting[T], value: T) -> None:
        """Change a value, save it, then tell the subscribers, on this thread.

        On an error nothing changes. A default is not written, so that it may improve later.

        Raises:
            ValueError: outside the setting's limits; a bug of the caller.
            PolicyForbids: the organisation demands something stricter.
            NoSpace, FolderNotWritable: it cannot be saved.
        """
        value = setting.kind.decode(setting.kind.encode(value))
        value = self._allowed(setting, value)
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

    def check(self, setting: Setting[T], value: T) -> None:
        """Raise what :meth:`set` would raise before it writes.

        Raises:
            ValueError, PolicyForbids, FolderNotWritable: as there.
        """
        self._allowed(setting, setting.kind.decode(setting.kind.encode(value)))
        if self._is_file_in_the_way:
            raise not_replaced(self._path)

    def as_if(self, values: Mapping[str, Any]) -> "Preferences":
        """What would hold with other values, by key. It has no subscribers and is not to be set."""
        with self._lock:
            return Preferences(self._path, self._values | dict(values), self.problem)

    def follow(self, place: Place) -> None:
        """Name the new places of files and folders, in one saving; then tell the subscribers.

        What the user wants is changed, whatever the policy makes of it.

        Raises:
            NoSpace, FolderNotWritable: it cannot be saved; nothing has changed.
        """
        with self._lock:
            wanted = [each for each in SETTINGS if each.key in self._values]
            moved = {each.key: each.kind.moved(self._values[each.key], place) for each in wanted}
            changed = [each for each in wanted if moved[each.key] != self._values[each.key]]
            if not changed:
                return
            if self._is_file_in_the_way:
                raise not_replaced(self._path)
            save(self._path, moved)
            self._values = moved
        for setting in changed:
            self._subscribers.tell(setting)

    def tell_of_policy(self) -> None:
        """The policy changed: tell the subscribers of every setting that it governs."""
        from desktop.settings import governed  # noqa: PLC0415

        for setting in SETTINGS:
            if setting.key in governed.GOVERNED:
                self._subscribers.tell(setting)

    def subscribe(self, callback: Callback) -> Callable[[], None]:
        """Have ``callback(setting)`` called after each change, on the thread that changes.

        Returns:
            A function that ends the subscription.
        """
        return self._subscribers.add(callback)

    def _allowed(self, setting: Setting[T], value: T) -> T:
        """What of a value is the user's own. Raises PolicyForbids if they may not want it."""
        from desktop.settings import governed  # noqa: PLC0415

        policy = now()
        if governed.is_refused(policy, setting, value):
            key = governed.managed_by(policy, setting)
            raise PolicyForbids(f"{setting.label or setting.key} cannot be set to this.", key)
        return governed.own(policy, setting, value)

    def _wanted(self, setting: Setting[T]) -> T:
        with self._lock:
            return cast("T", self._values.get(setting.key, setting.default))
