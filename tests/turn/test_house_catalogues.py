# SPDX-License-Identifier: Apache-2.0
"""Catalogues that the policy names: missing, broken, unsigned, changed, sound."""

from pathlib import Path

import pytest

from desktop.paths import Paths
from desktop.settings.preferences import Preferences
from desktop.turn.desk import Desk
from tests.helpers.policy import Place
from tests.helpers.signing import new_key, sign

SOUND = '[[source]]\nid = "house"\ntitle = "The house."\n'


def problems(paths: Paths) -> tuple[str, ...]:
    desk = Desk(paths, Preferences.open(paths.settings), is_temporary=True)
    desk.close()
    return desk.house_problems


@pytest.fixture
def house(tmp_path: Path) -> Path:
    return tmp_path / "house.toml"


def test_missing_broken_and_sound(paths: Paths, policy: Place, house: Path) -> None:
    policy.write(catalogues=[str(house)])
    (missing,) = problems(paths)
    assert str(house) in missing
    assert "No such file" in missing
    house.write_text("nonsense = 1\n")
    (broken,) = problems(paths)
    assert "left out" in broken
    assert "nonsense" in broken
    house.write_text(SOUND)
    assert problems(paths) == ()


def test_signatures_where_keys_are_demanded(
    paths: Paths, policy: Place, house: Path, tmp_path: Path
) -> None:
    key = tmp_path / "house.key"
    new_key(key)
    house.write_text(SOUND)
    policy.write(catalogues=[str(house)])
    assert problems(paths) == ()
    public = (tmp_path / "house.key.pub").read_text().splitlines()[-1]
    policy.write(catalogues=[str(house)], catalogue_keys=[public])
    assert problems(paths) == (f"{house}: the organisation's catalogue is unsigned.",)
    sign(key, house)
    assert problems(paths) == ()
    house.write_text(SOUND + "# more\n")
    (changed,) = problems(paths)
    assert "changed after it was signed" in changed


def test_what_a_user_added_is_not_meant(paths: Paths, policy: Place, house: Path) -> None:
    policy.write(offline=True)
    paths.create()
    paths.settings.write_text(f'catalogue_files = ["{house}"]\n')
    assert problems(paths) == ()
