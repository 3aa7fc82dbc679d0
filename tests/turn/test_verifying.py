# SPDX-License-Identifier: Apache-2.0
"""Hashing real files again, against records of downloads and a real catalogue."""

import hashlib
from pathlib import Path

import pytest

from desktop.core.errors import BadModelFile
from desktop.core.records import ModelFile
from desktop.fetch.names import origin_path
from desktop.fetch.state import Origin, write_origin
from desktop.library.shelf import model_at
from desktop.paths import Paths
from desktop.turn.desk import Desk
from desktop.turn.verifying import Cancelled, Result, overall, verify
from tests.helpers.models import write_llama

CATALOGUE = """
[[source]]
id = "house"
title = "The house."

[[model]]
id = "house-model"
name = "House model"
licence = "Apache-2.0"
good_at = ["tests"]
bad_at = ["everything else"]
sources = {{ facts = ["house"], licence = ["house"], judgement = ["house"] }}

[[model.build]]
quantization = "Q4_K_M"
repo = "house/house-GGUF"
revision = "{commit}"
file = [{{ name = "house.gguf", size_bytes = {size}, sha256 = "{sha256}" }}]
pinned_by = ["house"]
"""


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def record(path: Path, digest: str, repo: str = "maker/tiny-GGUF") -> None:
    write_origin(
        origin_path(path),
        Origin(
            v=1,
            endpoint="https://hub.example",
            repo=repo,
            file=path.name,
            revision="main",
            size_bytes=path.stat().st_size,
            sha256=digest,
            is_verified=True,
        ),
    )


def result(desk: Desk, model: ModelFile) -> Result:
    return overall(verify(desk, model, lambda _fraction: None))


def change_a_byte(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)


def test_three_outcomes_by_the_record(desk: Desk) -> None:
    path = write_llama(desk.paths.models / "tiny.gguf")
    assert result(desk, model_at(path)) is Result.UNKNOWN
    record(path, sha256(path))
    (check,) = verify(desk, model_at(path), lambda _fraction: None)
    assert (check.result, check.known_from, check.sha256) == (
        Result.MATCHES,
        "download",
        sha256(path),
    )
    change_a_byte(path)
    assert result(desk, model_at(path)) is Result.DIFFERS


@pytest.fixture
def house(paths: Paths) -> Path:
    """A model that the user's own catalogue pins."""
    path = write_llama(paths.models / "house.gguf")
    text = CATALOGUE.format(commit="a" * 40, size=path.stat().st_size, sha256=sha256(path))
    paths.user_catalogue.write_text(text)
    return path


def test_the_catalogue_knows_hashes_too(house: Path, desk: Desk) -> None:
    (check,) = verify(desk, model_at(house), lambda _fraction: None)
    assert (check.result, check.known_from) == (Result.MATCHES, "catalogue")
    record(house, sha256(house), repo="house/house-GGUF")
    change_a_byte(house)
    assert result(desk, model_at(house)) is Result.DIFFERS


def test_a_file_that_shares_no_more_than_a_name_is_not_called_damaged(
    house: Path, desk: Desk
) -> None:
    change_a_byte(house)  # as another publisher's would be, with no record of where it came from
    assert result(desk, model_at(house)) is Result.UNKNOWN


def test_a_file_from_elsewhere_is_held_against_its_own_record(house: Path, desk: Desk) -> None:
    change_a_byte(house)
    record(house, sha256(house), repo="another/house-GGUF")
    assert result(desk, model_at(house)) is Result.MATCHES
    record(house, sha256(house), repo="house/house-GGUF")
    assert result(desk, model_at(house)) is Result.DIFFERS


def test_one_bad_part_decides(desk: Desk) -> None:
    parts = [write_llama(desk.paths.models / f"big-0000{n}-of-00002.gguf", seed=n) for n in (1, 2)]
    model = model_at(parts[0])
    record(parts[0], sha256(parts[0]))
    assert result(desk, model) is Result.UNKNOWN
    record(parts[1], sha256(parts[1]))
    assert result(desk, model) is Result.MATCHES
    change_a_byte(parts[1])
    assert result(desk, model) is Result.DIFFERS
    origin_path(parts[0]).unlink()
    assert result(desk, model) is Result.DIFFERS


def test_progress_grows_to_one_and_the_check_can_end(desk: Desk) -> None:
    path = write_llama(desk.paths.models / "tiny.gguf")
    told: list[float] = []
    verify(desk, model_at(path), told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    with pytest.raises(Cancelled):
        verify(desk, model_at(path), told.append, lambda: False)


def test_a_missing_file_is_an_error(desk: Desk) -> None:
    model = model_at(write_llama(desk.paths.models / "tiny.gguf"))
    model.path.unlink()
    with pytest.raises(BadModelFile, match=r"tiny\.gguf"):
        verify(desk, model, lambda _fraction: None)
