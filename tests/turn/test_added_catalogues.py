# SPDX-License-Identifier: Apache-2.0
"""Catalogues that come with bundles; those from addresses are in test_catalogue_updates.py."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.fetch.names import origin_path, target_path
from desktop.fetch.state import read_origin
from desktop.paths import catalogue_file
from desktop.settings import spec
from desktop.turn.added_catalogues import Arrival, Judge
from desktop.turn.bundling import make_bundle
from desktop.turn.desk import Desk
from desktop.turn.unbundling import install_bundle
from tests.helpers.bundles import FILE, PROJECTOR, REPO, Machine, furnish, machine
from tests.helpers.signing import new_key, sign


def nothing(_count: int) -> None:
    """Nobody watches."""


@pytest.fixture
def there(tmp_path: Path) -> Iterator[Machine]:
    """A machine with nothing."""
    with machine(tmp_path / "other") as found:
        yield found


def place(there: Machine) -> Path:
    return target_path(there.paths.models, REPO, FILE)


def test_a_signed_catalogue_comes_along(tmp_path: Path, there: Machine) -> None:
    key = tmp_path / "house.key"
    new_key(key)
    home = tmp_path / "source"
    with machine(home) as first:
        furnish(first.paths)
        sign(key, first.paths.user_catalogue)
    with machine(home) as found:
        make_bundle(found.desk, ["law"], tmp_path / "usb", nothing)
    there.desk.preferences.set(spec.CATALOGUE_KEYS, (Path(f"{key}.pub"),))
    done = install_bundle(there.desk, tmp_path / "usb", nothing)
    assert [each.is_added for each in done.catalogues] == [False, True]
    assert done.catalogues[1].state.startswith("signed by house.key")
    assert [file.file for file in done.unverified] == ["chat_template.jinja", PROJECTOR]
    origin = read_origin(origin_path(place(there)))
    assert origin is not None
    assert origin.is_verified
    with_it = Desk(there.paths, there.desk.preferences, is_temporary=True)
    assert with_it.catalog.model("house-model") is not None
    with_it.close()
    shutil.rmtree(there.paths.catalogues)  # models never depend on it
    without = Desk(there.paths, there.desk.preferences, is_temporary=True)
    assert without.catalog.model("house-model") is None
    assert place(there) in {model.path for model in without.models()}
    without.close()


def test_carrels_own_catalogue_is_not_needed_twice(there: Machine) -> None:
    own = catalogue_file()
    signature = own.with_name(f"{own.name}.minisig").read_bytes()
    judge = Judge(there.paths, there.desk.preferences, there.desk.catalog)
    same = Arrival(name="same", data=own.read_bytes(), signature=signature)
    assert judge.refusal(same) == "known already"
    changed = Arrival(name="changed", data=own.read_bytes() + b"# more", signature=signature)
    assert "changed after it was signed" in judge.refusal(changed)
    assert not judge.add(changed).is_added
    assert not there.paths.catalogues.exists()
