# SPDX-License-Identifier: Apache-2.0
"""Links and settings lead to the new places of what was moved, and to the old ones of the rest."""

from pathlib import Path

import pytest

from desktop.core.ids import ModelId
from desktop.paths import Paths
from desktop.settings import spec
from desktop.settings.backups import BACKUP_FOLDER
from desktop.settings.loading import DRAFT_MODEL
from desktop.settings.per_model import ModelPreferences
from desktop.settings.preferences import Preferences
from desktop.turn.new_places import follow, new_goal, new_place
from tests.helpers.policy import Place


@pytest.mark.parametrize(
    ("path", "moved"),
    [
        ("/old/models/deep/a.gguf", "/new/models/deep/a.gguf"),
        ("/old/models", "/new/models"),
        ("/old/carrel.db", "/new/carrel.db"),
        ("/old/mine/a.gguf", "/old/mine/a.gguf"),
        ("/old", "/old"),
        ("/older/models/a.gguf", "/older/models/a.gguf"),
    ],
)
def test_what_is_moved_has_a_new_place(path: str, moved: str) -> None:
    assert new_place(Path(path), Path("/old"), Path("/new")) == Path(moved)


@pytest.mark.parametrize(
    ("said", "goal"),
    [
        ("deep/a.gguf", "deep/a.gguf"),
        ("../backups", "../backups"),
        ("{tmp}/old/models/deep/a.gguf", "deep/a.gguf"),
        ("../../disk/big.gguf", "{tmp}/disk/big.gguf"),
        ("{tmp}/disk/big.gguf", "{tmp}/disk/big.gguf"),
        ("../mine/big.gguf", "{tmp}/old/mine/big.gguf"),
    ],
)
def test_a_link_leads_where_it_led(said: str, goal: str, tmp_path: Path) -> None:
    link = tmp_path / "old" / "models" / "link"
    link.parent.mkdir(parents=True)
    link.symlink_to(said.replace("{tmp}", str(tmp_path)))
    found = new_goal(link, tmp_path / "old", tmp_path / "new")
    assert found == Path(goal.replace("{tmp}", str(tmp_path)))


def test_the_data_folder_may_be_reached_by_a_link(tmp_path: Path) -> None:
    (tmp_path / "real" / "models").mkdir(parents=True)
    (tmp_path / "old").symlink_to(tmp_path / "real")
    for number, start in enumerate(("old", "real")):
        link = tmp_path / "old" / "models" / str(number)
        link.symlink_to(tmp_path / start / "models" / "a.gguf")
        assert new_goal(link, tmp_path / "old", tmp_path / "new") == Path("a.gguf")


def test_settings_follow(paths: Paths, tmp_path: Path) -> None:
    preferences = Preferences.open(paths.settings)
    own = ModelPreferences.open(paths.model_settings)
    elsewhere = tmp_path / "disk" / "b.gguf"
    preferences.set(spec.MODEL_FILES, (paths.models / "a.gguf", elsewhere))
    own.set(ModelId("big"), DRAFT_MODEL, str(paths.models / "small.gguf"))
    own.set(ModelId("other"), DRAFT_MODEL, str(elsewhere))
    own.set(ModelId("none"), spec.CTX_TOKENS, 4096)
    new = tmp_path / "new"
    follow(preferences, own, paths.data, new)
    again, own = Preferences.open(paths.settings), ModelPreferences.open(paths.model_settings)
    assert again.get(spec.MODEL_FILES) == (new / "models" / "a.gguf", elsewhere)
    assert own.own(ModelId("big"))[DRAFT_MODEL.key] == str(new / "models" / "small.gguf")
    assert own.own(ModelId("other"))[DRAFT_MODEL.key] == str(elsewhere)
    assert own.own(ModelId("none")) == {spec.CTX_TOKENS.key: 4096}


def test_what_the_policy_hides_follows_too(paths: Paths, policy: Place, tmp_path: Path) -> None:
    preferences = Preferences.open(paths.settings)
    own = ModelPreferences.open(paths.model_settings)
    preferences.set(spec.CATALOGUE_FILES, (paths.catalogues / "mine.toml",))
    preferences.set(BACKUP_FOLDER, str(paths.data / "backups" / "mine"))
    policy.write(only_catalogue_models=True)
    assert preferences.get(spec.CATALOGUE_FILES) == ()
    told = list[str]()
    preferences.subscribe(lambda setting: told.append(setting.key))
    follow(preferences, own, paths.data, tmp_path / "new")
    policy.file.unlink()
    policy.start_again()
    there = Preferences.open(paths.settings)
    assert there.get(spec.CATALOGUE_FILES) == (tmp_path / "new" / "catalogues" / "mine.toml",)
    assert there.get(BACKUP_FOLDER) == str(tmp_path / "new" / "backups" / "mine")
    assert sorted(told) == [BACKUP_FOLDER.key, spec.CATALOGUE_FILES.key]
