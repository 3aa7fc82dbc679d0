# SPDX-License-Identifier: Apache-2.0
"""What holds of a user's settings under a policy; what of it is kept; what the window shows."""

from pathlib import Path
from typing import Any

import pytest

from desktop.core.policy_errors import PolicyForbids
from desktop.paths import Paths
from desktop.settings import governed, spec
from desktop.settings.app_lock import LOCK_MINUTES
from desktop.settings.preferences import Preferences
from desktop.settings.setting import Setting
from tests.helpers.policy import Place


@pytest.fixture
def preferences(paths: Paths) -> Preferences:
    return Preferences.open(paths.settings)


def test_without_a_policy_nothing_is_managed(preferences: Preferences) -> None:
    for setting in spec.SETTINGS:
        assert preferences.get(setting) == setting.default
        assert not preferences.managed_by(setting)
        assert not preferences.is_locked(setting)


def test_users_may_be_stricter(preferences: Preferences, policy: Place) -> None:
    policy.write(lock_minutes=10, isolation="partial")
    assert preferences.get(LOCK_MINUTES) == 10
    preferences.set(LOCK_MINUTES, 5)
    preferences.set(spec.ISOLATION, "full")
    assert preferences.get(LOCK_MINUTES) == 5
    assert preferences.get(spec.ISOLATION) == "full"
    assert not preferences.is_locked(LOCK_MINUTES)


@pytest.mark.parametrize(
    ("values", "setting", "wanted", "name"),
    [
        ({"lock_minutes": 10}, LOCK_MINUTES, 0, "lock_minutes"),
        ({"lock_minutes": 10}, LOCK_MINUTES, 11, "lock_minutes"),
        ({"offline": True}, spec.OFFLINE, "off", "offline"),
        ({"isolation": "full"}, spec.ISOLATION, "partial", "isolation"),
        ({"allowed_hubs": ["https://a.b"]}, spec.HUB, "https://a.bc", "allowed_hubs"),
        ({"catalogue_keys": []}, spec.CATALOGUE_KEYS, (Path("/a.pub"),), "catalogue_keys"),
        (
            {"allowed_catalogue_addresses": ["https://a.b"]},
            spec.CATALOGUE_URLS,
            "https://a.b/x https://c.d/y",
            "allowed_catalogue_addresses",
        ),
    ],
)
def test_less_is_refused_and_nothing_changes(
    preferences: Preferences,
    policy: Place,
    paths: Paths,
    values: dict[str, object],
    setting: Setting[Any],
    wanted: Any,
    name: str,
) -> None:
    policy.write(**values)
    assert preferences.managed_by(setting) == name
    before = preferences.get(setting)
    with pytest.raises(PolicyForbids, match=r".") as caught:
        preferences.set(setting, wanted)
    assert caught.value.key == name
    assert preferences.get(setting) == before
    assert not paths.settings.exists()


def test_what_the_user_wanted_comes_back_with_the_freedom(
    preferences: Preferences, policy: Place
) -> None:
    preferences.set(LOCK_MINUTES, 60)
    policy.write(lock_minutes=10)
    assert preferences.get(LOCK_MINUTES) == 10
    policy.write(lock_minutes=0)
    assert preferences.get(LOCK_MINUTES) == 60


def test_what_the_organisation_adds_is_not_written_into_the_users_file(
    preferences: Preferences, policy: Place, paths: Paths
) -> None:
    policy.write(model_folders=["/srv/models"])
    folders = preferences.get(spec.MODEL_FOLDERS)
    preferences.set(spec.MODEL_FOLDERS, (*folders, Path("/srv/mine")))
    assert [str(each) for each in preferences.get(spec.MODEL_FOLDERS)] == [
        "/srv/models",
        "/srv/mine",
    ]
    assert "/srv/models" not in paths.settings.read_text()
    preferences.set(spec.MODEL_FOLDERS, ())
    assert [str(each) for each in preferences.get(spec.MODEL_FOLDERS)] == ["/srv/models"]


@pytest.mark.parametrize(
    ("values", "setting", "is_locked"),
    [
        ({"offline": True}, spec.OFFLINE, True),
        ({"isolation": "partial"}, spec.ISOLATION, False),
        ({"isolation": "full"}, spec.ISOLATION, True),
        ({"lock_minutes": 1}, LOCK_MINUTES, True),
        ({"allowed_hubs": ["https://a.b"]}, spec.HUB, True),
        ({"allowed_hubs": ["https://a.b", "https://c.d"]}, spec.HUB, False),
    ],
)
def test_where_there_is_no_choice(
    preferences: Preferences,
    policy: Place,
    values: dict[str, object],
    setting: Setting[Any],
    is_locked: bool,
) -> None:
    policy.write(**values)
    assert preferences.is_locked(setting) is is_locked


def test_subscribers_hear_of_the_policy(preferences: Preferences, policy: Place) -> None:
    heard: list[str] = []
    preferences.subscribe(lambda setting: heard.append(setting.key))
    policy.write(offline=True)
    preferences.tell_of_policy()
    assert set(heard) == set(governed.GOVERNED)
