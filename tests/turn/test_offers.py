# SPDX-License-Identifier: Apache-2.0
"""Catalogue and files of a real desk, put side by side."""

from pathlib import Path

import pytest

from desktop.catalog.shape import FileTable
from desktop.core.declared import encode_json, replace
from desktop.engine.cores import physical_cores
from desktop.engine.hardware import memory_bytes
from desktop.paths import Paths
from desktop.settings import spec
from desktop.turn.cards import TIMES
from desktop.turn.desk import Desk
from desktop.turn.machine import Measured
from desktop.turn.offers import Installed, Offer, take_stock
from desktop.turn.removing import Way
from tests.helpers.models import write_kind, write_llama


@pytest.fixture(autouse=True)
def known_machine(paths: Paths) -> None:
    """Its speed, so that no test has to measure it."""
    total, _ = memory_bytes()
    measured = Measured(
        bandwidth_bytes_per_s=2e10, memory_bytes=total, cores=physical_cores(), times=TIMES
    )
    paths.bandwidth.write_bytes(encode_json(measured))


def offer(desk: Desk, model_id: str = "") -> Offer:
    """One with several quantizations to fetch."""
    found = [o for o in take_stock(desk).offers if len(o.builds) > 2 and o.builds[0].files]
    return next((o for o in found if o.id == model_id), found[0])


def put(desk: Desk, stem: str) -> Path:
    return write_llama(desk.paths.models / f"{stem}.gguf")


def stem(of: Offer, number: int) -> str:
    return of.builds[number].files[0].file.removesuffix(".gguf")


def installed(desk: Desk, stem: str) -> Installed:
    return next(each for each in take_stock(desk).installed if each.model.path.stem == stem)


def test_every_quantization_is_there_and_one_is_recommended(desk: Desk) -> None:
    found = offer(desk)
    table = desk.catalog.model(found.id)
    assert table is not None
    assert [b.quantization for b in found.builds] == [b.quantization for b in table.build]
    assert [b.is_recommended for b in found.builds].count(True) == 1
    assert found.builds[found.first_shown()].is_recommended
    assert not found.is_installed
    assert all(build.fit.memory_bytes > 0 for build in found.builds)


def test_an_installed_one_is_shown_first(desk: Desk) -> None:
    before = offer(desk)
    other = next(i for i, build in enumerate(before.builds) if not build.is_recommended)
    put(desk, stem(before, other))
    now = offer(desk, before.id)
    assert (now.is_installed, now.first_shown()) == (True, other)
    own = now.builds[other].installed
    assert own is not None
    assert own == installed(desk, stem(before, other))
    assert (own.title, own.quantization) == (before.name, before.builds[other].quantization)
    assert own.fit == now.builds[other].fit


def test_the_recommendation_stays_whatever_is_installed(desk: Desk) -> None:
    before = offer(desk)
    for number in range(len(before.builds)):
        put(desk, stem(before, number))
    now = offer(desk, before.id)
    assert all(build.installed is not None for build in now.builds)
    assert [b.is_recommended for b in now.builds].count(True) == 1


def test_a_damaged_file_of_the_catalogue_is_there_to_be_removed(desk: Desk) -> None:
    found = offer(desk)
    path = put(desk, stem(found, 0))
    path.write_bytes(path.read_bytes()[:200])
    own = offer(desk, found.id).builds[0].installed
    assert own is not None
    assert own.model.problem
    assert own.fit is None
    assert own.removal.way is Way.DELETE


def test_files_that_no_catalogue_knows_stand_beside_it(desk: Desk, tmp_path: Path) -> None:
    mine = write_llama(tmp_path / "mine.gguf")
    desk.preferences.set(spec.MODEL_FILES, (mine, tmp_path / "gone.gguf"))
    own = installed(desk, "mine")
    assert (own.title, own.quantization, own.removal.way) == (
        "Random bytes",
        "F32",
        Way.FORGET_FILE,
    )
    assert own.fit is not None
    gone = installed(desk, "gone")
    assert (gone.model.problem, gone.fit) == ("it is not there", None)
    assert gone.removal.way is Way.FORGET_FILE
    assert installed(desk, "carrel-guide-q8_0").removal.way is Way.KEEP


def test_what_serves_a_model_stands_with_it_not_beside_it(desk: Desk) -> None:
    folder = desk.paths.models / "maker--seeing"
    folder.mkdir()
    write_llama(folder / "seeing.gguf")
    write_kind(folder / "mmproj-f16.gguf", "mmproj")
    write_kind(desk.paths.models / "alone-lora.gguf", "adapter")
    stems = {each.model.path.stem for each in take_stock(desk).installed}
    assert {"seeing", "alone-lora"} <= stems
    assert "mmproj-f16" not in stems


def test_companions_of_the_catalogue_are_fetched_after_the_model(desk: Desk) -> None:
    model = next(each for each in desk.catalog.models if each.build and each.build[0].repo)
    build = model.build[0]
    more = (FileTable(name="mmproj-F16.gguf", size_bytes=7, sha256="a" * 64),)
    changed = replace(model, build=(replace(build, companion=more), *model.build[1:]))
    models = tuple(changed if each is model else each for each in desk.catalog.models)
    object.__setattr__(desk.catalog, "models", models)
    found = next(each for each in take_stock(desk).offers if each.id == model.id)
    files = found.builds[0].files
    assert [each.file for each in files] == [*(f.name for f in build.file), "mmproj-F16.gguf"]
    assert (files[-1].size_bytes, files[-1].sha256) == (7, "a" * 64)
