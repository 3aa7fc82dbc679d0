# SPDX-License-Identifier: Apache-2.0
"""Which settings the policy of the organisation governs, and what becomes of a user's value. Pure.

Users may be stricter than the policy, never less strict; so a value of theirs is taken as it is, or
made as strict as is demanded. The file of settings keeps what the user wants.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar, cast

from desktop.core.declared import Struct
from desktop.policy import keep_keys, share_keys, use_keys
from desktop.policy.key import Key
from desktop.policy.policy import Policy
from desktop.policy.rules import Most, Rule
from desktop.settings import spec
from desktop.settings.app_lock import LOCK_MINUTES, LOCK_ON_SUSPEND
from desktop.settings.engines import ENGINE_IDLE_MINUTES
from desktop.settings.kinds import OneOf, Whole
from desktop.settings.setting import Setting

T = TypeVar("T")
RESTRICTING: tuple[Key[Any], ...] = (
    use_keys.ALLOWED_MODELS,
    use_keys.FORBIDDEN_MODELS,
    use_keys.ALLOWED_LICENCES,
    use_keys.FORBIDDEN_LICENCES,
    use_keys.ONLY_CATALOGUE_MODELS,
    use_keys.ONLY_ORGANISATION_CATALOGUES,
)
"""Any of these makes it matter who wrote a catalogue: then none of a user's is read."""


class Governed(Struct, frozen=True, kw_only=True):
    """One setting: the key that governs it, and what holds of a value that a user wants."""

    key: Key[Any]
    held: Callable[[Policy, Any], Any]


def trusts_users_catalogues(policy: Policy) -> bool:
    """Whether catalogues that only the user vouches for are read."""
    return not any(policy.demands(key) for key in RESTRICTING)


def _switch(key: Key[bool]) -> Governed:
    return Governed(key=key, held=lambda policy, wanted: "on" if policy.get(key) else wanted)


def _stricter(key: Key[T]) -> Governed:
    rule: Rule[T] = key.rule
    return Governed(key=key, held=lambda policy, wanted: rule.both(policy.get(key), wanted))


def _hub(policy: Policy, wanted: str) -> str:
    key = keep_keys.ALLOWED_HUBS
    allowed = policy.get(key)
    if allowed is None or policy.allows(key, wanted):
        return wanted
    return allowed[0] if allowed else ""


def _minutes(policy: Policy, wanted: int) -> int:
    rule = cast("Most", keep_keys.LOCK_MINUTES.rule)
    return rule.limited(policy.get(keep_keys.LOCK_MINUTES), wanted)


def _idle(policy: Policy, wanted: int) -> int:
    rule = cast("Most", share_keys.ENGINE_IDLE_MINUTES.rule)
    return rule.limited(policy.get(share_keys.ENGINE_IDLE_MINUTES), wanted)


def _threads(policy: Policy, wanted: int) -> int:
    """Automatic stays so: the engine knows its limit (turn/requests.py)."""
    most = policy.get(share_keys.MAX_THREADS)
    return min(wanted, most) if most else wanted


def _folders(policy: Policy, wanted: tuple[Path, ...]) -> tuple[Path, ...]:
    return _with_given(policy.get(use_keys.MODEL_FOLDERS), wanted)


def _files(policy: Policy, wanted: tuple[Path, ...]) -> tuple[Path, ...]:
    kept = wanted if trusts_users_catalogues(policy) else ()
    return _with_given(policy.get(use_keys.CATALOGUES), kept)


def _with_given(given: tuple[str, ...], wanted: tuple[Path, ...]) -> tuple[Path, ...]:
    return tuple(dict.fromkeys((*map(Path, given), *wanted)))


def _keys(policy: Policy, wanted: tuple[Path, ...]) -> tuple[Path, ...]:
    return () if policy.get(use_keys.CATALOGUE_KEYS) is not None else wanted


