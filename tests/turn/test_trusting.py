# SPDX-License-Identifier: Apache-2.0
"""Unverified, confirmed, known: real files and hashes."""

from pathlib import Path

import pytest

from desktop.core.declared import replace
from desktop.core.records import ModelFile
from desktop.fetch.names import origin_path
from desktop.fetch.state import Origin, write_origin
from desktop.settings import spec
from desktop.turn.desk import Desk
from desktop.turn.offers import take_stock
from desktop.turn.trusting import Trust, Trusts, confirm
from desktop.turn.verifying import FileCheck, verify
from tests.helpers.models import write_llama
from tests.turn.test_removing import listed


def trust(desk: Desk, model_id: str) -> Trust:
    return Trusts(desk).of(listed(desk, model_id))


def checked(desk: Desk, model: ModelFile) -> tuple[FileCheck, ...]:
    return verify(desk, model, lambda _fraction: None)


@pytest.fixture
def mine(desk: Desk, tmp_path: Path) -> Path:
    path = write_llama(tmp_path / "mine.gguf")
    desk.preferences.set(spec.MODEL_FILES, (path,))
    return path


def test_a_file_from_elsewhere_is_unverified_until_it_is_confirmed(desk: Desk, mine: Path) -> None:
    assert trust(desk, "mine") is Trust.UNVERIFIED
    found = checked(desk, listed(desk, "mine"))
    assert trust(desk, "mine") is Trust.UNVERIFIED, "a hash alone says nothing"
    confirm(desk.paths, found)
    assert trust(desk, "mine") is Trust.CONFIRMED
    stock = take_stock(desk)
    (shown,) = [each for each in stock.installed if each.model.path == mine]
    assert shown.trust is Trust.CONFIRMED


def test_the_confirmation_is_of_the_content_and_not_of_the_place(
    desk: Desk, mine: Path, tmp_path: Path
) -> None:
    confirm(desk.paths, checked(desk, listed(desk, "mine")))
    moved = mine.rename(tmp_path / "other.gguf")
    desk.preferences.set(spec.MODEL_FILES, (moved,))
    assert trust(desk, "other") is Trust.UNVERIFIED, "nobody has hashed it there"
    checked(desk, listed(desk, "other"))
    assert trust(desk, "other") is Trust.CONFIRMED
    data = bytearray(moved.read_bytes())
    data[-1] ^= 1
    moved.write_bytes(data)
    assert trust(desk, "other") is Trust.UNVERIFIED
    checked(desk, listed(desk, "other"))
    assert trust(desk, "other") is Trust.UNVERIFIED


def test_a_download_against_a_published_hash_is_known(desk: Desk) -> None:
    path = desk.paths.models / "maker--tiny" / "tiny.gguf"
    path.parent.mkdir()
    write_llama(path)
    origin = Origin(
        v=1,
        endpoint="https://hub.example",
        repo="maker/tiny",
        file="tiny.gguf",
        revision="main",
        size_bytes=path.stat().st_size,
        sha256="a" * 64,
        is_verified=True,
    )
    write_origin(origin_path(path), origin)
    assert trust(desk, "tiny") is Trust.KNOWN
    write_origin(origin_path(path), replace(origin, is_verified=False))
    assert trust(desk, "tiny") is Trust.UNVERIFIED, "only what arrived is known"


def test_what_comes_with_carrel_is_known(desk: Desk) -> None:
    guide = next(model for model in desk.models() if model.is_builtin)
    assert Trusts(desk).of(guide) is Trust.KNOWN
