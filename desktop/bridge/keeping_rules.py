# SPDX-License-Identifier: Apache-2.0
"""What holds for all chats, spoken to as to settings; what would erase chats is doubted first."""

from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.bridge.keeping import KeepingLink
from desktop.bridge.preferences import SettingsLink
from desktop.bridge.shelf import Shelf
from desktop.core.declared import replace
from desktop.core.keeping import Keeping
from desktop.policy import keep_keys
from desktop.policy.current import now
from desktop.policy.key import Key
from desktop.settings.keeping import HOLD, KEEP_DAYS, KEEPING_SETTINGS, SAVES, TRASH_DAYS
from desktop.settings.setting import Setting

T = TypeVar("T")
_GOVERNING: dict[str, tuple[Key[Any], ...]] = {
    KEEP_DAYS.key: (keep_keys.KEEP_DAYS,),
    TRASH_DAYS.key: (keep_keys.TRASH_DAYS,),
    SAVES.key: (keep_keys.TEMPORARY_ONLY, keep_keys.LEGAL_HOLD),
    HOLD.key: (keep_keys.LEGAL_HOLD,),
}
"""Keys of the policy by the setting's key; a switch of which one is demanded leaves no choice."""


class KeepingRules(SettingsLink):
    """Values are those of the shelf. Qt thread only."""

    doubted = Signal(int, object, object)
    """So many chats would be erased: call the first to go on, or the second to leave it."""

    def __init__(self, link: KeepingLink, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link, self._shelf = link, shelf
        shelf.changed.connect(self._tell)

    def get(self, setting: Setting[T]) -> T:
        """See SettingsLink."""
        return _values(self._shelf.keeping)[setting.key]  # type: ignore[no-any-return]

    def set(self, setting: Setting[T], value: T) -> None:
        """Store it; if that erases chats, :attr:`doubted` comes first."""

        def change(rules: Keeping) -> Keeping:
            # What was set, not what is shown: the policy tightens that for as long as it is there.
            return _with(rules, setting, value)

        def go_on() -> None:
            self._link.set_all(change)

        def judge(count: int) -> None:
            if count:
                self.doubted.emit(count, go_on, self._tell)
            else:
                go_on()

        self._link.count_all(change, judge)

    def is_managed(self, setting: Setting[Any]) -> bool:
        """See SettingsLink."""
        policy = now()
        return any(policy.demands(key) for key in _GOVERNING[setting.key])

    def is_locked(self, setting: Setting[Any]) -> bool:
        """See SettingsLink. Fewer days may be chosen, and the trash be emptied at once."""
        if setting.key in (KEEP_DAYS.key, TRASH_DAYS.key):
            return setting.key == KEEP_DAYS.key and now().get(keep_keys.KEEP_DAYS) == 1
        return self.is_managed(setting)

    def _tell(self) -> None:
        for setting in KEEPING_SETTINGS:
            self.changed.emit(setting)


def _values(rules: Keeping) -> dict[str, Any]:
    return {
        KEEP_DAYS.key: rules.keep_days,
        TRASH_DAYS.key: rules.trash_days,
        SAVES.key: "yes" if rules.saves else "no",
        HOLD.key: "on" if rules.is_held else "off",
    }


def _with(rules: Keeping, setting: Setting[Any], value: Any) -> Keeping:
    match setting.key:
        case KEEP_DAYS.key:
            return replace(rules, keep_days=value)
        case TRASH_DAYS.key:
            return replace(rules, trash_days=value)
        case SAVES.key:
            return replace(rules, saves=value == "yes")
        case _:
            return replace(rules, is_held=value == "on")