def _addresses(policy: Policy, wanted: str) -> str:
    key = use_keys.ALLOWED_CATALOGUE_ADDRESSES
    words = wanted.split()
    allowed = [each for each in words if policy.allows(key, each)]
    return wanted if allowed == words else " ".join(allowed)


def _updates(policy: Policy, wanted: str) -> str:
    return wanted if policy.get(keep_keys.UPDATES) == "any" else ""


GOVERNED: dict[str, Governed] = {
    spec.OFFLINE.key: _switch(keep_keys.OFFLINE),
    spec.ISOLATION.key: _stricter(keep_keys.ISOLATION),
    spec.REVOKED_MODELS.key: _stricter(use_keys.REVOKED_MODELS),
    LOCK_ON_SUSPEND.key: _switch(keep_keys.LOCK_ON_SUSPEND),
    LOCK_MINUTES.key: Governed(key=keep_keys.LOCK_MINUTES, held=_minutes),
    ENGINE_IDLE_MINUTES.key: Governed(key=share_keys.ENGINE_IDLE_MINUTES, held=_idle),
    spec.THREADS.key: Governed(key=share_keys.MAX_THREADS, held=_threads),
    spec.HUB.key: Governed(key=keep_keys.ALLOWED_HUBS, held=_hub),
    spec.MODEL_FOLDERS.key: Governed(key=use_keys.MODEL_FOLDERS, held=_folders),
    spec.CATALOGUE_FILES.key: Governed(key=use_keys.CATALOGUES, held=_files),
    spec.CATALOGUE_KEYS.key: Governed(key=use_keys.CATALOGUE_KEYS, held=_keys),
    spec.CATALOGUE_URLS.key: Governed(key=use_keys.ALLOWED_CATALOGUE_ADDRESSES, held=_addresses),
    spec.UPDATE_ADDRESS.key: Governed(key=keep_keys.UPDATES, held=_updates),
}
"""By the setting's key."""
_ADDING = {spec.MODEL_FOLDERS.key, spec.CATALOGUE_FILES.key}
"""Lists to which the organisation adds: what it added is not the user's."""


def held(policy: Policy, setting: Setting[T], wanted: T) -> T:
    """What holds where a user wants this."""
    governed = GOVERNED.get(setting.key)
    return wanted if governed is None else cast("T", governed.held(policy, wanted))


def own(policy: Policy, setting: Setting[T], wanted: T) -> T:
    """What of a value is the user's own, to be kept in their file."""
    if setting.key not in _ADDING:
        return wanted
    given = set(held(policy, setting, cast("T", ())))  # type: ignore[call-overload]
    return cast("T", tuple(each for each in wanted if each not in given))  # type: ignore[attr-defined]


def is_refused(policy: Policy, setting: Setting[Any], wanted: Any) -> bool:
    """Whether a user may not want this: less would hold than they ask for."""
    found = held(policy, setting, wanted)
    if setting.key in _ADDING:
        return not set(own(policy, setting, wanted)) <= set(found)
    return bool(found != wanted)


def is_locked(policy: Policy, setting: Setting[Any]) -> bool:
    """Whether the policy leaves no choice."""
    if not managed_by(policy, setting):
        return False
    kind = setting.kind
    if isinstance(kind, OneOf):
        return sum(not is_refused(policy, setting, each) for each in kind.options) <= 1
    if isinstance(kind, Whole):
        choices = {kind.special, kind.low, kind.low + kind.step} - {None}
        return sum(not is_refused(policy, setting, each) for each in choices) <= 1
    if setting.key == spec.UPDATE_ADDRESS.key:
        return policy.get(keep_keys.UPDATES) != "any"
    allowed = policy.get(keep_keys.ALLOWED_HUBS) if setting.key == spec.HUB.key else None
    return allowed is not None and len(allowed) <= 1


def managed_by(policy: Policy, setting: Setting[Any]) -> str:
    """Name of the key that demands something of a setting; empty: the user is free."""
    governed = GOVERNED.get(setting.key)
    return governed.key.name if governed is not None and policy.demands(governed.key) else ""
