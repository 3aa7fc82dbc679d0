# SPDX-License-Identifier: Apache-2.0
"""Several catalogues together."""

from pathlib import Path

import pytest

from desktop.catalog.load import Owner, load_catalogues
from tests.catalog.test_load import SMALL


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "models.toml"


FURTHER = """
[[recommend]]
domain = "law"
models = ["house-8b"]

[[model]]
id = "house-8b"
name = "House 8B"
architecture = "llama"
parameters = 8_000_000_000
licence = "Apache-2.0"
good_at = ["our letters"]
bad_at = ["all else"]
sources = { facts = ["card"], licence = ["card"], judgement = ["card"] }

[[model.build]]
quantization = "Q4_K_M"
repo = "house/House-8B-GGUF"
file = [{ name = "house-8b.gguf" }]
"""


def further(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_further_catalogues_add_and_recommend(path: Path, tmp_path: Path) -> None:
    path.write_text(SMALL, "utf-8")
    house = further(tmp_path, "house.toml", FURTHER)
    catalogue = load_catalogues(path, (house,), ())
    assert [model.id for model in catalogue.models] == ["law-4b", "house-8b"]
    assert catalogue.domains[0].model_ids == ("house-8b", "law-4b-q4_k_m")
    assert catalogue.origin_by_model["house-8b"].owner is Owner.ORGANISATION
    assert catalogue.origin_by_model["law-4b"].owner is Owner.BUILT_IN
    assert [origin.problem for origin in catalogue.origins] == ["", ""]


def test_a_known_id_is_replaced_in_its_place_and_the_user_comes_last(
    path: Path, tmp_path: Path
) -> None:
    path.write_text(SMALL, "utf-8")
    model = SMALL[SMALL.index("[[model]]") :]
    house = further(tmp_path, "house.toml", FURTHER + model.replace("Law 4B", "House Law"))
    mine = further(tmp_path, "mine.toml", model.replace("Law 4B", "My Law"))
    catalogue = load_catalogues(path, (house,), (mine,))
    assert [model.name for model in catalogue.models] == ["My Law", "House 8B"]
    assert catalogue.origin_by_model["law-4b"].owner is Owner.USER


def test_a_revocation_cannot_be_taken_back(path: Path, tmp_path: Path) -> None:
    path.write_text(SMALL, "utf-8")
    model = SMALL[SMALL.index("[[model]]") :]
    revoked = model.replace('name = "Law 4B"', 'name = "Law 4B"\nrevoked = "It leaks."', 1)
    house = further(tmp_path, "house.toml", revoked)
    mine = further(tmp_path, "mine.toml", model.replace("Law 4B", "My Law"))
    catalogue = load_catalogues(path, (house,), (mine,))
    assert (catalogue.models[0].name, catalogue.models[0].revoked) == ("My Law", "It leaks.")
    assert catalogue.domains[0].model_ids == ()


@pytest.mark.parametrize(
    ("text", "clue"),
    [
        ("colour = 3", "unknown field"),
        (FURTHER.replace('domain = "law"', 'domain = "cooking"'), 'with the id "cooking"'),
        (FURTHER.replace('models = ["house-8b"]', 'models = ["other"]'), 'with the id "other"'),
        (FURTHER.replace('licence = "Apache-2.0"', 'licence = "Mine"'), 'with the id "Mine"'),
        (None, "No such file"),
    ],
)
def test_a_bad_further_catalogue_is_left_out_and_says_so(
    path: Path, tmp_path: Path, text: str | None, clue: str
) -> None:
    path.write_text(SMALL, "utf-8")
    house = tmp_path / "house.toml"
    if text is not None:
        house.write_text(text, "utf-8")
    catalogue = load_catalogues(path, (house,), ())
    assert [model.id for model in catalogue.models] == ["law-4b"]
    assert clue in catalogue.origins[1].problem
