# SPDX-License-Identifier: Apache-2.0
"""Packing real files from a real models folder."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.core.bundle import MANIFEST, UNFINISHED
from desktop.core.bundle_errors import FolderInTheWay, NoRoomForModels, NotCopied, NothingToPack
from desktop.core.errors import KnownError
from desktop.fetch.names import origin_path
from desktop.library.splits import part_of
from desktop.turn import bundling
from desktop.turn.bundle_check import read_manifest
from desktop.turn.bundling import make_bundle
from desktop.turn.packing import choose
from tests.helpers.bundles import FILE, PROJECTOR, REPO, Machine, furnish, machine, put
from tests.helpers.fetching import files_below


def nothing(_count: int) -> None:
    """Nobody watches."""


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Machine]:
    home = tmp_path / "source"
    with machine(home) as first:
        furnish(first.paths)
    with machine(home) as found:  # a desk that has read the catalogue
        yield found


def test_a_bundle_holds_model_companions_catalogues_and_manifest(
    here: Machine, tmp_path: Path
) -> None:
    told: list[int] = []
    packed = make_bundle(here.desk, ["law"], tmp_path / "usb", told.append)
    manifest = read_manifest(tmp_path / "usb")
    assert manifest == packed.manifest
    assert packed.left_out == ()
    assert sorted(file.file for file in manifest.files) == ["chat_template.jinja", FILE, PROJECTOR]
    for file in manifest.files:
        data = (tmp_path / "usb" / "models" / "house--house-GGUF" / file.file).read_bytes()
        assert (len(data), hashlib.sha256(data).hexdigest()) == (file.size_bytes, file.sha256)
    assert [each.owner for each in manifest.catalogues] == ["built in", "user"]
    assert sum(told) == manifest.size_bytes
    below = files_below(tmp_path / "usb")
    assert {"catalogues/1.toml", "catalogues/1.toml.minisig", "catalogues/2.toml"} <= set(below)
    assert UNFINISHED not in below


def test_other_domains_and_strangers_stay(here: Machine, tmp_path: Path) -> None:
    put(here.paths, "maker/other-GGUF", "other-q8_0.gguf")
    (files,) = choose(here.desk, ["law"]).models
    assert files[0].path.name == FILE
    assert len(choose(here.desk, None).models) == 2
    with pytest.raises(NothingToPack, match="no model to pack for finance"):
        make_bundle(here.desk, ["finance"], tmp_path / "usb", nothing)
    assert not (tmp_path / "usb").exists()
    with pytest.raises(KnownError, match="no domain cooking"):
        make_bundle(here.desk, ["cooking"], tmp_path / "usb", nothing)


def test_damaged_and_unverified_files_are_left_out(here: Machine, tmp_path: Path) -> None:
    path = here.paths.models / "house--house-GGUF" / FILE
    path.write_bytes(path.read_bytes()[:-1] + b"\x7f")
    with pytest.raises(NothingToPack, match="is damaged"):
        make_bundle(here.desk, ["law"], tmp_path / "usb", nothing)
    assert files_below(tmp_path / "usb") == []
    put(here.paths, REPO, FILE, is_verified=False)
    with pytest.raises(NothingToPack, match="nobody published the hash"):
        make_bundle(here.desk, ["law"], tmp_path / "usb", nothing)
    path.write_bytes(path.read_bytes()[:-1] + b"\x7e")
    origin_path(path).unlink()  # now it only shares its name with the catalogue's
    with pytest.raises(NothingToPack, match="not a file whose hash somebody published"):
        make_bundle(here.desk, ["law"], tmp_path / "usb", nothing)


def test_a_file_without_a_record_is_packed_if_the_catalogue_knows_its_hash(
    here: Machine, tmp_path: Path
) -> None:
    path = here.paths.models / "house--house-GGUF" / FILE
    origin_path(path).unlink()
    path.rename(here.paths.models / FILE)  # put there by hand
    packed = make_bundle(here.desk, ["law"], tmp_path / "usb", nothing)
    assert [(file.repo, file.file) for file in packed.manifest.files] == [(REPO, FILE)]


def test_folders_that_are_in_use(here: Machine, tmp_path: Path) -> None:
    full = tmp_path / "full"
    full.mkdir()
    (full / "letter.txt").write_text("dear")
    with pytest.raises(FolderInTheWay, match="is not empty"):
        make_bundle(here.desk, ["law"], full, nothing)
    with pytest.raises(FolderInTheWay, match="is no folder"):
        make_bundle(here.desk, ["law"], full / "letter.txt", nothing)
    assert files_below(full) == ["letter.txt"]


def test_an_unfinished_one_is_made_again(here: Machine, tmp_path: Path) -> None:
    usb = tmp_path / "usb"
    (usb / "models" / "house--house-GGUF").mkdir(parents=True)
    (usb / "models" / "house--house-GGUF" / FILE).write_bytes(b"half")
    (usb / UNFINISHED).touch()
    make_bundle(here.desk, ["law"], usb, nothing)
    assert read_manifest(usb).files


def test_a_full_disk_is_told_before_and_in_the_middle(
    here: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundling, "SPARE_BYTES", 1 << 60)
    with pytest.raises(NoRoomForModels, match="are free"):
        make_bundle(here.desk, ["law"], tmp_path / "usb", nothing)
    monkeypatch.undo()

    def break_down(_count: int) -> None:
        raise OSError(28, "No space left on device", "file")

    with pytest.raises(NotCopied, match="the disk is full"):
        make_bundle(here.desk, ["law"], tmp_path / "usb", break_down)
    assert files_below(tmp_path / "usb") == []
    assert not (tmp_path / "usb" / MANIFEST).exists()


def test_all_parts_of_a_split_model_go_or_none(here: Machine) -> None:
    path = here.paths.models / "house--house-GGUF" / FILE
    part = part_of(path.with_name("house-00001-of-00002.gguf"))
    assert part is not None
    path.rename(part.path)
    choice = choose(here.desk, None)
    assert "parts, number 2 has a problem" in choice.reasons()
